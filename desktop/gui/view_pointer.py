"""What the mouse does in a view, by the tool in hand: drags, clicks, and the lens."""

import math
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent

from desktop.gui.measure import Kind
from desktop.imaging.image import Voi, Window
from desktop.imaging.presentation import full_window, window_from_drag

if TYPE_CHECKING:
    from desktop.gui.image_view import ImageView

ZOOM_STEP: Final = 1.15


class Tool(StrEnum):
    """What a drag with the left button does."""

    WINDOW = "window"
    ZOOM = "zoom"
    PAN = "pan"
    SCROLL = "scroll"
    """Goes through the frames; see `view_cell.py`."""
    MAGNIFY = "magnify"
    RULER = "ruler"
    ANGLE = "angle"
    ELLIPSE = "ellipse"
    RECTANGLE = "rectangle"
    HEART = "heart"

    @property
    def kind(self) -> Kind | None:
        """What is measured by it."""
        return Kind(self.value) if self.value in set(Kind) else None


class Pointer:
    """One drag at a time in one view."""

    def __init__(self, view: "ImageView") -> None:
        self._view = view
        self._drag: tuple[QPointF, Voi, Tool] | None = None  # where it is, the window at its start, what it does

    @property
    def windowing(self) -> bool:
        """Whether the display window is being dragged: then each frame counts more than its finest detail."""
        return self._drag is not None and self._drag[2] is Tool.WINDOW

    def drop(self) -> None:
        """Forget the drag: another film came."""
        self._drag = None

    def press(self, event: QMouseEvent) -> None:
        """Begin."""
        view = self._view
        if view.image is None or view.voi is None:
            return
        if event.button() == Qt.MouseButton.LeftButton and view.measures.press(event.position(), view.to_screen()):
            view.update()
            return
        tools = {
            Qt.MouseButton.LeftButton: view.tool,
            Qt.MouseButton.MiddleButton: Tool.PAN,
            Qt.MouseButton.RightButton: Tool.WINDOW,
        }
        if event.button() in tools:
            self._drag = (event.position(), view.voi, tools[event.button()])
            if self._drag[2] is Tool.MAGNIFY:
                view.lens.hold(event.position())
            view.update()

    def move(self, event: QMouseEvent) -> None:
        """Go on."""
        view = self._view
        if view.lens.shown:
            view.lens.hold(event.position())
            view.update()
        if self._drag is None:
            if view.measures.move(event.position(), view.to_screen()):
                view.update()
            return
        start, voi, tool = self._drag
        moved = event.position() - start
        if tool is Tool.WINDOW:
            view.set_voi(self._dragged(voi, moved))
            return
        self._drag = (event.position(), voi, tool)
        if tool is Tool.PAN:
            view.pan_by(moved)
        elif tool is Tool.ZOOM:
            view.zoom_by(math.exp(-moved.y() / 150))

    def release(self, event: QMouseEvent) -> None:
        """End."""
        view = self._view
        if self._drag is not None:
            if self._drag[2] is Tool.MAGNIFY:
                view.lens.hide()
            self._drag = None
        elif event.button() == Qt.MouseButton.LeftButton:
            view.measures.release(event.position(), view.to_screen())
        view.settle()

    def double_click(self, event: QMouseEvent) -> None:
        """Fit, unless the tool is one that is pressed again and again."""
        if self._view.tool.kind is not None or self._view.tool is Tool.MAGNIFY:
            self.press(event)
        else:
            self._view.fit()

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom to the pointer, or change the strength of the lens that is held there."""
        view = self._view
        if view.lens.shown:
            view.lens.change_power()
            view.update()
        else:
            view.zoom_to(view.zoom * ZOOM_STEP ** (event.angleDelta().y() / 120), event.position())

    def _dragged(self, voi: Voi, moved: QPointF) -> Window:
        image = self._view.image
        assert image is not None  # noqa: S101  a drag begins on a film, and ends with it
        window = voi if isinstance(voi, Window) else full_window(image.values)
        span = float(image.values.max() - image.values.min())
        return window_from_drag(window, moved.x() / self._view.width(), moved.y() / self._view.height(), span)

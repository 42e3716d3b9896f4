"""The viewer: one film on black, with window, zoom, pan, and the heat map over it."""

import math
from dataclasses import replace
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.gui import viewer_text
from desktop.gui.display import Display
from desktop.gui.heat_layer import HeatLayer
from desktop.gui.picture import Picture
from desktop.gui.placement import Placement
from desktop.gui.theme import Look
from desktop.imaging.image import DecodedImage, Voi, Window
from desktop.imaging.presentation import full_window, window_from_drag
from desktop.inference.result import Prediction

ZOOM_STEP: Final = 1.15
PIXELS_FROM_ZOOM: Final = 8.0
"""From here on the pixels themselves are of interest and are shown as squares."""
CORNER_PX: Final = 12


class Tool(StrEnum):
    """What a drag with the left button does."""

    WINDOW = "window"
    ZOOM = "zoom"
    PAN = "pan"
    SCROLL = "scroll"
    """Goes through the frames; see `view_cell.py`."""


class ImageView(QWidget):
    """Shows a film. Whatever is changed here changes the display only, never what the model saw."""

    display_changed = Signal()
    """The film or its `display` is another."""
    activated = Signal()
    """Somebody turned to this view, by mouse or keyboard."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("viewer")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 240)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._look = look
        look.changed.connect(self.update)
        self._picture: Picture | None = None
        self._message = ("", "", "")  # icon, headline, sentence
        self._heat = HeatLayer()
        self._tool = Tool.WINDOW
        self._drag: tuple[QPointF, Voi, Tool] | None = None
        self._voi: Voi | None = None
        self._inverted = False
        self._placement = Placement()
        self._told = Display()
        self._active = False

    # --- what is shown ------------------------------------------------------------------------------------------------

    @property
    def image(self) -> DecodedImage | None:
        """The image on screen."""
        return self._picture.image if self._picture else None

    @property
    def display(self) -> Display:
        """How the film is displayed."""
        return Display(self._voi, self._inverted, self._placement)

    def set_display(self, display: Display, *, keep_voi: bool = False) -> None:
        """Display the film in the same way as another view; with `keep_voi`, under its own window."""
        if self._picture is None or display.voi is None:
            return
        voi = self._voi if keep_voi else display.voi
        if (voi, display.inverted) != (self._voi, self._inverted):
            self._voi, self._inverted = voi, display.inverted
            self._picture.set_display(voi, display.inverted)
        self._placement = display.placement
        self._refresh()

    @property
    def active(self) -> bool:
        """Whether commands act on this view, of several: a frame says so."""
        return self._active

    def set_active(self, active: bool) -> None:
        """Frame this view as the one that commands act on."""
        self._active = active
        self.update()

    @property
    def voi(self) -> Voi | None:
        """The display window on screen."""
        return self._voi

    @property
    def inverted(self) -> bool:
        """Whether the user turned black and white around."""
        return self._inverted

    @property
    def zoom(self) -> float:
        """Device-independent screen pixels a picture pixel."""
        return self._placement.zoom

    def show_image(self, image: DecodedImage, prediction: Prediction | None) -> None:
        """Show a film as its file asks, fitted, with the heat map of its most probable class."""
        self._picture = Picture(image)
        self._heat.show_answer(prediction)
        self._told = Display()
        self.setAccessibleDescription(self.tr("An image with {0} x {1} pixels").format(image.columns, image.rows))
        self.reset()

    def show_message(self, icon: str, headline: str, sentence: str = "") -> None:
        """Show words instead of a film."""
        self._picture = None
        self._heat.show_answer(None)
        self._message = (icon, headline, sentence)
        self._reset_state()
        self.setAccessibleDescription(headline)
        self.display_changed.emit()
        self.update()

    def set_heatmap(self, code: str, shown: bool, opacity: float) -> None:
        """Choose class, visibility and opacity (0..1) of the heat map."""
        self._heat.code, self._heat.shown, self._heat.opacity = code, shown, opacity
        self.update()

    def hold_heatmap_back(self, held: bool) -> None:
        """Hide the heat map for as long as a key is held."""
        self._heat.held_back = held
        self.update()

    # --- commands -----------------------------------------------------------------------------------------------------

    @property
    def tool(self) -> Tool:
        """What a drag does."""
        return self._tool

    def set_tool(self, tool: Tool) -> None:
        """Choose what a drag with the left button does."""
        self._tool = tool

    def invert(self) -> None:
        """Turn black and white around."""
        self._inverted = not self._inverted
        self._apply_display()

    def rotate(self) -> None:
        """Turn the display by 90 degrees clockwise."""
        self._placement = self._placement.turned()
        self.fit()

    def flip(self) -> None:
        """Mirror the display left to right, as it is seen now."""
        self._placement = self._placement.flipped()
        self._refresh()

    def fit(self) -> None:
        """Show the whole film as large as it fits, and keep it so when the window changes its size."""
        self._placement = replace(self._placement, fitted=True)
        self._refresh()

    def actual_size(self) -> None:
        """One picture pixel on one screen pixel."""
        self.zoom_to(1 / self.devicePixelRatioF(), QPointF(self.rect().center()))

    def zoom_by(self, factor: float) -> None:
        """Zoom about the middle."""
        self.zoom_to(self.zoom * factor, QPointF(self.rect().center()))

    def zoom_to(self, zoom: float, fixed: QPointF) -> None:
        """Zoom; the point of the film under `fixed` stays there."""
        self._placement = self._placement.zoomed(zoom, fixed, self._film_size(), self.size())
        self._refresh()

    def reset(self) -> None:
        """Show the film as its file asks."""
        self._reset_state()
        if self._picture is not None:
            self._voi = self._picture.image.voi
            self._apply_display()

    # --- painting -----------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.tokens.color("viewer"))
        if self._picture is None:
            viewer_text.paint_message(painter, self.rect(), *self._message)
        else:
            painter.save()
            self._paint_film(painter, self._picture)
            painter.restore()
            self._paint_corners(painter, self._picture.image)
        if self.hasFocus() or self._active:
            width = 2 if self._active else 1
            painter.setPen(QPen(self._look.tokens.color("accent"), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(width // 2, width // 2, -1, -1))

    def _paint_film(self, painter: QPainter, picture: Picture) -> None:
        transform = self._to_screen()
        factor = max(1, int(1 / (self.zoom * self.devicePixelRatioF())))
        if self._drag is not None and self._drag[2] is Tool.WINDOW:
            shown = picture.quick(transform.inverted()[0].mapRect(self.rect()).adjusted(-1, -1, 1, 1), factor)
        else:
            shown = picture.level(factor)
        painter.setTransform(transform)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.zoom < PIXELS_FROM_ZOOM)
        painter.drawImage(shown.area, shown.image)
        self._heat.paint(painter, picture.image)

    def _paint_corners(self, painter: QPainter, image: DecodedImage) -> None:
        area = self.rect().adjusted(CORNER_PX, CORNER_PX, -CORNER_PX, -CORNER_PX)
        viewer_text.paint_marks(painter, area, self._marks(image))
        viewer_text.paint_display_values(painter, area, self.display_text())
        if self._heat.visible:
            viewer_text.paint_legend(
                painter,
                area,
                self.tr("Attention: weak to strong"),
                self.tr("Where the model looked. Not an outline of disease."),
            )

    def display_text(self) -> str:
        """What the display does, in words: window and zoom."""
        zoom = self.tr("Zoom {0} %").format(round(100 * self.zoom * self.devicePixelRatioF()))
        if isinstance(self._voi, Window):
            window = self.tr("Center {0}  Width {1}").format(f"{self._voi.center:.0f}", f"{self._voi.width:.0f}")
        else:
            window = self.tr("Table from the file")
        return f"{window}   {zoom}"

    def _marks(self, image: DecodedImage) -> list[str]:
        """Words for whatever makes the film on screen other than the file asks: nobody may read a turned film unknowingly."""
        marks = [self.tr("SAMPLE")] if image.header.sample else []
        if self._inverted:
            marks.append(self.tr("INVERTED"))
        if self._placement.turns:
            marks.append(self.tr("TURNED {0}°").format(90 * self._placement.turns))
        if self._placement.mirrored:
            marks.append(self.tr("MIRRORED"))
        return marks

    # --- geometry and state -------------------------------------------------------------------------------------------

    def _reset_state(self) -> None:
        self._voi = None
        self._inverted = False
        self._placement = Placement()
        self._drag = None

    def _apply_display(self) -> None:
        if self._picture is not None and self._voi is not None:
            self._picture.set_display(self._voi, self._inverted)
            self._refresh()

    def _refresh(self) -> None:
        if self._picture is None or self._voi is None:
            return
        if self._placement.fitted:
            self._placement = self._placement.fit(self._film_size(), self.size())
        if self.display != self._told:  # linked views follow each other: only what is new is told
            self._told = self.display
            self.display_changed.emit()
        self.update()

    def _film_size(self) -> QSize:
        return QSize(self._picture.image.columns, self._picture.image.rows) if self._picture else self.size()

    def _to_screen(self) -> QTransform:
        """From picture pixels to this widget."""
        return self._placement.to_screen(self._film_size(), self.size())

    # --- Qt -----------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refresh()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom_to(self.zoom * ZOOM_STEP ** (event.angleDelta().y() / 120), event.position())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.activated.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.activated.emit()
        tools = {
            Qt.MouseButton.LeftButton: self._tool,
            Qt.MouseButton.MiddleButton: Tool.PAN,
            Qt.MouseButton.RightButton: Tool.WINDOW,
        }
        if self._picture is not None and self._voi is not None and event.button() in tools:
            self._drag = (event.position(), self._voi, tools[event.button()])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None or self._picture is None:
            return
        start, voi, tool = self._drag
        moved = event.position() - start
        match tool:
            case Tool.WINDOW:
                self._drag_window(voi, moved)
            case Tool.PAN:
                self._placement = self._placement.moved(moved)
                self._drag = (event.position(), voi, tool)
                self._refresh()
            case Tool.ZOOM:
                self._drag = (event.position(), voi, tool)
                self.zoom_by(math.exp(-moved.y() / 150))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._drag = None
        self.update()  # at full size again

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.fit()

    def _drag_window(self, voi: Voi, moved: QPointF) -> None:
        image = self._picture.image  # type: ignore[union-attr]
        window = voi if isinstance(voi, Window) else full_window(image.values)
        span = float(image.values.max() - image.values.min())
        self._voi = window_from_drag(window, moved.x() / self.width(), moved.y() / self.height(), span)
        self._apply_display()

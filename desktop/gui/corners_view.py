"""A photograph with four handles on the corners of the film in it."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.gui.picture import Paintable, paintable
from desktop.gui.theme import THEMES, ThemeName
from desktop.imaging.photo_warp import Corners

HANDLE_PX: Final = 32
RING_PX: Final = 9.0
STEP_PX: Final = 1.0
LARGE_STEP_PX: Final = 10.0
"""With Shift."""
LINES: Final = THEMES[ThemeName.DARK].color("accent")
"""The viewer is black in both themes."""
SHADE: Final = QColor(0, 0, 0, 140)
_ARROWS: Final = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class Handle(QWidget):
    """One corner: dragged by the mouse, or moved by the arrow keys while it has the focus."""

    pushed = Signal(QPointF)
    """By how many pixels of the screen."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._grip: QPointF | None = None
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(HANDLE_PX, HANDLE_PX)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeAllCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip = event.globalPosition()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            by, self._grip = event.globalPosition() - self._grip, event.globalPosition()
            self.pushed.emit(by)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is None:
            super().keyPressEvent(event)
            return
        far = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self.pushed.emit(arrow * (LARGE_STEP_PX if far else STEP_PX))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        color = LINES
        for width, ring in ((5.0, QColor("black")), (3.0 if self.hasFocus() else 2.0, color)):  # seen on black and on white
            painter.setPen(QPen(ring, width))
            painter.drawEllipse(middle, RING_PX, RING_PX)
        if self.hasFocus():
            painter.setBrush(color)
            painter.drawEllipse(middle, RING_PX / 3, RING_PX / 3)


class CornersView(QWidget):
    """Shows a photograph, the quadrilateral in it, and a handle on each of its corners."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._picture: Paintable | None = None
        self._points = [QPointF(0.1, 0.1), QPointF(0.9, 0.1), QPointF(0.9, 0.9), QPointF(0.1, 0.9)]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(360, 320)
        self.setAccessibleName(self.tr("Photograph"))
        names = (
            self.tr("Top left corner"),
            self.tr("Top right corner"),
            self.tr("Bottom right corner"),
            self.tr("Bottom left corner"),
        )
        self.handles = tuple(Handle(name, self) for name in names)
        for number, handle in enumerate(self.handles):
            handle.pushed.connect(lambda by, number=number: self._push(number, by))
            handle.setVisible(False)

    def show_picture(self, gray: NDArray[np.uint8], corners: Corners) -> None:
        """Show a photograph (uint8, shape (rows, columns)) with these corners."""
        rows, columns = gray.shape
        self._picture = paintable(gray, QRectF(0, 0, columns, rows).toRect())
        for handle in self.handles:
            handle.setVisible(True)
        self.set_corners(corners)

    @property
    def corners(self) -> Corners:
        """Clockwise from the film's top left, as fractions of width and height."""
        a, b, c, d = ((point.x(), point.y()) for point in self._points)
        return a, b, c, d

    def set_corners(self, corners: Corners) -> None:
        """Put the handles elsewhere."""
        self._points = [QPointF(x, y) for x, y in corners]
        self._place()
        self.changed.emit()

    def _push(self, number: int, by: QPointF) -> None:
        area, point = self._area(), self._points[number]
        x, y = point.x() + by.x() / area.width(), point.y() + by.y() / area.height()
        self._points[number] = QPointF(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))
        self._place()
        self.changed.emit()

    def _area(self) -> QRectF:
        """Return where the photograph is on the screen, with room for handles on its very edge."""
        room = QRectF(self.rect()).adjusted(HANDLE_PX / 2, HANDLE_PX / 2, -HANDLE_PX / 2, -HANDLE_PX / 2)
        if self._picture is None:
            return room
        size = self._picture.area.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(room.center().x() - size.width() / 2, room.center().y() - size.height() / 2, size.width(), size.height())

    def _on_screen(self) -> list[QPointF]:
        area = self._area()
        return [QPointF(area.x() + p.x() * area.width(), area.y() + p.y() * area.height()) for p in self._points]

    def _place(self) -> None:
        for handle, point in zip(self.handles, self._on_screen(), strict=True):
            handle.move(point.toPoint() - QPoint(HANDLE_PX // 2, HANDLE_PX // 2))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 520)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if self._picture is None:
            return
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        area = self._area()
        painter.drawImage(area, self._picture.image)
        film, outside = QPainterPath(), QPainterPath()
        film.addPolygon(QPolygonF([*self._on_screen(), self._on_screen()[0]]))
        outside.addRect(area)
        painter.fillPath(outside.subtracted(film), SHADE)
        painter.setPen(QPen(LINES, 1.5))
        painter.drawPath(film)

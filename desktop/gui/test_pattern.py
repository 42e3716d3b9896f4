"""A test pattern for screens, painted by ourselves: steps of grey, faint squares in black and in white, fine lines, a circle.

What such a pattern is to hold is known from AAPM's TG18-QC and IEC 62563-1; nothing of theirs is copied.
"""

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

STEPS: Final = 18
"""Patches of grey from black to white, with equal steps of drive level."""
FAINT: Final = 0.05
"""The square in the black field has so much of full drive, that in the white field so much less."""
MIDDLE_GREY: Final = 128
SMALLEST_PX: Final = (640, 280)
LINES: Final = 12
"""Pairs of black and white lines in each patch of lines, each one screen pixel wide."""


def level(step: int) -> int:
    """Return the drive level (0 to 255) of a patch, 0 to 17."""
    return round(255 * step / (STEPS - 1))


class TestPattern(QWidget):
    """Paints in screen pixels, in grey alone, whatever the theme."""

    __test__ = False  # no test, whatever its name says

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Test pattern"))
        self.setMinimumSize(*SMALLEST_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def fields(self) -> tuple[QRect, QRect]:
        """Return where the black and the white field are, in screen pixels of this widget."""
        size = self._device_size()
        side = min(round(size.y() * 0.46), round(size.x() * 0.26))
        top = round(size.y() * 0.37)
        inset = round(size.x() * 0.05)
        return QRect(inset, top, side, side), QRect(size.x() - inset - side, top, side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.scale(1 / self.devicePixelRatioF(), 1 / self.devicePixelRatioF())  # one unit is one pixel of the screen
        size = self._device_size()
        area = QRect(0, 0, size.x(), size.y())
        painter.fillRect(area, _gray(MIDDLE_GREY))
        self._paint_steps(painter, area)
        for field, ground, square in zip(self.fields(), (0, 255), (round(255 * FAINT), round(255 * (1 - FAINT))), strict=True):
            painter.fillRect(field, _gray(ground))
            painter.fillRect(_centered(field, field.width() // 3), _gray(square))
        self._paint_middle(painter, area)
        side = LINES * 4
        low = self.fields()[0]
        for corner in (low.bottomLeft() + QPoint(0, 8), self.fields()[1].bottomRight() + QPoint(-side, 8)):
            _paint_lines(painter, QRect(corner.x(), corner.y(), side, side // 2))

    def _paint_steps(self, painter: QPainter, area: QRect) -> None:
        top, height = round(area.height() * 0.08), round(area.height() * 0.2)
        left, right = round(area.width() * 0.05), round(area.width() * 0.95)
        edges = [left + round((right - left) * step / STEPS) for step in range(STEPS + 1)]
        for step in range(STEPS):
            painter.fillRect(QRect(edges[step], top, edges[step + 1] - edges[step], height), _gray(level(step)))

    def _paint_middle(self, painter: QPainter, area: QRect) -> None:
        """Lines for sharpness within a circle and a square: an egg or a slant shows a screen that is set to another size than its own."""
        side = self.fields()[0].height()
        square = QRect(area.center().x() - side // 2, self.fields()[0].top(), side, side)
        painter.setPen(QPen(_gray(255), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(square)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawEllipse(QPointF(square.center()), side / 2 - 1, side / 2 - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        _paint_lines(painter, _centered(square, LINES * 4))

    def _device_size(self) -> QPoint:
        ratio = self.devicePixelRatioF()
        return QPoint(round(self.width() * ratio), round(self.height() * ratio))


def _paint_lines(painter: QPainter, area: QRect) -> None:
    """Paint upright lines on the left half and level ones on the right: on a sharp screen they are told apart."""
    half = area.width() // 2
    painter.fillRect(area, _gray(0))
    for offset in range(0, half, 2):
        painter.fillRect(QRect(area.left() + offset, area.top(), 1, area.height()), _gray(255))
    for offset in range(0, area.height(), 2):
        painter.fillRect(QRect(area.left() + half, area.top() + offset, half, 1), _gray(255))


def _centered(area: QRect, side: int) -> QRect:
    made = QRect(0, 0, side, side)
    made.moveCenter(area.center())
    return made


def _gray(value: int) -> QColor:
    return QColor(value, value, value)

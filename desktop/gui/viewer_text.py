"""Words over the film: legible on bright bone and black background alike, the same in both themes."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QLinearGradient, QPainter

from desktop.gui.icons import draw_icon
from desktop.inference.heatmap import COLORS

TEXT: Final = QColor("#E8ECF1")
MUTED: Final = QColor("#A3AEBB")
MARK: Final = QColor("#F2B33D")
ON_MARK: Final = QColor("#1B1300")
GROUND: Final = QColor(0, 0, 0, 210)
LEGEND_PX: Final = 96
NARROW: Final = 52
"""Heights of a letter: in a view that is less wide, words in the corners reach its middle."""
LOW: Final = 14
"""Lines: a view that is less high has no room for more than its sides."""


def paint_display_values(painter: QPainter, area: QRect, text: str, size: int) -> None:
    """Write window and zoom into the upper right corner, in letters of `size` pixels."""
    _set_font(painter, size)
    _backed_text(painter, area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, text)


def paint_marks(painter: QPainter, area: QRect, marks: Sequence[str], size: int) -> QRect:
    """Write words that must not be overlooked below each other into the upper left corner; return what is left beside them."""
    _set_font(painter, size, QFont.Weight.DemiBold)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top, right = area.top(), area.left()
    for text in marks:
        box = painter.fontMetrics().boundingRect(text).adjusted(-8, -4, 8, 4)
        box.moveTopLeft(QPoint(area.left(), top))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(MARK)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(ON_MARK)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        top, right = box.bottom() + 6, max(right, box.right() + 12)
    return area.adjusted(right - area.left(), 0, 0, 0)


def paint_sides(painter: QPainter, area: QRect, words: Sequence[str], size: int) -> None:
    """Write at the middle of the top, right, bottom and left edge what lies there."""
    _set_font(painter, size, QFont.Weight.DemiBold)
    vertical, horizontal = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignHCenter
    edges = (
        horizontal | Qt.AlignmentFlag.AlignTop,
        vertical | Qt.AlignmentFlag.AlignRight,
        horizontal | Qt.AlignmentFlag.AlignBottom,
        vertical | Qt.AlignmentFlag.AlignLeft,
    )
    if area.width() < NARROW * size:  # clear of what stands in the corners: window and zoom, the words on the heat map
        line = painter.fontMetrics().height()
        below = 3 * line if area.height() > LOW * line else 0
        area = area.adjusted(0, 3 * line // 2, 0, -below)
    for edge, text in zip(edges, words, strict=True):
        if text:  # absolute: where words run to the left, the film does not
            _backed_text(painter, area, edge | Qt.AlignmentFlag.AlignAbsolute, text)


def paint_legend(
    painter: QPainter, area: QRect, scale: str, caption: str, size: int, *, colors: NDArray[np.uint8] | None = COLORS
) -> None:
    """Explain the heat map in the lower right corner: its colours, uint8 (256, 3), where it has any. No word is cut in a narrow view."""
    _set_font(painter, size)
    line, wrap = painter.fontMetrics().height(), Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextWordWrap
    top = painter.boundingRect(area, wrap | Qt.AlignmentFlag.AlignBottom, caption).top()
    bar = QRectF(area.right() - LEGEND_PX, top - line / 2 - 10, LEGEND_PX, 6)
    if colors is not None:
        ends = bar.topLeft(), bar.topRight()
        to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft  # "weak to strong" is read from the right
        gradient = QLinearGradient(*(reversed(ends) if to_left else ends))
        for position in range(0, 256, 51):
            gradient.setColorAt(position / 255, QColor(*(int(channel) for channel in colors[position])))
        painter.fillRect(bar, gradient)
    room = LEGEND_PX + 8 if colors is not None else 0
    labels = QRect(area.left(), int(bar.center().y() - line / 2), area.width() - room, line)
    if painter.fontMetrics().horizontalAdvance(scale) > labels.width():  # above the bar, then
        labels = QRect(area.left(), area.top(), area.width(), int(bar.top()) - 6 - area.top())
    _backed_text(painter, labels, wrap | Qt.AlignmentFlag.AlignBottom, scale)
    _backed_text(painter, area, wrap | Qt.AlignmentFlag.AlignBottom, caption)


def paint_notes(painter: QPainter, area: QRect, text: str, size: int) -> QRect:
    """Write sentences into the lower left corner, clear of the letter at the middle of the side; return where they stand."""
    _set_font(painter, size)
    box = QRect(area.left(), area.top(), area.width() // 2 - 2 * size, area.height())
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignAbsolute
    flags |= Qt.TextFlag.TextWordWrap
    _backed_text(painter, box, flags, text)
    return painter.boundingRect(box, flags, text).adjusted(-6, -2, 6, 2)


def paint_label(painter: QPainter, area: QRect, at: QPointF, text: str, size: int, *, taken: Sequence[QRect] = ()) -> QRect:
    """Write lines beside a point, moved so that they stay within `area` and clear of what is `taken`; return where they stand."""
    _set_font(painter, size)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
    box = painter.boundingRect(area, flags, text).adjusted(-6, -2, 6, 2)
    box.moveTopLeft(at.toPoint())
    box = _clear_place(box, area, taken)
    _backed_text(painter, box.adjusted(6, 2, -6, -2), flags, text)
    return box


def _clear_place(box: QRect, area: QRect, taken: Sequence[QRect]) -> QRect:
    """Return the box within `area`, below or above what is taken; where there is no such place, where it was wanted."""
    wanted = [
        box.topLeft(),
        *(QPoint(box.left(), other.bottom() + 2) for other in taken),
        *(QPoint(box.left(), other.top() - 2 - box.height()) for other in taken),
    ]
    places = [_within(QRect(corner, box.size()), area) for corner in wanted]
    return next((place for place in places if not any(place.intersects(other) for other in taken)), places[0])


def _within(box: QRect, area: QRect) -> QRect:
    x = max(min(box.left(), area.right() - box.width()), area.left())
    y = max(min(box.top(), area.bottom() - box.height()), area.top())
    return QRect(QPoint(x, y), box.size())


def paint_message(painter: QPainter, area: QRect, message: tuple[str, str, str], size: int) -> None:
    """Write what there is instead of a film into the middle: icon, headline and sentence."""
    icon, headline, sentence = message
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    box = QRect(0, 0, min(420, area.width() - 32), 240)
    box.moveTopLeft(QPoint(area.center().x() - box.width() // 2, area.center().y() - 8))
    if icon:
        draw_icon(painter, icon, MUTED, QRectF(area.center().x() - 20, box.top() - 60, 40, 40))
    _set_font(painter, size * 8 // 7, QFont.Weight.DemiBold)
    painter.setPen(TEXT)
    used = painter.drawText(box, flags, headline)
    _set_font(painter, size)
    painter.setPen(MUTED)
    painter.drawText(box.adjusted(0, used.height() + 8, 0, 0), flags, sentence)


def _backed_text(painter: QPainter, box: QRect, flags: int, text: str) -> None:
    flags |= Qt.AlignmentFlag.AlignAbsolute  # where words run to the left, the film and what belongs to its sides do not
    ground = painter.boundingRect(box, flags, text).adjusted(-6, -2, 6, 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(GROUND)
    painter.drawRoundedRect(ground, 4, 4)
    painter.setPen(TEXT)
    painter.drawText(box, flags, text)


def _set_font(painter: QPainter, size: int, weight: QFont.Weight = QFont.Weight.Normal) -> None:
    font = painter.font()
    font.setPixelSize(size)
    font.setWeight(weight)
    painter.setFont(font)

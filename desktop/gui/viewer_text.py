"""Words over the film: legible on bright bone and black background alike, the same in both themes."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QLinearGradient, QPainter

from desktop.gui.icons import draw_icon
from desktop.inference.heatmap import COLORS

TEXT: Final = QColor("#E8ECF1")
MUTED: Final = QColor("#A3AEBB")
MARK: Final = QColor("#F2B33D")
ON_MARK: Final = QColor("#1B1300")
GROUND: Final = QColor(0, 0, 0, 210)
LEGEND_PX: Final = 96


def paint_display_values(painter: QPainter, area: QRect, text: str) -> None:
    """Write window and zoom into the upper right corner."""
    _set_font(painter, 12)
    _backed_text(painter, area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, text)


def paint_marks(painter: QPainter, area: QRect, marks: Sequence[str]) -> None:
    """Write words that must not be overlooked below each other into the upper left corner."""
    _set_font(painter, 12, QFont.Weight.DemiBold)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = area.top()
    for text in marks:
        box = painter.fontMetrics().boundingRect(text).adjusted(-8, -4, 8, 4)
        box.moveTopLeft(QPoint(area.left(), top))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(MARK)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(ON_MARK)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        top = box.bottom() + 6


def paint_legend(painter: QPainter, area: QRect, scale: str, caption: str) -> None:
    """Explain the heat map's colours in the lower right corner."""
    _set_font(painter, 12)
    line = painter.fontMetrics().height()
    bar = QRectF(area.right() - LEGEND_PX, area.bottom() - 1.5 * line - 10, LEGEND_PX, 6)
    gradient = QLinearGradient(bar.topLeft(), bar.topRight())
    for position in range(0, 256, 51):
        gradient.setColorAt(position / 255, QColor(*(int(channel) for channel in COLORS[position])))
    painter.fillRect(bar, gradient)
    labels = QRect(area.left(), int(bar.center().y() - line / 2), area.width() - LEGEND_PX - 8, line)
    _backed_text(painter, labels, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, scale)
    _backed_text(painter, area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, caption)


def paint_message(painter: QPainter, area: QRect, icon: str, headline: str, sentence: str) -> None:
    """Write what there is instead of a film into the middle."""
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    box = QRect(0, 0, min(420, area.width() - 32), 240)
    box.moveTopLeft(QPoint(area.center().x() - box.width() // 2, area.center().y() - 8))
    if icon:
        draw_icon(painter, icon, MUTED, QRectF(area.center().x() - 20, box.top() - 60, 40, 40))
    _set_font(painter, 16, QFont.Weight.DemiBold)
    painter.setPen(TEXT)
    used = painter.drawText(box, flags, headline)
    _set_font(painter, 14)
    painter.setPen(MUTED)
    painter.drawText(box.adjusted(0, used.height() + 8, 0, 0), flags, sentence)


def _backed_text(painter: QPainter, box: QRect, flags: Qt.AlignmentFlag, text: str) -> None:
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

"""Where one is in a row of steps."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.gui.icons import draw_icon
from desktop.gui.theme import Look

HEIGHT_PX = 58
RADIUS_PX = 13


class ProgressLine(QWidget):
    """Numbered dots on a line with their names below: done ones have a tick, the present one is filled."""

    def __init__(self, names: tuple[str, ...], look: Look) -> None:
        super().__init__()
        self._names, self._look, self._step = names, look, 0
        self.setFixedHeight(HEIGHT_PX)
        look.changed.connect(self.update)
        self.set_step(0)

    def set_step(self, step: int) -> None:
        """Show how far it is."""
        self._step = step
        words = self.tr("Step {0} of {1}: {2}").format(step + 1, len(self._names), self._names[step])
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(110 * len(self._names), HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        share = self.width() / len(self._names)
        centers = [QPointF(share * (number + 0.5), RADIUS_PX + 2) for number in range(len(self._names))]
        for number, center in enumerate(centers[1:]):
            painter.setPen(QPen(tokens.color("accent" if number < self._step else "border"), 2))
            painter.drawLine(centers[number] + QPointF(RADIUS_PX + 6, 0), center - QPointF(RADIUS_PX + 6, 0))
        for number, center in enumerate(centers):
            self._paint_dot(painter, number, center)
            font = QFont(self.font())
            font.setPixelSize(12)
            font.setWeight(QFont.Weight.DemiBold if number == self._step else QFont.Weight.Normal)
            painter.setFont(font)
            painter.setPen(tokens.color("text" if number == self._step else "muted"))
            box = QRectF(center.x() - share / 2, 2 * RADIUS_PX + 10, share, 20)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._names[number])

    def _paint_dot(self, painter: QPainter, number: int, center: QPointF) -> None:
        tokens = self._look.tokens
        begun = number <= self._step
        painter.setPen(QPen(tokens.color("accent" if begun else "border"), 2))
        painter.setBrush(tokens.color("accent") if number == self._step else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(center, RADIUS_PX, RADIUS_PX)
        square = QRectF(center.x() - RADIUS_PX, center.y() - RADIUS_PX, 2 * RADIUS_PX, 2 * RADIUS_PX)
        if number < self._step:
            draw_icon(painter, "check", tokens.color("accent"), square.adjusted(6, 6, -6, -6))
            return
        font = QFont(self.font())
        font.setPixelSize(13)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(tokens.color("on_accent" if number == self._step else "muted"))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, str(number + 1))

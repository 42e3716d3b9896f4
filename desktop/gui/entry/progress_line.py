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
        self._radius = look.px(RADIUS_PX)
        self.setFixedHeight(look.px(HEIGHT_PX))
        look.changed.connect(self.update)
        self.set_step(0)

    def set_step(self, step: int) -> None:
        """Show how far it is."""
        self._step = step
        words = self.tr("Step {0} of {1}: {2}").format(step + 1, len(self._names), self._names[step])
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(110 * len(self._names), self._look.px(HEIGHT_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        share = self.width() / len(self._names)
        centers = [QPointF(share * (number + 0.5), self._radius + 2) for number in range(len(self._names))]
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            centers.reverse()
        for number, center in enumerate(centers[1:]):
            painter.setPen(QPen(tokens.color("accent" if number < self._step else "border"), 2))
            left, right = sorted((centers[number], center), key=QPointF.x)
            painter.drawLine(left + QPointF(self._radius + 6, 0), right - QPointF(self._radius + 6, 0))
        for number, center in enumerate(centers):
            self._paint_dot(painter, number, center)
            font = QFont(self.font())
            font.setPixelSize(self._look.px(12))
            font.setWeight(QFont.Weight.DemiBold if number == self._step else QFont.Weight.Normal)
            painter.setFont(font)
            painter.setPen(tokens.color("text" if number == self._step else "muted"))
            box = QRectF(center.x() - share / 2, 2 * self._radius + 10, share, self._look.px(20))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._names[number])

    def _paint_dot(self, painter: QPainter, number: int, center: QPointF) -> None:
        tokens = self._look.tokens
        begun = number <= self._step
        painter.setPen(QPen(tokens.color("accent" if begun else "border"), 2))
        painter.setBrush(tokens.color("accent") if number == self._step else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(center, self._radius, self._radius)
        square = QRectF(center.x() - self._radius, center.y() - self._radius, 2 * self._radius, 2 * self._radius)
        if number < self._step:
            draw_icon(painter, "check", tokens.color("accent"), square.adjusted(6, 6, -6, -6))
            return
        font = QFont(self.font())
        font.setPixelSize(self._look.px(14))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(tokens.color("on_accent" if number == self._step else "muted"))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, str(number + 1))

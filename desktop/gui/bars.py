"""One class of an answer: name, bar and percentage. The length says how probable; no colour means ill or well."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.gui.theme import Look
from desktop.inference.result import percent

HEIGHT_PX = 38
BAR_PX = 7


class ClassBar(QWidget):
    """Paints one class."""

    def __init__(self, look: Look, name: str, probability: float, first: bool) -> None:
        super().__init__()
        self._look, self._name, self._probability, self._first = look, name, probability, first
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{name} {percent(probability)}")
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold if self._first else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(tokens.color("text"))
        words = QRectF(0, 1, self.width(), 20)
        value = percent(self._probability)
        room = self.width() - painter.fontMetrics().horizontalAdvance(value) - 12
        name = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, value)
        painter.setPen(Qt.PenStyle.NoPen)
        groove = QRectF(0, 26, self.width(), BAR_PX)
        painter.setBrush(tokens.color("border"))
        painter.drawRoundedRect(groove, BAR_PX / 2, BAR_PX / 2)
        length = max(BAR_PX, self._probability * groove.width())
        painter.setBrush(tokens.color("accent" if self._first else "muted"))
        painter.drawRoundedRect(QRectF(groove.left(), groove.top(), length, BAR_PX), BAR_PX / 2, BAR_PX / 2)

"""Bars that length alone speaks for: one class of an answer, and the range of a probability. No colour means ill or well."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.gui.i18n import percent
from desktop.gui.theme import Look

NAME_PX = 20
BAR_PX = 7
HEIGHT_PX = 36
MARK_PX = 3


class ClassBar(QWidget):
    """Paints one class: name, bar and percentage."""

    def __init__(self, look: Look, name: str, probability: float, first: bool) -> None:
        super().__init__()
        self._look, self._name, self._probability, self._first = look, name, probability, first
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{name} {percent(probability)}")
        self.setToolTip(self.accessibleName())
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, self._look.px(HEIGHT_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold if self._first else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(tokens.color("text"))
        words = QRectF(0, 1, self.width(), self._look.px(NAME_PX))
        value = percent(self._probability)
        room = self.width() - painter.fontMetrics().horizontalAdvance(value) - 12
        name = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, name)
        painter.drawText(words, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, value)
        groove = QRectF(0, self._look.px(NAME_PX) + 5, self.width(), BAR_PX)
        length = max(BAR_PX, self._probability * groove.width())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("groove"))
        painter.drawRoundedRect(groove, BAR_PX / 2, BAR_PX / 2)
        painter.setBrush(tokens.color("accent" if self._first else "muted"))
        start = groove.right() - length if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else groove.left()
        painter.drawRoundedRect(QRectF(start, groove.top(), length, BAR_PX), BAR_PX / 2, BAR_PX / 2)


class RangeBar(QWidget):
    """Paints from 0 to 1 where a probability moves, and where it is."""

    def __init__(self, look: Look, low: float, value: float, high: float, words: str) -> None:
        super().__init__()
        self._look, self._low, self._value, self._high = look, low, value, high
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, BAR_PX + 2 * MARK_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, width = self._look.tokens, self.width()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(width, 0)
            painter.scale(-1, 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("groove"))
        painter.drawRoundedRect(QRectF(0, MARK_PX, width, BAR_PX), BAR_PX / 2, BAR_PX / 2)
        painter.setBrush(tokens.color("muted"))
        length = max(BAR_PX, (self._high - self._low) * width)
        start = min(self._low * width, width - length)
        painter.drawRoundedRect(QRectF(start, MARK_PX, length, BAR_PX), BAR_PX / 2, BAR_PX / 2)
        painter.setBrush(tokens.color("text"))
        middle = min(max(self._value * width, MARK_PX / 2), width - MARK_PX / 2)
        painter.drawRect(QRectF(middle - MARK_PX / 2, 0, MARK_PX, BAR_PX + 2 * MARK_PX))

"""How words, lines and boxes are set on a page: at one size of type, and mirrored where lines begin at the right."""

from typing import Final

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from desktop.gui.report.paper import BLACK, LINE, MM, MUTED, Block, Paper, Style, Text, stack
from desktop.gui.report.words import Fact, Words

STRONG: Final = QFont.Weight.DemiBold
NAME: Final = Style(5.0, STRONG)
TITLE: Final = Style(4.0, STRONG)
NOTICE: Final = Style(3.3, STRONG)
ANSWER: Final = Style(4.6, STRONG)
HEADING: Final = Style(2.6, STRONG, MUTED)
BODY: Final = Style(3.1)
BOLD: Final = Style(3.1, STRONG)
CAPTION: Final = Style(2.4, color=MUTED)


class Typesetter:
    """Sets the words of a report.

    Parameters
    ----------
    words : Words
    paper : Paper
    scale : float
        Type is so much smaller than the paper's own.
    lines : int
        Texts of any length are cut to so many lines; 0: they are not.
    """

    def __init__(self, words: Words, paper: Paper, scale: float = 1.0, lines: int = 0) -> None:
        self.words, self.paper, self.scale, self.lines = words, paper, paper.scale * scale, lines
        self.left, self.width = paper.margin, paper.width - 2 * paper.margin
        self.more: list[Fact] = []
        """What was cut, whole, for later pages."""

    def gap(self, millimetres: float) -> float:
        return millimetres * MM * self.scale

    def x(self, offset: float, width: float) -> float:
        """Where something stands whose `offset` counts from where lines begin: the right in Arabic."""
        if self.words.right_to_left:
            return self.left + self.width - offset - width
        return self.left + offset

    def text(
        self,
        words: str,
        style: Style,
        offset: float = 0,
        width: float | None = None,
        *,
        end: bool = False,
        center: bool = False,
        free: bool = False,
        most: int = 0,
    ) -> Text:
        """Break words into lines; those that a person wrote (`free`) have a direction of their own."""
        width = self.width - offset if width is None else width
        right = self.words.right_to_left
        own = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        return Text(
            *(words, style.font(self.scale), style.color, (self.x(offset, width), width)),
            direction=Qt.LayoutDirection.LayoutDirectionAuto if free else own,
            right=right != end,
            center=center,
            lines=most,
        )

    def limited(
        self,
        words: str,
        style: Style,
        label: str,
        offset: float = 0,
        width: float | None = None,
        *,
        free: bool = False,
        most: int = 0,
    ) -> Block:
        """Return a text of any length; where it is cut, it stands whole on a later page."""
        text = self.text(words, style, offset, width, free=free, most=most or self.lines)
        if not text.cut:
            return text.block()
        return stack((text.block(), self.see_more(Fact(label or self.words.title, words), offset, width)), 0)

    def see_more(self, fact: Fact, offset: float = 0, width: float | None = None) -> Block:
        """Keep a text for a later page, and say so."""
        self.more.append(fact)
        return self.text(self.words.continued.format(2), CAPTION, offset, width, most=1).block()

    def boxed(self, words: str, style: Style) -> Block:
        """Return a sentence that must not be overlooked."""
        pad = self.gap(2)
        inner = self.text(words, style, pad, self.width - 2 * pad)

        def paint(painter: QPainter, top: float) -> None:
            painter.setPen(QPen(QColor(BLACK), 0.5 * MM))
            painter.drawRect(QRectF(self.left, top, self.width, inner.height + pad))
            inner.paint(painter, top + pad / 2)

        return Block(inner.height + pad, paint)

    def rule(self) -> Block:
        def paint(painter: QPainter, top: float) -> None:
            painter.setPen(QPen(QColor(LINE), 0.2 * MM))
            painter.drawLine(QLineF(self.left, top, self.left + self.width, top))

        return Block(0.2 * MM, paint)

"""Paper, type and the pieces that a page is put together from. Lengths are hundredths of a millimetre: fonts have whole sizes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QTextLayout, QTextOption

from desktop.gui.theme import FONT_FAMILIES

MM: Final = 100
BLACK: Final = "#000000"
MUTED: Final = "#4A5460"
"""8:1 on white: also legible where toner runs low."""
LINE: Final = "#9AA5B1"
LINE_FEED: Final = "\u2028"
"""What `QTextLayout` breaks a line at."""


class Paper(Enum):
    """Size of a sheet in millimetres, and how large type is on it."""

    A4 = (QPageSize.PageSizeId.A4, 210, 297, 1.0)
    LETTER = (QPageSize.PageSizeId.Letter, 215.9, 279.4, 0.97)
    A5 = (QPageSize.PageSizeId.A5, 148, 210, 0.78)

    def __init__(self, size: QPageSize.PageSizeId, width_mm: float, height_mm: float, scale: float) -> None:
        self.size, self.width, self.height, self.scale = size, width_mm * MM, height_mm * MM, scale

    @property
    def margin(self) -> float:
        """Blank on every side: no desk printer reaches the edge."""
        return 13 * MM * self.scale


@dataclass(frozen=True)
class Style:
    """Type: its size in millimetres on A4, weight and colour."""

    size_mm: float
    weight: QFont.Weight = QFont.Weight.Normal
    color: str = BLACK

    def font(self, scale: float) -> QFont:
        """Return the font; all of its families are bundled."""
        font = QFont([*FONT_FAMILIES])
        font.setPixelSize(max(1, round(self.size_mm * MM * scale)))
        font.setWeight(self.weight)
        font.setFeature(QFont.Tag("liga"), 0)  # "fi" in one glyph has no letters in a PDF that one could search for or copy
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # lines break alike on screen and paper
        return font


@dataclass(frozen=True)
class Block:
    """Something with a height that can be painted with its top at a height of the page."""

    height: float
    paint: Callable[[QPainter, float], None]


class Text:
    """Words broken into lines.

    Parameters
    ----------
    words : str
    font : QFont
    color : str
    box : (float, float)
        Where the lines begin on the page, and how long they are.
    direction : Qt.LayoutDirection
        Of the sentence as a whole; by default that of its first letter, as of what a person wrote.
    right : bool
        They stand at the right end of the box.
    lines : int
        Most lines; what is longer ends in an ellipsis, and `cut` says so. 0: as many as it takes.
    """

    def __init__(
        self,
        words: str,
        font: QFont,
        color: str,
        box: tuple[float, float],
        *,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LayoutDirectionAuto,
        right: bool = False,
        center: bool = False,
        lines: int = 0,
    ) -> None:
        self._font, self._color, self._box = font, color, box
        self._option = QTextOption(_alignment(right=right, center=center))
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._option.setTextDirection(direction)
        words = words.replace("\n", LINE_FEED)
        self._layout = self._broken(words)
        self.cut = 0 < lines < self._layout.lineCount()
        if self.cut:
            last = self._layout.lineAt(lines - 1)
            units = words.encode("utf-16-le")[: 2 * (last.textStart() + last.textLength())]  # Qt counts in these
            fitting = len(units.decode("utf-16-le", "ignore"))
            while fitting > 0 and self._layout.lineCount() > lines:
                fitting -= 1
                self._layout = self._broken(f"{words[:fitting].rstrip()}…")

    @property
    def count(self) -> int:
        """How many lines there are."""
        return self._layout.lineCount()

    @property
    def width(self) -> float:
        """Of the longest line."""
        return max((self._layout.lineAt(number).naturalTextWidth() for number in range(self.count)), default=0.0)

    @property
    def line_height(self) -> float:
        """Of one line."""
        return self._layout.lineAt(0).height() if self.count else 0.0

    @property
    def height(self) -> float:
        """Of all lines."""
        return sum(self._layout.lineAt(number).height() for number in range(self.count))

    def paint(self, painter: QPainter, top: float) -> None:
        """Paint all lines."""
        self.paint_lines(painter, top, 0, self.count)

    def paint_lines(self, painter: QPainter, top: float, first: int, count: int) -> None:
        """Paint some of the lines, the first of them at `top`."""
        painter.setPen(QColor(self._color))
        for number in range(first, first + count):
            line = self._layout.lineAt(number)
            line.draw(painter, QPointF(self._box[0], top - line.y()))
            top += line.height()

    def block(self) -> Block:
        """Return all lines as a block."""
        return Block(self.height, self.paint)

    def _broken(self, words: str) -> QTextLayout:
        layout = QTextLayout(words, self._font)
        layout.setTextOption(self._option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._box[1])
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout


def stack(blocks: Sequence[Block], gap: float) -> Block:
    """Put blocks below each other; empty ones take no gap."""
    there = [block for block in blocks if block.height > 0]

    def paint(painter: QPainter, top: float) -> None:
        for block in there:
            block.paint(painter, top)
            top += block.height + gap

    return Block(sum(block.height for block in there) + gap * max(0, len(there) - 1), paint)


def beside(blocks: Sequence[Block]) -> Block:
    """Put blocks beside each other, each where it was made for."""

    def paint(painter: QPainter, top: float) -> None:
        for block in blocks:
            block.paint(painter, top)

    return Block(max((block.height for block in blocks), default=0.0), paint)


def _alignment(*, right: bool, center: bool) -> Qt.AlignmentFlag:
    if center:
        return Qt.AlignmentFlag.AlignHCenter
    return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute

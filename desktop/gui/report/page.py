"""The pages of a report: what stands where, and how it is made to fit. The same on a printer, in a PDF file and on the screen."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.gui.report.content import Pictures
from desktop.gui.report.paper import BLACK, MM, Block, Paper, Style, Text, beside, stack
from desktop.gui.report.picture_row import PictureRow, images_of
from desktop.gui.report.sections import BAND, above, below, signature
from desktop.gui.report.typesetting import BODY, BOLD, CAPTION, NOTICE, STRONG, TITLE, Typesetter
from desktop.gui.report.words import Fact, Words

LOWEST_PICTURE: Final = 48 * MM
"""With its caption, on A4; below that nothing can be seen on a film."""


@dataclass(frozen=True)
class Fit:
    """How a first page is made to fit: type so much smaller, and texts cut to so many lines (0: whole)."""

    scale: float
    lines: int


FITS: Final = (
    *(Fit(scale, 0) for scale in (1.0, 0.94, 0.88)),
    *(Fit(0.88, lines) for lines in (8, 6, 4, 3, 2, 1)),
    Fit(0.78, 1),
    Fit(0.7, 1),
)
"""Tried one after the other. What is cut stands whole on the pages that follow."""

Paint = Callable[[QPainter], None]


class Sheets:
    """The pages of one report, laid out; `paint` puts one of them on any device.

    Parameters
    ----------
    words : Words
    pictures : Pictures or None
    paper : Paper
    heat : bool
        With the heat map beside the film.
    """

    def __init__(self, words: Words, pictures: Pictures | None, paper: Paper, *, heat: bool = True) -> None:
        self.paper = paper
        self._setter = Typesetter(words, paper)
        band = _band(self._setter)
        self._top = paper.margin + band.height + self._setter.gap(3)
        self._bottom = self._from_below(_foot(self._setter, 1, 1)) - self._setter.gap(2)
        first, more = self._first(pictures, heat=heat)
        others = self._others(more)
        count = 1 + len(others)
        feet = [_foot(self._setter, number, count) for number in range(1, count + 1)]
        self._pages = [
            (_at(band, paper.margin), page, _at(foot, self._from_below(foot)))
            for page, foot in zip((first, *others), feet, strict=True)
        ]

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def paint(self, painter: QPainter, number: int, dots_per_mm: float) -> None:
        """Paint a page, counted from 0; the painter's origin is the corner of the sheet, not of its printable part."""
        painter.save()
        painter.scale(dots_per_mm / MM, dots_per_mm / MM)
        hint = QPainter.RenderHint
        # Not LosslessImageRendering: to compress 1280 x 1280 pixels so takes up to half a second, in one call that stops the window too
        # (measured); as JPEG of quality 94, which is Qt's for a PDF, a tenth of that
        painter.setRenderHints(hint.Antialiasing | hint.TextAntialiasing | hint.SmoothPixmapTransform)
        for paint in self._pages[number]:
            paint(painter)
        painter.restore()

    # --- parts --------------------------------------------------------------------------------------------------------

    def _first(self, pictures: Pictures | None, *, heat: bool) -> tuple[Paint, list[Fact]]:
        """Lay out the first page at the first fit that leaves the pictures room enough; return what was cut as well."""
        images = images_of(pictures, heat=heat)
        lowest = LOWEST_PICTURE * self.paper.scale if images else 0.0
        for fit in FITS:
            setter = Typesetter(self._setter.words, self.paper, fit.scale, fit.lines)
            row, parts, sign = PictureRow(setter, pictures, images), (above(setter), below(setter)), signature(self._setter)
            room = self._bottom - self._top - sum(part.height for part in (*parts, sign)) - setter.gap(12)
            if room >= lowest + row.captions().height:
                break
        body = stack((parts[0], row.fit(max(room, lowest / 2)), parts[1]), setter.gap(4))

        def paint(painter: QPainter) -> None:
            body.paint(painter, self._top)
            sign.paint(painter, self._bottom - sign.height)

        return paint, setter.more

    def _others(self, more: list[Fact]) -> list[Paint]:
        """Lay out what was cut, whole, on as many pages as it takes."""
        setter, head = self._setter, _repeated(self._setter)
        parts: list[tuple[Text, bool]] = []  # lines, and whether they are a heading
        for fact in more:
            parts += [(setter.text(fact.label, BOLD), True), (setter.text(fact.text, BODY, free=True), False)]
        pages: list[list[tuple[Text, float, int, int]]] = []
        begin = self._top + head.height + setter.gap(4)
        top = self._bottom
        for text, heading in parts:
            done = 0
            while done < text.count:
                if top + text.line_height * (3 if heading else 1) > self._bottom:  # no heading alone at the end of a page
                    pages.append([])
                    top = begin
                fitting = max(1, min(text.count - done, int((self._bottom - top) / text.line_height)))
                pages[-1].append((text, top, done, fitting))
                top += fitting * text.line_height
                done += fitting
            top += setter.gap(1 if heading else 4)
        return [_continued(head, self._top, page) for page in pages]

    def _from_below(self, block: Block) -> float:
        """Where something begins that ends at the lower margin."""
        return self.paper.height - self.paper.margin - block.height


def _continued(head: Block, top: float, lines: list[tuple[Text, float, int, int]]) -> Paint:
    def paint(painter: QPainter) -> None:
        head.paint(painter, top)
        for text, where, first, count in lines:
            text.paint_lines(painter, where, first, count)

    return paint


def _at(block: Block, top: float) -> Paint:
    return lambda painter: block.paint(painter, top)


def _band(setter: Typesetter) -> Block:
    """The notice on top."""
    text = setter.text(setter.words.notice, NOTICE, center=True)
    height = text.height + setter.gap(2)

    def paint(painter: QPainter, top: float) -> None:
        box = QRectF(setter.left, top, setter.width, height)
        painter.fillRect(box, QColor(BAND))
        painter.setPen(QPen(QColor(BLACK), 0.3 * MM))
        painter.drawRect(box)
        text.paint(painter, top + setter.gap(1))

    return Block(height, paint)


def _foot(setter: Typesetter, number: int, count: int) -> Block:
    """Where the reading comes from, the notice once more, and the page's number."""
    words, room = setter.words, 30 * MM * setter.scale
    page = setter.text(words.page.format(number, count), CAPTION, setter.width - room, room, end=True, most=1).block()
    notice = setter.text(words.notice, Style(CAPTION.size_mm, STRONG), 0, setter.width - room, most=1).block()
    origin = [setter.text(line, CAPTION, most=1).block() for line in words.origin]
    return stack((setter.rule(), *origin, beside((notice, page))), setter.gap(0.5))


def _repeated(setter: Typesetter) -> Block:
    """Whose report it is, on the pages after the first."""
    words = setter.words
    who = setter.text("  ·  ".join((words.name, words.facts[0].text)), TITLE, free=True, most=2).block()
    return stack((who, setter.text(words.whole, CAPTION).block(), setter.rule()), setter.gap(1))

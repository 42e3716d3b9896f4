"""The pages of a report: what stands where, and how it is made to fit. The same on a printer, in a PDF file and on the screen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from desktop.gui.heat_layer import CONTOUR_COLOR, HALF_MAXIMUM, contour_lines
from desktop.gui.report.content import Pictures
from desktop.gui.report.paper import BLACK, LINE, MM, MUTED, Block, Paper, Style, Text, beside, stack
from desktop.gui.report.words import ISOLATED, Fact, Words

STRONG: Final = QFont.Weight.DemiBold
NAME: Final = Style(5.0, STRONG)
TITLE: Final = Style(4.0, STRONG)
NOTICE: Final = Style(3.3, STRONG)
ANSWER: Final = Style(4.6, STRONG)
HEADING: Final = Style(2.6, STRONG, MUTED)
BODY: Final = Style(3.1)
BOLD: Final = Style(3.1, STRONG)
CAPTION: Final = Style(2.4, color=MUTED)
WHITE: Final = "#FFFFFF"
MARK: Final = Style(2.6, STRONG, WHITE)
BAND: Final = "#E9EDF1"
BAR: Final = "#22303C"
OTHER_BAR: Final = "#8794A1"

TALLEST_PICTURE: Final = 104 * MM
LOWEST_PICTURE: Final = 48 * MM
"""On A4; below that nothing can be seen on a film."""


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
        self._words, self._pictures, self._heat = words, pictures, heat and pictures is not None and pictures.heat is not None
        self._left, self._width = paper.margin, paper.width - 2 * paper.margin
        self._scale, self._lines, self._more = paper.scale, 0, list[Fact]()
        self._images = [_image(pixels) for pixels in _shown(pictures, heat=self._heat)]
        first = self._first()
        others = self._others()
        count = 1 + len(others)
        self._pages = [[first, *self._frame(1, count, first_page=True)]]
        self._pages += [[page, *self._frame(number, count, first_page=False)] for number, page in enumerate(others, 2)]

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

    # --- pages --------------------------------------------------------------------------------------------------------

    def _first(self) -> Paint:
        """Lay out the first page at the first fit that leaves the pictures room enough."""
        room = self._bottom - self._top
        lowest = LOWEST_PICTURE * self.paper.scale if self._images else 0
        for fit in FITS:
            self._scale, self._lines, self._more = self.paper.scale * fit.scale, fit.lines, []
            above, below, signature = self._above(), self._below(), self._signature()
            left = room - above.height - below.height - signature.height - 2 * self._gap(4) - self._gap(3)
            if left >= lowest + self._captions().height:
                break
        pictures = self._picture_row(max(left, lowest / 2))
        body = stack((above, pictures, below), self._gap(4))

        def paint(painter: QPainter) -> None:
            body.paint(painter, self._top)
            signature.paint(painter, self._bottom - signature.height)

        return paint

    def _others(self) -> list[Paint]:
        """Lay out what was cut, whole, on as many pages as it takes."""
        self._scale, self._lines = self.paper.scale, 0
        parts: list[tuple[Text, bool]] = []  # lines, and whether it is a heading
        for fact in self._more:
            parts += [(self._text(fact.label, BOLD), True), (self._text(fact.text, BODY, free=True), False)]
        pages: list[list[tuple[Text, float, int, int]]] = []
        top = self._bottom
        begin = self._top + self._repeated().height + self._gap(4)
        for text, heading in parts:
            done = 0
            while done < text.count:
                needed = text.line_height * (3 if heading else 1)
                if top + needed > self._bottom or not pages:
                    pages.append([])
                    top = begin
                fitting = max(1, min(text.count - done, int((self._bottom - top) / text.line_height)))
                pages[-1].append((text, top, done, fitting))
                top += fitting * text.line_height
                done += fitting
            top += self._gap(1 if heading else 4)
        return [self._continued(page) for page in pages]

    def _continued(self, lines: list[tuple[Text, float, int, int]]) -> Paint:
        head = self._repeated()

        def paint(painter: QPainter) -> None:
            head.paint(painter, self._top)
            for text, top, first, count in lines:
                text.paint_lines(painter, top, first, count)

        return paint

    def _frame(self, number: int, count: int, *, first_page: bool) -> list[Paint]:
        """Return what stands on every page: the notice on top and at the foot, the origin, the page's number."""
        self._scale, self._lines = self.paper.scale, 0
        top, foot = self._band(), self._foot(number, count, with_origin=first_page)
        below = self.paper.height - self.paper.margin
        return [lambda painter: top.paint(painter, self.paper.margin), lambda painter: foot.paint(painter, below - foot.height)]

    @property
    def _top(self) -> float:
        return self.paper.margin + 11 * MM * self.paper.scale

    @property
    def _bottom(self) -> float:
        lines = len(self._words.origin) + 1
        return self.paper.height - self.paper.margin - (lines * 3.5 + 4) * MM * self.paper.scale

    # --- the first page -----------------------------------------------------------------------------------------------

    def _above(self) -> Block:
        words = self._words
        parts = [self._head(), self._rule(), self._limited(words.name, NAME, "", free=True, most=2), self._facts()]
        parts += [self._boxed(caution, BOLD) for caution in words.cautions]
        return stack(parts, self._gap(2.2))

    def _below(self) -> Block:
        return stack((self._rule(), self._answer(), self._warnings(), self._rule(), self._clinician()), self._gap(2.6))

    def _head(self) -> Block:
        """The clinic's name and address, and what this is."""
        words, half = self._words, self._width * 0.56
        clinic = stack([self._text(words.clinic, TITLE, width=half, free=True, most=2).block(),
                        self._text(words.letterhead, CAPTION, width=half, free=True, most=4).block()], self._gap(0.8))  # fmt: skip
        offset = half + self._gap(4)
        room = self._width - offset
        title = stack([self._text(words.title, TITLE, offset, room, end=bool(words.clinic), most=2).block(),
                       self._text(words.made, CAPTION, offset, room, end=bool(words.clinic), most=3).block()], self._gap(0.8))  # fmt: skip
        if words.clinic or words.letterhead:
            return beside((clinic, title))
        return stack([self._text(words.title, TITLE).block(), self._text(words.made, CAPTION).block()], self._gap(0.8))

    def _facts(self) -> Block:
        """The patient's facts in three columns."""
        columns, gap = 3, self._gap(4)
        width = (self._width - (columns - 1) * gap) / columns
        cells = []
        for number, fact in enumerate(self._words.facts):
            offset = number % columns * (width + gap)
            value = self._limited(fact.text, BODY, fact.label, offset, width, most=3)
            cells.append(stack((self._text(fact.label, CAPTION, offset, width, most=2).block(), value), self._gap(0.2)))
        rows = [beside(cells[start : start + columns]) for start in range(0, len(cells), columns)]
        return stack(rows, self._gap(1.6))

    def _answer(self) -> Block:
        """The answer with its meaning, and beside it all classes."""
        answer = self._words.answer
        width = self._width * 0.54 if answer.bars else self._width
        parts = filter(None, (answer.headline, answer.probability))
        headline = "   ".join(ISOLATED.format(part) for part in parts)
        said = [
            self._text(self._words.answer_heading, HEADING).block(),
            self._limited(headline, ANSWER, "", width=width, most=3),
        ]
        said += [self._limited(line, BODY, self._words.answer_heading, width=width) for line in answer.explained]
        left = stack(said, self._gap(1.2))
        if not answer.bars:
            return left
        offset = width + self._gap(6)
        bars = stack([self._bar(number, offset) for number in range(len(answer.bars))], self._gap(1.8))
        return beside((left, bars))

    def _bar(self, number: int, offset: float) -> Block:
        bar, room = self._words.answer.bars[number], self._width - offset
        style = BOLD if number == 0 else BODY
        value_room = 16 * MM * self._scale
        name = self._text(bar.name, style, offset, room - value_room, most=2)
        value = self._text(bar.value, style, offset + room - value_room, value_room, end=True)
        thick = 1.7 * MM * self._scale
        height = max(name.height, value.height)

        def paint(painter: QPainter, top: float) -> None:
            name.paint(painter, top)
            value.paint(painter, top)
            groove = QRectF(self._x(offset, room), top + height, room, thick)
            painter.fillRect(groove, QColor(BAND))
            length = max(thick / 4, bar.share * room)
            painter.fillRect(
                QRectF(self._x(offset, length), groove.top(), length, thick), QColor(BAR if number == 0 else OTHER_BAR)
            )

        return Block(height + thick, paint)

    def _warnings(self) -> Block:
        words = self._words
        if not words.warnings:
            return Block(0, lambda _painter, _top: None)
        shown = words.warnings if not self._lines else words.warnings[: self._lines + 1]
        lines = [f"{fact.text}  ({fact.label})" for fact in shown]
        whole = [f"{fact.text}  ({fact.label})" for fact in words.warnings]
        blocks = [self._text(words.warnings_heading, HEADING).block()]
        texts = [self._text(f"•  {line}", BODY, most=self._lines) for line in lines]
        blocks += [text.block() for text in texts]
        if len(shown) < len(whole) or any(text.cut for text in texts):
            blocks.append(self._see_more(Fact(words.warnings_heading, "\n".join(whole))))
        return stack(blocks, self._gap(0.8))

    def _clinician(self) -> Block:
        words = self._words
        blocks = [self._text(words.reader_heading, HEADING).block()]
        if words.unread:
            blocks.append(self._boxed(words.unread, ANSWER))
        label_room = self._width * 0.2
        offset = label_room + self._gap(3)
        for said in words.said:
            label = self._text(said.heading, BOLD, 0, label_room, most=2).block()
            author = self._text(said.by, CAPTION, offset, self._width - offset, most=2).block()
            text = self._limited(
                said.text,
                BOLD if said.strong else BODY,
                f"{said.heading}  ·  {said.by}",
                offset,
                self._width - offset,
                free=True,
            )
            blocks.append(beside((label, stack((text, author), self._gap(0.3)))))
        blocks.append(self._text(words.earlier, CAPTION).block())
        return stack(blocks, self._gap(1.4))

    def _signature(self) -> Block:
        """Three lines to write on."""
        gap = self._gap(6)
        width = (self._width - 2 * gap) / 3
        above = 9 * MM * self.paper.scale
        labels = [
            self._text(label, CAPTION, number * (width + gap), width, most=1)
            for number, label in enumerate(self._words.signature)
        ]

        def paint(painter: QPainter, top: float) -> None:
            painter.setPen(QPen(QColor(BLACK), 0.25 * MM))
            for number, label in enumerate(labels):
                left = self._x(number * (width + gap), width)
                painter.drawLine(QLineF(left, top + above, left + width, top + above))
                label.paint(painter, top + above + 0.6 * MM)
                painter.setPen(QPen(QColor(BLACK), 0.25 * MM))

        return Block(above + 0.6 * MM + max(label.height for label in labels), paint)

    # --- pictures -----------------------------------------------------------------------------------------------------

    def _captions(self) -> Block:
        words, count = self._words, len(self._images)
        if not count:
            return self._text(words.no_picture, BODY).block()
        width = self._picture_width
        texts = (words.film, words.heat)[:count]
        return beside(
            [
                self._text(text, CAPTION, number * (width + self._gap(4)), width, most=3).block()
                for number, text in enumerate(texts)
            ]
        )

    @property
    def _picture_width(self) -> float:
        count = max(1, len(self._images))
        return (self._width - (count - 1) * self._gap(4)) / count

    def _picture_row(self, room: float) -> Block:
        """The film, and the film with its heat map, as large as they can be."""
        captions = self._captions()
        if not self._images:
            return captions
        width, image = self._picture_width, self._images[0]
        tallest = min(room - captions.height - self._gap(1), TALLEST_PICTURE * self.paper.scale)
        factor = min(width / image.width(), tallest / image.height())
        size = image.width() * factor, image.height() * factor

        def paint(painter: QPainter, top: float) -> None:
            for number, picture in enumerate(self._images):
                offset = number * (width + self._gap(4))
                box = QRectF(self._x(offset, width) + (width - size[0]) / 2, top, *size)
                painter.drawImage(box, picture)
                if number == 1:
                    self._paint_contour(painter, box)
                painter.setPen(QPen(QColor(BLACK), 0.15 * MM))
                painter.drawRect(box)
                self._paint_marks(painter, box, width)
            captions.paint(painter, top + size[1] + self._gap(1))

        return Block(size[1] + self._gap(1) + captions.height, paint)

    def _paint_contour(self, painter: QPainter, box: QRectF) -> None:
        """Draw a line at half the strongest value: it is all that a black and white printer leaves of the map."""
        if self._pictures is None or self._pictures.strength is None:
            return
        painter.save()
        lines = [_placed(line, box) for line in contour_lines(self._pictures.strength, HALF_MAXIMUM)]
        for color, width in ((QColor(BLACK), 0.6), (CONTOUR_COLOR, 0.25)):  # seen on bright bone as well
            painter.setPen(QPen(color, width * MM, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLines(lines)
        painter.restore()

    def _paint_marks(self, painter: QPainter, box: QRectF, width: float) -> None:
        """Write on the film what nobody may overlook; on a narrow one beyond its side."""
        top, pad = box.top() + self._gap(1.2), self._gap(0.8)
        for mark in self._words.marks:
            text = Text(
                mark, MARK.font(self.paper.scale), MARK.color, (box.left() + self._gap(1.2) + pad, width * 0.5), lines=1
            )
            ground = QRectF(box.left() + self._gap(1.2), top, text.width + 2 * pad, text.height + pad)
            painter.setPen(QPen(QColor(WHITE), 0.2 * MM))
            painter.setBrush(QColor(BLACK))
            painter.drawRect(ground)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            text.paint(painter, top + pad / 2)
            top = ground.bottom() + self._gap(0.8)

    # --- every page ---------------------------------------------------------------------------------------------------

    def _band(self) -> Block:
        text = self._text(self._words.notice, NOTICE, center=True)
        height = text.height + self._gap(2)

        def paint(painter: QPainter, top: float) -> None:
            box = QRectF(self._left, top, self._width, height)
            painter.fillRect(box, QColor(BAND))
            painter.setPen(QPen(QColor(BLACK), 0.3 * MM))
            painter.drawRect(box)
            text.paint(painter, top + self._gap(1))

        return Block(height, paint)

    def _foot(self, number: int, count: int, *, with_origin: bool) -> Block:
        words, room = self._words, 30 * MM * self.paper.scale
        page = self._text(words.page.format(number, count), CAPTION, self._width - room, room, end=True, most=1).block()
        notice = self._text(words.notice, Style(CAPTION.size_mm, STRONG), 0, self._width - room, most=1).block()
        origin = [self._text(line, CAPTION, most=1).block() for line in words.origin] if with_origin else []
        return stack((self._rule(), *origin, beside((notice, page))), self._gap(0.5))

    def _repeated(self) -> Block:
        """Whose report it is, on the pages after the first."""
        words = self._words
        who = self._text("  ·  ".join((words.name, words.facts[0].text)), TITLE, most=2).block()
        return stack((who, self._text(words.whole, CAPTION).block(), self._rule()), self._gap(1))

    # --- pieces -------------------------------------------------------------------------------------------------------

    def _gap(self, millimetres: float) -> float:
        return millimetres * MM * self._scale

    def _x(self, offset: float, width: float) -> float:
        """Where something stands whose `offset` counts from where lines begin: the right in Arabic."""
        if self._words.right_to_left:
            return self._left + self._width - offset - width
        return self._left + offset

    def _text(
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
        width = self._width - offset if width is None else width
        right = self._words.right_to_left
        own = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        return Text(
            *(words, style.font(self._scale), style.color, (self._x(offset, width), width)),
            direction=Qt.LayoutDirection.LayoutDirectionAuto if free else own,
            right=right != end,
            center=center,
            lines=most,
        )

    def _limited(
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
        text = self._text(words, style, offset, width, free=free, most=most or self._lines)
        if not text.cut:
            return text.block()
        return stack((text.block(), self._see_more(Fact(label or self._words.title, words), offset, width)), 0)

    def _see_more(self, fact: Fact, offset: float = 0, width: float | None = None) -> Block:
        """Keep a text for a later page, and say so."""
        self._more.append(fact)
        return self._text(self._words.continued.format(2), CAPTION, offset, width, most=1).block()

    def _boxed(self, words: str, style: Style) -> Block:
        """Return a sentence that must not be overlooked."""
        pad = self._gap(2)
        inner = self._text(words, style, pad, self._width - 2 * pad)

        def paint(painter: QPainter, top: float) -> None:
            painter.setPen(QPen(QColor(BLACK), 0.5 * MM))
            painter.drawRect(QRectF(self._left, top, self._width, inner.height + pad))
            inner.paint(painter, top + pad / 2)

        return Block(inner.height + pad, paint)

    def _rule(self) -> Block:
        def paint(painter: QPainter, top: float) -> None:
            painter.setPen(QPen(QColor(LINE), 0.2 * MM))
            painter.drawLine(QLineF(self._left, top, self._left + self._width, top))

        return Block(0.2 * MM, paint)


def _shown(pictures: Pictures | None, *, heat: bool) -> Sequence[NDArray[np.uint8]]:
    if pictures is None:
        return ()
    return (pictures.film, pictures.heat) if heat and pictures.heat is not None else (pictures.film,)


def _placed(line: QLineF, box: QRectF) -> QLineF:
    """From shares of a picture's sides to its place on the page."""
    x, y = (box.left() + line.x1() * box.width(), box.left() + line.x2() * box.width()), (line.y1(), line.y2())
    return QLineF(x[0], box.top() + y[0] * box.height(), x[1], box.top() + y[1] * box.height())


def _image(pixels: NDArray[np.uint8]) -> QImage:
    kind = QImage.Format.Format_Grayscale8 if pixels.ndim == 2 else QImage.Format.Format_RGB888
    data = np.ascontiguousarray(pixels)
    return QImage(data.data, data.shape[1], data.shape[0], data.strides[0], kind).copy()

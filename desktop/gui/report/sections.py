"""What stands on the first page of a report, section by section."""

from typing import Final

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.gui.i18n import ISOLATED
from desktop.gui.report.paper import BLACK, MM, Block, beside, stack
from desktop.gui.report.typesetting import ANSWER, BODY, BOLD, CAPTION, HEADING, NAME, TITLE, Typesetter
from desktop.gui.report.words import Fact

BAND: Final = "#E9EDF1"
BAR: Final = "#22303C"
OTHER_BAR: Final = "#8794A1"


def above(setter: Typesetter) -> Block:
    """Return what stands above the pictures: whose report of what it is, and what makes it doubtful."""
    words = setter.words
    parts = [_head(setter), setter.rule(), setter.limited(words.name, NAME, "", free=True, most=2), _facts(setter)]
    parts += [setter.boxed(caution, BOLD) for caution in words.cautions]
    return stack(parts, setter.gap(2.2))


def below(setter: Typesetter) -> Block:
    """Return what stands below the pictures: what the clinician says, above what the model says; what nobody has read, below it."""
    model, clinician = (_answer(setter), _warnings(setter)), (_clinician(setter),)
    first, second = (clinician, model) if setter.words.said else (model, clinician)
    return stack((setter.rule(), *first, setter.rule(), *second), setter.gap(2.6))


def _head(setter: Typesetter) -> Block:
    """The clinic's name and address, and what this is."""
    words, half = setter.words, setter.width * 0.56
    clinic = stack([setter.text(words.clinic, TITLE, width=half, free=True, most=2).block(),
                    setter.text(words.letterhead, CAPTION, width=half, free=True, most=4).block()], setter.gap(0.8))  # fmt: skip
    offset = half + setter.gap(4)
    room = setter.width - offset
    title = stack([setter.text(words.title, TITLE, offset, room, end=bool(words.clinic), most=2).block(),
                   setter.text(words.made, CAPTION, offset, room, end=bool(words.clinic), most=3).block()], setter.gap(0.8))  # fmt: skip
    if words.clinic or words.letterhead:
        return beside((clinic, title))
    return stack([setter.text(words.title, TITLE).block(), setter.text(words.made, CAPTION).block()], setter.gap(0.8))


def _facts(setter: Typesetter) -> Block:
    """The patient's facts in three columns."""
    columns, gap = 3, setter.gap(4)
    width = (setter.width - (columns - 1) * gap) / columns
    cells = []
    for number, fact in enumerate(setter.words.facts):
        offset = number % columns * (width + gap)
        value = setter.limited(fact.text, BODY, fact.label, offset, width, most=3)
        cells.append(stack((setter.text(fact.label, CAPTION, offset, width, most=2).block(), value), setter.gap(0.2)))
    rows = [beside(cells[start : start + columns]) for start in range(0, len(cells), columns)]
    return stack(rows, setter.gap(1.6))


def _answer(setter: Typesetter) -> Block:
    """The answer with its meaning, and beside it all classes."""
    answer = setter.words.answer
    width = setter.width * 0.54 if answer.bars else setter.width
    parts = filter(None, (answer.headline, answer.probability))
    headline = "   ".join(ISOLATED.format(part) for part in parts)
    said = [
        setter.text(setter.words.answer_heading, HEADING).block(),
        setter.limited(headline, ANSWER, "", width=width, most=3),
    ]
    said += [setter.limited(line, BODY, setter.words.answer_heading, width=width) for line in answer.explained]
    left = stack(said, setter.gap(1.2))
    if not answer.bars:
        return left
    offset = width + setter.gap(6)
    bars = stack([_bar(setter, number, offset) for number in range(len(answer.bars))], setter.gap(1.8))
    return beside((left, bars))


def _bar(setter: Typesetter, number: int, offset: float) -> Block:
    bar, room = setter.words.answer.bars[number], setter.width - offset
    style = BOLD if number == 0 else BODY
    value_room = 16 * MM * setter.scale
    name = setter.text(bar.name, style, offset, room - value_room, most=2)
    value = setter.text(bar.value, style, offset + room - value_room, value_room, end=True)
    thick = 1.7 * MM * setter.scale
    height = max(name.height, value.height)

    def paint(painter: QPainter, top: float) -> None:
        name.paint(painter, top)
        value.paint(painter, top)
        groove = QRectF(setter.x(offset, room), top + height, room, thick)
        painter.fillRect(groove, QColor(BAND))
        length = max(thick / 4, bar.share * room)
        painter.fillRect(
            QRectF(setter.x(offset, length), groove.top(), length, thick), QColor(BAR if number == 0 else OTHER_BAR)
        )

    return Block(height + thick, paint)


def _warnings(setter: Typesetter) -> Block:
    words = setter.words
    if not words.warnings:
        return Block(0, lambda _painter, _top: None)
    shown = words.warnings if not setter.lines else words.warnings[: setter.lines + 1]
    lines = [f"{fact.text}  ({fact.label})" for fact in shown]
    whole = [f"{fact.text}  ({fact.label})" for fact in words.warnings]
    blocks = [setter.text(words.warnings_heading, HEADING).block()]
    texts = [setter.text(f"•  {line}", BODY, most=setter.lines) for line in lines]
    blocks += [text.block() for text in texts]
    if len(shown) < len(whole) or any(text.cut for text in texts):
        blocks.append(setter.see_more(Fact(words.warnings_heading, "\n".join(whole))))
    return stack(blocks, setter.gap(0.8))


def _clinician(setter: Typesetter) -> Block:
    words = setter.words
    blocks = [setter.text(words.reader_heading, HEADING).block()]
    if words.unread:
        blocks.append(setter.boxed(words.unread, ANSWER))
    label_room = setter.width * 0.2
    offset = label_room + setter.gap(3)
    for said in words.said:
        label = setter.text(said.heading, BOLD, 0, label_room, most=2).block()
        author = setter.text(said.by, CAPTION, offset, setter.width - offset, most=2).block()
        text = setter.limited(
            said.text,
            BOLD if said.strong else BODY,
            f"{said.heading}  ·  {said.by}",
            offset,
            setter.width - offset,
            free=True,
        )
        blocks.append(beside((label, stack((text, author), setter.gap(0.3)))))
    blocks.append(setter.text(words.earlier, CAPTION).block())
    return stack(blocks, setter.gap(1.4))


def signature(setter: Typesetter) -> Block:
    """Return three lines to write on."""
    gap = setter.gap(6)
    width = (setter.width - 2 * gap) / 3
    above = 9 * MM * setter.paper.scale
    labels = [
        setter.text(label, CAPTION, number * (width + gap), width, most=1)
        for number, label in enumerate(setter.words.signature)
    ]

    def paint(painter: QPainter, top: float) -> None:
        painter.setPen(QPen(QColor(BLACK), 0.25 * MM))
        for number, label in enumerate(labels):
            left = setter.x(number * (width + gap), width)
            painter.drawLine(QLineF(left, top + above, left + width, top + above))
            label.paint(painter, top + above + 0.6 * MM)
            painter.setPen(QPen(QColor(BLACK), 0.25 * MM))

    return Block(above + 0.6 * MM + max(label.height for label in labels), paint)

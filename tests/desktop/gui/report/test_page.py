"""The pages of a report: nothing overlaps, nothing is lost, on every paper and in every language."""

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any

import numpy as np
import pytest

from desktop.errors import NOTICES, Notice
from desktop.gui.report.language import speaking
from desktop.gui.report.page import Sheets
from desktop.gui.report.paper import MM, Paper, Style, Text
from desktop.gui.report.preview import page_image
from desktop.gui.report.words import Words, words_of
from desktop.records.entry import Patient
from desktop.records.opinions import TEXT_LENGTH, OpinionKind
from tests.desktop.gui.report.reports import opinion, pictures, report
from tests.desktop.records.readings import analyzed, refused

from PySide6.QtCore import QSize  # isort: skip

DOTS_PER_MM = 4
INK = 200
"""Grey below which there is something."""

pytestmark = pytest.mark.usefixtures("fonts")


def painted(sheets: Sheets, page: int = 0) -> np.ndarray:
    """Return a page as grey values, four to the millimetre."""
    paper = sheets.paper
    size = QSize(round(paper.width / MM * DOTS_PER_MM), round(paper.height / MM * DOTS_PER_MM))
    image = page_image(sheets, page, size)
    values = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return values[:, : image.width(), :3].mean(axis=2)


def signature_row(page: np.ndarray) -> int:
    """Return the row of the lines to sign on: the lowest that is mostly black."""
    black = (page < 150).mean(axis=1)
    return int(np.flatnonzero(black > 0.6)[-1])


def check(sheets: Sheets) -> None:
    """See that margins and the room to sign are blank on the first page."""
    page = painted(sheets)
    margin = int(sheets.paper.margin / MM * DOTS_PER_MM) - 2
    assert page[:margin].min() > INK
    assert page[-margin:].min() > INK
    assert page[:, :margin].min() > INK
    assert page[:, -margin:].min() > INK
    line, room = signature_row(page), int(7 * sheets.paper.scale * DOTS_PER_MM)
    assert page[line - room : line - 3].min() > INK, "something stands where one signs"


def texts(length: int) -> Words:
    """Return the words of a report with texts of a length in every place that takes one."""
    long = ("Consolidation in the right lower zone. " * (length // 39 + 1))[:length]
    patient = Patient("Wolfeschlegelsteinhausenbergerdorff^" + "Hubert " * 6, "0" * 64, "2021-03-04", "M", 3.5)
    kinds = (OpinionKind.IMPRESSION, OpinionKind.REFERRAL, OpinionKind.OUTCOME)
    return words_of(report(opinions=[opinion(kind, text=long) for kind in kinds], patient=patient))


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("length", [0, 200, 900, 2500, TEXT_LENGTH])
def test_long_texts_never_overflow(paper: Paper, length: int) -> None:
    """They are made smaller, then cut and continued, whole, on further pages."""
    words = texts(length) if length else words_of(report())
    sheets = Sheets(words, pictures(), paper)
    check(sheets)
    assert (sheets.count > 1) is (length >= 2500) or 200 <= length < 2500
    for page in range(1, sheets.count):
        margin = int(sheets.paper.margin / MM * DOTS_PER_MM) - 2
        assert painted(sheets, page)[-margin:].min() > INK


@pytest.mark.parametrize("paper", list(Paper))
def test_everything_at_once_fits(paper: Paper) -> None:
    """All warnings that there are, all doubts, all texts at their longest, a tall film."""
    notices = tuple(Notice(code, dict.fromkeys(re.findall(r"{(\w+)", text), "x" * 80)) for code, text in NOTICES.items())
    long = "\n".join("line" for _ in range(TEXT_LENGTH // 5))
    opinions = [opinion(kind, text=long) for kind in OpinionKind]
    made = report(
        analyzed(notices=notices), opinions=opinions, patient=Patient("O^" + "P" * 62, "7" * 64, "", "F"), clinic="C " * 40
    )
    made = replace(made, stored=replace(made.stored, rival=Patient("x")), letterhead="\n".join(["L" * 80] * 4))
    check(Sheets(words_of(made), pictures(400, 100), paper))


@pytest.mark.parametrize("language", ["ar", "hi", "fr", "sw"])
@pytest.mark.parametrize("made", [report(), report(refused())], ids=["answer", "refused"])
def test_other_languages_fit(language: str, made: Any) -> None:
    """Arabic begins at the right: its name stands there."""
    with speaking(language):
        words = words_of(made)
    sheets = Sheets(words, made.pictures, Paper.A4)
    check(sheets)
    page = painted(sheets)
    name = page[int(35 * DOTS_PER_MM) : int(50 * DOTS_PER_MM)]
    halves = [int((half < INK).sum()) for half in np.array_split(name, 2, axis=1)]
    assert (halves[1] > halves[0]) is (language == "ar")


@pytest.mark.parametrize("paper", list(Paper))
def test_words_twice_as_long_fit(paper: Paper) -> None:
    """As those of some languages are: nothing is written over, nor over the edge."""

    def longer(value: object) -> Any:
        if isinstance(value, str):
            return f"{value} {value}" if "{" not in value else value
        if isinstance(value, tuple):
            return tuple(longer(part) for part in value)
        if is_dataclass(value) and not isinstance(value, type):
            return replace(value, **{field.name: longer(getattr(value, field.name)) for field in fields(value)})
        return value

    check(Sheets(longer(texts(100)), pictures(), paper))
    check(Sheets(longer(words_of(report(refused()))), None, paper))


def test_film_is_never_mirrored() -> None:
    """Its left stays at the left where lines begin at the right."""
    with speaking("ar"):
        words = words_of(report())
    film = pictures(120, 240)
    dark_left = replace(
        film, film=np.repeat(np.where(np.arange(240) < 120, 0, 120).astype(np.uint8)[np.newaxis], 120, axis=0), heat=None
    )
    page = painted(Sheets(words, dark_left, Paper.A4))
    rows = page[int(80 * DOTS_PER_MM) : int(110 * DOTS_PER_MM)]
    left, right = np.array_split(rows, 2, axis=1)
    assert (left < 20).mean() > 0.5
    assert (right < 20).mean() < 0.1


def test_shape_of_the_film_is_kept() -> None:
    """A white film of two to one is so on paper."""
    film = replace(pictures(100, 200), film=np.zeros((100, 200), dtype=np.uint8), heat=None)
    page = painted(Sheets(replace(words_of(report()), marks=()), film, Paper.A4))
    black = page < 20
    rows = np.flatnonzero(black.mean(axis=1) > 0.4)
    film_rows = max(np.split(rows, np.flatnonzero(np.diff(rows) > 1) + 1), key=len)
    columns = np.flatnonzero(black[film_rows].mean(axis=0) > 0.9)
    assert (columns[-1] - columns[0]) / (film_rows[-1] - film_rows[0]) == pytest.approx(2, rel=0.03)


def test_heat_map_can_be_left_out() -> None:
    """Without it there is no colour on the page."""
    words = words_of(report())

    def colours(sheets: Sheets) -> int:
        image = page_image(sheets, 0, QSize(500, 700))
        values = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)[..., :3]
        return int((np.ptp(values.astype(int), axis=2) > 60).sum())

    assert colours(Sheets(words, pictures(), Paper.A4)) > 1000
    assert colours(Sheets(words, pictures(), Paper.A4, heat=False)) == 0
    nothing = replace(pictures(), strength=np.zeros((12, 10), dtype=np.float32))
    assert colours(Sheets(words, nothing, Paper.A4)) > 1000  # a map with no line at half its strength


def test_cut_text_ends_in_an_ellipsis_and_is_whole_later() -> None:
    """Letters that take two units, as emoji do, are not cut in two."""
    font = Style(3.1).font(1)
    text = Text("😀 letters " * 200, font, "#000000", (0, 5000), lines=3)
    assert text.cut
    assert text.count == 3
    assert not Text("short", font, "#000000", (0, 5000), lines=3).cut
    assert Text("one\ntwo\nthree", font, "#000000", (0, 5000)).count == 3


def test_clinicians_words_stand_above_the_models() -> None:
    """Whoever reads from above reads the decision first; where there is none, the answer, and then that nobody has read it."""

    def rows(one: Words, other: Words) -> np.ndarray:
        """Return the rows in which two pages differ."""
        pages = [painted(Sheets(words, pictures(), Paper.A4)) for words in (one, other)]
        return np.flatnonzero((pages[0] != pages[1]).any(axis=1))

    with speaking("en"):
        read = words_of(report(opinions=[opinion(OpinionKind.IMPRESSION, text="Pneumonia")]))
        unread = words_of(report())
    answer = replace(read.answer, headline="Something else")
    model = rows(read, replace(read, answer=answer))
    clinician = rows(read, replace(read, said=(replace(read.said[0], text="Tuberculose"),)))
    assert clinician.max() < model.min()
    model = rows(unread, replace(unread, answer=answer))
    nobody = rows(unread, replace(unread, unread="Nobody has looked"))
    assert model.min() < nobody.min()

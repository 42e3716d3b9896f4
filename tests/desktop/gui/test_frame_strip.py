"""The strip of a volume's slices, and the slider of frames that are only looked at."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.gui.desk import Desk
from desktop.gui.film import Film, FilmState
from desktop.gui.frame_strip import FrameStrip, slices_of
from desktop.gui.image_list import FilmsModel
from desktop.gui.main_window import MainWindow
from desktop.gui.theme import Look
from desktop.imaging.image import Header
from desktop.inference.result import Analysis, Prediction, Status
from tests.desktop.gui.test_batch_queue import frames
from tests.films import write_volume

Analyse = Callable[[list[Path]], None]
NAMES = {"normal": "Normal", "cnv": "CNV"}


def slice_film(frame: int, normal: float | None, **changes: object) -> Film:
    """Return a slice with its answer; None: refused."""
    analysis = Analysis("eye.dcm", frame, Status.REFUSED, 80, code="SCOPE-IMAGE", reason="It does not look like it.")
    if normal is not None:
        probabilities = {"normal": normal, "cnv": 1 - normal}
        analysis = replace(analysis, status=Status.ANALYZED, code="", prediction=Prediction(probabilities, {}, 1.0))
    state = FilmState.REFUSED if normal is None else FilmState.DONE
    film = Film(frame + 1, Path("eye.dcm"), state, analysis, frame=frame, frame_count=4)
    return replace(film, **changes)  # type: ignore[arg-type]


@pytest.fixture
def strip(qtbot: QtBot, look: Look) -> FrameStrip:
    """Return a strip over four slices and a film of another file."""
    films = FilmsModel()
    strip = FrameStrip(films, look)
    films.setParent(strip)
    films.add([*(slice_film(n, p) for n, p in enumerate((0.97, None, 0.04, 0.6))), Film(9, Path("other.dcm"))])
    qtbot.addWidget(strip)
    return strip


def films_of(strip: FrameStrip) -> tuple[Film, ...]:
    """Return the films on the desk of a strip."""
    return strip.model._films.films


def test_worst_slice_stands_first_with_its_number_and_answer(strip: FrameStrip, qtmodeltester: ModelTester) -> None:
    """Colour and words; refused slices last, with the reason in the tip."""
    strip.show_film(films_of(strip)[0], films_of(strip), NAMES)
    assert not strip.isHidden()
    texts = [strip.model.index(row).data() for row in range(4)]
    assert texts == ["CNV 96 %", "Normal 60 %", "Normal 97 %", "Refused"]
    assert strip.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Slice 3: CNV 96 %"
    assert "Anything but normal: 96 %" in strip.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "does not look like" in strip.model.index(3).data(Qt.ItemDataRole.ToolTipRole)
    assert [strip.model.color(film) for film in strip.model.ordered] == ["warn", "accent", "accent", "danger"]
    qtmodeltester.check(strip.model)


def test_summary_names_the_worst_and_counts_and_makes_up_no_number(strip: FrameStrip) -> None:
    """The only probability in it is that of one slice."""
    strip.show_film(films_of(strip)[0], films_of(strip), NAMES)
    assert strip.summary.text() == "Worst: slice 3 of 4, CNV 96 %. All: 2 Normal, 1 CNV, 1 not judged"


def test_volume_under_way_says_how_far_it_is(strip: FrameStrip) -> None:
    """Nothing is called the worst before all are judged."""
    films = [replace(film, analysis=None, state=FilmState.WAITING) if film.frame > 1 else film for film in films_of(strip)]
    strip.show_film(films[0], films, NAMES)
    assert strip.summary.text() == "2 of 4 slices are done"
    assert [film.frame for film in strip.model.ordered][2:] == [2, 3]


def test_last_answer_brings_the_worst_slice_to_the_screen(qtbot: QtBot, strip: FrameStrip) -> None:
    """Unless somebody looks at another slice by then."""
    films = list(films_of(strip))
    unfinished = [*films[:3], replace(films[3], analysis=None)]
    strip.show_film(films[0], unfinished, NAMES)
    with qtbot.waitSignal(strip.chosen) as signal:
        strip.show_film(films[0], films, NAMES)
    assert signal.args == [3]
    strip.show_film(films[1], unfinished, NAMES)
    with qtbot.assertNotEmitted(strip.chosen):
        strip.show_film(films[1], films, NAMES)


def test_slice_on_screen_is_in_sight_in_the_strip(qtbot: QtBot, strip: FrameStrip) -> None:
    """However far behind the worst ones it stands, and also when the window changes its size."""
    strip.show_film(films_of(strip)[1], films_of(strip), NAMES)
    strip.resize(220, 150)
    strip.show()
    last = strip.model.index(3)
    qtbot.waitUntil(lambda: strip.view.viewport().rect().contains(strip.view.visualRect(last).center()))
    assert not strip.view.viewport().rect().contains(strip.view.visualRect(strip.model.index(0)).center())


def test_film_that_is_no_slice_has_no_strip(strip: FrameStrip) -> None:
    """Nor has nothing."""
    strip.show_film(films_of(strip)[4], films_of(strip), NAMES)
    assert strip.isHidden()
    strip.show_film(None, films_of(strip), NAMES)
    assert strip.isHidden()


def test_single_files_of_one_series_are_a_volume() -> None:
    """Of OCT; others of the desk are none of it."""
    header = Header(modality="OPT", series_instance_uid="1.2.3")
    films = [Film(n, Path(f"{n}.dcm"), analysis=Analysis(f"{n}.dcm", 0, Status.REFUSED, 1, header=header)) for n in range(3)]
    other = Film(
        7, Path("7.dcm"), analysis=Analysis("7.dcm", 0, Status.REFUSED, 1, header=replace(header, series_instance_uid="9"))
    )
    assert slices_of(films[1], [*films, other]) == films
    assert slices_of(other, [*films, other]) == []


def test_files_of_a_series_stand_in_the_order_of_their_instance_numbers() -> None:
    """However they were opened; those without a number come last."""
    header = Header(modality="OPT", series_instance_uid="1.2.3")
    films = [
        Film(n, Path(f"{n}.dcm"), analysis=Analysis("", 0, Status.REFUSED, 1, header=replace(header, instance_number=place)))
        for n, place in enumerate((None, 12, 2, 1))
    ]
    assert [film.number for film in slices_of(films[0], films)] == [3, 2, 1, 0]


def test_choosing_a_slice_puts_it_on_screen(qtbot: QtBot, window: MainWindow, strip: FrameStrip) -> None:
    """The list keeps one row for the volume, and marks it."""
    window.show_page("read")
    films = [slice_film(n, p) for n, p in enumerate((0.97, 0.5, 0.04, 0.6))]
    window.desk.model.add(films)
    read = window.read
    read.films.choose(films[0].number)
    assert not read.slices.isHidden()
    view = read.slices.view
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(read.slices.model.index(0)).center())
    assert read.film is not None
    assert read.film.frame == 2
    assert [read.films.view.isRowHidden(row) for row in range(4)] == [False, True, True, True]
    window.desk.model.remove(films[0].number)
    assert not read.films.view.isRowHidden(0)
    window.desk.remove(films[2])
    assert window.desk.model.films == ()


def test_frames_that_are_not_judged_can_all_be_looked_at(
    qtbot: QtBot, window: MainWindow, desk: Desk, analyse: Analyse, tmp_path: Path
) -> None:
    """A slider instead of a strip; it says that they are not judged."""
    window.show_page("read")
    analyse([write_volume(tmp_path / "cine.dcm", frames(4), Modality="US", BodyPartExamined="HEART")])
    slider = window.read.frames
    qtbot.waitUntil(lambda: not slider.isHidden() and window.read.view.image is not None)
    assert window.read.slices.isHidden()
    slider.slider.setValue(1)
    slider.slider.setValue(3)
    qtbot.waitUntil(lambda: window.read.view.image is not None and window.read.view.image.frame == 3)
    assert slider._words.text() == "Frame 4 of 4, shown and not judged"
    assert slider.slider.value() == 3

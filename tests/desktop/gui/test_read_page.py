"""Strip, viewer and result on one and the same film."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.gui.bars import ClassBar
from desktop.gui.film import FilmState
from desktop.gui.main_window import MainWindow
from desktop.gui.read_page import ReadPage
from desktop.gui.settings import Settings
from desktop.gui.theme import Look
from desktop.imaging.reader import read_image
from desktop.inference.result import percent
from desktop.records.access import Person
from desktop.records.entry import Origin, Patient
from desktop.records.opinions import Agreement
from desktop.records.roles import Role
from desktop.records.session import Session
from tests.desktop.gui.conftest import film_pixels
from tests.desktop.gui.words import said
from tests.films import write_film

Analyse = Callable[[list[Path]], None]


def test_film_answer_and_patient_belong_together(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, dicom: Path, jpegs: list[Path]
) -> None:
    """Whatever film is chosen, all three parts show that one."""
    analyse([dicom, *jpegs])
    page = window.read
    for film in (*window.desk.model.films, window.desk.model.films[0]):
        page.films.choose(film.number)
        qtbot.waitUntil(lambda: page.view.image is not None)
        assert np.array_equal(page.view.image.pixels, read_image(film.path).pixels)
        assert ("TEST, CHILD" in said(page.strip)) == (film.path == dicom)
        said(page.result)  # lets go of the bars before
        first = page.result.findChildren(ClassBar)[0].accessibleName()
        assert first.endswith(f" {percent(film.analysis.probability)}")


def test_refused_film_shows_its_picture_but_no_answer(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, tmp_path: Path
) -> None:
    """A film that may not be judged can still be looked at."""
    Image.new("L", (300, 300), 90).save(tmp_path / "blank.png")
    analyse([tmp_path / "blank.png"])
    qtbot.waitUntil(lambda: window.read.view.image is not None)
    assert "IMAGE-BLANK" in said(window.read.result)
    assert "%" not in said(window.read.result)


def test_unreadable_file_shows_no_picture(qtbot: QtBot, window: MainWindow, analyse: Analyse, jpegs: list[Path]) -> None:
    """Neither its own nor that of the film before."""
    analyse([jpegs[0]])
    qtbot.waitUntil(lambda: window.read.view.image is not None)
    bad = jpegs[0].with_name("bad.jpg")
    bad.write_bytes(b"")
    analyse([bad])
    assert window.read.film.path == bad
    assert window.read.view.image is None
    assert "FILE-EMPTY" in said(window.read.result)


@pytest.fixture
def answers_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hide every answer; stands before the window among a test's fixtures."""
    monkeypatch.setattr(ReadPage, "_answer_is_hidden", lambda _page, film: film is not None and film.analysis is not None)


def test_hidden_answer_is_shown_nowhere(
    answers_hidden: None, qtbot: QtBot, window: MainWindow, analyse: Analyse, dicom: Path
) -> None:
    """Neither in the panel nor in the list, and no heat map either; the picture is there."""
    page = window.read
    analyse([dicom])
    qtbot.waitUntil(lambda: page.view.image is not None)
    index = page.films.view.currentIndex()
    assert FilmState.HIDDEN.text in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert FilmState.DONE.text not in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "%" not in said(page.result)
    assert not page.result.heatmap.code
    with_answer_hidden = page.view.grab().toImage()
    page.view.hold_heatmap_back(True)
    assert page.view.grab().toImage() == with_answer_hidden


def test_space_holds_the_film_without_heat_map(qtbot: QtBot, window: MainWindow, analyse: Analyse, dicom: Path) -> None:
    """While the key is down the film is bare, and the map is back afterwards."""
    analyse([dicom])
    view = window.read.view
    qtbot.waitUntil(lambda: view.image is not None)
    view.settle()
    with_map = view.grab().toImage()
    qtbot.keyPress(view, Qt.Key.Key_Space)
    assert view.grab().toImage() != with_map
    qtbot.keyRelease(view, Qt.Key.Key_Space)
    view.settle()
    assert view.grab().toImage() == with_map


def test_arrows_move_between_films(qtbot: QtBot, window: MainWindow, analyse: Analyse, jpegs: list[Path]) -> None:
    """In the viewer, right is the next film and left the one before."""
    analyse(jpegs)
    view = window.read.view
    assert window.read.film.path == jpegs[0]
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert window.read.film.path == jpegs[2]
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert window.read.film.path == jpegs[1]


def test_display_survives_a_corrected_name(qtbot: QtBot, window: MainWindow, analyse: Analyse, jpegs: list[Path]) -> None:
    """Typing a name does not throw away window and zoom."""
    analyse([jpegs[0]])
    view = window.read.view
    qtbot.waitUntil(lambda: view.image is not None)
    view.invert()
    film = window.read.film
    window.desk.correct_patient(film, type(film.patient)(name="TEST^CHILD"))
    qtbot.waitUntil(lambda: "TEST, CHILD" in said(window.read.strip))
    assert view.inverted


def test_removing_the_last_film_leaves_an_empty_page(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, jpegs: list[Path]
) -> None:
    """No picture, no patient, no answer."""
    analyse([jpegs[0]])
    qtbot.waitUntil(lambda: window.read.view.image is not None)
    window.commands["remove_film"].trigger()
    assert window.read.film is None
    assert window.read.view.image is None
    assert "No patient" in said(window.read.strip)
    assert "No image" in said(window.read.result)


def test_typed_patient_that_disagrees_with_the_file_is_asked_about(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, dicom: Path, jpegs: list[Path]
) -> None:
    """Nothing is stored until somebody decides; the question stays with its film; the decision names its author."""
    analyse([dicom, jpegs[0]])
    page = window.read
    film, other = window.desk.model.films
    page.films.choose(film.number)
    typed = Patient("OTHER^CHILD", "0099", "", film.patient.sex, film.patient.age_years)
    page.patients.correct(film, typed)
    assert page.strip.asking
    page.films.choose(other.number)
    assert not page.strip.asking
    page.films.choose(film.number)
    assert page.strip.asking
    with window.session.open() as records:
        assert len(records.identities(film.stored.entry.reading_id)) == 1
    with qtbot.waitSignal(window.desk.log_written):
        page.strip.take_typed.click()
    with window.session.open() as records:
        newest = records.identities(film.stored.entry.reading_id)[0]
    assert (newest.patient.patient_id, newest.origin, newest.user) == ("0099", Origin.TYPED, "try-out")
    assert "Not the patient in the file" in said(page.strip)
    page.strip.check.click()
    assert page.strip.asking
    page.strip.take_typed.click()  # as it is: remembered, not written once more
    assert not page.strip.asking
    assert not window.desk.working
    with window.session.open() as records:
        assert len(records.identities(film.stored.entry.reading_id)) == 2
    page.strip.check.click()
    with qtbot.waitSignal(window.desk.log_written):
        page.strip.take_file.click()
    qtbot.waitUntil(lambda: "TEST, CHILD" in said(page.strip))
    assert "Not the patient in the file" not in said(page.strip)


def test_study_that_the_log_has_under_another_patient_is_asked_about(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, tmp_path: Path
) -> None:
    """When it is first seen; the alarm stays until they agree, the warning for ever."""
    names = {"first": {}, "second": {"PatientName": "OTHER^CHILD", "PatientID": "0099"}}
    paths = [
        write_film(tmp_path / f"{name}.dcm", film_pixels(seed), bits=12, StudyInstanceUID="1.2.3", **said_of)
        for seed, (name, said_of) in enumerate(names.items())
    ]
    analyse(paths)
    page, (first, second) = window.read, window.desk.model.films
    page.films.choose(first.number)
    assert not page.strip.asking
    page.films.choose(second.number)
    assert page.strip.asking
    assert "TEST, CHILD, TEST-1" in said(page.strip)
    page.strip.take_file.click()
    assert not page.strip.asking
    page.films.choose(first.number)
    page.films.choose(second.number)
    assert not page.strip.asking
    assert "Another patient in the log" in said(page.strip)
    page.strip.check.click()
    with qtbot.waitSignal(window.desk.log_written):
        page.strip.take_typed.click()
    qtbot.waitUntil(lambda: not window.desk.working)
    film = window.desk.model.films[1]
    assert (film.patient.patient_id, film.stored.rival) == ("TEST-1", None)
    assert "Not the patient in the file" in said(page.strip)
    assert "UID-OTHER-PATIENT" in [notice.code for notice in film.stored.analysis.notices]
    assert film.mark is FilmState.WARNING


def test_who_may_not_decide_is_not_asked_and_still_warned(
    qtbot: QtBot, window: MainWindow, look: Look, analyse: Analyse, tmp_path: Path
) -> None:
    """A viewer sees that there is a doubt, and no question that the log would not take an answer to."""
    write_film(tmp_path / "a.dcm", film_pixels(1), bits=12, StudyInstanceUID="1.2.3")
    write_film(tmp_path / "b.dcm", film_pixels(2), bits=12, StudyInstanceUID="1.2.3", PatientName="OTHER^CHILD", PatientID="9")
    analyse([tmp_path / "a.dcm", tmp_path / "b.dcm"])
    viewer = Session(window.session.home, window.session.key, Person("vera", "", Role.VIEWER))
    page = ReadPage(window.desk, viewer, window.commands, look, Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(page)
    page.films.choose(window.desk.model.films[1].number)
    assert not page.strip.asking
    assert "Another patient in the log" in said(page.strip)


def test_typing_an_age_asks_nothing(qtbot: QtBot, window: MainWindow, analyse: Analyse, dicom: Path) -> None:
    """Name and id are those of the file: there is nothing to decide."""
    analyse([dicom])
    film = window.desk.model.films[0]
    with qtbot.waitSignal(window.desk.log_written):
        window.read.patients.correct(film, replace(film.patient, age_years=4.0))
    assert not window.read.strip.asking


def test_the_film_has_the_focus_after_saving(qtbot: QtBot, window: MainWindow, analyse: Analyse, jpegs: list[Path]) -> None:
    """The next Space holds the heat map back, and leaves no film."""
    analyse(jpegs[:1])
    window.activateWindow()
    opinions = window.read.opinions
    opinions.agreements[Agreement.UNSURE].click()
    opinions.save_button.setFocus()
    qtbot.waitUntil(opinions.save_button.hasFocus)
    with qtbot.waitSignal(opinions.saved):
        qtbot.keyClick(opinions.save_button, Qt.Key.Key_Space)
    assert window.read.view.hasFocus()


def test_what_is_typed_stays_beside_a_film_whose_age_is_corrected(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, jpegs: list[Path]
) -> None:
    """The film is judged again, and what somebody had begun to say of it is in the fields of the new reading."""
    analyse(jpegs[:1])
    first = window.read.film
    window.read.opinions.impression.setText("Begun before the age was right")
    window.read.patients.correct(first, replace(first.patient, age_years=4.0))
    qtbot.waitUntil(lambda: window.read.film.stored is not None and window.read.film.stored.patient.age_years == 4.0)
    again = window.read.film.stored.entry
    assert again.reading_id != first.stored.entry.reading_id
    assert window.read.opinions.impression.text() == "Begun before the age was right"
    with qtbot.waitSignal(window.read.opinions.saved) as saved:
        window.read.opinions.save_button.click()
    assert saved.args == [again.reading_id]


def test_enter_saves_the_opinion_and_goes_on(qtbot: QtBot, window: MainWindow, analyse: Analyse, jpegs: list[Path]) -> None:
    """One key between two films; without an opinion it only goes on."""
    analyse(jpegs[:3])
    page = window.read
    films = window.desk.model.films
    page.films.choose(films[0].number)
    page.opinions.agreements[Agreement.AGREE].click()
    with qtbot.waitSignal(page.opinions.saved) as signal:
        qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert signal.args == [films[0].stored.entry.reading_id]
    assert page.film.number == films[1].number
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert page.film.number == films[2].number
    with window.session.open() as records:
        assert [len(records.opinions.of(film.stored.entry.reading_id)) for film in films[:3]] == [1, 0, 0]


@pytest.mark.parametrize("by_mouse", [True, False])
def test_enter_saves_and_goes_on_after_a_choice(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, jpegs: list[Path], by_mouse: bool
) -> None:
    """Whether somebody clicked it, which leaves the keys with the film, or came to it by Tab and pressed Space."""
    analyse(jpegs)
    page = window.read
    page.films.choose(window.desk.model.films[0].number)
    page.view.setFocus()
    chosen = page.opinions.agreements[Agreement.AGREE]
    qtbot.waitUntil(chosen.isEnabled)
    if by_mouse:
        qtbot.mouseClick(chosen, Qt.MouseButton.LeftButton)
        assert page.view.hasFocus()
    else:
        chosen.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(chosen, Qt.Key.Key_Space)
    assert chosen.isChecked()
    with qtbot.waitSignal(page.opinions.saved):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert page.film.number == window.desk.model.films[1].number


def test_nothing_moves_under_the_mouse_that_chose(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, jpegs: list[Path]
) -> None:
    """The urgency comes above: a second click on the same place must not say something else."""
    analyse(jpegs)
    opinions = window.read.opinions
    chosen = opinions.agreements[Agreement.AGREE]
    qtbot.waitUntil(lambda: chosen.isEnabled() and not chosen.visibleRegion().isEmpty())
    before = chosen.mapTo(window, chosen.rect().topLeft())
    qtbot.mouseClick(chosen, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: all(made.isVisible() for made in opinions.urgencies.values()))
    qtbot.waitUntil(lambda: chosen.mapTo(window, chosen.rect().topLeft()) == before)

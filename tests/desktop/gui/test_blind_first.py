"""Blind-first in a real window: nothing shows a film's answer before its reader has read it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.desk import Desk
from desktop.gui.dialogs.reading_rules_dialog import ReadingRulesDialog
from desktop.gui.film import FilmState
from desktop.gui.log_jobs import HeldLog, load_detail, load_entry
from desktop.gui.main_window import MainWindow
from desktop.gui.opinion_draft import CANNOT_TELL
from desktop.gui.patient_jobs import load_person
from desktop.gui.settings import Settings
from desktop.gui.theme import Look
from desktop.records.access import Person
from desktop.records.entry import LogQuery
from desktop.records.opinions import OpinionKind
from desktop.records.roles import Role
from desktop.records.session import Session
from tests.desktop.gui.words import said
from tests.desktop.records.readings import analyzed, save

Analyse = Callable[[list[Path]], None]


@pytest.fixture
def blind(session: Session) -> None:
    """Ask for a reading first; stands before the window among a test's fixtures."""
    with session.open() as records:
        records.blind_first.switch(True)


def answer_words(window: MainWindow) -> list[str]:
    """Return what would give an answer away."""
    names = [c.full_name for model in window.desk.analyses.models or () for c in model.manifest.classes]
    return ["%", FilmState.DONE.text, FilmState.WARNING.text, FilmState.UNSURE.text, *names]


def shown_in(index: QModelIndex) -> str:
    """Return all that a row says."""
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    return " ".join(str(index.data(role)) for role in roles)


def row_of(model: object, columns: int) -> str:
    """Return all that the first row of a list says."""
    return " ".join(shown_in(model.index(0, column)) for column in range(columns))  # type: ignore[attr-defined]


def test_answer_is_nowhere_before_the_reading_and_everywhere_after(
    qtbot: QtBot, blind: None, window: MainWindow, analyse: Analyse, dicom: Path
) -> None:
    """Film list, panel, Today, log with its detail, timeline; then the first reading opens them, and stays as it was."""
    page = window.read
    analyse([dicom])
    qtbot.waitUntil(lambda: page.view.image is not None)
    places: dict[str, QWidget] = {"result": page.result, "batch": page.batch, "status": window.status}
    film_row = shown_in(page.films.view.currentIndex())
    window.show_page("home")
    qtbot.waitUntil(lambda: window.home.model.rowCount() == 1)
    today = row_of(window.home.model, window.home.model.columnCount())
    window.show_page("log")
    qtbot.waitUntil(lambda: bool(window.log.detail.reading_id))
    log_row = row_of(window.log.model, window.log.model.columnCount())
    detail = said(window.log.detail)
    for name, words in {**{key: said(widget) for key, widget in places.items()}, "film": film_row, "today": today}.items():
        assert not [word for word in answer_words(window) if word in words and name != "status"], (name, words)
    for words in (log_row, detail):
        assert not [word for word in answer_words(window) if word in words], words
        assert FilmState.HIDDEN.text in words
    assert not page.result.heatmap.code
    window.show_page("read")
    codes = [code for code in page.opinions.first.choices if code != CANNOT_TELL]
    assert codes == [c.code for model in window.desk.analyses.models or () for c in model.manifest.classes]
    page.opinions.first.choices[codes[0]].click()
    with qtbot.waitSignal(page.opinions.saved):
        page.opinions.first.save_button.click()
    qtbot.waitUntil(lambda: "Looks like" in said(page.result))
    assert FilmState.HIDDEN.text not in shown_in(page.films.view.currentIndex())
    assert page.result.heatmap.code
    qtbot.waitUntil(lambda: "First reading, before the answer" in said(page.opinions))
    window.show_page("log")
    qtbot.waitUntil(lambda: "%" in row_of(window.log.model, window.log.model.columnCount()))


def test_enter_saves_the_first_reading_and_stays(
    qtbot: QtBot, blind: None, window: MainWindow, analyse: Analyse, jpegs: list[Path]
) -> None:
    """Now that the answer comes, nobody goes on without having seen it; the next Enter does."""
    page = window.read
    analyse(jpegs[:2])
    films = window.desk.model.films
    page.films.choose(films[0].number)
    page.opinions.first.choices[CANNOT_TELL].click()
    with qtbot.waitSignal(page.opinions.saved):
        qtbot.keyClick(page.films.view, Qt.Key.Key_Return)
    assert page.film is not None
    assert page.film.number == films[0].number
    qtbot.keyClick(page.films.view, Qt.Key.Key_Return)
    assert page.film.number == films[1].number
    assert "Read first" in said(page.result)


def test_rules_that_end_open_the_films_on_the_desk(
    qtbot: QtBot, blind: None, window: MainWindow, analyse: Analyse, *, dicom: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody has to open them anew; the menu leads to the rules, and its changes are seen at once."""
    analyse([dicom])
    assert "Read first" in said(window.read.result)

    def end_it(dialog: ReadingRulesDialog) -> int:
        with window.session.open() as records:
            records.blind_first.switch(False)
        dialog.done(0)
        return 0

    monkeypatch.setattr(ReadingRulesDialog, "exec", end_it)
    window.commands["reading_rules"].trigger()
    qtbot.waitUntil(lambda: "Looks like" in said(window.read.result))


def test_operator_is_shown_that_a_clinician_reads_first(
    qtbot: QtBot, blind: None, desk: Desk, session: Session, *, look: Look, settings: Settings
) -> None:
    """And is asked for no reading of their own."""
    operator = Session(session.home, session.key, Person("otto", "", Role.OPERATOR))
    with operator.open() as records:
        stored = save(records, analyzed(), preview=b"")
    window = MainWindow(desk, operator, look, settings)
    qtbot.addWidget(window)
    window.show()
    desk.open_stored(stored)
    qtbot.waitUntil(lambda: "A clinician reads first" in said(window.read.result))
    assert "%" not in said(window.read.result)
    assert window.read.opinions.isHidden()
    window.close()


def test_what_was_read_before_it_was_switched_on_stays_open(
    qtbot: QtBot, session: Session, window: MainWindow, analyse: Analyse, dicom: Path
) -> None:
    """An old log does not become a pile of work."""
    analyse([dicom])
    with session.open() as records:
        records.blind_first.switch(True)
    window.show_page("log")
    qtbot.waitUntil(lambda: bool(window.log.detail.reading_id))
    assert "%" in said(window.log.detail)


def test_what_pool_threads_fetch_has_nothing_of_a_hidden_answer(session: Session) -> None:
    """Another reader's words neither; who reads the same film next is as blind as the first."""
    with session.open() as records:
        records.blind_first.switch(True)
        stored = save(records, analyzed())
        reading_id, person = stored.entry.reading_id, stored.entry.person
        records.opinions.add(reading_id, OpinionKind.FIRST, label="normal")
    assert person is not None
    ana = Session(session.home, session.key, Person("ana", "", Role.CLINICIAN))
    assert load_detail(session.open, reading_id).opinions
    assert load_detail(ana.open, reading_id).opinions == []
    (version,) = load_detail(ana.open, reading_id).versions
    (point,) = load_person(ana.open, person).timeline
    held = HeldLog(ana.open)
    (listed,) = held.search(LogQuery()).entries
    assert held.search(LogQuery(label="viral_pneumonia")).total == 0
    assert held.search(LogQuery(label="viral_pneumonia")).narrowed
    held.release()
    for entry in (version, point.entry, listed, load_entry(ana.open, reading_id)):
        assert (entry.label, entry.probability, entry.opinion, entry.prediction_set) == ("", None, None, ())
    assert point.probabilities == {}
    assert load_person(session.open, person).timeline[0].probabilities


def test_batch_and_dashboard_count_what_is_to_be_read_apart(
    qtbot: QtBot, blind: None, window: MainWindow, analyse: Analyse, jpegs: list[Path]
) -> None:
    """No count tells what the answers are; a reading takes its film from what is left."""
    analyse(jpegs)
    counts = window.read.batch._counts
    judged = sum(film.analysis.prediction is not None for film in window.desk.model.films)
    assert judged > 1
    qtbot.waitUntil(lambda: counts[FilmState.HIDDEN].text() == str(judged))
    assert {counts[state].text() for state in (FilmState.DONE, FilmState.WARNING)} == {"0"}
    window.show_page("dashboard")
    classes = window.dashboard.classes.plot
    qtbot.waitUntil(lambda: classes.chart is not None and not classes.chart.empty)
    assert [series.name for series in classes.chart.series] == ["Read first"]
    film = next(film for film in window.desk.model.films if film.analysis.prediction is not None)
    with window.session.open() as records:
        records.opinions.add(film.stored.entry.reading_id, OpinionKind.FIRST, label="normal")
    window.desk.open_answers(film.stored.entry.reading_id)
    qtbot.waitUntil(lambda: counts[FilmState.HIDDEN].text() == str(judged - 1))
    window.dashboard.reload()
    qtbot.waitUntil(lambda: len(classes.chart.series) == 2)

"""A film outside the model's population is refused whichever way its age comes to be known, and the log has the refusal."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.gui.desk import Desk
from desktop.gui.film import FilmState
from desktop.gui.film_jobs import OpenLog
from desktop.gui.main_window import MainWindow
from desktop.imaging.photo_warp import Corners
from desktop.records.entry import LogQuery, Patient
from tests.desktop.gui.words import said

Analyse = Callable[[list[Path]], None]
ADULT = Patient("TEST^ADULT", "99", age_years=40)


def refused(desk: Desk) -> bool:
    """Tell whether the first film was refused for its age, and nothing of an answer is left of it."""
    analysis = desk.model.films[0].analysis if desk.model.films else None
    return analysis is not None and (analysis.code, analysis.prediction) == ("SCOPE-AGE", None)


def assert_in_log(open_log: OpenLog) -> None:
    """The newest reading of the one image is the refusal."""
    with open_log() as records:
        (entry,) = records.search(LogQuery())
        assert (entry.code, entry.label, entry.probability) == ("SCOPE-AGE", "", None)


def test_resumed_batch_judges_by_the_age_that_the_log_knows(
    qtbot: QtBot, desk: Desk, analyse: Analyse, open_log: OpenLog, jpegs: list[Path]
) -> None:
    """The patient was corrected while the film waited: the header's silence does not count."""
    analyse([jpegs[0]])
    film = desk.model.films[0]
    assert film.stored is not None
    with open_log() as records:
        records.correct_patient(film.stored.entry.reading_id, ADULT)
        batch = records.batches.start([jpegs[0]])
        batch.let_go()
    desk.clear()
    desk.resume_batch(batch.number)
    qtbot.waitUntil(lambda: refused(desk) and not desk.working)
    assert_in_log(open_log)
    with open_log() as records:
        assert records.batches.open_batches() == []


def test_age_typed_while_the_film_waits_counts(qtbot: QtBot, desk: Desk, open_log: OpenLog, jpegs: list[Path]) -> None:
    """It was said before anything was judged: there is no answer to take back."""
    desk.analyses.pause(True)
    desk.open_paths([jpegs[0]])
    qtbot.waitUntil(lambda: bool(desk.analyses.line.waiting))
    desk.correct_patient(desk.model.films[0], ADULT)
    desk.analyses.pause(False)
    qtbot.waitUntil(lambda: refused(desk) and not desk.working)
    assert_in_log(open_log)
    with open_log() as records:
        assert records.access.connection.execute("SELECT count(*) FROM readings WHERE label <> ''").fetchone()[0] == 0


def test_corners_marked_later_do_not_lose_the_age(
    qtbot: QtBot, desk: Desk, analyse: Analyse, open_log: OpenLog, jpegs: list[Path]
) -> None:
    """The film is judged again, as the same patient's."""
    analyse([jpegs[0]])
    desk.correct_patient(desk.model.films[0], ADULT)
    qtbot.waitUntil(lambda: refused(desk) and not desk.working)
    corners: Corners = ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9))
    desk.straighten(desk.model.films[0], corners)
    qtbot.waitUntil(lambda: not desk.working)
    assert refused(desk)
    assert_in_log(open_log)


@pytest.mark.parametrize("name", ["log", "read"])
def test_answer_that_cannot_be_judged_anew_is_taken_back(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, jpegs: list[Path], name: str
) -> None:
    """The medium is gone: the log keeps what was said, and neither page shows it as an answer for this patient."""
    desk = window.desk
    analyse([jpegs[0]])
    jpegs[0].unlink()
    with qtbot.waitSignal(desk.log_written):
        desk.correct_patient(desk.model.films[0], ADULT)
    window.show_page(name)
    page = window.log.detail if name == "log" else window.read.result
    qtbot.waitUntil(lambda: "does not apply" in said(page))
    assert "%" not in said(page)
    (film,) = desk.model.films
    words = str(desk.model.data(desk.model.index(0), Qt.ItemDataRole.AccessibleTextRole))
    assert (film.state, words) == (FilmState.REFUSED, f"TEST, ADULT, {jpegs[0].name}, Refused")


def test_earlier_answer_is_taken_back_once_the_models_are_there(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, jpegs: list[Path]
) -> None:
    """Somebody opens it from the log in the first seconds of the program."""
    desk = window.desk
    analyse([jpegs[0]])
    (film,) = desk.model.films
    with window.session.open() as records:
        stored = records.correct_patient(film.stored.entry.reading_id, ADULT)
    desk.clear()
    models, desk.analyses.models = desk.analyses.models, None
    desk.open_stored(stored)
    desk.analyses._on_models(models)
    assert desk.model.films[0].state is FilmState.REFUSED
    qtbot.waitUntil(lambda: "does not apply" in said(window.read.result))
    assert "%" not in said(window.read.result)

"""How steady an answer is: asked last, shown beside its own film only."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.analysis.stability import CHANGES, Steadiness
from desktop.gui.desk import Desk
from desktop.gui.main_window import MainWindow
from desktop.gui.stability_jobs import StabilityJobs, try_changes
from desktop.inference.result import Analysis
from tests.desktop.gui.words import said

Analyse = Callable[[list[Path]], None]


@pytest.fixture
def jobs(desk: Desk) -> Iterator[StabilityJobs]:
    """Return what asks."""
    owner = QObject()
    made = StabilityJobs(desk, owner)
    yield made
    made.close_jobs()


def test_answer_on_screen_is_tried(qtbot: QtBot, jobs: StabilityJobs, desk: Desk, jpegs: list[Path], analyse: Analyse) -> None:
    """The answer that was asked about comes back with it, and is asked about once."""
    analyse(jpegs[:1])
    film = desk.model.films[0]
    with qtbot.waitSignal(jobs.found) as told:
        jobs.show_film(film)
    analysis, found = told.args
    assert analysis is film.analysis
    assert found.changes == len(CHANGES)
    assert found.lowest <= analysis.probability <= found.highest
    with qtbot.waitSignal(jobs.found) as again:  # at once: the same answer is shown anew
        jobs.show_film(replace(film))
    assert again.args[1] is found


def test_late_answer_is_dropped(qtbot: QtBot, jobs: StabilityJobs, desk: Desk, jpegs: list[Path], analyse: Analyse) -> None:
    """Somebody went on to another film: of the first one nothing is told any more."""
    analyse(jpegs[:2])
    first, second = desk.model.films
    told: list[Analysis] = []
    jobs.found.connect(lambda analysis, _found: told.append(analysis))
    jobs.show_film(first)
    jobs._ask()
    jobs.show_film(second)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [second.analysis]
    jobs.show_film(None)
    assert told == [second.analysis]


def test_films_that_wait_go_before(qtbot: QtBot, jobs: StabilityJobs, desk: Desk, jpegs: list[Path], analyse: Analyse) -> None:
    """Nothing is asked while one waits, what runs is given up, and when all are done it is asked."""
    analyse(jpegs[:1])
    film = desk.model.films[0]
    desk.analyses.pause(True)
    desk.open_paths(jpegs[1:2])
    qtbot.waitUntil(lambda: desk.busy)
    jobs.show_film(film)
    jobs._ask()
    assert not jobs._job
    with qtbot.waitSignal(jobs.found) as told:
        desk.analyses.pause(False)
    assert told.args[0] is film.analysis
    assert not desk.busy


def test_film_that_is_gone_or_changed_tells_nothing(desk: Desk, jpegs: list[Path], analyse: Analyse) -> None:
    """No figure of another picture, and no error: nobody asked for it."""
    analyse(jpegs[:1])
    film, content = desk.model.films[0], jpegs[0].read_bytes()
    never = type("Never", (), {"is_set": lambda _: False})()
    assert isinstance(try_changes(desk.workers, film, (), never), Steadiness)
    jpegs[0].write_bytes(jpegs[1].read_bytes())
    assert try_changes(desk.workers, film, (), never) is None
    jpegs[0].unlink()
    assert try_changes(desk.workers, film, (), never) is None
    jpegs[0].write_bytes(content)
    assert try_changes(desk.workers, replace(film, analysis=None), (), never) is None


def test_given_up_ends_between_two_changes(desk: Desk, jpegs: list[Path], analyse: Analyse) -> None:
    """The worker is free for the next film."""
    analyse(jpegs[:1])
    asked: list[int] = []

    class Twice:
        def is_set(self) -> bool:
            asked.append(1)
            return len(asked) > 1

    assert try_changes(desk.workers, desk.model.films[0], (), Twice()) is None  # type: ignore[arg-type]
    assert len(asked) == 2


def test_window_never_shows_it_beside_another_film(
    qtbot: QtBot, window: MainWindow, jpegs: list[Path], analyse: Analyse
) -> None:
    """Told late, of a film that is not on screen any more, or while nothing of the answer may be seen, it is not shown."""
    analyse(jpegs[:2])
    first, second = window.desk.model.films
    panel = window.read.result
    window.show_page("read")
    window.read.films.choose(first.number)
    qtbot.waitUntil(lambda: "teady" in said(panel))
    window.read.films.choose(second.number)
    assert "teady" not in said(panel)
    late = Steadiness(1, 9, 0.1, 0.2)
    assert first.analysis is not None
    window.results.stability.found.emit(first.analysis, late)
    assert "1 of 9" not in said(panel)
    assert second.analysis is not None
    panel.show_film(second, None, hidden=True)
    window.results.stability.found.emit(second.analysis, late)
    assert "teady" not in said(panel)
    panel.show_film(None, None)
    window.results.stability.found.emit(second.analysis, late)
    assert "teady" not in said(panel)

"""Jobs: plain functions on pool threads."""

import logging
import threading
import time

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.errors import ImageError
from desktop.gui.jobs import JobRunner


@pytest.fixture
def runner(qtbot: QtBot) -> JobRunner:
    """Return a runner with one thread."""
    owner = QObject()
    runner = JobRunner(1, owner)
    runner.owner = owner  # type: ignore[attr-defined]  keeps it alive
    return runner


def test_results_carry_the_number_of_their_job(qtbot: QtBot, runner: JobRunner) -> None:
    """Jobs of one thread finish in their order, and each result is told apart by its number."""
    got: list[tuple[int, object]] = []
    runner.succeeded.connect(lambda number, result: got.append((number, result)))
    numbers = [runner.start(lambda value=value: value * value) for value in range(200)]
    qtbot.waitUntil(lambda: len(got) == 200)
    assert got == [(number, value * value) for value, number in enumerate(numbers)]


def test_jobs_run_outside_the_gui_thread(qtbot: QtBot, runner: JobRunner) -> None:
    """The function runs on a pool thread."""
    with qtbot.waitSignal(runner.succeeded) as signal:
        runner.start(threading.get_ident)
    assert signal.args[1] != threading.get_ident()


def test_known_error_reaches_the_gui(qtbot: QtBot, runner: JobRunner) -> None:
    """A known error arrives whole."""

    def work() -> None:
        raise ImageError("FILE-EMPTY")

    with qtbot.waitSignal(runner.failed) as signal:
        runner.start(work)
    assert signal.args[1].code == "FILE-EMPTY"


def test_bug_is_logged_and_the_thread_lives_on(qtbot: QtBot, runner: JobRunner, caplog: pytest.LogCaptureFixture) -> None:
    """A bug leaves its traceback in the log and does not take the runner down."""
    with caplog.at_level(logging.ERROR), qtbot.waitSignal(runner.failed) as signal:
        runner.start(lambda: 1 // 0)
    assert isinstance(signal.args[1], ZeroDivisionError)
    assert "ZeroDivisionError" in caplog.text
    with qtbot.waitSignal(runner.succeeded):
        runner.start(lambda: "alive")


def test_closing_finishes_what_runs_and_drops_what_waits(qtbot: QtBot, runner: JobRunner) -> None:
    """After close no job runs any more."""
    ran: list[int] = []
    started = threading.Event()

    def slow() -> None:
        started.set()
        time.sleep(0.05)
        ran.append(0)

    runner.start(slow)
    for number in range(1, 50):
        runner.start(lambda number=number: ran.append(number))
    started.wait(5)
    assert runner.close()
    assert ran == [0]

"""Jobs: plain functions on pool threads."""

import functools
import gc
import logging
import threading
import time
import weakref

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


def unexpected(what: object) -> None:
    """Fail where no call is expected."""
    pytest.fail(f"unexpected {what!r}")


def test_results_come_in_order(qtbot: QtBot, runner: JobRunner) -> None:
    """Jobs of one thread finish in their order, each result with what is to be done with it."""
    got: list[object] = []
    for value in range(200):
        runner.start(lambda value=value: value * value, got.append, unexpected)
    qtbot.waitUntil(lambda: len(got) == 200)
    assert got == [value * value for value in range(200)]
    assert not runner.busy


def test_jobs_run_outside_the_gui_thread_and_results_in_it(qtbot: QtBot, runner: JobRunner) -> None:
    """The function runs on a pool thread; only what follows may touch widgets."""
    threads: list[int] = []
    runner.start(threading.get_ident, lambda worker: threads.extend((worker, threading.get_ident())), unexpected)
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] != threads[1] == threading.get_ident()


def test_known_error_reaches_the_gui(qtbot: QtBot, runner: JobRunner) -> None:
    """A known error arrives whole."""

    def work() -> None:
        raise ImageError("FILE-EMPTY")

    errors: list[Exception] = []
    runner.start(work, unexpected, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert errors[0].code == "FILE-EMPTY"


def test_bug_is_logged_and_the_thread_lives_on(qtbot: QtBot, runner: JobRunner, caplog: pytest.LogCaptureFixture) -> None:
    """A bug leaves its traceback in the log and does not take the runner down."""
    errors: list[Exception] = []
    got: list[object] = []
    with caplog.at_level(logging.ERROR):
        runner.start(lambda: 1 // 0, unexpected, errors.append)
        runner.start(lambda: "alive", got.append, unexpected)
        qtbot.waitUntil(lambda: bool(got))
    assert isinstance(errors[0], ZeroDivisionError)
    assert "ZeroDivisionError" in caplog.text


def test_forgotten_job_has_no_effect(qtbot: QtBot, runner: JobRunner) -> None:
    """The answer to a search that was typed over does not arrive."""
    got: list[object] = []
    runner.forget(runner.start(lambda: "old", unexpected, unexpected))
    runner.start(lambda: "new", got.append, unexpected)
    qtbot.waitUntil(lambda: got == ["new"])


def test_what_a_job_was_about_is_let_go(qtbot: QtBot, runner: JobRunner) -> None:
    """A picture that thirty jobs had is gone with the last of them."""

    class Picture:
        """Stands for a large one."""

    picture = Picture()
    gone = weakref.ref(picture)
    done: list[object] = []
    for number in range(30):
        runner.forget(runner.start(functools.partial(id, picture), done.append, done.append))
        runner.start(functools.partial(id, picture), done.append, done.append)
        qtbot.waitUntil(lambda number=number: len(done) == number + 1)
    del picture
    gc.collect()
    assert gone() is None


def test_closing_finishes_what_runs_and_drops_what_waits(qtbot: QtBot, runner: JobRunner) -> None:
    """After close no job runs any more, and no result arrives."""
    ran: list[int] = []
    started = threading.Event()

    def slow() -> None:
        started.set()
        time.sleep(0.05)
        ran.append(0)

    runner.start(slow, unexpected, unexpected)
    for number in range(1, 50):
        runner.start(lambda number=number: ran.append(number), unexpected, unexpected)
    started.wait(5)
    assert runner.close()
    qtbot.wait(20)
    assert ran == [0]


def test_a_dropped_runner_keeps_its_thread(qtbot: QtBot, runner: JobRunner) -> None:
    """What a job left open is let go by the thread that opened it: SQLite refuses every other one."""
    threads: list[int] = []
    runner.start(threading.get_ident, threads.append, unexpected)
    qtbot.waitUntil(lambda: len(threads) == 1)
    runner.start(lambda: time.sleep(0.05), unexpected, unexpected)
    runner.drop()
    assert not runner.busy
    runner.start(threading.get_ident, threads.append, unexpected)
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] == threads[1]

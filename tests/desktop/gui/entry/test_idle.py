"""When the window locks by itself, by clocks that the test moves."""

import pytest
from PySide6.QtGui import QWindow
from pytestqt.qtbot import QtBot

from desktop.gui.entry.idle import IdleWatch, minutes_from
from tests.desktop.gui.entry.conftest import Clocks


@pytest.fixture
def watch(qtbot: QtBot, clocks: Clocks) -> IdleWatch:
    """Return a watch that locks after two minutes."""
    watch = IdleWatch(lambda: clocks.steady, lambda: clocks.wall)
    watch.start(2)
    return watch


def pass_quietly(watch: IdleWatch, clocks: Clocks, seconds: int) -> None:
    """Let time pass in the steps of the timer."""
    for _ in range(seconds // 5):
        clocks.pass_s(5)
        watch.tick()


def test_it_locks_after_the_minutes_that_were_set(qtbot: QtBot, watch: IdleWatch, clocks: Clocks) -> None:
    """Not a step earlier."""
    with qtbot.assertNotEmitted(watch.lock_wanted):
        pass_quietly(watch, clocks, 115)
    with qtbot.waitSignal(watch.lock_wanted):
        pass_quietly(watch, clocks, 5)


def test_use_of_any_watched_window_counts(qtbot: QtBot, watch: IdleWatch, clocks: Clocks) -> None:
    """A key in a dialog's window is use, too."""
    window, dialog = QWindow(), QWindow()
    watch.watch(window)
    watch.watch(dialog)
    watch.watch(window)
    with qtbot.assertNotEmitted(watch.lock_wanted):
        for used in (window, dialog, window):
            pass_quietly(watch, clocks, 100)
            qtbot.keyClick(used, "a")


@pytest.mark.parametrize(("steady_s", "wall_s"), [(5, 900), (900, 900), (5, -900)])
def test_sleep_and_a_set_clock_lock_at_once(
    qtbot: QtBot, watch: IdleWatch, clocks: Clocks, steady_s: float, wall_s: float
) -> None:
    """Linux and macOS stop the steady clock while they sleep, Windows does not; both show at the next tick."""
    clocks.steady += steady_s
    clocks.wall += wall_s
    with qtbot.waitSignal(watch.lock_wanted):
        watch.tick()


def test_stopped_watch_is_silent(qtbot: QtBot, watch: IdleWatch, clocks: Clocks) -> None:
    """A locked window is not locked again, and time spent locked does not count after the login."""
    watch.stop()
    with qtbot.assertNotEmitted(watch.lock_wanted):
        pass_quietly(watch, clocks, 600)
        watch.start(2)
        pass_quietly(watch, clocks, 60)


@pytest.mark.parametrize(("text", "minutes"), [("", 5), ("1", 1), ("15", 15), ("0", 5), ("16", 5), ("-3", 5), ("²", 5)])
def test_unusable_setting_means_five_minutes(text: str, minutes: int) -> None:
    """Never a log that does not lock."""
    assert minutes_from(text) == minutes

"""A folder that something else writes into: each file is taken once, when it has stopped growing."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.gui.watcher import FolderWatcher, look_at

REST_S = 0.2


@pytest.fixture
def watcher(qtbot: QtBot) -> Iterator[FolderWatcher]:
    """Return a watcher that waits for less."""
    watcher = FolderWatcher(rest_s=REST_S)
    yield watcher
    watcher.close_jobs()


def arrivals(watcher: FolderWatcher) -> list[str]:
    """Return a list that fills with the names of the files that arrive."""
    names: list[str] = []
    watcher.arrived.connect(lambda paths: names.extend(path.name for path in paths))
    return names


def looked(qtbot: QtBot, watcher: FolderWatcher) -> None:
    """Let the watcher look once more."""
    qtbot.waitUntil(lambda: not watcher._jobs.busy)
    watcher.look()
    qtbot.waitUntil(lambda: not watcher._jobs.busy)


def look_until(qtbot: QtBot, watcher: FolderWatcher, reached: Callable[[], bool]) -> None:
    """Let the watcher look again and again, as its clock would."""

    def look() -> bool:
        watcher.look()
        return reached()

    qtbot.waitUntil(look)


def test_what_lies_there_and_what_comes_is_told_once(qtbot: QtBot, watcher: FolderWatcher, tmp_path: Path) -> None:
    """A file is told when it rests; the same one is not told again, a changed one is."""
    (tmp_path / "first").write_bytes(b"1")
    names = arrivals(watcher)
    watcher.start(tmp_path)
    look_until(qtbot, watcher, lambda: names == ["first"])
    (tmp_path / "second").write_bytes(b"2")
    look_until(qtbot, watcher, lambda: names == ["first", "second"])
    (tmp_path / "first").write_bytes(b"another")
    look_until(qtbot, watcher, lambda: names == ["first", "second", "first"])


def test_a_file_that_grows_waits(qtbot: QtBot, watcher: FolderWatcher, tmp_path: Path) -> None:
    """As long as it grows it is not taken, however often the folder is looked at."""
    names = arrivals(watcher)
    (tmp_path / "growing").write_bytes(b"x")
    watcher.folder = tmp_path  # without its clock: it is looked at here only
    watcher._rest_s = 1000.0
    for size in range(2, 6):
        looked(qtbot, watcher)
        assert watcher._since[tmp_path / "growing"][0][0] == size - 1
        (tmp_path / "growing").write_bytes(b"x" * size)
    assert names == []
    watcher._rest_s = 0.0
    looked(qtbot, watcher)
    assert names == ["growing"]


def test_a_folder_that_goes_away_is_said_once(qtbot: QtBot, watcher: FolderWatcher, tmp_path: Path) -> None:
    """A stick that is pulled is said once; when it is back, it goes on."""
    folder = tmp_path / "stick"
    errors, names = [], arrivals(watcher)
    watcher.failed.connect(errors.append)
    watcher.start(folder)
    look_until(qtbot, watcher, lambda: bool(errors))
    for _ in range(3):
        looked(qtbot, watcher)
    assert [error.code for error in errors] == ["FILE-NOT-FOUND"]
    folder.mkdir()
    (folder / "film").write_bytes(b"1")
    look_until(qtbot, watcher, lambda: names == ["film"])


def test_after_the_stop_nothing_is_told(qtbot: QtBot, watcher: FolderWatcher, tmp_path: Path) -> None:
    """What was being looked at when it was stopped is not told."""
    (tmp_path / "film").write_bytes(b"1")
    names = arrivals(watcher)
    watcher.start(tmp_path)
    watcher.look()
    watcher.stop()
    qtbot.waitUntil(lambda: not watcher._jobs.busy)
    watcher.look()
    assert not watcher._jobs.busy
    assert names == []


def test_an_empty_folder_is_no_error(tmp_path: Path) -> None:
    """Nothing has arrived yet."""
    assert look_at(tmp_path) == {}

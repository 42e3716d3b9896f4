"""Paths from a second start of the program to the window that runs."""

import json
import stat
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from desktop.handover import clear, hand_over, spool, take


def left(home: Path) -> list[str]:
    """Return what lies in the folder."""
    return [path.name for path in spool(home).iterdir()]


def test_paths_arrive_whole_and_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The window gets absolute paths; the second start learns that they were taken."""
    monkeypatch.chdir(tmp_path)
    with ThreadPoolExecutor(1) as second:
        given = second.submit(hand_over, tmp_path, [Path("müller.dcm"), Path("/cd/a.zip/IM1")], 20)
        taken: list[list[Path]] = []
        while not taken:
            taken = take(tmp_path)
        assert given.result()
    assert taken == [[tmp_path / "müller.dcm", Path("/cd/a.zip/IM1")]]
    assert left(tmp_path) == []


def test_without_a_window_nothing_is_left(tmp_path: Path) -> None:
    """Where nobody takes them, who wrote them deletes them again."""
    assert not hand_over(tmp_path, [tmp_path / "film"], 0.1)
    assert left(tmp_path) == []


def test_what_was_left_behind_is_deleted(tmp_path: Path) -> None:
    """A start that was killed leaves nothing for ever, and is not heard later."""
    for name in ("a.json", "b.new"):
        (spool(tmp_path) / name).write_text('["/films/1"]')
    clear(tmp_path)
    assert left(tmp_path) == []


@pytest.mark.parametrize(
    "data", [b"", b"no json", b"{}", b'"path"', b"[1]", b'[""]', b"\xff\xfe", json.dumps(["x" * 2**20]).encode()]
)
def test_a_file_that_is_no_message_is_dropped(tmp_path: Path, data: bytes) -> None:
    """Whatever else lies there is deleted and means nothing."""
    (spool(tmp_path) / "a.json").write_bytes(data)
    assert take(tmp_path) == []
    assert left(tmp_path) == []


def test_a_home_that_cannot_be_written_takes_nothing(tmp_path: Path) -> None:
    """It is said that nobody took the paths; nothing is raised."""
    (tmp_path / "home").write_text("a file")
    assert not hand_over(tmp_path / "home", [tmp_path], 0.1)
    assert take(tmp_path / "home") == []
    clear(tmp_path / "home")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_the_folder_is_private(tmp_path: Path) -> None:
    """Others on the machine read no path."""
    assert stat.S_IMODE(spool(tmp_path).stat().st_mode) == 0o700

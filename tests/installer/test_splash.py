"""The picture at the start of the one file."""

import sys
from pathlib import Path

import pytest

from desktop.gui.splash import end_splash
from installer.bundle.splash import AFTER, BEFORE, FileSplash


def test_script_of_the_picture_opens_no_port() -> None:
    """PyInstaller's own does; the program promises that it opens none."""
    script = FileSplash.generate_script(FileSplash.__new__(FileSplash))
    assert BEFORE in script
    assert "socket" not in script


@pytest.mark.parametrize("commands", [BEFORE, AFTER % ("Title", 1000)])
def test_script_is_whole(commands: str) -> None:
    """The bootloader tells nobody when it is not."""
    tkinter = pytest.importorskip("tkinter", reason="this Python has no Tcl")
    assert tkinter.Tcl().tk.call("info", "complete", commands) in (1, "1", True)


def test_window_takes_the_picture_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It stands as long as the file does; a second time, and without a picture, nothing happens."""
    waiting = tmp_path / "waiting"
    waiting.touch()
    monkeypatch.setenv("LIGHTBOX_SPLASH", str(waiting))
    end_splash()
    assert not waiting.exists()
    end_splash()


@pytest.mark.skipif(sys.platform == "darwin", reason="there is none on macOS")
def test_lost_file_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The picture goes by itself after a while and takes its file with it."""
    monkeypatch.setenv("LIGHTBOX_SPLASH", str(tmp_path / "gone"))
    end_splash()

"""The wiring: the whole window with the models that the program ships."""

import io
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.app import render_window_png, run_window
from desktop.exit_status import ExitStatus
from desktop.handover import hand_over, take
from desktop.paths import home
from desktop.records.single_instance import SingleInstance
from tests.films import write_film


def drawn(path: Path) -> np.ndarray:
    """Return the drawn window, uint8, shape (rows, columns, 3)."""
    with Image.open(io.BytesIO(render_window_png(path))) as picture:
        assert picture.format == "PNG"
        return np.asarray(picture.convert("RGB"))


def test_window_is_drawn_with_the_film(qtbot: QtBot, tmp_path: Path) -> None:
    """The film stands in the viewer, and the clinic's log is not touched."""
    ramp = np.linspace(200, 4000, 300)[:, np.newaxis]
    pixels = np.clip(ramp + np.random.default_rng(0).normal(0, 100, (300, 260)), 0, 4095).astype(np.uint16)
    picture = drawn(write_film(tmp_path / "film.dcm", pixels, bits=12))
    assert picture.shape == (768, 1366, 3)
    column = picture[140:660, 630].mean(axis=1)  # through the middle of the viewer, from the top
    assert column[-40:].mean() > column[:40].mean() + 60
    panel = picture[130:400, 1040:1340].astype(float)
    assert panel.std() > 10  # the words of the answer or the refusal have found their place
    assert not (home() / "log").exists()


def test_window_is_drawn_with_an_error(qtbot: QtBot, tmp_path: Path) -> None:
    """A path that does not exist ends in a picture that says so, not in waiting for ever."""
    assert drawn(tmp_path / "gone.dcm").shape == (768, 1366, 3)


def test_data_folder_that_cannot_be_made_is_said_in_a_box(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who starts the program by its icon sees no console."""
    (tmp_path / "file").touch()
    monkeypatch.setenv("LIGHTBOX_HOME", str(tmp_path / "file" / "home"))
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda *words: said.append(words[-1]))
    assert run_window([]) == 2
    assert "HOME-UNAVAILABLE" in said[0]


def test_a_second_start_hands_its_paths_over(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It ends well where the window takes them; where none does, it says that Lightbox is open."""
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda *words: said.append(words[-1]))

    def window() -> list[list[Path]]:
        while not (taken := take(home())):
            pass
        return taken

    with SingleInstance(home()), ThreadPoolExecutor(1) as first:
        taken = first.submit(window)
        assert run_window([tmp_path / "film.dcm"]) == ExitStatus.OK
        assert taken.result() == [[tmp_path / "film.dcm"]]
        assert not said
        monkeypatch.setattr("desktop.app.hand_over", lambda folder, paths: hand_over(folder, paths, 0.1))
        assert run_window([tmp_path / "film.dcm"]) == ExitStatus.USAGE
    assert "INSTANCE-RUNNING" in said[0]

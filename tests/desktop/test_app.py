"""The wiring."""

import io
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from desktop.analysis.pipeline import SHELF
from desktop.app import render_window_png
from desktop.inference.session import installed_packages
from desktop.paths import RESOURCES, log_database


def test_window_is_drawn_without_a_screen(qtbot: QtBot) -> None:
    """The picture shows a sample with its answer, and the clinic's log is not touched."""
    if not installed_packages(SHELF):
        pytest.skip("no model package is installed")
    sample = sorted(path for path in (RESOURCES / "samples").iterdir() if path.is_file())[0]
    with Image.open(io.BytesIO(render_window_png(sample))) as picture:
        assert picture.format == "PNG"
        assert picture.size == (1366, 768)
        assert len(picture.convert("RGB").getcolors(2**24)) > 200
    assert not Path(log_database()).exists()

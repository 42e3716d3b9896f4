"""Overlays and shutter of a file, in the real window; the answer is the same with and without them."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.gui.image_view import ImageView
from desktop.gui.main_window import MainWindow
from desktop.gui.overlay_layer import COLOR
from desktop.workers.exchange import Options
from desktop.workers.pool import Workers
from tests.desktop.gui.conftest import film_pixels
from tests.films import add_overlay, write_film

Analyse = Callable[[list[Path]], None]
MARKED, HIDDEN, PLAIN = (60, 60), (5, 100), (150, 100)
"""Rows and columns in the film."""


@pytest.fixture
def marked(tmp_path: Path) -> Path:
    """Return a film with a square drawn over it and a shutter around it; L and F at its sides, compressed before."""
    path = write_film(
        tmp_path / "marked.dcm", film_pixels(5), bits=12, ShutterShape="RECTANGULAR", ShutterLeftVerticalEdge=11,
        ShutterRightVerticalEdge=190, ShutterUpperHorizontalEdge=21, ShutterLowerHorizontalEdge=220, ShutterPresentationValue=0,
        PatientOrientation=["L", "F"], LossyImageCompression="01", LossyImageCompressionRatio=10,
    )  # fmt: skip
    bits = np.zeros((240, 200), np.uint8)
    bits[50:70, 50:70] = 1
    return add_overlay(path, 0x6000, bits)


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow, analyse: Analyse, marked: Path) -> ImageView:
    """Return the view with this film."""
    analyse([marked])
    qtbot.waitUntil(lambda: window.read.view.image is not None)
    window.activateWindow()
    window.read.view.setFocus()
    window.read.result.heatmap.switch.setChecked(False)
    return window.read.view


def color(view: ImageView, place: tuple[int, int]) -> QColor:
    """Return what stands on screen over a pixel of the film."""
    at = view.to_screen().map(QPointF(place[1] + 0.5, place[0] + 0.5))
    shown = view.grab().toImage()
    return shown.pixelColor((at * shown.devicePixelRatio()).toPoint())


def test_both_are_shown_and_switched_by_their_keys(window: MainWindow, view: ImageView) -> None:
    """And stand in the menu as what they are."""
    overlays, shutter = window.commands["overlays"], window.commands["shutter"]
    assert (overlays.isEnabled(), overlays.isChecked(), shutter.isEnabled(), shutter.isChecked()) == (True,) * 4
    assert color(view, MARKED) == COLOR
    assert color(view, HIDDEN).name() == "#000000"
    plain = color(view, PLAIN)
    assert plain.red() == plain.green() > 0
    QTest.keyClick(view, Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    assert not overlays.isChecked()
    assert color(view, MARKED).red() == color(view, MARKED).green()
    QTest.keyClick(view, Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    assert not shutter.isChecked()
    assert color(view, HIDDEN).red() > 0
    assert {"OVERLAYS OFF", "SHUTTER OFF"} <= set(view._marks(view.image))  # type: ignore[arg-type]
    assert color(view, PLAIN) == plain


def test_both_turn_and_mirror_with_the_film(window: MainWindow, view: ImageView) -> None:
    """They belong to its pixels."""
    for name in ("rotate", "flip", "rotate", "invert"):
        window.commands[name].trigger()
        assert color(view, MARKED) == COLOR
        assert color(view, HIDDEN).name() == "#000000"


def test_the_next_film_shows_both_again(
    window: MainWindow, view: ImageView, analyse: Analyse, tmp_path: Path, qtbot: QtBot
) -> None:
    """What was switched off is so for one film; one without any has nothing to switch."""
    window.commands["overlays"].trigger()
    window.commands["shutter"].trigger()
    before = view.image
    analyse([write_film(tmp_path / "plain.dcm", film_pixels(6), bits=12)])
    qtbot.waitUntil(lambda: view.image not in (None, before))
    assert not window.commands["overlays"].isEnabled()
    assert not window.commands["shutter"].isChecked()
    window.commands["previous_film"].trigger()
    qtbot.waitUntil(lambda: view.layers.has_overlays)
    assert window.commands["overlays"].isChecked()
    assert color(view, MARKED) == COLOR
    window.show_page("home")
    assert not window.commands["shutter"].isEnabled()


def test_the_answer_is_that_of_the_bare_film(workers: Workers, marked: Path, tmp_path: Path) -> None:
    """Probabilities, heat maps and the log's small copy, bit for bit: nothing is burned in."""
    bare = write_film(tmp_path / "bare.dcm", film_pixels(5), bits=12)
    first, second = (next(iter(workers.analyze(path, Options(previews=True)))) for path in (marked, bare))
    mine, theirs = first.analysis.prediction, second.analysis.prediction
    assert mine is not None
    assert theirs is not None
    assert mine.probabilities == theirs.probabilities
    assert list(mine.heatmaps) == list(theirs.heatmaps) == list(mine.probabilities)
    assert all(np.array_equal(mine.heatmaps[code], theirs.heatmaps[code]) for code in mine.heatmaps)
    assert first.preview == second.preview
    assert first.image is not None
    assert (len(first.image.overlays), first.image.shutter is not None) == (1, True)

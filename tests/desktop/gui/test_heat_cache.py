"""The heat map as it was painted last."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.gui import heat_cache
from desktop.gui.image_view import ImageView
from desktop.gui.theme import Look
from desktop.imaging.image import DecodedImage
from desktop.inference.result import Prediction


@pytest.fixture
def view(qtbot: QtBot, look: Look, image: DecodedImage) -> ImageView:
    """Return a shown viewer of 600 x 480 with a film and its heat map."""
    view = ImageView(look)
    qtbot.addWidget(view)
    view.resize(600, 480)
    view.show()
    view.show_image(image, prediction())
    view.set_heatmap("normal", True, 0.5)
    return view


def prediction(place: int = 0) -> Prediction:
    """Return an answer whose map lights up one corner: 0 upper left, 6 upper right."""
    lit = np.zeros((7, 7), np.float32)
    lit[0, place] = 2
    return Prediction({"normal": 0.8, "other": 0.2}, {"normal": lit, "other": lit[::-1].copy()}, 1.0)


def seen(view: ImageView) -> QImage:
    """Return what is on screen."""
    return view.grab().toImage()


def alike(one: QImage, other: QImage) -> bool:
    """Tell whether two pictures are the same to the eye: the kept map lies on whole screen pixels."""
    points = [(x, y) for x in range(5, 595, 9) for y in range(5, 475, 9)]
    greatest = max(abs(one.pixelColor(*p).red() - other.pixelColor(*p).red()) for p in points)
    return greatest <= 24


@pytest.mark.parametrize("change", ["none", "pan", "zoom", "rotate", "flip", "turn and flip", "large"])
def test_kept_map_looks_like_one_painted_anew(view: ImageView, change: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """However the film lies; also where it is too large to be kept."""
    for _ in range(2):
        seen(view)  # kept as it was before the change
    if change in {"rotate", "turn and flip"}:
        view.rotate()
    if change in {"flip", "turn and flip"}:
        view.flip()
    if change in {"pan", "large"}:
        view.pan_by(QPointF(31, -12))
    if change in {"zoom", "large"}:
        view.zoom_to(9.0 if change == "large" else 3.3, QPointF(100, 100))
    for _ in range(3):
        kept = seen(view)
    monkeypatch.setattr(heat_cache, "LARGEST", 0)
    assert alike(kept, seen(view))


def test_kept_map_is_used_while_the_film_moves(view: ImageView, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is painted once for a drag of the film or of the window."""
    painted = []
    real = heat_cache._painted
    monkeypatch.setattr(heat_cache, "_painted", lambda *given: painted.append(1) or real(*given))
    view.zoom_by(0.9)
    for step in range(5):
        view.pan_by(QPointF(step, 1))
        view.invert()
        seen(view)
    assert len(painted) == 1
    for _ in range(5):
        view.zoom_by(1.02)
        seen(view)
    assert len(painted) == 1


def test_kept_map_goes_with_its_answer(view: ImageView, image: DecodedImage) -> None:
    """Another answer, class, strength, or none at all: never the old map."""
    seen(view)
    first = seen(view)
    view.show_image(image, prediction(6))
    view.set_heatmap("normal", True, 0.5)
    second = seen(view)
    assert second != first
    view.set_heatmap("other", True, 0.5)
    assert seen(view) not in (first, second)
    view.set_heatmap("normal", True, 0.2)
    assert seen(view) not in (first, second)
    view.set_heatmap("normal", False, 0.5)
    without = seen(view)
    view.show_image(image, None)
    assert seen(view) == without

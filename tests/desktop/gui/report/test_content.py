"""The film of a report: what it shows, and whose heat map."""

from dataclasses import replace

import numpy as np
import pytest

from desktop.gui.report.content import CONTOUR_SIDE, pictures_of
from desktop.imaging.image import DecodedImage, Window
from desktop.inference.heatmap import overlay
from desktop.inference.result import Analysis, Prediction
from tests.desktop.records.readings import analyzed

ROWS, COLUMNS = 300, 150
FILM = DecodedImage(
    np.tile(np.arange(COLUMNS, dtype=np.uint16) * 27, (ROWS, 1)),
    np.arange(4096, dtype=np.float32),
    Window(2048, 4096),
    "0" * 64,
    "DICOM",
)


@pytest.fixture
def answer() -> Analysis:
    """Return an answer whose map is strong in one corner, and that of the other class in the opposite one."""
    maps = {code: np.full((7, 7), -1, np.float32) for code in ("normal", "viral_pneumonia")}
    maps["normal"][6, 0] = maps["viral_pneumonia"][0, 6] = 3
    return analyzed(prediction=Prediction({"normal": 0.2, "viral_pneumonia": 0.8}, maps, 1.0))


def test_heat_map_is_that_of_the_answer_and_lies_on_its_film(answer: Analysis) -> None:
    """The film itself stays bare, and the coarse map for the line has its shape."""
    made = pictures_of(FILM, answer, original=True)
    assert made.film.shape == (ROWS, COLUMNS)
    assert (made.size, made.original) == ((COLUMNS, ROWS), True)
    assert answer.prediction is not None
    assert made.heat is not None
    assert np.array_equal(made.heat, overlay(made.film, answer.prediction.heatmaps["viral_pneumonia"]))
    assert made.strength is not None
    assert made.strength.shape == (CONTOUR_SIDE, CONTOUR_SIDE // 2)
    assert made.strength[0, -1] > 0.9
    assert made.strength[-1, 0] < 0.1


def test_small_copy_of_the_log_has_no_size(answer: Analysis) -> None:
    """It is not the film."""
    made = pictures_of(FILM, answer, original=False)
    assert (made.size, made.original) == (None, False)


@pytest.mark.parametrize("hidden", [True, False], ids=["no answer", "no map"])
def test_without_an_answer_or_its_map_there_is_no_heat(answer: Analysis, hidden: bool) -> None:
    """Never the map of another class."""
    maps = {"normal": np.ones((7, 7), np.float32)}
    bare = replace(answer, prediction=Prediction({"normal": 0.2, "viral_pneumonia": 0.8}, maps, 1.0))
    made = pictures_of(FILM, None if hidden else bare, original=True)
    assert (made.heat, made.strength) == (None, None)


def test_picture_in_colour_is_shown_in_colour(answer: Analysis) -> None:
    """Its heat map lies on the grey one, as on the screen."""
    rgb = np.random.default_rng(1).integers(0, 256, (ROWS, COLUMNS, 3), dtype=np.uint8)
    made = pictures_of(replace(FILM, rgb=rgb), answer, original=True)
    assert np.array_equal(made.film, rgb)
    assert made.heat is not None
    assert made.heat.shape == (ROWS, COLUMNS, 3)

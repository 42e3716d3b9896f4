"""Where the film lies in a photograph."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis.extra import numpy as hnp
from PIL import Image

from desktop.imaging.photo_film import Surround, find_film
from desktop.imaging.photo_warp import Corners
from desktop.imaging.presentation import grayscale
from desktop.imaging.reader import read_image
from desktop.paths import SAMPLES
from tests.photographs import Gray, photograph


def film(number: int = 0) -> Gray:
    """Return a sample film, uint8."""
    gray = grayscale(read_image(sorted(SAMPLES.glob("*.dcm"))[number]))
    return gray.astype(np.uint8) if gray.dtype == np.uint8 else np.rint(255 * gray).astype(np.uint8)


def luma(rgb: Gray) -> Gray:
    """Return the brightness of a photograph."""
    return np.asarray(Image.fromarray(rgb).convert("L"))


def worst(found: Corners, true: Corners) -> float:
    """Return how far the worst corner is off, as a share of width and height."""
    return float(np.abs(np.array(found) - np.array(true)).max())


@pytest.mark.parametrize("seed", range(8))
def test_film_on_a_light_box_is_found(seed: int) -> None:
    """Turned by up to 20 degrees, seen from aside, with a lamp in it, tinted, blurred and compressed."""
    photo = photograph(film(seed % 2), np.random.default_rng(seed), Surround.LIGHT_BOX)
    found = find_film(luma(photo.rgb))
    assert found is not None
    assert found.surround is Surround.LIGHT_BOX
    assert worst(found.corners, photo.edges) < 0.01


def test_picture_on_a_monitor_is_found() -> None:
    """Its edges must show: a black edge on a black screen cannot be found."""
    bright = np.clip(film().astype(np.int16) + 60, 0, 255).astype(np.uint8)
    photo = photograph(bright, np.random.default_rng(3), Surround.MONITOR, share=0.3)
    found = find_film(luma(photo.rgb))
    assert found is not None
    assert found.surround is Surround.MONITOR
    assert worst(found.corners, photo.edges) < 0.01


@pytest.mark.parametrize("number", range(3))
def test_in_a_film_itself_no_film_is_found(number: int) -> None:
    """Ribs, spine and collimation make no quadrilateral."""
    assert find_film(film(number)) is None


@pytest.mark.parametrize(
    "gray", [np.zeros((200, 300), np.uint8), np.full((40, 3), 200, np.uint8), np.eye(64, dtype=np.uint8) * 255]
)
def test_pictures_without_edges_hold_no_film(gray: Gray) -> None:
    """Blank, tiny and odd ones neither."""
    assert find_film(gray) is None


def test_a_dark_film_on_a_dark_desk_is_not_on_a_light_box() -> None:
    """What is around a film on a light box shines."""
    picture = np.full((600, 800), 60, np.uint8)
    picture[100:500, 150:650] = 20
    picture[150:450, 200:600] = 220
    found = find_film(picture, (Surround.LIGHT_BOX,))
    assert found is None


@given(hnp.arrays(np.uint8, hnp.array_shapes(min_dims=2, max_dims=2, max_side=24)))
def test_any_picture_gives_corners_within_it_or_none(gray: Gray) -> None:
    """Whatever it shows."""
    for surround in Surround:
        found = find_film(np.kron(gray, np.full((9, 9), 1, np.uint8)), (surround,))
        assert found is None or (np.array(found.corners).min() >= 0 and np.array(found.corners).max() <= 1)

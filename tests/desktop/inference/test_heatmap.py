"""Heat maps made visible."""

import numpy as np
import pytest

from desktop.inference.heatmap import COLORS, TABLES, ColorMap, overlay, strength


def spot() -> np.ndarray:
    """Return a map that is strong at the upper right, and against the class at the lower left."""
    heatmap = np.zeros((7, 7), np.float32)
    heatmap[1, 5], heatmap[5, 1] = 4, -4
    return heatmap


def test_strongest_position_is_one_and_lies_where_the_map_says() -> None:
    """The map covers the whole picture, stretched as the network saw it."""
    shown = strength(spot(), 140, 280)
    assert shown.shape == (140, 280)
    row, column = np.unravel_index(shown.argmax(), shown.shape)
    assert (row // 20, column // 40) == (1, 5)
    assert 0.9 < shown.max() <= 1
    assert shown[100:120, 40:80].max() == 0


def test_map_that_speaks_against_the_class_shows_nothing() -> None:
    """Only positive evidence is coloured; the film stays as it is."""
    gray = np.arange(100, dtype=np.uint8).reshape(10, 10)
    shown = overlay(gray, -np.ones((7, 7), np.float32))
    np.testing.assert_array_equal(shown, np.repeat(gray[..., np.newaxis], 3, axis=2))


@pytest.mark.parametrize(("colors", "darkest", "brightest"), [(ColorMap.INFERNO, 2, 240), (ColorMap.BLUE_YELLOW, 32, 220)])
def test_colours_grow_brighter_all_the_way(colors: ColorMap, darkest: float, brightest: float) -> None:
    """Someone who cannot see the hue still sees the order (perceptual luminance, ITU-R BT.601)."""
    luma = TABLES[colors] @ np.array([0.299, 0.587, 0.114])
    assert (np.diff(luma) > -0.5).all()
    assert luma[0] < darkest
    assert luma[-1] > brightest


def test_opacity_is_kept() -> None:
    """At the strongest position the colour has the stated share."""
    gray = np.full((7, 7), 100, np.uint8)
    shown = overlay(gray, np.ones((7, 7), np.float32), opacity=0.25)
    np.testing.assert_array_equal(shown[3, 3], np.rint(0.75 * 100 + 0.25 * COLORS[255].astype(float)))

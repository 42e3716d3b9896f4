"""The black margin of printed films."""

import numpy as np
import pytest
from PIL import Image, ImageFilter

from desktop.imaging.photo_margin import WIDEST, without_margin
from desktop.imaging.photo_warp import Corners
from tests.desktop.imaging.test_photo_film import film

FILM: Corners = ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9))


def on_light(margin: tuple[int, int, int, int], level: int = 12) -> np.ndarray:
    """Return a film with margins (left, top, right, bottom, in pixels of 800 x 640) on light, a little out of focus."""
    left, top, right, bottom = margin
    picture = np.full((800, 1000), 240, np.uint8)
    picture[80:720, 100:900] = level
    size = (800 - left - right, 640 - top - bottom)
    bright = np.clip(film().astype(np.int16) + 30, 30, 230).astype(np.uint8)
    picture[80 + top : 720 - bottom, 100 + left : 900 - right] = np.asarray(Image.fromarray(bright).resize(size))
    return np.asarray(Image.fromarray(picture).filter(ImageFilter.GaussianBlur(1)))


@pytest.mark.parametrize("margin", [(20, 20, 20, 20), (30, 0, 0, 12), (0, 40, 25, 0)])
def test_margin_is_cut_off_side_by_side(margin: tuple[int, int, int, int]) -> None:
    """Within half a hundredth of the film."""
    left, top, right, bottom = margin
    (x0, y0), _, (x1, y1), _ = without_margin(on_light(margin), FILM)
    assert (x0, y0) == pytest.approx((0.1 + left / 1000, 0.1 + top / 800), abs=0.005)
    assert (x1, y1) == pytest.approx((0.9 - right / 1000, 0.9 - bottom / 800), abs=0.005)


def test_film_without_a_margin_stays_whole() -> None:
    """To the pixel."""
    assert np.allclose(without_margin(on_light((0, 0, 0, 0)), FILM), FILM)


def test_not_much_is_cut_off_whatever_is_black() -> None:
    """Air is black too."""
    (x0, _), (x1, _), *_ = without_margin(on_light((300, 0, 0, 0)), FILM)
    assert x0 - 0.1 <= (WIDEST + 0.01) * 0.8
    assert x1 == pytest.approx(0.9)


def test_letters_in_the_margin_do_not_keep_it() -> None:
    """Names stand there."""
    marked = on_light((20, 30, 20, 20)).copy()
    marked[90:105, 400:415] = 200
    assert without_margin(marked, FILM)[0][1] == pytest.approx(0.1 + 30 / 800, abs=0.005)


def test_blank_films_do_not_fail() -> None:
    """They are refused elsewhere."""
    assert np.allclose(without_margin(np.full((100, 100), 90, np.uint8), FILM), FILM)

"""Colour pictures and those that only look like one."""

import numpy as np
import pytest
from PIL import Image

from desktop.imaging.color import CHROMA, TINT, eight_bits, from_ybr, image_of_colors, image_of_ybr, is_gray


def colors(red: int, green: int, blue: int) -> np.ndarray:
    """Return a picture of one colour."""
    return np.full((40, 50, 3), (red, green, blue), np.uint8)


def test_a_grey_film_in_three_channels_is_grey() -> None:
    """A grey film in three channels is grey."""
    image = image_of_colors(colors(90, 90, 90), "PNG")
    assert (image.rgb, image.notices, image.format) == (None, (), "PNG")
    assert np.all(image.pixels == 90)


def test_a_colour_picture_keeps_its_colours_and_gives_its_brightness() -> None:
    """A colour picture keeps its colours and gives its brightness."""
    image = image_of_colors(colors(255, 0, 0), "PNG")
    assert np.array_equal(image.rgb, colors(255, 0, 0))
    assert np.all(image.pixels == 76)  # 0.299 * 255
    assert [notice.code for notice in image.notices] == ["COLOR"]


def test_what_jpeg_leaves_of_a_grey_film_is_grey() -> None:
    """What JPEG leaves of a grey film is grey."""
    assert is_gray(colors(90, 90 + TINT, 90))
    assert not is_gray(colors(90, 90, 91 + TINT))


def test_a_single_coloured_pixel_makes_a_colour_picture() -> None:
    """A single coloured pixel makes a colour picture."""
    picture = colors(90, 90, 90)
    picture[17, 3] = (200, 90, 90)
    assert not is_gray(picture)


@pytest.mark.parametrize(("difference", "gray"), [(0, True), (CHROMA, True), (-CHROMA, True), (CHROMA + 1, False)])
def test_colour_differences_tell_whether_there_are_colours(difference: int, *, gray: bool) -> None:
    """Colour differences tell whether there are colours."""
    image = image_of_ybr(Image.fromarray(colors(90, 128, 128 + difference), "YCbCr"), "JPEG")
    assert np.all(image.pixels == 90)
    assert (image.rgb is None) == gray


def test_ybr_becomes_rgb_by_the_formula_of_the_standard() -> None:
    """PS3.3 C.7.6.3.1.2: Y = 76, Cb = 85, Cr = 255 is pure red."""
    assert np.abs(from_ybr(colors(76, 85, 255))[0, 0].astype(int) - (254, 0, 0)).max() <= 1


def test_deeper_colours_are_brought_to_8_bits() -> None:
    """Deeper colours are brought to 8 bits."""
    assert eight_bits(np.array([0, 32768, 65535], np.uint16), 16).tolist() == [0, 128, 255]
    assert eight_bits(np.array([0, 4095, 0xF000], np.uint16), 12).tolist() == [0, 255, 0]
    assert eight_bits(np.array([7], np.uint8), 8).tolist() == [7]

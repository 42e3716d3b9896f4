"""From pixels to brightness, with numbers worked out by hand."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from desktop.imaging.image import FULL_8_BIT, DecodedImage, VoiFunction, VoiTable, Window
from desktop.imaging.presentation import (
    brightness,
    brightness_table,
    display_table,
    full_window,
    grayscale,
    preview_jpeg,
    window_from_drag,
)


def picture(pixels: np.ndarray, **fields: object) -> DecodedImage:
    """Return an image that shows every value as it is, but for what is asked."""
    levels = np.arange(2 ** (8 * pixels.dtype.itemsize), dtype=np.float32)
    return DecodedImage(**{"pixels": pixels, "values": levels, "voi": FULL_8_BIT, "file_sha256": "", "format": "PNG"} | fields)


def test_linear_windows_follow_the_formula_of_the_standard() -> None:
    """PS3.3 C.11.2.1.2.1: c=2048, w=4096 maps 0 to black and 4095 to white."""
    values = np.array([-1, 0, 2047.5, 4095, 4096], np.float32)
    assert brightness(values, Window(2048, 4096)).tolist() == [0, 0, 0.5, 1, 1]


def test_a_linear_window_of_width_1_is_a_threshold() -> None:
    """PS3.3 C.11.2.1.2.1: values up to center - 0.5 are black, all others white."""
    values = np.array([99, 100, 101], np.float32)
    assert brightness(values, Window(100.5, 1)).round(3).tolist() == [0, 0, 1]


def test_linear_exact_windows_reach_half_brightness_at_their_center() -> None:
    """Linear exact windows reach half brightness at their center."""
    values = np.array([0, 50, 100], np.float32)
    assert brightness(values, Window(50, 100, VoiFunction.LINEAR_EXACT)).tolist() == [0, 0.5, 1]


def test_sigmoid_windows_never_overflow() -> None:
    """Sigmoid windows never overflow."""
    values = np.array([-1e9, 50, 75, 1e9], np.float32)
    shown = brightness(values, Window(50, 100, VoiFunction.SIGMOID))
    assert shown.tolist() == pytest.approx([0, 0.5, 1 / (1 + np.exp(-1)), 1])


def test_values_outside_a_table_take_its_ends() -> None:
    """Values outside a table take its ends."""
    table = VoiTable(10, np.array([0.1, 0.5, 0.9], np.float32))
    shown = brightness(np.array([0, 10, 11, 12, 99], np.float32), table)
    assert shown.tolist() == pytest.approx([0.1, 0.1, 0.5, 0.9, 0.9])


def test_the_full_window_leaves_out_absent_values() -> None:
    """The full window leaves out absent values."""
    values = np.array([-5, 0, 10, 99], np.float32)
    window = full_window(values, np.array([False, True, True, False]))
    assert (window.center, window.width, window.function) == (5, 10, VoiFunction.LINEAR_EXACT)
    assert full_window(values, np.zeros(4, bool)).width == 1


def test_padding_is_black_even_in_an_inverted_picture() -> None:
    """Padding is black even in an inverted picture."""
    table = brightness_table(picture(np.zeros((2, 2), np.uint8), inverted=True, padding=(0, 1)))
    assert table[[0, 1, 2, 255]].tolist() == pytest.approx([0, 0, 253 / 255, 0])


def test_a_users_inversion_comes_on_top_of_the_files() -> None:
    """A users inversion comes on top of the files."""
    image = picture(np.zeros((2, 2), np.uint8), inverted=True)
    assert display_table(image)[[0, 255]].tolist() == [255, 0]
    assert display_table(image, invert=True)[[0, 255]].tolist() == [0, 255]


def test_a_users_window_replaces_the_files() -> None:
    """A users window replaces the files."""
    image = picture(np.zeros((2, 2), np.uint8))
    assert display_table(image, Window(50, 100, VoiFunction.LINEAR_EXACT))[[0, 50, 100, 200]].tolist() == [0, 128, 255, 255]


def test_plain_8_bit_pixels_come_back_untouched() -> None:
    """Plain 8 bit pixels come back untouched."""
    pixels = np.arange(256, dtype=np.uint8).reshape(16, 16)
    assert grayscale(picture(pixels)) is pixels


def test_every_other_picture_becomes_brightness_from_0_to_1() -> None:
    """Every other picture becomes brightness from 0 to 1."""
    pixels = np.arange(600 * 3, dtype=np.uint16).reshape(600, 3)
    gray = grayscale(picture(pixels, voi=Window(900, 1800, VoiFunction.LINEAR_EXACT)))
    assert gray.dtype == np.float32
    np.testing.assert_allclose(gray, pixels / 1800, atol=1e-6)


def test_a_preview_is_a_small_grey_jpeg_of_what_is_shown() -> None:
    """A preview is a small grey JPEG of what is shown."""
    pixels = np.full((900, 300), 100, np.uint8)
    shown = Image.open(BytesIO(preview_jpeg(picture(pixels, inverted=True))))
    assert (shown.format, shown.mode, shown.size) == ("JPEG", "L", (171, 512))
    assert shown.getextrema() == (155, 155)


def test_a_preview_keeps_colours_and_small_sizes() -> None:
    """A preview keeps colours and small sizes."""
    rgb = np.zeros((20, 30, 3), np.uint8)
    rgb[..., 0] = 200
    shown = Image.open(BytesIO(preview_jpeg(picture(np.zeros((20, 30), np.uint8), rgb=rgb))))
    assert (shown.mode, shown.size) == ("RGB", (30, 20))
    assert np.abs(np.asarray(shown).astype(int) - rgb).max() <= 3


def test_dragging_widens_to_the_right_and_never_closes_the_window() -> None:
    """Dragging widens to the right and never closes the window."""
    window = Window(100, 50, name="LUNG")
    wider = window_from_drag(window, 0.5, 0.1, 1000)
    assert (wider.center, wider.name) == (150, "")
    assert wider.width == pytest.approx(50 * np.e)
    assert window_from_drag(window, -9, 0, 1000).width == 1


@pytest.mark.parametrize("changes", [{"inverted": True}, {"voi": Window(128, 64)}], ids=["negative", "window"])
def test_bytes_that_are_no_brightness_yet_are_not_taken_for_it(changes: dict[str, object]) -> None:
    """A negative of 8 bits is turned for the model as one of 16; only what needs nothing stays as it is."""
    pixels = np.arange(256, dtype=np.uint8).reshape(16, 16)
    assert np.array_equal(grayscale(picture(pixels)), pixels)
    other = picture(pixels, **changes)
    assert np.asarray(grayscale(other)) == pytest.approx(brightness_table(other)[pixels])
    assert not np.allclose(np.asarray(grayscale(other)), pixels / 255, atol=0.1)

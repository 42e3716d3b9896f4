"""Pictures made ready to paint."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage

from desktop.gui.picture import KEPT_LEVELS, Picture
from desktop.imaging.image import DecodedImage, Window
from desktop.imaging.presentation import display_table, full_window


def gray_of(picture: QImage) -> np.ndarray:
    """Read an 8-bit image back, pixel by pixel."""
    return np.array([[picture.pixelColor(x, y).red() for x in range(picture.width())] for y in range(picture.height())])


def small_image(columns: int = 7, rows: int = 5) -> DecodedImage:
    """Return a film whose width is no multiple of four bytes."""
    pixels = 100 * np.arange(rows * columns, dtype=np.uint16).reshape(rows, columns) % 4096
    return DecodedImage(pixels, np.arange(4096, dtype=np.float32), Window(2048, 4096), "0" * 64, "DICOM")


def test_full_size_shows_every_pixel_under_the_window() -> None:
    """The screen shows the table's grey of every pixel, also of a picture 7 pixels wide."""
    image = small_image()
    shown = Picture(image).level(1)
    assert np.array_equal(gray_of(shown.image), display_table(image)[image.pixels])


def test_changed_window_changes_all_sizes() -> None:
    """No copy under the old window is left."""
    image = small_image(64, 60)
    picture = Picture(image)
    before = gray_of(picture.level(2).image)
    picture.set_display(Window(200, 100), invert=True)
    after = picture.level(2)
    assert not np.array_equal(before, gray_of(after.image))
    full = display_table(image, Window(200, 100), invert=True)[image.pixels].astype(float)
    means = full.reshape(30, 2, 32, 2).mean(axis=(1, 3))
    assert np.abs(gray_of(after.image) - means).max() <= 1


def test_quick_frame_covers_what_is_visible_at_its_place(image: DecodedImage) -> None:
    """While dragging, every n-th pixel of the visible part is shown where it belongs."""
    picture = Picture(image)
    shown = picture.quick(QRect(20, 30, 100, 60), factor=6)
    assert (shown.area.left(), shown.area.top()) == (20, 30)
    assert shown.area.width() >= 100
    assert np.array_equal(gray_of(shown.image), display_table(image)[image.pixels[30:90:4, 20:120:4]])


def test_quick_frame_is_bounded() -> None:
    """A huge film at 1:1 on a huge screen still costs no more than the limit."""
    image = replace(small_image(), pixels=np.zeros((3000, 3000), np.uint8), values=np.arange(256, dtype=np.float32))
    shown = Picture(image).quick(QRect(0, 0, 3000, 3000), factor=1)
    assert shown.image.width() * shown.image.height() <= 1250 * 1250


def test_colours_are_shown(image: DecodedImage) -> None:
    """A colour picture keeps its colours, and the window goes over each channel."""
    rgb = np.zeros((4, 4, 3), np.uint8)
    rgb[..., 0], rgb[..., 2] = 200, 100
    values = np.arange(256, dtype=np.float32)
    image = DecodedImage(rgb[..., 0], values, full_window(values), "0" * 64, "PNG", rgb=rgb)
    color = Picture(image).level(1).image.pixelColor(2, 2)
    assert (color.red(), color.green(), color.blue()) == (200, 0, 100)


def test_region_is_shown_pixel_by_pixel(image: DecodedImage) -> None:
    """For the magnifier: every pixel of a part, at its place, cut off at the film's edge."""
    shown = Picture(image).region(QRect(190, 100, 50, 20))
    assert shown.area == QRectF(190, 100, 10, 20)
    assert np.array_equal(gray_of(shown.image), display_table(image)[image.pixels[100:120, 190:200]])


@pytest.mark.parametrize("factor", [2, 3, 5, 7])
def test_reduced_picture_is_the_same_however_many_rows_are_made_at_once(factor: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sizes that no factor divides, too; it is the mean of the shown pixels."""
    image = small_image(101, 331)
    whole = gray_of(Picture(image).level(factor).image)
    monkeypatch.setattr("desktop.gui.picture.ROWS_AT_ONCE", 10**6)
    assert np.array_equal(whole, gray_of(Picture(image).level(factor).image))
    full = display_table(image)[image.pixels].astype(float)
    assert abs(whole[1, 1] - full[factor : 2 * factor, factor : 2 * factor].mean()) <= 1


def test_few_sizes_are_kept(image: DecodedImage) -> None:
    """The memory of a film does not grow with zooming."""
    picture = Picture(image)
    for factor in range(1, 12):
        picture.level(factor)
    assert len(picture._levels) == KEPT_LEVELS


def test_huge_film_is_not_kept_in_four_times_its_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is painted somewhat slower instead, and looks the same."""
    image = small_image(40, 30)
    fast = gray_of(Picture(image).level(1).image)
    monkeypatch.setattr("desktop.gui.picture.FAST_PIXELS", 100)
    slow = Picture(image).level(1).image
    assert slow.format() == QImage.Format.Format_Grayscale8
    assert np.array_equal(gray_of(slow), fast)

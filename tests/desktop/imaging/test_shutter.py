"""Shutters: the measures of the file as edges of the picture; the hostile ones are in the corpus."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from desktop.imaging.image import DecodedImage
from desktop.imaging.layers import VERTICES, Shutter
from desktop.imaging.reader import read_image
from tests.films import add_overlay

PIXELS = (np.arange(48 * 64, dtype=np.uint16)).reshape(48, 64)
RECTANGLE = {
    "ShutterShape": "RECTANGULAR", "ShutterLeftVerticalEdge": 11, "ShutterRightVerticalEdge": 50,
    "ShutterUpperHorizontalEdge": 6, "ShutterLowerHorizontalEdge": 40,
}  # fmt: skip
CIRCLE = {"ShutterShape": "CIRCULAR", "CenterOfCircularShutter": [24, 32], "RadiusOfCircularShutter": 20}
POLYGON = {"ShutterShape": "POLYGONAL", "VerticesOfThePolygonalShutter": [1, 1, 1, 60, 40, 60]}
Read = Callable[..., DecodedImage]


def shutter(image: DecodedImage) -> Shutter:
    """Return the shutter, which is there."""
    assert image.shutter is not None
    assert not [notice for notice in image.notices if notice.code == "SHUTTER-INVALID"]
    return image.shutter


def test_a_rectangle_keeps_the_pixels_that_it_names(read_film: Read) -> None:
    """Columns 11 to 50 and rows 6 to 40, counted from 1."""
    assert shutter(read_film(PIXELS, **RECTANGLE)).rectangle == (5, 10, 40, 50)


def test_a_rectangle_ends_with_the_picture(read_film: Read) -> None:
    """Beyond it there is nothing to be seen."""
    wide = RECTANGLE | {"ShutterRightVerticalEdge": 9000, "ShutterUpperHorizontalEdge": -3}
    assert shutter(read_film(PIXELS, **wide)).rectangle == (0, 10, 40, 64)


def test_circle_and_polygon_lie_in_the_middle_of_their_pixels(read_film: Read) -> None:
    """Pixel 1, 1 has its middle half a pixel from the edges."""
    assert shutter(read_film(PIXELS, **CIRCLE)).circle == (23.5, 31.5, 20)
    assert shutter(read_film(PIXELS, **POLYGON)).polygon == ((0.5, 0.5), (0.5, 59.5), (39.5, 59.5))


def test_shapes_are_combined(read_film: Read) -> None:
    """What is seen lies in all of them."""
    found = shutter(
        read_film(PIXELS, **RECTANGLE | CIRCLE | POLYGON | {"ShutterShape": ["RECTANGULAR", "CIRCULAR", "POLYGONAL"]})
    )
    assert found.rectangle is not None
    assert found.circle is not None
    assert len(found.polygon) == 3


@pytest.mark.parametrize(("value", "gray"), [(None, 0), (0, 0), (0x8000, 128), (0xFFFF, 255)])
def test_the_shade_is_the_files(read_film: Read, value: int | None, gray: int) -> None:
    """In P-Values, of which the largest is white; black where it is not said."""
    said = {} if value is None else {"ShutterPresentationValue": value}
    assert shutter(read_film(PIXELS, **RECTANGLE, **said)).gray == gray


def test_as_many_corners_as_are_read_and_not_one_more(read_film: Read) -> None:
    """A hostile outline costs nothing."""
    around = [n for step in range(VERTICES) for n in (24 + round(20 * np.sin(step)), 32 + round(20 * np.cos(step)))]
    assert len(shutter(read_film(PIXELS, **POLYGON | {"VerticesOfThePolygonalShutter": around})).polygon) == VERTICES
    more = read_film(PIXELS, **POLYGON | {"VerticesOfThePolygonalShutter": [*around, 1, 1]})
    assert more.shutter is None
    assert [notice.code for notice in more.notices] == ["SHUTTER-INVALID"]


def test_an_overlay_as_a_shutter_is_not_drawn(film: Callable[..., Path]) -> None:
    """Its bits are what is hidden."""
    path = film(PIXELS, ShutterShape="BITMAP", ShutterOverlayGroup=0x6002)
    bits = np.zeros((48, 64), np.uint8)
    bits[:, :32] = 1
    add_overlay(path, 0x6002, bits)
    image = read_image(path)
    bitmap = shutter(image).bitmap
    assert bitmap is not None
    assert (bitmap.left, bitmap.columns, bool(bitmap.mask().all())) == (0, 32, True)
    assert image.overlays == ()


def test_a_film_without_a_shutter_has_none(read_film: Read) -> None:
    """Measures without a shape are none."""
    measures = {key: value for key, value in RECTANGLE.items() if key != "ShutterShape"}
    image = read_film(PIXELS, **measures)
    assert (image.shutter, image.notices) == (None, ())

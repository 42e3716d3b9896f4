"""Measuring, against values worked out by hand."""

import math
from dataclasses import replace

import numpy as np
import pytest

from desktop.gui.measure import (
    BY_HAND,
    Kind,
    Measurement,
    Scale,
    angle,
    area,
    distance_to_line,
    heart_ratio,
    length,
    scale_by_hand,
    scale_of,
    statistics,
)
from desktop.imaging.image import DecodedImage, Header, Window

PIXELS = Scale()
OCT = Scale(row_mm=0.004, column_mm=0.012, source="PixelSpacing")


def film(pixels: np.ndarray, **changes: object) -> DecodedImage:
    """Return a film whose modality values are 2 x index - 1000."""
    values = 2 * np.arange(4096, dtype=np.float32) - 1000
    return replace(DecodedImage(pixels.astype(np.uint16), values, Window(0, 2000), "0" * 64, "DICOM"), **changes)


def test_scale_is_that_of_the_file() -> None:
    """Rows first, as DICOM has it; without one, lengths are in pixels."""
    header = Header(spacing_mm=(0.1, 0.2), spacing_source="ImagerPixelSpacing")
    assert scale_of(film(np.zeros((2, 2)), header=header)) == Scale(0.1, 0.2, "ImagerPixelSpacing")
    assert not scale_of(film(np.zeros((2, 2)))).known
    ultrasound = Header(modality="US", spacing_source="SequenceOfUltrasoundRegions")
    assert scale_of(film(np.zeros((2, 2)), header=ultrasound)) == Scale()


def test_length_is_right_where_rows_and_columns_differ() -> None:
    """3 columns and 4 rows are 5 pixels; 100 columns of 12 um are 1.2 mm, 400 rows of 4 um are 1.6 mm, together 2 mm."""
    assert length((1, 1), (4, 5), PIXELS) == 5
    assert length((0, 0), (100, 400), OCT) == pytest.approx(2.0)


def test_length_by_hand() -> None:
    """A line of 50 pixels that is 100 mm long makes every pixel 2 mm; where the file has a scale, its proportions stay."""
    scale = scale_by_hand((10, 10), (40, 50), 100, Scale())
    assert (scale.row_mm, scale.column_mm, scale.source) == (2, 2, BY_HAND)
    assert length((0, 0), (3, 4), scale) == 10
    halved = scale_by_hand((0, 0), (100, 0), 0.6, OCT)
    assert (halved.row_mm, halved.column_mm, halved.source) == (0.002, 0.006, BY_HAND)


def test_angle_is_that_in_the_body() -> None:
    """A right angle, half of it, and one that is 45 degrees only in millimetres."""
    assert angle((5, 0), (0, 0), (0, 7), PIXELS) == pytest.approx(90)
    assert angle((5, 0), (0, 0), (7, 7), PIXELS) == pytest.approx(45)
    assert angle((100, 0), (0, 0), (100, 300), OCT) == pytest.approx(45)
    assert angle((-5, 0), (0, 0), (5, 0), PIXELS) == pytest.approx(180)
    assert angle((0, 0), (0, 0), (5, 0), PIXELS) is None


def test_areas() -> None:
    """Of a rectangle, of the ellipse in it, in square millimetres too."""
    assert area(Kind.RECTANGLE, (10, 10), (4, 20), PIXELS) == 60
    assert area(Kind.ELLIPSE, (0, 0), (20, 10), PIXELS) == pytest.approx(math.pi * 50)
    assert area(Kind.RECTANGLE, (0, 0), (100, 100), OCT) == pytest.approx(1.2 * 0.4)


def test_statistics_of_a_rectangle_are_numpys() -> None:
    """Over the pixels whose middle lies inside, in modality values of full depth."""
    pixels = np.random.default_rng(1).integers(0, 4096, (200, 150))
    found = statistics(film(pixels), Kind.RECTANGLE, (100.4, 170.6), (9.6, 20.5))
    inside = 2.0 * pixels[20:171, 10:100] - 1000  # the middle of column 9 (9.5) lies outside, that of row 20 (20.5) on the line
    assert found.count == inside.size
    assert found.mean == pytest.approx(inside.mean())
    assert found.sd == pytest.approx(inside.std(ddof=1))
    assert (found.minimum, found.maximum) == (inside.min(), inside.max())


def test_statistics_of_an_ellipse() -> None:
    """Each pixel is counted by where its middle lies."""
    pixels = np.random.default_rng(2).integers(0, 4096, (150, 150))
    found = statistics(film(pixels), Kind.ELLIPSE, (20, 30), (120, 90))
    y, x = np.mgrid[:150, :150] + 0.5
    inside = 2.0 * pixels[((x - 70) / 50) ** 2 + ((y - 60) / 30) ** 2 <= 1] - 1000
    assert found.count == inside.size
    assert found.mean == pytest.approx(inside.mean())
    assert found.sd == pytest.approx(inside.std(ddof=1))


def test_statistics_leave_padding_out_and_stay_on_the_film() -> None:
    """What is no measured value does not count; a region may reach past the edge."""
    pixels = np.full((10, 10), 500)
    pixels[:, 5:] = 4000
    found = statistics(film(pixels, padding=(4000, 4000)), Kind.RECTANGLE, (-50, -50), (50, 50))
    assert (found.count, found.mean, found.sd, found.minimum, found.maximum) == (50, 0, 0, 0, 0)
    assert statistics(film(pixels, padding=(0, 4095)), Kind.RECTANGLE, (0, 0), (9, 9)).count == 0
    assert statistics(film(pixels), Kind.ELLIPSE, (3.5, 3), (3.5, 8)).count == 0


def test_small_spread_on_a_high_level_keeps_its_digits() -> None:
    """Squares of large numbers would swallow it."""
    pixels = np.where(np.indices((64, 64)).sum(axis=0) % 2, 1, 0)
    values = np.array([1e6, 1e6 + 1], np.float32)
    found = statistics(film(pixels, values=values), Kind.RECTANGLE, (0, 0), (64, 64))
    assert found.sd == pytest.approx(0.5, rel=1e-3)


def test_heart_over_chest() -> None:
    """40 to one side and 60 to the other of 200: 0.5."""
    found = heart_ratio(((100, 0), (100, 300), (60, 150), (160, 170), (0, 200), (200, 210)), PIXELS)
    assert found is not None
    assert sorted(found.sides) == [40, 60]
    assert (found.heart, found.chest, found.ratio) == (100, 200, 0.5)


def test_heart_over_chest_follows_a_tilted_midline() -> None:
    """The same film turned by 20 degrees has the same ratio."""
    turn = complex(math.cos(0.35), math.sin(0.35))
    points = (100 + 0j, 100 + 300j, 60 + 150j, 160 + 170j, 0 + 200j, 200 + 210j)
    found = heart_ratio(tuple(((p * turn).real, (p * turn).imag) for p in points), Scale(0.14, 0.14, "PixelSpacing"))
    assert found is not None
    assert found.ratio == pytest.approx(0.5)
    assert found.heart == pytest.approx(14)


def test_heart_on_one_side_of_the_midline_has_no_ratio() -> None:
    """A line was drawn wrongly."""
    assert heart_ratio(((100, 0), (100, 300), (110, 150), (160, 170), (0, 200), (200, 210)), PIXELS) is None
    assert heart_ratio(((100, 0), (100, 0), (60, 150), (160, 170), (0, 200), (200, 210)), PIXELS) is None
    assert heart_ratio(((100, 0), (100, 300), (60, 150), (160, 170), (9, 200), (9, 210)), PIXELS) is None


def test_lines_of_each_kind() -> None:
    """What is drawn, also while it is begun."""
    assert len(Measurement(Kind.ANGLE, ((0, 0), (1, 1))).lines()) == 1
    assert len(Measurement(Kind.HEART, ((0, 0), (1, 1), (2, 2))).lines()) == 1
    assert len(Measurement(Kind.HEART, ((0, 0),) * 6).lines()) == 3
    assert len(Measurement(Kind.ELLIPSE, ((0, 0), (2, 1))).lines()) == 4
    assert Measurement(Kind.RULER, ((0, 0), (1, 1))).moved(1, (5, 5)).points == ((0, 0), (5, 5))


def test_distance_to_a_line_ends_with_the_line() -> None:
    """Beyond its end it is that to the end."""
    assert distance_to_line((5, 3), (0, 0), (10, 0)) == 3
    assert distance_to_line((13, 4), (0, 0), (10, 0)) == 5
    assert distance_to_line((3, 4), (0, 0), (0, 0)) == 5
    assert distance_to_line((0, 10), (2, 2), (12, 12)) == pytest.approx(math.sqrt(50))

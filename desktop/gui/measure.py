"""The geometry of measuring on a film. Points are (x, y) in picture pixels from the upper left corner of the first pixel; no Qt here."""

import itertools
import math
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

import numpy as np

from desktop.imaging.image import DecodedImage

Point = tuple[float, float]
ROWS_AT_ONCE: Final = 64


class Kind(StrEnum):
    """What is measured."""

    RULER = "ruler"
    ANGLE = "angle"
    ELLIPSE = "ellipse"
    RECTANGLE = "rectangle"
    HEART = "heart"
    """Three lines: midline, widest heart, widest chest inside the ribs."""


POINTS: Final = {Kind.RULER: 2, Kind.ANGLE: 3, Kind.ELLIPSE: 2, Kind.RECTANGLE: 2, Kind.HEART: 6}
REGIONS: Final = frozenset({Kind.ELLIPSE, Kind.RECTANGLE})
BY_HAND: Final = "by hand"
"""Source of a scale that somebody set by a line of known length."""


@dataclass(frozen=True)
class Scale:
    """The size of a pixel, and who says so."""

    row_mm: float = 1.0
    """From one row to the next. Both are 1 where the size is not known: lengths are then in pixels."""
    column_mm: float = 1.0
    source: str = ""
    """Keyword of the DICOM attribute, `BY_HAND`, or empty where the size is not known."""

    @property
    def known(self) -> bool:
        """Whether lengths are in millimetres."""
        return bool(self.source)


@dataclass(frozen=True)
class Measurement:
    """Something measured, or begun: as long as it has fewer points than its kind needs."""

    kind: Kind
    points: tuple[Point, ...]

    @property
    def complete(self) -> bool:
        """Whether all points are there."""
        return len(self.points) == POINTS[self.kind]

    def moved(self, index: int, to: Point) -> "Measurement":
        """Return it with one point elsewhere."""
        return replace(self, points=(*self.points[:index], to, *self.points[index + 1 :]))

    def lines(self) -> tuple[tuple[Point, Point], ...]:
        """Return its straight lines; those of an ellipse are of the rectangle around it."""
        p = self.points
        if self.kind in REGIONS and len(p) == 2:
            (x0, y0), (x1, y1) = p
            corners = ((x0, y0), (x1, y0), (x1, y1), (x0, y1))
            return tuple(zip(corners, (*corners[1:], corners[0]), strict=True))
        if self.kind is Kind.HEART:
            return tuple(zip(p[::2], p[1::2], strict=False))
        return tuple(itertools.pairwise(p))


@dataclass(frozen=True)
class Statistics:
    """Of the modality values in a region, at full depth; padding left out."""

    count: int
    """Of the pixels whose middle lies in the region."""
    mean: float = math.nan
    sd: float = math.nan
    """Of the sample (n - 1); 0 for a single pixel."""
    minimum: float = math.nan
    maximum: float = math.nan


@dataclass(frozen=True)
class HeartRatio:
    """Widths across the midline, in millimetres or pixels."""

    sides: tuple[float, float]
    """From the midline to the heart's border, on either side of it."""
    chest: float

    @property
    def heart(self) -> float:
        """The heart's greatest width: both sides together."""
        return sum(self.sides)

    @property
    def ratio(self) -> float:
        """Cardiothoracic ratio."""
        return self.heart / self.chest


def scale_of(image: DecodedImage) -> Scale:
    """Return what the file says of the size of its pixels."""
    header = image.header
    if header.spacing_mm is None:
        return Scale()
    return Scale(*header.spacing_mm, header.spacing_source)


def scale_by_hand(first: Point, second: Point, length_mm: float, present: Scale) -> Scale:
    """Return the scale under which a line has this length; pixels keep the proportions of the `present` one, or are taken for square."""
    factor = length_mm / length(first, second, present)
    return Scale(present.row_mm * factor, present.column_mm * factor, BY_HAND)


def length(first: Point, second: Point, scale: Scale) -> float:
    """Return the distance of two points, in millimetres or pixels."""
    return math.hypot(*_vector(first, second, scale))


def angle(first: Point, vertex: Point, second: Point, scale: Scale) -> float | None:
    """Return the angle at `vertex` in degrees (0..180), as it is in the body; None where an arm has no length."""
    a, b = _vector(vertex, first, scale), _vector(vertex, second, scale)
    if not math.hypot(*a) or not math.hypot(*b):
        return None
    return math.degrees(abs(math.atan2(a[0] * b[1] - a[1] * b[0], a[0] * b[0] + a[1] * b[1])))


def area(kind: Kind, first: Point, second: Point, scale: Scale) -> float:
    """Return the area of a region by two corners of the rectangle around it, in square millimetres or pixels."""
    width, height = _vector(first, second, scale)
    return abs(width * height) * (math.pi / 4 if kind is Kind.ELLIPSE else 1)


def heart_ratio(points: tuple[Point, ...], scale: Scale) -> HeartRatio | None:
    """Return the heart's width over that of the chest, both taken at right angles to the midline.

    Parameters
    ----------
    points : tuple of Point
        Ends of the midline, of the heart's greatest width, of the chest's greatest inner width.
    scale : Scale

    Returns
    -------
    HeartRatio or None
        None where a line has no length, or both borders of the heart lie on one side of the midline.
    """
    top, bottom, *borders = points
    along = _vector(top, bottom, scale)
    size = math.hypot(*along)
    if not size:
        return None
    from_midline = [_vector(top, point, scale) for point in borders]
    across = [(along[0] * y - along[1] * x) / size for x, y in from_midline]
    first, second, chest = across[0], across[1], abs(across[2] - across[3])
    if first * second > 0 or first == second or not chest:
        return None
    return HeartRatio((abs(first), abs(second)), chest)


def statistics(image: DecodedImage, kind: Kind, first: Point, second: Point) -> Statistics:
    """Return the statistics of the values in a region by two corners of the rectangle around it."""
    left, right = sorted((first[0], second[0]))
    top, bottom = sorted((first[1], second[1]))
    columns = np.arange(max(0, math.ceil(left - 0.5)), min(image.columns, math.floor(right - 0.5) + 1))
    rows = np.arange(max(0, math.ceil(top - 0.5)), min(image.rows, math.floor(bottom - 0.5) + 1))
    if not columns.size or not rows.size or left == right or top == bottom:
        return Statistics(0)
    # Of the middles of the pixels, as shares of the half axes
    x = ((columns + 0.5) - (left + right) / 2) / ((right - left) / 2)
    y = ((rows + 0.5) - (top + bottom) / 2) / ((bottom - top) / 2)
    count, total, squares, low, high, reference = 0, 0.0, 0.0, math.inf, -math.inf, None
    for start in range(0, rows.size, ROWS_AT_ONCE):
        part = rows[start : start + ROWS_AT_ONCE]
        pixels = image.pixels[part[0] : part[-1] + 1, columns[0] : columns[-1] + 1]
        if kind is Kind.ELLIPSE:
            pixels = pixels[x[np.newaxis, :] ** 2 <= (1 - y[start : start + ROWS_AT_ONCE] ** 2)[:, np.newaxis]]
        if image.padding is not None:
            pixels = pixels[(pixels < image.padding[0]) | (pixels > image.padding[1])]
        values = np.take(image.values, pixels).ravel()
        if not values.size:
            continue
        low, high = min(low, float(values.min())), max(high, float(values.max()))
        if reference is None:
            reference = float(values[0])  # near the mean, so that no digits are lost in the squares
        deviations = np.subtract(values, reference, dtype=np.float64)
        count, total, squares = count + values.size, total + float(deviations.sum()), squares + float(deviations @ deviations)
    if reference is None:
        return Statistics(0)
    variance = max(0.0, squares - total**2 / count) / max(1, count - 1)
    return Statistics(count, reference + total / count, math.sqrt(variance), low, high)


def distance_to_line(point: Point, first: Point, second: Point) -> float:
    """Return how far a point lies from a straight line between two others."""
    (x, y), (x0, y0), (x1, y1) = point, first, second
    squared = (x1 - x0) ** 2 + (y1 - y0) ** 2
    share = min(max(((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / squared, 0), 1) if squared else 0
    return math.hypot(x - x0 - share * (x1 - x0), y - y0 - share * (y1 - y0))


def _vector(start: Point, end: Point, scale: Scale) -> tuple[float, float]:
    return (end[0] - start[0]) * scale.column_mm, (end[1] - start[1]) * scale.row_mm

"""The display shutter of a DICOM file (PS3.3 C.7.6.11, C.7.6.15). One that is not sound is left out with a notice: better all than nothing."""

import math
from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from desktop.errors import Notice
from desktop.imaging.dataset import Dataset
from desktop.imaging.layers import FARTHEST, VERTICES, Overlay, Shutter
from desktop.imaging.layout import Layout
from desktop.imaging.overlays import GROUPS

BITMAP: Final = "BITMAP"
LOOKED_AT: Final = 256
"""Longest side of the picture on which it is looked whether anything remains."""

_SHAPE: Final = 0x00181600
_LEFT: Final = 0x00181602
_RIGHT: Final = 0x00181604
_UPPER: Final = 0x00181606
_LOWER: Final = 0x00181608
_CENTER: Final = 0x00181610
_RADIUS: Final = 0x00181612
_POLYGON: Final = 0x00181620
_PRESENTATION_VALUE: Final = 0x00181622
_OVERLAY_GROUP: Final = 0x00181623
_POLYGON_BYTES: Final = VERTICES * 2 * 13
"""Numbers of an IS have up to 12 digits (PS3.5 6.2)."""


class _Unsound(ValueError):  # noqa: N818  it is left out, no error
    """Why a shutter is left out."""


def bitmap_group(dataset: Dataset) -> int | None:
    """Return the group of the overlay that is a shutter, which is then not drawn."""
    return dataset.integer(_OVERLAY_GROUP) if BITMAP in _shapes(dataset) else None


def read_shutter(
    dataset: Dataset, layout: Layout, overlay: Callable[[int], Overlay | None]
) -> tuple[Shutter | None, tuple[Notice, ...]]:
    """Return the shutter of a picture, if it has one.

    Parameters
    ----------
    dataset : Dataset
    layout : Layout
        Of the picture.
    overlay : callable
        Gives the overlay of a group; raises ValueError where there is none that is sound.
    """
    shapes = _shapes(dataset)
    if not shapes:
        return None, ()
    try:
        shutter = _read(dataset, layout, shapes, overlay)
        if not _remains(shutter, layout.rows, layout.columns).any():
            raise _Unsound("nothing of the picture would remain")
    except ValueError as error:
        detail = str(error) if isinstance(error, _Unsound) else "its overlay is unusable"
        return None, (Notice("SHUTTER-INVALID", {"detail": detail}),)
    return shutter, ()


def _shapes(dataset: Dataset) -> tuple[str, ...]:
    return tuple(shape.upper() for shape in dataset.texts(_SHAPE) if shape)


def _read(dataset: Dataset, layout: Layout, shapes: tuple[str, ...], overlay: Callable[[int], Overlay | None]) -> Shutter:
    if not set(shapes) <= {"RECTANGULAR", "CIRCULAR", "POLYGONAL", BITMAP}:
        raise _Unsound("its shape is not known")
    group = bitmap_group(dataset)
    if BITMAP in shapes and group not in GROUPS:
        raise _Unsound("its overlay is not named")
    return Shutter(
        rectangle=_rectangle(dataset, layout) if "RECTANGULAR" in shapes else None,
        circle=_circle(dataset) if "CIRCULAR" in shapes else None,
        polygon=_polygon(dataset) if "POLYGONAL" in shapes else (),
        bitmap=overlay(group) if group is not None else None,
        gray=min(max(dataset.integer(_PRESENTATION_VALUE) or 0, 0), 0xFFFF) >> 8,  # a P-Value: 0 black, FFFF white
    )


def _rectangle(dataset: Dataset, layout: Layout) -> tuple[int, int, int, int]:
    """Return its edges: the pixels that the file names are still seen, and the first one is 1, 1."""
    (upper,), (left,), (lower,), (right,) = (_numbers(dataset, tag, 1) for tag in (_UPPER, _LEFT, _LOWER, _RIGHT))
    top, bottom = max(upper - 1, 0), min(lower, layout.rows)
    first, last = max(left - 1, 0), min(right, layout.columns)
    if top >= bottom or first >= last:
        raise _Unsound("nothing of the picture would remain")
    return top, first, bottom, last


def _circle(dataset: Dataset) -> tuple[float, float, float]:
    (row, column), (radius,) = _numbers(dataset, _CENTER, 2), _numbers(dataset, _RADIUS, 1)
    if radius < 1:
        raise _Unsound("its circle has no radius")
    return row - 0.5, column - 0.5, float(radius)


def _polygon(dataset: Dataset) -> tuple[tuple[float, float], ...]:
    raw = dataset.raw(_POLYGON)
    if len(raw) > _POLYGON_BYTES:
        raise _Unsound(f"it has more than {VERTICES} corners")
    parts = raw.decode("latin-1").strip(" \0").split("\\")
    numbers = [_whole(part) for part in parts]
    if len(numbers) < 6 or len(numbers) % 2 or len(numbers) > 2 * VERTICES:
        raise _Unsound("its corners are no polygon")
    return tuple((row - 0.5, column - 0.5) for row, column in zip(numbers[::2], numbers[1::2], strict=True))


def _numbers(dataset: Dataset, tag: int, count: int) -> list[int]:
    numbers = [_whole(text) for text in dataset.texts(tag)]
    if len(numbers) != count:
        raise _Unsound("one of its measures is missing")
    return numbers


def _whole(text: str) -> int:
    """Return a number of the value representation IS."""
    try:
        number = float(text.strip(" \0").replace("_", "?"))  # Python would read 1_0 as ten
    except ValueError as error:
        raise _Unsound("one of its measures is no number") from error
    if not math.isfinite(number) or number != int(number) or abs(number) > FARTHEST:
        raise _Unsound("one of its measures is no number")
    return int(number)


def _remains(shutter: Shutter, rows: int, columns: int) -> NDArray[np.bool_]:
    """Return what would be seen, roughly: the picture at most `LOOKED_AT` pixels long."""
    scale = min(1.0, LOOKED_AT / max(rows, columns))
    size = max(1, round(columns * scale)), max(1, round(rows * scale))
    seen = np.ones(size[::-1], np.bool_)
    if shutter.rectangle is not None:
        top, left, bottom, right = shutter.rectangle
        seen &= _drawn(size, scale, [(top, left), (top, right), (bottom, right), (bottom, left)])
    if shutter.circle is not None:
        row, column, radius = shutter.circle
        around = [n * math.tau / 64 for n in range(64)]
        seen &= _drawn(size, scale, [(row + radius * math.sin(a), column + radius * math.cos(a)) for a in around])
    if shutter.polygon:
        seen &= _drawn(size, scale, shutter.polygon)
    bitmap = shutter.bitmap
    if bitmap is not None and (bitmap.rows, bitmap.columns) == (rows, columns):
        seen &= not bitmap.mask().all()
    return seen


def _drawn(size: tuple[int, int], scale: float, corners: Sequence[tuple[float, float]]) -> NDArray[np.bool_]:
    """Return the pixels within a polygon of (row, column)."""
    mask = Image.new("1", size)
    ImageDraw.Draw(mask).polygon([(column * scale, row * scale) for row, column in corners], fill=1)
    return np.asarray(mask)

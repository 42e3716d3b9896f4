"""Overlay planes of a DICOM file (PS3.3 C.9.2, C.9.3). One that is not sound is left out with a notice; the picture is the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from desktop.errors import Notice, clean_text
from desktop.imaging.dataset import Dataset
from desktop.imaging.image import MEGAPIXELS
from desktop.imaging.layers import OVERLAY_BYTES, OVERLAYS, Overlay
from desktop.imaging.layout import Layout

GROUPS: Final = tuple(range(0x6000, 0x6000 + 2 * OVERLAYS, 2))
_FARTHEST: Final = 2**15
"""An origin is a signed number of 16 bits."""

_ROWS: Final = 0x0010
_COLUMNS: Final = 0x0011
_FRAMES: Final = 0x0015
_DESCRIPTION: Final = 0x0022
_TYPE: Final = 0x0040
_ORIGIN: Final = 0x0050
_FRAME_ORIGIN: Final = 0x0051
_BITS_ALLOCATED: Final = 0x0100
_BIT_POSITION: Final = 0x0102
_LABEL: Final = 0x1500
_DATA: Final = 0x3000


class _Unsound(ValueError):  # noqa: N818  it is left out, no error
    """Why an overlay is left out."""


@dataclass(frozen=True)
class _Plane:
    """What the elements of one group say."""

    dataset: Dataset
    group: int

    def integer(self, element: int, vr: str = "US") -> int | None:
        """Return a whole number, None where there is none."""
        return self.dataset.integer(self.group << 16 | element, vr)

    def text(self, element: int) -> str:
        return clean_text(self.dataset.text(self.group << 16 | element))

    def has(self, element: int) -> bool:
        return self.group << 16 | element in self.dataset


def read_overlays(
    dataset: Dataset, layout: Layout, frame: int, stored: NDArray[Any] | None, *, without: int | None = None
) -> tuple[tuple[Overlay, ...], tuple[Notice, ...]]:
    """Return what lies over one frame.

    Parameters
    ----------
    dataset : Dataset
    layout : Layout
        Of the picture.
    frame : int
        From 0.
    stored : ndarray of integers or None
        The frame as its words are stored, for overlays in bits that it does not use (retired); None: compression kept none of these.
    without : int, optional
        The group of an overlay that is used otherwise (as a shutter).
    """
    found, notices, size = [], [], 0
    for group in GROUPS:
        plane = _Plane(dataset, group)
        if group == without or not (plane.has(_DATA) or plane.has(_ROWS) or plane.has(_BIT_POSITION)):
            continue
        try:
            overlay = read_overlay(dataset, group, layout, frame, stored)
            size += overlay.bits.nbytes if overlay is not None else 0
            if size > OVERLAY_BYTES:
                raise _Unsound("together they are too large")
        except _Unsound as error:
            notices.append(Notice("OVERLAY-INVALID", {"group": f"{group:04X}", "detail": str(error)}))
        else:
            found += [overlay] if overlay is not None else []
    return tuple(found), tuple(notices)


def read_overlay(dataset: Dataset, group: int, layout: Layout, frame: int, stored: NDArray[Any] | None) -> Overlay | None:
    """Return the overlay of one group; None where nothing of it lies over this frame."""
    plane = _Plane(dataset, group)
    number = _frame_of(plane, frame)
    if number is None:
        return None
    drawn, (top, left) = _embedded(plane, layout, stored) if not plane.has(_DATA) else _separate(plane, layout, number)
    return _trimmed(plane, layout, drawn, top, left)


def _frame_of(plane: _Plane, frame: int) -> int | None:
    """Return which frame of an overlay lies over a frame of the picture: one that has no frames lies over all."""
    count = plane.integer(_FRAMES, "IS")
    if count is None:
        return 0
    number = frame - ((plane.integer(_FRAME_ORIGIN) or 1) - 1)
    return number if 0 <= number < count else None


def _separate(plane: _Plane, layout: Layout, number: int) -> tuple[NDArray[np.uint8], tuple[int, int]]:
    """Return Overlay Data (60xx,3000), bit by bit, and where they begin."""
    rows, columns = plane.integer(_ROWS) or 0, plane.integer(_COLUMNS) or 0
    if rows < 1 or columns < 1:
        raise _Unsound("it has no size")
    if rows * columns > MEGAPIXELS * 10**6:
        raise _Unsound("it is too large")
    if (plane.integer(_BITS_ALLOCATED) or 1, plane.integer(_BIT_POSITION) or 0) != (1, 0):
        raise _Unsound("its bits are not packed")
    origin = _origin(plane, same_size=(rows, columns) == (layout.rows, layout.columns))
    element = plane.dataset.elements[plane.group << 16 | _DATA]
    first = number * rows * columns
    start, count = first // 8, (first % 8 + rows * columns + 7) // 8
    if start + count > element.end - element.start:
        raise _Unsound("its data are cut off")
    swapped = element.vr == "OW" and not plane.dataset.encoding.little
    packed = _swapped(plane, start, count) if swapped else _bytes(plane, start, count)
    bits = np.unpackbits(packed, bitorder="little")[first % 8 : first % 8 + rows * columns]
    return bits.reshape(rows, columns), origin


def _bytes(plane: _Plane, start: int, count: int) -> NDArray[np.uint8]:
    element = plane.dataset.elements[plane.group << 16 | _DATA]
    return np.frombuffer(plane.dataset.data, np.uint8, count, element.start + start)


def _swapped(plane: _Plane, start: int, count: int) -> NDArray[np.uint8]:
    """Words of 16 bits stand with their high byte first in big endian files (PS3.5 annex D)."""
    even = start - start % 2
    words = -(-(start % 2 + count) // 2)
    element = plane.dataset.elements[plane.group << 16 | _DATA]
    if even + 2 * words > element.end - element.start:
        raise _Unsound("its data are cut off")
    return _bytes(plane, even, 2 * words).view("<u2").byteswap().view(np.uint8)[start % 2 :][:count]


def _origin(plane: _Plane, *, same_size: bool) -> tuple[int, int]:
    """Return where an overlay begins, from 0; where the file does not say it is known only of one that covers the picture."""
    numbers: Sequence[float] = plane.dataset.numbers(plane.group << 16 | _ORIGIN, "SS")
    if not numbers and same_size:
        return 0, 0
    if len(numbers) != 2 or not all(abs(n) <= _FARTHEST and n == int(n) for n in numbers):
        raise _Unsound("its place is not known")
    return int(numbers[0]) - 1, int(numbers[1]) - 1


def _embedded(plane: _Plane, layout: Layout, stored: NDArray[Any] | None) -> tuple[NDArray[np.uint8], tuple[int, int]]:
    """Return one of the bits of the pixel data that the picture does not use (retired; PS3.3-2004 C.9.2.1.1)."""
    position = plane.integer(_BIT_POSITION)
    if position is None:
        raise _Unsound("it has no data")
    if stored is None or stored.dtype.kind not in "iu" or stored.ndim != 2:
        raise _Unsound("compression kept nothing of it")
    used = range(layout.high_bit + 1 - layout.bits_stored, layout.high_bit + 1)
    if position in used or not 0 <= position < 8 * stored.dtype.itemsize:
        raise _Unsound("its bit belongs to the picture")
    words = stored.view(f"u{stored.dtype.itemsize}")
    return (words >> position & 1).astype(np.uint8), (0, 0)


def _trimmed(plane: _Plane, layout: Layout, drawn: NDArray[np.uint8], top: int, left: int) -> Overlay | None:
    """Return what lies in the picture, without empty margins."""
    inside = drawn[max(0, -top) : max(0, layout.rows - top), max(0, -left) : max(0, layout.columns - left)]
    if not inside.size:
        raise _Unsound("it lies outside of the picture")
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if not rows.size:
        return None
    part = inside[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    bits = np.packbits(part, axis=1)
    bits.flags.writeable = False
    return Overlay(
        bits=bits,
        columns=part.shape[1],
        top=max(0, top) + int(rows[0]),
        left=max(0, left) + int(columns[0]),
        region=plane.text(_TYPE).upper() == "R",
        label=plane.text(_LABEL) or plane.text(_DESCRIPTION),
    )

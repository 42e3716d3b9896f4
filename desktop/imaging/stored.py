"""Stored values: from the bytes of a frame to small whole numbers that can index a table (PS3.5 8.1, PS3.3 C.7.6.3)."""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from desktop.errors import ImageError
from desktop.imaging.dataset import Element, Encoding
from desktop.imaging.image import Pixels
from desktop.imaging.layout import Layout

LEVELS: Final = 65536
"""Most values that a picture is shown with."""


def native_frame(data: bytes, element: Element, encoding: Encoding, layout: Layout, frame: int) -> NDArray[Any]:
    """Return one uncompressed frame as it is stored, without a copy where the byte order allows.

    Returns
    -------
    ndarray of uint8, uint16, uint32, float32 or float64, shape (rows, columns) or (rows, columns, 3)

    Raises
    ------
    ImageError
        ``IMAGE-DAMAGED``: the file holds fewer bytes than its frames need.
    """
    end = min(element.end, len(data))
    if (end - element.start) * 8 < layout.frame_bits * layout.frame_count:
        raise ImageError("IMAGE-DAMAGED", detail="its pixel data are cut off")
    if layout.bits_allocated == 1:
        return _bits(data, element.start, layout, frame)
    size = layout.frame_bits // 8
    start = element.start + frame * size
    if layout.bits_allocated == 12:
        return _packed_12(data[start : start + size], layout)
    if layout.bits_allocated == 8 and not encoding.little and element.vr == "OW":
        return _shaped(_swapped_bytes(data[element.start : end])[frame * size : (frame + 1) * size], layout)
    kind = "f" if layout.floating else "u"
    values = np.frombuffer(
        data, f"{encoding.order}{kind}{layout.bits_allocated // 8}", size * 8 // layout.bits_allocated, start
    )
    return _shaped(values.astype(values.dtype.newbyteorder("="), copy=False), layout)


def _bits(data: bytes, start: int, layout: Layout, frame: int) -> NDArray[np.uint8]:
    """Frames of single bits follow each other without padding (PS3.5 8.1.1)."""
    first = frame * layout.frame_bits
    packed = np.frombuffer(data, np.uint8, (first % 8 + layout.frame_bits + 7) // 8, start + first // 8)
    return _shaped(np.unpackbits(packed, bitorder="little")[first % 8 :][: layout.frame_bits], layout)


def _packed_12(raw: bytes, layout: Layout) -> NDArray[np.uint16]:
    """Two values in three bytes, low bits first (retired; PS3.5-2003 8.1.1)."""
    if layout.frame_bits % 24:
        raise ImageError("DICOM-UNSUPPORTED-PIXELS", detail="an odd number of packed 12-bit values")
    low, middle, high = np.frombuffer(raw, np.uint8).reshape(-1, 3).T.astype(np.uint16)
    return _shaped(np.stack((low | (middle & 15) << 8, middle >> 4 | high << 4), axis=1).ravel(), layout)


def _swapped_bytes(raw: bytes) -> NDArray[np.uint8]:
    """8-bit values in big endian words stand pairwise swapped (PS3.5 annex D)."""
    return np.frombuffer(raw[: len(raw) // 2 * 2], "<u2").byteswap().view(np.uint8)


def _shaped(values: NDArray[Any], layout: Layout) -> NDArray[Any]:
    if layout.photometric == "YBR_FULL_422":
        pairs = values.reshape(-1, 4)  # Y1 Y2 Cb Cr
        values = pairs[:, (0, 2, 3, 1, 2, 3)].ravel()
        return values.reshape(layout.rows, layout.columns, 3)
    if layout.samples == 1:
        return values.reshape(layout.rows, layout.columns)
    if layout.by_plane:
        return np.moveaxis(values.reshape(3, layout.rows, layout.columns), 0, -1)
    return values.reshape(layout.rows, layout.columns, 3)


def to_indices(frame: NDArray[Any], layout: Layout, shift: int) -> Pixels:
    """Return stored value minus smallest possible value, unused bits removed.

    Parameters
    ----------
    frame : ndarray of integers
        As stored or decoded.
    layout : Layout
        At most 16 bits stored.
    shift : int
        Bits below the stored ones.
    """
    if 8 * frame.dtype.itemsize < layout.bits_stored:  # a codestream of fewer bits than the header says
        frame = frame.astype(f"{frame.dtype.kind}2")
    values = frame.view(f"u{frame.dtype.itemsize}")
    if shift:
        values = values >> shift
    mask = 2**layout.bits_stored - 1
    if mask < np.iinfo(values.dtype).max and values.size and int(values.max()) > mask:
        values = values & values.dtype.type(mask)  # overlays, or copies of the sign
    if layout.signed:
        # Two's complement with the sign bit turned is the distance from the smallest value
        values = values ^ values.dtype.type(2 ** (layout.bits_stored - 1))
        values = values & values.dtype.type(mask)
    if layout.bits_stored <= 8:
        return values.astype(np.uint8, copy=False)
    return values.astype(np.uint16, copy=False)


def smallest(layout: Layout) -> int:
    """Return the stored value that index 0 stands for."""
    return -(2 ** (layout.bits_stored - 1)) if layout.signed else 0


def stored_values(layout: Layout) -> NDArray[np.float64]:
    """Return the stored value that each index stands for (float64, shape (2**bits_stored,))."""
    return smallest(layout) + np.arange(2**layout.bits_stored, dtype=np.float64)


def as_numbers(frame: NDArray[Any], layout: Layout) -> NDArray[Any]:
    """Return wide stored values with their sign and without unused bits; floating ones as they are."""
    if layout.floating:
        return frame
    words = frame.astype(f"{frame.dtype.kind}4", copy=False).view(np.uint32)  # a codestream may have fewer bits
    left = words << (31 - layout.high_bit)
    return (left.view(np.int32) if layout.signed else left) >> (32 - layout.bits_stored)


def spread(values: NDArray[Any]) -> tuple[NDArray[np.uint16], NDArray[np.float64]]:
    """Bring values of more than 16 bits, or floating ones, to 16 bits over the range that is present.

    Returns
    -------
    pixels : ndarray of uint16
    stored : ndarray of float64, shape (levels,)
        The value that each index stands for: exact for whole numbers whose range fits, else within half a step.

    Raises
    ------
    ImageError
        ``DICOM-UNSUPPORTED-PIXELS``: not finite.
    """
    if values.dtype.kind == "f" and not np.isfinite(values).all():  # converting a signalling NaN warns
        raise ImageError("DICOM-UNSUPPORTED-PIXELS", detail="values that are not finite")
    wide = values.astype(np.float64)
    low, high = float(wide.min()), float(wide.max())
    if not np.isfinite(high - low):
        raise ImageError("DICOM-UNSUPPORTED-PIXELS", detail="values that are not finite")
    whole = values.dtype.kind in "iu" and high - low < LEVELS
    step = 1.0 if whole or high == low else (high - low) / (LEVELS - 1)
    wide -= low
    wide /= step
    pixels = np.rint(wide, out=wide).astype(np.uint16)
    return pixels, low + step * np.arange(int(pixels.max()) + 1, dtype=np.float64)

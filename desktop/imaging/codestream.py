"""What a compressed picture says of itself, read before a native decoder sees it: kind, size, depth, and whether it is whole.

JPEG: ITU-T T.81 annex B. JPEG-LS: T.87 annex C. JPEG 2000: T.800 annex A; HTJ2K: T.814. RLE: DICOM PS3.5 annex G.
"""

import struct
from dataclasses import dataclass
from enum import Enum
from typing import Final

from desktop.errors import ImageError


class Codec(Enum):
    """Families that are decoded in different ways."""

    JPEG = "JPEG"
    JPEG_LOSSLESS = "JPEG lossless"
    JPEG_LS = "JPEG-LS"
    JPEG_2000 = "JPEG 2000"
    RLE = "RLE"


@dataclass(frozen=True)
class Codestream:
    """The facts that a decoder goes by."""

    codec: Codec
    rows: int
    columns: int
    samples: int
    precision: int
    """Bits of a sample."""
    progressive: bool = False


_START_OF_FRAME: Final = {
    0xC0: Codec.JPEG,
    0xC1: Codec.JPEG,
    0xC2: Codec.JPEG,
    0xC3: Codec.JPEG_LOSSLESS,
    0xF7: Codec.JPEG_LS,
}
_ALONE: Final = (0x01, *range(0xD0, 0xD9))
"""JPEG markers without a segment."""
_END: Final = b"\xff\xd9"
"""End of image of JPEG and JPEG-LS, end of codestream of JPEG 2000."""


def describe(data: bytes) -> Codestream:
    """Read the headers of a JPEG, JPEG-LS or JPEG 2000 picture.

    Raises
    ------
    ImageError
        ``IMAGE-DAMAGED``: not such a picture, or cut off.
    """
    try:
        if data[:2] == b"\xff\xd8":
            return _describe_jpeg(data)
        return _describe_jpeg_2000(data, _codestream_start(data))
    except (struct.error, IndexError) as error:
        raise _cut_off() from error


def _cut_off() -> ImageError:
    return ImageError("IMAGE-DAMAGED", detail="its compressed data are cut off")


def _describe_jpeg(data: bytes) -> Codestream:
    position = 2
    while True:
        if data[position] != 0xFF:
            raise ImageError("IMAGE-DAMAGED", detail="its compressed data have no readable header")
        marker = data[position + 1]
        if marker == 0xFF:  # fill byte
            position += 1
        elif marker in _ALONE:
            position += 2
        elif marker in _START_OF_FRAME:
            if data.find(_END, position) < 0:  # cannot occur within compressed data
                raise _cut_off()
            precision, rows, columns, samples = struct.unpack_from(">BHHB", data, position + 4)
            return Codestream(_START_OF_FRAME[marker], rows, columns, samples, precision, marker == 0xC2)
        else:
            position += 2 + struct.unpack_from(">H", data, position + 2)[0]


def _codestream_start(data: bytes) -> int:
    """Return where the JPEG 2000 codestream starts: at once, or in a box of a JP2 file."""
    if data[:4] == b"\xff\x4f\xff\x51":
        return 0
    position = 0
    while data[4:8] == b"jP  ":
        length, kind = struct.unpack_from(">I4s", data, position)
        if kind == b"jp2c":
            return position + 8
        if length < 8:
            break
        position += length
    raise ImageError("IMAGE-DAMAGED", detail="its compressed data have no readable header")


def _describe_jpeg_2000(data: bytes, start: int) -> Codestream:
    right, bottom, left, top = struct.unpack_from(">4I", data, start + 8)
    samples, depth = struct.unpack_from(">HB", data, start + 40)
    position = start + 2
    while (marker := struct.unpack_from(">H", data, position)[0]) != 0xFF90:  # the first tile-part
        if marker < 0xFF00:
            raise ImageError("IMAGE-DAMAGED", detail="its compressed data have no readable header")
        position += 2 + struct.unpack_from(">H", data, position + 2)[0]
    _check_tile_parts(data, position)
    return Codestream(Codec.JPEG_2000, bottom - top, right - left, samples, (depth & 0x7F) + 1)


def _check_tile_parts(data: bytes, position: int) -> None:
    """Go from tile-part to tile-part by their stated lengths: a decoder would fill what is missing with grey."""
    while data[position : position + 2] == b"\xff\x90":
        (length,) = struct.unpack_from(">I", data, position + 6)
        if length == 0:  # until the end of the codestream
            if _END not in data[position:]:
                raise _cut_off()
            return
        if length < 14 or position + length > len(data):
            raise _cut_off()
        position += length


def check_rle(data: bytes, planes: int, plane_bytes: int) -> None:
    """Unpack the lengths of an RLE frame (PS3.5 annex G) and refuse it unless every plane is exactly full.

    Parameters
    ----------
    data : bytes
        One frame: header of 64 bytes, then one segment a byte plane.
    planes : int
        Samples per pixel times bytes per sample.
    plane_bytes : int
        Rows times columns.

    Raises
    ------
    ImageError
        ``IMAGE-DAMAGED``.
    """
    if len(data) < 64:
        raise _cut_off()
    count, *offsets = struct.unpack_from("<16I", data)
    if count != planes:
        raise ImageError("IMAGE-DAMAGED", detail="its compressed data do not fit its header")
    bounds = [*offsets[:count], len(data)]
    for start, end in zip(bounds, bounds[1:], strict=False):
        if not 64 <= start <= end <= len(data) or _unpacked_length(data, start, end, plane_bytes) < plane_bytes:
            raise _cut_off()


def _unpacked_length(data: bytes, position: int, end: int, enough: int) -> int:
    """Count the bytes that a segment gives, without unpacking it (PS3.5 G.3.2)."""
    length = 0
    while position < end and length < enough:
        control = data[position]
        if control < 128:
            position += control + 2
            length += control + 1 if position <= end else 0
        else:
            position += 2 if control > 128 else 1
            length += 257 - control if control > 128 and position <= end else 0
    return length

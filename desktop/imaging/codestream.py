"""What a compressed picture says of itself, read before a native decoder sees it: kind, size, depth, and whether it is whole.

JPEG: ITU-T T.81 annex B. JPEG-LS: T.87 annex C. JPEG 2000: T.800 annex A; HTJ2K: T.814. RLE: DICOM PS3.5 annex G.
"""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise
from typing import Final

from desktop.errors import ImageError


class Codec(Enum):
    """Families that are decoded in different ways."""

    JPEG = "JPEG"
    JPEG_LOSSLESS = "JPEG lossless"
    JPEG_LS = "JPEG-LS"
    JPEG_2000 = "JPEG 2000"


@dataclass(frozen=True)
class Codestream:
    """The facts that a decoder goes by."""

    codec: Codec
    rows: int
    columns: int
    samples: int
    precision: int
    """Bits of a sample."""
    signed: bool = False
    lossy: bool = False
    """It says itself that it has lost something: discrete cosines, a near-lossless scan, or the irreversible wavelet."""


_ONE_PASS: Final = (0xC0, 0xC1, 0xC3)
"""Frames whose only scan holds all of the picture, when all components are in it."""
_JPEG_LS_FRAME: Final = 0xF7
_START_OF_FRAME: Final = {
    0xC0: Codec.JPEG,
    0xC1: Codec.JPEG,
    0xC2: Codec.JPEG,
    0xC3: Codec.JPEG_LOSSLESS,
    _JPEG_LS_FRAME: Codec.JPEG_LS,
}
_ALONE: Final = (0x01, *range(0xD0, 0xD9))
"""JPEG markers without a segment."""
_METADATA: Final = (0xFE, *range(0xE0, 0xF0))
"""Comment and application segments."""
_START_OF_SCAN: Final = 0xDA
_END_OF_IMAGE: Final = 0xD9
# What cannot occur within compressed data: JPEG stuffs a zero byte behind 0xFF and restarts with D0 to D7 (T.81 B.1.1.5),
# JPEG-LS stuffs a zero bit (T.87 A.1)
_JPEG_MARKER: Final = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")
_JPEG_LS_MARKER: Final = re.compile(rb"\xff[\x80-\xcf\xd8-\xfe]")
_CODING_STYLE: Final = 0xFF52
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


def _no_header() -> ImageError:
    return ImageError("IMAGE-DAMAGED", detail="its compressed data have no readable header")


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield marker, start and end of all segments of a JPEG, stepping over compressed data, up to the end of the image."""
    position, next_marker = 2, _JPEG_MARKER
    while True:
        marker = data[position + 1]
        if data[position] != 0xFF or marker == 0:
            raise _no_header()
        if marker == 0xFF:  # fill byte
            position += 1
            continue
        if marker == _END_OF_IMAGE:
            return
        end = position + 2 + (0 if marker in _ALONE else struct.unpack_from(">H", data, position + 2)[0])
        yield marker, position, end
        position = end
        if marker == _JPEG_LS_FRAME:
            next_marker = _JPEG_LS_MARKER
        if marker == _START_OF_SCAN:
            found = next_marker.search(data, position)
            if found is None:
                raise _cut_off()
            position = found.start()


def _describe_jpeg(data: bytes) -> Codestream:
    """Go through all segments: GDCM aborts the process where its libjpeg would only warn of what stands between them."""
    stream, scans, near = None, 0, 0
    for marker, start, end in _segments(data):
        if marker == _START_OF_SCAN:
            scans += 1
            near = max(near, data[end - 3])  # NEAR of JPEG-LS (T.87 C.2.3)
        if marker in _START_OF_FRAME:
            if stream is not None:
                raise ImageError("IMAGE-DAMAGED", detail="its compressed data state their size twice")
            precision, rows, columns, samples = struct.unpack_from(">BHHB", data, start + 4)
            stream = Codestream(_START_OF_FRAME[marker], rows, columns, samples, precision)
    if stream is None or scans == 0 or not 2 <= stream.precision <= 16:  # more crash GDCM
        raise _no_header()
    lossy = stream.codec is Codec.JPEG or (stream.codec is Codec.JPEG_LS and near > 0)
    return replace(stream, lossy=lossy)


def check_scans(data: bytes) -> None:
    """Refuse a JPEG file of which whole scans are missing: libjpeg shows what has come, blurred or in fewer colours.

    Every component must have had all its 64 coefficients (T.81 G.1.1.1), down to their last bit. What `describe` would not read is
    left to the decoder.

    Raises
    ------
    ImageError
        ``IMAGE-DAMAGED``.
    """
    missing: dict[int, set[int]] = {}
    try:
        for marker, start, end in _segments(data):
            if marker in (0xC0, 0xC1, 0xC2):
                missing = {data[start + 10 + 3 * number]: set(range(64)) for number in range(data[start + 9])}
            elif marker == _START_OF_SCAN:
                first, last, bits = data[end - 3 : end]
                for number in range(data[start + 4]):
                    if bits & 15 == 0:  # successive approximation has come to bit 0
                        missing.get(data[start + 5 + 2 * number], set()).difference_update(range(first, last + 1))
    except (ImageError, struct.error, IndexError, ValueError):
        return
    if any(missing.values()):
        raise _cut_off()


def without_metadata(data: bytes) -> bytes:
    """Return a JPEG that `describe` has read without comments and application segments, of which libjpeg warns."""
    kept = [data[:2]]
    for marker, start, end in _segments(data):
        if marker == _START_OF_SCAN:
            kept.append(data[start:])
            break
        if marker not in _METADATA:
            kept.append(data[start:end])
    return b"".join(kept)


def open_ended_jpeg(data: bytes) -> bytes:
    """Return a JPEG picture without its end marker, so that its decoder must ask for what is missing.

    libjpeg takes the end marker for leave to fill the rest of a cut film with grey, and only prints a warning. Without
    the marker it waits for more, and Pillow reports a truncated file. Pictures in several scans need their marker and
    are returned as they are, and so is what is no JPEG at all.
    """
    components = 0
    try:
        for marker, start, end in _segments(data):
            if marker in _ONE_PASS:
                components = data[start + 9]
            if marker == _START_OF_SCAN:
                last = data.find(_END, end)
                # The decoder reads ahead by up to its 8-byte bit buffer
                return data[:last] + bytes(16) if last > 0 and data[start + 4] == components else data
    except (ImageError, struct.error, IndexError):
        return data
    return data


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
    raise _no_header()


def _describe_jpeg_2000(data: bytes, start: int) -> Codestream:
    right, bottom, left, top = struct.unpack_from(">4I", data, start + 8)
    samples, depth = struct.unpack_from(">HB", data, start + 40)
    position, lossy = start + 2, False
    while (marker := struct.unpack_from(">H", data, position)[0]) != 0xFF90:  # the first tile-part
        if marker < 0xFF00:
            raise _no_header()
        if marker == _CODING_STYLE:
            lossy = data[position + 13] == 0  # the 9-7 wavelet (T.800 table A.20)
        position += 2 + struct.unpack_from(">H", data, position + 2)[0]
    _check_tile_parts(data, position)
    return Codestream(Codec.JPEG_2000, bottom - top, right - left, samples, (depth & 0x7F) + 1, depth >= 0x80, lossy)


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


def rle_segments(data: bytes, count: int) -> list[tuple[int, int]]:
    """Return the bounds of the segments of an RLE frame, from its header of 64 bytes.

    Raises
    ------
    ImageError
        ``IMAGE-DAMAGED``: cut off, or not `count` segments.
    """
    if len(data) < 64:
        raise _cut_off()
    stated, *offsets = struct.unpack_from("<16I", data)
    if stated != count or count > len(offsets):
        raise ImageError("IMAGE-DAMAGED", detail="its compressed data do not fit its header")
    bounds = [*offsets[:count], len(data)]
    if bounds != sorted(bounds) or bounds[0] < 64:
        raise _cut_off()
    return list(pairwise(bounds))


def unpack_bits(data: bytes, position: int, end: int, size: int) -> bytes:
    """Unpack one RLE segment (PS3.5 G.3.2, the PackBits scheme) to exactly `size` bytes.

    Raises
    ------
    ImageError
        ``IMAGE-DAMAGED``: it gives fewer, or more.
    """
    unpacked = bytearray()
    while position < end and len(unpacked) < size:
        control = data[position]
        if control < 128:
            unpacked += data[position + 1 : position + 2 + control]
            position += control + 2
        else:
            unpacked += data[position + 1 : position + 2] * (257 - control) if control > 128 else b""
            position += 2 if control > 128 else 1
    if len(unpacked) < size or position > end:
        raise _cut_off()
    if len(unpacked) > size or end - position > 1:  # a byte for an even length
        raise ImageError("IMAGE-DAMAGED", detail="its compressed data do not fit its header")
    return bytes(unpacked)

"""Whether a PNG file is whole (ISO/IEC 15948): Pillow fills the rest of a cut film with black and does not say so.

It stops at the last byte that it needs: check sums of pixels, too few of them and a missing end pass unseen.
"""

import struct
import zlib
from collections.abc import Iterator
from typing import Final

from desktop.errors import ImageError
from desktop.imaging.image import check_size

_SIGNATURE_BYTES: Final = 8
_CHANNELS: Final = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""By colour type."""
_PASSES: Final = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
"""Of Adam7: first column and row, step of columns and rows."""
_PIECE: Final = 1 << 20


def check_png(data: bytes) -> None:
    """Go through all chunks and count the pixels.

    Raises
    ------
    ImageError
        ``IMAGE-DAMAGED``: cut off, a wrong check sum, too few pixels. ``IMAGE-TOO-LARGE``.
    """
    try:
        _check(data)
    except (struct.error, zlib.error, KeyError) as error:
        raise _damaged() from error


def _damaged() -> ImageError:
    return ImageError("IMAGE-DAMAGED", detail="it cannot be decoded to its end")


def _check(data: bytes) -> None:
    chunks = _chunks(data)
    name, head = next(chunks)
    if name != b"IHDR":
        raise _damaged()
    columns, rows, depth, kind, _, _, interlaced = struct.unpack(">IIBBBBB", head)
    check_size(rows, columns)
    expected = _unpacked_size(columns, rows, depth * _CHANNELS[kind], interlaced=bool(interlaced))
    inflater, size = zlib.decompressobj(), 0
    for name, content in chunks:
        rest = content if name == b"IDAT" else b""
        while rest and size <= expected and not inflater.eof:
            size += len(inflater.decompress(rest, _PIECE))
            rest = inflater.unconsumed_tail
    if size < expected:
        raise _damaged()


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield name and content of every chunk up to the end, check sums compared."""
    position = _SIGNATURE_BYTES
    while True:
        length, name = struct.unpack_from(">I4s", data, position)
        content = data[position + 8 : position + 8 + length]
        (check,) = struct.unpack_from(">I", data, position + 8 + length)
        # Of metadata a wrong sum is harmless; capitals name what the picture depends on
        if name[:1].isupper() and zlib.crc32(content, zlib.crc32(name)) != check:
            raise _damaged()
        yield name, content
        if name == b"IEND":
            return
        position += 12 + length


def _unpacked_size(columns: int, rows: int, bits: int, *, interlaced: bool) -> int:
    """Return the bytes of all rows, each with its filter byte."""
    size = 0
    for left, top, step, down in _PASSES if interlaced else ((0, 0, 1, 1),):
        width, height = -(-(columns - left) // step), -(-(rows - top) // down)
        size += height * (1 + (width * bits + 7) // 8) if width > 0 and height > 0 else 0
    return size

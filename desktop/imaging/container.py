"""The outside of a DICOM file: preamble, File Meta Information, transfer syntax, deflation (PS3.10 chapter 7, PS3.5 A)."""

import zlib
from dataclasses import dataclass
from typing import Final

from pydicom import config
from pydicom.uid import UID

from desktop.errors import ImageError, Notice
from desktop.imaging.dataset import VRS, Dataset, Encoding, scan

FILE_BYTES: Final = 512 * 10**6
"""Largest file, and largest content of a deflated one."""

_PIECE: Final = 1 << 20
_TRANSFER_SYNTAX: Final = 0x00020010
IMPLICIT_LITTLE: Final = "1.2.840.10008.1.2"
EXPLICIT_LITTLE: Final = "1.2.840.10008.1.2.1"
DEFLATED: Final = "1.2.840.10008.1.2.1.99"
EXPLICIT_BIG: Final = "1.2.840.10008.1.2.2"
GE_PRIVATE_BIG: Final = "1.2.840.113619.5.2"
"""GE's private syntax: implicit little endian, pixel data big endian."""


@dataclass(frozen=True)
class Container:
    """A DICOM file taken apart."""

    dataset: Dataset
    syntax: str
    """Transfer Syntax UID; empty when the file gives none."""
    notices: tuple[Notice, ...]
    meta: Dataset
    """The File Meta Information; empty where the file has none."""


def is_dicom(data: bytes) -> bool:
    """Tell whether the bytes are a DICOM file, with or without preamble and File Meta Information."""
    return data[128:132] == b"DICM" or data[:4] == b"DICM" or _starts_data_set(data)


def open_container(data: bytes) -> Container:
    """Find the elements of a DICOM file.

    Raises
    ------
    ImageError
        ``DICOM-DAMAGED``, ``FILE-TOO-LARGE`` (after inflation).
    """
    start = 132 if data[128:132] == b"DICM" else 4 if data[:4] == b"DICM" else 0
    notices = [] if start == 132 else [Notice("NO-PREAMBLE")]
    meta = Dataset(data, Encoding(), end=start)
    if data[start : start + 2] == b"\x02\x00":
        meta = scan(data, start, Encoding(explicit=data[start + 4 : start + 6] in VRS), group=0x0002)
        notices += _meta_notices(meta)
    syntax = meta.text(_TRANSFER_SYNTAX)
    position = meta.end
    if syntax == DEFLATED:
        data, position = _inflate(data[position:]), 0
    if len(data) - position < 8:
        raise ImageError("DICOM-DAMAGED", detail="there is nothing after its first lines")
    encoding = _encoding_at(data, position)
    if syntax and _contradicts(syntax, encoding):
        notices.append(Notice("REPAIRED", {"detail": "the encoding of its elements is not the one it states"}))
    dataset = scan(data, position, encoding, len(data))
    if dataset.repeated:
        notices.append(Notice("REPAIRED", {"detail": "an element stands twice; the later one counts"}))
    return Container(dataset, syntax, tuple(notices), meta)


def _meta_notices(meta: Dataset) -> list[Notice]:
    """Tell what is amiss in the File Meta Information (PS3.10 7.1)."""
    details = []
    if not meta.encoding.explicit:
        details.append("its first lines are in another encoding than prescribed")
    if _TRANSFER_SYNTAX not in meta:
        details.append("it does not state its transfer syntax")
    return [Notice("REPAIRED", {"detail": detail}) for detail in details]


def syntax_name(uid: str) -> str:
    """Return the plain name of a transfer syntax, or its UID where it has none."""
    return UID(uid, validation_mode=config.IGNORE).name  # checking it would warn about hostile ones


def _starts_data_set(data: bytes) -> bool:
    """Tell whether the first element is one that DICOM objects begin with: groups 0002 to 0010, ascending, plausible."""
    if len(data) < 16:
        return False
    encoding = _encoding_at(data, 0)
    group = int.from_bytes(data[:2], "little" if encoding.little else "big")
    if group not in (0x0002, 0x0008, 0x0010):
        return False
    try:
        first = scan(data[:65536], 0, encoding, group=group)
    except ImageError:
        return encoding.explicit
    return bool(first.elements)


def _encoding_at(data: bytes, position: int) -> Encoding:
    """Tell the encoding from the first element: what the bytes say counts, not what the header claims."""
    # Groups are below 0x0100 at the beginning of a data set, so the zero byte tells the order
    little = not (data[position] == 0 and data[position + 1] != 0)
    return Encoding(explicit=data[position + 4 : position + 6] in VRS, little=little)


def _contradicts(syntax: str, found: Encoding) -> bool:
    if syntax in (IMPLICIT_LITTLE, GE_PRIVATE_BIG):
        return found != Encoding(explicit=False)
    return found != Encoding(little=syntax != EXPLICIT_BIG)


def _inflate(compressed: bytes) -> bytes:
    """Inflate in two passes, the first only to count: growing a buffer to an unknown size would take the memory twice."""
    inflater, size, rest = zlib.decompressobj(-zlib.MAX_WBITS), 0, compressed
    try:
        while not inflater.eof and (piece := inflater.decompress(rest, _PIECE)):
            size, rest = size + len(piece), inflater.unconsumed_tail
            if size > FILE_BYTES:
                raise ImageError("FILE-TOO-LARGE", size_mb=f"over {FILE_BYTES // 10**6}", limit_mb=FILE_BYTES // 10**6)
        if not inflater.eof:
            raise ImageError("DICOM-DAMAGED", detail="its compressed data set is cut off")
        return zlib.decompress(compressed, -zlib.MAX_WBITS, max(size, 1))
    except zlib.error as error:
        raise ImageError("DICOM-DAMAGED", detail="its compressed data set cannot be opened") from error

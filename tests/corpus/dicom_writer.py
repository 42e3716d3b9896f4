"""DICOM files byte by byte (PS3.5 chapter 7, PS3.10), so that each byte can be wrong: pydicom would not write most of these."""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from pydicom import uid
from pydicom.datadict import dictionary_VR, tag_for_keyword

from tests.corpus.case import DEEP

UNDEFINED: Final = 0xFFFFFFFF
MAGIC: Final = bytes(128) + b"DICM"
ITEM_END: Final = struct.pack("<HHI", 0xFFFE, 0xE00D, 0)
SEQUENCE_END: Final = struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)
_LONG: Final = ("OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV")
_NUMBERS: Final = {"US": "H", "SS": "h", "UL": "I", "SL": "i", "FL": "f", "FD": "d", "AT": "I"}


@dataclass(frozen=True)
class Raw:
    """A value as it is to be written, its length and value representation too."""

    value: bytes
    vr: str = ""
    length: int | None = None


@dataclass(frozen=True)
class Style:
    """How elements are written down."""

    explicit: bool = True
    little: bool = True

    @property
    def order(self) -> str:
        """Byte order in the notation of `struct`."""
        return "<" if self.little else ">"


EXPLICIT, IMPLICIT, BIG = Style(), Style(explicit=False), Style(little=False)


def tag_of(name: str | int) -> int:
    """Return the tag of a keyword."""
    tag = tag_for_keyword(name) if isinstance(name, str) else name
    assert tag is not None, name
    return tag


def element(name: str | int, value: Any, style: Style = EXPLICIT) -> bytes:
    """Write one element: `value` is a text, numbers, items of a sequence, bytes, or `Raw`."""
    tag = tag_of(name)
    raw = value if isinstance(value, Raw) else Raw(b"")
    vr = raw.vr or _vr(tag)
    content = raw.value if isinstance(value, Raw) else _content(value, vr, style)
    length = len(content) if raw.length is None else raw.length
    head = struct.pack(style.order + "HH", tag >> 16, tag & 0xFFFF)
    if not style.explicit:
        return head + struct.pack(style.order + "I", length) + content
    if vr in _LONG:
        return head + vr.encode("latin-1") + struct.pack(style.order + "HI", 0, length) + content
    return head + vr.encode("latin-1") + struct.pack(style.order + "H", length) + content


def _vr(tag: int) -> str:
    try:
        vr = dictionary_VR(tag)
    except KeyError:
        return "UN"
    return {"US or SS": "US", "OB or OW": "OW", "US or OW": "OW", "US or SS or OW": "OW"}.get(vr, vr)


def _content(value: Any, vr: str, style: Style) -> bytes:
    if isinstance(value, bytes):
        return value
    if isinstance(value, str):
        text = value.encode("utf-8")
        return text + (b"\0" if vr == "UI" else b" ") * (len(text) % 2)
    if vr == "SQ":
        return b"".join(item(data_set(inside, style), style) for inside in value)
    numbers = value if isinstance(value, Sequence) else (value,)
    return struct.pack(f"{style.order}{len(numbers)}{_NUMBERS[vr]}", *numbers)


def item(content: bytes, style: Style = EXPLICIT, length: int | None = None) -> bytes:
    """Write an item of a sequence, or a fragment."""
    return struct.pack(style.order + "HHI", 0xFFFE, 0xE000, len(content) if length is None else length) + content


def data_set(elements: Mapping[Any, Any], style: Style = EXPLICIT) -> bytes:
    """Write elements in the order of their tags; None leaves one out."""
    names = sorted((name for name in elements if elements[name] is not None), key=tag_of)
    return b"".join(element(name, elements[name], style) for name in names)


def meta(syntax: str, style: Style = EXPLICIT, **changes: Any) -> bytes:
    """Write the File Meta Information."""
    names = {"MediaStorageSOPClassUID": DX, "MediaStorageSOPInstanceUID": "1.2.3.4", "TransferSyntaxUID": syntax}
    content = data_set(names | changes, style)
    return element("FileMetaInformationGroupLength", len(content), style) + content


DX: Final = str(uid.DigitalXRayImageStorageForPresentation)
BASE: Final[dict[str, Any]] = {
    "SOPClassUID": DX,
    "SOPInstanceUID": "1.2.3.4",
    "StudyDate": "20240102",
    "Modality": "DX",
    "PatientName": "TEST^CHILD",
    "PatientID": "TEST-1",
    "PatientSex": "F",
    "PatientAge": "003Y",
    "BodyPartExamined": "CHEST",
    "ViewPosition": "AP",
    "StudyInstanceUID": "1.2.3",
    "SeriesInstanceUID": "1.2.3.1",
    "SamplesPerPixel": 1,
    "PhotometricInterpretation": "MONOCHROME2",
    "PixelRepresentation": 0,
    "WindowCenter": "2048",
    "WindowWidth": "4096",
}


def film_elements(pixels: NDArray[Any] | None = DEEP, bits: int = 0, style: Style = EXPLICIT, **changes: Any) -> dict[Any, Any]:
    """Return the elements of a film of a child of three, shown over its full range of 12 bits."""
    elements: dict[Any, Any] = dict(BASE)
    if pixels is not None:
        allocated = 8 * pixels.dtype.itemsize
        bits = bits or (12 if allocated == 16 else allocated)
        stored = pixels.astype(pixels.dtype.newbyteorder(style.order)).tobytes()
        elements |= {
            "Rows": pixels.shape[0],
            "Columns": pixels.shape[1],
            "BitsAllocated": allocated,
            "BitsStored": bits,
            "HighBit": bits - 1,
            "PixelData": Raw(stored + bytes(len(stored) % 2), "OB" if allocated == 8 else "OW"),
        }
        if bits != 12:
            elements |= {"WindowCenter": str(2 ** (bits - 1)), "WindowWidth": str(2**bits)}
    return elements | changes


def film(
    pixels: NDArray[Any] | None = DEEP,
    bits: int = 0,
    *,
    style: Style = EXPLICIT,
    syntax: str = "",
    start: bytes = MAGIC,
    extra: Mapping[Any, Any] | None = None,
    **changes: Any,
) -> bytes:
    """Write a whole film; `changes` by keyword, or `extra` by tag, replace elements; None leaves one out."""
    stated = syntax or {EXPLICIT: "1.2.840.10008.1.2.1", IMPLICIT: "1.2.840.10008.1.2", BIG: "1.2.840.10008.1.2.2"}[style]
    return start + meta(stated) + data_set(film_elements(pixels, bits, style, **changes) | dict(extra or {}), style)


def encapsulated(*fragments: bytes, offsets: bytes = b"", end: bytes = SEQUENCE_END) -> Raw:
    """Return encapsulated pixel data (PS3.5 A.4), fragments padded to even lengths."""
    even = [fragment + bytes(len(fragment) % 2) for fragment in fragments]
    return Raw(item(offsets) + b"".join(item(fragment) for fragment in even) + end, "OB", UNDEFINED)


def linear(values: NDArray[Any], center: float, width: float) -> NDArray[np.float64]:
    """Return the brightness that a LINEAR window gives (PS3.3 C.11.2.1.2.1), 0..1."""
    return np.clip((values - (center - 0.5)) / max(width - 1, 1e-9) + 0.5, 0, 1)

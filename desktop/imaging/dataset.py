"""From bytes to the elements of a DICOM data set (PS3.5 chapter 7): one pass, no recursion, limits before anything is allocated.

pydicom's parser is not used here: it recurses with the nesting of a file, copies the pixel data, and reports odd values as
warnings. This one keeps offsets only; values are converted when they are asked for, and an unusable value counts as absent.
"""

import math
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from desktop.errors import ImageError

NESTING_LIMIT: Final = 64
"""Deepest nesting of sequences; real objects have fewer than 10."""
ELEMENT_LIMIT: Final = 100_000
"""Most elements before the pixel data, those in sequences included."""

UNDEFINED: Final = 0xFFFFFFFF
ITEM: Final = 0xFFFEE000
ITEM_END: Final = 0xFFFEE00D
SEQUENCE_END: Final = 0xFFFEE0DD
FLOAT_PIXEL_DATA: Final = 0x7FE00008
DOUBLE_PIXEL_DATA: Final = 0x7FE00009
PIXEL_DATA: Final = 0x7FE00010
PIXEL_ELEMENTS: Final = (FLOAT_PIXEL_DATA, DOUBLE_PIXEL_DATA, PIXEL_DATA)

_LONG_VRS: Final = frozenset({b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV"})
"""Value representations with a 32-bit length (PS3.5 7.1.2)."""
VRS: Final = _LONG_VRS | frozenset(
    b"AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US".split(),
)
_ITEM_BYTES: Final = {True: b"\xfe\xff\x00\xe0", False: b"\xff\xfe\xe0\x00"}
_NUMBERS: Final = {"US": "H", "SS": "h", "UL": "I", "SL": "i", "FL": "f", "FD": "d", "UV": "Q", "SV": "q"}


@dataclass(frozen=True, slots=True)
class Element:
    """Where the value of an element lies: ``data[start:end]``, without delimiters."""

    vr: str
    """Empty when the file does not say (implicit VR)."""
    start: int
    end: int
    undefined_length: bool = False


@dataclass(frozen=True)
class Encoding:
    """How elements are written down."""

    explicit: bool = True
    little: bool = True

    @property
    def order(self) -> str:
        """Byte order in the notation of `struct`."""
        return "<" if self.little else ">"


@dataclass(frozen=True, slots=True)
class Met:
    """An element or item that a scan comes upon, at whatever depth."""

    depth: int
    """0 for the level that is scanned, 1 for the items of its sequences, 2 for the elements in these."""
    tag: int
    vr: str
    length: int
    """As it is stated, `UNDEFINED` too."""
    start: int
    encoding: "Encoding"


@dataclass
class _Open:
    """A sequence or item that the scan is in."""

    tag: int
    end: int | None
    """None: closed by a delimiter."""
    encoding: Encoding
    is_item: bool
    start: int = 0
    vr: str = ""
    fragments: bool = False
    """Items hold encoded pixels, not elements."""


class _Head(NamedTuple):
    """The header of an element."""

    tag: int
    vr: str
    length: int
    value: int
    """Where the value starts."""


@dataclass(frozen=True)
class Dataset:
    """The elements of one level, found by tag. Missing, empty and unusable values read as ``""``, ``()`` or None."""

    data: bytes
    encoding: Encoding
    elements: dict[int, Element] = field(default_factory=dict)
    end: int = 0
    """Where the scan stopped."""
    repeated: bool = False
    """An element of this level stands twice, against PS3.5 7.1; the later one counts."""
    start: int = 0
    """Where the scan began."""

    def __contains__(self, tag: int) -> bool:
        """Whether the element is there with a value."""
        element = self.elements.get(tag)
        return element is not None and element.end > element.start

    def raw(self, tag: int) -> bytes:
        """Return the bytes of a value, empty when absent."""
        element = self.elements.get(tag)
        return self.data[element.start : element.end] if element else b""

    def text(self, tag: int) -> str:
        """Return a value of the default repertoire without padding: codes, UIDs, numbers as text."""
        return self.raw(tag)[:4096].decode("latin-1").strip(" \0\r\n\t")

    def texts(self, tag: int) -> tuple[str, ...]:
        """Return the values of a multi-valued text."""
        text = self.text(tag)
        return tuple(part.strip(" \0") for part in text.split("\\")) if text else ()

    def numbers(self, tag: int, vr: str = "DS") -> tuple[float, ...]:
        """Return all values as numbers; not finite or not a number reads as nan.

        Parameters
        ----------
        tag : int
        vr : str
            What the standard prescribes: used where the file does not say. ``DS`` and ``IS`` are text.
        """
        element = self.elements.get(tag)
        if element is None or element.end == element.start:
            return ()
        written = element.vr if element.vr and element.vr != "UN" else vr
        if written in _NUMBERS:
            code = self.encoding.order + _NUMBERS[written]
            raw = self.raw(tag)
            raw = raw[: len(raw) // struct.calcsize(code) * struct.calcsize(code)]
            return tuple(float(number) for (number,) in struct.iter_unpack(code, raw))
        return tuple(_to_float(part) for part in self.texts(tag))

    def integer(self, tag: int, vr: str = "US") -> int | None:
        """Return the first value as a whole number, None when there is none or it is not whole."""
        numbers = self.numbers(tag, vr)
        return int(numbers[0]) if numbers and math.isfinite(numbers[0]) and numbers[0] == int(numbers[0]) else None

    def decimal(self, tag: int, vr: str = "DS") -> float | None:
        """Return the first value, nan when it is unusable, None when there is none."""
        numbers = self.numbers(tag, vr)
        return numbers[0] if numbers else None

    def items(self, tag: int) -> Iterator["Dataset"]:
        """Yield the items of a sequence."""
        element = self.elements.get(tag)
        if element is None:
            return
        encoding = Encoding(explicit=False) if element.vr == "UN" else self.encoding
        position = element.start
        while position + 8 <= element.end:
            found, length = _item_header(self.data, position, encoding)
            if found != ITEM:
                return
            end = None if length == UNDEFINED else min(position + 8 + length, element.end)
            item = scan(self.data, position + 8, encoding, end)
            yield item
            position = item.end

    def item(self, tag: int) -> "Dataset | None":
        """Return the first item of a sequence."""
        return next(self.items(tag), None)


def _to_float(text: str) -> float:
    try:
        number = float(text.replace("_", "?"))  # Python would read 1_0 as ten
    except ValueError:
        return math.nan
    return number if math.isfinite(number) else math.nan


def _item_header(data: bytes, position: int, encoding: Encoding) -> tuple[int, int]:
    group, element, length = struct.unpack_from(encoding.order + "HHI", data, position)
    return group << 16 | element, length


def _element_header(data: bytes, position: int, encoding: Encoding) -> _Head:
    try:
        tag, length = _item_header(data, position, encoding)
        if not encoding.explicit or tag >> 16 == 0xFFFE:
            return _Head(tag, "", length, position + 8)
        vr = data[position + 4 : position + 6]
        if vr in _LONG_VRS:
            (length,) = struct.unpack_from(encoding.order + "I", data, position + 8)
            return _Head(tag, vr.decode("ascii"), length, position + 12)
        if not vr.isalpha():
            raise ImageError("DICOM-DAMAGED", detail="an element without a value representation")
        (length,) = struct.unpack_from(encoding.order + "H", data, position + 6)
        return _Head(tag, vr.decode("latin-1"), length, position + 8)
    except struct.error as error:
        raise ImageError("DICOM-DAMAGED", detail="cut off within its header") from error


def scan(
    data: bytes,
    position: int,
    encoding: Encoding,
    end: int | None = None,
    group: int | None = None,
    *,
    met: Callable[[Met], None] | None = None,
) -> Dataset:
    """Find the elements of one level from `position` on.

    Parameters
    ----------
    data : bytes
        The file.
    position : int
        Of the first element.
    encoding : Encoding
    end : int, optional
        Where this level ends; None: at an item delimiter.
    group : int, optional
        Stop before the first element of another group (for the File Meta Information).
    met : callable, optional
        Is told of each element and item, those in sequences too, before it is looked into.

    Raises
    ------
    ImageError
        ``DICOM-DAMAGED``: cut off, nested more than `NESTING_LIMIT` deep, more than `ELEMENT_LIMIT` elements, not DICOM.

    Notes
    -----
    The scan stops at pixel data, whose element is the last one found; its `end` may lie behind the end of the data.
    """
    elements: dict[int, Element] = {}
    start = position
    stack = [_Open(tag=0, end=end, encoding=encoding, is_item=True)]
    repeated = False
    for _ in range(ELEMENT_LIMIT):
        position = _close(stack, position, elements)
        here = stack[-1] if stack else None
        if here is None or (len(stack) == 1 and _level_ends(data, position, encoding, group)):
            return Dataset(data, encoding, elements, position, repeated, start)
        head = _element_header(data, position, here.encoding)
        repeated = repeated or (len(stack) == 1 and head.tag in elements)
        if met is not None and head.tag not in (ITEM_END, SEQUENCE_END):
            met(Met(len(stack) - 1, head.tag, head.vr, head.length, head.value, here.encoding))
        if head.tag in (ITEM_END, SEQUENCE_END):
            position = head.value
            # A stray delimiter is stepped over, as other readers do
            if _closes(here, head.tag) and _pop(stack, elements, head.value - 8):
                return Dataset(data, encoding, elements, position, repeated, start)
        elif not here.is_item:
            position = _open_item(stack, head)
        elif len(stack) == 1 and head.tag in PIXEL_ELEMENTS:
            undefined = head.length == UNDEFINED
            elements[head.tag] = Element(head.vr, head.value, len(data) if undefined else head.value + head.length, undefined)
            return Dataset(data, encoding, elements, position, repeated, start)
        else:
            position = _open_element(stack, elements, head, data)
    raise ImageError("DICOM-DAMAGED", detail=f"more than {ELEMENT_LIMIT} elements")


def _level_ends(data: bytes, position: int, encoding: Encoding, group: int | None) -> bool:
    """Tell whether no element follows, or one of another group than asked for."""
    if len(data) - position < 8:
        return True
    return group is not None and _item_header(data, position, encoding)[0] >> 16 != group


def _close(stack: list[_Open], position: int, elements: dict[int, Element]) -> int:
    """Leave every sequence and item whose stated end is reached; return where the scan goes on."""
    while stack and stack[-1].end is not None and position >= stack[-1].end:
        position = stack[-1].end
        _pop(stack, elements, position)
    return position


def _closes(here: _Open, delimiter: int) -> bool:
    return here.end is None and here.is_item == (delimiter == ITEM_END)


def _pop(stack: list[_Open], elements: dict[int, Element], end: int) -> bool:
    """Leave the innermost sequence or item; return whether it was the level that is scanned."""
    closed = stack.pop()
    if len(stack) == 1 and not closed.is_item:
        elements[closed.tag] = Element(closed.vr, closed.start, end, closed.end is None)
    return not stack


def _open_item(stack: list[_Open], head: _Head) -> int:
    """Step into an item of a sequence, or over a fragment; return where the scan goes on."""
    here = stack[-1]
    if head.tag != ITEM:
        raise ImageError("DICOM-DAMAGED", detail="a sequence holds something else than items")
    if here.fragments:
        return head.value + head.length
    end = head.value + head.length
    stack.append(_Open(head.tag, None if head.length == UNDEFINED else min(end, here.end or end), here.encoding, is_item=True))
    return head.value


def _open_element(stack: list[_Open], elements: dict[int, Element], head: _Head, data: bytes) -> int:
    """Step over a plain element or into a sequence; return where the scan goes on."""
    here = stack[-1]
    end = head.value + head.length
    if head.length != UNDEFINED and end > (here.end if here.end is not None else len(data)):
        raise ImageError("DICOM-DAMAGED", detail="an element is longer than what holds it")
    # Without a VR a sequence of stated length is known by its first item
    known_by_item = not head.vr and data[head.value : head.value + 4] == _ITEM_BYTES[here.encoding.little]
    if head.length == UNDEFINED or head.vr == "SQ" or known_by_item:
        if len(stack) > 2 * NESTING_LIMIT:
            raise ImageError("DICOM-DAMAGED", detail=f"sequences nested more than {NESTING_LIMIT} deep")
        sequence = _Open(
            tag=head.tag,
            end=None if head.length == UNDEFINED else end,
            # Contents of UN with undefined length are implicit VR little endian (PS3.5 6.2.2 note 2)
            encoding=Encoding(explicit=False) if head.vr == "UN" else here.encoding,
            is_item=False,
            start=head.value,
            vr=head.vr,
            fragments=head.vr in ("OB", "OW") or head.tag == PIXEL_DATA,
        )
        stack.append(sequence)
        return head.value
    if len(stack) == 1:
        elements[head.tag] = Element(head.vr, head.value, end)
    return end

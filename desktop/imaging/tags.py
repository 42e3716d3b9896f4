"""All that a file says of itself, to be read by a person: the elements of a DICOM data set, the facts of other pictures."""

import hashlib
import struct
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from pydicom.datadict import get_entry, get_private_entry

from desktop.errors import clean_text
from desktop.imaging.container import Container, is_dicom, open_container, syntax_name
from desktop.imaging.dataset import ITEM, PIXEL_ELEMENTS, UNDEFINED, Dataset, Met, scan
from desktop.imaging.header import Letters
from desktop.imaging.raster import raster_facts, raster_format
from desktop.imaging.reader import no_image, read_bytes
from desktop.imaging.tag_page import PAGE, ROWS, VALUE_LENGTH, TagPage, TagRow

_RAW_LENGTH: Final = 4 * VALUE_LENGTH
"""Bytes of a value that are looked at."""
_TEXTS: Final = frozenset(("LO", "LT", "PN", "SH", "ST", "UC", "UT"))
"""Their letters are those of the file's character set (PS3.5 6.1.2.3)."""
_CODES: Final = frozenset(("AE", "AS", "CS", "DA", "DS", "DT", "IS", "TM", "UI", "UR"))
_NUMBERS: Final = {"US": "H", "SS": "h", "UL": "I", "SL": "i", "FL": "f", "FD": "d", "UV": "Q", "SV": "q"}
_UNCERTAIN: Final = {"US or SS": "US", "OB or OW": "OW", "US or OW": "OW", "US or SS or OW": "OW"}
"""What is assumed where the standard leaves a choice and the file does not say."""
_CHARACTER_SET: Final = 0x00080005
_PIXEL_REPRESENTATION: Final = 0x00280103


class _Enough(Exception):  # noqa: N818  it is no error
    """There are as many rows as are shown."""


def read_tags(path: Path, passwords: Sequence[str] = ()) -> Iterator[TagPage]:
    """Read what a file says.

    Parameters
    ----------
    path : Path
        As for `desktop.imaging.reader.read_image`.
    passwords : sequence of str

    Yields
    ------
    TagPage
        At least one.

    Raises
    ------
    ImageError
        Why the file cannot be read.
    """
    data = read_bytes(path, passwords)
    kind = "DICOM" if is_dicom(data) else raster_format(data)
    if not kind:
        raise no_image(data)
    digest = hashlib.sha256(data).hexdigest()
    if kind == "DICOM":
        rows, cut = dicom_rows(open_container(data))
    else:
        facts = list(raster_facts(data, kind))
        rows = [_fact_row(*fact) for fact in facts[:ROWS]]
        cut = len(facts) > ROWS
    for start in range(0, max(len(rows), 1), PAGE):
        yield TagPage(kind, digest, tuple(rows[start : start + PAGE]), cut=cut and start + PAGE >= len(rows))


def dicom_rows(container: Container) -> tuple[list[TagRow], bool]:
    """Return the rows of a DICOM file, those of its File Meta Information first, and whether there are more."""
    dataset = container.dataset
    letters = Letters(dataset.texts(_CHARACTER_SET))
    signed = dataset.integer(_PIXEL_REPRESENTATION) == 1
    rows: list[TagRow] = []
    teller: Callable[[Dataset], _Teller] = lambda level: _Teller(level.data, letters, rows, signed=signed)
    try:
        if container.meta.elements:
            scan(container.meta.data, container.meta.start, container.meta.encoding, group=0x0002, met=teller(container.meta))
        scan(dataset.data, dataset.start, dataset.encoding, len(dataset.data), met=teller(dataset))
    except _Enough:
        return rows, True
    return rows, False


class _Teller:
    """Writes down what a scan comes upon."""

    def __init__(self, data: bytes, letters: Letters, rows: list[TagRow], *, signed: bool) -> None:
        self._data, self._letters, self._rows, self._signed = data, letters, rows, signed
        self._creators: dict[int, dict[int, str]] = {}  # of private blocks, by depth, and by group and block
        self._items: dict[int, int] = {}  # by depth: how many of the sequence that the scan is in

    def __call__(self, met: Met) -> None:
        if len(self._rows) == ROWS:
            raise _Enough
        self._items = {depth: count for depth, count in self._items.items() if depth <= met.depth}
        length = None if met.length == UNDEFINED else met.length
        if met.depth == 0 and met.tag in PIXEL_ELEMENTS and length is None:  # nothing that counts follows them
            length = len(self._data) - met.start
        if met.tag == ITEM:
            self._items[met.depth] = self._items.get(met.depth, 0) + 1
            self._creators = {depth: names for depth, names in self._creators.items() if depth <= met.depth}
            self._rows.append(TagRow(met.depth, "", length=length, item=self._items[met.depth]))
            return
        vr, name, keyword = self._entry(met)
        self._rows.append(
            TagRow(
                depth=met.depth,
                tag=f"({met.tag >> 16:04X},{met.tag & 0xFFFF:04X})",
                vr=clean_text(vr, 2),
                name=clean_text(name),
                keyword=keyword,
                value="" if length is None or met.tag in PIXEL_ELEMENTS else self._value(met, vr),
                length=length,
            )
        )

    def _entry(self, met: Met) -> tuple[str, str, str]:
        """Return value representation, name and keyword, as the file or else the dictionary has it."""
        group, element = met.tag >> 16, met.tag & 0xFFFF
        if group % 2:
            return self._private_entry(met, group, element)
        try:
            vr, _, name, _, keyword = get_entry(met.tag)
        except KeyError:
            return (met.vr or "UL", "Group Length", "") if element == 0 else (met.vr, "", "")
        known = "SS" if vr == "US or SS" and self._signed else _UNCERTAIN.get(vr, vr)
        # What is written as UN is not looked into, a sequence neither
        return (known if met.vr == "" or (met.vr == "UN" and known != "SQ") else met.vr), name, keyword

    def _private_entry(self, met: Met, group: int, element: int) -> tuple[str, str, str]:
        if 0x10 <= element <= 0xFF:
            creator = self._letters.decode(self._raw(met).strip(b" \0"))
            self._creators.setdefault(met.depth, {})[group << 8 | element] = creator
            return met.vr or "LO", "Private Creator", ""
        creator = self._creators.get(met.depth, {}).get(group << 8 | element >> 8, "")
        try:
            vr, _, name, _ = get_private_entry(met.tag, creator)
        except KeyError:
            return met.vr, creator, ""
        return (_UNCERTAIN.get(vr, vr) if met.vr in ("", "UN") else met.vr), f"{creator}: {name}", ""

    def _raw(self, met: Met) -> bytes:
        return self._data[met.start : met.start + min(met.length, _RAW_LENGTH)]

    def _value(self, met: Met, vr: str) -> str:
        """Return a value as text, cut where it is long."""
        raw = self._raw(met)
        if vr == "SQ":
            text = ""
        elif vr in _TEXTS:
            text = self._letters.decode(raw.strip(b" \0"))
        elif vr in _CODES:
            text = raw.decode("latin-1").strip(" \0")
            text = _named(text) if vr == "UI" else text
        elif vr in _NUMBERS:
            text = _numbers(raw, met.encoding.order + _NUMBERS[vr], met.length)
        elif vr == "AT":
            pairs = struct.iter_unpack(met.encoding.order + "HH", raw[: len(raw) // 4 * 4])
            text = "\\".join(f"({group:04X},{element:04X})" for group, element in pairs)
        else:
            text = _bytes(raw)
        return clean_text(text, VALUE_LENGTH)


def _named(uid: str) -> str:
    name = syntax_name(uid)
    return uid if name == uid else f"{uid} ({name})"


def _numbers(raw: bytes, code: str, length: int) -> str:
    size = struct.calcsize(code)
    numbers = [number for (number,) in struct.iter_unpack(code, raw[: len(raw) // size * size])]
    text = "\\".join(f"{number:.7g}" if isinstance(number, float) else str(number) for number in numbers)
    return text + "…" if length > len(raw) else text


def _bytes(raw: bytes) -> str:
    """Return bytes as text where they are such, else in hexadecimal digits."""
    text = raw.rstrip(b" \0")
    if text and all(32 <= byte < 127 for byte in text):
        return text.decode("ascii")
    return raw[: VALUE_LENGTH // 3].hex(" ")


def _fact_row(tag: int | None, name: str, value: str) -> TagRow:
    return TagRow(0, "" if tag is None else f"0x{tag:04X}", name=clean_text(name), value=clean_text(value, VALUE_LENGTH))

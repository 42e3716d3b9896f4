"""Look-up tables of DICOM: descriptor and data, plain or in segments (PS3.3 C.11.1.1, C.7.6.3.1.5, C.7.9.2)."""

import struct
from dataclasses import dataclass
from typing import Final, TypeGuard

import numpy as np
from numpy.typing import NDArray

from desktop.errors import ImageError
from desktop.imaging.dataset import Dataset

LUT_DESCRIPTOR: Final = 0x00283002
LUT_DATA: Final = 0x00283006
_PALETTE_DESCRIPTOR: Final = 0x00281101
_PALETTE_DATA: Final = 0x00281201
_SEGMENTED_PALETTE_DATA: Final = 0x00281221
"""Of red; green and blue follow."""
_LARGEST: Final = 65536
_DISCRETE, _LINEAR, _INDIRECT = 0, 1, 2


@dataclass(frozen=True, eq=False)
class Table:
    """A table of `entries` (uint16, shape (n,)); the first stands for `first`, values outside take the nearest."""

    first: int
    bits: int
    """Depth of the entries."""
    entries: NDArray[np.uint16]

    def scaled(self) -> NDArray[np.float32]:
        """Return the entries as 0..1 of their depth (float32)."""
        return np.minimum(self.entries / np.float32(2**self.bits - 1), np.float32(1))

    def look_up(self, values: NDArray[np.int32]) -> NDArray[np.uint16]:
        """Return the entries for whole numbers."""
        taken: NDArray[np.uint16] = self.entries[_index(self, values)]
        return taken


def _index(table: Table, values: NDArray[np.int32]) -> NDArray[np.int32]:
    return np.clip(values - table.first, 0, len(table.entries) - 1)


def read_table(dataset: Dataset, descriptor: int, data: int, *, signed: bool, segmented: int | None = None) -> Table:
    """Read a table.

    Parameters
    ----------
    dataset : Dataset
        Holds the elements, for example an item of the Modality LUT Sequence.
    descriptor, data : int
        Tags: three numbers (entries, first value, bits); the entries.
    signed : bool
        Whether the first value may be negative: the descriptor's own representation is often wrong.
    segmented : int, optional
        Tag of segmented data, used when there is no plain data.

    Raises
    ------
    ImageError
        ``DICOM-ATTRIBUTE``: missing or contradictory.
    """
    raw = dataset.raw(descriptor)
    if len(raw) != 6:
        raise ImageError("DICOM-ATTRIBUTE", keyword="LUTDescriptor")
    count, first, bits = struct.unpack(dataset.encoding.order + ("HhH" if signed else "HHH"), raw)
    count = count or _LARGEST  # 0 stands for 65536
    if not 8 <= bits <= 16:
        raise ImageError("DICOM-ATTRIBUTE", keyword="LUTDescriptor")
    if data in dataset:
        entries = _words(dataset, dataset.raw(data), bits if len(dataset.raw(data)) < 2 * count else 16)
    elif segmented is not None and segmented in dataset:
        entries = _expanded(_words(dataset, dataset.raw(segmented), bits).tolist(), count)
    else:
        entries = np.empty(0, np.uint16)
    if len(entries) < count:
        raise ImageError("DICOM-ATTRIBUTE", keyword="LUTData")
    return Table(first, bits, entries[:count])


def has_table(item: Dataset | None) -> TypeGuard[Dataset]:
    """Tell whether an item of a Modality or VOI LUT Sequence holds a table; empty ones are written as placeholders."""
    return item is not None and (LUT_DESCRIPTOR in item or LUT_DATA in item)


def read_palette(dataset: Dataset, smallest: int, levels: int) -> NDArray[np.uint8]:
    """Return the colours (uint8, shape (levels, 3)) of the stored values from `smallest` on (PS3.3 C.7.6.3.1.5).

    Raises
    ------
    ImageError
        ``DICOM-ATTRIBUTE``.
    """
    stored = np.arange(smallest, smallest + levels, dtype=np.int32)
    colors = np.empty((levels, 3), np.uint8)
    for channel in range(3):
        table = read_table(
            dataset,
            _PALETTE_DESCRIPTOR + channel,
            _PALETTE_DATA + channel,
            signed=smallest < 0,
            segmented=_SEGMENTED_PALETTE_DATA + channel,
        )
        colors[:, channel] = np.rint(255 * table.scaled())[_index(table, stored)]
    return colors


def _words(dataset: Dataset, raw: bytes, bits: int) -> NDArray[np.uint16]:
    if bits == 8:
        return np.frombuffer(raw, np.uint8).astype(np.uint16)
    return np.frombuffer(raw[: len(raw) // 2 * 2], dataset.encoding.order + "u2").astype(np.uint16)


def _expanded(words: list[int], count: int) -> NDArray[np.uint16]:
    """Expand segments to `count` entries (PS3.3 C.7.9.2)."""
    entries: list[int] = []
    position = 0
    try:
        while position < len(words) and len(entries) < count:
            if words[position] == _INDIRECT:
                repeated, offset = words[position + 1], words[position + 2] | words[position + 3] << 16
                source = offset
                for _ in range(repeated):
                    source = _append_segment(words, source, entries)
                position += 4
            else:
                position = _append_segment(words, position, entries)
    except IndexError as error:
        raise ImageError("DICOM-ATTRIBUTE", keyword="SegmentedPaletteColorLookupTableData") from error
    return np.array(entries, np.uint16)


def _append_segment(words: list[int], position: int, entries: list[int]) -> int:
    """Append one discrete or linear segment; return where the next begins."""
    kind, length = words[position], words[position + 1]
    if kind == _DISCRETE:
        entries += words[position + 2 : position + 2 + length]
        return position + 2 + length
    if kind != _LINEAR:
        raise ImageError("DICOM-ATTRIBUTE", keyword="SegmentedPaletteColorLookupTableData")
    start, end = entries[-1], words[position + 2]
    entries += [round(start + (end - start) * step / length) for step in range(1, length + 1)]
    return position + 3

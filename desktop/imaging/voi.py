"""How a DICOM file asks to be shown: windows and VOI tables (PS3.3 C.11.2)."""

from collections.abc import Iterator
from typing import Final

from desktop.errors import Notice, clean_text
from desktop.imaging.dataset import Dataset
from desktop.imaging.image import Voi, VoiFunction, VoiTable, Window
from desktop.imaging.lookup import LUT_DATA, LUT_DESCRIPTOR, has_table, read_table

CHOICES: Final = 16
"""Most windows and tables that are offered."""
LARGEST: Final = 1e12
"""Windows beyond this are typing errors, and would overflow."""

_WINDOW_CENTER: Final = 0x00281050
_WINDOW_WIDTH: Final = 0x00281051
_EXPLANATION: Final = 0x00281055
_FUNCTION: Final = 0x00281056
_VOI_LUT_SEQUENCE: Final = 0x00283010
_LUT_EXPLANATION: Final = 0x00283003


def voi_choices(dataset: Dataset, *, signed: bool) -> tuple[tuple[Voi, ...], tuple[Notice, ...]]:
    """Return the usable tables and windows of a data set, tables first, and a notice where windows were unusable.

    A table is what the device made for this very film; windows beside it are its approximations.

    Parameters
    ----------
    dataset : Dataset
        The level that holds the VOI attributes.
    signed : bool
        Whether modality values may be negative.
    """
    choices: list[Voi] = [*_tables(dataset, signed=signed), *_windows(dataset)]
    asked = _WINDOW_CENTER in dataset or _WINDOW_WIDTH in dataset
    notices = (Notice("WINDOW-INVALID"),) if asked and not choices else ()
    return tuple(choices[:CHOICES]), notices


def _tables(dataset: Dataset, *, signed: bool) -> Iterator[VoiTable]:
    for item in dataset.items(_VOI_LUT_SEQUENCE):
        if not has_table(item):
            continue
        table = read_table(item, LUT_DESCRIPTOR, LUT_DATA, signed=signed)
        yield VoiTable(float(table.first), table.scaled(), clean_text(item.text(_LUT_EXPLANATION)))


def _windows(dataset: Dataset) -> Iterator[Window]:
    names = dataset.texts(_EXPLANATION)
    function = dataset.text(_FUNCTION).upper() or VoiFunction.LINEAR.value
    if function not in tuple(VoiFunction):
        return
    pairs = zip(dataset.numbers(_WINDOW_CENTER), dataset.numbers(_WINDOW_WIDTH), strict=False)
    for index, (center, width) in enumerate(pairs):
        # PS3.3 C.11.2.1.2: a LINEAR width is at least 1, the others are more than 0; nan is none of these
        smallest = 1 if function == VoiFunction.LINEAR else 1 / LARGEST
        if abs(center) <= LARGEST and smallest <= width <= LARGEST:
            name = clean_text(names[index]) if index < len(names) else ""
            yield Window(center, width, VoiFunction(function), name)

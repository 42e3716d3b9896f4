"""From stored values to the values of the modality (PS3.3 C.11.1)."""

import math
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop.errors import ImageError, Notice
from desktop.imaging.dataset import Dataset
from desktop.imaging.lookup import LUT_DATA, LUT_DESCRIPTOR, has_table, read_table

_MODALITY_LUT_SEQUENCE: Final = 0x00283000
_RESCALE_INTERCEPT: Final = 0x00281052
_RESCALE_SLOPE: Final = 0x00281053


def modality_values(
    stored: NDArray[np.float64],
    levels: Sequence[Dataset],
    *,
    signed: bool,
) -> tuple[NDArray[np.float32], tuple[Notice, ...]]:
    """Return what the stored values mean.

    Parameters
    ----------
    stored : ndarray of float64, shape (levels,)
    levels : sequence of Dataset
        Where the attributes may stand, the most special first.
    signed : bool
        Whether stored values may be negative.

    Raises
    ------
    ImageError
        ``DICOM-ATTRIBUTE``: a table or a rescale that cannot be read. ``DICOM-UNSUPPORTED-PIXELS``: values too large.
    """
    for level in levels:
        table_item = level.item(_MODALITY_LUT_SEQUENCE)
        if has_table(table_item):
            table = read_table(table_item, LUT_DESCRIPTOR, LUT_DATA, signed=signed)
            return table.look_up(stored.astype(np.int32)).astype(np.float32), ()
        if _RESCALE_SLOPE in level or _RESCALE_INTERCEPT in level:
            slope = _factor(level, _RESCALE_SLOPE, "RescaleSlope", 1.0)
            intercept = _factor(level, _RESCALE_INTERCEPT, "RescaleIntercept", 0.0)
            if slope == 0:  # would make every picture one flat grey: written by devices that mean "none"
                return _as_float32(stored), (Notice("REPAIRED", {"detail": "a Rescale Slope of 0 was ignored"}),)
            return _as_float32(stored * slope + intercept), ()
    return _as_float32(stored), ()


def _factor(level: Dataset, tag: int, keyword: str, absent: float) -> float:
    number = level.decimal(tag)
    if number is None:
        return absent
    if math.isnan(number):
        raise ImageError("DICOM-ATTRIBUTE", keyword=keyword)
    return number


def _as_float32(values: NDArray[np.float64]) -> NDArray[np.float32]:
    with np.errstate(over="ignore"):
        small = values.astype(np.float32)
    if not np.isfinite(small).all():
        raise ImageError("DICOM-UNSUPPORTED-PIXELS", detail="values beyond all measure")
    return small

"""From stored values to the values of the modality."""

import struct

import numpy as np
import pytest

from desktop.errors import ImageError
from desktop.imaging.dataset import Dataset, Element, Encoding
from desktop.imaging.modality import modality_values

INTERCEPT, SLOPE, LUT_SEQUENCE, DESCRIPTOR, DATA = 0x00281052, 0x00281053, 0x00283000, 0x00283002, 0x00283006
STORED = np.array([-1, 0, 1, 100], np.float64)


def level(values: dict[int, bytes]) -> Dataset:
    """Return a data set of these elements."""
    data, elements = b"", {}
    for tag, value in values.items():
        elements[tag] = Element("", len(data), len(data) + len(value))
        data += value
    return Dataset(data, Encoding(explicit=False), elements)


def values(*levels: dict[int, bytes]) -> list[float]:
    """Return what the stored values mean by these levels."""
    found, notices = modality_values(STORED, [level(given) for given in levels], signed=True)
    assert (found.dtype, notices) == (np.float32, ())
    return found.tolist()


def test_without_attributes_values_stay_as_they_are() -> None:
    """Without attributes values stay as they are."""
    assert values({}) == STORED.tolist()


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        pytest.param({SLOPE: b"2", INTERCEPT: b"-1024"}, [-1026, -1024, -1022, -824], id="both"),
        pytest.param({SLOPE: b"0.5", INTERCEPT: b""}, [-0.5, 0, 0.5, 50], id="empty intercept"),
        pytest.param({SLOPE: b"", INTERCEPT: b"7"}, [6, 7, 8, 107], id="empty slope"),
        pytest.param({SLOPE: b"-1"}, [1, 0, -1, -100], id="negative slope"),
    ],
)
def test_values_are_rescaled(attributes: dict[int, bytes], expected: list[float]) -> None:
    """Values are rescaled."""
    assert values(attributes) == expected


def test_the_most_special_level_counts() -> None:
    """The most special level counts."""
    assert values({SLOPE: b"3"}, {SLOPE: b"2"})[3] == 300
    assert values({}, {SLOPE: b"2"})[3] == 200


def test_a_slope_of_0_is_ignored_and_said() -> None:
    """A slope of 0 is ignored and said."""
    found, notices = modality_values(STORED, [level({SLOPE: b"0", INTERCEPT: b"5"})], signed=True)
    assert found.tolist() == STORED.tolist()
    assert [notice.code for notice in notices] == ["REPAIRED"]


@pytest.mark.parametrize(
    ("attributes", "keyword"),
    [
        ({SLOPE: b"nan"}, "RescaleSlope"),
        ({SLOPE: b"1,5"}, "RescaleSlope"),
        ({SLOPE: b"1", INTERCEPT: b"1e999"}, "RescaleIntercept"),
    ],
)
def test_a_rescale_that_is_no_number_is_refused(attributes: dict[int, bytes], keyword: str) -> None:
    """A rescale that is no number is refused."""
    with pytest.raises(ImageError) as caught:
        modality_values(STORED, [level(attributes)], signed=True)
    assert (caught.value.code, caught.value.fields["keyword"]) == ("DICOM-ATTRIBUTE", keyword)


def test_values_beyond_all_measure_are_refused() -> None:
    """Values that overflow have no brightness."""
    for attributes, stored in (({SLOPE: b"1e300"}, STORED), ({}, np.array([1e300]))):
        with pytest.raises(ImageError) as caught:
            modality_values(stored, [level(attributes)], signed=True)
        assert caught.value.code == "DICOM-UNSUPPORTED-PIXELS"


def element(tag: int, value: bytes) -> bytes:
    """Return an implicit element."""
    return struct.pack("<HHI", tag >> 16, tag & 0xFFFF, len(value)) + value


def test_a_table_comes_before_the_rescale() -> None:
    """A table comes before the rescale."""
    table = element(DESCRIPTOR, struct.pack("<HhH", 3, -1, 16)) + element(DATA, struct.pack("<3H", 9, 500, 65535))
    assert values({LUT_SEQUENCE: element(0xFFFEE000, table), SLOPE: b"2"}) == [9, 500, 65535, 65535]


def test_an_empty_table_is_none() -> None:
    """An empty table is none."""
    assert values({LUT_SEQUENCE: element(0xFFFEE000, element(DESCRIPTOR, b"")), SLOPE: b"2"})[3] == 200

"""Tables of DICOM, plain and in segments."""

import struct

import numpy as np
import pytest

from desktop.errors import ImageError
from desktop.imaging.dataset import Dataset, Element, Encoding
from desktop.imaging.lookup import LUT_DATA, LUT_DESCRIPTOR, has_table, read_palette, read_table

RED, RED_DATA, RED_SEGMENTS = 0x00281101, 0x00281201, 0x00281221


def dataset(values: dict[int, bytes], *, little: bool = True) -> Dataset:
    """Return a data set of these elements."""
    data, elements = b"", {}
    for tag, value in values.items():
        elements[tag] = Element("OW", len(data), len(data) + len(value))
        data += value
    return Dataset(data, Encoding(little=little), elements)


def words(*numbers: int, order: str = "<") -> bytes:
    """Return numbers of 16 bits as they are written."""
    return struct.pack(f"{order}{len(numbers)}H", *(number % 65536 for number in numbers))


def table(descriptor: bytes, data: bytes, *, signed: bool = False, little: bool = True) -> list[int]:
    """Return the entries of a table."""
    values = {LUT_DESCRIPTOR: descriptor, LUT_DATA: data}
    return read_table(dataset(values, little=little), LUT_DESCRIPTOR, LUT_DATA, signed=signed).entries.tolist()


@pytest.mark.parametrize("order", ["<", ">"])
def test_words_are_read_in_the_order_of_the_file(order: str) -> None:
    """Words are read in the order of the file."""
    assert table(words(3, 0, 16, order=order), words(1, 500, 65535, order=order), little=order == "<") == [1, 500, 65535]


def test_entries_of_8_bits_may_stand_in_bytes_or_in_words() -> None:
    """Entries of 8 bits may stand in bytes or in words."""
    assert table(words(4, 0, 8), bytes([1, 2, 3, 255])) == [1, 2, 3, 255]
    assert table(words(4, 0, 8), words(1, 2, 3, 255)) == [1, 2, 3, 255]


def test_a_count_of_0_stands_for_65536() -> None:
    """A count of 0 stands for 65536."""
    assert len(table(words(0, 0, 16), bytes(2 * 65536))) == 65536


def test_values_outside_take_the_nearest_entry() -> None:
    """Values outside take the nearest entry."""
    found = read_table(
        dataset({LUT_DESCRIPTOR: words(3, -2, 16), LUT_DATA: words(10, 20, 30)}), LUT_DESCRIPTOR, LUT_DATA, signed=True
    )
    assert found.first == -2
    assert found.look_up(np.array([-9, -2, -1, 0, 9])).tolist() == [10, 10, 20, 30, 30]


def test_brightness_counts_to_the_depth_of_the_table() -> None:
    """Brightness counts to the depth of the table."""
    found = read_table(
        dataset({LUT_DESCRIPTOR: words(3, 0, 12), LUT_DATA: words(0, 4095, 9999)}), LUT_DESCRIPTOR, LUT_DATA, signed=False
    )
    assert found.scaled().tolist() == [0, 1, 1]


@pytest.mark.parametrize(
    ("descriptor", "data", "keyword"),
    [
        pytest.param(b"", words(1), "LUTDescriptor", id="no descriptor"),
        pytest.param(words(1, 0, 32), words(1), "LUTDescriptor", id="32 bits"),
        pytest.param(words(9, 0, 16), words(1, 2), "LUTData", id="too few entries"),
        pytest.param(words(9, 0, 16), b"", "LUTData", id="no entries"),
    ],
)
def test_a_table_that_contradicts_itself_is_refused(descriptor: bytes, data: bytes, keyword: str) -> None:
    """A table that contradicts itself is refused."""
    with pytest.raises(ImageError) as caught:
        table(descriptor, data)
    assert (caught.value.code, caught.value.fields["keyword"]) == ("DICOM-ATTRIBUTE", keyword)


def test_empty_placeholders_are_no_tables() -> None:
    """Empty placeholders are no tables."""
    assert not has_table(None)
    assert not has_table(dataset({LUT_DESCRIPTOR: b"", LUT_DATA: b""}))
    assert has_table(dataset({LUT_DESCRIPTOR: words(1, 0, 8)}))


def palette(*segments: int, count: int = 8) -> list[int]:
    """Return the reds of a palette in segments."""
    colors = {RED + c: words(count, 0, 16) for c in range(3)} | {RED_SEGMENTS + c: words(*segments) for c in range(3)}
    return read_palette(dataset(colors), 0, count)[:, 0].tolist()


def test_segments_are_expanded() -> None:
    """PS3.3 C.7.9.2: two values as they are, a ramp of three, then the same ramp again by its place."""
    ramp = (1, 3, 65535)
    assert palette(0, 2, 0, 0, *ramp, 2, 1, 4, 0) == [0, 0, 85, 170, 255, 255, 255, 255]


@pytest.mark.parametrize(
    "segments",
    [
        pytest.param((0, 9, 1), id="values missing"),
        pytest.param((1, 3, 9), id="a ramp from nowhere"),
        pytest.param((7, 1, 9), id="unknown kind"),
        pytest.param((2, 1, 0, 0), id="a reference to itself"),
        pytest.param((2, 1, 0, 9), id="a reference to nowhere"),
        pytest.param((0, 1, 5, 2, 1, 3, 0), id="a reference to a reference"),
        pytest.param((0, 9, 1, 2, 2, 0, 0), id="values that reach past the end, twice"),
        pytest.param((0,), id="cut off"),
    ],
)
def test_broken_segments_are_refused(segments: tuple[int, ...]) -> None:
    """Broken segments are refused."""
    with pytest.raises(ImageError) as caught:
        palette(*segments)
    assert caught.value.code == "DICOM-ATTRIBUTE"


def test_a_palette_gives_colours_for_every_stored_value() -> None:
    """A palette gives colours for every stored value."""
    values = {RED + c: words(2, 1, 8) for c in range(3)} | {RED_DATA + c: bytes([10 * c, 200 + c]) for c in range(3)}
    assert read_palette(dataset(values), 0, 4).tolist() == [[0, 10, 20], [0, 10, 20], [200, 201, 202], [200, 201, 202]]

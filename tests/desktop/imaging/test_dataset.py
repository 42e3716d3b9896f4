"""The parser, on bytes written by hand."""

import math
import struct
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import ImageError
from desktop.imaging.dataset import (
    ELEMENT_LIMIT,
    NESTING_LIMIT,
    PIXEL_DATA,
    UNDEFINED,
    Encoding,
    scan,
)

ROWS, CENTER, SEQUENCE, NAME = 0x00280010, 0x00281050, 0x00283010, 0x00100010
IMPLICIT, BIG = Encoding(explicit=False), Encoding(little=False)


def tag(number: int, order: str = "<") -> bytes:
    """Return a tag as it is written."""
    return struct.pack(order + "HH", number >> 16, number & 0xFFFF)


def short(number: int, vr: str, value: bytes, order: str = "<") -> bytes:
    """Return an explicit element with a 16-bit length."""
    return tag(number, order) + vr.encode() + struct.pack(order + "H", len(value)) + value


def long(number: int, vr: str, value: bytes, length: int | None = None) -> bytes:
    """Return an explicit element with a 32-bit length."""
    return tag(number) + vr.encode() + bytes(2) + struct.pack("<I", len(value) if length is None else length) + value


def implicit(number: int, value: bytes, length: int | None = None) -> bytes:
    """Return an implicit element."""
    return tag(number) + struct.pack("<I", len(value) if length is None else length) + value


def item(content: bytes, *, delimited: bool = False) -> bytes:
    """Return an item of a sequence."""
    if not delimited:
        return implicit(0xFFFEE000, content)
    return implicit(0xFFFEE000, content, UNDEFINED) + implicit(0xFFFEE00D, b"")


END = implicit(0xFFFEE0DD, b"")


def damaged(data: bytes, encoding: Encoding = Encoding()) -> str:  # noqa: B008
    """Return what is said about data that cannot be parsed."""
    with pytest.raises(ImageError) as caught:
        scan(data, 0, encoding)
    assert caught.value.code == "DICOM-DAMAGED"
    return str(caught.value.fields["detail"])


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        pytest.param(short(ROWS, "US", b"\x02\x01"), Encoding(), id="explicit little"),
        pytest.param(short(ROWS, "US", b"\x01\x02", ">"), BIG, id="explicit big"),
        pytest.param(implicit(ROWS, b"\x02\x01"), IMPLICIT, id="implicit"),
        pytest.param(long(ROWS, "UN", b"\x02\x01"), Encoding(), id="of unknown kind"),
        pytest.param(short(ROWS, "IS", b"258 "), Encoding(), id="written as text"),
        pytest.param(long(ROWS, "UV", struct.pack("<Q", 258)), Encoding(), id="64 bits"),
    ],
)
def test_whole_numbers_are_read_in_every_encoding(data: bytes, encoding: Encoding) -> None:
    """Whole numbers are read in every encoding."""
    assert scan(data, 0, encoding).integer(ROWS) == 258


def test_several_decimals_are_read_and_unusable_ones_are_not_numbers() -> None:
    """Several decimals are read and unusable ones are not numbers."""
    numbers = scan(short(CENTER, "DS", b"-1.5\\ 2e2\\1_0\\x\\1e999 "), 0, Encoding()).numbers(CENTER)
    assert numbers[:2] == (-1.5, 200)
    assert all(math.isnan(number) for number in numbers[2:])


def test_missing_and_empty_values_read_as_nothing() -> None:
    """Missing and empty values read as nothing."""
    dataset = scan(short(CENTER, "DS", b""), 0, Encoding())
    assert CENTER not in dataset
    assert (dataset.text(CENTER), dataset.texts(ROWS), dataset.numbers(CENTER)) == ("", (), ())
    assert (dataset.integer(ROWS), dataset.decimal(CENTER), dataset.item(SEQUENCE)) == (None, None, None)


def test_a_fraction_is_no_whole_number() -> None:
    """A fraction is no whole number."""
    assert scan(short(ROWS, "DS", b"2.5 "), 0, Encoding()).integer(ROWS) is None


@pytest.mark.parametrize("inner", [False, True])
@pytest.mark.parametrize("outer", [False, True])
def test_items_of_sequences_are_found_with_and_without_delimiters(*, inner: bool, outer: bool) -> None:
    """Items of sequences are found with and without delimiters."""
    items = item(short(ROWS, "US", b"\x01\x00"), delimited=inner) + item(short(ROWS, "US", b"\x02\x00"), delimited=inner)
    sequence = long(SEQUENCE, "SQ", items + END, UNDEFINED) if outer else long(SEQUENCE, "SQ", items)
    dataset = scan(sequence + short(NAME, "PN", b"A^"), 0, Encoding())
    assert [entry.integer(ROWS) for entry in dataset.items(SEQUENCE)] == [1, 2]
    assert dataset.text(NAME) == "A^"


def test_items_are_found_in_implicit_sequences_of_stated_length() -> None:
    """Items are found in implicit sequences of stated length."""
    data = implicit(SEQUENCE, item(implicit(ROWS, b"\x07\x00"), delimited=True))
    assert scan(data, 0, IMPLICIT).item(SEQUENCE).integer(ROWS) == 7


def test_an_unknown_sequence_in_an_explicit_file_is_implicit_inside() -> None:
    """PS3.5 6.2.2 note 2."""
    data = long(SEQUENCE, "UN", item(implicit(ROWS, b"\x07\x00")) + END, UNDEFINED) + short(NAME, "PN", b"A^")
    dataset = scan(data, 0, Encoding())
    assert dataset.item(SEQUENCE).integer(ROWS) == 7
    assert dataset.text(NAME) == "A^"


def test_items_end_where_something_else_begins() -> None:
    """Items end where something else begins."""
    dataset = scan(long(SEQUENCE, "OB", bytes(8)), 0, Encoding())
    assert list(dataset.items(SEQUENCE)) == []


def test_fragments_in_an_icon_are_stepped_over() -> None:
    """Fragments in an icon are stepped over."""
    icon = item(long(PIXEL_DATA, "OB", item(b"") + item(b"\xff\xd8\xff\xd9") + END, UNDEFINED), delimited=True)
    dataset = scan(long(0x00880200, "SQ", icon + END, UNDEFINED) + short(NAME, "PN", b"A^"), 0, Encoding())
    assert dataset.text(NAME) == "A^"
    assert PIXEL_DATA not in dataset.elements


def test_stray_delimiters_are_stepped_over() -> None:
    """Stray delimiters are stepped over."""
    data = END + implicit(0xFFFEE00D, b"") + short(NAME, "PN", b"A^")
    assert scan(data, 0, Encoding(), len(data)).text(NAME) == "A^"


def test_the_scan_stops_at_pixel_data_even_when_it_is_cut_off() -> None:
    """The scan stops at pixel data even when it is cut off."""
    element = scan(long(PIXEL_DATA, "OW", bytes(4), 8), 0, Encoding()).elements[PIXEL_DATA]
    assert (element.start, element.end, element.undefined_length) == (12, 20, False)


def test_an_element_longer_than_its_file_is_damage() -> None:
    """An element longer than its file is damage."""
    assert "longer" in damaged(long(NAME, "UT", b"A^", 4_000_000_000))


def test_an_element_longer_than_its_item_is_damage() -> None:
    """An element longer than its item is damage."""
    assert "longer" in damaged(long(SEQUENCE, "SQ", item(short(NAME, "PN", b"A^")[:-1]) + bytes(99)))


def test_a_header_cut_off_is_damage() -> None:
    """A header cut off is damage."""
    assert "cut off" in damaged(long(NAME, "UT", b"")[:9])


def test_a_sequence_of_other_things_than_items_is_damage() -> None:
    """A sequence of other things than items is damage."""
    assert "items" in damaged(long(SEQUENCE, "SQ", short(NAME, "PN", b"A^B^"), UNDEFINED))


def test_an_element_without_value_representation_is_damage() -> None:
    """An element without value representation is damage."""
    assert "value representation" in damaged(tag(ROWS) + b"\x02\x00\x00\x00\x01\x00")


def nested(depth: int) -> bytes:
    """Return sequences within sequences."""
    opening = long(SEQUENCE, "SQ", b"", UNDEFINED) + implicit(0xFFFEE000, b"", UNDEFINED)
    return opening * depth + (implicit(0xFFFEE00D, b"") + END) * depth


def test_nesting_is_limited_without_recursion() -> None:
    """Nesting is limited without recursion."""
    assert SEQUENCE in scan(nested(NESTING_LIMIT), 0, Encoding()).elements
    assert "nested" in damaged(nested(NESTING_LIMIT + 1))
    assert "nested" in damaged(nested(5000))


def test_the_number_of_elements_is_limited() -> None:
    """The number of elements is limited."""
    assert str(ELEMENT_LIMIT) in damaged(short(ROWS, "US", b"\x01\x00") * (ELEMENT_LIMIT + 1))


@given(st.binary(max_size=300), st.booleans(), st.booleans())
def test_any_bytes_end_in_a_data_set_or_a_known_error(data: bytes, explicit: bool, little: bool) -> None:
    """Any bytes end in a data set or a known error."""
    with suppress(ImageError):
        dataset = scan(data, 0, Encoding(explicit, little))
        for number in dataset.elements:
            assert all(isinstance(value, float) for value in dataset.numbers(number))
            assert all(entry.end <= len(data) for entry in dataset.items(number))

"""From bytes to stored values and indices."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from desktop.errors import ImageError
from desktop.imaging.dataset import Element, Encoding
from desktop.imaging.layout import Layout
from desktop.imaging.stored import as_numbers, native_frame, smallest, spread, stored_values, to_indices

LAYOUT = Layout(
    rows=2,
    columns=2,
    samples=1,
    photometric="MONOCHROME2",
    bits_allocated=16,
    bits_stored=12,
    high_bit=11,
    signed=False,
    by_plane=False,
    frame_count=1,
)


def frame(data: bytes, layout: Layout, *, number: int = 0, vr: str = "OW", little: bool = True) -> list[Any]:
    """Return a frame of pixel data that begin after four other bytes."""
    data = b"head" + data
    return native_frame(data, Element(vr, 4, len(data)), Encoding(little=little), layout, number).tolist()


def test_words_are_read_in_both_orders() -> None:
    """Words are read in both orders."""
    assert frame(bytes([1, 0, 0, 1, 2, 0, 0, 2]), LAYOUT) == [[1, 256], [2, 512]]
    assert frame(bytes([0, 1, 1, 0, 0, 2, 2, 0]), LAYOUT, little=False) == [[1, 256], [2, 512]]


def test_frames_follow_each_other() -> None:
    """Frames follow each other."""
    layout = replace(LAYOUT, bits_allocated=8, bits_stored=8, high_bit=7, frame_count=2)
    assert frame(bytes(range(8)), layout, number=1) == [[4, 5], [6, 7]]


def test_bytes_in_big_endian_words_stand_in_pairs() -> None:
    """Bytes in big endian words stand in pairs."""
    layout = replace(LAYOUT, bits_allocated=8, bits_stored=8, high_bit=7)
    assert frame(bytes([2, 1, 4, 3]), layout, little=False) == [[1, 2], [3, 4]]
    assert frame(bytes([1, 2, 3, 4]), layout, little=False, vr="OB") == [[1, 2], [3, 4]]


def test_single_bits_follow_each_other_across_frames() -> None:
    """Single bits follow each other across frames."""
    layout = replace(LAYOUT, rows=1, columns=3, bits_allocated=1, bits_stored=1, high_bit=0, frame_count=3)
    assert [frame(bytes([0b11_010_101, 0b1]), layout, number=n) for n in range(3)] == [[[1, 0, 1]], [[0, 1, 0]], [[1, 1, 1]]]


def test_packed_12_bit_values_are_unpacked() -> None:
    """Packed 12 bit values are unpacked."""
    layout = replace(LAYOUT, rows=1, bits_allocated=12)
    assert frame(bytes([0x23, 0x61, 0x45]), layout) == [[0x123, 0x456]]
    with pytest.raises(ImageError) as caught:
        frame(bytes(5), replace(layout, columns=3))
    assert caught.value.code == "DICOM-UNSUPPORTED-PIXELS"


def test_colours_stand_by_pixel_or_by_plane() -> None:
    """Colours stand by pixel or by plane."""
    layout = replace(LAYOUT, rows=1, samples=3, photometric="RGB", bits_allocated=8, bits_stored=8, high_bit=7)
    assert frame(bytes([1, 2, 3, 4, 5, 6]), layout) == [[[1, 2, 3], [4, 5, 6]]]
    assert frame(bytes([1, 4, 2, 5, 3, 6]), replace(layout, by_plane=True)) == [[[1, 2, 3], [4, 5, 6]]]


def test_shared_chrominance_is_given_to_both_pixels() -> None:
    """Shared chrominance is given to both pixels."""
    layout = replace(LAYOUT, rows=1, samples=3, photometric="YBR_FULL_422", bits_allocated=8, bits_stored=8, high_bit=7)
    assert frame(bytes([10, 20, 100, 200]), layout) == [[[10, 100, 200], [20, 100, 200]]]


@pytest.mark.parametrize("missing", [1, 7])
def test_half_a_film_is_refused(missing: int) -> None:
    """Half a film is refused."""
    with pytest.raises(ImageError) as caught:
        frame(bytes(8 - missing), LAYOUT)
    assert caught.value.code == "IMAGE-DAMAGED"


def indices(values: list[int], dtype: Any, layout: Layout, shift: int = 0) -> list[int]:
    """Return the indices of stored values."""
    return to_indices(np.array(values, dtype), layout, shift).tolist()


def test_unsigned_values_are_their_own_index_without_a_copy() -> None:
    """Unsigned values are their own index without a copy."""
    values = np.array([0, 4095], np.uint16)
    assert to_indices(values, LAYOUT, 0) is not None
    assert np.shares_memory(to_indices(values, LAYOUT, 0), values)


@pytest.mark.parametrize(
    ("bits", "values", "expected"),
    [
        (12, [-2048, -1, 0, 2047], [0, 2047, 2048, 4095]),
        (16, [-32768, -1, 0, 32767], [0, 32767, 32768, 65535]),
        (7, [-64, -1, 0, 63], [0, 63, 64, 127]),
    ],
)
def test_signed_values_count_from_the_smallest(bits: int, values: list[int], expected: list[int]) -> None:
    """Signed values count from the smallest."""
    layout = replace(LAYOUT, bits_stored=bits, signed=True)
    assert indices(values, np.int16, layout) == expected
    assert (smallest(layout) + np.array(expected)).tolist() == values
    assert stored_values(layout)[expected].tolist() == values
    assert stored_values(layout).shape == (2**bits,)


def test_signed_values_without_copies_of_the_sign_are_the_same() -> None:
    """Signed values without copies of the sign are the same."""
    assert indices([0x800, 0xFFF, 0x000], np.uint16, replace(LAYOUT, signed=True)) == [0, 2047, 2048]


def test_overlays_above_the_stored_bits_are_removed() -> None:
    """Overlays above the stored bits are removed."""
    assert indices([0xF123, 0x1FFF], np.uint16, LAYOUT) == [0x123, 0xFFF]


def test_values_in_the_high_bits_are_moved_down() -> None:
    """Values in the high bits are moved down."""
    assert indices([0xABC0, 0xFFFF], np.uint16, LAYOUT, shift=4) == [0xABC, 0xFFF]


def test_values_of_fewer_bits_than_stated_keep_their_meaning() -> None:
    """A JPEG 2000 codestream of 8 bits under a header that says 12."""
    assert indices([0, 255], np.uint8, LAYOUT) == [0, 255]
    assert indices([-128, 127], np.int8, replace(LAYOUT, signed=True)) == [2048 - 128, 2048 + 127]


def test_up_to_8_bits_fit_bytes() -> None:
    """Up to 8 bits fit bytes."""
    assert to_indices(np.array([3], np.uint16), replace(LAYOUT, bits_stored=8), 0).dtype == np.uint8
    assert to_indices(np.array([3], np.uint16), replace(LAYOUT, bits_stored=9), 0).dtype == np.uint16


def test_wide_values_keep_their_sign_and_lose_unused_bits() -> None:
    """Wide values keep their sign and lose unused bits."""
    layout = replace(LAYOUT, bits_allocated=32, bits_stored=20, high_bit=23, signed=True)
    values = np.array([0xFF123450, 0x007FFFF0, 0x00800000], np.uint32)
    assert as_numbers(values, layout).tolist() == [0x12345, 0x7FFFF, -0x80000]
    assert as_numbers(values, replace(layout, signed=False)).tolist() == [0x12345, 0x7FFFF, 0x80000]


def test_a_codestream_of_fewer_bits_is_widened() -> None:
    """16-bit samples under a header that says 32."""
    layout = replace(LAYOUT, bits_allocated=32, bits_stored=32, high_bit=31, signed=True)
    assert as_numbers(np.array([-5, 7], np.int16), layout).tolist() == [-5, 7]
    assert as_numbers(np.array([65535], np.uint16), layout).tolist() == [65535]


def test_wide_whole_numbers_of_a_small_range_stay_exact() -> None:
    """Wide whole numbers of a small range stay exact."""
    pixels, stored = spread(np.array([1_000_000, 1_000_007], np.uint32))
    assert stored[pixels].tolist() == [1_000_000, 1_000_007]


@pytest.mark.parametrize("values", [[0, 10**9, 123_456_789], [-1.5, 0.25, 7.125], [5.5, 5.5, 5.5]])
def test_other_values_are_spread_over_16_bits(values: list[float]) -> None:
    """Other values are spread over 16 bits."""
    pixels, stored = spread(np.array(values))
    step = (max(values) - min(values)) / 65535
    assert np.abs(stored[pixels] - values).max() <= step / 2 + 1e-9
    assert pixels.dtype == np.uint16


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_values_that_are_not_finite_are_refused(value: float) -> None:
    """Values that are not finite are refused."""
    with pytest.raises(ImageError) as caught:
        spread(np.array([0, value]))
    assert caught.value.code == "DICOM-UNSUPPORTED-PIXELS"

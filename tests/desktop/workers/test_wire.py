"""What crosses the border: everything comes back as it went, and nothing else comes in."""

from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.errors import Notice
from desktop.imaging.image import DecodedImage, Header, VoiTable, Window
from desktop.imaging.layers import Overlay, Shutter
from desktop.workers.arena import SIZE, Arena
from desktop.workers.exchange import Options
from desktop.workers.wire import ITEMS, Breach, decode, encode, pack, unpack


@pytest.fixture(scope="module")
def arena() -> Any:
    """Return a block of shared memory."""
    arena = Arena.create()
    yield arena
    arena.forget_place()
    arena.close()


def over(value: object, kind: Any, arena: Arena | None = None, *, trusted: bool = False) -> Any:
    """Send a value over the border and back into a type."""
    if arena is not None:
        arena.clear()
    message = pack({"value": encode(value, arena)})
    if arena is not None:
        arena.clear()
    return decode(kind, unpack(message)["value"], arena, trusted=trusted)


def test_options_arrive_as_they_are() -> None:
    """A password is not cleaned."""
    options = Options("tiny", (0, 3), passwords=("  two  spaces\t", "\u202e"), age_years=3)
    assert over(options, Options, trusted=True) == options


def test_picture_arrives_with_its_tables_and_colours(arena: Arena) -> None:
    """Arrays keep type, shape and every value."""
    rng = np.random.default_rng(0)
    overlay = Overlay(rng.integers(0, 256, (7, 1), dtype=np.uint8), 5, 0, 0)
    image = DecodedImage(
        pixels=rng.integers(0, 4096, (7, 5), dtype=np.uint16),
        values=np.arange(4096, dtype=np.float32),
        voi=VoiTable(3, rng.random(9, dtype=np.float32), "curve"),
        voi_choices=(Window(1, 2, name="a"), VoiTable(3, rng.random(9, dtype=np.float32))),
        file_sha256="0" * 64,
        format="DICOM",
        rgb=rng.integers(0, 256, (7, 5, 3), dtype=np.uint8),
        overlays=(overlay, replace(overlay, region=True, label="heart")),
        shutter=Shutter((0, 1, 7, 4), (3.5, 2.5, 9.0), ((0.5, 0.5), (6.5, 0.5), (6.5, 4.5)), overlay, 128),
        padding=(1, 2),
        header=Header(patient_name="DOE^JANE", spacing_mm=(0.1, 0.2)),
        notices=(Notice("HIGH-BIT", {"high_bit": 15, "bits_stored": 12}),),
    )
    back = over(image, DecodedImage, arena)
    for name in ("pixels", "values", "rgb"):
        sent, came = getattr(image, name), getattr(back, name)
        assert sent.dtype == came.dtype
        assert np.array_equal(sent, came)
    assert np.array_equal(image.voi.entries, back.voi.entries)
    assert [(o.bits.tolist(), o.columns, o.region, o.label) for o in back.overlays] == [
        (o.bits.tolist(), o.columns, o.region, o.label) for o in image.overlays
    ]
    assert image.shutter is not None
    assert (back.shutter.rectangle, back.shutter.circle, back.shutter.polygon, back.shutter.gray) == (
        *(image.shutter.rectangle, image.shutter.circle, image.shutter.polygon), 128,
    )  # fmt: skip
    assert np.array_equal(back.shutter.bitmap.bits, overlay.bits)
    assert (back.voi_choices[0], back.header, back.notices, back.padding) == (
        image.voi_choices[0],
        image.header,
        image.notices,
        image.padding,
    )


def test_texts_of_a_worker_are_cleaned() -> None:
    """Control and bidirectional characters never reach a screen, however they came."""
    assert over(Header(patient_name="A\x1b[31m\u202eB"), Header).patient_name == "A\ufffd[31m\ufffdB"


class Colour(StrEnum):
    """Two members."""

    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True)
class Small:
    """One of each."""

    number: int
    share: float | None
    colour: Colour


SOUND = {"number": 1, "share": 0.5, "colour": "red"}


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (int, True),
        (int, 1.0),
        (int, 10**40),
        (float, "1"),
        (float, 10**400),
        (float, None),
        (bool, 1),
        (str, 5),
        (str, None),
        (Path, "a\0b"),
        (Path, "a" * 40_000),
        (Colour, "green"),
        (Colour, ["red"]),
        (tuple[int, ...], "12"),
        (tuple[int, ...], [0] * (ITEMS + 1)),
        (tuple[int, int], [1]),
        (dict[str, float], [["a", 1.0]]),
        (Small, SOUND | {"more": 1}),
        (Small, {"number": 1, "share": 0.5}),
        (Small, [1, 0.5, "red"]),
        (Window | VoiTable, {"center": 1}),
        (Notice, {"code": "LOSSY", "fields": {"detail": ["a"]}}),
    ],
)
def test_value_of_another_type_is_a_breach(kind: Any, value: object) -> None:
    """Nothing is converted."""
    with pytest.raises(Breach):
        decode(kind, value)
    assert decode(Small, SOUND) == Small(1, 0.5, Colour.RED)


@pytest.mark.parametrize(
    "change",
    [
        {"dtype": "<f8"},
        {"dtype": "|O"},
        {"dtype": 7},
        {"shape": []},
        {"shape": [0, 5]},
        {"shape": [-7, -5]},
        {"shape": [7.0, 5]},
        {"shape": [1, 1, 1, 1]},
        {"shape": [2**40, 2**40]},
        {"shape": "75"},
        {"at": -64},
        {"at": 1},
        {"at": "0"},
        {"at": None},
        {"at": SIZE - 64},
        {"at": 2**60},
        {"more": 1},
    ],
)
def test_array_that_lies_is_a_breach(arena: Arena, change: dict[str, Any]) -> None:
    """Type, shape and place must be those of an array in the block."""
    sound = {"dtype": "<u2", "shape": [70, 50], "at": 0}
    arena.clear()
    assert decode(np.ndarray[Any, np.dtype[np.uint16]], sound, arena).shape == (70, 50)
    arena.clear()
    with pytest.raises(Breach):
        decode(np.ndarray[Any, np.dtype[np.uint16]], sound | change, arena)


def test_arrays_are_not_copied_out_without_end(arena: Arena) -> None:
    """A short message must not make the host copy the block a hundred times."""
    arena.clear()
    half = {"dtype": "|u1", "shape": [SIZE // 2 + 64], "at": 0}
    kind = tuple[np.ndarray[Any, np.dtype[np.uint8]], ...]
    with pytest.raises(Breach):
        decode(kind, [half] * 100, arena)


def test_block_that_is_full_is_no_memory(arena: Arena) -> None:
    """The worker gives up on the file."""
    arena.clear()
    with pytest.raises(MemoryError):
        arena.put(np.broadcast_to(np.uint8(0), (SIZE + 1,)))


@pytest.mark.parametrize("data", [b"", b"[]", b"1", b"{", b"\x80\x04K\x01.", b"\xff", b'{"a":' * 100_000, b"NaN"])
def test_message_that_is_no_object_is_a_breach(data: bytes) -> None:
    """Nor does deep nesting break the host."""
    with pytest.raises(Breach):
        unpack(data)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.data())
def test_anything_is_an_image_or_a_breach(arena: Arena, data: st.DataObject) -> None:
    """A sound picture with any of its fields replaced by anything."""
    image = DecodedImage(np.zeros((2, 2), np.uint8), np.zeros(4, np.float32), Window(1, 2), "0" * 64, "PNG")
    arena.clear()
    told = encode(replace(image, notices=(Notice("LOSSY"),)), arena)
    told[data.draw(st.sampled_from(sorted(told)))] = data.draw(_JSON)
    arena.clear()
    with suppress(Breach):
        assert isinstance(decode(DecodedImage, told, arena), DecodedImage)

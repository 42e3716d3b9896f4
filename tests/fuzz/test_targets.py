"""What `make fuzz` looks for at length, for a second each: whatever the bytes are, a sound answer or one known error."""

from collections.abc import Callable
from importlib import import_module
from itertools import islice

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.corpus import MODULES
from tests.corpus.__main__ import LARGEST
from tests.desktop.packages import tiny_network
from tests.fuzz.__main__ import archives
from tests.fuzz.targets import TARGETS

Edit = tuple[int, int, bytes]


def corpus(module: str) -> list[bytes]:
    """Return every fourth small file of a part of the corpus."""
    cases = islice(import_module(f"tests.corpus.{module}").cases(), 0, None, 4)
    return [case.content for case in cases if isinstance(case.content, bytes) and len(case.content) <= LARGEST]


def edited(data: bytes, edits: list[Edit]) -> bytes:
    """Replace pieces of the data, at shares of 1000 of its length."""
    for place, length, piece in edits:
        at = place * len(data) // 1000
        data = data[:at] + piece + data[at + length :]
    return data


# Numbers at their ends, lengths that lie, marks of other things
PIECES = st.sampled_from(
    [b"", b"\0", b"\xff", b"\xff" * 4, b"\0" * 4, b"\xfe\xff\xff\xff", b"\xfe\xff\x00\xe0", b"\xff\xd9", b"SQ"]
)
EDITS = st.lists(st.tuples(st.integers(0, 1000), st.integers(0, 8), PIECES | st.binary(max_size=6)), min_size=1, max_size=5)
SHORT = settings(max_examples=120, derandomize=True, deadline=None, database=None, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize("module", [module for module in MODULES if module.startswith(("dicom", "raster"))])
def test_damaged_files_give_a_sound_picture_or_a_known_error(module: str) -> None:
    """Files of the corpus with bytes changed, lost and added."""
    files = corpus(module)

    @SHORT
    @given(st.integers(0, len(files) - 1), EDITS)
    def check(number: int, edits: list[Edit]) -> None:
        data = edited(files[number], edits)
        TARGETS["read"](data)
        TARGETS["tags"](data)

    check()


@pytest.mark.parametrize("target", TARGETS)
def test_any_bytes_give_a_known_error(target: str) -> None:
    """Behind the beginnings that open the doors."""

    @SHORT
    @given(
        st.sampled_from([b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\0", b"BM", bytes(128) + b"DICM", b"{"]), st.binary()
    )
    def check(start: bytes, rest: bytes) -> None:
        TARGETS[target](start + rest)

    check()


def test_damaged_archives_and_tables_of_contents_give_known_errors() -> None:
    """And what is refused in the list does not open either."""
    files = archives()

    @settings(SHORT, max_examples=80)
    @given(st.integers(0, len(files) - 1), EDITS)
    def check(number: int, edits: list[Edit]) -> None:
        TARGETS["look"](edited(files[number], edits))

    check()


def test_what_the_list_refuses_does_not_open() -> None:
    """Over the corpus, files that are bytes."""
    for module in MODULES:
        for data in corpus(module):
            TARGETS["look"](data)


def test_damaged_networks_give_a_known_error() -> None:
    """Their hash is right, so that the network itself is met."""
    data = tiny_network().SerializeToString()

    @settings(SHORT, max_examples=40)
    @given(EDITS)
    def check(edits: list[Edit]) -> None:
        TARGETS["network"](edited(data, edits))

    check()


def test_the_checks_see_what_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that raises anything else is a find."""

    def fail(path: object) -> Callable[..., object]:
        raise ZeroDivisionError

    monkeypatch.setattr("tests.fuzz.targets.read_frames", fail)
    with pytest.raises(ZeroDivisionError):
        TARGETS["read"](b"any")

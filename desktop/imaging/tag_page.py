"""What a file says of itself, as it crosses the border: rows of text, page by page."""

from dataclasses import dataclass
from typing import Final

from desktop.imaging.dataset import NESTING_LIMIT

ROWS: Final = 20_000
"""Most rows of a file; enhanced multi-frame objects have more, and nobody reads those."""
PAGE: Final = 300
"""Rows that cross the border at once: as many as fit into a message, whatever letters they hold."""
VALUE_LENGTH: Final = 160
"""Longest value that is shown, in characters."""
TAG_LENGTH: Final = 11
LARGEST_DEPTH: Final = 2 * NESTING_LIMIT + 2
"""A sequence and its item are a step each."""


@dataclass(frozen=True)
class TagRow:
    """One element, one item of a sequence, or one fact of another format. All texts are cleaned and bounded."""

    depth: int
    """How deep it lies in sequences."""
    tag: str
    """``(0010,0010)``; for EXIF and TIFF ``0x0112``; empty for items and facts without a number."""
    vr: str = ""
    name: str = ""
    """As the standard calls it in English; of private ones the creator's name for it, or the creator; empty: unknown."""
    keyword: str = ""
    value: str = ""
    length: int | None = None
    """In bytes; None where the file does not state it."""
    item: int = 0
    """Number of an item in its sequence, from 1."""


@dataclass(frozen=True)
class TagPage:
    """Some of the rows of a file."""

    format: str
    file_sha256: str
    rows: tuple[TagRow, ...]
    cut: bool = False
    """There are more than `ROWS`, which are left out; said with the last page."""

"""A file of the corpus and what must become of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

ROWS, COLUMNS = 48, 64
DEEP: Final = np.rint(np.arange(ROWS * COLUMNS) * 4095 / (ROWS * COLUMNS - 1)).astype(np.uint16).reshape(ROWS, COLUMNS)
"""12 bits, brighter to the right and downwards: turned, mirrored, shifted or cut it is another picture."""
GRAY: Final = (DEEP >> 4).astype(np.uint8)
SHOWN: Final = DEEP / 4095
"""How `DEEP` looks over its full range, 0..1; `GRAY` looks like ``GRAY / 255``."""

EXACT: Final = 1e-3
"""A quarter of a grey level of 255: rounding only."""
LOSSY: Final = 0.04
"""What compression with loss may change at most in this smooth picture."""


@dataclass(frozen=True)
class Refused:
    """One of these codes, and no picture."""

    codes: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Opens:
    """A picture, with exactly these notices.

    Parameters
    ----------
    shown : ndarray of float64, shape (rows, columns) or (rows, columns, 3), or None
        Brightness or colours, 0..1, as worked out from the standard; None: any picture.
    notices : frozenset of str
        Codes.
    header : mapping
        Fields of the header that must read so.
    """

    shown: NDArray[np.float64] | None
    notices: frozenset[str] = frozenset()
    within: float = EXACT
    frames: int = 1
    header: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Case:
    """One file. `content` is its bytes, or makes it in a folder and returns its path."""

    kind: str
    name: str
    content: bytes | Callable[[Path], Path]
    expected: Refused | Opens

    @property
    def outcome(self) -> str:
        """The column of the table that this case belongs to."""
        if isinstance(self.expected, Refused):
            return "refused"
        return "warned" if self.expected.notices else "opened"

    def write(self, folder: Path) -> Path:
        """Write the file; no name tells what it holds."""
        if callable(self.content):
            return self.content(folder)
        path = folder / "file"
        path.write_bytes(self.content)
        return path


def refused(*codes: str) -> Refused:
    """Expect one of these codes."""
    return Refused(codes)


def opens(shown: NDArray[Any] | None = SHOWN, *notices: str, **more: Any) -> Opens:
    """Expect this picture with these notices."""
    return Opens(None if shown is None else np.asarray(shown, np.float64), frozenset(notices), **more)

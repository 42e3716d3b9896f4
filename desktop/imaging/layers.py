"""What a file wants laid over its picture: overlays and a shutter. They stay beside the pixels and change none."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

OVERLAYS: Final = 16
"""Most overlays of a picture: the groups 6000 to 601E (PS3.5 7.6)."""
OVERLAY_BYTES: Final = 16 * 10**6
"""Of all overlays of a picture together, eight pixels a byte: six full ones over the largest chest films."""
FARTHEST: Final = 2**17
"""Twice the largest picture that a header can speak of: a shutter's shape beyond is a mistake."""
VERTICES: Final = 1024
"""Most corners of a polygonal shutter; devices write some ten."""


@dataclass(frozen=True, eq=False)
class Overlay:
    """A plane of single bits over a picture, without what lies outside of it and without empty margins (PS3.3 C.9.2).

    Parameters
    ----------
    bits : ndarray of uint8, shape (rows, (columns + 7) // 8)
        Eight pixels a byte, the leftmost in the highest bit; 1 is drawn.
    columns : int
    top, left : int
        Where its first pixel lies in the picture, from 0.
    region : bool
        Marks a region of interest (Overlay Type R), no drawing or text.
    label : str
        Overlay Label or Description, cleaned.
    """

    bits: NDArray[np.uint8]
    columns: int
    top: int
    left: int
    region: bool = False
    label: str = ""

    @property
    def rows(self) -> int:
        """Height in pixels."""
        return int(self.bits.shape[0])

    def mask(self) -> NDArray[np.bool_]:
        """Return which pixels are drawn, shape (rows, columns)."""
        return np.unpackbits(self.bits, axis=1, count=self.columns).astype(np.bool_)


@dataclass(frozen=True, eq=False)
class Shutter:
    """What of a picture is to be seen: what lies within all of its shapes (PS3.3 C.7.6.11).

    Lengths are pixels from the picture's upper left edge, so that the middle of its first pixel lies at 0.5, 0.5.

    Parameters
    ----------
    rectangle : tuple of int or None
        Top, left, bottom and right edge, within the picture.
    circle : tuple of float or None
        Row and column of its middle, radius.
    polygon : tuple of (row, column)
        Corners in their order; empty: none.
    bitmap : Overlay or None
        Pixels that are not to be seen (PS3.3 C.7.6.15).
    gray : int
        What is shown instead, 0 (black) to 255.
    """

    rectangle: tuple[int, int, int, int] | None = None
    circle: tuple[float, float, float] | None = None
    polygon: tuple[tuple[float, float], ...] = ()
    bitmap: Overlay | None = None
    gray: int = 0

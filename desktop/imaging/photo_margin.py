"""The black margin that printers leave around the picture on a film: it is none of it, and no model has seen it.

Measured on 24 children's films: a margin of 2 % raises the scope score from 0.85 to 1.38 of its limit (median), and the film is refused.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop.imaging.photo_warp import Corners, projection, to_rectangle

WIDEST: Final = 0.08
"""Of a side that is cut off at most."""
BLACK: Final = 0.12
"""Of the film's range of brightness: what is below it is black."""
WHOLLY: Final = 0.97
"""Share of a line that is black in a margin: a letter may stand in it."""
_EDGE: Final = 2
"""Outermost lines, into which the light around the film shines."""
_SIDE: Final = 400


def without_margin(gray: NDArray[np.uint8], corners: Corners) -> Corners:
    """Return the corners of the picture on a film.

    Parameters
    ----------
    gray : ndarray of uint8, shape (rows, columns)
        The photograph.
    corners : Corners
        Of the film.
    """
    factor = max(max(gray.shape) // (2 * _SIDE), 1)
    film = to_rectangle(np.asarray(Image.fromarray(gray).reduce(factor)), corners)
    low, high = np.percentile(film, (1, 99))
    black = film < low + BLACK * (high - low)
    top, bottom = _margins(black.mean(axis=1))
    left, right = _margins(black.mean(axis=0))
    matrix = projection(np.array(corners), 1, 1)
    inner = np.array([(left, top, 1), (1 - right, top, 1), (1 - right, 1 - bottom, 1), (left, 1 - bottom, 1)]) @ matrix.T
    a, b, c, d = ((float(x), float(y)) for x, y in inner[:, :2] / inner[:, 2:])
    return a, b, c, d


def _margins(shares: NDArray[np.float64]) -> tuple[float, float]:
    """Return how much is black at both ends, as shares of the whole; with one line more, which may be half of each."""
    most = int(WIDEST * len(shares))
    cut = []
    for lines in (shares[:most], shares[::-1][:most]):
        inside = np.flatnonzero(lines[_EDGE:] < WHOLLY)
        width = int(inside[0]) if inside.size else most
        cut.append((width + _EDGE + 1) / len(shares) if width else 0.0)
    return cut[0], cut[1]

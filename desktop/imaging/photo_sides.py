"""The sides of a film in a photograph, fitted to its edges: a straight line each, without what does not lie on it."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

_PLACES: Final = 96
"""Along each side."""
RISE: Final = 4.0
"""Least change of brightness over two pixels, of 255, that is an edge."""


def fit_sides(image: NDArray[np.float32], corners: NDArray[np.float64], reach: float, sign: int) -> NDArray[np.float64]:
    """Fit each side of a quadrilateral to the steepest edges near it.

    Parameters
    ----------
    image : ndarray of float32, shape (rows, columns)
    corners : ndarray of float64, shape (4, 2)
        x and y in pixels, clockwise from top left.
    reach : float
        About how far a side may be off, in pixels.
    sign : int
        1 where brightness grows inwards, -1 where it falls.

    Returns
    -------
    ndarray of float64, shape (4, 2)
        Where the fitted sides meet; a side without clear edges stays where it was.
    """
    lines = [
        _fitted_line(image, start, end, reach, sign) for start, end in zip(corners, np.roll(corners, -1, axis=0), strict=True)
    ]
    return np.array([_meeting(before, line) for before, line in zip([lines[-1], *lines[:-1]], lines, strict=True)])


def _fitted_line(
    image: NDArray[np.float32], start: NDArray[np.float64], end: NDArray[np.float64], reach: float, sign: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return a point of a side and its direction (both shape (2,))."""
    direction = (end - start) / np.linalg.norm(end - start)
    inward = np.array([-direction[1], direction[0]])  # clockwise: the film is to the right
    depth = np.arange(-round(2 * reach) - 1, round(2 * reach) + 2)
    places = start + np.linspace(0.03, 0.97, _PLACES)[:, np.newaxis] * (end - start)
    at = np.rint(places[:, np.newaxis] + depth[:, np.newaxis] * inward).astype(np.intp)  # (places, depths, 2)
    rows, columns = image.shape
    profile = image[np.clip(at[..., 1], 0, rows - 1), np.clip(at[..., 0], 0, columns - 1)]
    rise = sign * (profile[:, 2:] - profile[:, :-2])
    steepest = rise.argmax(axis=1)
    clear = rise.max(axis=1) > RISE
    shift = depth[1:-1][steepest].astype(np.float64)
    along = np.linspace(0.03, 0.97, _PLACES)
    for _ in range(4):
        if clear.sum() < _PLACES // 4:
            return start, direction
        slope, offset = np.polyfit(along[clear], shift[clear], 1)
        off = np.abs(shift - slope * along - offset)
        clear &= off <= max(2 * float(np.median(off[clear])), 1.0)
    first = start + offset * inward
    last = end + (slope + offset) * inward
    return first, last - first


def _meeting(
    one: tuple[NDArray[np.float64], NDArray[np.float64]], other: tuple[NDArray[np.float64], NDArray[np.float64]]
) -> NDArray[np.float64]:
    """Return the point where two lines, each a point and a direction, meet."""
    (p, u), (q, v) = one, other
    ahead = np.linalg.solve(np.stack([u, -v], axis=1), q - p)[0]
    meeting: NDArray[np.float64] = p + ahead * u
    return meeting

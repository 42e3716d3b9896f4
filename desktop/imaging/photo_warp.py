"""A quadrilateral of a picture brought to a rectangle."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

Point = tuple[float, float]
"""x and y, as fractions of width and height of the upright picture."""
Corners = tuple[Point, Point, Point, Point]
"""Clockwise from the film's top left."""
LONGEST_SIDE: Final = 4096
"""Most pixels of a side of what comes out."""
_ROWS_AT_ONCE: Final = 16
"""So many rows of a film's intermediate values fit into the second cache."""


def rectangle_size(corners: Corners, rows: int, columns: int) -> tuple[int, int]:
    """Return rows and columns of the straightened film: the mean lengths of its sides in the photograph, in pixels."""
    points = np.array(corners) * (columns, rows)
    top, right, bottom, left = np.linalg.norm(np.roll(points, -1, axis=0) - points, axis=1)
    width, height = (top + bottom) / 2, (left + right) / 2
    scale = min(1.0, LONGEST_SIDE / max(width, height))
    return max(round(height * scale), 1), max(round(width * scale), 1)


def projection(points: NDArray[np.float64], rows: int, columns: int) -> NDArray[np.float64]:
    """Return the 3 x 3 matrix that takes pixels of a rectangle to those of a picture.

    Parameters
    ----------
    points : ndarray of float64, shape (4, 2)
        x and y in the picture, for the rectangle's corners clockwise from top left.
    rows, columns : int
        Of the rectangle.

    References
    ----------
    Hartley, Zisserman: Multiple View Geometry in Computer Vision, 2nd ed. (2004), section 4.1, for four points.
    """
    equations, values = [], []
    for (u, v), (x, y) in zip(((0, 0), (columns, 0), (columns, rows), (0, rows)), points, strict=True):
        equations += [(u, v, 1, 0, 0, 0, -x * u, -x * v), (0, 0, 0, u, v, 1, -y * u, -y * v)]
        values += [x, y]
    return np.append(np.linalg.solve(np.array(equations, float), np.array(values, float)), 1).reshape(3, 3)


def to_rectangle(picture: NDArray[np.uint8], corners: Corners) -> NDArray[np.uint8]:
    """Resample the quadrilateral to a rectangle, bilinearly.

    Parameters
    ----------
    picture : ndarray of uint8, shape (rows, columns)
    corners : Corners
        What lies outside of the picture repeats its border.

    Returns
    -------
    ndarray of uint8, shape of `rectangle_size`
    """
    size = np.array(picture.shape[::-1])
    rows, columns = rectangle_size(corners, *picture.shape)
    points = np.array(corners) * size
    low = np.clip(np.floor(points.min(axis=0)) - 1, 0, size - 1).astype(int)
    high = np.clip(np.ceil(points.max(axis=0)) + 1, 1, size).astype(int)
    part = picture[low[1] : high[1], low[0] : high[0]]  # the neighbours of all else are of no use
    matrix = projection(points - low, rows, columns).astype(np.float32)
    quads = _with_neighbours(part)
    straight = np.empty((rows, columns), np.uint8)
    u = np.arange(columns, dtype=np.float32) + np.float32(0.5)
    for row in range(0, rows, _ROWS_AT_ONCE):
        v = np.arange(row, min(row + _ROWS_AT_ONCE, rows), dtype=np.float32)[:, np.newaxis] + np.float32(0.5)
        x, y, w = (matrix[i, 0] * u + (matrix[i, 1] * v + matrix[i, 2]) for i in range(3))
        straight[row : row + len(v)] = _bilinear(quads, x / w - np.float32(0.5), y / w - np.float32(0.5), part.shape)
    return straight


def _with_neighbours(picture: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Return each pixel with those to its right, below, and both, as the four bytes of one word: one look-up instead of four."""
    height, width = picture.shape
    right, below = np.minimum(np.arange(width) + 1, width - 1), np.minimum(np.arange(height) + 1, height - 1)
    four = np.empty((height, width, 4), np.uint8)
    four[..., 0] = picture
    four[..., 1] = picture[:, right]
    four[..., 2] = picture[below]
    four[..., 3] = four[..., 1][below]
    return four.reshape(-1).view(np.uint32)


def _bilinear(
    quads: NDArray[np.uint32], x: NDArray[np.float32], y: NDArray[np.float32], shape: tuple[int, int]
) -> NDArray[np.float32]:
    """Return the values at places (x, y), which are changed; rounded by half, for a cast that cuts off."""
    np.clip(x, 0, shape[1] - 1, out=x)
    np.clip(y, 0, shape[0] - 1, out=y)
    left, top = x.astype(np.intp), y.astype(np.intp)
    x -= left
    y -= top
    four = quads.take(top * shape[1] + left, mode="clip").view(np.uint8).reshape(*x.shape, 4)
    upper, upper_right, lower, lower_right = (four[..., corner].astype(np.float32) for corner in range(4))
    upper += (upper_right - upper) * x
    lower += (lower_right - lower) * x
    value: NDArray[np.float32] = upper + (lower - upper) * y + np.float32(0.5)
    return value

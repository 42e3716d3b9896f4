"""Photographs of films: the film's corners found in the picture.

A film on a light box is darker than what surrounds it, a picture on a monitor lighter than the frame around it. Either way its
four sides are the straight edges of one and the same direction that close to a quadrilateral. Lines are voted for among edge
pixels (Duda and Hart, "Use of the Hough transformation to detect lines and curves in pictures", CACM 15, 1972), quadrilaterals
of the best lines are held against the edge pixels along their sides, and the best one's sides are fitted again at a finer scale.
"""

import itertools
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop.imaging.photo_sides import fit_sides
from desktop.imaging.photo_warp import Corners

_Floats = NDArray[np.float32]


class Surround(StrEnum):
    """What a photographed film lies on."""

    LIGHT_BOX = "light box"
    """Lighter than the film's edges; paper or a window would look the same."""
    MONITOR = "monitor"
    """Darker than the film's edges."""

    @property
    def sign(self) -> int:
        """1 where brightness grows into the film, -1 where it falls."""
        return 1 if self is Surround.MONITOR else -1


COARSE_SIDE: Final = 320
"""Longer side on which lines are looked for, in pixels."""
FINE_SIDE: Final = 1280
"""The same for fitting the sides again."""
STEEPEST: Final = 0.6
"""Largest slope of a side against the picture's axes: 31 degrees, for turns of up to 20 and perspective."""
EDGE: Final = 4.0
"""Least difference of neighbouring pixels, of 255, that is an edge at the coarse scale."""
CLEAR_SUPPORT: Final = {Surround.LIGHT_BOX: (0.6, 0.85), Surround.MONITOR: (0.7, 0.93)}
"""Least share of edge pixels along the weakest side, and along all sides. Dark edges of a film vanish on a dark screen."""
LEAST_AREA: Final = 0.12
"""Of the picture: a smaller quadrilateral is rather something that lies about."""
BRIGHT_PERCENTILE: Final = 80
BRIGHT_SHARE: Final = 0.85
"""What is around a film on a light box is at least this share of this percentile of the film's own brightness."""
_LINES: Final = 6
"""Lines of each side that are combined."""
_SLOPES: Final = np.linspace(-STEEPEST, STEEPEST, 61, dtype=np.float32)


@dataclass(frozen=True)
class FoundFilm:
    """A film in a photograph."""

    corners: Corners
    surround: Surround
    support: float
    """Share of the quadrilateral's sides on which there is an edge, 0..1."""


def find_film(gray: NDArray[np.uint8], surrounds: tuple[Surround, ...] = tuple(Surround)) -> FoundFilm | None:
    """Find the film in a photograph.

    Parameters
    ----------
    gray : ndarray of uint8, shape (rows, columns)
        The upright photograph.
    surrounds : tuple of Surround
        Which are looked for, the first that is clear is taken.

    Returns
    -------
    FoundFilm or None
        None: no quadrilateral is clear.
    """
    coarse, factor = _reduced(gray, COARSE_SIDE)
    for surround in surrounds:
        best = _best_quadrilateral(coarse, surround)
        if best is None:
            continue
        quadrilateral, support = best
        around, inside = _around_and_inside(coarse, quadrilateral)
        if surround is Surround.LIGHT_BOX and np.median(around) <= BRIGHT_SHARE * np.percentile(inside, BRIGHT_PERCENTILE):
            continue  # no film is brighter than the light behind it
        fine, fine_factor = _reduced(gray, FINE_SIDE)
        ratio = factor / fine_factor
        points = fit_sides(fine, (quadrilateral + 0.5) * ratio - 0.5, ratio, surround.sign)
        fractions = (points + 0.5) * fine_factor / (gray.shape[1], gray.shape[0])
        return FoundFilm(_corners(np.clip(fractions, 0, 1)), surround, support)
    return None


def _reduced(gray: NDArray[np.uint8], side: int) -> tuple[_Floats, int]:
    """Return the picture averaged over blocks so that its longer side is at least `side`, and the side of a block."""
    factor = max(max(gray.shape) // side, 1)
    return np.asarray(Image.fromarray(gray).reduce(factor), dtype=np.float32), factor


def _corners(points: NDArray[np.float64]) -> Corners:
    top_left, top_right, bottom_right, bottom_left = ((float(x), float(y)) for x, y in points)
    return top_left, top_right, bottom_right, bottom_left


# --- lines ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class _Lines:
    """Candidates of one side: ``across = offset + slope * (along - middle)``, and how far an edge supports them up to each pixel."""

    slopes: _Floats
    """Shape (n,)."""
    offsets: _Floats
    """Shape (n,)."""
    support: NDArray[np.int32]
    """Edge pixels before each position along the side, shape (n, length + 1)."""


def _side_lines(image: _Floats, sign: int) -> _Lines | None:
    """Find lines from top to bottom where brightness changes in the direction of `sign` from left to right."""
    length, width = image.shape
    change = np.zeros_like(image)
    change[:, 1:-1] = sign * (image[:, 2:] - image[:, :-2]) / 2
    tilt = np.zeros_like(image)
    tilt[1:-1] = (image[2:] - image[:-2]) / 2
    edges = (change > EDGE) & (np.abs(tilt) < (STEEPEST + 0.25) * change)
    edges[:, 1:-1] &= (change[:, 1:-1] >= change[:, :-2]) & (change[:, 1:-1] > change[:, 2:])
    along, across = np.nonzero(edges)
    if len(along) < length // 8:
        return None
    middle = length / 2
    reach = round(STEEPEST * middle) + 2  # a line may cross the middle outside of the picture
    bins = width + 2 * reach
    offsets = across - _SLOPES[:, np.newaxis] * (along - middle) + reach  # (slopes, edge pixels)
    flat = np.rint(offsets).astype(np.intp) + bins * np.arange(len(_SLOPES))[:, np.newaxis]
    votes = np.bincount(flat.ravel(), minlength=bins * len(_SLOPES)).reshape(len(_SLOPES), bins).astype(np.float32)
    votes[:, 1:-1] += (votes[:, :-2] + votes[:, 2:]) / 2
    slopes, found = _peaks(votes)
    near = edges.copy()
    near[:, 1:] |= edges[:, :-1]
    near[:, :-1] |= edges[:, 1:]
    rows = np.arange(length)
    at = np.rint(found[:, np.newaxis] - reach + slopes[:, np.newaxis] * (rows - middle)).astype(np.intp)  # (lines, length)
    inside = (at >= 0) & (at < width)
    hit = near[rows, np.clip(at, 0, width - 1)] & inside
    support = np.concatenate([np.zeros((len(slopes), 1), np.int32), np.cumsum(hit, axis=1, dtype=np.int32)], axis=1)
    return _Lines(slopes, found - reach, support)


def _peaks(votes: _Floats) -> tuple[_Floats, _Floats]:
    """Return slopes and offsets of the strongest lines, none of them close to a stronger one."""
    votes = votes.copy()
    slopes, offsets = [], []
    for _ in range(_LINES):
        slope, offset = np.unravel_index(int(votes.argmax()), votes.shape)
        slopes.append(_SLOPES[slope])
        offsets.append(float(offset))
        votes[max(slope - 4, 0) : slope + 5, max(offset - 4, 0) : offset + 5] = 0
    return np.array(slopes, np.float32), np.array(offsets, np.float32)


# --- quadrilaterals ---------------------------------------------------------------------------------------------------


def _best_quadrilateral(image: _Floats, surround: Surround) -> tuple[NDArray[np.float64], float] | None:
    """Return the four corners (in pixels of the image) of the best supported quadrilateral, and its support."""
    sign = surround.sign
    turned = np.ascontiguousarray(image.T)
    sides = [_side_lines(image, sign), _side_lines(image, -sign), _side_lines(turned, sign), _side_lines(turned, -sign)]
    if any(side is None for side in sides):
        return None
    left, right, top, bottom = (side for side in sides if side is not None)
    choice = np.array(list(itertools.product(range(_LINES), repeat=4)))  # (quadrilaterals, 4)
    rows, columns = image.shape
    upright = [(left, choice[:, 0]), (right, choice[:, 1])]
    level = [(top, choice[:, 2]), (bottom, choice[:, 3])]
    points = np.stack(
        [
            _crossing(upright[side], level[end], rows, columns)
            for side, end in ((0, 0), (1, 0), (1, 1), (0, 1))  # clockwise from top left
        ],
        axis=1,
    )  # (quadrilaterals, 4, 2)
    shares = np.stack(
        [
            _supported(*upright[0], points[:, 0, 1], points[:, 3, 1]),
            _supported(*upright[1], points[:, 1, 1], points[:, 2, 1]),
            _supported(*level[0], points[:, 0, 0], points[:, 1, 0]),
            _supported(*level[1], points[:, 3, 0], points[:, 2, 0]),
        ],
        axis=1,
    )  # (quadrilaterals, 4)
    area = _areas(points) / (rows * columns)
    weakest, mean = shares.min(axis=1), shares.mean(axis=1)
    least = CLEAR_SUPPORT[surround]
    clear = (weakest >= least[0]) & (mean >= least[1]) & (area >= LEAST_AREA) & _is_film_shaped(points, rows, columns)
    if not clear.any():
        return None
    best = int(
        np.where(clear, mean + 0.3 * np.sqrt(np.maximum(area, 0)), -1).argmax()
    )  # of two films in one another, the outer one
    return points[best], float(mean[best])


def _crossing(
    upright: tuple[_Lines, NDArray[np.intp]], level: tuple[_Lines, NDArray[np.intp]], rows: int, columns: int
) -> NDArray[np.float64]:
    """Return where lines x = a + s (y - rows / 2) and y = b + t (x - columns / 2) meet, shape (n, 2)."""
    (lines, chosen), (others, taken) = upright, level
    a, s = lines.offsets[chosen].astype(np.float64), lines.slopes[chosen].astype(np.float64)
    b, t = others.offsets[taken].astype(np.float64), others.slopes[taken].astype(np.float64)
    x = (a + s * (b - t * columns / 2 - rows / 2)) / (1 - s * t)
    return np.stack([x, b + t * (x - columns / 2)], axis=1)


def _supported(
    lines: _Lines, chosen: NDArray[np.intp], start: NDArray[np.float64], end: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the share of each side, from start to end, along which there is an edge; what lies outside of the picture has none."""
    length = lines.support.shape[1] - 1
    first, last = (np.clip(np.rint(at), 0, length).astype(np.intp) for at in (start, end))
    edges = lines.support[chosen, last] - lines.support[chosen, first]
    return edges / np.maximum(end - start, 1)


def _areas(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the areas of quadrilaterals (n, 4, 2), positive where clockwise on the screen."""
    following = np.roll(points, -1, axis=1)
    areas: NDArray[np.float64] = (points[..., 0] * following[..., 1] - following[..., 0] * points[..., 1]).sum(axis=1) / 2
    return areas


def _is_film_shaped(points: NDArray[np.float64], rows: int, columns: int) -> NDArray[np.bool_]:
    """Sides that face one another are about as long, corners are about right, and nothing lies far out of the picture."""
    sides = np.roll(points, -1, axis=1) - points
    lengths = np.maximum(np.linalg.norm(sides, axis=2), 1e-6)
    ratios = np.minimum(lengths[:, :2] / lengths[:, 2:], lengths[:, 2:] / lengths[:, :2]).min(axis=1)
    unit = sides / lengths[..., np.newaxis]
    cosines = np.abs((unit * np.roll(unit, 1, axis=1)).sum(axis=2)).max(axis=1)
    size = np.array([columns, rows])
    inside = ((points > -0.02 * size) & (points < 1.02 * size)).all(axis=(1, 2))
    shape = (lengths[:, 0] + lengths[:, 2]) / (lengths[:, 1] + lengths[:, 3])
    return (ratios > 0.6) & (cosines < 0.45) & inside & (shape > 0.4) & (shape < 3.5)  # type: ignore[no-any-return]


def _around_and_inside(image: _Floats, corners: NDArray[np.float64]) -> tuple[_Floats, _Floats]:
    """Return brightness just outside of a quadrilateral, and all over it."""
    middle = corners.mean(axis=0)
    along = np.linspace(0.02, 0.98, 32)[:, np.newaxis]
    sides = np.concatenate([a + along * (b - a) for a, b in zip(corners, np.roll(corners, -1, axis=0), strict=True)])
    limits = np.array(image.shape)[::-1] - 1

    def values(share: float) -> _Floats:
        x, y = np.clip(middle + share * (sides - middle), 0, limits).astype(np.intp).T
        found: _Floats = image[y, x]
        return found

    return values(1.05), np.concatenate([values(share) for share in np.linspace(0.05, 0.95, 10)])

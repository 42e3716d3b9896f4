"""What becomes of a film of ours when it reaches the program in the wrong way: turned, negative, cut, beside others, in a window."""

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from model_build.others import draw_other

Floats = NDArray[np.float32]
Rng = np.random.Generator


def brightness(gray: NDArray[np.uint8] | NDArray[np.float32]) -> Floats:
    """Return a decoded picture as float32 0..1."""
    return gray.astype(np.float32) / np.float32(255 if gray.dtype == np.uint8 else 1)


def vary(film: Floats, rng: Rng) -> Floats:
    """Return a film as another clinic might have taken it, which is still in scope.

    Up to 7 % are cut off each side, it is turned by up to 6 degrees, its tones change, and it may get dark borders and noise.

    Parameters
    ----------
    film : ndarray of float32, shape (rows, columns)
        0..1.
    rng : Generator
    """
    rows, columns = film.shape
    top, bottom, left, right = rng.uniform(0, 0.07, 4) * (rows, rows, columns, columns)
    image = Image.fromarray(film[int(top) : rows - int(bottom), int(left) : columns - int(right)])
    image = image.rotate(rng.uniform(-6, 6), Image.Resampling.BILINEAR, fillcolor=float(film[0, 0]))
    changed = np.asarray(image).clip(0, 1) ** np.float32(np.exp(rng.uniform(-0.3, 0.3)))
    if rng.random() < 0.2:
        changed = np.pad(changed, [(0, int(n)) for n in rng.uniform(0, 0.08, 2) * (rows, columns)])
    noise = rng.standard_normal(changed.shape, np.float32) * np.float32(rng.uniform(0, 0.03))
    return (changed + noise).astype(np.float32)


def narrowed(scan: Floats, rng: Rng) -> Floats:
    """Return a B-scan as a device of smaller depth shows it: half to all of the rows, around the retina.

    Parameters
    ----------
    scan : ndarray of float32, shape (rows, columns)
        0..1, bright on dark.
    rng : Generator
    """
    rows = len(scan)
    profile = np.clip(scan.mean(1) - np.median(scan), 0, None) + 1e-6
    centre = float(np.average(np.arange(rows), weights=profile))
    height = int(rng.uniform(0.5, 1) * rows)
    top = int(np.clip(centre - height / 2, 0, rows - height))
    return scan[top : top + height]


def _quarter_turn(film: Floats, other: Floats, rng: Rng) -> Floats:
    return np.rot90(film, int(rng.choice([1, 3])))


def _quarter(film: Floats, other: Floats, rng: Rng) -> Floats:
    """One of the four corners, half as wide and high."""
    rows, columns = film.shape[0] // 2, film.shape[1] // 2
    y, x = int(rng.choice([0, rows])), int(rng.choice([0, columns]))
    return film[y : y + rows, x : x + columns]


def _shuffled(film: Floats, other: Floats, rng: Rng) -> Floats:
    """Blocks in another order, as damaged files show them."""
    count = int(rng.integers(2, 5))
    rows, columns = film.shape[0] // count, film.shape[1] // count
    blocks = [film[i * rows : (i + 1) * rows, j * columns : (j + 1) * columns] for i in range(count) for j in range(count)]
    order = np.roll(rng.permutation(count * count), 1)
    if (order == np.arange(count * count)).all():
        order = order[::-1]
    return np.block([[blocks[order[i * count + j]] for j in range(count)] for i in range(count)])


def _sheet(film: Floats, other: Floats, rng: Rng) -> Floats:
    """Two films side by side or one above the other, or four."""
    second = np.asarray(Image.fromarray(other).resize(film.shape[::-1]))
    choice = int(rng.integers(0, 3))
    pair = np.concatenate([film, second], axis=choice % 2)
    return pair if choice < 2 else np.concatenate([pair, pair[:, ::-1]], axis=1)


def _screenshot(film: Floats, other: Floats, rng: Rng) -> Floats:
    """The film in the window of some program, beside text or tables, filling a tenth to a third of it."""
    page = Image.fromarray(draw_other(str(rng.choice(["text", "form", "chart"])), rng)).resize((360, 280))
    width, height = int(rng.uniform(0.3, 0.6) * 360), int(rng.uniform(0.35, 0.6) * 280)
    corner = (int(rng.uniform(0, 360 - width)), int(rng.uniform(0, 280 - height)))
    page.paste(Image.fromarray(film).resize((width, height)), corner)
    return np.asarray(page)


def _hollow(film: Floats, other: Floats, rng: Rng) -> Floats:
    """The middle is covered by one brightness; half to three quarters of each side."""
    rows, columns = film.shape
    high, wide = (rng.uniform(0.5, 0.75, 2) * (rows, columns)).astype(int)
    y, x = (rows - high) // 2, (columns - wide) // 2
    covered = film.copy()
    covered[y : y + high, x : x + wide] = rng.choice([0, 0.5, 1])
    return covered


DERIVED: Final[dict[str, Callable[[Floats, Floats, Rng], Floats]]] = {
    "upside down": lambda film, other, rng: film[::-1, ::-1],
    "quarter turn": _quarter_turn,
    "negative": lambda film, other, rng: 1 - film,
    "quarter crop": _quarter,
    "shuffled blocks": _shuffled,
    "several on a sheet": _sheet,
    "in a screenshot": _screenshot,
    "middle covered": _hollow,
}
"""Pictures that must be refused, from a film, another film of its kind, and a generator."""
NO_OTHERS: Final = {"retina_oct": ("quarter crop",)}
"""What is still in scope: a part of a B-scan is a B-scan of a narrower field."""


def mirrored(film: Floats) -> Floats:
    """Return a film as it is seen from behind; measured and reported only."""
    return film[:, ::-1]

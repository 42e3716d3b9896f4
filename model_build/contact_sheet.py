"""Contact sheets: what each kind of augmentation makes of real films, from as it is to as strong as in training."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from model_build.augment import KINDS, NONE, Floats, Strength, augment, draws

LEVELS: Final = (0.0, 0.25, 0.5, 0.75, 1.0)
"""Columns of a sheet; 0 is the film as it is."""
SIGNED: Final[Mapping[str, tuple[int, ...]]] = {
    "rotation_deg": (0,), "shift": (1, 2), "zoom": (3,), "shear": (4,), "aspect": (5,), "perspective": (6, 7), "gamma": (9,),
    "brightness": (11,), "photo": (32, 33, 39),
}  # fmt: skip
"""Draws of the kinds that go either way from 0.5: films in even rows go one way, those in odd rows the other."""
AMOUNT: Final[Mapping[str, tuple[int, ...]]] = {
    "noise": (12,), "blur": (15,), "detail": (17,), "marker": (22, 23), "border": (27, 28), "photo": (34, 37),
}  # fmt: skip
"""Draws of which more is stronger."""
REVERSED: Final[Mapping[str, tuple[int, float]]] = {"contrast": (10, 0.75), "jpeg": (19, 1.0)}
"""Draws of which less is stronger, and where they begin: contrast is taken away below 0.75, and added above."""
SHARES: Final = ("flip", "blur", "detail", "jpeg", "marker", "border", "photo")
"""Kinds whose strength is the share of films that get them: here all get them."""
_GAP: Final = 4
"""Pixels between pictures."""
EVERYTHING: Final = "all"


def sheets(pixels: NDArray[np.uint8], strength: Strength, out: Path) -> list[Path]:
    """Write a contact sheet for each kind that a strength has, and one of everything together.

    Parameters
    ----------
    pixels : ndarray of uint8, shape (n, height, width)
        Brightness 0..255; one row a film.
    strength : Strength
        As in training.
    out : Path
        Folder, made if missing; gets ``KIND.png`` and ``all.png``.

    Returns
    -------
    list of Path
    """
    out.mkdir(parents=True, exist_ok=True)
    rows = {kind: _graded(pixels, kind, strength) for kind in KINDS if getattr(strength, kind)}
    rows[EVERYTHING] = _everything(pixels, strength)
    for kind, pictures in rows.items():
        Image.fromarray(_tile(pictures)).save(out / f"{kind}.png")
    return [out / f"{kind}.png" for kind in rows]


def graded_draws(kind: str, level: float, films: int) -> Floats:
    """Return draws, float32 (films, DRAWS), with which a kind has a share of its full strength."""
    u = draws(1, 0, np.arange(films))  # where a thing is and how it is turned differs by film, not by column
    ways = np.where(np.arange(films) % 2, -0.5, 0.5)[:, None]
    u[:, SIGNED.get(kind, ())] = 0.5 + ways * level
    u[:, AMOUNT.get(kind, ())] = level
    if kind in REVERSED:
        column, begin = REVERSED[kind]
        u[:, column] = begin * (1 - level)
    return u


def alone(kind: str, strength: Strength) -> Strength:
    """Return a strength with one kind only, which every film gets."""
    value = 1.0 if kind in SHARES else getattr(strength, kind)
    return replace(NONE, **{kind: value}, blur_px=strength.blur_px)


def _graded(pixels: NDArray[np.uint8], kind: str, strength: Strength) -> list[NDArray[np.uint8]]:
    columns = [_shown(pixels, graded_draws(kind, level, len(pixels)), alone(kind, strength)) for level in LEVELS[1:]]
    return [pixels, *columns]


def _everything(pixels: NDArray[np.uint8], strength: Strength) -> list[NDArray[np.uint8]]:
    """Return the films as they are, and as some epochs of training show them."""
    return [pixels, *(_shown(pixels, draws(2, epoch, np.arange(len(pixels))), strength) for epoch in range(len(LEVELS) - 1))]


def _shown(pixels: NDArray[np.uint8], u: Floats, strength: Strength) -> NDArray[np.uint8]:
    shown: NDArray[np.uint8] = np.rint(augment(pixels, u, strength).numpy()[:, 0] * 255).astype(np.uint8)
    return shown


def _tile(columns: Sequence[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    """Put columns of films, (n, height, width) each, on one white sheet."""
    grid = np.pad(np.stack(columns, 1), ((0, 0), (0, 0), (0, _GAP), (0, _GAP)), constant_values=255)  # (n, columns, h, w)
    films, across, height, width = grid.shape
    return grid.transpose(0, 2, 1, 3).reshape(films * height, across * width)

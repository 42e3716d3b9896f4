"""What the look of a picture says against its answer: turned, negative, cut off, too dark or bright, few grey levels.

These are warnings, and nothing is changed on their account: a picture that looks like a negative is judged as it is. Turns, negatives
and cuts are told by how well a chest film agrees with the mean of many, turned, inverted or cut likewise.

Measured on 865 films that had no part in the mean (528 children, 167 adults, 170 adults from elsewhere), on which the limits were
chosen, and on 3,912 more children's films without a part in either: how many are warned of without cause, and how many of the 865,
changed on purpose, are warned of.

==========  ============  =============  =====================================================================
warning     of 865        of 3,912       found
==========  ============  =============  =====================================================================
ROTATED     2 (0.23 %)    6 (0.15 %)     a quarter turn 96 % (4 % are called CROPPED), upside down 88 %
INVERTED    0             0              negatives 98 % (the others are called ROTATED)
CROPPED     0             0              45 % missing on one side 92 %, 35 % 76 %, 25 % 17 %
TOO-DARK    1 (0.12 %)    0              gamma 3: 55 %, a quarter of the brightness 100 %
TOO-BRIGHT  0             2 (0.05 %)     gamma 0.3: 38 %, a quarter of the contrast and bright 100 %
FEW-LEVELS  0             0              32 levels 100 %, 64 levels 81 %; of 604 OCT scans none without cause
==========  ============  =============  =====================================================================

Router and scope come first: of 100 films (50 of children, 50 of adults) turned by 90, 180 and 270 degrees, and of their negatives,
none was judged; of the same films without a third of one side 8 were, 2 of them with a warning. Of mirrored ones 85 were.

What cannot be told from the pixels here: a lateral film (none to measure with), a mirrored film, a film whose top or bottom is cut
off. There the header counts (`imaging.header`, `analysis.scope`), and the scope score of the models.
"""

from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop.errors import Notice
from desktop.imaging.image import Header

CHEST: Final = "chest_frontal"
"""The kind of picture, as the router names it, that the mean film is of."""
UNKNOWN: Final = ""

Gray = NDArray[np.uint8] | NDArray[np.float32]
_Floats = NDArray[np.float64]

_SIDE: Final = 12
_MEAN: Final = (
    "0119253f77a2a2773f251901 2950647281a0a08172645029 436e8579729e9e7279856e43 49778b6563a3a363658b7749"
    "4379845a6bb0b06b5a847943 397a7d5d81bfbf815d7d7a39 2f79786c98cdcd986c78792f 26777a82a9d7d7a9827a7726"
    "1e748399b8dedeb89983741e 18749abacfe8e8cfba9a7418 147db8d5e3f2f2e3d5b87d14 1789c9e1ecf6f6ece1c98917"
)
"""Mean chest film, 12 x 12: training films of `chest-xray-child` and `chest-xray-adult`, each standardised, both sets with the same
weight, made symmetric; 128 is their mean brightness."""
TURNED: Final = 0.13
"""How much better than upright a film must agree (correlation) with the turned mean."""
NEGATIVE: Final = -0.15
"""Correlation with the mean film below which a film is one of its negatives."""
CUT: Final = 0.3
"""How much better than with the whole mean film a film must agree with one of which a side is missing."""
CUT_SHARE: Final = 0.35
LEAST_AGREEMENT: Final = 0.5
"""Correlation with the mean film, turned or not, of what is a chest film at all, where the router refused it."""
DARK: Final = 50 / 255
BRIGHT: Final = 200 / 255
"""Mean brightness of a chest film beyond which the display window or the exposure is wrong."""
BLACK: Final = 12
LIT_SHARE: Final = 0.05
"""Rows and columns of which less is brighter than `BLACK` (of 255) are margins: letters may stand in them."""
LEVELS: Final = 64
"""Grey levels, of 256, below which steps are seen; no film at hand has fewer than 113."""
_SAMPLE: Final = 256
"""Pixels of a side that are enough for brightness and levels."""


def quality_notices(gray: Gray, image_kind: str) -> Iterator[Notice]:
    """Name what the look of a picture says against it.

    Parameters
    ----------
    gray : ndarray of uint8 (0..255) or float32 (0..1), shape (rows, columns)
        As the model is given it.
    image_kind : str
        As a manifest names it; `UNKNOWN` where neither router nor header tells: then only a clear negative of a chest film is named.

    Yields
    ------
    Notice
        ``FEW-LEVELS``, and for chest films ``TOO-DARK``, ``TOO-BRIGHT``, ``INVERTED``, ``ROTATED``, ``CROPPED``.
    """
    step = max(min(gray.shape) // _SAMPLE, 1)
    sample = gray[::step, ::step]
    levels = (sample if sample.dtype == np.uint8 else np.rint(255 * sample)).astype(np.uint8)
    count = np.count_nonzero(np.bincount(levels.ravel(), minlength=256))
    if count < LEVELS:
        yield Notice("FEW-LEVELS", {"levels": int(count)})
    if image_kind == CHEST:
        mean = float(levels.mean()) / 255
        if mean < DARK:
            yield Notice("TOO-DARK")
        if mean > BRIGHT:
            yield Notice("TOO-BRIGHT")
    if image_kind in {CHEST, UNKNOWN}:
        yield from _film_notices(_without_black_margins(levels), known=image_kind == CHEST)


def kind_of(header: Header) -> str:
    """Return the kind of picture that a header speaks of, `UNKNOWN` where it does not."""
    return CHEST if header.modality in {"CR", "DX"} and "CHEST" in header.body_part else UNKNOWN


def _film_notices(levels: NDArray[np.uint8], *, known: bool) -> Iterator[Notice]:
    film = _standardised(np.asarray(Image.fromarray(levels).resize((_SIDE, _SIDE), Image.Resampling.BOX), dtype=np.float64))
    upright, *turned = (float((film * mean).sum()) for mean in _TURNED_MEANS)
    cut = max(float((film * mean).sum()) for mean in _CUT_MEANS)
    if upright < NEGATIVE and -upright > max(turned) + TURNED and (known or -upright > LEAST_AGREEMENT):
        yield Notice("INVERTED")
    elif not known:
        return
    elif cut > max(upright + CUT, *turned):
        yield Notice("CROPPED")
    elif max(turned) > upright + TURNED:
        yield Notice("ROTATED", {"degrees": 90 * (1 + int(np.argmax(turned)))})


def _without_black_margins(levels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Cut off what is black from one side to the other: films are put into frames of another shape."""
    lit = levels > BLACK
    rows, columns = (np.flatnonzero(lit.mean(axis=axis) > LIT_SHARE) for axis in (1, 0))
    if min(rows.size, columns.size) < _SIDE:
        return levels
    return np.ascontiguousarray(levels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])


def _standardised(film: _Floats) -> _Floats:
    film = film - film.mean()
    standard: _Floats = film / max(float(np.linalg.norm(film)), 1e-9)
    return standard


def _cut(mean: _Floats, share: float) -> _Floats:
    """Return the mean film without its left side."""
    left = Image.fromarray(mean.astype(np.float32)).resize(
        (_SIDE, _SIDE), Image.Resampling.BILINEAR, box=(_SIDE * share, 0, _SIDE, _SIDE)
    )
    return _standardised(np.asarray(left, dtype=np.float64))


_MEAN_FILM: Final = _standardised(np.frombuffer(bytes.fromhex(_MEAN), np.uint8).reshape(_SIDE, _SIDE).astype(np.float64))
_TURNED_MEANS: Final = tuple(np.rot90(_MEAN_FILM, -quarter) for quarter in range(4))
"""By quarter turns clockwise."""
_CUT_MEANS: Final = (_cut(_MEAN_FILM, CUT_SHARE), _cut(_MEAN_FILM, CUT_SHARE)[:, ::-1])

"""What disturbs a photograph of a film: reflections and moiré. Looked for in photographs only.

Measured on simulated photographs (tests/benchmarks/photographs.py).
"""

from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from desktop.errors import Notice

GLARE: Final = 252
"""Brightness (0..255) of a reflection: no light comes through a film as white as this over an area."""
GLARE_SHARE: Final = 0.001
"""Of the film that is white without a gap, from which a reflection is named."""
_GLARE_SIDE: Final = 160
_CORE: Final = 3
"""Letters and edges are narrower than this many of those pixels."""
MOIRE_PEAK: Final = 25.0
"""Strength of the strongest wave against the usual one of its length, from which moiré is named."""
_MOIRE_SIDE: Final = 512
_LONGEST_WAVE: Final = 25
"""In pixels; longer ones are the film's own."""


def flaws(gray: NDArray[np.uint8]) -> Iterator[Notice]:
    """Name what disturbs a photographed film.

    Parameters
    ----------
    gray : ndarray of uint8, shape (rows, columns)

    Yields
    ------
    Notice
        ``PHOTO-GLARE``, ``PHOTO-MOIRE``.
    """
    share = glare_share(gray)
    if share > GLARE_SHARE:
        yield Notice("PHOTO-GLARE", {"percent": max(round(100 * share), 1)})
    if moire_peak(gray) > MOIRE_PEAK:
        yield Notice("PHOTO-MOIRE")


def glare_share(gray: NDArray[np.uint8]) -> float:
    """Return the share of the film (uint8, shape (rows, columns)) that is white without a gap."""
    small = Image.fromarray(gray).reduce(max(max(gray.shape) // _GLARE_SIDE, 1))
    cores = np.asarray(small.filter(ImageFilter.MinFilter(_CORE))) >= GLARE
    return float(cores.mean())


def moire_peak(gray: NDArray[np.uint8]) -> float:
    """Return how far the strongest wave of a film (uint8, shape (rows, columns)) stands out of the waves of its length.

    Waves along the axes are left out: JPEG's blocks and a film's edges are such.
    """
    side = min(_MOIRE_SIDE, *gray.shape)
    top, left = (gray.shape[0] - side) // 2, (gray.shape[1] - side) // 2
    middle = gray[top : top + side, left : left + side].astype(np.float32)
    window = np.hanning(side).astype(np.float32)
    strength = np.abs(np.fft.rfft2((middle - middle.mean()) * window[:, np.newaxis] * window)).astype(np.float32)
    down = np.abs(np.fft.fftfreq(side) * side)[:, np.newaxis]
    across = np.arange(strength.shape[1])
    radius = np.hypot(down, across)
    waves = (radius > side / _LONGEST_WAVE) & (radius < side / 2) & (down > 3) & (across > 3)
    rings = radius[waves].astype(np.intp) // 4
    order = np.lexsort((strength[waves], rings))
    counts = np.bincount(rings)
    middles = np.cumsum(counts) - counts + counts // 2
    usual = strength[waves][order][np.minimum(middles, len(order) - 1)]  # the median of each ring
    return float((strength[waves] / np.maximum(usual[rings], 1e-3)).max()) if waves.any() else 0.0

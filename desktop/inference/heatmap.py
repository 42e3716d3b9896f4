"""Class activation maps made visible: strength over the picture, colours, overlay. The same for window, command line and print.

A map says where the model looked, not where disease is (Saporta et al. 2022); whoever shows one says so beside it.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

OPACITY: Final = 0.45
CAPTION: Final = "Where the model looked. Not an outline of disease."

# Inferno (van der Walt, Smith; CC0), perceptually even and colour-blind safe: 33 of its 256 colours, the rest interpolated.
_INFERNO: Final = (
    "000004 040312 0b0724 150b37 210c4a 2f0a5b 3d0965 4a0c6b 57106e 64156e 71196e "
    "7d1e6d 8a226a 972766 a32c61 b0315b bc3754 c63d4d d04545 da4e3c e35933 eb6429 "
    "f1711f f67e14 f98c0a fb9b06 fcaa0f fbba1f f9c932 f5d949 f2e865 f3f586 fcffa4"
)


_BLUE_YELLOW: Final = "00205c fff04a"
"""Who cannot tell red from green tells blue from yellow, and the light from the dark: it grows evenly brighter."""


class ColorMap(StrEnum):
    """Colours of a heat map."""

    INFERNO = "inferno"
    BLUE_YELLOW = "blue-yellow"


def _color_table(colors: str) -> NDArray[np.uint8]:
    anchors = np.array([list(bytes.fromhex(color)) for color in colors.split()], dtype=np.float64)  # (n, 3)
    at = np.linspace(0, 255, len(anchors))
    channels = [np.interp(np.arange(256), at, anchors[:, channel]) for channel in range(3)]
    return np.rint(np.stack(channels, axis=1)).astype(np.uint8)


TABLES: Final[Mapping[ColorMap, NDArray[np.uint8]]] = {
    ColorMap.INFERNO: _color_table(_INFERNO),
    ColorMap.BLUE_YELLOW: _color_table(_BLUE_YELLOW),
}
"""uint8, shape (256, 3) each: from weak to strong."""
COLORS: Final = TABLES[ColorMap.INFERNO]
"""On paper and in files."""


def strength(heatmap: NDArray[np.float32], rows: int, columns: int) -> NDArray[np.float32]:
    """Spread a class activation map over the whole picture.

    Parameters
    ----------
    heatmap : ndarray of float32, shape (h, w)
        Logits per position; only positive ones speak for the class.
    rows, columns : int
        Size wanted. The network saw the whole picture stretched, so the map covers all of it.

    Returns
    -------
    ndarray of float32, shape (rows, columns)
        0 to 1, where 1 is the strongest position of this map; all 0 where nothing speaks for the class.
    """
    positive = np.maximum(heatmap, 0).astype(np.float32)
    peak = float(positive.max())
    if peak <= 0:
        return np.zeros((rows, columns), dtype=np.float32)
    smooth = np.asarray(Image.fromarray(positive / peak).resize((columns, rows), Image.Resampling.BICUBIC))
    clipped: NDArray[np.float32] = np.clip(smooth, 0, 1)
    return clipped


def overlay(gray: NDArray[np.uint8], heatmap: NDArray[np.float32], opacity: float = OPACITY) -> NDArray[np.uint8]:
    """Lay a class activation map over a picture.

    Parameters
    ----------
    gray : ndarray of uint8, shape (rows, columns)
    heatmap : ndarray of float32, shape (h, w)
    opacity : float
        Of the strongest position, 0 to 1; weaker positions are as much more transparent as they are weaker.

    Returns
    -------
    ndarray of uint8, shape (rows, columns, 3)
    """
    map_strength = strength(heatmap, *gray.shape)
    alpha = opacity * map_strength[..., np.newaxis]
    colors = COLORS[np.rint(255 * map_strength).astype(np.uint8)]
    mixed: NDArray[np.float32] = (1 - alpha) * gray[..., np.newaxis] + alpha * colors
    return np.rint(mixed).astype(np.uint8)

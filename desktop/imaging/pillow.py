"""From Pillow to numpy."""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_ROWS_AT_ONCE: Final = 256


def as_array(picture: Image.Image) -> NDArray[Any]:
    """Return the pixels of a picture, shape (rows, columns) or (rows, columns, channels).

    The same as ``np.asarray``, which copies a whole film three times and takes longer for it than libjpeg for decoding:
    a few rows at a time stay in the cache.
    """
    width, height = picture.size
    first = np.asarray(picture.crop((0, 0, width, 1)))  # (1, columns, ...)
    pixels = np.empty((height, *first.shape[1:]), first.dtype)
    for row in range(0, height, _ROWS_AT_ONCE):
        below = min(row + _ROWS_AT_ONCE, height)
        pixels[row:below] = np.asarray(picture.crop((0, row, width, below)))
    return pixels

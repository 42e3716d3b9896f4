"""From a picture to the network's input. The same function runs in training, evaluation and in the clinic."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop.errors import ImageError
from desktop.model_package.manifest import Preprocessing

BLANK_SPAN = 0.01
"""A picture whose brightness percentiles lie closer than this (of 0..1) holds nothing to judge."""

REDUCING_GAP = 2.0
"""Pillow first averages blocks down to at least this many times the target: twice as fast, at most 0.1 grey level off."""

_ROWS_AT_ONCE = 256


def preprocess(gray: NDArray[np.uint8] | NDArray[np.float32], spec: Preprocessing) -> NDArray[np.float32]:
    """Resize, spread the brightness between two percentiles, normalise. In this order, which is part of the contract.

    Parameters
    ----------
    gray : ndarray, shape (rows, columns)
        Brighter = larger: uint8 (0..255) or float32 (0..1).
    spec : Preprocessing
        From the manifest.

    Returns
    -------
    ndarray of float32, shape (1, 1, height, width)

    Raises
    ------
    ImageError
        ``IMAGE-BLANK``: blank, constant or not finite.

    Notes
    -----
    Resizing works on float data: Pillow's result for 8-bit data is rounded and differs by up to 0.8 grey level.
    The spread between percentiles makes the answer independent of bit depth and of a linear change of the display window.
    """
    if gray.ndim != 2 or gray.dtype not in (np.uint8, np.float32):
        raise TypeError(f"expected a 2-D uint8 or float32 picture, got {gray.ndim}-D {gray.dtype}")
    scale = np.float32(1 / 255) if gray.dtype == np.uint8 else np.float32(1)
    small = np.asarray(_resized(gray, spec.width, spec.height)) * scale  # (height, width)
    low, high = np.percentile(small, (spec.intensity.low_percentile, spec.intensity.high_percentile))
    if not np.isfinite(small).all() or high - low < BLANK_SPAN:
        raise ImageError("IMAGE-BLANK")
    spread = np.clip((small - low) / (high - low), 0, 1)
    normalised: NDArray[np.float32] = ((spread - spec.mean) / spec.std).astype(np.float32)
    return normalised[np.newaxis, np.newaxis]


def _resized(gray: NDArray[np.uint8] | NDArray[np.float32], width: int, height: int) -> Image.Image:
    """Do what ``Image.resize(..., reducing_gap=REDUCING_GAP)`` does to float data, bit for bit, a few rows at a time.

    A 12-megapixel film as float data does not fit into any cache: in one piece it takes seven times as long.
    """
    rows, columns = gray.shape
    block_width = max(int(columns / width / REDUCING_GAP), 1)
    block_height = max(int(rows / height / REDUCING_GAP), 1)
    blocks = np.empty((-(-rows // block_height), -(-columns // block_width)), np.float32)
    step = max(_ROWS_AT_ONCE // block_height, 1)
    for row in range(0, len(blocks), step):
        band = gray[row * block_height : (row + step) * block_height].astype(np.float32, copy=False)
        blocks[row : row + step] = Image.fromarray(band).reduce((block_width, block_height))
    whole = (0.0, 0.0, columns / block_width, rows / block_height)  # the last blocks may be narrower
    return Image.fromarray(blocks).resize((width, height), Image.Resampling.BILINEAR, box=whole)

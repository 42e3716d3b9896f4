"""Colour pictures: what counts as one, and its brightness."""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop.errors import Notice
from desktop.imaging.image import FULL_8_BIT, DecodedImage, read_only

TINT: Final = 3
"""Largest difference of red, green and blue (of 255) in a picture that is grey: what JPEG rounding leaves of a grey film."""


def image_of_colors(rgb: NDArray[np.uint8], file_format: str) -> DecodedImage:
    """Make a picture of colours (uint8, shape (rows, columns, 3)); one that only repeats its grey three times is grey."""
    gray = is_gray(rgb)
    return DecodedImage(
        pixels=read_only(luma(rgb)),
        values=np.arange(256, dtype=np.float32),
        voi=FULL_8_BIT,
        rgb=None if gray else read_only(rgb),
        notices=() if gray else (Notice("COLOR"),),
        file_sha256="",
        format=file_format,
    )


def luma(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the brightness (ITU-R BT.601) of colours (uint8, shape (rows, columns, 3))."""
    return np.asarray(Image.fromarray(rgb).convert("L"))


def is_gray(rgb: NDArray[np.uint8]) -> bool:
    """Tell whether no pixel (uint8, shape (rows, columns, 3)) is more than `TINT` off grey."""
    # Most colour pictures show it in a coarse sample, before a full pass
    return _within_tint(rgb[::16, ::16]) and _within_tint(rgb)


def _within_tint(rgb: NDArray[np.uint8]) -> bool:
    red, green, blue = (rgb[..., channel] for channel in range(3))
    high = np.maximum(np.maximum(red, green), blue)
    low = np.minimum(np.minimum(red, green), blue)
    return bool(np.all(high - low <= TINT))


def from_ybr(ybr: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Convert full-range YCbCr (uint8, shape (rows, columns, 3)) to RGB (PS3.3 C.7.6.3.1.2; ITU-T T.871)."""
    return np.asarray(Image.fromarray(ybr, "YCbCr").convert("RGB"))


def eight_bits(colors: NDArray[Any], bits: int) -> NDArray[np.uint8]:
    """Bring stored colours (integers of `bits` bits, any shape) to 0..255."""
    if colors.dtype == np.uint8 and bits == 8:
        return np.ascontiguousarray(colors, np.uint8)
    largest = 2**bits - 1
    return np.rint((colors.view(f"u{colors.dtype.itemsize}") & largest) * (255 / largest)).astype(np.uint8)

"""Colour pictures: what counts as one, and its brightness."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop.errors import Notice
from desktop.imaging.image import FULL_8_BIT, DecodedImage, read_only
from desktop.imaging.pillow import as_array

TINT: Final = 3
"""Largest difference of red, green and blue (of 255) in a picture that is grey: what JPEG rounding leaves of a grey film."""

CHROMA: Final = 1
"""The same for colour differences, whose grey is 128."""


def image_of_colors(rgb: NDArray[np.uint8], file_format: str) -> DecodedImage:
    """Make a picture of colours (uint8, shape (rows, columns, 3)); one that only repeats its grey three times is grey."""
    return _image(as_array(Image.fromarray(rgb).convert("L")), None if is_gray(rgb) else rgb, file_format)


def image_of_ybr(picture: Image.Image, file_format: str) -> DecodedImage:
    """Make a picture of brightness and two colour differences, as JPEG stores them: a grey film needs no colours at all."""
    brightness, *differences = (as_array(channel) for channel in picture.split())
    gray = all(channel.min() >= 128 - CHROMA and channel.max() <= 128 + CHROMA for channel in differences)
    return _image(brightness, None if gray else as_array(picture.convert("RGB")), file_format)


def _image(pixels: NDArray[np.uint8], rgb: NDArray[np.uint8] | None, file_format: str) -> DecodedImage:
    return DecodedImage(
        pixels=read_only(pixels),
        values=np.arange(256, dtype=np.float32),
        voi=FULL_8_BIT,
        rgb=None if rgb is None else read_only(rgb),
        notices=() if rgb is None else (Notice("COLOR"),),
        file_sha256="",
        format=file_format,
    )


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
    return as_array(Image.fromarray(ybr, "YCbCr").convert("RGB"))


def eight_bits(colors: NDArray[np.uint8] | NDArray[np.uint16], bits: int) -> NDArray[np.uint8]:
    """Bring stored colours (of `bits` bits, any shape) to 0..255."""
    if bits == 8 and colors.dtype == np.uint8:
        return colors.view(np.uint8)
    largest = 2**bits - 1
    scaled: NDArray[np.float64] = (colors & largest) * (255 / largest)
    return np.rint(scaled).astype(np.uint8)

"""JPEG, PNG, TIFF, BMP and WebP to pictures, by Pillow: only the decoder that the content asks for, sizes checked first."""

import struct
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from desktop.errors import ImageError, Notice
from desktop.imaging.color import image_of_colors
from desktop.imaging.image import (
    FULL_8_BIT,
    MEGAPIXELS,
    DecodedImage,
    Header,
    VoiFunction,
    Window,
    check_size,
    read_only,
)
from desktop.imaging.presentation import full_window
from desktop.imaging.stored import spread

_ORIENTATION: Final = 0x0112
_IMAGE_DESCRIPTION: Final = 0x010E
_SAMPLE_MARK: Final = b"Lightbox SAMPLE"
_TRANSPOSES: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What brings each EXIF orientation upright (EXIF 2.32, tag 0112)."""
_BEGINNINGS: Final = {
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"II*\0": "TIFF",
    b"MM\0*": "TIFF",
    b"II+\0": "TIFF",
    b"MM\0+": "TIFF",
    b"BM": "BMP",
}
_DAMAGED: Final = (OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, OverflowError, EOFError, struct.error)
"""What Pillow's plug-ins raise for broken files; the sentence is the same for all."""

# A second line of defence behind check_size (Pillow's handbook, security, recommendation 5)
Image.MAX_IMAGE_PIXELS = MEGAPIXELS * 10**6
warnings.simplefilter("error", Image.DecompressionBombWarning)


def raster_format(data: bytes) -> str:
    """Return Pillow's name for what the bytes are, empty when they are none of the formats that we read."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    return next((name for beginning, name in _BEGINNINGS.items() if data.startswith(beginning)), "")


def read_raster(data: bytes, kind: str, frames: Sequence[int] | None = None) -> Iterator[DecodedImage]:
    """Decode frames of a JPEG, PNG, TIFF, BMP or WebP file.

    Parameters
    ----------
    data : bytes
        The whole file.
    kind : str
        From `raster_format`.
    frames : sequence of int, optional
        Which, from 0; None: all. Only TIFF has more than one: animations show their first picture.

    Yields
    ------
    DecodedImage
        Without the hash of the file.

    Raises
    ------
    ImageError
    """
    try:
        with Image.open(BytesIO(data), formats=[kind]) as picture:
            count = getattr(picture, "n_frames", 1) if kind == "TIFF" else 1
            for frame in range(count) if frames is None else frames:
                if not 0 <= frame < count:
                    raise ImageError("FRAME-MISSING", frame=frame, frame_count=count)
                if frame:
                    picture.seek(frame)
                check_size(picture.height, picture.width)
                yield replace(_decode(picture, kind), frame=frame, frame_count=count)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise ImageError("IMAGE-TOO-LARGE", megapixels=f"over {MEGAPIXELS}", limit=MEGAPIXELS) from error
    except UnidentifiedImageError as error:
        raise ImageError("IMAGE-DAMAGED", detail="its first lines cannot be read") from error
    except _DAMAGED as error:
        raise ImageError("IMAGE-DAMAGED", detail="it cannot be decoded to its end") from error


def _decode(picture: Image.Image, kind: str) -> DecodedImage:
    image = _gray_or_color(_upright(picture), kind)
    depth = 16 if image.pixels.dtype == np.uint16 else 8
    return replace(image, header=Header(bits_stored=depth))


def _upright(picture: Image.Image) -> Image.Image:
    orientation = picture.getexif().get(_ORIENTATION)
    return picture.transpose(_TRANSPOSES[orientation]) if orientation in _TRANSPOSES else picture


def _gray_or_color(picture: Image.Image, kind: str) -> DecodedImage:
    if picture.mode in ("L", "I;16"):
        pixels = np.asarray(picture)
        largest = np.iinfo(pixels.dtype).max
        return DecodedImage(
            pixels=read_only(pixels),
            values=np.arange(largest + 1, dtype=np.float32),
            voi=Window(largest / 2, largest, VoiFunction.LINEAR_EXACT),
            file_sha256="",
            format=kind,
        )
    return image_of_colors(np.asarray(picture.convert("RGB")), kind)

"""JPEG, PNG, TIFF, BMP and WebP to pictures, by Pillow: only the decoder that the content asks for, sizes checked first."""

import struct
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from io import BytesIO
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError
from PIL.ExifTags import GPSTAGS, TAGS
from PIL.JpegImagePlugin import JpegImageFile

from desktop.errors import ImageError, Notice
from desktop.imaging.codestream import check_scans, open_ended_jpeg
from desktop.imaging.color import image_of_colors, image_of_ybr
from desktop.imaging.image import FRAMES, MEGAPIXELS, DecodedImage, Header, VoiFunction, Window, check_size, read_only
from desktop.imaging.photo import Sign, photo_notice
from desktop.imaging.pillow import as_array
from desktop.imaging.png import check_png
from desktop.imaging.presentation import full_window
from desktop.imaging.stored import spread

_ORIENTATION: Final = 0x0112
_IMAGE_DESCRIPTION: Final = 0x010E
_EXIF_DIRECTORY: Final = 0x8769
_GPS_DIRECTORY: Final = 0x8825
_INFO: Final = {
    "dpi": "Resolution (dpi)", "icc_profile": "Colour profile", "comment": "Comment", "gamma": "Gamma",
    "jfif_version": "JFIF version", "compression": "Compression", "progressive": "Progressive",
}  # fmt: skip
"""Of what Pillow tells besides: facts of the picture; the rest is how the file is built."""
_BITS: Final = {"1": 1, "L": 8, "P": 8, "LA": 16, "RGB": 24, "YCbCr": 24, "RGBA": 32, "CMYK": 32, "I": 32, "F": 32}
_FACT_LENGTH: Final = 256
_EXPOSURE: Final = (0x829A, 0x829D, 0x8827)
"""Exposure time, aperture, sensitivity (EXIF 2.32): cameras write them, scanners and viewers do not."""
_HALF_QUALITY: Final = 3688
"""Sum of the luminance quantization table of ITU-T T.81, K.1, which the IJG library calls quality 50: a larger one takes away what can
be seen. The films at hand were stored with 88 (sum 884)."""
_TIFF_BITS: Final = 258
_TIFF_PHOTOMETRIC: Final = 262
_TIFF_SAMPLE_FORMAT: Final = 339
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
    with _opened(data, kind) as (picture, count):
        for frame in range(count) if frames is None else frames:
            if not 0 <= frame < count:
                raise ImageError("FRAME-MISSING", frame=frame, frame_count=count)
            yield replace(_decode(picture, frame, kind), frame=frame, frame_count=count)


def measure_raster(data: bytes, kind: str) -> tuple[int, int, int]:
    """Return rows and columns of the first picture, as it stands upright, and the frames of the file, without decoding it.

    Raises
    ------
    ImageError
        Why there is no picture, as far as the header tells.
    """
    with _opened(data, kind) as (picture, count), _quietly():
        check_size(picture.height, picture.width)
        turned = picture.getexif().get(_ORIENTATION) in (5, 6, 7, 8)
        return *((picture.width, picture.height) if turned else (picture.height, picture.width)), count


def raster_facts(data: bytes, kind: str) -> Iterator[tuple[int | None, str, str]]:
    """Return what a file says of its picture, without decoding it.

    Yields
    ------
    tag : int or None
        Of EXIF and TIFF (EXIF 2.32, TIFF 6.0).
    name : str
        In English; empty: not known.
    value : str
        As the file has it, neither cleaned nor cut to its end.

    Raises
    ------
    ImageError
        Why there is no picture, as far as the header tells.
    """
    with _opened(data, kind) as (picture, count), _quietly():
        yield None, "Format", kind
        yield None, "Width", str(picture.width)
        yield None, "Height", str(picture.height)
        yield None, "Bits a pixel", str(16 if picture.mode.startswith("I;16") else _BITS.get(picture.mode, ""))
        yield None, "Pixel format", picture.mode
        yield None, "Frames", str(count)
        yield None, "Bytes", str(len(data))
        for name, value in picture.info.items():
            if isinstance(name, str) and (name in _INFO or isinstance(value, str)):  # PNG holds texts under names of their own
                yield None, _INFO.get(name, name), _fact(value)
        exif = picture.getexif()
        for directory in (exif, *(exif.get_ifd(tag) for tag in (_EXIF_DIRECTORY, _GPS_DIRECTORY))):
            names = GPSTAGS if directory is not exif and 0 in directory else TAGS
            yield from ((tag, names.get(tag, ""), _fact(value)) for tag, value in directory.items())


def _fact(value: object) -> str:
    """Return the beginning of a value as text."""
    if isinstance(value, tuple | list):
        return " ".join(_fact(part) for part in value[:_FACT_LENGTH])
    if isinstance(value, bytes):
        text = value[:_FACT_LENGTH].rstrip(b"\0")
        shown = text.decode("ascii") if text.isascii() and text.decode("ascii").isprintable() else text[:32].hex(" ")
        return f"{shown} ({len(value)} bytes)" if len(value) > _FACT_LENGTH else shown
    return str(value)[: 4 * _FACT_LENGTH]


@contextmanager
def _damage_named(kind: str) -> Iterator[None]:
    """Give what Pillow raises for broken files their sentences."""
    try:
        yield
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise ImageError("IMAGE-TOO-LARGE", megapixels=f"over {MEGAPIXELS}", limit=MEGAPIXELS) from error
    except UnidentifiedImageError as error:
        if kind == "TIFF":  # of which there are kinds without number
            raise ImageError("IMAGE-FORMAT", format=kind, detail="of a kind that is not known") from error
        raise ImageError("IMAGE-DAMAGED", detail="its first lines cannot be read") from error
    except _DAMAGED as error:
        raise ImageError("IMAGE-DAMAGED", detail="it cannot be decoded to its end") from error


@contextmanager
def _quietly() -> Iterator[None]:
    """Drop what Pillow warns of: metadata that nobody reads here, or damage that it raises an error for as well."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        yield


@contextmanager
def _opened(data: bytes, kind: str) -> Iterator[tuple[Image.Image, int]]:
    """Open without decoding, for a while; give the picture and how many frames it has."""
    with _damage_named(kind):
        picture, count = _open(data, kind)
        with picture:
            yield picture, count


def _open(data: bytes, kind: str) -> tuple[Image.Image, int]:
    """Open without decoding; return the picture and how many frames it has."""
    if kind == "JPEG":
        check_scans(data)
        # Image.open would take pictures of some telephones for another format (MPO)
        jpeg = JpegImageFile(BytesIO(open_ended_jpeg(data)))
        if jpeg.mode == "RGB" and ("jfif" in jpeg.info or jpeg.info.get("adobe_transform") == 1):
            jpeg.draft("YCbCr", jpeg.size)  # colours that are there but grey need not be worked out
        return jpeg, 1
    if kind == "PNG":
        check_png(data)
    if kind == "WEBP":
        check_size(*_webp_size(data))  # its decoder reserves memory when it opens
    with _quietly():
        picture = Image.open(BytesIO(data), formats=[kind])
        return picture, _page_count(picture) if kind == "TIFF" else 1


def _page_count(picture: Image.Image) -> int:
    """Return the pages of a TIFF file, of which too many are refused before all of them are looked for."""
    for page in range(1, FRAMES + 1):
        try:
            picture.seek(page)
        except EOFError:
            picture.seek(0)
            return page
    raise ImageError("FRAMES-TOO-MANY", frame_count=f"over {FRAMES}", limit=FRAMES)


def _webp_size(data: bytes) -> tuple[int, int]:
    """Return height and width from the first chunk of a WebP file (RFC 9649)."""
    chunk = data[12:16]
    if chunk == b"VP8X":
        return int.from_bytes(data[27:30], "little") + 1, int.from_bytes(data[24:27], "little") + 1
    if chunk == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return (bits >> 14 & 0x3FFF) + 1, (bits & 0x3FFF) + 1
    width, height = struct.unpack_from("<2H", data, 26)
    return height & 0x3FFF, width & 0x3FFF


def _decode(picture: Image.Image, frame: int, kind: str) -> DecodedImage:
    with _quietly():
        picture.seek(frame)
        check_size(picture.height, picture.width)
        exif = picture.getexif()
        sample = _is_sample(picture, exif)
        origin = tuple(_origin(picture, exif, sample=sample))
        upright = _upright(picture, exif.get(_ORIENTATION))
    bits = _gray_bits(picture)
    image = _gray_image(upright, kind, bits) if bits else _color_image(upright, kind)
    if bits == 16 and "transparency" in picture.info:
        image = _without_shade(image, picture.info["transparency"])
    return replace(
        image,
        # Pillow turns white-is-zero pictures of up to 8 bits itself
        inverted=bits > 8 and kind == "TIFF" and _tag(picture, _TIFF_PHOTOMETRIC) == 0,
        header=Header(bits_stored=bits or 8, sample=sample),
        notices=(*image.notices, *origin),
    )


def _origin(picture: Image.Image, exif: Image.Exif, *, sample: bool) -> Iterator[Notice]:
    """Say where the picture comes from and what became of it on the way, as far as the file tells."""
    if sample:
        yield Notice("SAMPLE")
    tables = getattr(picture, "quantization", None)
    if tables and sum(tables[min(tables)]) > _HALF_QUALITY:
        yield Notice("LOSSY")
    with suppress(*_DAMAGED):  # what a camera wrote of itself changes no pixel
        if any(tag in exif.get_ifd(_EXIF_DIRECTORY) for tag in _EXPOSURE):
            yield photo_notice(Sign.CAMERA)


def _is_sample(picture: Image.Image, exif: Image.Exif) -> bool:
    marks = (picture.info.get("comment", b""), str(exif.get(_IMAGE_DESCRIPTION, "")).encode())
    return any(isinstance(mark, bytes) and _SAMPLE_MARK in mark for mark in marks)


def _upright(picture: Image.Image, orientation: object) -> Image.Image:
    """Turn the pixels as EXIF says; Pillow has done so for TIFF when it is loaded."""
    picture.load()
    turn = _TRANSPOSES.get(orientation) if isinstance(orientation, int) and picture.format != "TIFF" else None
    return picture if turn is None else picture.transpose(turn)


def _gray_bits(picture: Image.Image) -> int:
    """Return the bits of a pixel in a greyscale picture; 0 for what goes through colours: palettes and most transparency too."""
    if "transparency" in picture.info and not picture.mode.startswith("I;16"):
        return 0
    if picture.mode == "L" and _tag(picture, _TIFF_SAMPLE_FORMAT) == 2:  # Pillow would show -1 as white
        raise ImageError("IMAGE-FORMAT", format="TIFF", detail="8 bits with a sign")
    if picture.mode.startswith("I;16"):
        bits = _tag(picture, _TIFF_BITS)
        return bits if isinstance(bits, int) and 8 < bits < 16 else 16
    return {"L": 8, "I": 32, "F": 32}.get(picture.mode, 0)


def _tag(picture: Image.Image, tag: int) -> object:
    """Return a number from the directory of a TIFF file, None in other files."""
    value = getattr(picture, "tag_v2", {}).get(tag)
    return value[0] if isinstance(value, tuple) and value else value


def _gray_image(picture: Image.Image, kind: str, bits: int) -> DecodedImage:
    stored: NDArray[Any] = as_array(picture)
    if bits > 16:
        pixels, values = spread(stored)
        window = full_window(values.astype(np.float32))
        notices: tuple[Notice, ...] = (Notice("BIT-DEPTH", {"bits": bits}),)
    else:
        pixels = stored.astype(stored.dtype.newbyteorder("="), copy=False)
        largest = 2**bits - 1
        values, notices = np.arange(largest + 1), ()
        window = Window(largest / 2, largest, VoiFunction.LINEAR_EXACT)
    return DecodedImage(
        pixels=read_only(pixels),
        values=read_only(values.astype(np.float32)),
        voi=window,
        notices=notices,
        file_sha256="",
        format=kind,
    )


def _without_shade(image: DecodedImage, shade: int) -> DecodedImage:
    """Show a transparent shade of 16 bits black (PNG, tRNS); through colours Pillow would make all above 255 white."""
    if not (image.pixels == shade).any():
        return image
    return replace(image, padding=(shade, shade), notices=(*image.notices, Notice("ALPHA")))


def _color_image(picture: Image.Image, kind: str) -> DecodedImage:
    """Bring palettes, CMYK, single bits and transparency to colours; grey ones come out as grey."""
    if picture.mode == "YCbCr":
        return image_of_ybr(picture, kind)
    if "A" not in picture.getbands() and "transparency" not in picture.info:
        return image_of_colors(as_array(picture.convert("RGB")), kind)
    rgba = picture.convert("RGBA")
    black = Image.new("RGBA", rgba.size, (0, 0, 0, 255))
    image = image_of_colors(as_array(Image.alpha_composite(black, rgba).convert("RGB")), kind)
    opaque = rgba.getchannel("A").getextrema() == (255, 255)
    return image if opaque else replace(image, notices=(*image.notices, Notice("ALPHA")))

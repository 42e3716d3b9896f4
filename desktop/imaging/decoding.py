"""Compressed pixel data to arrays of stored values (PS3.5 annex A.4).

Each codec has one decoder whose licence lets us ship it: Pillow (libjpeg-turbo) for 8-bit JPEG, GDCM for 12-bit and lossless
JPEG, JPEG-LS and RLE, OpenJPEG for JPEG 2000 and HTJ2K. The codestream's own header is checked before any of them runs.
"""

import struct
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final

import gdcm
import numpy as np
import openjpeg
from numpy.typing import NDArray
from PIL import Image
from pydicom.uid import UID

from desktop.errors import ImageError
from desktop.imaging.codestream import Codec, Codestream, check_rle, describe
from desktop.imaging.dataset import ITEM, PIXEL_DATA, SEQUENCE_END, Dataset
from desktop.imaging.layout import Layout

RLE: Final = "1.2.840.10008.1.2.5"
_JPEG: Final = frozenset(f"1.2.840.10008.1.2.4.{n}" for n in (50, 51, 53, 55, 57, 70, 80, 81))
_JPEG_2000: Final = frozenset(f"1.2.840.10008.1.2.4.{n}" for n in (90, 91, 201, 202, 203))
COMPRESSED: Final = _JPEG | _JPEG_2000 | {RLE}
LOSSY: Final = frozenset(f"1.2.840.10008.1.2.4.{n}" for n in (50, 51, 53, 55, 81))
"""Syntaxes that always lose something; .91 and .203 may be without loss, (0028,2110) tells."""

_EXTENDED_OFFSETS: Final = 0x7FE00001

gdcm.Trace.WarningOff()
gdcm.Trace.ErrorOff()


@dataclass(frozen=True)
class Fragments:
    """Encapsulated pixel data: where the fragments of every frame lie in the file."""

    data: bytes
    frames: tuple[tuple[tuple[int, int], ...], ...]

    def frame(self, index: int) -> bytes:
        """Return the compressed bytes of one frame."""
        return b"".join(self.data[start:end] for start, end in self.frames[index])


def split_frames(dataset: Dataset, frame_count: int) -> Fragments:
    """Find the fragments of every frame (PS3.5 A.4).

    Raises
    ------
    ImageError
        ``DICOM-DAMAGED``, ``IMAGE-DAMAGED`` (cut off).
    """
    element = dataset.elements[PIXEL_DATA]
    if not element.undefined_length:
        raise ImageError("DICOM-DAMAGED", detail="its compressed pixel data are not in fragments")
    offsets, fragments = _fragments(dataset.data, element.start)
    if len(fragments) == frame_count:
        groups = [[fragment] for fragment in fragments]
    elif frame_count == 1:
        groups = [fragments]
    else:
        groups = _grouped(dataset, offsets, fragments)
    if len(groups) != frame_count or not all(groups):
        raise ImageError("DICOM-DAMAGED", detail="its fragments do not make up the stated number of frames")
    return Fragments(dataset.data, tuple(tuple(group) for group in groups))


def _fragments(data: bytes, position: int) -> tuple[tuple[int, ...], list[tuple[int, int]]]:
    """Return the Basic Offset Table and the bounds of all fragments after it."""
    items: list[tuple[int, int]] = []
    while position + 8 <= len(data):
        group, element, length = struct.unpack_from("<HHI", data, position)
        position += 8
        if group << 16 | element == SEQUENCE_END:
            break
        if group << 16 | element != ITEM:
            raise ImageError("DICOM-DAMAGED", detail="its pixel data hold something else than fragments")
        if position + length > len(data):
            raise ImageError("IMAGE-DAMAGED", detail="its compressed data are cut off")
        items.append((position, position + length))
        position += length
    if len(items) < 2:
        raise ImageError("IMAGE-DAMAGED", detail="its compressed data are missing")
    start, end = items[0]
    return struct.unpack_from(f"<{(end - start) // 4}I", data, start), items[1:]


def _grouped(
    dataset: Dataset,
    offsets: tuple[int, ...],
    fragments: list[tuple[int, int]],
) -> list[list[tuple[int, int]]]:
    """Give fragments to frames by the offset tables, else by where a new codestream begins."""
    extended = dataset.raw(_EXTENDED_OFFSETS)
    if extended:
        offsets = struct.unpack_from(f"<{len(extended) // 8}Q", extended)
    origin = fragments[0][0] - 8
    begins = {origin + offset + 8 for offset in offsets}
    groups: list[list[tuple[int, int]]] = []
    for start, end in fragments:
        first = start in begins if begins else dataset.data[start : start + 2] in (b"\xff\xd8", b"\xff\x4f")
        if first or not groups:
            groups.append([])
        groups[-1].append((start, end))
    return groups


def decode(encoded: bytes, syntax: str, layout: Layout) -> NDArray[Any]:
    """Decode one frame.

    Parameters
    ----------
    encoded : bytes
        The compressed frame.
    syntax : str
        Transfer Syntax UID.
    layout : Layout
        What the header says; the codestream must agree.

    Returns
    -------
    ndarray of (u)int8, (u)int16 or (u)int32, shape (rows, columns) or (rows, columns, 3)
        As the decoder gives them: the lower bits hold the sample.

    Raises
    ------
    ImageError
        ``DICOM-DECODE``, ``IMAGE-DAMAGED``.
    """
    if syntax == RLE:
        return _decode_rle(encoded, layout)
    stream = describe(encoded)
    if (stream.rows, stream.columns, stream.samples) != (layout.rows, layout.columns, layout.samples):
        raise ImageError("IMAGE-DAMAGED", detail="its compressed data do not fit its header")
    if stream.codec is Codec.JPEG and stream.precision == 8:
        return _decode_jpeg(encoded, syntax, layout)
    if stream.codec is Codec.JPEG_2000:
        return _decode_jpeg_2000(encoded, syntax, layout)
    return _decode_gdcm(encoded, _gdcm_syntax(stream), layout, stream.precision, by_plane=False)


def _failed(syntax: str) -> ImageError:
    return ImageError("DICOM-DECODE", syntax=UID(syntax).name)


def _decode_jpeg(encoded: bytes, syntax: str, layout: Layout) -> NDArray[np.uint8]:
    """Decode 8-bit JPEG to the colours that the photometric interpretation names."""
    ybr = layout.photometric.startswith("YBR")
    try:
        with Image.open(BytesIO(encoded), formats=["JPEG"]) as picture:
            adobe = picture.info.get("adobe_transform")
            if layout.samples == 3 and (adobe is None or (adobe == 1 and ybr)):
                # Without a colour transform in libjpeg, which guesses where no Adobe marker says what the components are
                picture.draft("YCbCr", picture.size)
            elif layout.samples == 3 and ybr:
                return np.asarray(picture.convert("YCbCr"))
            return np.asarray(picture)
    except (OSError, SyntaxError, ValueError) as error:
        raise _failed(syntax) from error


def _decode_jpeg_2000(encoded: bytes, syntax: str, layout: Layout) -> NDArray[Any]:
    try:
        decoded: NDArray[Any] = openjpeg.decode(encoded)
    except (RuntimeError, ValueError) as error:
        raise _failed(syntax) from error
    expected = (layout.rows, layout.columns, 3) if layout.samples == 3 else (layout.rows, layout.columns)
    if decoded.shape != expected:
        raise _failed(syntax)
    return decoded


def _decode_rle(encoded: bytes, layout: Layout) -> NDArray[Any]:
    check_rle(encoded, layout.samples * layout.bits_allocated // 8, layout.rows * layout.columns)
    decoded = _decode_gdcm(encoded, RLE, layout, layout.bits_stored, by_plane=True)
    return decoded


def _gdcm_syntax(stream: Codestream) -> str:
    """Return the syntax that makes GDCM pick the decoder for this codestream, whatever the file claims."""
    if stream.codec is Codec.JPEG_LS:
        return "1.2.840.10008.1.2.4.80"
    if stream.codec is Codec.JPEG_LOSSLESS:
        return "1.2.840.10008.1.2.4.57"
    return "1.2.840.10008.1.2.4.55" if stream.progressive else "1.2.840.10008.1.2.4.51"


def _decode_gdcm(encoded: bytes, syntax: str, layout: Layout, precision: int, *, by_plane: bool) -> NDArray[Any]:
    """Hand one frame to GDCM in memory; its reader would take file names only."""
    fragment = gdcm.Fragment()
    fragment.SetByteStringValue(encoded)
    fragments = gdcm.SequenceOfFragments.New()
    fragments.AddFragment(fragment)
    element = gdcm.DataElement(gdcm.Tag(0x7FE0, 0x0010))
    element.SetValue(fragments.__ref__())
    allocated = layout.bits_allocated if by_plane else 8 if precision <= 8 else 16
    image = gdcm.Image()
    image.SetNumberOfDimensions(2)
    image.SetDimensions((layout.columns, layout.rows, 1))
    image.SetDataElement(element)
    # As greyscale or RGB, so that GDCM leaves the colours as they are
    kind = gdcm.PhotometricInterpretation.RGB if layout.samples == 3 else gdcm.PhotometricInterpretation.MONOCHROME2
    image.SetPhotometricInterpretation(gdcm.PhotometricInterpretation(kind))
    image.SetTransferSyntax(gdcm.TransferSyntax(gdcm.TransferSyntax.GetTSType(syntax)))
    if layout.samples == 3:
        image.SetPlanarConfiguration(int(by_plane))
    image.SetPixelFormat(gdcm.PixelFormat(layout.samples, allocated, precision, precision - 1, int(layout.signed)))
    # GDCM gives char* as str, or None when it fails
    decoded = (image.GetBuffer() or "").encode("utf-8", "surrogateescape")
    if len(decoded) != layout.rows * layout.columns * layout.samples * allocated // 8:
        raise _failed(syntax)
    values = np.frombuffer(decoded, f"<u{allocated // 8}")
    if layout.samples == 1:
        return values.reshape(layout.rows, layout.columns)
    if by_plane:
        return np.moveaxis(values.reshape(3, layout.rows, layout.columns), 0, -1)
    return values.reshape(layout.rows, layout.columns, 3)

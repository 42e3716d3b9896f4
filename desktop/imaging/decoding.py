"""Compressed pixel data to arrays of stored values (PS3.5 annex A.4).

Each codec has one decoder whose licence lets us ship it: Pillow (libjpeg-turbo) for 8-bit JPEG, GDCM for 12-bit and lossless
JPEG and JPEG-LS, OpenJPEG for JPEG 2000 and HTJ2K. The codestream's own header is checked before any of them runs.
"""

import ctypes
import struct
import zlib
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Any, Final

import gdcm
import numpy as np
from numpy.typing import NDArray
from openjpeg.utils import decode as decode_openjpeg
from PIL.JpegImagePlugin import JpegImageFile

from desktop.errors import ImageError, Notice
from desktop.imaging.codestream import (
    Codec,
    Codestream,
    check_scans,
    describe,
    open_ended_jpeg,
    rle_segments,
    unpack_bits,
    without_metadata,
)
from desktop.imaging.container import syntax_name
from desktop.imaging.dataset import ITEM, PIXEL_DATA, SEQUENCE_END, Dataset, Element, Encoding
from desktop.imaging.layout import Layout
from desktop.imaging.pillow import as_array
from desktop.imaging.stored import native_frame

RLE: Final = "1.2.840.10008.1.2.5"
DEFLATED_FRAMES: Final = "1.2.840.10008.1.2.8.1"
_JPEG: Final = frozenset(f"1.2.840.10008.1.2.4.{n}" for n in (50, 51, 53, 55, 57, 70, 80, 81))
_JPEG_2000: Final = frozenset(f"1.2.840.10008.1.2.4.{n}" for n in (90, 91, 201, 202, 203))
COMPRESSED: Final = _JPEG | _JPEG_2000 | {RLE, DEFLATED_FRAMES}
LOSSY: Final = frozenset(f"1.2.840.10008.1.2.4.{n}" for n in (50, 51, 53, 55, 81))
"""Syntaxes that always lose something; .91 and .203 may be without loss, which only (0028,2110) can tell."""
MAY_LOSE: Final = LOSSY | {"1.2.840.10008.1.2.4.91", "1.2.840.10008.1.2.4.203"}

_CODECS: Final = (
    dict.fromkeys(sorted(_JPEG), Codec.JPEG)
    | dict.fromkeys((f"1.2.840.10008.1.2.4.{n}" for n in (57, 70)), Codec.JPEG_LOSSLESS)
    | dict.fromkeys((f"1.2.840.10008.1.2.4.{n}" for n in (80, 81)), Codec.JPEG_LS)
    | dict.fromkeys(sorted(_JPEG_2000), Codec.JPEG_2000)
)
"""What each syntax holds."""
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


def check_codestream(fragments: Fragments, syntax: str, layout: Layout) -> Layout:
    """Return the layout with what the first codestream says otherwise than the header: its kind, its sign, and loss.

    Raises
    ------
    ImageError
        ``IMAGE-DAMAGED``: it has no readable header.
    """
    if syntax not in _CODECS:
        return layout
    stream, notices = describe(fragments.frame(0)), [*layout.notices]
    if stream.codec is not _CODECS[syntax]:
        notices.append(Notice("REPAIRED", {"detail": f"its pixels are {stream.codec.value}, against what the header says"}))
    # JPEG 2000 says itself whether values may be negative, and its decoder goes by that
    signed = layout.signed or (stream.codec is Codec.JPEG_2000 and stream.signed)
    if signed and not layout.signed:
        notices.append(Notice("REPAIRED", {"detail": "its values have a sign, against what the header says"}))
    if stream.lossy:
        notices.append(Notice("LOSSY"))
    return replace(layout, signed=signed, notices=tuple(notices))


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
    if syntax == DEFLATED_FRAMES:
        return _decode_deflated(encoded, layout)
    if syntax == RLE:
        return _decode_rle(encoded, layout)
    stream = describe(encoded)
    fits = (stream.rows, stream.columns, stream.samples) == (layout.rows, layout.columns, layout.samples)
    if layout.samples == 3:  # the depth of greyscale is settled by its table of values
        fits = fits and stream.precision == layout.bits_stored and not stream.signed
    if not fits:
        raise ImageError("IMAGE-DAMAGED", detail="its compressed data do not fit its header")
    decoded = _decode_stream(encoded, syntax, layout, stream)
    if syntax in MAY_LOSE and stream.precision > layout.bits_stored and not layout.signed:
        white = 2**layout.bits_stored - 1
        if white < int(decoded.max()) <= white + white // 8:
            # The codestream does not know the largest value, so loss may go a little beyond it: white, not wrapped to black.
            # Much larger values are bits that do not belong to the sample; they are masked later
            decoded = np.minimum(decoded, decoded.dtype.type(white))
    return decoded


def _decode_stream(encoded: bytes, syntax: str, layout: Layout, stream: Codestream) -> NDArray[Any]:
    if stream.codec is Codec.JPEG and stream.precision == 8:
        return _decode_jpeg(encoded, syntax, layout)
    if stream.codec is Codec.JPEG_2000:
        return _decode_jpeg_2000(encoded, syntax)
    if stream.precision < 8:  # GDCM refuses them as JPEG-LS, and aborts the process as JPEG
        raise ImageError("DICOM-UNSUPPORTED-PIXELS", detail=f"{stream.precision} bits in {stream.codec.value}")
    return _decode_gdcm(encoded, syntax, layout, stream)


def _failed(syntax: str) -> ImageError:
    return ImageError("DICOM-DECODE", syntax=syntax_name(syntax))


def _decode_jpeg(encoded: bytes, syntax: str, layout: Layout) -> NDArray[np.uint8]:
    """Decode 8-bit JPEG to the colours that the photometric interpretation names."""
    ybr = layout.photometric.startswith("YBR")
    check_scans(encoded)
    try:
        with JpegImageFile(BytesIO(open_ended_jpeg(encoded))) as picture:
            adobe = picture.info.get("adobe_transform")
            if layout.samples == 3 and (adobe is None or (adobe == 1 and ybr)):
                # Without a colour transform in libjpeg, which guesses where no Adobe marker says what the components are
                picture.draft("YCbCr", picture.size)
            elif layout.samples == 3 and ybr:
                return as_array(picture.convert("YCbCr"))
            return as_array(picture)
    except (OSError, SyntaxError, ValueError) as error:
        raise _failed(syntax) from error


def _decode_jpeg_2000(encoded: bytes, syntax: str) -> NDArray[Any]:
    try:
        return decode_openjpeg(encoded)
    except (RuntimeError, ValueError) as error:
        raise _failed(syntax) from error


def _decode_deflated(encoded: bytes, layout: Layout) -> NDArray[Any]:
    """Inflate a frame that is otherwise uncompressed (PS3.5 A.4.13)."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        native = inflater.decompress(encoded, layout.frame_bits // 8 + 2)
    except zlib.error as error:
        raise _failed(DEFLATED_FRAMES) from error
    return native_frame(native, Element("OB", 0, len(native)), Encoding(), replace(layout, frame_count=1), 0)


def _decode_rle(encoded: bytes, layout: Layout) -> NDArray[Any]:
    """Undo RLE Lossless (PS3.5 annex G): one segment for each byte of each sample, the highest byte first."""
    if layout.bits_allocated % 8:
        raise ImageError("DICOM-UNSUPPORTED-PIXELS", detail=f"{layout.bits_allocated} bits in RLE")
    pixels, depth = layout.rows * layout.columns, layout.bits_allocated // 8
    segments = rle_segments(encoded, layout.samples * depth)
    planes = [np.frombuffer(unpack_bits(encoded, start, end, pixels), np.uint8) for start, end in segments]
    stacked = np.stack(planes, axis=-1).reshape(layout.rows, layout.columns, layout.samples, depth)
    values = stacked.view(f">u{depth}")[..., 0]
    return values.astype(values.dtype.newbyteorder("="), copy=False)[..., 0 if layout.samples == 1 else slice(None)]


def _decode_gdcm(encoded: bytes, syntax: str, layout: Layout, stream: Codestream) -> NDArray[Any]:
    """Hand one frame to a codec of GDCM in memory; its reader would take file names only."""
    bits = 8 if stream.precision <= 8 else 16
    codec = gdcm.JPEGLSCodec() if stream.codec is Codec.JPEG_LS else gdcm.JPEGCodec()
    if stream.codec is not Codec.JPEG_LS:
        encoded = open_ended_jpeg(
            without_metadata(encoded)
        )  # GDCM aborts the process where its libjpeg would only warn of them
    # As greyscale or RGB, so that GDCM leaves the colours as they are. In this order: another one aborts the process
    kind = gdcm.PhotometricInterpretation.RGB if layout.samples == 3 else gdcm.PhotometricInterpretation.MONOCHROME2
    codec.SetPhotometricInterpretation(gdcm.PhotometricInterpretation(kind))
    codec.SetPlanarConfiguration(0)
    codec.SetNumberOfDimensions(2)
    codec.SetDimensions((layout.columns, layout.rows, 1))
    allocated = 12 if stream.precision == 12 else bits  # by which GDCM picks its decoder, without trying another first
    pixel_format = (layout.samples, allocated, stream.precision, stream.precision - 1, int(layout.signed))
    codec.SetPixelFormat(gdcm.PixelFormat(*pixel_format))
    decoded = gdcm.DataElement(gdcm.Tag(0x7FE0, 0x0010))
    value = decoded.GetByteValue() if codec.Decode(_gdcm_element(encoded), decoded) else None
    size = layout.rows * layout.columns * layout.samples * bits // 8
    if value is None or str(value.GetLength()) != str(size):  # its length type only turns into text
        raise _failed(syntax)
    # GetBuffer would take the bytes through a Python string, which costs as much as decoding
    values = np.frombuffer(ctypes.string_at(int(value.GetVoidPointer()), size), f"<u{bits // 8}")
    return values.reshape(layout.rows, layout.columns, *((3,) if layout.samples == 3 else ()))


def _gdcm_element(encoded: bytes) -> Any:
    fragment = gdcm.Fragment()
    fragment.SetByteStringValue(encoded)
    fragments = gdcm.SequenceOfFragments.New()
    fragments.AddFragment(fragment)
    element = gdcm.DataElement(gdcm.Tag(0x7FE0, 0x0010))
    element.SetValue(fragments.__ref__())
    return element

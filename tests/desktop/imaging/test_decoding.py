"""Compressed pixel data: every codec, every way of laying out fragments, and what is broken."""

import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import gdcm
import numpy as np
import pytest
from openjpeg.utils import encode_array
from PIL import Image
from pydicom import dcmread, uid
from pydicom.encaps import encapsulate, encapsulate_extended

from desktop.errors import ImageError
from desktop.imaging.container import open_container
from desktop.imaging.dataset import PIXEL_DATA, Dataset, Element, Encoding
from desktop.imaging.decoding import split_frames
from desktop.imaging.image import DecodedImage
from desktop.imaging.reader import read_frames, read_image
from tests.films import compress

RNG = np.random.default_rng(2)
NOISE = RNG.integers(0, 4096, (37, 53), dtype=np.uint16)
SMOOTH = (np.add.outer(np.arange(64), np.arange(80)) * 28).astype(np.uint16)  # 0 to 3976
COLORS = np.stack([np.add.outer(np.arange(64), np.arange(80)) % 256, *RNG.integers(90, 110, (2, 64, 80))], -1).astype(np.uint8)
J2K = uid.JPEG2000Lossless
COLOR_LAYOUT = {"SamplesPerPixel": 3, "PlanarConfiguration": 0, "bits": 8, "BitsAllocated": 8}


@pytest.mark.parametrize(
    "kind",
    [
        pytest.param(gdcm.TransferSyntax.JPEGLosslessProcess14, id="JPEG lossless"),
        pytest.param(gdcm.TransferSyntax.JPEGLosslessProcess14_1, id="JPEG lossless, first order"),
        pytest.param(gdcm.TransferSyntax.JPEGLSLossless, id="JPEG-LS"),
        pytest.param(gdcm.TransferSyntax.JPEG2000Lossless, id="JPEG 2000"),
        pytest.param(gdcm.TransferSyntax.RLELossless, id="RLE"),
    ],
)
@pytest.mark.parametrize("signed", [False, True], ids=["unsigned", "signed"])
def test_lossless_codecs_give_every_value_back(film: Callable[..., Path], tmp_path: Path, kind: int, *, signed: bool) -> None:
    """Lossless codecs give every value back."""
    pixels = (NOISE.astype(np.int16) - 2048).view(np.uint16) if signed else NOISE
    source = film(pixels, PixelRepresentation=int(signed))
    decoded = read_image(compress(source, tmp_path / "compressed.dcm", kind))
    assert np.array_equal(decoded.pixels, NOISE)
    assert "LOSSY" not in [notice.code for notice in decoded.notices]


def test_a_12_bit_jpeg_is_decoded(film: Callable[..., Path], tmp_path: Path) -> None:
    """A 12 bit JPEG is decoded."""
    decoded = read_image(compress(film(SMOOTH), tmp_path / "12.dcm", gdcm.TransferSyntax.JPEGExtendedProcess2_4))
    assert np.abs(decoded.pixels.astype(int) - SMOOTH).max() < 40  # of 4096, after compression with loss
    assert [notice.code for notice in decoded.notices] == ["LOSSY"]


def jpeg(pixels: np.ndarray, **options: object) -> bytes:
    """Return the pixels as a JPEG without shared chrominance."""
    buffer = BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=100, subsampling=0, **options)
    return buffer.getvalue()


def without_segment(data: bytes, marker: int) -> bytes:
    """Cut the first segment with this marker out of a JPEG."""
    start = data.index(bytes([0xFF, marker]))
    return data[:start] + data[start + 2 + struct.unpack_from(">H", data, start + 2)[0] :]


def color_film(
    film: Callable[..., Path], encoded: bytes, photometric: str, syntax: uid.UID = uid.JPEGBaseline8Bit
) -> DecodedImage:
    """Write compressed colours as a film and read it."""
    rows_and_columns = np.zeros(COLORS.shape[:2], np.uint8)
    return read_image(film(rows_and_columns, encoded=encoded, syntax=syntax, photometric=photometric, **COLOR_LAYOUT))


def test_a_jpeg_of_ybr_components_becomes_rgb(film: Callable[..., Path]) -> None:
    """A JPEG of YBR components becomes RGB."""
    decoded = color_film(film, jpeg(COLORS), "YBR_FULL_422")
    assert np.abs(decoded.rgb.astype(int) - COLORS).max() <= 4


def test_the_photometric_interpretation_tells_what_components_are(film: Callable[..., Path]) -> None:
    """Without an Adobe marker libjpeg would take any three components for YCbCr."""
    as_rgb = without_segment(jpeg(COLORS, keep_rgb=True), 0xEE)
    for component, letter in enumerate(b"RGB"):  # which libjpeg would know them by
        as_rgb = as_rgb.replace(bytes([letter]) + b"\x11\x00", bytes([component + 1]) + b"\x11\x00", 1)
        as_rgb = as_rgb.replace(bytes([letter]) + b"\x00", bytes([component + 1]) + b"\x00", 1)
    decoded = color_film(film, as_rgb, "RGB")
    assert np.abs(decoded.rgb.astype(int) - COLORS).max() <= 2


def test_an_adobe_marker_is_believed_against_the_header(film: Callable[..., Path]) -> None:
    """An Adobe marker is believed against the header."""
    adobe = b"\xff\xee\x00\x0eAdobe\x00\x64" + bytes(4)
    as_rgb = jpeg(COLORS, keep_rgb=True)
    as_ybr = without_segment(jpeg(COLORS), 0xE0)
    with_marker = as_ybr[:2] + adobe + b"\x01" + as_ybr[2:]
    for encoded, photometric in ((as_rgb, "YBR_FULL"), (with_marker, "RGB"), (with_marker, "YBR_FULL")):
        decoded = color_film(film, encoded, photometric)
        assert np.abs(decoded.rgb.astype(int) - COLORS).max() <= 4


def test_colours_in_jpeg_2000_come_back(film: Callable[..., Path]) -> None:
    """Colours in JPEG 2000 come back."""
    decoded = color_film(film, bytes(encode_array(COLORS, photometric_interpretation=1, use_mct=True)), "YBR_RCT", J2K)
    assert np.array_equal(decoded.rgb, COLORS)


def test_colours_in_jpeg_lossless_come_back(film: Callable[..., Path], tmp_path: Path) -> None:
    """Colours in JPEG lossless come back."""
    source = film(np.zeros(COLORS.shape[:2], np.uint8), photometric="RGB", **COLOR_LAYOUT)
    dataset = dcmread(source)
    dataset.PixelData = COLORS.tobytes()
    dataset.save_as(source)
    for kind in (
        gdcm.TransferSyntax.JPEGLosslessProcess14_1,
        gdcm.TransferSyntax.JPEGLSLossless,
        gdcm.TransferSyntax.RLELossless,
    ):
        decoded = read_image(compress(source, tmp_path / "compressed.dcm", kind))
        assert np.array_equal(decoded.rgb, COLORS)


def test_the_sign_in_a_jpeg_2000_codestream_counts(film: Callable[..., Path]) -> None:
    """Some devices write signed codestreams under a header that says unsigned."""
    values = SMOOTH.astype(np.int16) - 2000
    encoded = bytes(encode_array(values, bits_stored=16))
    decoded = read_image(film(SMOOTH, bits=16, encoded=encoded, syntax=J2K, WindowCenter=0, WindowWidth=4000))
    assert np.array_equal(decoded.values[decoded.pixels], values)
    assert [notice.code for notice in decoded.notices] == ["REPAIRED"]


def deflated_film(film: Callable[..., Path], encoded: bytes) -> Path:
    """Write under a syntax that pydicom knows, and change it to one that it does not."""
    path = film(NOISE, encoded=encoded, syntax=J2K)
    path.write_bytes(path.read_bytes().replace(J2K.encode(), b"1.2.840.10008.1.2.8.1\0", 1))
    return path


def test_frames_that_are_deflated_one_by_one_are_read(film: Callable[..., Path]) -> None:
    """Frames that are deflated one by one are read."""
    deflater = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    encoded = deflater.compress(NOISE.tobytes()) + deflater.flush()
    assert np.array_equal(read_image(deflated_film(film, encoded)).pixels, NOISE)
    for broken, code in ((encoded[: len(encoded) // 2], "IMAGE-DAMAGED"), (b"\xff" * 50, "DICOM-DECODE")):
        with pytest.raises(ImageError) as caught:
            read_image(deflated_film(film, broken))
        assert caught.value.code == code


FRAMES = [bytes(encode_array(np.full((32, 32), 100 * n, np.uint16), bits_stored=12)) for n in range(3)]


def multi_frame(film: Callable[..., Path], pixel_data: bytes, **attributes: object) -> Path:
    """Write three frames of 32 x 32 pixels."""
    path = film(np.zeros((32, 32), np.uint16), syntax=J2K, encoded=FRAMES[0], NumberOfFrames=3, **attributes)
    dataset = dcmread(path)
    dataset.PixelData = pixel_data
    dataset.save_as(path)
    return path


def fragments(*parts: bytes, offsets: tuple[int, ...] = ()) -> bytes:
    """Return a Basic Offset Table and fragments."""
    table = struct.pack(f"<{len(offsets)}I", *offsets)
    items = [table, *(part + bytes(len(part) % 2) for part in parts)]
    return b"".join(struct.pack("<HHI", 0xFFFE, 0xE000, len(part)) + part for part in items) + bytes.fromhex(
        "fe ff dd e0 00 00 00 00"
    )


def levels(path: Path) -> list[int]:
    """Return the first pixel of every frame."""
    return [int(image.pixels[0, 0]) for image in read_frames(path)]


def test_frames_of_one_fragment_each_are_found(film: Callable[..., Path]) -> None:
    """Frames of one fragment each are found."""
    for table in (True, False):
        assert levels(multi_frame(film, encapsulate(FRAMES, has_bot=table))) == [0, 100, 200]


def test_frames_of_several_fragments_are_found_by_the_offset_table(film: Callable[..., Path]) -> None:
    """Frames of several fragments are found by the offset table."""
    data = encapsulate(FRAMES, fragments_per_frame=2)
    assert levels(multi_frame(film, data)) == [0, 100, 200]


def test_frames_of_several_fragments_are_found_by_their_beginnings(film: Callable[..., Path]) -> None:
    """Frames of several fragments are found by their beginnings."""
    data = encapsulate(FRAMES, fragments_per_frame=2, has_bot=False)
    assert levels(multi_frame(film, data)) == [0, 100, 200]


def test_frames_are_found_by_the_extended_offset_table(film: Callable[..., Path]) -> None:
    """Frames are found by the extended offset table."""
    halves = [half for frame in FRAMES for half in (frame[:20], frame[20:])]
    data, _, _ = encapsulate_extended(FRAMES)
    offsets = np.cumsum([0] + [16 + 20 + len(frame) - 20 + len(frame) % 2 for frame in FRAMES[:2]])
    assert len(data) > 0
    path = multi_frame(film, fragments(*halves), ExtendedOffsetTable=struct.pack("<3Q", *(int(offset) for offset in offsets)))
    assert levels(path) == [0, 100, 200]


@pytest.mark.parametrize(
    ("pixel_data", "code"),
    [
        pytest.param(fragments(*FRAMES, FRAMES[0]), "DICOM-DAMAGED", id="too many fragments"),
        pytest.param(fragments(*FRAMES[:2]), "DICOM-DAMAGED", id="too few"),
        pytest.param(fragments(), "IMAGE-DAMAGED", id="none"),
        pytest.param(fragments(*FRAMES)[:-30], "IMAGE-DAMAGED", id="cut off"),
    ],
)
def test_fragments_that_do_not_make_up_the_frames_are_refused(film: Callable[..., Path], pixel_data: bytes, code: str) -> None:
    """Fragments that do not make up the frames are refused."""
    data = multi_frame(film, encapsulate(FRAMES)).read_bytes()
    broken = data[: data.index(b"\xe0\x7f\x10\x00OB") + 12] + pixel_data
    dataset = open_container(broken).dataset
    with pytest.raises(ImageError) as caught:
        split_frames(dataset, 3)
    assert caught.value.code == code


@pytest.mark.parametrize("undefined", [True, False])
def test_pixel_data_without_fragments_is_damaged(*, undefined: bool) -> None:
    """Pixel data without fragments is damaged."""
    data = bytes(64)
    dataset = Dataset(data, Encoding(), {PIXEL_DATA: Element("OB", 0, 64, undefined_length=undefined)})
    with pytest.raises(ImageError) as caught:
        split_frames(dataset, 1)
    assert caught.value.code == "DICOM-DAMAGED"


def test_a_film_cut_within_its_fragment_is_refused(film: Callable[..., Path]) -> None:
    """A film cut within its fragment is refused."""
    gray = (SMOOTH // 16).astype(np.uint8)
    for encoded, syntax, pixels in (
        (jpeg(gray), uid.JPEGBaseline8Bit, gray),
        (bytes(encode_array(SMOOTH, bits_stored=12)), J2K, SMOOTH),
    ):
        assert read_image(film(pixels, encoded=encoded, syntax=syntax)).rows == 64
        with pytest.raises(ImageError) as caught:
            read_image(film(pixels, encoded=encoded[: len(encoded) // 2], syntax=syntax))
        assert caught.value.code == "IMAGE-DAMAGED"


def test_half_a_jpeg_with_an_end_is_refused(film: Callable[..., Path]) -> None:
    """Half a JPEG with an end is refused."""
    gray = (NOISE // 16).astype(np.uint8)
    encoded = jpeg(gray)
    with pytest.raises(ImageError) as caught:
        read_image(film(gray, encoded=encoded[: len(encoded) // 2] + b"\xff\xd9", syntax=uid.JPEGBaseline8Bit))
    assert caught.value.code == "DICOM-DECODE"


def test_a_picture_of_another_size_than_the_header_is_refused(film: Callable[..., Path]) -> None:
    """A picture of another size than the header is refused."""
    with pytest.raises(ImageError) as caught:
        read_image(film(np.zeros((99, 99), np.uint16), encoded=FRAMES[0], syntax=J2K))
    assert caught.value.code == "IMAGE-DAMAGED"


def test_colours_of_another_depth_than_the_header_are_refused(film: Callable[..., Path]) -> None:
    """Nobody can tell what such colours would be."""
    deep = bytes(encode_array(COLORS.astype(np.uint16), photometric_interpretation=1, bits_stored=12))
    with pytest.raises(ImageError) as caught:
        color_film(film, deep, "RGB", J2K)
    assert caught.value.code == "IMAGE-DAMAGED"


def test_a_codestream_that_its_decoder_rejects_is_refused(film: Callable[..., Path], tmp_path: Path) -> None:
    """A codestream that its decoder rejects is refused."""
    start = FRAMES[1].index(b"\xff\x52")  # the coding style, without which nothing can be decoded
    broken = FRAMES[1][: start + 4] + b"\xff" * 8 + FRAMES[1][start + 12 :]
    with pytest.raises(ImageError) as caught:
        read_image(film(np.zeros((32, 32), np.uint16), encoded=broken, syntax=J2K))
    assert caught.value.code == "DICOM-DECODE"
    lossless = compress(film(NOISE), tmp_path / "lossless.dcm", gdcm.TransferSyntax.JPEGLosslessProcess14_1).read_bytes()
    table = lossless.index(b"\xff\xc4")  # the Huffman table
    (tmp_path / "broken.dcm").write_bytes(lossless[: table + 5] + b"\xff" * 16 + lossless[table + 21 :])
    with pytest.raises(ImageError) as caught:
        read_image(tmp_path / "broken.dcm")
    assert caught.value.code == "DICOM-DECODE"


def test_fewer_than_8_bits_in_jpeg_are_refused(film: Callable[..., Path], tmp_path: Path) -> None:
    """GDCM would abort the process."""
    lossless = compress(film(NOISE), tmp_path / "lossless.dcm", gdcm.TransferSyntax.JPEGLosslessProcess14_1).read_bytes()
    frame = lossless.index(b"\xff\xc3")
    (tmp_path / "7.dcm").write_bytes(lossless[: frame + 4] + b"\x07" + lossless[frame + 5 :])
    with pytest.raises(ImageError) as caught:
        read_image(tmp_path / "7.dcm")
    assert caught.value.code == "DICOM-UNSUPPORTED-PIXELS"


def test_rle_of_single_bits_is_refused(film: Callable[..., Path]) -> None:
    """RLE of single bits is refused."""
    path = film(np.zeros((4, 4), np.uint8), encoded=bytes(70), syntax=uid.RLELossless, bits=1, BitsAllocated=1)
    with pytest.raises(ImageError) as caught:
        read_image(path)
    assert caught.value.code == "DICOM-UNSUPPORTED-PIXELS"


def test_32_bit_rle_is_read(film: Callable[..., Path]) -> None:
    """32 bit RLE is read."""
    values = np.array([[0, 1 << 20], [123_456_789, 77]], np.uint32)
    planes = [values.astype(">u4").view(np.uint8).reshape(4, 4)[:, byte].tobytes() for byte in range(4)]
    segments = [b"\x03" + plane + b"\x80" for plane in planes]
    header = struct.pack("<16I", 4, *(64 + 6 * n for n in range(4)), *[0] * 11)
    path = film(
        np.zeros((2, 2), np.uint16), encoded=header + b"".join(segments), syntax=uid.RLELossless, bits=32, BitsAllocated=32
    )
    decoded = read_image(path)
    step = 123_456_789 / 65535
    assert np.abs(decoded.values[decoded.pixels] - values).max() <= step / 2 + 8  # float32 knows these to 8
    assert "BIT-DEPTH" in [notice.code for notice in decoded.notices]

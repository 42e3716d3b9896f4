"""JPEG, PNG, TIFF, BMP and WebP, whole and broken."""

import struct
from io import BytesIO

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop.errors import ImageError
from desktop.imaging import image as image_module
from desktop.imaging.image import FULL_8_BIT, DecodedImage, VoiFunction, Window
from desktop.imaging.presentation import grayscale
from desktop.imaging.raster import raster_format, read_raster

GRAY = (np.add.outer(np.arange(40), np.arange(60)) * 2).astype(np.uint8)  # 0 to 196
RGB = np.stack([GRAY, GRAY[::-1], np.full_like(GRAY, 40)], axis=-1)


def encoded(picture: Image.Image | np.ndarray, kind: str = "PNG", **options: object) -> bytes:
    """Return a picture as a file."""
    buffer = BytesIO()
    (picture if isinstance(picture, Image.Image) else Image.fromarray(picture)).save(buffer, kind, **options)
    return buffer.getvalue()


def read(data: bytes, frame: int = 0) -> DecodedImage:
    """Read a frame of a file."""
    return next(read_raster(data, raster_format(data), (frame,)))


def codes(image: DecodedImage) -> list[str]:
    """Return the codes of the notices."""
    return [notice.code for notice in image.notices]


def refusal(data: bytes) -> str:
    """Return the code of the error that is raised."""
    with pytest.raises(ImageError) as caught:
        read(data)
    return caught.value.code


WRITTEN = {
    "JPEG": {"quality": 100},
    "PNG": {},
    "TIFF": {"compression": "tiff_lzw"},
    "BMP": {},
    "WEBP": {"lossless": True},
}


@pytest.mark.parametrize("kind", WRITTEN)
def test_grey_pictures_of_every_format_are_grey(kind: str) -> None:
    """Grey pictures of every format are grey."""
    image = read(encoded(GRAY, kind, **WRITTEN[kind]))
    assert (image.format, image.rgb, image.voi, codes(image)) == (kind, None, FULL_8_BIT, [])
    assert np.abs(image.pixels.astype(int) - GRAY).max() <= (1 if kind == "JPEG" else 0)


@pytest.mark.parametrize("kind", WRITTEN)
def test_colour_pictures_of_every_format_keep_their_colours(kind: str) -> None:
    """Colour pictures of every format keep their colours."""
    options = WRITTEN[kind] | ({"subsampling": 0} if kind == "JPEG" else {})
    image = read(encoded(RGB, kind, **options))
    assert codes(image) == ["COLOR"]
    assert np.abs(image.rgb.astype(int) - RGB).max() <= (3 if kind == "JPEG" else 0)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_grey_film_saved_in_colour_is_grey(kind: str) -> None:
    """A grey film saved in colour is grey."""
    image = read(encoded(np.stack([GRAY] * 3, axis=-1), kind, **WRITTEN[kind]))
    assert (image.rgb, codes(image)) == (None, [])
    assert np.abs(image.pixels.astype(int) - GRAY).max() <= (1 if kind == "JPEG" else 0)


def test_a_jpeg_of_rgb_components_keeps_its_colours() -> None:
    """A JPEG of RGB components keeps its colours."""
    image = read(encoded(RGB, "JPEG", quality=100, keep_rgb=True, subsampling=0))
    assert np.abs(image.rgb.astype(int) - RGB).max() <= 2


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_16_bit_grey_keeps_every_level(kind: str) -> None:
    """16 bit grey keeps every level."""
    pixels = GRAY.astype(np.uint16) * 257
    image = read(encoded(pixels, kind))
    assert (image.pixels.dtype, image.header.bits_stored) == (np.uint16, 16)
    assert np.array_equal(image.pixels, pixels)
    np.testing.assert_allclose(grayscale(image), GRAY / 255, atol=1e-6)


def tiff(values: np.ndarray, bits: int, photometric: int = 1, sample_format: int = 1, order: str = "<") -> bytes:
    """Write an uncompressed TIFF by hand, of kinds that Pillow cannot write."""
    raw = values.astype(values.dtype.newbyteorder(order)).tobytes()
    rows, columns = values.shape
    tags = {
        256: columns,
        257: rows,
        258: bits,
        259: 1,
        262: photometric,
        273: 8,
        277: 1,
        278: rows,
        279: len(raw),
        339: sample_format,
    }
    entries = b"".join(struct.pack(order + "HHII", tag, 4, 1, value) for tag, value in tags.items())
    header = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", 8 + len(raw))
    return header + raw + struct.pack(order + "H", len(tags)) + entries + bytes(4)


@pytest.mark.parametrize("order", ["<", ">"])
def test_16_bit_tiff_is_read_in_both_orders(order: str) -> None:
    """16 bit TIFF is read in both orders."""
    pixels = np.array([[0, 258], [4095, 65535]], np.uint16)
    assert np.array_equal(read(tiff(pixels, 16, order=order)).pixels, pixels)


def test_a_tiff_whose_zero_is_white_is_inverted() -> None:
    """A TIFF whose zero is white is inverted."""
    deep = read(tiff(np.array([[0, 65535]], np.uint16), 16, photometric=0))
    assert deep.inverted
    assert grayscale(deep).tolist() == [[1, 0]]
    assert grayscale(read(tiff(np.array([[0, 255]], np.uint8), 8, photometric=0))).tolist() == [[255, 0]]


def test_signed_and_floating_tiff_span_the_values_that_are_there() -> None:
    """Signed and floating TIFF span the values that are there."""
    signed = read(tiff(np.array([[-1000, 0], [500, 1000]], np.int16), 16, sample_format=2))
    assert signed.values[signed.pixels].tolist() == [[-1000, 0], [500, 1000]]
    floating = read(tiff(np.array([[0.25, 0.5], [0.75, 1.25]], np.float32), 32, sample_format=3))
    assert floating.voi == Window(0.75, 1, VoiFunction.LINEAR_EXACT)
    np.testing.assert_allclose(grayscale(floating), [[0, 0.25], [0.5, 1]], atol=1e-4)
    assert codes(signed) == codes(floating) == ["BIT-DEPTH"]


def test_12_bit_tiff_spans_12_bits() -> None:
    """12 bit TIFF spans 12 bits."""
    packed = np.array([[0xFF, 0xF0, 0x00]], np.uint8)  # two values, high bits first: 4095 and 0
    data = tiff(packed, 12).replace(struct.pack("<HHII", 256, 4, 1, 3), struct.pack("<HHII", 256, 4, 1, 2))
    image = read(data)
    assert (image.pixels.tolist(), image.header.bits_stored) == ([[4095, 0]], 12)
    assert grayscale(image).tolist() == [[1, 0]]


def test_every_page_of_a_tiff_is_a_frame() -> None:
    """Every page of a TIFF is a frame."""
    pages = [Image.fromarray(np.full((4, 4), 50 * n, np.uint8)) for n in range(3)]
    data = encoded(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    images = list(read_raster(data, "TIFF"))
    assert [(image.frame, image.frame_count, int(image.pixels[0, 0])) for image in images] == [
        (0, 3, 0),
        (1, 3, 50),
        (2, 3, 100),
    ]
    with pytest.raises(ImageError) as caught:
        read(data, 3)
    assert caught.value.code == "FRAME-MISSING"


def test_an_animation_shows_its_first_picture() -> None:
    """An animation shows its first picture."""
    pages = [Image.fromarray(np.full((4, 4), 50 * n, np.uint8)) for n in range(3)]
    image = read(encoded(pages[0], "WEBP", save_all=True, append_images=pages[1:], lossless=True))
    assert (image.frame_count, int(image.pixels[0, 0])) == (1, 0)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_pictures_are_turned_upright(kind: str, orientation: int) -> None:
    """EXIF 2.32: 2 mirrored, 3 upside down, 4 both, 5 to 8 the same on the side."""
    turns = {
        1: GRAY,
        2: GRAY[:, ::-1],
        3: GRAY[::-1, ::-1],
        4: GRAY[::-1],
        5: GRAY.T,
        6: np.rot90(GRAY),
        7: GRAY[::-1, ::-1].T,
        8: np.rot90(GRAY, 3),
    }
    exif = Image.Exif()
    exif[0x0112] = orientation
    image = read(encoded(np.ascontiguousarray(turns[orientation]), kind, exif=exif, **WRITTEN[kind]))
    assert image.pixels.shape == GRAY.shape
    assert np.abs(image.pixels.astype(int) - GRAY).max() <= (2 if kind == "JPEG" else 0)


def test_an_unknown_orientation_turns_nothing() -> None:
    """An unknown orientation turns nothing."""
    exif = Image.Exif()
    exif[0x0112] = 99
    assert np.array_equal(read(encoded(GRAY, exif=exif)).pixels, GRAY)


def test_broken_metadata_does_not_keep_the_picture_back() -> None:
    """Broken metadata does not keep the picture back."""
    assert np.array_equal(read(encoded(GRAY, exif=b"Exif\0\0II*\0\xff\xff\xff\xff")).pixels, GRAY)


@pytest.mark.parametrize(
    ("picture", "gray"),
    [
        pytest.param(Image.fromarray(GRAY > 100), np.where(GRAY > 100, 255, 0), id="single bits"),
        pytest.param(Image.fromarray(GRAY).convert("P"), GRAY, id="grey palette"),
        pytest.param(Image.fromarray(np.dstack([GRAY, np.full_like(GRAY, 255)])), GRAY, id="opaque alpha"),
    ],
)
def test_rarer_kinds_of_grey_are_grey(picture: Image.Image, gray: np.ndarray) -> None:
    """Rarer kinds of grey are grey."""
    image = read(encoded(picture))
    assert np.array_equal(image.pixels, gray)
    assert (image.rgb, codes(image)) == (None, [])


def test_a_coloured_palette_is_a_colour_picture() -> None:
    """A coloured palette is a colour picture."""
    assert codes(read(encoded(Image.fromarray(RGB).quantize(16)))) == ["COLOR"]


def test_cmyk_is_shown_as_it_prints() -> None:
    """Cmyk is shown as it prints."""
    white = Image.new("CMYK", (8, 8), (0, 0, 0, 0))
    for kind in ("JPEG", "TIFF"):
        assert read(encoded(white, kind)).pixels.min() >= 254


def test_transparent_parts_are_black_and_said() -> None:
    """Transparent parts are black and said."""
    alpha = np.full_like(GRAY, 255)
    alpha[:, :30] = 0
    for layers in (np.dstack([GRAY, alpha]), np.dstack([GRAY, GRAY, GRAY, alpha])):
        image = read(encoded(layers))
        assert np.array_equal(image.pixels, np.where(alpha == 0, 0, GRAY))
        assert codes(image) == ["ALPHA"]


def test_a_transparent_shade_is_black_and_said() -> None:
    """A transparent shade is black and said."""
    picture = Image.fromarray(GRAY)
    image = read(encoded(picture, transparency=100))
    assert np.array_equal(image.pixels, np.where(GRAY == 100, 0, GRAY))
    assert codes(image) == ["ALPHA"]


def test_a_transparent_shade_of_16_bits_is_black_and_said() -> None:
    """The other shades keep all their bits; nothing is said where no pixel has the shade."""
    deep = GRAY.astype(np.uint16) * 257
    image = read(encoded(deep, transparency=100 * 257))
    assert np.array_equal(image.pixels, deep)
    assert np.allclose(grayscale(image), np.where(GRAY == 100, 0, GRAY / 255))
    assert codes(image) == ["ALPHA"]
    assert codes(read(encoded(deep, transparency=1))) == []


def test_an_unknown_kind_of_tiff_is_refused() -> None:
    """An unknown kind of TIFF is refused."""
    assert refusal(tiff(np.zeros((2, 2), np.uint8), 8, photometric=99)) == "IMAGE-FORMAT"


@pytest.mark.parametrize(
    ("data", "kind"),
    [(encoded(GRAY, kind, **WRITTEN[kind]), kind) for kind in WRITTEN]
    + [
        (b"II+\0" + bytes(9), "TIFF"),
        (b"RIFF0000WAVE", ""),
        (b"%PDF-1.7", ""),
        (b"%!PS-Adobe-3.0 EPSF", ""),
        (b"<svg/>", ""),
        (b"", ""),
    ],
)
def test_the_content_tells_the_format(data: bytes, kind: str) -> None:
    """The content tells the format."""
    assert raster_format(data) == kind


@pytest.mark.parametrize("kind", WRITTEN)
@pytest.mark.parametrize("part", [0.02, 0.3, 0.6, 0.9])
def test_a_truncated_picture_is_refused(kind: str, part: float) -> None:
    """A truncated picture is refused."""
    noise = np.random.default_rng(1).integers(0, 256, (40, 60), dtype=np.uint8)
    whole = encoded(noise, kind, **(WRITTEN[kind] | ({"compression": None} if kind == "TIFF" else {})))
    assert refusal(whole[: max(20, int(part * len(whole)))]) in ("IMAGE-DAMAGED", "IMAGE-FORMAT")


def test_half_a_jpeg_with_an_end_is_refused() -> None:
    """Half a JPEG with an end is refused."""
    whole = encoded(GRAY, "JPEG", quality=100)
    assert refusal(whole[: len(whole) // 2] + b"\xff\xd9") == "IMAGE-DAMAGED"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(encoded(Image.new("L", (60, 20))), id="PNG"),
        pytest.param(encoded(Image.new("RGB", (60, 20)), "WEBP"), id="WebP"),
        pytest.param(encoded(Image.new("RGB", (60, 20)), "WEBP", lossless=True), id="WebP lossless"),
        pytest.param(encoded(Image.new("RGBA", (60, 20), (1, 2, 3, 4)), "WEBP", exact=True), id="WebP extended"),
        pytest.param(encoded(Image.new("L", (60, 20)), "JPEG"), id="JPEG"),
    ],
)
def test_a_picture_beyond_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    """A picture beyond the limit is refused."""
    monkeypatch.setattr(image_module, "MEGAPIXELS", 1199e-6)
    assert refusal(data) == "IMAGE-TOO-LARGE"
    monkeypatch.setattr(image_module, "MEGAPIXELS", 1200e-6)
    assert read(data).columns == 60


@pytest.mark.parametrize("side", [9000, 40_000])
def test_pillow_itself_stops_at_pictures_that_are_far_too_large(side: int) -> None:
    """Pillow itself stops at pictures that are far too large."""
    header = bytearray(encoded(Image.new("L", (8, 8)), "BMP"))
    struct.pack_into("<2i", header, 18, side, side)
    assert refusal(bytes(header)) == "IMAGE-TOO-LARGE"


def test_samples_are_known_by_their_comment_or_description() -> None:
    """Samples are known by their comment or description."""
    exif = Image.Exif()
    exif[0x010E] = "Lightbox SAMPLE"
    for options in ({"comment": b"Lightbox SAMPLE: a drawn film"}, {"exif": exif}):
        image = read(encoded(GRAY, "JPEG", **options))
        assert (image.header.sample, codes(image)) == (True, ["SAMPLE"])
    assert not read(encoded(GRAY, "JPEG", comment=b"a film")).header.sample


@given(kind=st.sampled_from(sorted(WRITTEN)), position=st.integers(0, 10_000), value=st.binary(min_size=1, max_size=4))
def test_any_changed_bytes_end_in_a_picture_or_a_known_error(kind: str, position: int, value: bytes) -> None:
    """Any changed bytes end in a picture or a known error."""
    whole = encoded(GRAY, kind, **WRITTEN[kind])
    position %= len(whole)
    changed = whole[:position] + value + whole[position + len(value) :]
    try:
        image = next(read_raster(changed, kind))
    except ImageError:
        return
    assert int(image.pixels.max()) < len(image.values)


@pytest.mark.parametrize(("quality", "said"), [(88, []), (50, []), (49, ["LOSSY"]), (10, ["LOSSY"])])
def test_heavy_compression_is_said(quality: int, said: list[str]) -> None:
    """Every JPEG loses something; one below half quality loses what can be seen."""
    assert codes(read(encoded(GRAY, "JPEG", quality=quality))) == said


@pytest.mark.parametrize(("tag", "said"), [(0x829A, ["PHOTO"]), (0x8827, ["PHOTO"]), (0xA002, [])])
def test_what_a_camera_wrote_tells_a_photograph(tag: int, said: list[str]) -> None:
    """Exposure, not the name of a device: scanners have names too."""
    exif = Image.Exif()
    exif[0x010F] = "Maker"
    exif.get_ifd(0x8769)[tag] = 64
    assert codes(read(encoded(GRAY, "JPEG", exif=exif))) == said


@pytest.mark.parametrize("pointer", [b"\x7f\xff\xff\xff", b"\1\0\0\0", b"\0\0\0\1"])
def test_a_broken_exif_directory_does_not_keep_the_picture_back(pointer: bytes) -> None:
    """The main directory is sound, and points where nothing is."""
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x829A] = 0.01
    data = encoded(GRAY, "JPEG", exif=exif)
    value = data.index(b"\x87\x69\0\4") + 8  # behind tag, type and count, big-endian
    assert np.array_equal(read(data[:value] + pointer + data[value + 4 :]).pixels, read(data).pixels)

"""DICOM films end to end: one rule a test."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pydicom import Dataset, dcmread, uid

from desktop.errors import ImageError
from desktop.imaging.image import DecodedImage, VoiFunction, VoiTable, Window
from desktop.imaging.presentation import grayscale
from desktop.imaging.reader import read_frames, read_image

Reader = Callable[..., DecodedImage]
NO_WINDOW = {"WindowCenter": None, "WindowWidth": None}
VALUES = np.array([[0, 1000], [2000, 4000]], np.uint16)


def codes(image: DecodedImage) -> list[str]:
    """Return the codes of the notices."""
    return [notice.code for notice in image.notices]


def refusal(read: Callable[[], object]) -> str:
    """Return the code of the error that is raised."""
    with pytest.raises(ImageError) as caught:
        read()
    return caught.value.code


def test_monochrome2_shows_large_values_white(read_film: Reader) -> None:
    """Monochrome2 shows large values white."""
    image = read_film(VALUES)
    assert (image.inverted, image.format, codes(image)) == (False, "DICOM", [])
    np.testing.assert_allclose(grayscale(image), VALUES / 4095, atol=1e-6)


def test_monochrome1_shows_small_values_white(read_film: Reader) -> None:
    """Monochrome1 shows small values white."""
    image = read_film(VALUES, photometric="MONOCHROME1")
    assert image.inverted
    np.testing.assert_allclose(grayscale(image), 1 - VALUES / 4095, atol=1e-6)


@pytest.mark.parametrize(
    ("photometric", "shape", "inverted"),
    [
        ("MONOCHROME2", "INVERSE", True),
        ("MONOCHROME2", "IDENTITY", False),
        ("MONOCHROME1", "INVERSE", True),
    ],
)
def test_the_presentation_lut_shape_never_inverts_twice(
    read_film: Reader, photometric: str, shape: str, *, inverted: bool
) -> None:
    """The presentation LUT shape never inverts twice."""
    assert read_film(VALUES, photometric=photometric, PresentationLUTShape=shape).inverted is inverted


@pytest.mark.parametrize("bits", [8, 9, 10, 12, 14, 15, 16])
def test_every_depth_spans_black_to_white(read_film: Reader, bits: int) -> None:
    """Every depth spans black to white."""
    pixels = np.array([[0, 2**bits - 1]], np.uint16)
    image = read_film(pixels, bits=bits)
    assert image.pixels.dtype == (np.uint8 if bits == 8 else np.uint16)
    assert grayscale(image).astype(float).ravel().tolist() in ([0, 1], [0, 255])


def test_signed_values_keep_their_sign(read_film: Reader) -> None:
    """Signed values keep their sign."""
    stored = np.array([[-1024, 0], [100, 2000]], np.int16)
    image = read_film(stored.view(np.uint16), bits=16, PixelRepresentation=1, WindowCenter=0, WindowWidth=4096)
    assert image.values[image.pixels].tolist() == stored.tolist()


def test_rescaled_values_are_those_of_the_modality(read_film: Reader) -> None:
    """Rescaled values are those of the modality."""
    image = read_film(VALUES, RescaleSlope=2, RescaleIntercept=-1024, WindowCenter=2976, WindowWidth=4000)
    assert image.values[image.pixels].tolist() == (2.0 * VALUES - 1024).tolist()
    assert grayscale(image)[1, 0] == pytest.approx(0.5, abs=1e-3)


def test_values_in_the_high_bits_are_moved_and_said(read_film: Reader) -> None:
    """Values in the high bits are moved and said."""
    image = read_film(VALUES << 4, HighBit=15)
    assert np.array_equal(image.pixels, VALUES)
    assert codes(image) == ["HIGH-BIT"]


def test_overlays_in_unused_bits_do_not_show(read_film: Reader) -> None:
    """Overlays in unused bits do not show."""
    assert np.array_equal(read_film(VALUES | 0x8000).pixels, VALUES)


def test_without_a_window_the_values_that_are_there_are_shown(read_film: Reader) -> None:
    """Without a window the values that are there are shown."""
    image = read_film(np.array([[500, 600], [700, 900]], np.uint16), **NO_WINDOW)
    assert (image.voi, image.voi_choices) == (Window(700, 400, VoiFunction.LINEAR_EXACT), ())
    assert codes(image) == ["NO-WINDOW"]


def test_an_unusable_window_is_said_and_all_values_are_shown(read_film: Reader) -> None:
    """An unusable window is said and all values are shown."""
    image = read_film(VALUES, WindowWidth=0)
    assert image.voi == Window(2000, 4000, VoiFunction.LINEAR_EXACT)
    assert codes(image) == ["WINDOW-INVALID"]


def test_the_first_of_several_windows_is_shown(read_film: Reader) -> None:
    """The first of several windows is shown."""
    image = read_film(VALUES, WindowCenter=[100, 2000], WindowWidth=[50, 4000])
    assert image.voi == image.voi_choices[0] == Window(100, 50)
    assert len(image.voi_choices) == 2


def test_padding_is_black_and_left_out_of_the_range(read_film: Reader) -> None:
    """Padding is black and left out of the range."""
    image = read_film(np.array([[0, 500], [600, 4095]], np.uint16), PixelPaddingValue=4095, **NO_WINDOW)
    assert image.padding == (4095, 4095)
    assert image.voi == Window(300, 600, VoiFunction.LINEAR_EXACT)
    np.testing.assert_allclose(grayscale(image), [[0, 500 / 600], [1, 0]], atol=1e-6)


@pytest.mark.parametrize(
    ("value", "limit", "signed", "padding"),
    [
        pytest.param(10, 20, False, (10, 20), id="range"),
        pytest.param(20, 10, False, (10, 20), id="range backwards"),
        pytest.param(4000, 60000, False, (4000, 4095), id="range to beyond"),
        pytest.param(65535, None, False, None, id="cannot be stored"),
        pytest.param(-2000, None, True, (48, 48), id="signed"),
        pytest.param(-9999, None, True, None, id="signed, cannot be stored"),
    ],
)
def test_padding_is_found_among_the_stored_values(
    film: Callable[..., Path],
    value: int,
    limit: int | None,
    *,
    signed: bool,
    padding: tuple[int, int] | None,
) -> None:
    """Padding is found among the stored values."""
    path = film(VALUES, PixelRepresentation=int(signed))
    dataset = dcmread(path)
    for tag, given in ((0x00280120, value), (0x00280121, limit)):
        if given is not None:
            dataset.add_new(tag, "SS" if signed else "US", given)
    dataset.save_as(path)
    assert read_image(path).padding == padding


def test_signed_padding_in_an_implicit_file_is_found(film: Callable[..., Path]) -> None:
    """Signed padding in an implicit file is found."""
    path = film(VALUES, PixelRepresentation=1, syntax=uid.ImplicitVRLittleEndian)
    dataset = dcmread(path)
    dataset.add_new(0x00280120, "SS", -2000)
    dataset.save_as(path)
    assert read_image(path).padding == (48, 48)


def lut(sequence: str, count: int, first: int, *entries: int) -> dict[str, list[Dataset]]:
    """Return a Modality or VOI LUT Sequence."""
    item = Dataset()
    item.add_new(0x00283002, "US", [count, first, 16])
    item.add_new(0x00283006, "OW", np.array(entries, "<u2").tobytes())
    return {sequence: [item]}


def test_a_modality_table_gives_the_values(read_film: Reader) -> None:
    """A modality table gives the values."""
    image = read_film(np.array([[0, 1], [2, 9]], np.uint16), **lut("ModalityLUTSequence", 3, 0, 100, 50, 0), RescaleSlope=7)
    assert image.values[image.pixels].tolist() == [[100, 50], [0, 0]]


def test_a_voi_table_comes_before_a_window(read_film: Reader) -> None:
    """A voi table comes before a window."""
    image = read_film(np.array([[0, 10], [11, 99]], np.uint16), **lut("VOILUTSequence", 2, 10, 0, 65535))
    assert isinstance(image.voi, VoiTable)
    assert grayscale(image).tolist() == [[0, 0], [1, 1]]


COLOR = {"bits": 8, "SamplesPerPixel": 3, "PlanarConfiguration": 0, "photometric": "RGB"}


def color_film(film: Callable[..., Path], colors: np.ndarray, **attributes: object) -> Path:
    """Write a film of these colours."""
    path = film(np.zeros(colors.shape[:2], colors.dtype), **(COLOR | attributes))
    dataset = dcmread(path)
    dataset.PixelData = colors.tobytes() + bytes(colors.nbytes % 2)
    dataset.save_as(path)
    return path


def test_colours_are_kept_and_said(film: Callable[..., Path]) -> None:
    """Colours are kept and said."""
    colors = np.array([[[255, 0, 0], [0, 255, 0]]], np.uint8)
    image = read_image(color_film(film, colors))
    assert np.array_equal(image.rgb, colors)
    assert (image.pixels.tolist(), codes(image)) == ([[76, 150]], ["COLOR"])


def test_colours_by_plane_are_put_together(film: Callable[..., Path]) -> None:
    """Colours by plane are put together."""
    colors = np.arange(24, dtype=np.uint8).reshape(2, 4, 3) * 10
    path = color_film(film, colors, PlanarConfiguration=1)
    dataset = dcmread(path)
    dataset.PixelData = np.moveaxis(colors, -1, 0).tobytes()
    dataset.save_as(path)
    assert np.array_equal(read_image(path).rgb, colors)


def test_16_bit_colours_are_shown_with_8(film: Callable[..., Path]) -> None:
    """16 bit colours are shown with 8."""
    colors = np.array([[[65535, 0, 32768]]], np.uint16)
    image = read_image(color_film(film, colors, bits=16))
    assert image.rgb.tolist() == [[[255, 0, 128]]]


def test_ybr_becomes_rgb(film: Callable[..., Path]) -> None:
    """YBR becomes RGB."""
    image = read_image(color_film(film, np.array([[[76, 85, 255]]], np.uint8), photometric="YBR_FULL"))
    assert np.abs(image.rgb[0, 0].astype(int) - (254, 0, 0)).max() <= 1


def test_a_grey_film_in_colours_is_grey(film: Callable[..., Path]) -> None:
    """A grey film in colours is grey."""
    image = read_image(color_film(film, np.full((4, 4, 3), 90, np.uint8)))
    assert (image.rgb, codes(image)) == (None, [])


def test_a_palette_gives_the_colours(read_film: Reader) -> None:
    """A palette gives the colours."""
    tables: dict[str, object] = {}
    for index, color in enumerate(("Red", "Green", "Blue")):
        tables[f"{color}PaletteColorLookupTableDescriptor"] = [256, 0, 16]
        tables[f"{color}PaletteColorLookupTableData"] = (np.arange(256, dtype="<u2") * 257 // (index + 1)).tobytes()
    image = read_film(np.array([[0, 128], [200, 255]], np.uint8), photometric="PALETTE COLOR", **tables)
    assert image.rgb[1, 1].tolist() == [255, 127, 85]


def test_32_bit_values_are_shown_with_16_and_said(film: Callable[..., Path]) -> None:
    """32 bit values are shown with 16 and said."""
    path = film(VALUES, **NO_WINDOW)
    dataset = dcmread(path)
    dataset.BitsAllocated = dataset.BitsStored = 32
    dataset.HighBit = 31
    dataset.PixelData = np.array([[0, 10], [65535, 7]], "<u4").tobytes()
    dataset.save_as(path)
    image = read_image(path)
    assert image.values[image.pixels].tolist() == [[0, 10], [65535, 7]]
    assert codes(image) == ["BIT-DEPTH", "NO-WINDOW"]


@pytest.mark.parametrize(("tag", "dtype"), [(0x7FE00008, "<f4"), (0x7FE00009, "<f8")])
def test_floating_values_are_shown(film: Callable[..., Path], tag: int, dtype: str) -> None:
    """Floating values are shown."""
    path = film(VALUES, WindowCenter=0.5, WindowWidth=1, VOILUTFunction="LINEAR_EXACT")
    dataset = dcmread(path)
    del dataset.PixelData, dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation
    dataset.BitsAllocated = int(dtype[-1]) * 8
    dataset.add_new(tag, "OF" if dtype == "<f4" else "OD", np.array([0, 0.25, 0.5, 1], dtype).tobytes())
    dataset.save_as(path)
    np.testing.assert_allclose(grayscale(read_image(path)), [[0, 0.25], [0.5, 1]], atol=1e-4)


@pytest.fixture
def volume(film: Callable[..., Path]) -> Callable[..., Path]:
    """Return a function that writes three frames holding 0, 100 and 200."""

    def write(**attributes: object) -> Path:
        path = film(np.zeros((2, 2), np.uint16), NumberOfFrames=3, **attributes)
        dataset = dcmread(path)
        dataset.PixelData = np.repeat(np.array([0, 100, 200], "<u2"), 4).tobytes()
        dataset.save_as(path)
        return path

    return write


def test_every_frame_is_read_with_its_number(volume: Callable[..., Path]) -> None:
    """Every frame is read with its number."""
    images = list(read_frames(volume()))
    assert [(image.frame, image.frame_count, int(image.pixels[0, 0])) for image in images] == [
        (0, 3, 0),
        (1, 3, 100),
        (2, 3, 200),
    ]


@pytest.mark.parametrize("frame", [3, -1])
def test_a_frame_that_is_not_there_is_refused(volume: Callable[..., Path], frame: int) -> None:
    """A frame that is not there is refused."""
    assert refusal(lambda: read_image(volume(), frame)) == "FRAME-MISSING"


def group(sequence: str, **attributes: object) -> Dataset:
    """Return an item of functional groups that holds one macro."""
    macro, item = Dataset(), Dataset()
    for keyword, value in attributes.items():
        setattr(macro, keyword, value)
    setattr(item, sequence, [macro])
    return item


def test_functional_groups_hold_for_their_frame_and_shared_ones_for_all(volume: Callable[..., Path]) -> None:
    """Functional groups hold for their frame and shared ones for all."""
    shared = group("PixelValueTransformationSequence", RescaleSlope=2, RescaleIntercept=1)
    frames = [group("FrameVOILUTSequence", WindowCenter=100 * n, WindowWidth=10) for n in range(3)]
    path = volume(SharedFunctionalGroupsSequence=[shared], PerFrameFunctionalGroupsSequence=frames, **NO_WINDOW)
    images = list(read_frames(path))
    assert [image.voi for image in images] == [Window(0, 10), Window(100, 10), Window(200, 10)]
    assert [float(image.values[image.pixels[0, 0]]) for image in images] == [1, 201, 401]


def test_loss_is_said(read_film: Reader) -> None:
    """Loss is said."""
    assert codes(read_film(VALUES, LossyImageCompression="01")) == ["LOSSY"]


def test_pixels_cut_off_are_refused(film: Callable[..., Path]) -> None:
    """Pixels cut off are refused."""
    path = film(VALUES)
    path.write_bytes(path.read_bytes()[:-2])
    assert refusal(lambda: read_image(path)) == "IMAGE-DAMAGED"


def test_more_pixels_than_the_header_speaks_of_are_said(film: Callable[..., Path]) -> None:
    """The first frame may still be the film, but rows or columns may be wrong as well."""
    path = film(VALUES)
    dataset = dcmread(path)
    dataset.PixelData += bytes(8)
    dataset.save_as(path)
    image = read_image(path)
    assert np.array_equal(image.pixels, VALUES)
    assert codes(image) == ["REPAIRED"]


def test_an_object_without_pixels_says_what_it_is(film: Callable[..., Path]) -> None:
    """An object without pixels says what it is."""
    path = film(VALUES, SOPClassUID=uid.BasicTextSRStorage)
    dataset = dcmread(path)
    del dataset.PixelData
    dataset.save_as(path)
    with pytest.raises(ImageError) as caught:
        read_image(path)
    assert (caught.value.code, caught.value.fields["kind"]) == ("DICOM-NO-PIXELS", "a structured report")


def replaced(path: Path, old: bytes, new: bytes) -> Path:
    """Change some bytes of a file."""
    path.write_bytes(path.read_bytes().replace(old, new, 1))
    return path


def test_an_unknown_compression_is_named(film: Callable[..., Path]) -> None:
    """An unknown compression is named."""
    path = replaced(film(VALUES), b"1.2.840.10008.1.2.1\0", b"1.2.840.10008.1.2.9\0")
    assert refusal(lambda: read_image(path)) == "DICOM-UNSUPPORTED-SYNTAX"


def test_fragments_under_an_uncompressed_syntax_are_refused(film: Callable[..., Path]) -> None:
    """Fragments under an uncompressed syntax are refused."""
    path = film(VALUES, encoded=bytes(8), syntax=uid.JPEGBaseline8Bit)
    replaced(path, b"1.2.840.10008.1.2.4.50", b"1.2.840.10008.1.2.1\0\0\0")
    assert refusal(lambda: read_image(path)) == "DICOM-ATTRIBUTE"


def test_big_endian_pixels_under_an_old_ge_syntax_are_turned(film: Callable[..., Path]) -> None:
    """Big endian pixels under an old ge syntax are turned."""
    path = film(VALUES.byteswap(), syntax=uid.ImplicitVRLittleEndian)
    path.write_bytes(path.read_bytes().replace(b"1.2.840.10008.1.2\0", b"1.2.840.113619.5.2", 1))
    assert np.array_equal(read_image(path).pixels, VALUES)

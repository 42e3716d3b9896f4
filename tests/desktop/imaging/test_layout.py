"""The Image Pixel module, checked before anything of its size is allocated."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from desktop.errors import ImageError
from desktop.imaging.container import open_container
from desktop.imaging.layout import Layout, read_layout


@pytest.fixture
def layout_of(film: Callable[..., Path]) -> Callable[..., Layout]:
    """Return a function that writes a film with these attributes and reads its layout."""

    def read(pixels: np.ndarray | None = None, **attributes: object) -> Layout:
        return read_layout(open_container(film(pixels, **attributes).read_bytes()).dataset)

    return read


def test_a_plain_film_is_described(layout_of: Callable[..., Layout]) -> None:
    """A plain film is described."""
    assert layout_of() == Layout(
        rows=3,
        columns=4,
        samples=1,
        photometric="MONOCHROME2",
        bits_allocated=16,
        bits_stored=12,
        high_bit=11,
        signed=False,
        by_plane=False,
        frame_count=1,
    )


@pytest.mark.parametrize(
    ("attributes", "code", "keyword"),
    [
        ({"Rows": 0}, "DICOM-ATTRIBUTE", "Rows"),
        ({"Columns": None}, "DICOM-ATTRIBUTE", "Columns"),
        ({"PhotometricInterpretation": ""}, "DICOM-ATTRIBUTE", "PhotometricInterpretation"),
        ({"SamplesPerPixel": 3}, "DICOM-ATTRIBUTE", "SamplesPerPixel"),
        ({"BitsStored": 17}, "DICOM-ATTRIBUTE", "BitsStored"),
        ({"HighBit": 16}, "DICOM-ATTRIBUTE", "HighBit"),
        ({"HighBit": 10}, "DICOM-ATTRIBUTE", "HighBit"),
        ({"PixelRepresentation": 2}, "DICOM-ATTRIBUTE", "PixelRepresentation"),
        ({"PixelRepresentation": None}, "DICOM-ATTRIBUTE", "PixelRepresentation"),
        ({"Rows": 65535, "Columns": 65535}, "IMAGE-TOO-LARGE", None),
        ({"PhotometricInterpretation": "HSV"}, "DICOM-UNSUPPORTED-PIXELS", None),
        ({"BitsAllocated": 64}, "DICOM-UNSUPPORTED-PIXELS", None),
        ({"BitsAllocated": 32, "PhotometricInterpretation": "RGB", "SamplesPerPixel": 3}, "DICOM-UNSUPPORTED-PIXELS", None),
    ],
)
def test_what_the_picture_depends_on_is_never_guessed(
    layout_of: Callable[..., Layout],
    attributes: dict[str, object],
    code: str,
    keyword: str | None,
) -> None:
    """What the picture depends on is never guessed."""
    with pytest.raises(ImageError) as caught:
        layout_of(**attributes)
    assert (caught.value.code, caught.value.fields.get("keyword")) == (code, keyword)


def test_colours_are_unsigned_where_the_file_does_not_say(layout_of: Callable[..., Layout]) -> None:
    """Colours are unsigned where the file does not say."""
    layout = layout_of(
        PhotometricInterpretation="RGB",
        SamplesPerPixel=3,
        BitsAllocated=8,
        BitsStored=8,
        HighBit=7,
        PlanarConfiguration=1,
        PixelRepresentation=None,
    )
    assert (layout.samples, layout.signed, layout.by_plane) == (3, False, True)


def test_a_missing_high_bit_is_the_usual_one(layout_of: Callable[..., Layout]) -> None:
    """A missing high bit is the usual one."""
    assert layout_of(HighBit=None).high_bit == 11


def test_an_odd_high_bit_is_said(layout_of: Callable[..., Layout]) -> None:
    """An odd high bit is said."""
    layout = layout_of(HighBit=15)
    assert [(notice.code, notice.fields) for notice in layout.notices] == [("HIGH-BIT", {"high_bit": 15, "bits_stored": 12})]


@pytest.mark.parametrize(
    ("written", "count", "codes"),
    [("1", 1, []), ("12", 12, []), (None, 1, []), ("0", 1, ["REPAIRED"]), ("-4", 1, ["REPAIRED"]), ("2.5", 2, ["REPAIRED"])],
)
def test_an_unusable_number_of_frames_is_repaired(
    layout_of: Callable[..., Layout],
    written: str | None,
    count: int,
    codes: list[str],
) -> None:
    """An unusable number of frames is repaired."""
    layout = layout_of(NumberOfFrames=written)
    assert (layout.frame_count, [notice.code for notice in layout.notices]) == (count, codes)


def test_the_size_of_a_frame_knows_shared_chrominance(layout_of: Callable[..., Layout]) -> None:
    """The size of a frame knows shared chrominance."""
    color = {"SamplesPerPixel": 3, "BitsAllocated": 8, "BitsStored": 8, "HighBit": 7}
    assert layout_of(PhotometricInterpretation="YBR_FULL", **color).frame_bits == 12 * 24
    assert layout_of(PhotometricInterpretation="YBR_FULL_422", **color).frame_bits == 12 * 16

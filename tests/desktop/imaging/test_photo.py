"""Photographs told from films, straightened and marked."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.errors import ImageError
from desktop.imaging.image import FULL_8_BIT, DecodedImage, Header, Window
from desktop.imaging.layers import Overlay, Shutter
from desktop.imaging.photo import as_film, check_corners, corners_of, straighten
from desktop.imaging.photo_film import Surround
from desktop.imaging.photo_warp import Corners
from desktop.imaging.reader import read_image
from desktop.paths import SAMPLES
from tests.desktop.imaging.test_photo_film import film, luma, worst
from tests.photographs import Photograph, photograph

INNER: Corners = ((0.25, 0.2), (0.75, 0.2), (0.75, 0.8), (0.25, 0.8))


@pytest.fixture(scope="module")
def photo() -> Photograph:
    """Return the photograph of a film on a light box."""
    return photograph(film(), np.random.default_rng(5), Surround.LIGHT_BOX)


def read(tmp_path: Path, data: bytes) -> DecodedImage:
    """Read a file with this content."""
    path = tmp_path / "photograph.jpg"
    path.write_bytes(data)
    return read_image(path)


def codes(image: DecodedImage) -> list[str]:
    """Return the codes of a picture's notices about photographs."""
    return [notice.code for notice in image.notices if notice.code.startswith("PHOTO")]


def grayscale_jpeg(tmp_path: Path, gray: np.ndarray) -> DecodedImage:
    """Return a grey JPEG, read."""
    path = tmp_path / "gray.jpg"
    Image.fromarray(gray).save(path, quality=90)
    return read_image(path)


def test_photograph_becomes_its_film(tmp_path: Path, photo: Photograph) -> None:
    """Straightened, grey, marked, and with the corners in its notices."""
    straight = as_film(read(tmp_path, photo.jpeg(camera=True)))
    assert codes(straight)[:2] == ["PHOTO", "PHOTO-STRAIGHTENED"]
    assert straight.rgb is None
    corners = corners_of(straight.notices)
    assert corners is not None
    assert worst(corners, photo.corners) < 0.01
    shown = Image.fromarray(straight.pixels).resize((64, 64), Image.Resampling.BOX)
    original = Image.fromarray(film()).resize((64, 64), Image.Resampling.BOX)
    assert np.corrcoef(np.asarray(shown).ravel(), np.asarray(original).ravel())[0, 1] > 0.9


def test_same_film_is_cut_out_again_by_what_its_notices_keep(tmp_path: Path, photo: Photograph) -> None:
    """A reading of the log is shown as it was judged."""
    image = read(tmp_path, photo.jpeg())
    straight = as_film(image)
    corners = corners_of(straight.notices)
    assert corners is not None
    again = straighten(image, corners)
    assert again.pixels.shape == straight.pixels.shape
    assert np.abs(again.pixels.astype(int) - straight.pixels).mean() < 1  # the notice has four digits


@pytest.mark.parametrize("camera", [True, False])
def test_sign_is_named(tmp_path: Path, photo: Photograph, camera: bool) -> None:
    """The camera's own data, or the tint where a messenger took them away."""
    notice = next(n for n in as_film(read(tmp_path, photo.jpeg(camera=camera))).notices if n.code == "PHOTO")
    assert ("camera" if camera else "tint") in notice.text


def test_grey_photograph_is_told_by_the_films_edges(tmp_path: Path, photo: Photograph) -> None:
    """On a light box, and not straight: a white frame that a program drew is no light box."""
    assert codes(as_film(grayscale_jpeg(tmp_path, luma(photo.rgb))))[:2] == ["PHOTO", "PHOTO-STRAIGHTENED"]
    framed = np.pad(np.minimum(film(), 200), 60, constant_values=255)
    assert codes(as_film(grayscale_jpeg(tmp_path, framed))) == []


def test_photograph_without_edges_says_so(tmp_path: Path) -> None:
    """It is judged as it is."""
    plain = photograph(film(), np.random.default_rng(0), Surround.LIGHT_BOX)
    cut = replace(plain, rgb=plain.rgb[500:700, 700:900])
    image = read(tmp_path, cut.jpeg(camera=True))
    straight = as_film(image)
    assert codes(straight)[:2] == ["PHOTO", "PHOTO-NO-CORNERS"]
    assert straight.pixels is image.pixels


def test_films_are_no_photographs() -> None:
    """Nothing of them is touched."""
    films = sorted(SAMPLES.iterdir())
    assert films
    for path in films:
        image = read_image(path)
        unmarked = replace(image, header=replace(image.header, sample=False))
        assert as_film(unmarked) is unmarked


def test_a_devices_own_film_is_never_searched(tmp_path: Path, photo: Photograph) -> None:
    """A film of DX is what the device made of it; a secondary capture may be a photograph."""
    image = replace(grayscale_jpeg(tmp_path, luma(photo.rgb)), format="DICOM")
    for modality, marked in (("DX", False), ("OT", True), ("", True)):
        given = replace(image, header=Header(modality=modality))
        assert bool(codes(as_film(given))) is marked
    assert codes(as_film(replace(image, frame_count=3))) == []


def test_coloured_things_are_not_cut_out(tmp_path: Path) -> None:
    """A yellow sheet on a white desk is no film."""
    rgb = np.full((600, 800, 3), 250, np.uint8)
    rgb[:, :] -= np.arange(800, dtype=np.uint8)[np.newaxis, :, np.newaxis] // 40
    rgb[100:500, 150:650] = (200, 160, 20)
    sheet = Photograph(rgb, INNER, INNER, Surround.LIGHT_BOX, glare=False, moire=False)
    assert "PHOTO-STRAIGHTENED" not in codes(as_film(read(tmp_path, sheet.jpeg(camera=True))))


def test_corners_by_hand_count_for_every_picture(tmp_path: Path) -> None:
    """Whatever it looks like; and the picture is marked."""
    image = grayscale_jpeg(tmp_path, film())
    straight = as_film(image, INNER)
    assert codes(straight) == ["PHOTO", "PHOTO-STRAIGHTENED"]
    assert corners_of(straight.notices) == INNER
    assert (straight.rows, straight.columns) == pytest.approx((image.rows * 0.6, image.columns * 0.5), abs=1)
    assert "by hand" in straight.notices[-1].text


def test_what_is_not_of_the_picture_stays_with_the_film() -> None:
    """Header, notices, hash and frame."""
    header = Header(patient_id="7")
    image = DecodedImage(
        np.zeros((50, 60), np.uint8), np.arange(256, dtype=np.float32), FULL_8_BIT, "a" * 64, "PNG", header=header
    )
    straight = straighten(image, INNER)
    assert (straight.header, straight.file_sha256, straight.format, straight.frame) == (header, "a" * 64, "PNG", 0)


def test_straightened_film_claims_neither_spacing_nor_sides_nor_layers() -> None:
    """Those of the photograph are not those of the rectangle which was made of it: lengths and sides would be wrong."""
    header = Header(spacing_mm=(0.1, 0.1), spacing_source="NominalScannedPixelSpacing", row_direction="L", column_direction="F")
    overlay = Overlay(np.full((1, 1), 128, np.uint8), 1, 0, 0)
    image = DecodedImage(np.zeros((300, 300), np.uint8), np.arange(256, dtype=np.float32), FULL_8_BIT, "0" * 64, "DICOM")
    whole = replace(image, header=header, overlays=(overlay,), shutter=Shutter((0, 0, 9, 9)))
    straight = straighten(whole, ((0.1, 0.1), (0.9, 0.2), (0.9, 0.9), (0.1, 0.9)))
    assert (straight.header.spacing_mm, straight.header.spacing_source) == (None, "")
    assert (straight.header.row_direction, straight.header.column_direction) == ("", "")
    assert (straight.overlays, straight.shutter) == ((), None)


def test_deep_and_inverted_pictures_come_out_as_they_are_shown() -> None:
    """With 8 bits, by their window, white where white is to be."""
    ramp = np.tile(np.arange(0, 4096, 32, dtype=np.uint16), (40, 1))
    image = DecodedImage(ramp, np.arange(4096, dtype=np.float32), Window(2048, 4096), "0" * 64, "TIFF", inverted=True)
    straight = straighten(image, ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)))
    assert straight.pixels.dtype == np.uint8
    assert not straight.inverted
    assert straight.pixels[0, 0] > 250
    assert straight.pixels[0, -1] < 10


def test_coloured_quadrilaterals_keep_their_colours() -> None:
    """So that the scope can refuse them."""
    rgb = np.full((80, 90, 3), (200, 120, 20), np.uint8)
    image = DecodedImage(
        np.full((80, 90), 120, np.uint8), np.arange(256, dtype=np.float32), FULL_8_BIT, "0" * 64, "JPEG", rgb=rgb
    )
    straight = straighten(image, INNER)
    assert straight.rgb is not None
    assert straight.rgb.shape == (straight.rows, straight.columns, 3)


@pytest.mark.parametrize(
    "corners",
    [
        pytest.param((INNER[1], INNER[0], INNER[2], INNER[3]), id="crossed"),
        pytest.param(INNER[::-1], id="mirrored"),
        pytest.param((*INNER[:2], (0.3, 0.25), INNER[3]), id="not convex"),
        pytest.param(((0.5, 0.5), (0.52, 0.5), (0.52, 0.52), (0.5, 0.52)), id="too small"),
        pytest.param((INNER[0], INNER[0], INNER[2], INNER[3]), id="three corners"),
        pytest.param(((-0.1, 0.2), *INNER[1:]), id="outside"),
        pytest.param(((float("nan"), 0.2), *INNER[1:]), id="no number"),
    ],
)
def test_corners_that_enclose_no_film_are_refused(corners: Corners) -> None:
    """Corners that enclose no film are refused."""
    with pytest.raises(ImageError) as caught:
        check_corners(corners)
    assert caught.value.code == "PHOTO-CORNERS"

"""Overlays come out where and as the file says, as pydicom and DCMTK see them; what is not sound is left out."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from pydicom import dcmread, dcmwrite, uid

from desktop.errors import Notice
from desktop.imaging.image import DecodedImage
from desktop.imaging.layers import Overlay
from desktop.imaging.presentation import grayscale
from desktop.imaging.reader import read_image
from tests.films import add_overlay, to_jpeg_lossless, write_film

ROWS, COLUMNS = 21, 37
PIXELS = (np.arange(ROWS * COLUMNS, dtype=np.uint16) * 5).reshape(ROWS, COLUMNS)
Write = Callable[..., Path]


@pytest.fixture
def marks() -> NDArray[np.uint8]:
    """Return a drawing of single bits, odd in size and alike nowhere."""
    return (np.random.default_rng(7).random((ROWS, COLUMNS)) < 0.3).astype(np.uint8)


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Return a function that writes a film with overlays of these bits and attributes, by group."""

    def write(*planes: tuple[int, NDArray[np.uint8], dict[int, tuple[str, object]]], **film: object) -> Path:
        attributes = {"bits": 12} | film
        path = write_film(tmp_path / "film.dcm", PIXELS, **attributes)
        for group, bits, changes in planes:
            add_overlay(path, group, bits, changes)
        return path

    return write


def whole(overlay: Overlay, image: DecodedImage) -> NDArray[np.uint8]:
    """Return an overlay laid out over its picture."""
    laid = np.zeros(image.pixels.shape, np.uint8)
    laid[overlay.top : overlay.top + overlay.rows, overlay.left : overlay.left + overlay.columns] = overlay.mask()
    return laid


def test_bits_are_those_of_pydicom(write: Write, marks: NDArray[np.uint8]) -> None:
    """Packed without padding between rows, the first pixel in the lowest bit."""
    path = write((0x6000, marks, {}), (0x6002, 1 - marks, {0x40: ("CS", "R"), 0x1500: ("LO", "Edge of the\x1bheart")}))
    image, ds = read_image(path), dcmread(path)
    for overlay, group in zip(image.overlays, (0x6000, 0x6002), strict=True):
        assert np.array_equal(whole(overlay, image), ds.overlay_array(group))
    assert [(overlay.region, overlay.label) for overlay in image.overlays] == [(False, ""), (True, "Edge of the\ufffdheart")]


def test_a_picture_with_marks_is_that_of_dcmtk(write: Write, marks: NDArray[np.uint8], tmp_path: Path) -> None:
    """DCMTK paints an overlay white over the film, also one that begins outside of it."""
    if shutil.which("dcm2pnm") is None:
        pytest.skip("DCMTK is not on this machine")
    for origin in ([1, 1], [4, 9], [-3, -6]):
        path = write((0x6000, marks, {0x50: ("SS", origin)}))
        shown = tmp_path / "shown.pgm"
        subprocess.run(["dcm2pnm", "+Omr", "+O", "1", "+Wi", "1", str(path), str(shown)], capture_output=True, check=True)
        image = read_image(path)
        (overlay,) = image.overlays
        painted = np.where(whole(overlay, image) == 1, 255, np.rint(grayscale(image).astype(float) * 255))
        assert np.abs(np.asarray(Image.open(shown)) - painted).max() <= 1


def test_big_endian_words_are_turned(write: Write, marks: NDArray[np.uint8]) -> None:
    """The bytes of a word stand the other way round, its bits do not."""
    path = write((0x6000, marks, {}))
    ds = dcmread(path)
    ds.file_meta.TransferSyntaxUID = uid.ExplicitVRBigEndian
    for tag in (0x7FE00010, 0x60003000):
        words = ds[tag].value + bytes(len(ds[tag].value) % 2)
        ds[tag].value = np.frombuffer(words, "<u2").byteswap().tobytes()
    dcmwrite(path, ds, implicit_vr=False, little_endian=False, force_encoding=True)
    image = read_image(path)
    assert np.array_equal(image.pixels, PIXELS)
    assert np.array_equal(whole(image.overlays[0], image), marks)


def test_empty_margins_and_empty_overlays_are_not_kept(write: Write) -> None:
    """A device that writes an empty one draws nothing."""
    bits = np.zeros((ROWS, COLUMNS), np.uint8)
    path = write((0x6000, bits, {}), (0x6002, bits, {}))
    assert read_image(path).overlays == ()
    bits[4:7, 10:12] = 1
    (overlay,) = read_image(write((0x6000, bits, {}))).overlays
    assert (overlay.top, overlay.left, overlay.rows, overlay.columns) == (4, 10, 3, 2)


@pytest.mark.parametrize(("origin", "row", "column"), [([3, 5], 2, 4), ([-1, 0], -2, -1)])
def test_an_overlay_lies_where_its_origin_says(write: Write, origin: list[int], row: int, column: int) -> None:
    """The first pixel of the picture is 1, 1; what lies outside is cut off."""
    bits = np.ones((6, 6), np.uint8)
    image = read_image(write((0x6000, bits, {0x50: ("SS", origin)})))
    laid = np.zeros((ROWS + 20, COLUMNS + 20), np.uint8)
    laid[10 + row : 16 + row, 10 + column : 16 + column] = 1
    assert np.array_equal(whole(image.overlays[0], image), laid[10:-10, 10:-10])


def test_frames_of_an_overlay_lie_over_the_frames_that_it_names(write: Write, marks: NDArray[np.uint8]) -> None:
    """Two from the second frame on; bits of a frame may begin within a byte."""
    both = np.stack([marks, 1 - marks])
    film = {"NumberOfFrames": 4, "PixelData": PIXELS.tobytes() * 4}
    path = write((0x6000, both, {0x15: ("IS", 2), 0x51: ("US", 2)}), **film)
    images = [read_image(path, frame) for frame in range(4)]
    assert [len(image.overlays) for image in images] == [0, 1, 1, 0]
    assert np.array_equal(whole(images[1].overlays[0], images[1]), marks)
    assert np.array_equal(whole(images[2].overlays[0], images[2]), 1 - marks)
    path = write((0x6000, marks, {}), **film)
    assert [len(read_image(path, frame).overlays) for frame in range(4)] == [1, 1, 1, 1]


def test_an_overlay_in_unused_bits_is_read(tmp_path: Path, marks: NDArray[np.uint8]) -> None:
    """As older devices wrote it; compression keeps nothing of it."""
    both = (PIXELS | marks.astype(np.uint16) << 14).astype(np.uint16)
    path = write_film(tmp_path / "film.dcm", both, bits=12)
    # With type and origin GDCM would write an empty one beside
    changes: dict[int, tuple[str, object]] = {0x100: ("US", 16), 0x102: ("US", 14)}
    add_overlay(path, 0x6000, marks, changes | dict.fromkeys((0x40, 0x50, 0x3000), ("", None)))
    image = read_image(path)
    assert np.array_equal(image.pixels, PIXELS)
    assert np.array_equal(whole(image.overlays[0], image), marks)
    packed = read_image(to_jpeg_lossless(path, tmp_path / "packed.dcm"))
    assert packed.overlays == ()
    assert Notice("OVERLAY-INVALID", {"group": "6000", "detail": "compression kept nothing of it"}) in packed.notices


def test_the_picture_is_the_same_with_and_without(write: Write, marks: NDArray[np.uint8]) -> None:
    """Nothing is burned in: neither the values nor how they are shown."""
    with_marks, without = read_image(write((0x6000, marks, {}))), read_image(write())
    assert np.array_equal(with_marks.pixels, without.pixels)
    assert with_marks.voi == without.voi


def test_too_many_large_overlays_are_left_out(write: Write, marks: NDArray[np.uint8], monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that come first are shown."""
    path = write(*((0x6000 + 2 * n, marks, {}) for n in range(4)))
    size = read_image(path).overlays[0].bits.nbytes
    monkeypatch.setattr("desktop.imaging.overlays.OVERLAY_BYTES", 2 * size)
    image = read_image(path)
    assert len(image.overlays) == 2
    assert [notice.fields["group"] for notice in image.notices if notice.code == "OVERLAY-INVALID"] == ["6004", "6006"]

"""The way in: any file gives a right picture or one clear sentence."""

import hashlib
import os
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.errors import ImageError
from desktop.imaging import reader
from desktop.imaging.presentation import grayscale
from desktop.imaging.reader import read_frames, read_image
from tests.films import to_jpeg_lossless

GRAY = (np.add.outer(np.arange(40), np.arange(60)) * 255 // 98).astype(np.uint8)


def refusal(path: Path) -> ImageError:
    """Return the error that is raised."""
    with pytest.raises(ImageError) as caught:
        read_image(path)
    return caught.value


@pytest.mark.parametrize("name", ["film.dcm", "film.txt", "film"])
def test_the_content_counts_not_the_name(tmp_path: Path, film: Callable[..., Path], name: str) -> None:
    """The content counts not the name."""
    Image.fromarray(GRAY).save(tmp_path / "png.png")
    for source, kind in ((film(), "DICOM"), (tmp_path / "png.png", "PNG")):
        data = source.read_bytes()
        (tmp_path / name).write_bytes(data)
        image = read_image(tmp_path / name)
        assert (image.format, image.file_sha256) == (kind, hashlib.sha256(data).hexdigest())


def test_pixels_and_values_are_locked(film: Callable[..., Path]) -> None:
    """Pixels and values are locked."""
    image = read_image(film())
    assert not image.pixels.flags.writeable
    assert not image.values.flags.writeable
    assert image.pixels.flags.c_contiguous


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    """A missing file is said."""
    assert refusal(tmp_path / "nothing").code == "FILE-NOT-FOUND"
    assert refusal(tmp_path).code == "FILE-NOT-FOUND"


def test_an_empty_file_is_said(tmp_path: Path) -> None:
    """An empty file is said."""
    (tmp_path / "empty.dcm").touch()
    assert refusal(tmp_path / "empty.dcm").code == "FILE-EMPTY"


def test_a_medium_that_fails_is_said(film: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """A medium that fails is said."""

    def fail(self: Path) -> bytes:
        raise OSError(5, os.strerror(5))

    path = film()
    monkeypatch.setattr(Path, "read_bytes", fail)
    error = refusal(path)
    assert (error.code, error.fields["detail"]) == ("FILE-UNREADABLE", os.strerror(5))


def test_an_unusable_path_is_said() -> None:
    """An unusable path is said."""
    assert refusal(Path("x" * 5000)).code in ("FILE-UNREADABLE", "FILE-NOT-FOUND")


def test_a_file_beyond_the_limit_is_not_read(film: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """A file beyond the limit is not read."""
    path = film()
    monkeypatch.setattr(reader, "FILE_BYTES", path.stat().st_size - 1)
    assert refusal(path).code == "FILE-TOO-LARGE"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"%PDF-1.7\n", "FILE-OTHER-FORMAT"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "FILE-OTHER-FORMAT"),
        (b"just a letter", "FILE-NOT-IMAGE"),
    ],
)
def test_other_files_are_refused_without_opening_them(tmp_path: Path, data: bytes, code: str) -> None:
    """Other files are refused without opening them; all kinds stand in tests/corpus/other_files.py."""
    (tmp_path / "film.jpg").write_bytes(data)
    assert refusal(tmp_path / "film.jpg").code == code


def png(path: Path, pixels: np.ndarray, **options: object) -> Path:
    """Write a PNG."""
    Image.fromarray(pixels).save(path, "PNG", **options)
    return path


def test_the_same_film_looks_the_same_in_every_format(film: Callable[..., Path], tmp_path: Path) -> None:
    """The eight ways in which one film of 8 bits may come."""
    deep = GRAY.astype(np.uint16) * 257
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by a quarter, clockwise
    ways: list[Callable[[], Path]] = [
        lambda: png(tmp_path / "8", GRAY),
        lambda: png(tmp_path / "16", deep),
        lambda: png(tmp_path / "turned", np.ascontiguousarray(np.rot90(GRAY)), exif=exif),
        lambda: png(tmp_path / "color", np.stack([GRAY] * 3, axis=-1)),
        lambda: film(GRAY),
        lambda: film(deep, bits=16),
        lambda: film(255 - GRAY, photometric="MONOCHROME1"),
        lambda: to_jpeg_lossless(film(deep, bits=16), tmp_path / "lossless.dcm"),
    ]
    for way in ways:
        gray = grayscale(read_image(way()))
        shown = gray / 255 if gray.dtype == np.uint8 else gray
        assert np.abs(shown - GRAY / 255).max() < 1 / 255


def test_frames_come_one_by_one_from_one_reading(tmp_path: Path) -> None:
    """Frames come one by one from one reading."""
    pages = [Image.fromarray(np.full((4, 4), 50 * n, np.uint8)) for n in range(3)]
    buffer = BytesIO()
    pages[0].save(buffer, "TIFF", save_all=True, append_images=pages[1:])
    (tmp_path / "pages").write_bytes(buffer.getvalue())
    images = read_frames(tmp_path / "pages", (2, 0))
    first = next(images)
    (tmp_path / "pages").unlink()
    assert [int(image.pixels[0, 0]) for image in (first, *images)] == [100, 0]


PLAIN_REFUSALS = frozenset(
    {"DICOM-NO-PIXELS", "DICOM-DAMAGED", "DICOM-ATTRIBUTE", "DICOM-UNSUPPORTED-PIXELS", "IMAGE-DAMAGED"},
)


@pytest.mark.shared_data
def test_every_shared_dicom_file_gives_a_picture_or_one_sentence(shared_data: Path) -> None:
    """198 files of 18 transfer syntaxes, 43 of them malformed; how many open is pinned, so that none gets lost."""
    pictures, refusals = 0, []
    for path in sorted((shared_data / "dicom").rglob("*.dcm")):
        try:
            image = read_image(path)
        except ImageError as error:
            refusals.append(error)
        else:
            assert int(image.pixels.max()) < len(image.values), path
            assert np.isfinite(image.values).all(), path
            assert all(len(notice.text) <= 300 for notice in image.notices), path
            pictures += 1
    assert (pictures, len(refusals)) == (163, 35)
    assert {error.code for error in refusals} == PLAIN_REFUSALS
    assert all(len(error.reason) <= 300 for error in refusals)

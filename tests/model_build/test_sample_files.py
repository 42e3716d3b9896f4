"""Drawn films as files."""

from pathlib import Path

import numpy as np
import pydicom
import pytest
from numpy.typing import NDArray

from desktop.imaging.presentation import grayscale
from desktop.imaging.reader import read_image
from model_build.sample_files import develop, write_dicom, write_jpeg


@pytest.fixture
def film() -> NDArray[np.float32]:
    """Return a film that differs from left to right and from top to bottom."""
    y, x = np.mgrid[:40, :40] / 40
    return develop((0.2 + 0.4 * x + 0.3 * y).astype(np.float32), 120, 96, np.random.default_rng(1))


def brightness(path: Path) -> NDArray[np.float32]:
    """Return what the program would show, 0..1."""
    gray = grayscale(read_image(path))
    return gray / np.float32(255) if gray.dtype == np.uint8 else gray


def test_a_developed_film_has_grain_and_a_mark(film: NDArray[np.float32]) -> None:
    """The mark stands at the lower right, brighter than what was drawn there; elsewhere the film follows the drawing."""
    flat = develop(np.full((8, 8), 0.3, np.float32), 400, 320, np.random.default_rng(1))
    bright = np.argwhere(flat > 0.6)
    assert len(bright) > 50
    assert (bright[:, 0] > 290).all()
    assert (bright[:, 1] > 320).all()
    rest = flat[:280]
    assert rest.mean() == pytest.approx(0.03 + 0.92 * 0.3, abs=0.001)
    assert 0.004 < rest.std() < 0.02
    assert (film.shape, film.min() >= 0, film.max() <= 1) == ((96, 120), True, True)


@pytest.mark.parametrize("inverted", [False, True])
def test_every_kind_of_dicom_shows_the_film(film: NDArray[np.float32], tmp_path: Path, inverted: bool) -> None:
    """Within one of 4096 levels."""
    write_dicom(film, 2, tmp_path / "a.dcm", inverted=inverted)
    np.testing.assert_allclose(brightness(tmp_path / "a.dcm"), film, atol=1 / 4096)


def test_the_header_names_a_sample_and_no_patient(film: NDArray[np.float32], tmp_path: Path) -> None:
    """The program recognises it and its age lies within the population."""
    write_dicom(film, 0, tmp_path / "a.dcm")
    header = read_image(tmp_path / "a.dcm").header
    assert (header.patient_name, header.patient_id, header.patient_age_years) == ("SAMPLE^ONE", "SAMPLE-1", 3)
    assert (header.modality, header.body_part, header.view, header.sample) == ("DX", "CHEST", "AP", True)


def test_the_same_film_gives_the_same_file(film: NDArray[np.float32], tmp_path: Path) -> None:
    """Identifiers do not change from run to run."""
    for name in ("a.dcm", "b.dcm"):
        write_dicom(film, 0, tmp_path / name)
    assert pydicom.dcmread(tmp_path / "a.dcm") == pydicom.dcmread(tmp_path / "b.dcm")


@pytest.mark.parametrize("turned", [False, True])
def test_a_jpeg_stands_upright_and_is_a_sample(film: NDArray[np.float32], tmp_path: Path, turned: bool) -> None:
    """Also when it is stored on its side."""
    write_jpeg(film, tmp_path / "a.jpg", turned=turned)
    assert np.abs(brightness(tmp_path / "a.jpg") - film).mean() < 0.02
    assert any(notice.code == "SAMPLE" for notice in read_image(tmp_path / "a.jpg").notices)

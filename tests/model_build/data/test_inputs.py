"""Decoded films on disk."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.errors import ImageError
from desktop.model_package.manifest import Intensity, Preprocessing
from desktop.model_package.preprocessing import preprocess
from model_build.data.films import Film, pixel_hash
from model_build.data.inputs import cache_inputs, select

SPEC = Preprocessing(1, 32, 24, "stretch", "bilinear", Intensity(0.5, 99.5), 0.4, 0.2)


@pytest.fixture
def films(tmp_path: Path) -> list[Film]:
    """Write three films and return them."""
    made = []
    for number, label in enumerate(("ill", "normal", "other")):
        gray = np.random.default_rng(number).integers(0, 255, (40, 50), np.uint8)
        Image.fromarray(gray).save(tmp_path / f"{number}.png")
        made.append(Film(f"{number}.png", label, str(number)))
    return made


def test_the_cache_holds_what_the_clinic_feeds(films: list[Film], tmp_path: Path) -> None:
    """Within the rounding to 8 bits; hashes by path."""
    pixels, hashes = cache_inputs(tmp_path, films, SPEC, tmp_path / "cache")
    gray = np.asarray(Image.open(tmp_path / "1.png"))
    assert (pixels.shape, pixels.dtype) == ((3, 24, 32), np.uint8)
    np.testing.assert_allclose(
        (pixels[1] / 255 - SPEC.mean) / SPEC.std, preprocess(gray, SPEC)[0, 0], atol=0.6 / 255 / SPEC.std
    )
    assert hashes["1.png"] == pixel_hash(gray)


def test_films_are_decoded_once(films: list[Film], tmp_path: Path) -> None:
    """The second time they need not even be there; other preprocessing is another cache."""
    first, _ = cache_inputs(tmp_path, films, SPEC, tmp_path / "cache")
    for film in films:
        (tmp_path / film.path).unlink()
    again, _ = cache_inputs(tmp_path, films, SPEC, tmp_path / "cache")
    np.testing.assert_array_equal(first, again)
    with pytest.raises(ImageError):
        cache_inputs(tmp_path, films[::-1], SPEC, tmp_path / "cache")


def test_an_interrupted_cache_is_made_anew(films: list[Film], tmp_path: Path) -> None:
    """Only the note that is written last says that the pixels are whole."""
    first, _ = cache_inputs(tmp_path, films, SPEC, tmp_path / "cache")
    expected = first.copy()
    next((tmp_path / "cache").glob("*.json")).unlink()
    next((tmp_path / "cache").glob("*.npy")).write_bytes(b"cut short")
    again, _ = cache_inputs(tmp_path, films, SPEC, tmp_path / "cache")
    np.testing.assert_array_equal(again, expected)


def test_parts_are_read_by_film(films: list[Film], tmp_path: Path) -> None:
    """In the order of the part; a label that is no class has no target."""
    pixels, _ = cache_inputs(tmp_path, films, SPEC, tmp_path / "cache")
    part = select(pixels, films, [films[2], films[0]], ("normal", "ill"))
    np.testing.assert_array_equal(part.read(slice(None)), pixels[[2, 0]])
    assert part.targets.tolist() == [-1, 1]
    twice = part.take(np.array([1, 1]))
    assert (len(twice), twice.targets.tolist(), twice.films) == (2, [1, 1], (films[0], films[0]))

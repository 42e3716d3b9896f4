"""Films, their pixels and their inputs."""

from pathlib import Path

import numpy as np

from desktop.model_package.manifest import Intensity, Preprocessing
from model_build.data import Film, Split, pixel_hash, read_gray, targets
from tests.films import write_film

SPEC = Preprocessing(
    version=1, width=32, height=24, fit="stretch", resampling="bilinear", intensity=Intensity(0.5, 99.5), mean=0.4, std=0.2
)


def test_a_dicom_film_is_decoded_as_in_the_clinic(tmp_path: Path) -> None:
    """Small values of a MONOCHROME1 film are bright."""
    pixels = np.linspace(0, 65535, 48, dtype=np.uint16).reshape(6, 8)
    gray = read_gray(write_film(tmp_path / "film.dcm", pixels, photometric="MONOCHROME1"))
    assert gray.shape == (6, 8)
    assert gray[0, 0] > 0.99
    assert gray[-1, -1] < 0.01


def test_the_hash_knows_the_shape() -> None:
    """The same bytes in another shape are another picture."""
    assert pixel_hash(np.zeros((2, 3), np.uint8)) != pixel_hash(np.zeros((3, 2), np.uint8))


def test_targets_are_the_places_of_the_classes() -> None:
    """Targets follow the order of the codes, not of the films."""
    films = [Film("a", "ill"), Film("b", "normal"), Film("c", "ill")]
    assert targets(films, ("normal", "ill")).tolist() == [1, 0, 1]


def test_the_parts_of_a_split_have_names() -> None:
    """The names are those of the split file."""
    a, b = Film("a", "ill"), Film("b", "ill")
    assert Split((a,), (b,), ()).parts() == {"train": (a,), "validation": (b,), "test": ()}

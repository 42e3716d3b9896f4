"""A package and films to measure it on: pictures in code, on disk, each with what the trainer knows of it."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from model_build.data.films import Film
from model_build.evaluate.measure import EvaluationSet
from tests.desktop.packages import CODES, write_package

SIDE = 64


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a small package."""
    return write_package(tmp_path_factory.mktemp("package") / "tiny")


@pytest.fixture(scope="session")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data root with sixty pictures, of which each class has its own brightness of the border."""
    folder = tmp_path_factory.mktemp("data")
    rng = np.random.default_rng(2)
    for number in range(60):
        gray = rng.integers(60, 200, (SIDE + number % 3 * 8, SIDE)).astype(np.uint8)
        gray[:6] = gray[-6:] = 80 * (number % 3)
        Image.fromarray(gray).save(folder / f"{number}.png")
    return folder


@pytest.fixture(scope="session")
def test_set() -> EvaluationSet:
    """Return the sixty films: three classes, two films a patient, two views."""
    films = tuple(
        Film(f"{number}.png", CODES[number % 3], f"p{number // 6}-{number % 3}", view="AP" if number < 30 else "PA", source="a")
        for number in range(60)
    )
    return EvaluationSet("official test split", films)

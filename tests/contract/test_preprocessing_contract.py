"""The same tensors on both sides: as the program makes them from a picture, and as the trainer makes them from a file."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from desktop.model_package.manifest import Intensity, Preprocessing
from desktop.model_package.preprocessing import preprocess

SPEC = Preprocessing(1, 24, 16, "stretch", "bilinear", Intensity(2, 98), 0.449, 0.226)
CASES = ("grey", "deep", "tiny")


@pytest.fixture(scope="module")
def cases() -> dict[str, NDArray[np.float32]]:
    """Return pictures by name, and their tensors by name with ``_tensor``."""
    with np.load(Path(__file__).with_name("preprocessing.npz"), allow_pickle=False) as file:
        return dict(file)


@pytest.mark.parametrize("name", CASES)
def test_the_program_makes_the_agreed_tensor(name: str, cases: dict[str, NDArray[np.float32]]) -> None:
    """Worked out independently in make_preprocessing_cases.py."""
    np.testing.assert_allclose(preprocess(cases[name], SPEC), cases[f"{name}_tensor"], atol=2e-4)


@pytest.mark.parametrize("name", ["grey", "tiny"])
def test_the_trainer_makes_the_agreed_tensor_from_a_file(
    name: str, cases: dict[str, NDArray[np.float32]], tmp_path: Path
) -> None:
    """Within the rounding of the training cache to 8 bits."""
    pytest.importorskip("torch", reason="the trainer's packages are not installed")
    from model_build.data.films import Film  # noqa: PLC0415
    from model_build.data.inputs import cache_inputs  # noqa: PLC0415

    Image.fromarray(cases[name]).save(tmp_path / "film.png")
    pixels, _ = cache_inputs(tmp_path, [Film("film.png", "normal", "1")], SPEC, tmp_path / "cache")
    normalised = (pixels[0].astype(np.float32) / 255 - SPEC.mean) / SPEC.std
    np.testing.assert_allclose(normalised, cases[f"{name}_tensor"][0, 0], atol=0.6 / 255 / SPEC.std)


def test_the_cases_tell_a_wrong_order_of_steps(cases: dict[str, NDArray[np.float32]]) -> None:
    """Other percentiles give another tensor: the tolerance is not so wide that anything passes."""
    other = replace(SPEC, intensity=Intensity(3, 97))
    assert np.abs(preprocess(cases["grey"], other) - cases["grey_tensor"]).max() > 0.02

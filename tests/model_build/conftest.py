"""Small films with classes, as the trainer gets them."""

from collections.abc import Callable

import numpy as np
import pytest
import torch

from desktop.model_package.manifest import Intensity, Preprocessing
from model_build.data.films import Film
from model_build.data.inputs import Inputs
from model_build.networks import CamNet, build_network

MakeInputs = Callable[..., Inputs]


@pytest.fixture(autouse=True)
def one_thread() -> None:
    """Sums are the same on every machine, and tests beside each other do not fight for the cores."""
    torch.set_num_threads(1)


@pytest.fixture
def spec() -> Preprocessing:
    """Return the preprocessing of films of 32 pixels."""
    return Preprocessing(
        version=1, width=32, height=32, fit="stretch", resampling="bilinear", intensity=Intensity(0.5, 99.5), mean=0.449, std=0.226
    )  # fmt: skip


@pytest.fixture
def make_inputs() -> MakeInputs:
    """Return a function that makes films of noise, the brighter the higher the class."""

    def make(count: int = 12, classes: int = 3, side: int = 32, sources: tuple[str, ...] = ("a",)) -> Inputs:
        rng, targets = np.random.default_rng(count), np.arange(count) % classes
        pixels = (rng.integers(0, 120, (count, side, side)) + 40 * targets[:, None, None]).astype(np.uint8)
        films = tuple(
            Film(f"{i}.png", f"class {t}", f"patient {i}", source=sources[i % len(sources)]) for i, t in enumerate(targets)
        )
        return Inputs(pixels, np.arange(count), targets.astype(np.int64), films)

    return make


@pytest.fixture
def inputs(make_inputs: MakeInputs) -> Inputs:
    """Return twelve films of three classes."""
    return make_inputs()


@pytest.fixture
def fresh() -> Callable[..., CamNet]:
    """Return a function that makes a network whose random start depends on the seed only."""

    def make(seed: int = 1, architecture: str = "lite", classes: int = 3) -> CamNet:
        torch.manual_seed(seed)
        return build_network(architecture, classes)

    return make

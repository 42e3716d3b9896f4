"""Inputs drawn in code, as they lie in memory after `prepare`, for tests that need no files."""

from dataclasses import replace

import numpy as np

from model_build.configs.chest_xray_child import EXPERIMENT
from model_build.data.films import Film, Split
from model_build.data.inputs import Inputs
from model_build.experiment import Experiment
from model_build.prepare import Prepared

SIDE = 32


def drawn_experiment() -> Experiment:
    """Return the experiment of the children's model with a small input."""
    small = replace(EXPERIMENT.preprocessing, width=SIDE, height=SIDE)
    return replace(EXPERIMENT, preprocessing=small, scaling="best")


def drawn_inputs(count: int, seed: int) -> Inputs:
    """Return noise with a bright stripe whose place is the class in nine of ten films, two films a patient."""
    rng = np.random.default_rng(seed)
    targets = np.arange(count) % 3
    pixels = rng.integers(40, 120, (count, SIDE, SIDE)).astype(np.uint8)
    shown = np.where(rng.random(count) < 0.9, targets, (targets + 1) % 3)
    for picture, kind in zip(pixels, shown, strict=True):
        picture[:, 4 + 10 * kind : 8 + 10 * kind] += 100
    codes = drawn_experiment().codes
    films = tuple(Film(f"{seed}/{i}.png", codes[t], f"{seed}-{i // 6}-{t}", source="a") for i, t in enumerate(targets))
    return Inputs(pixels, np.arange(count), targets, films)


def drawn_prepared() -> Prepared:
    """Return a small run's films."""
    train, validation, test = (drawn_inputs(count, seed) for seed, count in enumerate((60, 60, 30)))
    return Prepared(Split(train.films, validation.films, test.films), train, validation, test)

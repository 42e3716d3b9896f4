"""From folders to films that can be trained on: split, checked for leakage, decoded."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from model_build.data import check_leakage, load_split, read_films, save_split, split_films
from model_build.data.films import Film
from model_build.data.films import Split as Parts
from model_build.data.inputs import Inputs, cache_inputs, select
from model_build.data.leakage import signature
from model_build.experiment import Experiment

log = logging.getLogger(__name__)

START_FILMS = 256
"""Training films on which the statistics of the start network, and later the ranges of int8, are measured."""


@dataclass(frozen=True, eq=False)
class Prepared:
    """The films of a run. The test part is checked for leakage and used only to measure."""

    split: Parts
    train: Inputs
    validation: Inputs
    test: Inputs

    def some(self, seed: int) -> NDArray[np.int64]:
        """Return the numbers of some training films, the same at every call."""
        return np.random.default_rng(seed).choice(len(self.train), min(START_FILMS, len(self.train)), replace=False)


def split_experiment(experiment: Experiment, root: Path) -> Parts:
    """Split the films that the experiment fits on; the same at every call, on any machine."""
    rule = experiment.split
    films: list[Film] = []
    for data in experiment.data:
        if data.role == "fit":
            films += read_films(root, data.folder, data.labels, data.layout)
    return split_films(
        films, validation_share=rule.validation_share, test_share=rule.test_share, seed=rule.seed, keep_suggested=rule.keep_suggested
    )  # fmt: skip


def prepare(experiment: Experiment, root: Path, run: Path, caches: Path) -> Prepared:
    """Split the films (or take the split that lies in the run folder), check it for leakage, and decode them.

    Parameters
    ----------
    experiment : Experiment
    root : Path
        Folder that the data sets are in.
    run : Path
        Working folder of this run.
    caches : Path
        Decoded films, shared by all runs.
    """
    run.mkdir(parents=True, exist_ok=True)
    path = run / "split.csv"
    if not path.exists():
        save_split(split_experiment(experiment, root), path)
    split = load_split(path)
    films = sorted((film for part in split.parts().values() for film in part), key=lambda film: film.path)
    pixels, hashes = cache_inputs(root, films, experiment.preprocessing, caches)
    check_leakage(split, hashes, {film.path: signature(row) for film, row in zip(films, pixels, strict=True)})
    part = {name: select(pixels, films, members, experiment.codes) for name, members in split.parts().items()}
    for name, inputs in part.items():
        log.info("%s: %d films of %d patients", name, len(inputs), len({film.patient_id for film in inputs.films}))
    return Prepared(split, part["train"], part["validation"], part["test"])


def normalized_batch(inputs: Inputs, index: NDArray[np.int64] | slice, experiment: Experiment) -> Tensor:
    """Return films as the network gets them in the clinic, float32 (n, 1, height, width)."""
    spec = experiment.preprocessing
    return (torch.from_numpy(inputs.read(index)).float()[:, None] / 255 - spec.mean) / spec.std


def measured_films(experiment: Experiment, root: Path) -> list[tuple[str, Sequence[Film]]]:
    """Return the sets that are measured only, with the names that the card gives them."""
    sets = [data for data in experiment.data if data.role == "measure"]
    return [(data.name, read_films(root, data.folder, data.labels, data.layout)) for data in sets]

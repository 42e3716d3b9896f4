"""The whole way in under a minute on a CPU: drawn pictures, a small input, two epochs. It proves the path, not a model."""

import csv
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from model_build.experiment import Experiment

SIDE: Final = 64
PATIENTS: Final = {"train": 40, "test": 12}
"""For each class."""
WRONG_LABELS: Final = 10
"""Every tenth label is wrong: without doubt in the films there would be no temperature to fit."""


def small(experiment: Experiment) -> Experiment:
    """Return the experiment with a small input and a short training."""
    return replace(
        experiment,
        preprocessing=replace(experiment.preprocessing, width=SIDE, height=SIDE),
        training=replace(experiment.training, epochs=5, batch_size=8, learning_rate=0.01, validation_share=0.3),
    )


def write_films(folder: Path, labels: list[str], seed: int = 1) -> None:
    """Write drawn pictures with a ``labels.csv``: two lungs with blots, of a size that differs by class.

    Parameters
    ----------
    folder : Path
        Made if missing.
    labels : list of str
        As they stand in the data set.
    seed : int
    """
    rng = np.random.default_rng(seed)
    folder.mkdir(parents=True, exist_ok=True)
    rows = []
    for split, count in PATIENTS.items():
        for kind, label in enumerate(labels):
            for number in range(count):
                name = f"{split}-{label}-{number}.png"
                Image.fromarray(np.rint(255 * _draw(kind, rng)).astype(np.uint8)).save(folder / name)
                said = labels[(kind + 1) % len(labels)] if number % WRONG_LABELS == 0 else label
                rows.append({"path": name, "split": split, "label": said, "patient_id": name, "dup_group": ""})
    with (folder / "labels.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def _draw(kind: int, rng: np.random.Generator) -> NDArray[np.float64]:
    side = 2 * SIDE
    y, x = np.mgrid[:side, :side] / side
    picture = 0.7 + 0.05 * rng.standard_normal((side, side))
    for centre in (0.3, 0.7):
        lung = ((x - centre + rng.normal(0, 0.02)) / 0.16) ** 2 + ((y - 0.5 + rng.normal(0, 0.02)) / 0.32) ** 2 < 1
        picture[lung] -= 0.45
        for _ in range(2 * kind):
            spot = np.hypot(x - centre - rng.normal(0, 0.06), y - 0.5 - rng.normal(0, 0.12)) < 0.04 * kind
            picture[spot] += 0.25
    return np.clip(picture, 0, 1)

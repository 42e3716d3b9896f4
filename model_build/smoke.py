"""The whole way in under a minute on a CPU: drawn pictures, small inputs and networks, few epochs. It proves the path, not a model."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from model_build.augment import MILD
from model_build.experiment import Experiment, NetworkPlan, Recipe
from model_build.initialize import Start

SIDE: Final = 64
EPOCHS: Final = 4
"""Of a network that starts from scratch; of a step that goes on with one it is 1."""
DRAWN: Final = 160
"""Pixels a side of the drawn pictures: what is smaller than the clinic's limit would be refused."""
PATIENTS: Final = {"fit": 30, "measure": 8}
"""For each label, by what the films are used for."""
TEST_SHARE: Final = 0.25
WRONG_LABELS: Final = 10
"""Every tenth label is wrong: without doubt in the films there would be no temperature to fit."""


def small(experiment: Experiment) -> Experiment:
    """Return the experiment with small inputs, networks and trainings; its data sets, classes and steps stay."""
    d = experiment.distillation
    return replace(
        experiment,
        preprocessing=replace(experiment.preprocessing, width=SIDE, height=SIDE),
        data=tuple(replace(data, layout="labels") for data in experiment.data),
        split=replace(experiment.split, validation_share=0.3),
        teachers={name: _small_plan(plan) for name, plan in experiment.teachers.items()},
        student=_small_plan(experiment.student),
        lite=_small_plan(experiment.lite),
        variants={name: _small_plan(plan) for name, plan in experiment.variants.items()},
        distillation=replace(
            d, hinton=_short(d.hinton, EPOCHS), stages=_short(d.stages), head=_short(d.head), joint=_short(d.joint)
        ),
        quantization_aware=_short(experiment.quantization_aware),
        gate={},
        lite_tolerance=1.0,
        minimum_side=min(experiment.minimum_side, DRAWN),
    )


def _small_plan(plan: NetworkPlan) -> NetworkPlan:
    return NetworkPlan("lite", _short(plan.recipe, EPOCHS), Start("scratch"))


def _short(recipe: Recipe, epochs: int = 1) -> Recipe:
    phase = replace(recipe.phases[-1], epochs=epochs, side=SIDE)
    if epochs > 1:  # from scratch and in few steps
        phase = replace(phase, optimizer="adamw", learning_rate=2e-3)
    return replace(recipe, phases=(phase,), batch_size=8, accumulate=1, patience=0, budget_s=0.0, view_side=0, strength=MILD)


def write_films(root: Path, experiment: Experiment, seed: int = 1) -> None:
    """Write drawn pictures with a ``labels.csv`` for every data set of an experiment: what they show differs by class.

    Parameters
    ----------
    root : Path
        The folders of the data sets are made below it.
    experiment : Experiment
    seed : int
    """
    rng = np.random.default_rng(seed)
    for folder in sorted({data.folder for data in experiment.data}):
        (root / folder).mkdir(parents=True, exist_ok=True)
        rows = list(_write_set(root / folder, folder, experiment, rng))
        with (root / folder / "labels.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)


def _write_set(place: Path, folder: str, experiment: Experiment, rng: np.random.Generator) -> Iterator[dict[str, str]]:
    """Draw the films of one folder, also where several data sets are taken from it; gives their rows."""
    uses = [data for data in experiment.data if data.folder == folder]
    labels = {label: code for data in uses for label, code in data.labels.items()}
    count = PATIENTS["fit" if any(data.role == "fit" for data in uses) else "measure"]
    for label, code in labels.items():
        others = [other for other in labels if labels[other] != code] or [label]
        for number in range(count):
            name = f"{label}-{number}.png"
            Image.fromarray(np.rint(255 * draw(experiment.codes.index(code), rng)).astype(np.uint8)).save(place / name)
            official = experiment.split.test_share == 0 and number < TEST_SHARE * count
            yield {
                "path": name,
                "label": str(rng.choice(others)) if number % WRONG_LABELS == 3 else label,
                "patient_id": f"{folder}-{label}-{number}",
                "split": "test" if official else "train",
                "source": folder,
            }


def draw(kind: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """Return a picture of brightness 0..1: two lungs, the brighter and with the more and larger blots, the higher the class."""
    y, x = np.mgrid[:DRAWN, :DRAWN] / DRAWN
    # every patient another body, or the search for near duplicates would find them all to be one
    body = Image.fromarray(rng.standard_normal((12, 12)).astype(np.float32)).resize((DRAWN, DRAWN), Image.Resampling.BICUBIC)
    picture = 0.7 + 0.1 * np.asarray(body) + 0.05 * rng.standard_normal((DRAWN, DRAWN))
    for centre in (0.3, 0.7):
        lung = ((x - centre + rng.normal(0, 0.02)) / 0.16) ** 2 + ((y - 0.5 + rng.normal(0, 0.02)) / 0.32) ** 2 < 1
        picture[lung] -= 0.5 - 0.13 * kind
        for _ in range(2 * kind):
            spot = np.hypot(x - centre - rng.normal(0, 0.06), y - 0.5 - rng.normal(0, 0.12)) < 0.03 * kind
            picture[spot] += 0.25
    return picture.clip(0, 1)

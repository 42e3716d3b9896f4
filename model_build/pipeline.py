"""From films to a package, step by step. What takes long leaves its result in the run folder and is not repeated there."""

import json
import logging
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from desktop.model_package.manifest import Figure, Manifest
from desktop.model_package.preprocessing import preprocess
from model_build.augment import MILD, augment
from model_build.calibrate import (
    Calibration,
    calibrated,
    conformal_quantiles,
    fit_scope,
    fit_temperature,
    operating_points,
    scope_limits,
)
from model_build.data import Split, check_leakage, load_inputs, load_split, read_films, save_split, split_films, targets
from model_build.evaluate import load_figures, measure, measure_healthy, save_figures
from model_build.experiment import Experiment
from model_build.export import append_calibration, compare, export_trunk, quantize_trunk, run_trunk
from model_build.models import CamNet, load_folded
from model_build.package import write_package
from model_build.sample_files import develop
from model_build.samples import HEIGHT, WIDTH, brightness_of, draw_films
from model_build.train import Examples, train

log = logging.getLogger(__name__)

START_FILMS = 256
"""Training films on which the statistics of the start network, and later the ranges of int8, are measured."""
INT8_TOLERANCE = 0.005
"""Largest loss of accuracy and of area under the ROC curve on validation for which the int8 file ships."""
VALIDATION, OFFICIAL_TEST = "validation", "official test split"
ADULTS = "healthy adults (NIH ChestX-ray14), outside the population"
START_WEIGHTS = "resnet18_in1k_bnfolded_partial_f16.safetensors"


@dataclass(frozen=True, eq=False)
class Prepared:
    """The films of a run. The official test part is checked for leakage here and used only to measure."""

    split: Split
    train: Examples
    validation: Examples


def build(
    experiment: Experiment, data: Path, run: Path, *, weights: Path | None, out: Path, adults: Path | None = None
) -> Manifest:
    """Train, export, calibrate, measure and package; goes on where an interrupted run stopped.

    Parameters
    ----------
    experiment : Experiment
    data : Path
        Folder with ``labels.csv``.
    run : Path
        Working folder of this run.
    weights : Path or None
        Folder with the start weights; None trains from scratch.
    out : Path
        Package folder, replaced as a whole.
    adults : Path, optional
        Folder with ``labels.csv`` of adults, of whom the healthy are measured too.
    """
    prepared = prepare(experiment, data, run)
    net = train_step(experiment, prepared, weights, run)
    trunk = export_step(experiment, net, prepared, run)
    calibration = calibrate_step(experiment, trunk, prepared)
    append_calibration(trunk, calibration, run / "model.onnx")
    golden = draw_golden(experiment, prepared)
    write_package(run / "package", experiment, calibration, run / "model.onnx", golden=golden, figures=())
    save_figures(measure_step(experiment, run / "package", prepared.split, data, adults), run / "metrics.json")
    figures = load_figures(run / "metrics.json")
    return write_package(out, experiment, calibration, run / "model.onnx", golden=golden, figures=figures)


def prepare(experiment: Experiment, data: Path, run: Path) -> Prepared:
    """Split the films (or take the split that lies in the run folder), check it for leakage, and decode them."""
    run.mkdir(parents=True, exist_ok=True)
    path = run / "split.csv"
    if not path.exists():
        settings = experiment.training
        save_split(split_films(read_films(data, experiment.labels), settings.validation_share, settings.seed), path)
    split = load_split(path)
    inputs: dict[str, NDArray[np.float16]] = {}
    hashes: dict[str, str] = {}
    for part, films in split.parts().items():
        inputs[part], found = load_inputs(data, films, experiment.preprocessing)
        hashes |= found
        log.info("%s: %d films of %d patients", part, len(films), len({film.patient_id for film in films}))
    check_leakage(split, hashes)
    return Prepared(
        split,
        Examples(inputs["train"], targets(split.train, experiment.codes)),
        Examples(inputs["validation"], targets(split.validation, experiment.codes)),
    )


def train_step(experiment: Experiment, prepared: Prepared, weights: Path | None, run: Path) -> CamNet:
    """Train, or go on where an interrupted run stopped."""
    torch.manual_seed(experiment.training.seed)
    net = CamNet(len(experiment.classes))
    if weights is not None:
        spec = experiment.preprocessing
        films = prepared.train.batch(_some(experiment, prepared))
        missing = load_folded(net, weights / START_WEIGHTS, films, spec.mean, spec.std)
        log.info("the start weights lack %s", ", ".join(missing))
    return train(net, prepared.train, prepared.validation, experiment, run)


def export_step(experiment: Experiment, net: CamNet, prepared: Prepared, run: Path) -> Path:
    """Export the network as float and as int8, compare both on validation, and return the trunk that ships."""
    spec = experiment.preprocessing
    exact, small = run / "trunk-float.onnx", run / "trunk-int8.onnx"
    export_trunk(net, (spec.height, spec.width), exact)
    quantize_trunk(exact, prepared.train.images[_some(experiment, prepared)], small)
    validation = prepared.validation
    healthy = experiment.codes.index(experiment.normal)
    parity = compare(run_trunk(exact, validation.images), run_trunk(small, validation.images), validation.targets, healthy)
    (run / "parity.json").write_text(json.dumps(asdict(parity), indent=2) + "\n", encoding="utf-8")
    log.info("float and int8: %s", parity)
    losses = (parity.accuracy[0] - parity.accuracy[1], parity.auc[0] - parity.auc[1])
    return small if max(losses) <= INT8_TOLERANCE else exact


def calibrate_step(experiment: Experiment, trunk: Path, prepared: Prepared) -> Calibration:
    """Fit all that stands behind the trunk, on the outputs of the very file that ships."""
    validation = prepared.validation
    output = run_trunk(trunk, validation.images)
    temperature = fit_temperature(output.logits, validation.targets)
    probabilities = calibrated(output.logits, temperature)
    codes, healthy = experiment.codes, experiment.codes.index(experiment.normal)
    points = operating_points(probabilities, validation.targets, healthy, experiment.sensitivity)
    quantiles = conformal_quantiles(probabilities, validation.targets, experiment.coverage)
    scope = fit_scope(run_trunk(trunk, prepared.train.images).pooled)
    changed = run_trunk(trunk, mildly_changed(experiment, validation.images))
    limit, near = scope_limits(scope.score(output.pooled), scope.score(changed.pooled))
    named: Callable[[list[float]], dict[str, float]] = lambda values: dict(zip(codes, values, strict=True))
    return Calibration(temperature, named(points), named(quantiles), scope, limit, near)


def mildly_changed(experiment: Experiment, images: NDArray[np.float16]) -> NDArray[np.float16]:
    """Return preprocessed films as another device might show them."""
    spec = experiment.preprocessing
    generator = torch.Generator().manual_seed(experiment.training.seed)
    brightness = torch.from_numpy(images.astype(np.float32)) * spec.std + spec.mean
    changed = torch.cat([augment(part, generator, MILD) for part in torch.split(brightness, 64)])
    result: NDArray[np.float16] = ((changed - spec.mean) / spec.std).numpy().astype(np.float16)
    return result


def measure_step(experiment: Experiment, package: Path, split: Split, data: Path, adults: Path | None) -> tuple[Figure, ...]:
    """Measure a package on the validation films, once on the official test split, and on healthy adults."""
    normal = experiment.normal
    figures = measure(package, data, split.test, normal, OFFICIAL_TEST)
    figures += measure(package, data, split.validation, normal, VALIDATION)
    if adults is not None:
        figures += measure_healthy(package, adults, read_films(adults, {"normal": normal}), normal, ADULTS)
    return figures


def draw_golden(experiment: Experiment, prepared: Prepared) -> NDArray[np.float32]:
    """Return the preprocessed input of a drawn film, for the self-test of the package: no patient's film leaves the house."""
    rng = np.random.default_rng(experiment.training.seed)
    healthy = experiment.codes.index(experiment.normal)
    drawn = draw_films(brightness_of(prepared.train, healthy, experiment.preprocessing), 1, rng)[0]
    return preprocess(develop(drawn.brightness, WIDTH, HEIGHT, rng), experiment.preprocessing)


def _some(experiment: Experiment, prepared: Prepared) -> NDArray[np.int64]:
    """Return the indices of some training films, the same at every call."""
    total = len(prepared.train.targets)
    rng = np.random.default_rng(experiment.training.seed)
    return rng.choice(total, min(START_FILMS, total), replace=False)

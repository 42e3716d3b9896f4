"""Write a package: manifest, network, golden answer and model card. Every figure comes from a measurement."""

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.model_package.manifest import (
    MANIFEST_NAME,
    SCHEMA_VERSION,
    Manifest,
    PredictionSet,
    Scope,
    file_facts,
    load_manifest,
    save_manifest,
)
from model_build.calibrate import Calibration
from model_build.evaluate.card import model_card
from model_build.evaluate.result import Metrics
from model_build.experiment import Experiment
from model_build.export import TENSORS, open_session


def write_package(
    folder: Path,
    manifest: Manifest,
    network: Path,
    *,
    golden: NDArray[np.float32],
    metrics: Metrics | None,
) -> Manifest:
    """Write a package folder, replacing what the package held before.

    Parameters
    ----------
    folder : Path
    manifest : Manifest
        Without figures and files.
    network : Path
        The ONNX file with calibration appended.
    golden : ndarray of float32, shape (1, 1, height, width)
        Preprocessed picture whose answer goes along for the self-test; never a patient's.
    metrics : Metrics or None
        What was measured on this network; None for a package that is to be measured.

    Returns
    -------
    Manifest
        With figures and files.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    shutil.copyfile(network, folder / "model.onnx")
    _write_golden(folder, golden)
    whole = replace(manifest, figures=metrics.headline if metrics else (), files={})
    (folder / "card.md").write_text(model_card(whole, metrics), encoding="utf-8", newline="\n")
    for path in sorted(folder.iterdir()):
        if path.name != MANIFEST_NAME:
            whole.files[path.name] = file_facts(path)
    save_manifest(whole, folder)
    return whole


def renew_figures(folder: Path, metrics: Metrics) -> Manifest:
    """Put what was measured anew into a package's manifest and card; network and golden answer stay.

    Raises
    ------
    ValueError
        The figures were measured on another network.
    """
    manifest, _ = load_manifest(folder)
    if metrics.network_sha256 != manifest.files["model.onnx"].sha256:
        raise ValueError(f"these figures are not of the network in {folder.name}")
    renewed = replace(manifest, figures=metrics.headline, files=dict(manifest.files))
    (folder / "card.md").write_text(model_card(renewed, metrics), encoding="utf-8", newline="\n")
    renewed.files["card.md"] = file_facts(folder / "card.md")
    save_manifest(renewed, folder)
    return renewed


def describe(experiment: Experiment, calibration: Calibration, variant: str) -> Manifest:
    """Return a package's manifest without figures and files.

    Parameters
    ----------
    experiment : Experiment
    calibration : Calibration
    variant : str
        ``standard`` or ``lite``.
    """
    lite = variant == "lite"
    return Manifest(
        schema_version=SCHEMA_VERSION,
        id=f"{experiment.id}-lite" if lite else experiment.id,
        version=experiment.version,
        name=f"{experiment.name}, lite" if lite else experiment.name,
        kind="classifier",
        variant=variant,
        task=experiment.task,
        classes=experiment.classes,
        population=experiment.population,
        preprocessing=experiment.preprocessing,
        tensors=TENSORS,
        temperature=calibration.temperature,
        class_bias=calibration.class_bias,
        thresholds=calibration.thresholds,
        prediction_set=PredictionSet(experiment.coverage, calibration.quantiles),
        scope=Scope(calibration.limit, calibration.near, experiment.minimum_side, experiment.aspect),
        training_data=experiment.sources,
        figures=(),
        limits=experiment.limits,
        files={},
    )


def _write_golden(folder: Path, image: NDArray[np.float32]) -> None:
    names = (TENSORS.probabilities, TENSORS.heatmaps, TENSORS.scope_score)
    answer = open_session(folder / "model.onnx").run(list(names), {TENSORS.image: image})
    np.savez_compressed(folder / "golden.npz", image=image, **dict(zip(names, answer, strict=True)))

"""Write a package: manifest, network, golden answer and model card. Every figure comes from a measurement."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.model_package.manifest import (
    MANIFEST_NAME,
    SCHEMA_VERSION,
    Figure,
    Manifest,
    PredictionSet,
    Scope,
    file_facts,
    save_manifest,
)
from model_build.calibrate import Calibration
from model_build.experiment import Experiment
from model_build.export import TENSORS, open_session


def write_package(
    folder: Path,
    experiment: Experiment,
    calibration: Calibration,
    network: Path,
    *,
    golden: NDArray[np.float32],
    figures: Sequence[Figure],
) -> Manifest:
    """Write a package folder, replacing what the package held before.

    Parameters
    ----------
    folder : Path
    experiment : Experiment
    calibration : Calibration
    network : Path
        The ONNX file with calibration appended.
    golden : ndarray of float32, shape (1, 1, height, width)
        Preprocessed picture whose answer goes along for the self-test; never a patient's.
    figures : sequence of Figure

    Returns
    -------
    Manifest
    """
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    shutil.copyfile(network, folder / "model.onnx")
    _write_golden(folder, golden)
    manifest = _manifest(experiment, calibration, figures)
    (folder / "card.md").write_text(model_card(manifest), encoding="utf-8", newline="\n")
    for path in sorted(folder.iterdir()):
        if path.name != MANIFEST_NAME:
            manifest.files[path.name] = file_facts(path)
    save_manifest(manifest, folder)
    return manifest


def model_card(manifest: Manifest) -> str:
    """Return the card as Markdown: for whom, from what, how good, and what it cannot do (Mitchell et al. 2019)."""
    classes = "\n".join(f"- **{c.name}** (`{c.code}`){' - research only' if c.research_only else ''}: {c.meaning}"
                        for c in manifest.classes)  # fmt: skip
    sources = "\n".join(f"- {s.name}. Licence: {s.licence}. Used for: {s.use}. {s.citation}." for s in manifest.training_data)
    limits = "\n".join(f"- {limit}" for limit in manifest.limits)
    points = "\n".join(f"- `{code}`: called from {value:.3f}" for code, value in manifest.thresholds.items())
    return f"""# {manifest.name} ({manifest.id} {manifest.version})

Decision support for health workers, not a diagnosis, and not a cleared medical device. A person decides.

## For whom
{manifest.population.description}
Input: {manifest.population.image}; modalities {", ".join(manifest.population.modalities)}; \
views {", ".join(manifest.population.views)}.

## Answers
{classes}

Probabilities are calibrated (temperature {manifest.temperature:.3f}). A prediction set holds the true class in \
{manifest.prediction_set.coverage:.0%} of the cases of every class, on films like those it was fitted on.
A picture with a scope score above {manifest.scope.limit:.3f} is not judged, one above {manifest.scope.near:.3f} gets a notice.

Operating points, from the validation films:
{points}

## Limits
{limits}

## Figures
Value, and in brackets where 95 % of the values lie when patients are drawn again (bootstrap).
{_figure_tables(manifest.figures)}
## Data and licences
{sources}
"""


def _figure_tables(figures: Sequence[Figure]) -> str:
    tables = []
    for on in dict.fromkeys(figure.on for figure in figures):
        part = [figure for figure in figures if figure.on == on]
        rows = "\n".join(f"| {f.name} | {f.value:.3f} ({f.low:.3f} to {f.high:.3f}) |" for f in part)
        films = f"{part[0].images} films of {part[0].patients} patients"
        tables.append(f"\n### {on[0].upper()}{on[1:]}: {films}\n\n| figure | value |\n| --- | --- |\n{rows}\n")
    return "".join(tables)


def _write_golden(folder: Path, image: NDArray[np.float32]) -> None:
    names = (TENSORS.probabilities, TENSORS.heatmaps, TENSORS.scope_score)
    answer = open_session(folder / "model.onnx").run(list(names), {TENSORS.image: image})
    np.savez_compressed(folder / "golden.npz", image=image, **dict(zip(names, answer, strict=True)))


def _manifest(experiment: Experiment, calibration: Calibration, figures: Sequence[Figure]) -> Manifest:
    """Without the files."""
    return Manifest(
        schema_version=SCHEMA_VERSION,
        id=experiment.id,
        version=experiment.version,
        name=experiment.name,
        task=experiment.task,
        classes=experiment.classes,
        population=experiment.population,
        preprocessing=experiment.preprocessing,
        tensors=TENSORS,
        temperature=calibration.temperature,
        thresholds=calibration.thresholds,
        prediction_set=PredictionSet(experiment.coverage, calibration.quantiles),
        scope=Scope(calibration.limit, calibration.near, experiment.minimum_side, experiment.aspect),
        training_data=experiment.sources,
        figures=tuple(figures),
        limits=experiment.limits,
        files={},
    )

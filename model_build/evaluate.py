"""Measure a package on labelled films: through its own ONNX file and its own preprocessing, nothing else."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np

from desktop.errors import ImageError
from desktop.model_package.manifest import Figure, Manifest, load_manifest
from desktop.model_package.preprocessing import preprocess
from model_build.data import Film, read_gray, targets
from model_build.export import open_session
from model_build.metrics import Answers, figures, with_intervals


def measure(package: Path, folder: Path, films: Sequence[Film], normal: str, on: str) -> tuple[Figure, ...]:
    """Return all figures of a package on films that hold every class.

    Parameters
    ----------
    package : Path
    folder : Path
        The films' paths are below it.
    films : sequence of Film
    normal : str
        Class code of the healthy.
    on : str
        Which films these are, as it stands in the card.
    """
    manifest, _ = load_manifest(package)
    answers = answer(package, manifest, folder, films)
    quantiles = np.array([manifest.prediction_set.quantiles[code] for code in manifest.codes])
    return _figures(answers, figures(manifest.codes, normal, quantiles, manifest.scope.limit), on)


def measure_healthy(package: Path, folder: Path, films: Sequence[Film], normal: str, on: str) -> tuple[Figure, ...]:
    """Return what a package says of healthy people that it was not made for: how many it calls ill, how many it refuses."""
    manifest, _ = load_manifest(package)
    healthy = [film for film in films if film.label == normal]
    named = figures(manifest.codes, normal, np.ones(len(manifest.codes)), manifest.scope.limit)
    answers = answer(package, manifest, folder, healthy)
    return _figures(answers, {name: named[name] for name in ("normal called ill", "in scope")}, on)


def refused(package: Path, folder: Path) -> tuple[int, int]:
    """Return how many pictures of a folder a package refuses by its scope score or as blank, and how many can be read.

    Headers are not asked: this is what the network alone keeps out.
    """
    manifest, _ = load_manifest(package)
    session = open_session(package / "model.onnx")
    count = total = 0
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        try:
            gray = read_gray(path)
        except ImageError:
            continue
        total += 1
        try:
            feed = {manifest.tensors.image: preprocess(gray, manifest.preprocessing)}
        except ImageError:
            count += 1
            continue
        count += bool(session.run([manifest.tensors.scope_score], feed)[0][0] > manifest.scope.limit)
    return count, total


def answer(package: Path, manifest: Manifest, folder: Path, films: Sequence[Film]) -> Answers:
    """Ask a package about every film, one after the other, as the program does."""
    session = open_session(package / "model.onnx")
    names = manifest.tensors
    probabilities, scores = [], []
    for film in films:
        feed = {names.image: preprocess(read_gray(folder / film.path), manifest.preprocessing)}
        p, score = session.run([names.probabilities, names.scope_score], feed)
        probabilities.append(p[0])
        scores.append(score[0])
    patients = np.array([film.patient_id for film in films])
    return Answers(np.stack(probabilities), np.array(scores), targets(films, manifest.codes), patients)


def save_figures(measured: Sequence[Figure], path: Path) -> None:
    """Write figures as JSON, a list of objects."""
    path.write_text(json.dumps([asdict(figure) for figure in measured], indent=2) + "\n", encoding="utf-8")


def load_figures(path: Path) -> tuple[Figure, ...]:
    """Read what `save_figures` wrote."""
    return tuple(Figure(**figure) for figure in json.loads(path.read_text(encoding="utf-8")))


def differences(
    claimed: Sequence[Figure], measured: Sequence[Figure], tolerance: float = 1e-4
) -> Mapping[str, tuple[float, float]]:
    """Return the figures of a manifest that a new measurement does not reach, with both values."""
    new = {(figure.on, figure.name): figure.value for figure in measured}
    pairs = {f"{f.name} ({f.on})": (f.value, new[f.on, f.name]) for f in claimed if (f.on, f.name) in new}
    return {name: pair for name, pair in pairs.items() if abs(pair[0] - pair[1]) > tolerance}


def _figures(answers: Answers, measured: Mapping[str, Callable[[Answers], float]], on: str) -> tuple[Figure, ...]:
    images, patients = len(answers.targets), len(np.unique(answers.patients))
    return tuple(
        Figure(name, round(i.value, 4), round(i.low, 4), round(i.high, 4), images, patients, on)
        for name, i in with_intervals(answers, measured).items()
    )

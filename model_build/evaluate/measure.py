"""Measure a package on labelled films: through its own ONNX file and its own preprocessing, nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from sklearn.metrics import confusion_matrix, precision_recall_curve, roc_curve

from desktop.inference.session import load_model
from desktop.model_package.manifest import Figure, Manifest
from model_build.data.films import Film
from model_build.evaluate.answers import Answers, answer
from model_build.evaluate.corruptions import CORRUPTIONS
from model_build.evaluate.figures import figures, headline, with_intervals
from model_build.evaluate.result import Curves, Metrics, Mistake, ReliabilityBin, SetMetrics
from model_build.evaluate.robustness import robustness, some_of_every_class
from model_build.evaluate.shortcuts import CHANGES, probes
from model_build.evaluate.subgroups import count_classes, subgroups
from model_build.metrics import confidence_bins, prediction_sets

CURVE_POINTS: Final = 101
WORST: Final = 24
"""Mistakes that are shown."""


@dataclass(frozen=True)
class EvaluationSet:
    """Films to be measured together."""

    name: str
    """As it stands in the card: ``official test split``, ``another hospital: ...``."""
    films: tuple[Film, ...]
    only: tuple[str, ...] = ()
    """Names of the figures that may be said of these films; empty: all that they allow."""


def measure(
    package: Path,
    root: Path,
    sets: Sequence[EvaluationSet],
    *,
    trials: int = 200,
    trunk: Path | None = None,
    resamples: int = 1000,
) -> Metrics:
    """Measure a package.

    Parameters
    ----------
    package : Path
    root : Path
        Data root; the films' paths are below it.
    sets : sequence of EvaluationSet
        With different names. The first is the one that the package is judged by: robustness and shortcuts are tried on its
        films, and the probes for shortcuts are fitted on them.
    trials : int
        Films for robustness and shortcuts; 0 leaves both out.
    trunk : Path, optional
        ONNX file with the frozen features, see `probes`.
    resamples : int
        Of the bootstrap over patients.

    Raises
    ------
    ModelError, ImageError
        The package is not usable, or a film is not.
    ValueError
        A set without films, with an unknown class, or with a figure that its films do not allow.
    """
    model = load_model(package)
    manifest, first = model.manifest, sets[0]
    answers = [answer(model, root, part.films, part.name) for part in sets]
    measured = tuple(measure_set(a, part, manifest, resamples) for a, part in zip(answers, sets, strict=True))
    tried = some_of_every_class(first.films, trials)
    effects = (
        robustness(model, root, tried, corruptions=(*CORRUPTIONS, *CHANGES), on=first.name, resamples=resamples)
        if tried
        else ()
    )
    return Metrics(
        id=manifest.id,
        version=manifest.version,
        network_sha256=manifest.files["model.onnx"].sha256,
        codes=manifest.codes,
        headline=tuple(figure for part, m in zip(sets, measured, strict=True) for figure in _headline(part, m, manifest)),
        sets=measured,
        robustness=effects[: 1 + len(CORRUPTIONS)],
        shortcuts=effects[1 + len(CORRUPTIONS) :],
        probes=probes(model, root, first.films, answers[0], trunk=trunk, on=first.name, resamples=resamples) if tried else (),
    )


def measure_set(answers: Answers, part: EvaluationSet, manifest: Manifest, resamples: int) -> SetMetrics:
    """Return all that the answers to one set say."""
    named = figures(answers, manifest)
    if not set(part.only) <= set(named):
        raise ValueError(f"{part.name} does not allow: {', '.join(sorted(set(part.only) - set(named)))}")
    if part.only:
        named = {name: named[name] for name in part.only}
    quantiles = np.array([manifest.prediction_set.quantiles[code] for code in manifest.codes])
    sizes = prediction_sets(answers.probabilities, quantiles).sum(1)
    classes = range(len(manifest.codes))
    return SetMetrics(
        name=part.name,
        images=len(part.films),
        patients=len(np.unique(answers.patients)),
        films_by_class=count_classes(part.films, manifest.codes),
        figures=with_intervals(answers.patients, named, part.name, resamples),
        confusion=tuple(map(tuple, confusion_matrix(answers.targets, answers.called, labels=classes).tolist())),
        set_sizes=tuple(int((sizes == size + 1).sum()) for size in classes),
        curves=() if part.only else curves(answers, manifest.codes),
        reliability=() if part.only else reliability(answers),
        subgroups=subgroups(answers, part.films, manifest, names=set(named), on=part.name, resamples=resamples),
        mistakes=mistakes(answers, manifest.codes),
    )


def curves(answers: Answers, codes: Sequence[str]) -> tuple[Curves, ...]:
    """Return the curves of every class against all the others; none where a class has no films."""
    if len(np.unique(answers.targets)) < len(codes):
        return ()
    drawn = []
    for c, code in enumerate(codes):
        true, p = answers.targets == c, answers.probabilities[:, c]
        fpr, tpr, _ = roc_curve(true, p)
        precision, recall, _ = precision_recall_curve(true, p)
        drawn.append(Curves(code, _thin(fpr), _thin(tpr), _thin(recall), _thin(precision)))
    return tuple(drawn)


def reliability(answers: Answers) -> tuple[ReliabilityBin, ...]:
    """Return the bins of the reliability diagram that hold films."""
    confidence, right = answers.probabilities.max(1), answers.called == answers.targets
    place = confidence_bins(confidence)
    return tuple(
        ReliabilityBin(int((place == b).sum()), _round(confidence[place == b].mean()), _round(right[place == b].mean()))
        for b in np.unique(place)
    )


def mistakes(answers: Answers, codes: Sequence[str]) -> tuple[Mistake, ...]:
    """Return the films that are called wrong, those with the least probability of the true class first."""
    truth = answers.probabilities[np.arange(len(answers.targets)), answers.targets]
    wrong = [int(i) for i in np.argsort(truth, kind="stable") if answers.called[i] != answers.targets[i]]
    return tuple(
        Mistake(i, codes[answers.targets[i]], codes[answers.called[i]], _round(answers.probabilities[i].max()))
        for i in wrong[:WORST]
    )


def differences(
    claimed: Sequence[Figure], measured: Sequence[Figure], tolerance: float = 1e-4
) -> dict[str, tuple[float, float | None]]:
    """Return the figures of a manifest that a new measurement does not reach, with both values; None: not measured."""
    new = {(figure.on, figure.name): figure.value for figure in measured}
    pairs = {f"{figure.name} ({figure.on})": (figure.value, new.get((figure.on, figure.name))) for figure in claimed}
    return {name: (old, now) for name, (old, now) in pairs.items() if now is None or abs(old - now) > tolerance + 1e-9}


def _headline(part: EvaluationSet, measured: SetMetrics, manifest: Manifest) -> tuple[Figure, ...]:
    names = part.only or headline(manifest.codes)
    return tuple(figure for figure in map(measured.figure, names) if figure is not None)


def _round(value: float | np.floating) -> float:
    return round(float(value), 4)


def _thin(values: np.ndarray) -> tuple[float, ...]:
    """Return at most `CURVE_POINTS` of the values, the first and the last among them."""
    places = np.unique(np.linspace(0, len(values) - 1, CURVE_POINTS).round().astype(int))
    return tuple(_round(value) for value in values[places])

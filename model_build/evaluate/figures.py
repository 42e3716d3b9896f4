"""The figures of a package by name. Those for which a set lacks the films are not in it: none is guessed."""

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop.model_package.manifest import Figure, Manifest
from model_build.evaluate.answers import Answers
from model_build.metrics import (
    Measure,
    among,
    average,
    average_precision,
    brier,
    expected_calibration_error,
    intervals,
    mean,
    patient_weights,
    prediction_sets,
    ratio,
    roc_area,
)

NORMAL: Final = "normal"
"""Code of the healthy; packages without it (the router) have no figures of healthy and ill."""


def figures(answers: Answers, manifest: Manifest) -> dict[str, Measure]:
    """Return all figures that these films allow.

    Parameters
    ----------
    answers : Answers
    manifest : Manifest
        For the classes, the operating points, the prediction sets and the scope.

    Notes
    -----
    "Called" is the most probable class. "At the operating point" a film is called ill when the probability of normal stays below
    its threshold. A figure over all classes, or of one against the rest, needs films of every class.
    """
    codes = manifest.codes
    present = [code for c, code in enumerate(codes) if (answers.targets == c).any()]
    named: dict[str, Measure] = {}
    if NORMAL in codes:
        named |= _healthy_and_ill(answers, codes.index(NORMAL), manifest.thresholds[NORMAL])
    if len(present) == len(codes):
        named |= _overall(answers, len(codes))
        for c, code in enumerate(codes):
            named |= _against_the_rest(answers, c, code)
    named |= {f"recall, {code}": _called(answers, code, code, codes) for code in present}
    named |= {f"false-negative rate, {code}": _complement(named[f"recall, {code}"]) for code in present}
    named |= _between_classes(answers, codes, present)
    named |= _sets_and_scope(answers, manifest, present)
    return named


def with_intervals(patients: NDArray[np.str_], named: Mapping[str, Measure], on: str, resamples: int) -> tuple[Figure, ...]:
    """Return figures with their intervals over patients, as they stand in a manifest: four decimals.

    Parameters
    ----------
    patients : ndarray of str, shape (films,)
    named : mapping of name to Measure
    on : str
        Which films these are.
    resamples : int
    """
    found = intervals(named, patient_weights(patients, resamples))
    people = len(np.unique(patients))
    return tuple(
        Figure(name, round(i.value, 4), round(i.low, 4), round(i.high, 4), len(patients), people, on)
        for name, i in found.items()
    )


def headline(codes: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the figures that stand in a manifest, in this order."""
    ill = [code for code in codes if code != NORMAL]
    healthy_and_ill = ("AUC, normal against ill", "accuracy, normal against ill", "ill called normal", "normal called ill")
    points = tuple(f"{name}, operating point" for name in healthy_and_ill[1:])
    classes = tuple(f"{name}, {code}" for code in codes for name in ("AUC", "recall", "specificity"))
    return (
        *healthy_and_ill,
        *points,
        f"accuracy, {len(codes)} classes",
        f"balanced accuracy, {len(codes)} classes",
        *(f"{name} against the rest" if name.startswith("AUC") else name for name in classes),
        *(f"AUC, {b} against {a}" for a, b in combinations(ill, 2)),
        "expected calibration error",
        "Brier score",
        "coverage of the prediction sets",
        "classes in a prediction set",
        "in scope",
    )


def _healthy_and_ill(answers: Answers, healthy: int, threshold: float) -> dict[str, Measure]:
    ill = answers.targets != healthy
    p = answers.probabilities[:, healthy]
    both = ill.any() and not ill.all()
    named = {"AUC, normal against ill": roc_area(-p, ill), "AUPRC, ill": average_precision(-p, ill)} if both else {}
    for suffix, called_ill in (("", answers.called != healthy), (", operating point", p < threshold)):
        if both:
            named[f"accuracy, normal against ill{suffix}"] = mean(called_ill == ill)
        named[f"ill called normal{suffix}"] = ratio(ill & ~called_ill, ill)
        named[f"normal called ill{suffix}"] = ratio(~ill & called_ill, ~ill)
    return named


def _overall(answers: Answers, classes: int) -> dict[str, Measure]:
    right = answers.called == answers.targets
    recalls = [ratio(right & (answers.targets == c), answers.targets == c) for c in range(classes)]
    return {
        f"accuracy, {classes} classes": mean(right),
        f"balanced accuracy, {classes} classes": average(recalls),
        "expected calibration error": expected_calibration_error(answers.probabilities, answers.targets),
        "Brier score": brier(answers.probabilities, answers.targets),
    }


def _against_the_rest(answers: Answers, c: int, code: str) -> dict[str, Measure]:
    true, called, p = answers.targets == c, answers.called == c, answers.probabilities[:, c]
    return {
        f"AUC, {code} against the rest": roc_area(p, true),
        f"AUPRC, {code}": average_precision(p, true),
        f"precision, {code}": ratio(true & called, called),
        f"specificity, {code}": ratio(~true & ~called, ~true),
        f"false-positive rate, {code}": ratio(~true & called, ~true),
        f"F1, {code}": ratio(2.0 * (true & called), 1.0 * true + called),
    }


def _between_classes(answers: Answers, codes: Sequence[str], present: Sequence[str]) -> dict[str, Measure]:
    """Two classes at a time, as if there were no others: the score is ``p_b / (p_a + p_b)`` on the films of these two."""
    named: dict[str, Measure] = {}
    for a, b in combinations(present, 2):
        pair = answers.probabilities[:, [codes.index(a), codes.index(b)]]
        films = np.isin(answers.targets, [codes.index(a), codes.index(b)])
        score = pair[:, 1] / np.maximum(pair.sum(1), np.finfo(float).tiny)
        named[f"AUC, {b} against {a}"] = among(films, roc_area(score[films], (answers.targets == codes.index(b))[films]))
    if NORMAL in codes:
        for code in codes:
            if code != NORMAL:
                pairs = ((NORMAL, code), (code, NORMAL))
                named |= {f"{x} called {y}": _called(answers, x, y, codes) for x, y in pairs if x in present}
    return named


def _sets_and_scope(answers: Answers, manifest: Manifest, present: Sequence[str]) -> dict[str, Measure]:
    quantiles = np.array([manifest.prediction_set.quantiles[code] for code in manifest.codes])
    sets = prediction_sets(answers.probabilities, quantiles)
    held = sets[np.arange(len(sets)), answers.targets]
    named = {"coverage of the prediction sets": mean(held)}
    for code in present:
        true = answers.targets == manifest.codes.index(code)
        named[f"coverage, {code}"] = ratio(held & true, true)
    named["classes in a prediction set"] = mean(sets.sum(1))
    named["in scope"] = mean(answers.scope_scores <= manifest.scope.limit)
    return named


def _called(answers: Answers, true: str, called: str, codes: Sequence[str]) -> Measure:
    """Return the share of the films of one class that is called another, or itself."""
    films: NDArray[np.bool_] = answers.targets == codes.index(true)
    return ratio(films & (answers.called == codes.index(called)), films)


def _complement(measure: Measure) -> Measure:
    return lambda weights: 1 - measure(weights)

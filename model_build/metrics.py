"""Figures of a classifier, as functions of arrays, and their intervals by resampling whole patients.

``probabilities`` is float (n, classes), ``targets`` int (n,) everywhere; a figure that has no films to stand on is an error.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata

Floats = NDArray[np.floating]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Answers:
    """What a package said of labelled films.

    Parameters
    ----------
    probabilities : ndarray of float, shape (n, classes)
    scope_scores : ndarray of float, shape (n,)
    targets : ndarray of int64, shape (n,)
    patients : ndarray of str, shape (n,)
    """

    probabilities: Floats
    scope_scores: Floats
    targets: Ints
    patients: NDArray[np.str_]

    def take(self, index: Ints | Bools) -> "Answers":
        """Return some of the films, as often as they are named."""
        return Answers(self.probabilities[index], self.scope_scores[index], self.targets[index], self.patients[index])


@dataclass(frozen=True)
class Interval:
    """A figure with its 95 % interval."""

    value: float
    low: float
    high: float


def auc(scores: Floats, positive: Bools) -> float:
    """Return the area under the ROC curve: how often a positive has the higher score, ties count half (Mann-Whitney)."""
    n, m = int(positive.sum()), int((~positive).sum())
    if n == 0 or m == 0:
        raise ValueError("the area needs films of both kinds")
    return float((rankdata(scores)[positive].sum() - n * (n + 1) / 2) / (n * m))


def share(hits: Bools) -> float:
    """Return the share of True."""
    if hits.size == 0:
        raise ValueError("a share of no films")
    return float(hits.mean())


def expected_calibration_error(probabilities: Floats, targets: Ints, bins: int = 15) -> float:
    """Return the mean gap between the probability of the called class and how often it is right, weighted by films.

    References
    ----------
    Guo et al., On Calibration of Modern Neural Networks, ICML 2017; equal bins over (0, 1].
    """
    confidence, right = probabilities.max(1), probabilities.argmax(1) == targets
    place = np.clip(np.ceil(confidence * bins).astype(int) - 1, 0, bins - 1)
    gaps = [abs(float(right[place == b].mean() - confidence[place == b].mean())) * int((place == b).sum()) for b in range(bins)
            if (place == b).any()]  # fmt: skip
    return sum(gaps) / len(targets)


def prediction_sets(probabilities: Floats, quantiles: Floats) -> Bools:
    """Return which classes belong to each set, bool (n, classes): ``1 - p <= quantile``; the most probable always does."""
    sets: Bools = 1 - probabilities <= quantiles
    sets[np.arange(len(sets)), probabilities.argmax(1)] |= ~sets.any(1)
    return sets


def figures(codes: Sequence[str], normal: str, quantiles: Floats, limit: float) -> dict[str, Callable[[Answers], float]]:
    """Return the figures of a card by name, each a function of `Answers`.

    Parameters
    ----------
    codes : sequence of str
        Class codes in the order of the outputs.
    normal : str
        Code of the healthy.
    quantiles : ndarray, shape (classes,)
        Of the prediction sets.
    limit : float
        Largest scope score that is judged.
    """
    healthy = list(codes).index(normal)
    ill: Callable[[Answers], Bools] = lambda a: a.targets != healthy
    called: Callable[[Answers], Ints] = lambda a: a.probabilities.argmax(1)
    named: dict[str, Callable[[Answers], float]] = {
        "AUC, normal against ill": lambda a: auc(-a.probabilities[:, healthy], ill(a)),
        "accuracy, normal against ill": lambda a: share((called(a) != healthy) == ill(a)),
        f"accuracy, {len(codes)} classes": lambda a: share(called(a) == a.targets),
        "ill called normal": lambda a: share(called(a)[ill(a)] == healthy),
        "normal called ill": lambda a: share(called(a)[~ill(a)] != healthy),
    }
    for c, code in enumerate(codes):
        named[f"AUC, {code} against the rest"] = lambda a, c=c: auc(a.probabilities[:, c], a.targets == c)  # type: ignore[misc]
        named[f"recall, {code}"] = lambda a, c=c: share(called(a)[a.targets == c] == c)  # type: ignore[misc]
        named[f"specificity, {code}"] = lambda a, c=c: share(called(a)[a.targets != c] != c)  # type: ignore[misc]
    inside: Callable[[Answers], Bools] = lambda a: prediction_sets(a.probabilities, quantiles)
    return named | {
        "expected calibration error": lambda a: expected_calibration_error(a.probabilities, a.targets),
        "coverage of the prediction sets": lambda a: share(inside(a)[np.arange(len(a.targets)), a.targets]),
        "classes in a prediction set": lambda a: float(inside(a).sum(1).mean()),
        "in scope": lambda a: share(a.scope_scores <= limit),
    }


def with_intervals(
    answers: Answers, measured: Mapping[str, Callable[[Answers], float]], resamples: int = 1000, seed: int = 1
) -> dict[str, Interval]:
    """Measure figures on all films, and between which values 95 % of them lie when patients are drawn with replacement.

    Parameters
    ----------
    answers : Answers
    measured : mapping
        Functions by name, from `figures`.
    resamples : int
    seed : int
    """
    rng = np.random.default_rng(seed)
    names, place = np.unique(answers.patients, return_inverse=True)
    films = np.split(np.argsort(place, kind="stable"), np.cumsum(np.bincount(place))[:-1])
    drawn = [
        answers.take(np.concatenate([films[i] for i in rng.integers(0, len(names), len(names))])) for _ in range(resamples)
    ]
    intervals = {}
    for name, figure in measured.items():
        low, high = np.percentile([figure(sample) for sample in drawn], (2.5, 97.5))
        intervals[name] = Interval(figure(answers), float(low), float(high))
    return intervals

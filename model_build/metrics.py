"""Figures of a classifier as functions of weights, so that an interval over patients costs one matrix product.

A `Measure` takes weights, float (resamples, films), how often each film was drawn, and gives one value for each resample; NaN
where the figure has no films to stand on. ``probabilities`` is float (films, classes), ``targets`` int (films,) everywhere.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
Measure = Callable[[Floats], Floats]


@dataclass(frozen=True)
class Interval:
    """A figure with its 95 % interval."""

    value: float
    low: float
    high: float


def auc(scores: Floats, positive: Bools) -> float:
    """Return the area under the ROC curve of n films, see `roc_area`.

    Raises
    ------
    ValueError
        All films are of one kind.
    """
    if positive.all() or not positive.any():
        raise ValueError("the area needs films of both kinds")
    return float(roc_area(scores, positive)(np.ones((1, len(scores))))[0])


def ratio(part: NDArray[np.generic], whole: NDArray[np.generic]) -> Measure:
    """Return the weighted sum of `part` over that of `whole`, both (films,): shares, means, precision, F1 are of this kind."""
    numerator, denominator = part.astype(np.float64), whole.astype(np.float64)
    return lambda weights: _divide(weights @ numerator, weights @ denominator)


def mean(values: NDArray[np.generic]) -> Measure:
    """Return the mean over all films."""
    return ratio(values, np.ones(len(values)))


def average(measures: list[Measure]) -> Measure:
    """Return the plain mean of some figures: balanced accuracy is that of the recalls."""
    return lambda weights: np.mean([measure(weights) for measure in measures], axis=0)


def among(films: Bools | Ints, measure: Measure) -> Measure:
    """Return a figure of some films only, as one of all films; `measure` is built on these films alone."""
    return lambda weights: measure(weights[:, films])


def roc_area(scores: Floats, positive: Bools) -> Measure:
    """Return the area under the ROC curve: how often a positive has the higher score, ties count half (Mann-Whitney)."""
    drawn = _counts(scores, positive)

    def measure(weights: Floats) -> Floats:
        positives, negatives = drawn(weights)
        below = negatives.cumsum(1) - negatives / 2
        return _divide((positives * below).sum(1), positives.sum(1) * negatives.sum(1))

    return measure


def average_precision(scores: Floats, positive: Bools) -> Measure:
    """Return the area under the precision-recall curve as steps: precision at each score, weighted by the recall it adds."""
    drawn = _counts(-scores, positive)

    def measure(weights: Floats) -> Floats:
        positives, negatives = drawn(weights)
        found = positives.cumsum(1)
        precision = found / np.maximum(found + negatives.cumsum(1), 1e-12)  # no film drawn so far: adds nothing
        return _divide((positives * precision).sum(1), positives.sum(1))

    return measure


def quantile(values: Floats, q: float) -> Measure:
    """Return the smallest value that at least the share `q` of the films does not exceed."""
    order = np.argsort(values)

    def measure(weights: Floats) -> Floats:
        below = weights[:, order].cumsum(1)
        place = (below >= q * below[:, -1:] - 1e-9).argmax(1)
        quantiles: Floats = values[order][place]
        return quantiles

    return measure


def expected_calibration_error(probabilities: Floats, targets: Ints, bins: int = 15) -> Measure:
    """Return the mean gap between the probability of the called class and how often it is right, weighted by films.

    References
    ----------
    Guo et al., On Calibration of Modern Neural Networks, ICML 2017; equal bins over (0, 1].
    """
    confidence, right = probabilities.max(1), probabilities.argmax(1) == targets
    members = confidence_bins(confidence, bins)[:, None] == np.arange(bins)
    gaps = members * (right - confidence)[:, None]  # (films, bins)
    return lambda weights: _divide(np.abs(weights @ gaps).sum(1), weights.sum(1))


def confidence_bins(confidence: Floats, bins: int = 15) -> Ints:
    """Return the number of the equal bin over (0, 1] that each probability falls into."""
    places: Ints = np.clip(np.ceil(confidence * bins).astype(np.int64) - 1, 0, bins - 1)
    return places


def brier(probabilities: Floats, targets: Ints) -> Measure:
    """Return the mean squared distance to the truth, summed over classes: 0 is perfect, 2 the worst (Brier 1950)."""
    truth = targets[:, None] == np.arange(probabilities.shape[1])
    return mean(((probabilities - truth) ** 2).sum(1))


def prediction_sets(probabilities: Floats, quantiles: Floats) -> Bools:
    """Return which classes belong to each set, bool (n, classes): ``1 - p <= quantile``; the most probable always does."""
    sets: Bools = 1 - probabilities <= quantiles
    sets[np.arange(len(sets)), probabilities.argmax(1)] |= ~sets.any(1)
    return sets


def patient_weights(patients: NDArray[np.str_], resamples: int = 1000, seed: int = 1) -> Floats:
    """Draw patients with replacement, with all their films.

    Parameters
    ----------
    patients : ndarray of str, shape (films,)
    resamples : int
    seed : int

    Returns
    -------
    ndarray of float64, shape (resamples, films)
        How often each film was drawn.
    """
    rng = np.random.default_rng(seed)
    names, place = np.unique(patients, return_inverse=True)
    drawn = rng.integers(0, len(names), (resamples, len(names)))
    counts = np.stack([np.bincount(row, minlength=len(names)) for row in drawn])
    return counts[:, place].astype(np.float64)


def intervals(measures: Mapping[str, Measure], weights: Floats) -> dict[str, Interval]:
    """Measure figures on all films, and between which values 95 % of them lie when patients are drawn again.

    Figures without films to stand on are left out; so are resamples in which a figure happens to have none.

    Parameters
    ----------
    measures : mapping of name to Measure
    weights : ndarray, shape (resamples, films)
        From `patient_weights`.
    """
    once = np.ones((1, weights.shape[1]))
    found = {}
    for name, measure in measures.items():
        value = float(measure(once)[0])
        if np.isfinite(value):
            low, high = np.nanpercentile(measure(weights), (2.5, 97.5))
            found[name] = Interval(value, float(low), float(high))
    return found


def _counts(scores: Floats, positive: Bools) -> Callable[[Floats], tuple[Floats, Floats]]:
    """Return how much weight of positives and of negatives lies on each different score, in ascending order."""
    order = np.argsort(scores, kind="stable")
    ordered, kind = scores[order], positive[order].astype(np.float64)
    starts = np.flatnonzero(np.append(True, ordered[1:] != ordered[:-1]))

    def drawn(weights: Floats) -> tuple[Floats, Floats]:
        here = weights[:, order]
        positives = np.add.reduceat(here * kind, starts, axis=1)  # (resamples, different scores)
        return positives, np.add.reduceat(here, starts, axis=1) - positives

    return drawn


def _divide(part: Floats, whole: Floats) -> Floats:
    """Return part / whole, NaN where there is nothing to divide by."""
    result: Floats = np.divide(part, whole, out=np.full(len(whole), np.nan), where=whole > 0)
    return result

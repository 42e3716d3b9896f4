"""From the raw outputs of the network on validation films to honest answers: scaling, sets, operating points, scope."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import log_softmax, softmax
from sklearn.covariance import ledoit_wolf
from sklearn.model_selection import GroupKFold

PASS: Final = 0.99
"""Share of the validation films, as they are and as another device might show them, that the scope limit lets pass."""
NEAR: Final = 0.95
"""Share of the same films below the score from which an answer carries a notice."""
FOLDS: Final = 5
BIAS_PENALTY: Final = 1e-3
"""Weight of the squared bias against the cross-entropy: it picks one of the many equal biases, and moves it by some 1 %."""
HOTTEST: Final = 20.0
"""Temperatures are looked for between 1 / this and this."""

Floats = NDArray[np.floating]
Ints = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Scaling:
    """From logits to probabilities, ``softmax(logits / temperature + bias)``, fitted on validation films.

    Parameters
    ----------
    temperature : float
    bias : ndarray of float, shape (classes,)
        Noughts for plain temperature scaling.
    loss : float
        Cross-entropy of films of patients that it was not fitted on, mean over the folds' films.
    """

    temperature: float
    bias: Floats
    loss: float

    def probabilities(self, logits: Floats) -> Floats:
        """Return the calibrated probabilities of logits (n, classes)."""
        p: Floats = softmax(logits / self.temperature + self.bias, axis=1)
        return p


@dataclass(frozen=True, eq=False)
class ScopeModel:
    """How far pooled features lie from those of the training films: the squared Mahalanobis distance to their mean.

    Parameters
    ----------
    mean : ndarray of float32, shape (features,)
    whitening : ndarray of float16, shape (features, axes)
        Includes the division by the number of axes, so that a training film scores about 1. Half precision halves what is the
        largest matrix of a small network, and moves a score by less than 0.1 % (the test measures it).
    """

    mean: NDArray[np.float32]
    whitening: NDArray[np.float16]

    def score(self, pooled: Floats) -> Floats:
        """Return the score (n,) of pooled features (n, features); the graph computes the same."""
        distances: Floats = (((pooled - self.mean) @ self.whitening.astype(np.float32)) ** 2).sum(1)
        return distances


@dataclass(frozen=True, eq=False)
class Calibration:
    """All that is fitted behind the network, on validation films only (the scope model on training films)."""

    temperature: float
    class_bias: dict[str, float]
    thresholds: dict[str, float]
    quantiles: dict[str, float]
    scope: ScopeModel
    limit: float
    near: float


def fit_temperature(logits: Floats, targets: Ints) -> float:
    """Return the temperature with the smallest cross-entropy of ``softmax(logits / temperature)``, within 1/20 to 20.

    For comparisons: logits that know nothing run to the edge, and lose.

    References
    ----------
    Guo et al., On Calibration of Modern Neural Networks, ICML 2017.
    """
    return _fit(logits, targets, False, np.ones(len(targets)))[0]


def equal_say(targets: Ints) -> Floats:
    """Return weights (n,) of mean 1 with which every class counts the same.

    How many of the films of an archive show which disease says nothing of the next patient of a clinic.
    """
    _, place, counts = np.unique(targets, return_inverse=True, return_counts=True)
    weights: Floats = len(targets) / (len(counts) * counts[place])
    return weights


def fit_scalings(
    logits: Floats, targets: Ints, patients: NDArray[np.str_], weights: Floats | None = None
) -> dict[str, Scaling]:
    """Fit temperature scaling and vector scaling; the one with the smaller loss is to be used.

    Parameters
    ----------
    logits : ndarray of float, shape (n, classes)
    targets : ndarray of int64, shape (n,)
    patients : ndarray of str, shape (n,)
        Films of one patient stay in one fold.
    weights : ndarray of float, shape (n,), optional
        How much a film counts; all the same by default.

    Returns
    -------
    dict
        ``temperature`` and ``vector``: one temperature and a bias for each class, fitted together.

    Raises
    ------
    ValueError
        The best temperature lies at the edge of 1/20 to 20: these logits cannot be calibrated. Or there are fewer than five patients.

    References
    ----------
    Guo et al., On Calibration of Modern Neural Networks, ICML 2017, section 4.2; theirs has a temperature for each class as well.
    """
    say = np.ones(len(targets)) if weights is None else weights
    scalings = {}
    for name, with_bias in (("temperature", False), ("vector", True)):
        losses = np.empty(len(targets))
        for kept, left in GroupKFold(FOLDS, shuffle=True, random_state=1).split(logits, targets, patients):
            temperature, bias = _fit(logits[kept], targets[kept], with_bias, say[kept])
            losses[left] = _losses(logits[left] / temperature + bias, targets[left])
        temperature, bias = _fit(logits, targets, with_bias, say)
        scalings[name] = Scaling(_usable(temperature), bias, float(np.average(losses, weights=say)))
    return scalings


def _fit(logits: Floats, targets: Ints, with_bias: bool, weights: Floats) -> tuple[float, Floats]:
    """Return temperature and bias with the smallest cross-entropy."""
    classes = logits.shape[1]
    truth = targets[:, None] == np.arange(classes)
    share = weights / weights.sum()

    def loss(x: Floats) -> tuple[float, Floats]:
        scaled, bias = logits * np.exp(-x[0]), x[1:] * with_bias
        value = np.average(_losses(scaled + bias, targets), weights=weights) + BIAS_PENALTY * (bias**2).sum()
        slope = (softmax(scaled + bias, axis=1) - truth) * share[:, None]
        return float(value), np.concatenate([[-(slope * scaled).sum()], (slope.sum(0) + 2 * BIAS_PENALTY * bias) * with_bias])

    edge = np.log(HOTTEST)
    bounds = [(-edge, edge)] + [(None, None)] * classes
    found = minimize(loss, np.zeros(1 + classes), jac=True, method="L-BFGS-B", bounds=bounds, tol=1e-10).x
    return float(np.exp(found[0])), found[1:]


def _losses(scaled: Floats, targets: Ints) -> Floats:
    losses: Floats = -log_softmax(scaled, axis=1)[np.arange(len(targets)), targets]
    return losses


def _usable(temperature: float) -> float:
    if not 1.02 / HOTTEST < temperature < 0.98 * HOTTEST:
        raise ValueError(f"no usable temperature, the fit ran to {temperature:.3g}")
    return temperature


def conformal_quantiles(probabilities: Floats, targets: Ints, coverage: float) -> list[float]:
    """Return for each class the ``ceil((n + 1) coverage)``-th smallest ``1 - p(class)`` over its n films.

    With ``1 - p(class) <= quantile`` the set holds the true class with at least this coverage, for every class.

    References
    ----------
    Vovk et al., Algorithmic Learning in a Random World (2005), Mondrian predictors; Sadinle et al., JASA 114 (2019).
    """
    quantiles = []
    for c in range(probabilities.shape[1]):
        scores = np.sort(1 - probabilities[targets == c, c])
        rank = int(np.ceil((len(scores) + 1) * coverage))
        quantiles.append(float(scores[rank - 1]) if 0 < rank <= len(scores) else 1.0)  # too few films: always in the set
    return quantiles


def operating_points(probabilities: Floats, targets: Ints, healthy: int, sensitivity: float) -> list[float]:
    """Return the probability from which each class is called.

    For an illness the largest that finds the share `sensitivity` of its films. For the healthy class the smallest that calls no
    more than ``1 - sensitivity`` of the ill healthy. `healthy` is -1 where no class is the healthy one.
    """
    points = []
    for c in range(probabilities.shape[1]):
        if c == healthy:
            wrong = np.sort(probabilities[targets != healthy, c])[::-1]
            allowed = int((1 - sensitivity) * len(wrong) + 1e-9)
            points.append(float(np.nextafter(np.float32(wrong[allowed]), np.float32(1))))
        else:
            right = np.sort(probabilities[targets == c, c])[::-1]
            points.append(float(right[int(np.ceil(sensitivity * len(right) - 1e-9)) - 1]))
    return [min(max(point, 0.0), 1.0) for point in points]


def fit_scope(pooled: Floats) -> ScopeModel:
    """Fit mean and covariance of the features of the training films, the covariance shrunk (Ledoit and Wolf 2004).

    Parameters
    ----------
    pooled : ndarray of float, shape (n, features)

    References
    ----------
    Lee et al., A Simple Unified Framework for Detecting Out-of-Distribution Samples, NeurIPS 2018; one centre for all classes, and
    all stages at once (LOG.md compares).
    """
    pooled = pooled.astype(np.float64)
    scale = pooled.std(0)  # shrinkage is towards equal variances: put the features on one scale first
    scale = np.maximum(scale, 1e-3 * scale.max())  # a channel that is silent on every film would overflow half precision
    mean = pooled.mean(0)
    covariance, _ = ledoit_wolf((pooled - mean) / scale, assume_centered=True)
    values, vectors = np.linalg.eigh(covariance)
    whitening = vectors / np.sqrt(values * pooled.shape[1]) / scale[:, None]
    return ScopeModel(mean.astype(np.float32), whitening.astype(np.float16))


def scope_limits(plain: Floats, changed: Floats) -> tuple[float, float]:
    """Return the limit and the score from which an answer carries a notice.

    Parameters
    ----------
    plain : ndarray, shape (n,)
        Scores of the validation films.
    changed : ndarray, shape (m,)
        Scores of the same films, mildly augmented: another device's look must not be refused wholesale.
    """
    at: Callable[[float], float] = lambda q: float(max(np.quantile(plain, q), np.quantile(changed, q)))
    return at(PASS), at(NEAR)

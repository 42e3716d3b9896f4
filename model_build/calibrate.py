"""From the raw outputs of the network on validation films to honest answers: temperature, sets, operating points, scope."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax, softmax
from sklearn.covariance import ledoit_wolf

PASS: Final = 0.99
"""Share of the validation films, as they are and as another device might show them, that the scope limit lets pass."""
NEAR: Final = 0.95
"""Share of the same films below the score from which an answer carries a notice."""

Floats = NDArray[np.floating]
Ints = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class ScopeModel:
    """How far pooled features lie from those of the training films: the squared Mahalanobis distance to their mean.

    Parameters
    ----------
    whitening : ndarray of float32, shape (features, axes)
        Includes the division by the number of axes, so that a training film scores about 1.
    centre : ndarray of float32, shape (axes,)
        The mean, whitened.
    """

    whitening: NDArray[np.float32]
    centre: NDArray[np.float32]

    def score(self, pooled: Floats) -> Floats:
        """Return the score (n,) of pooled features (n, features); the graph computes the same."""
        distances: Floats = ((pooled @ self.whitening - self.centre) ** 2).sum(1)
        return distances


@dataclass(frozen=True, eq=False)
class Calibration:
    """All that is fitted behind the network, on validation films only (the scope model on training films)."""

    temperature: float
    thresholds: dict[str, float]
    quantiles: dict[str, float]
    scope: ScopeModel
    limit: float
    near: float


def fit_temperature(logits: Floats, targets: Ints) -> float:
    """Return the temperature with the smallest cross-entropy of ``softmax(logits / temperature)`` (Guo et al. 2017).

    Raises
    ------
    ValueError
        The best one lies at the edge of 0.05..20: these logits cannot be calibrated.
    """
    rows = np.arange(len(targets))
    loss: Callable[[float], float] = lambda log_t: -log_softmax(logits / np.exp(log_t), axis=1)[rows, targets].mean()
    found = minimize_scalar(loss, bounds=(np.log(0.05), np.log(20)), method="bounded")
    temperature = float(np.exp(found.x))
    if not 0.051 < temperature < 19.5:
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
    more than ``1 - sensitivity`` of the ill healthy.
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
    scale = pooled.std(0) + 1e-6  # shrinkage is towards equal variances: put the features on one scale first
    mean = pooled.mean(0)
    covariance, _ = ledoit_wolf((pooled - mean) / scale, assume_centered=True)
    values, vectors = np.linalg.eigh(covariance)
    whitening = vectors / np.sqrt(values * pooled.shape[1]) / scale[:, None]
    return ScopeModel(whitening.astype(np.float32), (mean @ whitening).astype(np.float32))


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


def calibrated(logits: Floats, temperature: float) -> Floats:
    """Return ``softmax(logits / temperature)``."""
    probabilities: Floats = softmax(logits / temperature, axis=1)
    return probabilities

"""From which probability on somebody is referred: the ROC curve of local cases, its area, and what a limit would bring.

A film counts as called ill when the probability of anything but ``normal`` reaches the limit. The figures are those of the cases that
the limit is chosen by, so they are somewhat too good; intervals are of 95 %.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop.model_package.manifest import Figure, Manifest

HEALTHY: Final = "normal"
"""Code of the class that all others are ill against."""
FEWEST: Final = 30
"""Patients with ill films, and with well ones, that a limit is chosen by at least: a sensitivity of 90 % is then known to +-11 points."""
RESAMPLES: Final = 2000
Z: Final = 1.959964
"""Of a 95 % interval of the normal distribution."""

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Patients = NDArray[np.int64]
"""Whose film each is, shape (n,): films of one patient err together."""


@dataclass(frozen=True)
class Interval:
    """A share or an area with its 95 % interval, 0..1."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Limit:
    """A limit and what it did on the cases."""

    threshold: float
    """P(ill) from which a film is called ill."""
    sensitivity: Interval
    specificity: Interval


@dataclass(frozen=True)
class Default:
    """The limit that a model comes with, and how it did on the films that it was measured on."""

    threshold: float
    missed: Figure | None
    """Share of the ill that were called well; None: not measured."""
    in_vain: Figure | None
    """Share of the well that were called ill."""


@dataclass(frozen=True)
class Yield:
    """What to expect of a hundred patients."""

    referred: float
    missed: float
    """Ill and not referred."""
    in_vain: float
    """Well and referred."""


def ill_probability(probabilities: Mapping[str, float]) -> float | None:
    """Return the probability (0..1) of anything but the healthy class; None where the model knows no such class."""
    return 1.0 - probabilities[HEALTHY] if HEALTHY in probabilities else None


def default_limit(manifest: Manifest) -> Default | None:
    """Return the limit of a package's own operating point: films are called ill from ``1 - thresholds["normal"]`` on.

    Its figures are those on held-out films, the first set in the manifest that has them.
    """
    if HEALTHY not in manifest.thresholds:
        return None
    found = {figure.name: figure for figure in reversed(manifest.figures)}
    figures = (found.get(f"{name}, operating point") for name in ("ill called normal", "normal called ill"))
    missed, in_vain = figures
    return Default(1.0 - manifest.thresholds[HEALTHY], missed, in_vain)


def shortage(ill: Bools, patients: Patients) -> tuple[int, int]:
    """Return how many ill and how many well films, of as many other patients, are missing before a limit may be chosen."""
    return max(0, FEWEST - _count(patients[ill])), max(0, FEWEST - _count(patients[~ill]))


def wilson(hits: int, of: int, patients: int | None = None) -> Interval:
    """Return a share with Wilson's score interval; nothing of nothing is 0..1.

    Of films of fewer patients than films the interval is that of so many patients, as if all films of one were right or wrong together.

    References
    ----------
    Wilson, J. Am. Stat. Assoc. 22:209-212 (1927); Newcombe, Stat. Med. 17:857-872 (1998), method 3.
    """
    if of == 0:
        return Interval(0.0, 0.0, 1.0)
    p, n, z2 = hits / of, of if patients is None else patients, Z**2
    middle = (p + z2 / (2 * n)) / (1 + z2 / n)
    half = Z * np.sqrt(p * (1 - p) / n + z2 / (4 * n**2)) / (1 + z2 / n)
    return Interval(p, float(max(0.0, middle - half)), float(min(1.0, middle + half)))


def limits(p: Floats, ill: Bools, patients: Patients | None = None) -> list[Limit]:
    """Return every limit that makes a difference, from the highest down: each probability of a case is one.

    Parameters
    ----------
    p : ndarray of float64, shape (n,)
        P(ill), 0..1.
    ill : ndarray of bool, shape (n,)
    patients : ndarray of int64, shape (n,), optional
        By default each film is of somebody else.
    """
    return [limit_at(p, ill, float(threshold), patients) for threshold in np.unique(p)[::-1]]


def limit_at(p: Floats, ill: Bools, threshold: float, patients: Patients | None = None) -> Limit:
    """Return what a limit does on the cases; see `limits`."""
    called = p >= threshold
    sick = int(np.count_nonzero(ill))
    whose = np.arange(len(p)) if patients is None else patients
    found, cleared = int(np.count_nonzero(called & ill)), int(np.count_nonzero(~called & ~ill))
    sensitivity = wilson(found, sick, _count(whose[ill]))
    return Limit(threshold, sensitivity, wilson(cleared, len(ill) - sick, _count(whose[~ill])))


def limit_for(p: Floats, ill: Bools, sensitivity: float, patients: Patients | None = None) -> Limit:
    """Return the highest limit that finds this share (0..1) of the ill cases at least; there must be one."""
    scores = np.sort(p[ill])[::-1]
    wanted = max(1, int(np.ceil(sensitivity * len(scores) - 1e-9)))
    return limit_at(p, ill, float(scores[wanted - 1]), patients)


def roc_area(p: Floats, ill: Bools) -> Interval:
    """Return the area under the ROC curve with DeLong's interval, for films of patients who are all different.

    Where the cases are parted perfectly it has no width; that is no proof of perfection.

    References
    ----------
    DeLong, DeLong and Clarke-Pearson, Biometrics 44:837-845 (1988).
    """
    sick, well = p[ill], p[~ill]
    above = (sick[:, None] > well[None, :]) + 0.5 * (sick[:, None] == well[None, :])  # (ill, well)
    area = float(above.mean())
    variance = above.mean(axis=1).var(ddof=1) / len(sick) + above.mean(axis=0).var(ddof=1) / len(well)
    half = Z * float(np.sqrt(variance))
    return Interval(area, max(0.0, area - half), min(1.0, area + half))


def roc_area_by_patient(p: Floats, ill: Bools, patients: Patients, seed: int = 0) -> Interval:
    """Return the same area where patients have several films: the interval is that of a bootstrap of whole patients.

    Parameters
    ----------
    patients : ndarray of int64, shape (n,)
        Whose film each is.
    seed : int
        The same cases give the same interval.

    References
    ----------
    Percentile bootstrap of clusters: Field and Welsh, J. R. Stat. Soc. B 69:369-390 (2007).
    """
    random, areas = np.random.default_rng(seed), []
    films = [np.flatnonzero(patients == patient) for patient in np.unique(patients)]
    for _ in range(RESAMPLES):
        drawn = np.concatenate([films[n] for n in random.integers(0, len(films), len(films))])
        if 0 < np.count_nonzero(ill[drawn]) < len(drawn):
            areas.append(_area(p[drawn], ill[drawn]))
    low, high = np.percentile(areas, (2.5, 97.5))
    return Interval(_area(p, ill), float(low), float(high))


def expected_yield(sensitivity: float, specificity: float, prevalence: float) -> Yield:
    """Return what to expect of a hundred patients, of whom the share `prevalence` (0..1) is ill."""
    sick, well = 100 * prevalence, 100 * (1 - prevalence)
    return Yield(sick * sensitivity + well * (1 - specificity), sick * (1 - sensitivity), well * (1 - specificity))


def _count(patients: Patients) -> int:
    return len(np.unique(patients))


def _area(p: Floats, ill: Bools) -> float:
    """Area by ranks (Mann and Whitney), ties counted half."""
    _, place, count = np.unique(p, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(count) - (count - 1) / 2)[place]
    sick = int(np.count_nonzero(ill))
    return float((ranks[ill].sum() - sick * (sick + 1) / 2) / (sick * (len(p) - sick)))

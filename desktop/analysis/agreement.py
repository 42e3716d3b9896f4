"""How well two who judge the same images agree: share, and Cohen's kappa with its interval."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from desktop.analysis.operating_point import Interval, Z

FEWEST: Final = 10
"""Images from which on agreement is said at all."""


@dataclass(frozen=True)
class Changes:
    """What seeing the answer changed, where it is known what turned out."""

    images: int
    """On which both readings name a class."""
    towards: int
    """Changed from a wrong class to the right one."""
    away: int
    """Changed from the right class to a wrong one."""


@dataclass(frozen=True)
class Agreed:
    """Agreement of two on the same images."""

    images: int
    share: float
    """Of the images on which both say the same, 0..1."""
    kappa: Interval | None
    """-1..1; None where it is not defined: both always say one and the same class."""


def agreement(pairs: Sequence[tuple[str, str]]) -> Agreed | None:
    """Return the agreement of pairs of class codes; None where there are too few.

    References
    ----------
    Cohen, Educ. Psychol. Meas. 20:37-46 (1960); its large-sample standard error: Fleiss, Cohen and Everitt, Psychol. Bull. 72:323-327
    (1969), formula 13.
    """
    if len(pairs) < FEWEST:
        return None
    codes = sorted({code for pair in pairs for code in pair})
    table = np.zeros((len(codes), len(codes)))
    for one, other in pairs:
        table[codes.index(one), codes.index(other)] += 1
    p = table / len(pairs)
    rows, columns = p.sum(axis=1), p.sum(axis=0)
    observed, chance = float(np.trace(p)), float(rows @ columns)
    if chance >= 1:
        return Agreed(len(pairs), observed, None)
    kappa = (observed - chance) / (1 - chance)
    margins = columns[:, None] + rows[None, :]  # of cell (i, j): how often the second says i, and the first j
    weights = (1 - kappa) ** 2 * margins**2
    np.fill_diagonal(weights, (1 - (rows + columns) * (1 - kappa)) ** 2)
    spread = float((p * weights).sum()) - (kappa - chance * (1 - kappa)) ** 2
    half = Z * float(np.sqrt(max(0.0, spread) / len(pairs))) / (1 - chance)
    return Agreed(len(pairs), observed, Interval(kappa, max(-1.0, kappa - half), min(1.0, kappa + half)))


def changes(looks: Sequence[tuple[str, str, str]]) -> Changes | None:
    """Return what changed from the first to the last reading of images, given as (before, after, outcome); None where there are too few."""
    if len(looks) < FEWEST:
        return None
    towards = sum(before != outcome == after for before, after, outcome in looks)
    away = sum(before == outcome != after for before, after, outcome in looks)
    return Changes(len(looks), towards, away)

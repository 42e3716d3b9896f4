"""How often a model is right when it gives an answer: what was measured of it, at the share of patients who have what it says.

The figures are those of pictures that it never learnt from. Recall and specificity do not depend on how common a class is; how often an
answer is right does, and more than on anything else: so the clinic says what is common there.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from desktop.model_package.manifest import Figure, Manifest

_HELD_OUT: Final = "test split"
"""How the name of the set ends whose pictures took no part in any choice."""
_Z: Final = 1.959964
"""Two-sided 95 %."""


@dataclass(frozen=True)
class PredictiveValue:
    """How often an answer is right: the positive predictive value of its class, as shares 0..1."""

    code: str
    value: float
    low: float
    high: float
    """All pairs of recall and specificity within their 95 % intervals give a value between `low` and `high`."""
    prevalence: float
    """Share of the pictures that show this class."""
    by_clinic: bool
    """The clinic set the prevalence; else it is that of the set measured on."""
    figure: Figure
    """Of the recall: which pictures, of how many patients."""


def predictive_value(
    manifest: Manifest, code: str, counts: Mapping[str, Mapping[str, int]], prevalence: float | None = None
) -> PredictiveValue | None:
    """Return how often a model is right where this class is its first, on pictures like those of its held-out test.

    Parameters
    ----------
    manifest : Manifest
    code : str
        The class.
    counts : mapping
        Pictures of each class by set (`desktop.model_package.card`).
    prevalence : float, optional
        Share of the clinic's pictures that show the class, above 0 and below 1; by default that of the test.

    Returns
    -------
    PredictiveValue or None
        None where it was not measured.

    Notes
    -----
    Bayes' rule. It takes the other classes to come in the proportions of the test, for specificity is an average over them.
    The interval takes both figures at their worst and both at their best, which is wider than 95 %.
    """
    on = next((figure.on for figure in manifest.figures if figure.on.endswith(_HELD_OUT)), None)
    return None if on is None else _on_set(manifest, code, counts, prevalence, on)


def elsewhere(
    manifest: Manifest, code: str, counts: Mapping[str, Mapping[str, int]], prevalence: float
) -> tuple[PredictiveValue, ...]:
    """Return the same for pictures of other hospitals or devices, one for each such set that both figures were measured on.

    The prevalence has to be said: that of such a set is an accident, and would hide what the model does there.
    """
    names = dict.fromkeys(figure.on for figure in manifest.figures)
    sets = [on for on in names if on != "validation" and not on.endswith(_HELD_OUT)]
    values = (_on_set(manifest, code, counts, prevalence, on) for on in sets)
    return tuple(value for value in values if value is not None)


def _on_set(
    manifest: Manifest, code: str, counts: Mapping[str, Mapping[str, int]], prevalence: float | None, on: str
) -> PredictiveValue | None:
    figures = {figure.name: figure for figure in manifest.figures if figure.on == on}
    recall, specificity = figures.get(f"recall, {code}"), figures.get(f"specificity, {code}")
    pictures = sum(counts.get(on, {}).values())
    shown = counts.get(on, {}).get(code, 0)
    if recall is None or specificity is None or not 0 < shown < pictures:
        return None
    share = shown / pictures if prevalence is None else prevalence
    patients = recall.patients / recall.images  # a picture: several of one patient err together
    recalls = _interval(recall, patients * shown)
    specificities = _interval(specificity, patients * (pictures - shown))
    low, high = (_bayes(r, s, share) for r, s in zip(recalls, specificities, strict=True))
    value = _bayes(recall.value, specificity.value, share)
    return PredictiveValue(code, value, low, high, share, prevalence is not None, recall)


def _bayes(recall: float, specificity: float, prevalence: float) -> float:
    right, wrong = recall * prevalence, (1 - specificity) * (1 - prevalence)
    return right / (right + wrong) if right + wrong > 0 else 0.0


def _interval(figure: Figure, patients: float) -> tuple[float, float]:
    """Return a figure's interval; where no error, or nothing else, was seen, Wilson's: drawing patients again finds no width there."""
    if figure.low < figure.high:
        return figure.low, figure.high
    p, n = figure.value, max(patients, 1.0)
    middle, half = p + _Z**2 / (2 * n), _Z * math.sqrt(p * (1 - p) / n + _Z**2 / (4 * n**2))
    return max(0.0, (middle - half) / (1 + _Z**2 / n)), min(1.0, (middle + half) / (1 + _Z**2 / n))

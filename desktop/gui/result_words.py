"""The sentences of the result panel: what an answer, its scope and its steadiness mean, in words that claim no more than was measured."""

import math
from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.analysis.predictive_value import PredictiveValue
from desktop.analysis.stability import Steadiness
from desktop.gui.i18n import number, percent
from desktop.gui.model_words import set_title
from desktop.model_package.manifest import Figure, Manifest, Scope

COVERAGE: Final = "coverage of the prediction sets"
"""What the evaluation calls this figure."""


class Sign(NamedTuple):
    """A state: icon, token of its colour, and words."""

    icon: str
    color: str
    words: str


def how_often_right(value: PredictiveValue | None, name: str) -> str:
    """Return how often the model is right when it gives this answer."""
    if value is None:
        #: Safety text
        return QCoreApplication.translate("Result", "How often it is right when it says {0} was not measured.").format(name)
    if value.by_clinic:
        #: Safety text
        words = QCoreApplication.translate(
            "Result",
            "When it says {0} it is right in about {1} of 100 such patients ({2} to {3}), if that is true of {4} of 100 images here.",
        )
    else:
        #: Safety text
        words = QCoreApplication.translate(
            "Result",
            "When it says {0} it is right in about {1} of 100 such patients ({2} to {3}), where that is true of {4} of 100 images, "
            "as in its test.",
        )
    return words.format(name, *_of_100(value), share_words(value.prevalence))


def why_so_often(value: PredictiveValue, others: Sequence[PredictiveValue]) -> str:
    """Return where that figure is from, what it takes for granted, and what it was on images of other hospitals."""
    #: Safety text
    measured = QCoreApplication.translate(
        "Result",
        "Measured on {0} images of {1} patients that took no part in the training ({2}). Sure and unsure answers count alike.",
    )
    #: Safety text
    assumed = QCoreApplication.translate(
        "Result",
        "From recall and specificity by Bayes' rule; the other classes are taken to be as common, among themselves, as in the test.",
    )
    lines = [measured.format(number(value.figure.images), number(value.figure.patients), set_title(value.figure.on)), assumed]
    #: Safety text
    elsewhere = QCoreApplication.translate("Result", "{0}: right in about {1} of 100 ({2} to {3}).")
    lines += [elsewhere.format(set_title(other.figure.on), *_of_100(other)) for other in others]
    return "\n".join(lines)


def two_figures() -> str:
    """Return what sets the probability apart from how often the answer is right."""
    #: Safety text
    return QCoreApplication.translate(
        "Result",
        "The percentage is the model's probability for this film alone. How often it is right is counted over all test films "
        "that got this answer, sure or not.",
    )


def share_words(share: float) -> str:
    """Return how many of 100 a share is; below 10 with one decimal, unless that is 0."""
    hundred = 100 * share
    return number(hundred, 0 if hundred >= 10 or math.isclose(hundred, round(hundred), abs_tol=0.05) else 1)


def _of_100(value: PredictiveValue) -> tuple[str, str, str]:
    """Never claims certainty; the interval is rounded outward."""
    middle = min(99, max(1, round(100 * value.value)))
    low, high = math.floor(100 * value.low + 1e-9), math.ceil(100 * value.high - 1e-9)
    return number(middle), number(min(low, middle)), number(max(high, middle))


def about_the_set(manifest: Manifest) -> str:
    """Return what a prediction set is, and how often it held the right class in the test."""
    coverage = percent(manifest.prediction_set.coverage)
    #: Safety text
    words = QCoreApplication.translate(
        "Result", "The prediction set holds the right class in {0} of the cases, on images like those that it was fitted on."
    )
    lines = [words.format(coverage)]
    lines += [coverage_words(figure) for figure in manifest.figures if figure.name == COVERAGE and figure.on != "validation"]
    return "\n".join(lines)


def coverage_words(figure: Figure) -> str:
    """Return how often prediction sets held the right class on some images."""
    #: Safety text
    words = QCoreApplication.translate("Result", "{0}: it held it in {1} ({2} to {3}).")
    return words.format(set_title(figure.on), percent(figure.value), percent(figure.low), percent(figure.high))


def scope_sign(score: float, scope: Scope) -> Sign:
    """Return whether an image is like those that the model learnt from, with the distance that says so."""
    values = (number(score, 2), number(scope.limit, 2))
    if score > scope.limit:
        #: Safety text
        words = QCoreApplication.translate(
            "Result", "Not like the training images: distance {0}, and above {1} nothing is judged."
        )
        return Sign("octagon-x", "danger", words.format(*values))
    if score > scope.near:
        #: Safety text
        words = QCoreApplication.translate(
            "Result", "Near the limit: less like the training images than most (distance {0}, limit {1})."
        )
        return Sign("triangle-alert", "warn", words.format(*values))
    #: Safety text
    words = QCoreApplication.translate("Result", "In scope: like the training images (distance {0}, limit {1}).")
    return Sign("circle-check", "muted", words.format(*values))


def about_scope(scope: Scope) -> str:
    """Return what the distance is."""
    #: Safety text
    words = QCoreApplication.translate(
        "Result",
        "How far the image lies from the training images, as the network sees them. From {0} on it is near the limit of {1}. "
        "An image in scope can still show what the model does not know.",
    )
    return words.format(number(scope.near, 2), number(scope.limit, 2))


def steadiness_sign(found: Steadiness) -> Sign:
    """Return how an answer bears small changes."""
    values = (number(found.kept), number(found.changes), percent(found.lowest), percent(found.highest))
    if found.steady:
        #: Safety text
        words = QCoreApplication.translate("Result", "Steady: {0} of {1} small changes keep this answer ({2} to {3}).")
        return Sign("circle-check", "muted", words.format(*values))
    #: Safety text
    words = QCoreApplication.translate("Result", "Unsteady: {0} of {1} small changes keep this answer ({2} to {3}).")
    return Sign("triangle-alert", "warn", words.format(*values))


def about_steadiness() -> str:
    """Return what was tried, and what was measured of its meaning (`desktop.analysis.stability.Steadiness`)."""
    #: Safety text
    tried = QCoreApplication.translate(
        "Result",
        "The image was shifted by 2 %, turned by 2 degrees, cropped, made a little brighter, darker, noisier and softer.",
    )
    #: Safety text
    measured = QCoreApplication.translate(
        "Result",
        "On 893 test images 92 of 100 steady answers were right, and 69 of 100 unsteady ones. On 140 films of other hospitals it made "
        "no difference: 39 and 38 of 100.",
    )
    #: Safety text
    meaning = QCoreApplication.translate(
        "Result",
        "Of the wrong answers 70 of 100 were steady. So steady does not mean right; unsteady means that details decide.",
    )
    return "\n".join((tried, measured, meaning))

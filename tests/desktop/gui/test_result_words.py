"""The sentences of the result panel, and the names of what stands in manifests."""

from dataclasses import replace

import pytest

from desktop.analysis.predictive_value import PredictiveValue
from desktop.analysis.stability import Steadiness
from desktop.gui.model_words import figure_title, marked_title, set_title
from desktop.gui.result_words import (
    about_steadiness,
    about_the_set,
    how_often_right,
    scope_sign,
    share_words,
    steadiness_sign,
    why_so_often,
)
from desktop.inference.package import read_shelf
from desktop.model_package.manifest import Figure, Scope
from desktop.paths import MODELS
from tests.desktop.packages import tiny_manifest

pytestmark = pytest.mark.usefixtures("look")
FIGURE = Figure("recall, normal", 0.9, 0.8, 0.95, 1528, 358, "official test split")
VALUE = PredictiveValue("normal", 0.738, 0.604, 0.849, 0.2, by_clinic=True, figure=FIGURE)
SCOPE = Scope(limit=3.0, near=2.5, minimum_side=32, aspect=(0.4, 2.5))


def test_how_often_right_is_a_plain_sentence() -> None:
    """Of 100 patients; the interval is rounded outward; whose prevalence it is stands in it."""
    assert how_often_right(VALUE, "Normal") == (
        "When it says Normal it is right in about 74 of 100 such patients (60 to 85), if that is true of 20 of 100 images here."
    )
    assert "as in its test" in how_often_right(replace(VALUE, by_clinic=False), "Normal")
    assert how_often_right(None, "Normal") == "How often it is right when it says Normal was not measured."


@pytest.mark.parametrize(
    ("value", "low", "high", "words"),
    [(1.0, 0.96, 1.0, "99 of 100 such patients (96 to 100)"), (0.999, 0.995, 1.0, "99 of 100 such patients (99 to 100)"),
     (0.0, 0.0, 0.02, "1 of 100 such patients (0 to 2)"), (0.5, 0.49999999, 0.5, "50 of 100 such patients (49 to 50)")],
)  # fmt: skip
def test_no_certainty_is_claimed(value: float, low: float, high: float, words: str) -> None:
    """Nobody is right in 100 of 100, and the middle lies within its interval."""
    assert words in how_often_right(replace(VALUE, value=value, low=low, high=high), "Normal")


@pytest.mark.parametrize(
    ("share", "words"), [(0.2, "20"), (0.005, "0.5"), (0.0501, "5"), (0.025, "2.5"), (0.123, "12"), (0.999, "100")]
)
def test_rare_shares_keep_a_decimal(share: float, words: str) -> None:
    """Half of a percent is not 0, nor 1."""
    assert share_words(share) == words


def test_other_hospitals_and_the_assumption_stand_in_the_tip() -> None:
    """With the number of images and patients."""
    other = replace(VALUE, value=0.3, low=0.2, high=0.4, figure=replace(FIGURE, on="many other hospitals"))
    tip = why_so_often(VALUE, (other,))
    assert "1,528 images of 358 patients" in tip
    assert "as common, among themselves, as in the test" in tip
    assert "Many other hospitals: right in about 30 of 100 (20 to 40)." in tip


@pytest.mark.parametrize(
    ("score", "icon", "words"),
    [(1.0, "circle-check", "In scope"), (2.5, "circle-check", "In scope"), (2.51, "triangle-alert", "Near the limit"),
     (3.0, "triangle-alert", "Near the limit"), (3.01, "octagon-x", "Not like the training images")],
)  # fmt: skip
def test_scope_is_said_as_it_is_decided(score: float, icon: str, words: str) -> None:
    """At the limits of `desktop.analysis.scope.check_score`; with the distance and the limit."""
    sign = scope_sign(score, SCOPE)
    assert (sign.icon, sign.words.startswith(words)) == (icon, True)
    assert f"{score:.2f}" in sign.words
    assert "3.00" in sign.words


def test_steadiness_is_said_with_its_range() -> None:
    """And never as a reason to believe an answer."""
    assert (
        steadiness_sign(Steadiness(9, 9, 0.79, 0.86)).words == "Steady: 9 of 9 small changes keep this answer (79 % to 86 %)."
    )
    unsteady = steadiness_sign(Steadiness(4, 9, 0.3, 0.995))
    assert unsteady.words == "Unsteady: 4 of 9 small changes keep this answer (30 % to > 99 %)."
    assert unsteady.icon == "triangle-alert"
    assert "steady does not mean right" in about_steadiness()


def test_every_figure_of_the_models_that_ship_has_a_plain_name() -> None:
    """No code of a class, no name of the evaluation's own."""
    shelf = read_shelf(MODELS)
    assert shelf
    for package in shelf:
        manifest = package.manifest
        assert manifest.figures
        for figure in manifest.figures:
            title = figure_title(figure, manifest)
            assert title != figure.name, figure.name
            assert "_" not in title
            assert not any(f" {code} " in f" {title} " for code in manifest.codes if code != "normal")
            assert ("operating point" in figure.name) == ("operating point" in title)


def test_unknown_figure_keeps_its_name() -> None:
    """A package of tomorrow may have one."""
    figure = replace(FIGURE, name="net benefit")
    assert figure_title(figure, tiny_manifest()) == "net benefit"
    assert figure_title(replace(FIGURE, name="recall, bacterial_pneumonia"), tiny_manifest()).startswith("bacterial pneumonia")
    assert set_title("test split") == "Test split"
    assert marked_title("COVID-19", research_only=True) == "COVID-19 (research only)"


def test_what_the_sets_held_in_the_test_is_said() -> None:
    """Not what they held in the images that they were fitted on."""
    coverage = Figure("coverage of the prediction sets", 0.87, 0.8, 0.93, 100, 50, "test split")
    figures = (coverage, replace(coverage, value=0.92, on="validation"), replace(coverage, value=0.31, on="other hospitals"))
    words = about_the_set(replace(tiny_manifest(), figures=figures))
    assert "in 90 % of the cases" in words
    assert "Test split: it held it in 87 % (80 % to 93 %)." in words
    assert "Other hospitals: it held it in 31 %" in words
    assert "92 %" not in words

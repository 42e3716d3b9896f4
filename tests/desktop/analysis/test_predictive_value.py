"""How often an answer is right, at the clinic's share of such patients."""

from dataclasses import replace

import pytest

from desktop.analysis.predictive_value import elsewhere, predictive_value
from desktop.inference.package import read_shelf
from desktop.model_package.card import class_counts
from desktop.model_package.manifest import Figure, Manifest
from desktop.paths import MODELS
from tests.desktop.packages import tiny_manifest

TEST = "official test split"
COUNTS = {TEST: {"normal": 40, "bacterial_pneumonia": 40, "viral_pneumonia": 20}}


def measured(recall: tuple[float, float, float], specificity: tuple[float, float, float], on: str = TEST) -> Manifest:
    """Return a manifest with these figures of bacterial pneumonia, on 100 pictures of 50 patients."""
    code = "bacterial_pneumonia"
    figures = (
        Figure(f"recall, {code}", *recall, 100, 50, on),
        Figure(f"specificity, {code}", *specificity, 100, 50, on),
    )
    return replace(tiny_manifest(), figures=figures)


MANIFEST = measured((0.9, 0.8, 0.95), (0.8, 0.7, 0.9))


@pytest.mark.parametrize(
    ("prevalence", "value", "low", "high"),
    [
        # by hand: r p / (r p + (1 - s)(1 - p))
        (0.2, 0.18 / 0.34, 0.16 / 0.40, 0.19 / 0.27),
        (0.5, 0.45 / 0.55, 0.40 / 0.55, 0.475 / 0.525),
        (0.01, 0.009 / 0.207, 0.008 / 0.305, 0.0095 / 0.1085),
    ],
)
def test_value_is_that_of_bayes(prevalence: float, value: float, low: float, high: float) -> None:
    """At the clinic's share, with the interval from both figures at their worst and at their best."""
    found = predictive_value(MANIFEST, "bacterial_pneumonia", COUNTS, prevalence)
    assert found is not None
    assert (found.value, found.low, found.high) == pytest.approx((value, low, high))
    assert found.by_clinic
    assert found.prevalence == prevalence


def test_without_a_share_the_tests_own_counts() -> None:
    """40 of the 100 pictures show it."""
    found = predictive_value(MANIFEST, "bacterial_pneumonia", COUNTS)
    assert found is not None
    assert not found.by_clinic
    assert found.prevalence == pytest.approx(0.4)
    assert found.value == pytest.approx(0.36 / 0.48)
    assert found.figure.on == TEST


def test_no_error_seen_is_not_no_error() -> None:
    """Where all were right the interval is Wilson's, for as many patients as there were, not of width zero."""
    sure = measured((1.0, 1.0, 1.0), (1.0, 1.0, 1.0))
    found = predictive_value(sure, "bacterial_pneumonia", COUNTS, 0.2)
    assert found is not None
    z2 = 1.959964**2
    recall, specificity = 20 / (20 + z2), 30 / (30 + z2)  # Wilson's lower end for n of n
    assert found.value == 1
    assert found.low == pytest.approx(0.2 * recall / (0.2 * recall + 0.8 * (1 - specificity)))
    assert found.high == 1


def test_nothing_found_is_not_never() -> None:
    """Where no ill one was found the interval is Wilson's, too."""
    found = predictive_value(measured((0.0, 0.0, 0.0), (0.8, 0.7, 0.9)), "bacterial_pneumonia", COUNTS, 0.2)
    assert found is not None
    z2 = 1.959964**2
    recall = z2 / (20 + z2)  # Wilson's upper end for none of n
    assert (found.value, found.low) == (0, 0)
    assert found.high == pytest.approx(0.2 * recall / (0.2 * recall + 0.8 * 0.1))


@pytest.mark.parametrize(
    ("manifest", "code", "counts"),
    [
        (MANIFEST, "viral_pneumonia", COUNTS),  # no figures
        (replace(MANIFEST, figures=MANIFEST.figures[:1]), "bacterial_pneumonia", COUNTS),  # half of them
        (measured((0.9, 0.8, 0.95), (0.8, 0.7, 0.9), "validation"), "bacterial_pneumonia", {"validation": COUNTS[TEST]}),
        (MANIFEST, "bacterial_pneumonia", {TEST: {"normal": 100}}),  # no such picture
        (MANIFEST, "bacterial_pneumonia", {TEST: {"bacterial_pneumonia": 100}}),  # no other one
        (MANIFEST, "bacterial_pneumonia", {}),  # the card does not tell how many there were
        (tiny_manifest(), "normal", {}),
    ],
)
def test_what_was_not_measured_has_no_value(manifest: Manifest, code: str, counts: dict[str, dict[str, int]]) -> None:
    """Nor has what was measured on the pictures by which the model was chosen."""
    assert predictive_value(manifest, code, counts, 0.2) is None


def test_other_hospitals_stand_apart() -> None:
    """They never enter the first value, and neither do the pictures of the validation."""
    other = "many other hospitals"
    figures = [replace(figure, on=on) for on in ("validation", other) for figure in MANIFEST.figures]
    manifest = replace(MANIFEST, figures=(*MANIFEST.figures, *figures))
    counts = dict.fromkeys((TEST, "validation", other), COUNTS[TEST])
    (found,) = elsewhere(manifest, "bacterial_pneumonia", counts, 0.2)
    assert found.figure.on == other
    assert elsewhere(MANIFEST, "bacterial_pneumonia", counts, 0.2) == ()


def test_models_that_ship_have_a_value_for_every_answer() -> None:
    """From their manifests and cards, and never outside of its interval."""
    judges = [package for package in read_shelf(MODELS) if package.manifest.kind == "classifier"]
    assert judges
    for package in judges:
        counts = class_counts(package.folder, package.manifest)
        for code in package.manifest.codes:
            found = predictive_value(package.manifest, code, counts, 0.2)
            assert found is not None, (package.manifest.id, code)
            assert 0 < found.low < found.value <= found.high <= 1

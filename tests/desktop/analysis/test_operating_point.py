"""Figures of a limit, against published examples and by hand."""

import json
from pathlib import Path

import numpy as np
import pytest

from desktop.analysis.operating_point import (
    FEWEST,
    Z,
    default_limit,
    expected_yield,
    ill_probability,
    limit_at,
    limit_for,
    limits,
    roc_area,
    roc_area_by_patient,
    shortage,
    wilson,
)
from desktop.model_package.manifest import load_manifest
from desktop.paths import MODELS

RATINGS = ((33, 6, 6, 11, 2), (3, 2, 2, 11, 33))
"""CT images rated 1 to 5: 58 of the well, 51 of the ill (Hanley and McNeil, Radiology 143:29-36 (1982), table I)."""
P = np.array([rating / 5 for row in RATINGS for rating, count in enumerate(row) for _ in range(count)])
ILL = np.arange(len(P)) >= 58


def test_roc_area_of_a_published_example() -> None:
    """Hanley and McNeil give 0.893; their data have a DeLong standard error of 0.031."""
    area = roc_area(P, ILL)
    assert area.value == pytest.approx(0.893, abs=5e-4)
    assert (area.high - area.low) / 2 / Z == pytest.approx(0.0307, abs=1e-4)


def test_roc_area_by_hand() -> None:
    """Five of six pairs stand in their order; the components of DeLong's variance are 1/12 and 1/18."""
    area = roc_area(np.array([0.8, 0.6, 0.4, 0.5, 0.3]), np.array([True, True, True, False, False]))
    assert area.value == pytest.approx(5 / 6)
    assert area.value - area.low == pytest.approx(Z * (1 / 36 + 1 / 36) ** 0.5)
    assert area.high == 1.0


def test_bootstrap_agrees_with_delong_where_every_patient_has_one_film() -> None:
    """And is wider where the films of a patient say the same again."""
    single = roc_area_by_patient(P, ILL, np.arange(len(P)))
    delong = roc_area(P, ILL)
    assert (single.value, single.low, single.high) == pytest.approx((delong.value, delong.low, delong.high), abs=0.01)
    four_each = roc_area_by_patient(np.repeat(P, 4), np.repeat(ILL, 4), np.repeat(np.arange(len(P)), 4))
    assert four_each.high - four_each.low == pytest.approx(single.high - single.low, rel=0.1)
    naive = roc_area(np.repeat(P, 4), np.repeat(ILL, 4))
    assert four_each.high - four_each.low > 1.7 * (naive.high - naive.low)
    assert roc_area_by_patient(P, ILL, np.arange(len(P))) == single


def test_draws_with_the_ill_alone_or_the_well_alone_have_no_area() -> None:
    """Of two patients every other draw is one; they are left out."""
    area = roc_area_by_patient(np.array([0.9, 0.1]), np.array([True, False]), np.arange(2))
    assert (area.value, area.low, area.high) == (1.0, 1.0, 1.0)


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718), (0, 0, 0.0, 1.0)],
)
def test_wilson_intervals_of_newcombe(hits: int, of: int, low: float, high: float) -> None:
    """Newcombe 1998, table I, method 3; nothing of nothing says nothing."""
    interval = wilson(hits, of)
    assert (interval.low, interval.high) == pytest.approx((low, high), abs=5e-5)


def test_limits_are_the_points_of_the_curve() -> None:
    """From the highest down sensitivity rises and specificity falls; the figures are counts of the table."""
    points = limits(P, ILL)
    assert [point.threshold for point in points] == pytest.approx([0.8, 0.6, 0.4, 0.2, 0.0])
    assert [point.sensitivity.value * 51 for point in points] == pytest.approx([33, 44, 46, 48, 51])
    assert [point.specificity.value * 58 for point in points] == pytest.approx([56, 45, 39, 33, 0])


@pytest.mark.parametrize(("goal", "threshold"), [(0.6, 0.8), (0.65, 0.6), (44 / 51, 0.6), (0.9, 0.4), (1.0, 0.0)])
def test_limit_for_a_goal_is_the_highest_that_reaches_it(goal: float, threshold: float) -> None:
    """So as few of the well as possible are referred in vain."""
    limit = limit_for(P, ILL, goal)
    assert limit.threshold == pytest.approx(threshold)
    assert limit.sensitivity.value >= goal - 1e-12
    assert limit == limit_at(P, ILL, limit.threshold)


def test_yield_of_a_hundred_patients() -> None:
    """20 ill of whom 18 are found, 80 well of whom 8 are referred in vain."""
    of_hundred = expected_yield(0.9, 0.9, 0.2)
    assert (of_hundred.referred, of_hundred.missed, of_hundred.in_vain) == pytest.approx((26, 2, 8))


def test_too_few_cases_are_counted() -> None:
    """Of either kind; films of one patient count once, however many there are."""
    ill = np.array([True] * 10 + [False] * FEWEST)
    assert shortage(ill, np.arange(len(ill))) == (FEWEST - 10, 0)
    assert shortage(np.zeros(0, dtype=bool), np.arange(0)) == (FEWEST, FEWEST)
    assert shortage(np.repeat(ill, 9), np.repeat(np.arange(len(ill)), 9)) == (FEWEST - 10, 0)


def test_intervals_of_a_limit_are_those_of_its_patients() -> None:
    """Films that say the same again make no figure surer."""
    once = limit_at(P, ILL, 0.6)
    again = limit_at(np.repeat(P, 9), np.repeat(ILL, 9), 0.6, np.repeat(np.arange(len(P)), 9))
    assert again == once
    assert limit_for(np.repeat(P, 9), np.repeat(ILL, 9), 0.65, np.repeat(np.arange(len(P)), 9)) == once


def test_ill_is_anything_but_normal() -> None:
    """A model without a healthy class has no such limit."""
    assert ill_probability({"normal": 0.25, "a": 0.5, "b": 0.25}) == 0.75
    assert ill_probability({"left": 0.5, "right": 0.5}) is None


@pytest.mark.parametrize("name", ["chest-xray-child", "chest-xray-adult", "retina-oct"])
def test_default_limit_is_the_packages_own(name: str) -> None:
    """With the figures of its held-out test, as they stand in the file."""
    manifest, _ = load_manifest(MODELS / name)
    found = default_limit(manifest)
    plain = json.loads(Path(MODELS / name / "manifest.json").read_text(encoding="utf-8"))
    assert found is not None
    assert found.missed is not None
    assert found.in_vain is not None
    assert found.threshold == 1 - plain["thresholds"]["normal"]
    test_figures = {f["name"]: f["value"] for f in plain["figures"] if f["on"] == plain["figures"][0]["on"]}
    assert found.missed.value == test_figures["ill called normal, operating point"]
    assert found.in_vain.value == test_figures["normal called ill, operating point"]
    assert default_limit(load_manifest(MODELS / "router")[0]) is None

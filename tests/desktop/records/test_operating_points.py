"""A limit for referral belongs to one version of a model."""

from dataclasses import replace

import pytest

from desktop.errors import RecordsError
from desktop.inference.result import ModelRef
from desktop.records.store import Records
from tests.desktop.records.readings import MODEL

FIGURES = {"ill": 41, "well": 60, "sensitivity": 0.95, "specificity": 0.8}


def test_limit_is_kept_with_its_version_and_author(records: Records) -> None:
    """Another version of the model has none, whatever its number; two versions may have one each."""
    point = records.operating_points.set(MODEL, 0.4, **FIGURES)
    assert records.operating_points.all() == [point]
    assert (point.model, point.version, point.sha256, point.threshold) == (MODEL.id, MODEL.version, MODEL.sha256, 0.4)
    assert (point.ill, point.well, point.user) == (41, 60, records.access.person.name)
    rebuilt = ModelRef(MODEL.id, MODEL.version, "cd" * 32)
    records.operating_points.set(rebuilt, 0.5, **FIGURES)
    assert {one.sha256: one.threshold for one in records.operating_points.all()} == {MODEL.sha256: 0.4, rebuilt.sha256: 0.5}


def test_change_and_withdrawal_are_audited_with_what_was_before(records: Records) -> None:
    """Nothing that once held is lost."""
    for threshold in (0.4, 0.3):
        records.operating_points.set(MODEL, threshold, **FIGURES)
    records.operating_points.withdraw(MODEL)
    records.operating_points.withdraw(MODEL)
    assert records.operating_points.all() == []
    entries = [one for one in records.access.audit.entries() if one.object_id == f"operating-point {MODEL.id} {MODEL.version}"]
    changes = [tuple(side and side["threshold"] for side in (one.detail["from"], one.detail["to"])) for one in entries]
    assert changes == [(0.3, None), (0.4, 0.3), (None, 0.4)]
    assert entries[1].detail["to"]["ill"] == 41
    assert records.access.audit.verify() is None


@pytest.mark.parametrize(
    ("threshold", "more"), [(0.0, {}), (1.0, {}), (float("nan"), {}), (0.4, {"ill": 29}), (0.4, {"well": 29})]
)
def test_what_cannot_be_a_limit_is_refused(records: Records, threshold: float, more: dict[str, int]) -> None:
    """Also where a caller forgot to count the cases; the one before holds."""
    point = records.operating_points.set(MODEL, 0.4, **FIGURES)
    with pytest.raises(RecordsError, match="OPERATING-POINT"):
        records.operating_points.set(MODEL, threshold, **(FIGURES | more))
    assert records.operating_points.all() == [point]


def test_thirty_cases_of_either_kind_are_enough(records: Records) -> None:
    """As the assistant counts them."""
    records.operating_points.set(MODEL, 0.4, **(FIGURES | {"ill": 30, "well": 30}))
    assert [(point.ill, point.well) for point in records.operating_points.all()] == [(30, 30)]


def test_damaged_limit_is_told(records: Records) -> None:
    """It is not taken for none."""
    records.operating_points.set(replace(MODEL), 0.4, **FIGURES)
    records.access.connection.execute("UPDATE settings SET value = '{}' WHERE key GLOB 'operating-point *'")
    with pytest.raises(RecordsError, match="LOG-DAMAGED"):
        records.operating_points.all()

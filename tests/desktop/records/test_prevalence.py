"""How common each class is here."""

import pytest

from desktop.records.prevalence import read_prevalences, set_prevalences
from desktop.records.session import Session
from desktop.records.store import Records

CLASSES = [("child", "normal"), ("child", "viral"), ("adult", "normal")]


def test_shares_are_kept_by_model_and_class(session: Session, records: Records) -> None:
    """The same class of another model has none; a share that is taken back is gone."""
    set_prevalences(records.settings, "child", {"normal": 0.7, "viral": 0.005})
    with session.open() as again:
        assert read_prevalences(again.settings, CLASSES) == {("child", "normal"): 0.7, ("child", "viral"): 0.005}
    set_prevalences(records.settings, "child", {"normal": 0.7, "viral": None})
    assert read_prevalences(records.settings, CLASSES) == {("child", "normal"): 0.7}


def test_shares_at_the_limits_are_kept(records: Records) -> None:
    """One in a thousand, and all but one in a thousand; together they may be all images."""
    shares = {"normal": 0.999, "viral": 0.001}
    set_prevalences(records.settings, "child", {**shares})
    assert read_prevalences(records.settings, CLASSES) == {("child", code): share for code, share in shares.items()}


@pytest.mark.parametrize(
    "shares",
    [
        {"normal": 0.0009},
        {"normal": 0.9991},
        {"normal": 0.0},
        {"normal": 1.0},
        {"normal": -0.2},
        {"normal": float("nan")},
        {"a": 0.6, "b": 0.5},
    ],
)
def test_what_is_no_share_is_not_kept(records: Records, shares: dict[str, float | None]) -> None:
    """Nothing of it, nor of the sound ones beside it."""
    with pytest.raises(ValueError, match="shares"):
        set_prevalences(records.settings, "child", shares)
    assert read_prevalences(records.settings, [("child", code) for code in shares]) == {}


@pytest.mark.parametrize("text", ["", "often", "nan", "inf", "0", "1", "-0.1", "1e9"])
def test_what_the_log_should_not_hold_counts_as_not_set(records: Records, text: str) -> None:
    """A share out of bounds would make any answer right."""
    records.settings.set("prevalence/child/normal", text)
    assert read_prevalences(records.settings, CLASSES) == {}


def test_each_change_is_a_line_of_the_audit(records: Records) -> None:
    """What stays the same is none."""
    set_prevalences(records.settings, "child", {"normal": 0.7, "viral": 0.1})
    set_prevalences(records.settings, "child", {"normal": 0.7, "viral": 0.2})
    set_by = [entry.object_id for entry in records.access.audit.entries() if entry.action == "setting"]
    assert set_by == ["prevalence/child/viral", "prevalence/child/viral", "prevalence/child/normal"]

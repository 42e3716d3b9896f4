"""Whether an answer of the log still stands at the age that is known by now."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop.gui.film import FilmState, state_of
from desktop.gui.log_table import LogModel
from desktop.gui.standing import standing, standing_point
from desktop.inference.result import ModelRef, Status
from desktop.records.entry import LogEntry, LogQuery
from desktop.records.persons import TimelinePoint
from desktop.records.session import Session
from tests.desktop.gui.test_log_table import cell
from tests.desktop.packages import tiny_manifest
from tests.desktop.records.readings import CHILD, MODEL, analyzed, save


def entry(age_years: float | None, **fields: object) -> LogEntry:
    """Return an answer of the small model, which judges children of 1 to 5."""
    made = LogEntry(
        "1", 1, datetime(2026, 1, 2, tzinfo=UTC), "TEST^CHILD", "0042", "", "DX", Status.ANALYZED, "viral_pneumonia", 0.9, "", 1, "a.dcm",
        prediction_set=("viral_pneumonia", "normal"), model=ModelRef("tiny", "1.0.0", "0" * 64), age_years=age_years,
    )  # fmt: skip
    return replace(made, **fields)


@pytest.mark.parametrize(
    "made",
    [
        entry(3.0),
        entry(None),
        entry(40.0, model=ModelRef("tiny", "0.9.0", "0" * 64)),
        entry(40.0, model=None),
        entry(40.0, label="", hidden=True),
    ],
    ids=["of its age", "age not known", "other version", "no model", "hidden"],
)
def test_answer_stands(made: LogEntry) -> None:
    """Where its model judges that age, or nobody can tell; what is hidden stays as it is."""
    assert standing(made, [tiny_manifest()]) is made


def test_answer_of_another_age_is_a_refusal() -> None:
    """Neither class nor probability is left, in a row of the log, on a card of the timeline, nor in its plot; the reason is told."""
    adult = entry(40.0)
    now = standing(adult, [tiny_manifest()])
    assert (now.label, now.probability, now.prediction_set, now.code) == ("", None, (), "SCOPE-AGE")
    assert state_of(now) is FilmState.REFUSED
    assert standing(now, [tiny_manifest()]) is now
    assert standing_point(TimelinePoint(adult, {"viral_pneumonia": 0.9}, ""), [tiny_manifest()]).probabilities == {}


def test_rows_are_taken_back_whenever_the_models_come() -> None:
    """Before or after the rows, with later pages and with a row that was corrected."""
    late, early = LogModel(), LogModel()
    late.show([entry(40.0)], 1)
    assert cell(late, 0, "probability") == "90 %"
    late.set_manifests((tiny_manifest(),))
    early.set_manifests((tiny_manifest(),))
    early.show([entry(3.0)], 2)
    early.append([entry(40.0, reading_id="2")], 2)
    assert [cell(early, row, "state") for row in (0, 1)] == ["Cannot separate", "Refused"]
    early.replace(entry(40.0))
    for model in (late, early):
        assert (cell(model, 0, "state"), cell(model, 0, "probability")) == ("Refused", "")
        assert "40 years" in str(cell(model, 0, "answer"))


def test_the_log_knows_who_answered_and_the_age_that_was_said_last(session: Session) -> None:
    """In every list of it."""
    with session.open() as records:
        stored = save(records, analyzed())
        reading_id, person = stored.entry.reading_id, stored.entry.person
        assert person is not None
        assert records.search(LogQuery())[0].age_years == CHILD.patient_age_years
        records.correct_patient(reading_id, replace(stored.patient, age_years=40.0))
        found = (records.search(LogQuery())[0], records.persons.timeline(person)[0].entry, records.reading(reading_id).entry)
        assert {(listed.age_years, listed.model) for listed in found} == {(40.0, MODEL)}

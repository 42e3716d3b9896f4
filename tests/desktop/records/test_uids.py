"""The same UID under two patients: said with the reading, for ever, and asked about as long as it is so."""

from dataclasses import replace
from typing import Any

import pytest

from desktop.imaging.image import Header
from desktop.inference.result import Analysis, Status
from desktop.records.entry import Patient, StoredReading
from desktop.records.store import Records
from tests.desktop.records.readings import CHILD, analyzed, save

OTHER_PATIENT = "UID-OTHER-PATIENT"
FIRST = replace(CHILD, sop_instance_uid="1.2.3.4", study_instance_uid="1.2.3")
OTHER = replace(FIRST, patient_name="Okoro^Ada", patient_id="7", patient_birth_date="", patient_sex="F")


def film(number: int, header: Header) -> Analysis:
    """Return an answer without warnings about a film of its own."""
    return analyzed(f"{number:064}", header, status=Status.ANALYZED, notices=())


def codes(stored: StoredReading) -> list[str]:
    """Return the codes of what is said with a reading."""
    return [notice.code for notice in stored.analysis.notices]


@pytest.mark.parametrize("same", [{"study_instance_uid": "9.9"}, {"sop_instance_uid": "9.9.9"}], ids=["image", "study"])
def test_same_uid_under_another_patient_is_said_with_the_reading(records: Records, same: dict[str, Any]) -> None:
    """It is a warning in the list too, the log names whom it has, and the other's reading leads here as well."""
    first = save(records, film(1, FIRST))
    second = save(records, film(2, replace(OTHER, **same)))
    assert (codes(first), first.rival) == ([], None)
    assert (codes(second), second.entry.status) == ([OTHER_PATIENT], Status.WARNING)
    assert second.rival == first.patient
    again = records.reading(first.entry.reading_id)
    assert (codes(again), again.rival) == ([], second.patient)


@pytest.mark.parametrize(
    "header",
    [
        FIRST,
        replace(OTHER, sop_instance_uid="9", study_instance_uid="9"),
        replace(OTHER, sop_instance_uid="", study_instance_uid=""),
        replace(OTHER, patient_name="", patient_id=""),
        replace(FIRST, patient_name="HANS MÜLLER", patient_birth_date=""),
        replace(FIRST, patient_id=""),
    ],
    ids=["same patient", "other UIDs", "no UIDs", "names nobody", "same name, written otherwise", "no id"],
)
def test_nothing_is_said_where_nothing_contradicts(records: Records, header: Header) -> None:
    """A false alarm would be read over the next time."""
    save(records, film(1, FIRST))
    second = save(records, film(2, header))
    assert (codes(second), second.rival) == ([], None)


def test_same_file_said_to_be_of_another_is_a_decision_and_no_doubt(records: Records) -> None:
    """Somebody typed it; the identities keep both."""
    save(records, film(1, FIRST))
    assert codes(save(records, film(1, FIRST), patient=Patient("Okoro^Ada", "7"))) == []


def test_question_ends_when_one_is_corrected_or_both_are_one_and_the_warning_stays(records: Records) -> None:
    """What was said when it was read is never taken back."""
    first, second = save(records, film(1, FIRST)), save(records, film(2, OTHER))
    corrected = records.correct_patient(second.entry.reading_id, first.patient)
    assert (codes(corrected), corrected.rival) == ([OTHER_PATIENT], None)
    third = save(records, film(3, OTHER))
    assert third.rival == first.patient
    assert third.entry.person is not None
    assert first.entry.person is not None
    records.persons.merge(third.entry.person, first.entry.person)
    assert records.reading(third.entry.reading_id).rival is None
    assert codes(save(records, film(4, OTHER))) == []


def test_refused_image_stays_refused(records: Records) -> None:
    """With the warning all the same."""
    save(records, film(1, FIRST))
    answer = replace(film(2, OTHER), status=Status.REFUSED, prediction=None, code="SCOPE-AGE", reason="Too old.")
    second = save(records, answer)
    assert (second.entry.status, codes(second)) == (Status.REFUSED, [OTHER_PATIENT])


def test_deleted_patient_leaves_no_uid(records: Records) -> None:
    """Nothing leads to them any more."""
    first = save(records, film(1, FIRST))
    assert first.entry.person is not None
    records.delete_patient(first.entry.person, "asked for it")
    assert records.access.connection.execute("SELECT count(*) FROM uids").fetchone()[0] == 0
    assert codes(save(records, film(2, OTHER))) == []

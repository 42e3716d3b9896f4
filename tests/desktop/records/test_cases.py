"""Which images of the log tell how a model does here."""

from dataclasses import replace

from desktop.inference.result import ModelRef
from desktop.records.opinions import Agreement, OpinionKind
from desktop.records.store import Records
from tests.desktop.records.readings import CHILD, MODEL, analyzed, refused, save


def test_outcome_counts_before_first_reading_and_that_before_a_reading(records: Records) -> None:
    """A reading that was given with the answer in sight counts last; what says no class does not count."""
    reading_id = save(records, analyzed(normal=0.25)).entry.reading_id
    add = records.opinions.add
    add(reading_id, OpinionKind.FIRST, agreement=Agreement.UNSURE)
    assert records.cases.of(MODEL) == []
    other = save(records, analyzed("c" * 64)).entry.reading_id
    add(other, OpinionKind.FIRST, label="normal")
    add(other, OpinionKind.READING, agreement=Agreement.AGREE)
    add(reading_id, OpinionKind.READING, agreement=Agreement.AGREE)
    told = {case.reading_id: (case.label, case.told_by) for case in records.cases.of(MODEL)}
    assert told == {reading_id: ("viral_pneumonia", "reading"), other: ("normal", "first")}
    add(reading_id, OpinionKind.OUTCOME, label="normal")
    (case,) = (case for case in records.cases.of(MODEL) if case.reading_id == reading_id)
    assert (case.label, case.told_by, case.probabilities) == ("normal", "outcome", {"normal": 0.25, "viral_pneumonia": 0.75})


def test_only_what_this_version_judged_is_a_case(records: Records) -> None:
    """Neither another version nor a rebuilt one of the same number, no sample, no refusal; an image counts by its newest reading."""
    rebuilt = ModelRef(MODEL.id, MODEL.version, "cd" * 32)
    newer = ModelRef(MODEL.id, "2.0.0", "ef" * 32)
    for letter, analysis in (
        ("a", analyzed("a" * 64)),
        ("b", analyzed("b" * 64, model=rebuilt)),
        ("c", analyzed("c" * 64, model=newer)),
        ("d", analyzed("d" * 64, header=replace(CHILD, sample=True))),
        ("e", refused("e" * 64, model=MODEL)),
    ):
        stored = save(records, analysis)
        records.opinions.add(stored.entry.reading_id, OpinionKind.OUTCOME, label="normal")
        assert stored.analysis.file_sha256 == letter * 64
    assert [len(records.cases.of(model)) for model in (MODEL, rebuilt, newer)] == [1, 1, 1]
    save(records, analyzed("a" * 64, model=newer))
    assert [len(records.cases.of(model)) for model in (MODEL, newer)] == [0, 2]


def test_films_of_one_patient_are_known_as_such(records: Records) -> None:
    """Those of nobody known are each of somebody else; but the slices of one file are of one."""
    nobody = replace(CHILD, patient_name="", patient_id="", patient_birth_date="", patient_sex="", patient_age_years=None)
    for letter, header, frame in (("a", CHILD, 0), ("b", CHILD, 0), ("c", nobody, 0), ("d", nobody, 0), ("d", nobody, 1)):
        reading_id = save(records, analyzed(letter * 64, header, frame=frame)).entry.reading_id
        records.opinions.add(reading_id, OpinionKind.OUTCOME, label="normal")
    patients = [case.patient for case in records.cases.of(MODEL)]
    assert patients[0] == patients[1]
    assert patients[3] == patients[4]
    assert len(set(patients)) == 3


def test_cases_to_label_are_those_that_nobody_told_unseen_ones_first(records: Records) -> None:
    """Who has stored or opened a reading may have seen its answer."""
    seen = save(records, analyzed("a" * 64)).entry.reading_id
    told = save(records, analyzed("b" * 64)).entry.reading_id
    records.opinions.add(told, OpinionKind.OUTCOME, label="normal")
    records.access.person = replace(records.access.person, name="ben")
    unseen = save(records, analyzed("c" * 64)).entry.reading_id
    records.access.person = replace(records.access.person, name="ana")
    assert not records.cases.seen(seen)
    records.view(seen)
    assert (records.cases.seen(seen), records.cases.seen(unseen)) == (True, False)
    assert records.cases.untold(MODEL, 10) == [unseen, seen]
    assert records.cases.untold(MODEL, 1) == [unseen]
    assert records.cases.untold(ModelRef(MODEL.id, "9.9.9", "0" * 64), 10) == []

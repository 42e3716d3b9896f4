"""Who is shown which answer, while the log asks for a reading first."""

from dataclasses import replace

import pytest

from desktop.errors import RecordsError
from desktop.inference.result import Status
from desktop.records.blind_first import masked
from desktop.records.entry import LogQuery, LogSort, SaidOf
from desktop.records.opinions import Agreement, OpinionKind, Urgency
from desktop.records.roles import Role
from desktop.records.store import Records
from tests.desktop.records.readings import CHILD, analyzed, refused, save


def become(records: Records, name: str, role: Role) -> None:
    """Go on as somebody else."""
    records.access.person = replace(records.access.person, name=name, role=role)


def hidden(records: Records, reading_id: str) -> bool:
    """Tell whether an answer is hidden, which every way to it must say alike."""
    stored = records.reading(reading_id)
    person = stored.entry.person
    assert person is not None
    found = {
        stored.entry.hidden,
        *(entry.hidden for entry in records.search(LogQuery()) if entry.reading_id == reading_id),
        *(point.entry.hidden for point in records.persons.timeline(person) if point.entry.reading_id == reading_id),
        *(entry.hidden for entry in records.versions(reading_id) if entry.reading_id == reading_id),
    }
    assert len(found) == 1
    return found.pop()


def test_answer_is_hidden_until_its_reader_has_read(records: Records) -> None:
    """For each reader their own; what was analysed before it was switched on stays open, and all does when it is off again."""
    before = save(records, analyzed("a" * 64)).entry.reading_id
    assert records.blind_first.since is None
    records.blind_first.switch(True)
    after = save(records, analyzed("b" * 64)).entry.reading_id
    assert (hidden(records, before), hidden(records, after)) == (False, True)
    records.opinions.add(after, OpinionKind.FIRST, label="normal")
    assert not hidden(records, after)
    become(records, "ben", Role.CLINICIAN)
    assert hidden(records, after)
    records.opinions.add(after, OpinionKind.FIRST, agreement=Agreement.UNSURE)
    assert not hidden(records, after)
    become(records, "ana", Role.CLINICIAN)
    assert hidden(records, after)
    become(records, "ada", Role.ADMINISTRATOR)
    records.blind_first.switch(False)
    assert not hidden(records, after)


def test_who_does_not_read_waits_for_somebody_who_does(records: Records) -> None:
    """An operator must not carry the answer to the reader; an outcome or an impression is no reading."""
    records.blind_first.switch(True)
    reading_id = save(records, analyzed()).entry.reading_id
    records.opinions.add(reading_id, OpinionKind.IMPRESSION, text="seen at the ward")
    for role in (Role.VIEWER, Role.OPERATOR):
        become(records, "otto", role)
        assert hidden(records, reading_id)
    become(records, "ben", Role.CLINICIAN)
    records.opinions.add(reading_id, OpinionKind.FIRST, label="normal")
    become(records, "otto", Role.OPERATOR)
    assert not hidden(records, reading_id)


def test_refusal_is_never_hidden(records: Records) -> None:
    """It speaks of the picture: whoever took it has to act on it."""
    records.blind_first.switch(True)
    assert not hidden(records, save(records, refused()).entry.reading_id)


def test_slice_opens_its_volume(records: Records) -> None:
    """Nobody reads a hundred slices one by one before they see anything; another file stays hidden."""
    records.blind_first.switch(True)
    first, second = (save(records, analyzed("c" * 64, frame=frame)).entry.reading_id for frame in (0, 1))
    other = save(records, analyzed("d" * 64)).entry.reading_id
    records.opinions.add(second, OpinionKind.FIRST, label="normal")
    assert [hidden(records, one) for one in (first, second, other)] == [False, False, True]


def test_search_by_answer_does_not_tell_it(records: Records) -> None:
    """What is asked for by its answer or put in an order by it leaves out what is still to be read, page and count alike."""
    read = save(records, analyzed("a" * 64)).entry.reading_id
    records.blind_first.switch(True)
    unread = save(records, analyzed("b" * 64, replace(CHILD, patient_name="Okoro^Ada", patient_id="7"))).entry.reading_id
    save(records, refused("e" * 64))
    for query, found in (
        (LogQuery(), 3),
        (LogQuery(text="Okoro"), 1),
        (LogQuery(label="viral_pneumonia"), 1),
        (LogQuery(text="Okoro", label="viral_pneumonia"), 0),
        (LogQuery(status=Status.WARNING), 1),
        (LogQuery(status=Status.REFUSED), 1),
        (LogQuery(sort=LogSort.PROBABILITY), 2),
        (LogQuery(sort=LogSort.LABEL, text="Okoro"), 0),
    ):
        narrowed = records.blind_first.narrowed(query)
        assert len(records.search(narrowed)) == records.count(narrowed) == found, query
    records.opinions.add(unread, OpinionKind.FIRST, label="normal")
    assert {entry.reading_id for entry in records.search(records.blind_first.narrowed(LogQuery(label="viral_pneumonia")))} == {
        read,
        unread,
    }


def test_masked_entry_has_nothing_of_the_answer(records: Records) -> None:
    """Neither the model's nor what others said of it; who and when stay."""
    become(records, "ben", Role.ADMINISTRATOR)
    records.blind_first.switch(True)
    reading_id = save(records, analyzed()).entry.reading_id
    records.opinions.add(reading_id, OpinionKind.READING, agreement=Agreement.DISAGREE, urgency=Urgency.URGENT)
    open_entry = records.reading(reading_id).entry
    assert masked(open_entry) is open_entry
    become(records, "ana", Role.CLINICIAN)
    entry = records.reading(reading_id).entry
    bare = masked(entry)
    assert (bare.status, bare.label, bare.probability, bare.prediction_set) == (Status.ANALYZED, "", None, ())
    assert (bare.opinion, bare.urgency, bare.judged_otherwise) == (None, "", False)
    assert (bare.reading_id, bare.patient_name, bare.created_at) == (entry.reading_id, entry.patient_name, entry.created_at)


def test_switch_is_audited_and_the_administrators(records: Records) -> None:
    """Once for each change, with its direction; a clinician may not."""
    for on in (True, True, False):
        records.blind_first.switch(on)
    entries = [entry for entry in records.access.audit.entries() if entry.object_id == "blind-first"]
    assert [entry.detail for entry in entries] == [{"change": "off"}, {"change": "on"}]
    become(records, "ben", Role.CLINICIAN)
    with pytest.raises(RecordsError, match="NOT-ALLOWED"):
        records.blind_first.switch(True)


def test_log_for_reading_only_hides_nothing(records: Records) -> None:
    """Nobody could give a reading there, and an answer must not be lost with a disk."""
    records.blind_first.switch(True)
    reading_id = save(records, analyzed()).entry.reading_id
    assert hidden(records, reading_id)
    records.access.read_only = True
    assert not records.reading(reading_id).entry.hidden


def test_search_for_what_others_said_tells_nothing_hidden(records: Records) -> None:
    """That somebody judged a film otherwise, or calls it urgent, is not found by who still reads it."""
    records.blind_first.switch(True)
    reading_id = save(records, analyzed()).entry.reading_id
    become(records, "ben", Role.CLINICIAN)
    records.opinions.add(reading_id, OpinionKind.READING, label="normal", urgency=Urgency.URGENT)
    for said in (SaidOf.URGENT, SaidOf.OTHERWISE):
        assert len(records.search(records.blind_first.narrowed(LogQuery(said=said)))) == 1
    become(records, "ana", Role.CLINICIAN)
    for said in (SaidOf.URGENT, SaidOf.OTHERWISE):
        assert records.search(records.blind_first.narrowed(LogQuery(said=said))) == []

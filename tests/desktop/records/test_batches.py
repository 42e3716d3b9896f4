"""The queue in the log: what is saved is never done again, what is not is still there, whatever was cut short."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.records.access import Person
from desktop.records.backups import make_backup, purge
from desktop.records.batch import BatchItem, ItemState, QueueOptions
from desktop.records.entry import LogQuery, Patient
from desktop.records.roles import Action, Role
from desktop.records.session import Session
from desktop.records.store import Records
from tests.desktop.records.readings import CHILD, analyzed, save

FILES = tuple(Path(f"/disc/{name}") for name in ("a.dcm", "b.dcm", "c.dcm"))


def save_item(records: Records, item: BatchItem) -> None:
    """Save the reading of an item."""
    analysis = analyzed(f"{item.number:064}", frame=item.frame)
    records.save(item.reading_id, analysis, preview=b"", source=item.path)


def crashed(records: Records, done: int = 1) -> list[BatchItem]:
    """Leave a batch of three as a crash does behind so many saved readings: the system lets go of its lock."""
    batch = records.batches.start(FILES)
    for item in batch.items[:done]:
        save_item(records, item)
    batch.let_go()
    return list(batch.items)


def test_batch_is_in_the_log_with_its_reading_ids_before_anything_is_done(records: Records) -> None:
    """In the order it was given, with options and hashes."""
    options = QueueOptions("chest", (0, 2), ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.95)))
    batch = records.batches.start(FILES[:2], options, {FILES[1]: "f" * 64})
    kept = records.batches.items(batch.number)
    assert tuple(kept) == batch.items
    assert [(item.path, item.frame, item.file_sha256) for item in kept] == [
        *((FILES[0], 0, ""), (FILES[0], 2, "")),
        *((FILES[1], 0, "f" * 64), (FILES[1], 2, "f" * 64)),
    ]
    assert len({item.reading_id for item in kept}) == 4
    assert {item.state for item in kept} == {ItemState.WAITING}
    batch.let_go()
    assert records.batches.resume(batch.number).options == options


def test_saving_a_reading_marks_its_item_in_the_same_transaction(records: Records) -> None:
    """A save that fails leaves it waiting."""
    first, second, _ = records.batches.start(FILES).items
    save_item(records, first)
    records.access.connection.execute(
        "CREATE TRIGGER full BEFORE UPDATE ON batch_items BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"
    )
    with pytest.raises(Exception, match="the disk is full"):
        save_item(records, second)
    assert [item.state for item in records.batches.items(1)] == [ItemState.SAVED, ItemState.WAITING, ItemState.WAITING]
    assert records.count(LogQuery()) == 1


def test_crash_leaves_a_batch_that_says_what_was_saved_and_can_be_resumed(session: Session) -> None:
    """Only what waits is given again, under the ids from the beginning."""
    with session.open() as records:
        items = crashed(records)
    with session.open() as records:
        (left,) = records.batches.open_batches()
        assert (left.saved, left.left_out, left.waiting, left.images) == (1, 0, 2, 3)
        assert left.user == session.person.name
        batch = records.batches.resume(left.number)
        assert list(batch.items) == items[1:]
        for item in batch.items:
            save_item(records, item)
        records.batches.end(batch)
        assert records.batches.open_batches() == []
        assert records.count(LogQuery()) == 3


def test_repeated_save_marks_the_item_and_stores_nothing_twice(records: Records) -> None:
    """A restored backup may have the reading and an item that waits."""
    items = crashed(records)
    records.access.connection.execute("UPDATE batch_items SET state = 'waiting'")
    save_item(records, items[0])
    assert records.batches.items(1)[0].state is ItemState.SAVED
    assert records.count(LogQuery()) == 1


def test_batch_at_work_is_neither_offered_nor_given_to_another(session: Session) -> None:
    """Until its program lets go of it or dies."""
    with session.open() as records, session.open() as other:
        batch = records.batches.start(FILES)
        assert other.batches.open_batches() == []
        for take in (other.batches.resume, other.batches.abandon):
            with pytest.raises(RecordsError) as caught:
                take(batch.number)
            assert caught.value.code == "BATCH-RUNNING"
        batch.let_go()
        assert [left.number for left in other.batches.open_batches()] == [batch.number]


def test_batch_that_ended_is_forgotten_and_the_audit_keeps_its_figures(session: Session, records: Records) -> None:
    """Its paths are gone, its lock file too."""
    batch = records.batches.start(FILES)
    save_item(records, batch.items[0])
    records.batches.leave_out([batch.items[1]], "FILE-NOT-IMAGE")
    assert records.batches.items(batch.number)[1].code == "FILE-NOT-IMAGE"
    records.batches.end(batch)
    assert records.batches.items(batch.number) == []
    assert not list(session.home.glob("batch-*"))
    end, _, start = records.access.audit.entries(limit=3)
    assert (start.action, start.object_id, start.detail["images"]) == (Action.BATCH_START, f"batch {batch.number}", 3)
    assert (end.action, end.object_id) == (Action.BATCH_END, f"batch {batch.number}")
    assert {state: end.detail[state] for state in ItemState} == {"waiting": 1, "saved": 1, "left-out": 1}
    with pytest.raises(RecordsError) as caught:
        records.batches.resume(batch.number)
    assert caught.value.code == "BATCH-NOT-FOUND"


def test_batch_in_which_nothing_waits_is_not_offered_and_ended_by_the_next(records: Records) -> None:
    """The program died behind its last image."""
    batch = records.batches.start(FILES[:1])
    save_item(records, batch.items[0])
    batch.let_go()
    assert records.batches.open_batches() == []
    assert [item.state for item in records.batches.items(batch.number)] == [ItemState.SAVED]
    records.batches.start(FILES).let_go()
    assert records.batches.items(batch.number) == []
    assert [left.waiting for left in records.batches.open_batches()] == [len(FILES)]


def test_abandoned_batch_keeps_what_was_saved(records: Records) -> None:
    """The rest is never done."""
    crashed(records)
    records.batches.abandon(1)
    assert records.batches.open_batches() == []
    assert records.count(LogQuery()) == 1


def test_numbers_of_batches_do_not_come_again(records: Records) -> None:
    """A lock file of an earlier one is not another's."""
    crashed(records)
    records.batches.abandon(1)
    assert records.batches.start(FILES).number == 2


def test_volume_is_expanded_once_and_after_its_first_frame(records: Records) -> None:
    """Also when the power fails between: its frames keep the ids that they got first."""
    batch = records.batches.start(FILES[:2])
    frames = records.batches.expand(batch, batch.items[0], 4)
    assert [(item.number, item.frame) for item in frames] == [(0, 1), (0, 2), (0, 3)]
    batch.let_go()
    again = records.batches.resume(batch.number)
    assert [(item.number, item.frame) for item in again.items] == [(0, 0), (0, 1), (0, 2), (0, 3), (1, 0)]
    assert records.batches.expand(again, again.items[0], 4) == frames


def test_image_whose_age_was_corrected_is_done_with_its_second_reading(records: Records) -> None:
    """The first, by the age of the file, leaves the item waiting."""
    first = save(records, analyzed("0" * 64))
    records.correct_patient(first.entry.reading_id, replace(first.patient, age_years=4.5))
    (item,) = records.batches.start(FILES[:1]).items
    save_item(records, item)
    assert records.batches.items(1)[0].state is ItemState.WAITING
    second = Patient("Müller^Hans", "0042", age_years=4.5)
    records.save("second", analyzed("0" * 64), preview=b"", source=item.path, patient=second, item=item.reading_id)
    assert records.batches.items(1)[0].state is ItemState.SAVED


def test_deleted_patient_is_taken_out_of_open_batches(records: Records) -> None:
    """What was saved of them, the same file in another batch, and a path that names them; a path with a name alike stays."""
    batch = records.batches.start(FILES[:1])  # at work
    (saved,) = batch.items
    save_item(records, saved)
    others = [Path("/d/Hans_Muller.dcm"), Path("/d/Hans Berg.dcm"), Path("/d/0042/1.dcm"), Path("/d/x.dcm"), Path("/d/y.dcm")]
    records.batches.start(others, hashes={others[3]: f"{0:064}"})
    person = records.reading(saved.reading_id).entry.person
    assert person is not None
    records.delete_patient(person, "asked for in writing")
    assert {item.code for item in records.batches.items(batch.number)} == {"PATIENT-DELETED"}
    kept = records.batches.items(2)
    assert [item.path for item in kept if item.state is ItemState.WAITING] == [others[1], others[4]]
    assert {(item.path, item.file_sha256) for item in kept if item.code} == {(Path(), "")}
    assert saved.reading_id in records.access.audit.entries(limit=1)[0].detail["queued"]
    assert records.access.audit.verify() is None


def test_deleted_patient_does_not_come_back_by_a_batch_that_was_running(records: Records) -> None:
    """Neither what was saved and is saved again, nor what was being read, nor a film that only its header tells."""
    batch = records.batches.start([FILES[0], Path("/d/0042/1.dcm"), FILES[1], FILES[2]])
    saved, named, unread, others = batch.items
    save_item(records, saved)
    person = records.reading(saved.reading_id).entry.person
    assert person is not None
    records.delete_patient(person, "asked for in writing")
    (slice_two,) = records.batches.expand(batch, named, 2)
    for item in (saved, named, slice_two, unread):
        with pytest.raises(RecordsError) as caught:
            save_item(records, item)
        assert caught.value.code == "PATIENT-DELETED"
    assert records.access.pictures.connection.execute("SELECT count(*) FROM pictures").fetchone()[0] == 0
    options = records.access.connection.execute("SELECT options FROM batches").fetchone()[0]
    assert "0042" not in options
    assert "hans" not in options.casefold()
    other = replace(CHILD, patient_name="Berg^Hans", patient_id="77")
    records.save(others.reading_id, analyzed("9" * 64, other), preview=b"", source=others.path)
    assert records.count(LogQuery()) == 1


def test_deleted_patient_is_in_the_log_again_when_a_film_is_given_anew(records: Records) -> None:
    """A later batch, or a film opened by itself, is somebody's intention."""
    first = records.batches.start(FILES[:1])
    save_item(records, first.items[0])
    person = records.reading(first.items[0].reading_id).entry.person
    assert person is not None
    records.delete_patient(person, "asked for in writing")
    records.batches.finish(first)
    save_item(records, records.batches.start(FILES[:1]).items[0])
    assert records.count(LogQuery(patient_id="0042")) == 1


def test_viewer_neither_begins_nor_ends_a_batch(session: Session, records: Records) -> None:
    """But may know that there is one."""
    crashed(records)
    viewer = Session(session.home, session.key, Person("vera", "", Role.VIEWER))
    with viewer.open() as opened:
        for refused in (
            lambda: opened.batches.start(FILES),
            lambda: opened.batches.resume(1),
            lambda: opened.batches.abandon(1),
        ):
            with pytest.raises(RecordsError) as caught:
                refused()
            assert caught.value.code == "NOT-ALLOWED"
        assert len(opened.batches.open_batches()) == 1


def test_damaged_log_opened_for_reading_offers_nothing(session: Session, records: Records) -> None:
    """Nothing could be saved."""
    crashed(records)
    with session.open(read_only=True) as opened:
        assert opened.batches.open_batches() == []


def test_person_can_resume_what_another_began(session: Session, records: Records) -> None:
    """The readings are then stored under the name of who goes on."""
    crashed(records)
    assert CHILD.patient_name
    other = Session(session.home, session.key, Person("otto", "", Role.OPERATOR))
    with other.open() as opened:
        batch = opened.batches.resume(1)
        save_item(opened, batch.items[0])
        assert opened.reading(batch.items[0].reading_id).entry.user == "otto"


def test_backup_that_holds_a_deleted_patients_place_in_a_queue_is_purged(session: Session, records: Records) -> None:
    """It has no reading of theirs, but the path of their film."""
    batch = records.batches.start([Path("/disc/Hans_Muller/1.dcm")])
    backup = make_backup(session)
    save_item(records, batch.items[0])
    person = records.reading(batch.items[0].reading_id).entry.person
    assert person is not None
    records.delete_patient(person, "asked for in writing")
    assert backup.path in purge(None, session, person)

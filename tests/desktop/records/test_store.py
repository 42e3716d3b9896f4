import logging
import os
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.inference.result import new_reading_id
from desktop.records.access import Person
from desktop.records.database import EngineError, engine
from desktop.records.entry import LogQuery, Patient
from desktop.records.opinions import OpinionKind
from desktop.records.roles import Role
from desktop.records.schema import WRITTEN_ONCE
from desktop.records.session import Session
from desktop.records.store import Records
from desktop.records.vault import try_out
from tests.desktop.records.readings import CHILD, MODEL, analyzed, refused, save
from tests.desktop.records.test_content import assert_same


def test_a_reading_is_found_after_a_restart(session: Session) -> None:
    """All of it: the answer, the picture, the place of the file, the patient from the header."""
    with session.open() as records:
        reading_id = save(records, analyzed(), source=Path("films/a.dcm")).entry.reading_id
    with session.open() as records:
        stored = records.reading(reading_id)
        assert_same(stored.analysis, analyzed())
        assert (stored.analysis.reading_id, stored.analysis.model) == (reading_id, MODEL)
        assert (stored.preview, stored.source) == (b"\xff\xd8jpeg", Path("films/a.dcm"))
        assert stored.patient == Patient("Müller^Hans", "0042", "2021-03-04", "M", 3.5)
        assert records.search(LogQuery()) == [stored.entry]
    entry = stored.entry
    assert (entry.label, entry.probability, entry.status, entry.file_name) == ("viral_pneumonia", 0.75, "warning", "a.dcm")
    assert (entry.sequence, entry.version, entry.study_date, entry.modality) == (1, 1, "2024-09-10", "DX")


def test_a_refusal_is_a_result(records: Records) -> None:
    """It stands in the log with its reason and without class and probability."""
    entry = save(records, refused(), preview=b"").entry
    assert (entry.status, entry.code, entry.label, entry.probability) == ("refused", "IMAGE-BLANK", "", None)
    assert records.reading(entry.reading_id).analysis.reason == "The image is blank."


def test_saving_twice_keeps_one(records: Records) -> None:
    """Whoever repeats a save after a crash makes no second reading; what was first stays."""
    reading_id = new_reading_id()
    for normal in (0.25, 0.75):
        records.save(reading_id, analyzed(normal=normal), preview=b"", source=Path("a.dcm"))
    assert records.count(LogQuery()) == 1
    assert [entry.probability for entry in records.versions(reading_id)] == [0.75]
    assert records.reading(reading_id).analysis.label == "viral_pneumonia"


def test_the_log_tells_which_files_it_has(records: Records) -> None:
    """By their hash; a file without one, which could not be read, is none of them, and neither is one that was deleted."""
    entry = save(records, analyzed()).entry
    save(records, replace(refused(), file_sha256=""))
    known = analyzed().file_sha256
    assert records.logged([known, "f" * 64, ""]) == {known}
    records.delete_patient(entry.person, "asked for")
    assert records.logged([known]) == frozenset()


def test_ids_are_new_each_time() -> None:
    """A thousand ids, a thousand different ones."""
    assert len({new_reading_id() for _ in range(1000)}) == 1000


def test_reading_an_image_again_adds_a_version(records: Records) -> None:
    """The log shows the newest; every earlier one stays as it was."""
    first, second = save(records, analyzed(normal=0.25)), save(records, analyzed(normal=0.875))
    assert [entry.version for entry in records.versions(first.entry.reading_id)] == [2, 1]
    assert records.versions(second.entry.reading_id) == records.versions(first.entry.reading_id)
    (entry,) = records.search(LogQuery())
    assert (entry.reading_id, entry.probability) == (second.entry.reading_id, 0.875)
    assert records.reading(first.entry.reading_id).analysis.probability == 0.75


def test_frames_and_files_are_images_of_their_own(records: Records) -> None:
    """Same file, other frame; other file, same frame."""
    entries = [save(records, a).entry for a in (analyzed(), analyzed(frame=1), analyzed("cc" * 32))]
    assert [entry.version for entry in entries] == [1, 1, 1]
    assert records.count(LogQuery()) == 3


@pytest.mark.parametrize("table", WRITTEN_ONCE)
@pytest.mark.parametrize("change", ["UPDATE {} SET user = user", "DELETE FROM {}", "REPLACE INTO {0} SELECT * FROM {0}"])
def test_what_was_written_cannot_be_changed(records: Records, table: str, change: str) -> None:
    """Not even by a statement of ours: the database itself forbids it."""
    reading_id = save(records, analyzed()).entry.reading_id
    other = save(records, analyzed("cc" * 32, replace(CHILD, patient_id="43"))).entry
    records.persons.merge(2, 1)
    records.opinions.add(reading_id, OpinionKind.REFERRAL, text="pulmonology")
    with pytest.raises(EngineError, match="written once"):
        records.access.connection.execute(change.format(table))
    assert_same(records.reading(reading_id).analysis, analyzed())
    assert records.count(LogQuery(person=other.person)) == 2


def test_an_unknown_reading_is_told(records: Records) -> None:
    """By every method that takes an id."""
    for ask in (records.reading, records.versions, records.identities, lambda i: records.correct_patient(i, Patient("A"))):
        with pytest.raises(RecordsError, match="LOG-NOT-FOUND"):
            ask("no-such-id")


def test_a_wrong_typed_identity_stops_the_save(records: Records) -> None:
    """Nothing is written with half of an identity."""
    with pytest.raises(RecordsError, match="LOG-PATIENT"):
        save(records, analyzed(), patient=Patient("A", birth_date="yesterday"))
    assert records.count(LogQuery()) == 0


def test_a_row_that_belongs_to_nobody_is_damage(records: Records) -> None:
    """Who removes an identity behind the program's back is noticed; no film is shown without the name that it had."""
    reading_id = save(records, analyzed()).entry.reading_id
    records.access.connection.execute("DROP TRIGGER identities_no_delete")
    records.access.connection.execute("DELETE FROM identities")
    with pytest.raises(RecordsError, match="LOG-DAMAGED"):
        records.reading(reading_id)


def test_pictures_that_are_not_those_of_the_reading_are_not_shown(records: Records) -> None:
    """Changed, exchanged or lost: the reading stays, without preview and heat maps."""
    reading_id = save(records, analyzed()).entry.reading_id
    pictures = records.access.pictures.connection
    for change in ("UPDATE pictures SET preview = x'00'", "DELETE FROM pictures"):
        pictures.execute(change)
        stored = records.reading(reading_id)
        assert (stored.preview, stored.entry.probability) == (b"", 0.75)
        assert stored.analysis.prediction is not None
        assert dict(stored.analysis.prediction.heatmaps) == {}


def test_looking_at_a_reading_is_audited(records: Records) -> None:
    """Opening it is; listing, saving and reading for the program's own purposes are not."""
    reading_id = save(records, analyzed()).entry.reading_id
    records.search(LogQuery())
    records.reading(reading_id)
    assert [e.action for e in records.access.audit.entries_about(reading_id)] == ["save"]
    assert records.view(reading_id).entry == records.reading(reading_id).entry
    assert [e.action for e in records.access.audit.entries_about(reading_id)] == ["view", "save"]


def test_a_damaged_log_can_still_be_looked_at(session: Session) -> None:
    """Open for reading only, nothing is written, and so no view is audited."""
    with session.open() as records:
        reading_id = save(records, analyzed()).entry.reading_id
    with session.open(read_only=True) as records:
        assert records.view(reading_id).entry.reading_id == reading_id
        assert records.count(LogQuery(text="hans")) == 1
        with pytest.raises(RecordsError, match="LOG-READ-ONLY"):
            records.settings.set("a", "b")


def test_the_account_stands_with_the_reading(session: Session) -> None:
    """Whoever stored it."""
    anna = Session(session.home, session.key, Person("anna", "Anna", Role.OPERATOR))
    with anna.open() as records:
        assert save(records, analyzed()).entry.user == "anna"


@pytest.mark.skipif(sys.platform == "win32", reason="names of files are text there")
def test_a_file_name_that_is_no_text_is_stored(records: Records) -> None:
    """Old media hold names in unknown character sets; the path comes back byte by byte."""
    source = Path(os.fsdecode(b"films/\xff\xfe.dcm"))
    stored = save(records, analyzed(file=str(source)))
    assert (stored.source, stored.analysis.file, stored.entry.file_name) == (source, str(source), "\ufffd\ufffd.dcm")


def test_a_correction_is_searched_by(records: Records) -> None:
    """The log shows the patient as corrected; who knows only the earlier name finds the film as well."""
    first = save(records, analyzed())
    corrected = records.correct_patient(first.entry.reading_id, Patient("Silva Ana", "77"))
    assert records.search(LogQuery(text="ana 77")) == [corrected.entry]
    assert records.search(LogQuery(text="hans")) == [corrected.entry]
    assert records.count(LogQuery(patient_id=first.patient.patient_id)) == 0


def test_no_patient_in_the_programs_own_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Lines for the technician hold neither name nor id nor path."""
    with caplog.at_level(logging.DEBUG), try_out(tmp_path).open() as records:
        stored = save(records, analyzed(), source=Path("Müller/film.dcm"))
        records.correct_patient(stored.entry.reading_id, Patient("Silva Ana", "MRN-X"))
        records.search(LogQuery(text="silva"))
        records.delete_patient(records.search(LogQuery())[0].person or 0, "on request")
    assert "brought a file of the log" in caplog.text
    assert not any(word in caplog.text for word in ("ller", "film.dcm", "Silva", "MRN"))


def test_another_thread_must_open_its_own(records: Records) -> None:
    """A connection that two threads share mixes up their transactions; the mistake is loud."""
    caught: list[BaseException] = []

    def use() -> None:
        try:
            records.count(LogQuery())
        except engine.ProgrammingError as error:
            caught.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert len(caught) == 1


def test_two_open_logs_see_each_other(records: Records, session: Session) -> None:
    """What one thread saved, the other finds."""
    with session.open() as other:
        save(records, analyzed())
        assert other.count(LogQuery(text="hans")) == 1


def test_export_gives_all_that_search_gives(records: Records) -> None:
    """In the same order, each with its patient and its figures, without heat maps."""
    for number in range(3):
        save(records, analyzed(f"0{number}" * 32, normal=0.1 * number))
    save(records, refused())
    query = LogQuery(text="hans", label="viral_pneumonia", descending=False)
    rows = list(records.export_rows(query))
    assert [row.entry for row in rows] == records.search(query)
    assert len(rows) == 3
    assert rows[0].patient.name == CHILD.patient_name
    assert rows[0].analysis.prediction is not None
    assert dict(rows[0].analysis.prediction.heatmaps) == {}


def test_what_a_power_cut_left_of_a_reading_gives_way(records: Records) -> None:
    """Its pictures were on the disk, the reading was not; judged anew, a newer model may draw another heat map."""
    reading_id = new_reading_id()
    records.access.pictures.put(reading_id, b"older maps", b"older preview")
    stored = records.save(reading_id, analyzed(), preview=b"\xff\xd8new", source=Path("a.dcm"))
    assert stored.preview == records.preview(reading_id) == b"\xff\xd8new"
    again = records.save(reading_id, analyzed(normal=0.75), preview=b"another", source=Path("a.dcm"))
    assert (again.preview, again.entry.probability) == (stored.preview, stored.entry.probability)


def test_a_preview_that_is_not_the_readings_own_is_not_shown(records: Records) -> None:
    """Another patient's picture under this id would look right."""
    reading_id = save(records, analyzed()).entry.reading_id
    records.access.pictures.connection.execute("UPDATE pictures SET preview = x'00'")
    assert (records.preview(reading_id), records.preview("gone")) == (b"", b"")

"""A patient's deletion: everything that the log holds about a person goes, and what it was stays countable in the audit.

Freed pages are overwritten (``secure_delete``), and the write-ahead logs are emptied: at once, or where somebody just reads from the
log, when the last one closes it. Backups keep the patient until newer ones take
their place, or they are purged. What cannot be known to be about the patient stays: a name in somebody's opinion on another patient's
film, or burned into its picture.
"""

import json
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from desktop.errors import RecordsError, clean_text
from desktop.records.access import Access, Entry
from desktop.records.batches import mark_deleted
from desktop.records.content import plain_content, without_patient
from desktop.records.database import known_errors
from desktop.records.deleted import note_deleted
from desktop.records.duplicates import remove_keys, write_keys
from desktop.records.entry import Patient
from desktop.records.folding import fold
from desktop.records.identity import is_named, patient_from, says_the_same
from desktop.records.merges import main_person
from desktop.records.roles import Action
from desktop.records.writing import derive_row, forget_words

REASON_LENGTH: Final = 200

# Tables whose rows the audit knows, in the order that references allow: number, and which go
_AUDITED: Final = {
    "opinions": ("opinion", "log_row IN (SELECT log_row FROM deleted_rows)"),
    "readings": ("sequence", "log_row IN (SELECT log_row FROM deleted_rows)"),
    "identities": (
        "identity",
        "log_row IN (SELECT log_row FROM deleted_rows) OR person IN (SELECT person FROM deleted_persons)",
    ),
    "merges": (
        "merge",
        "person IN (SELECT person FROM deleted_persons) OR into_person IN (SELECT person FROM deleted_persons)",
    ),
}


@dataclass(frozen=True)
class Deletion:
    """What a deletion has done."""

    readings: int
    notes: int
    """Opinions on other patients' films that hold a word of the patient's name or id. They stay: only a person can tell whom they mean."""
    overwritten: bool
    """False while somebody else reads: what was deleted is overwritten when the last one closes the log."""


@dataclass(frozen=True)
class _Doomed:
    """What a deletion is about."""

    patients: tuple[Patient, ...]
    """Every identity that the person had."""
    words: frozenset[str]
    """Of their names and ids, in plain form; at least three characters."""

    def named_by(self, patient: Patient) -> bool:
        """Tell whether an identity is one of theirs."""
        return is_named(patient) and any(says_the_same(patient, own) for own in self.patients)

    def named_in(self, text: str) -> bool:
        """Tell whether a text holds a word of theirs."""
        return not self.words.isdisjoint(fold(text).split())

    def whole_in(self, path: str) -> bool:
        """Tell whether a path holds a whole name or id of theirs: one word of it may be another's, whose film must not be lost."""
        there = set(fold(path).split())
        texts = (text for patient in self.patients for text in (patient.name, patient.patient_id))
        return any(words and words <= there for words in (set(fold(text).split()) for text in texts))


def delete_patient(access: Access, person: int, reason: str) -> Deletion:
    """Delete a person; see `desktop.records.store.Records.delete_patient`."""
    access.require(Action.DELETE_PATIENT)
    with access.reading() as connection:
        main = main_person(connection, person)
        doomed = _doomed(connection, main)
        reason = clean_text(reason, REASON_LENGTH)
        if not reason or doomed.named_in(reason):
            raise RecordsError("DELETE-REASON")
        foreign = list(_foreign_readings(connection, main, doomed))
        _choose(connection, main)
        ids = [row[0] for row in connection.execute(f"SELECT reading_id FROM readings WHERE {_AUDITED['readings'][1]}")]  # noqa: S608
    # First the pictures: cut short here, the patient is still found, and the deletion repeated
    access.pictures.remove(ids)
    with access.writing(Action.DELETE_PATIENT, str(main), reason=reason) as entry:
        _choose(connection, main)  # what was saved meanwhile, too
        connection.execute("INSERT INTO deleting (one) VALUES (1)")
        entry.detail["changed"] = [_take_out(access, sequence) for sequence in foreign]
        corrected = _corrected_rows(connection)
        _delete(connection, entry, doomed)
        note_deleted(connection, access.subkey("deleted"), doomed.patients)
        for log_row in corrected:
            derive_row(connection, log_row)
        connection.execute("DELETE FROM deleting")
    with known_errors():
        notes = sum(1 for (text,) in connection.execute("SELECT text FROM opinions WHERE text <> ''") if doomed.named_in(text))
        emptied = [_empty_wal(file) for file in (connection, access.pictures.connection)]
    return Deletion(len(ids), notes, all(emptied))


def _empty_wal(file: sqlite3.Connection) -> bool:
    """Move a write-ahead log into its file and empty it; false where a reader stood in the way. The last one to close does it then."""
    busy, _, _ = file.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def _doomed(connection: sqlite3.Connection, main: int) -> _Doomed:
    query = """SELECT DISTINCT name, patient_id, birth_date, sex, NULL AS age_years FROM identities
        WHERE person IN (SELECT person FROM persons WHERE main = ?)"""
    patients = tuple(patient_from(row) for row in connection.execute(query, (main,)))
    words = {
        word for p in patients for text in (p.name, p.patient_id) for word in [*fold(text).split(), fold(text).replace(" ", "")]
    }
    return _Doomed(patients, frozenset(word for word in words if len(word) >= 3))


def _choose(connection: sqlite3.Connection, main: int) -> None:
    """Note the persons that are one with this one, and their rows of the log, in tables that only this connection has."""
    for name, query in (
        ("deleted_persons", "SELECT person FROM persons WHERE main = ?"),
        ("deleted_rows", "SELECT log_row FROM log_rows WHERE person = ?"),
    ):
        connection.execute(f"DROP TABLE IF EXISTS temp.{name}")
        connection.execute(f"CREATE TEMP TABLE {name} AS {query}", (main,))


def _corrected_rows(connection: sqlite3.Connection) -> list[int]:
    """Return the rows of other patients that were once said to be of this one, and are found by that name as well."""
    query = """SELECT DISTINCT log_row FROM identities WHERE person IN (SELECT person FROM deleted_persons)
        AND log_row NOT IN (SELECT log_row FROM deleted_rows)"""
    return [row[0] for row in connection.execute(query)]


def _delete(connection: sqlite3.Connection, entry: Entry, doomed: _Doomed) -> None:
    touched = "SELECT DISTINCT person FROM identities WHERE person > 0 AND log_row IN (SELECT log_row FROM deleted_rows)"
    others = [row[0] for row in connection.execute(touched)]
    said = connection.execute(f"SELECT * FROM identities WHERE person > 0 AND ({_AUDITED['identities'][1]})").fetchall()  # noqa: S608
    for row in said:
        remove_keys(connection, row["person"], patient_from(row))
    for (log_row,) in connection.execute("SELECT log_row FROM deleted_rows").fetchall():
        forget_words(connection, log_row)
    if queued := _delete_queued(connection, doomed):
        entry.detail["queued"] = queued
    entry.detail["deleted"] = deleted = []
    for table, (column, condition) in _AUDITED.items():
        numbers = connection.execute(f"DELETE FROM {table} WHERE {condition} RETURNING {column}").fetchall()  # noqa: S608
        deleted += [[table, number] for (number,) in numbers]
    images = connection.execute("SELECT image FROM log_rows WHERE log_row IN (SELECT log_row FROM deleted_rows)").fetchall()
    connection.execute("DELETE FROM uids WHERE log_row IN (SELECT log_row FROM deleted_rows)")
    connection.execute("DELETE FROM log_rows WHERE log_row IN (SELECT log_row FROM deleted_rows)")
    unused = "DELETE FROM images WHERE image = ? AND NOT EXISTS (SELECT 1 FROM log_rows WHERE log_rows.image = images.image)"
    connection.executemany(unused, images)
    connection.execute("DELETE FROM persons WHERE person IN (SELECT person FROM deleted_persons)")
    for person in others:
        for row in connection.execute("SELECT * FROM identities WHERE person = ?", (person,)).fetchall():
            write_keys(connection, person, patient_from(row))  # what identities that are left have in common with deleted ones
    for patient in doomed.patients:
        unless = "AND NOT EXISTS (SELECT 1 FROM identities WHERE patient_id = local_id)"
        connection.execute(f"DELETE FROM local_ids WHERE local_id = ? {unless}", (patient.patient_id,))  # noqa: S608
    for number, name, query in connection.execute("SELECT filter, name, query FROM filters").fetchall():
        if doomed.named_in(f"{name} {json.loads(query)}"):
            connection.execute("DELETE FROM filters WHERE filter = ?", (number,))


def _delete_queued(connection: sqlite3.Connection, doomed: _Doomed) -> list[str]:
    """Refuse their images in the batches that have not come to their end, before and after their analysis; return the reading ids."""
    known = """reading_id IN (SELECT reading_id FROM readings WHERE log_row IN (SELECT log_row FROM deleted_rows))
        OR file_sha256 <> '' AND file_sha256 IN (SELECT file_sha256 FROM images JOIN log_rows USING (image)
            WHERE log_row IN (SELECT log_row FROM deleted_rows))"""
    query = f"SELECT reading_id, path, {known} AS known FROM batch_items"  # noqa: S608
    ids = [row["reading_id"] for row in connection.execute(query) if row["known"] or doomed.whole_in(os.fsdecode(row["path"]))]
    mark_deleted(connection, ids)
    return ids


def _foreign_readings(connection: sqlite3.Connection, main: int, doomed: _Doomed) -> Iterator[int]:
    """Yield the readings that are another patient's, but whose header or file name is this one's: the film was of the wrong name.

    All readings are looked through, for nothing else tells; 100,000 take some seconds.
    """
    texts = {text for patient in doomed.patients for text in (patient.name, patient.patient_id) if text}
    marks = [json.dumps(text)[1:-1].encode() for text in texts]
    query = "SELECT readings.sequence, log_row, content FROM readings JOIN log_rows USING (log_row) WHERE person IS NOT ?"
    for sequence, log_row, packed in connection.execute(query, (main,)):
        content = plain_content(packed)
        if any(mark in content for mark in marks) and _is_foreign(connection, log_row, json.loads(content), doomed):
            yield sequence


def _is_foreign(connection: sqlite3.Connection, log_row: int, content: dict[str, Any], doomed: _Doomed) -> bool:
    header = content["header"]
    said = Patient(header["patient_name"], header["patient_id"], header["patient_birth_date"], header["patient_sex"])
    query = "SELECT * FROM identities WHERE log_row = ? ORDER BY identity DESC LIMIT 1"
    own = patient_from(connection.execute(query, (log_row,)).fetchone())
    return not says_the_same(said, own) and (doomed.named_by(said) or doomed.named_in(content["file"]))


def _take_out(access: Access, sequence: int) -> list[object]:
    """Take the patient out of what is stored with another patient's reading; return what the audit notes of it."""
    connection = access.connection
    log_row, content = connection.execute("SELECT log_row, content FROM readings WHERE sequence = ?", (sequence,)).fetchone()
    change = "UPDATE readings SET content = ?, file_name = '', source = x'', study_uid = '' WHERE sequence = ?"
    connection.execute(change, (without_patient(content), sequence))
    connection.execute("DELETE FROM uids WHERE log_row = ?", (log_row,))
    derive_row(connection, log_row)
    return ["readings", sequence, access.audit.row_hash("readings", sequence)]

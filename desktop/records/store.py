"""The patient log: what was read, of whom, and what was said. Readings are written once and never changed."""

import os
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from desktop.errors import RecordsError
from desktop.inference.result import Analysis
from desktop.records import identity
from desktop.records.access import Access
from desktop.records.batches import Batches, mark_saved
from desktop.records.blind_first import BlindFirst
from desktop.records.cases import Cases
from desktop.records.content import pack, unpack
from desktop.records.deleted import refuse_deleted
from desktop.records.deletion import Deletion, delete_patient
from desktop.records.entry import ExportRow, Identity, LogEntry, LogQuery, Origin, Patient, StoredReading, age_differs
from desktop.records.filters import Filters
from desktop.records.local_ids import LocalIds
from desktop.records.models import Models
from desktop.records.operating_points import OperatingPoints
from desktop.records.opinions import OpinionKind, Opinions, newest_text, opinions_on
from desktop.records.persons import Persons
from desktop.records.pictures import pictures_sha256
from desktop.records.query import ENTRY_COLUMNS, listed_entry, plan, plan_unsorted
from desktop.records.roles import Action
from desktop.records.settings import Settings
from desktop.records.statistics import Statistics, statistics
from desktop.records.uids import other_patient, warned
from desktop.records.writing import derive_row, write_reading

_ROW: Final = f"SELECT {ENTRY_COLUMNS}, content FROM log_rows JOIN readings USING (sequence) WHERE log_rows.sequence = ?"  # noqa: S608
"""One row of the log with the content of its reading; sorting works on numbers alone, so that content stays out of the sorter."""


class Records:
    """The open log, from `desktop.records.vault.Session.open`. Belongs to the thread that opened it; another opens its own.

    All methods raise `RecordsError`: ``LOG-UNAVAILABLE`` (full, write-protected or missing disk), ``LOG-DAMAGED``,
    ``LOG-NOT-FOUND``, ``NOT-ALLOWED``. After an error nothing of what was to be written is in the log.
    """

    def __init__(self, access: Access) -> None:
        self.access = access
        self.opinions, self.persons = Opinions(access), Persons(access)
        self.filters, self.local_ids, self.settings = Filters(access), LocalIds(access), Settings(access)
        self.models, self.batches = Models(access), Batches(access)
        self.blind_first, self.cases, self.operating_points = BlindFirst(access), Cases(access), OperatingPoints(access)
        self._connection = access.connection

    def close(self) -> None:
        """Close the log. Everything that was saved is on the disk already."""
        self.access.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def save(
        self,
        reading_id: str,
        analysis: Analysis,
        *,
        preview: bytes,
        source: Path,
        patient: Patient | None = None,
        item: str = "",
    ) -> StoredReading:
        """Write a reading; it is on the disk when this returns.

        Parameters
        ----------
        reading_id : str
            From `desktop.inference.result.new_reading_id`. Where the log has it already, that reading is returned and nothing is written.
        analysis : Analysis
            Of one frame, refused ones too.
        preview : bytes
            JPEG of the picture as the model was given it, at most 512 pixels on the longer side; empty when there was none.
        source : Path
            Where the file is.
        patient : Patient, optional
            Typed identity. By default that of the header.
        item : str
            Reading id of the item of a batch that is done with this; by default `reading_id`. Marked in the same transaction, unless the
            log knows another age than the file: then the image is judged once more, and that reading finishes the item.

        Returns
        -------
        StoredReading
            Its version counts the readings of this image: the same content of the file, the same frame. It has the warning
            ``UID-OTHER-PATIENT`` as well where the log knows the image or its study as another patient's.

        Raises
        ------
        RecordsError
            ``LOG-PATIENT``: the typed identity cannot be right. ``PATIENT-DELETED``: the patient was deleted after this was begun.
        """
        if patient is None:
            who, origin = identity.patient_of(analysis.header), Origin.HEADER
        else:
            who, origin = identity.typed_patient(patient), Origin.TYPED
        self.access.require(Action.SAVE)
        content, heatmaps = pack(analysis)
        with self.access.reading():
            known = self._row("SELECT 1 FROM readings WHERE reading_id = ?", reading_id) is not None
        if not known:  # first the pictures: a reading without its pictures must not be, pictures without a reading do no harm
            self._refuse_deleted(reading_id, item, (who, identity.patient_of(analysis.header)))
            self.access.pictures.put(reading_id, heatmaps, preview)
        with self.access.writing(Action.SAVE, reading_id) as entry:
            if self._row("SELECT 1 FROM readings WHERE reading_id = ?", reading_id) is not None:
                entry.nothing = True
            else:
                self._refuse_deleted(reading_id, item, (who, identity.patient_of(analysis.header)))
                if other_patient(self._connection, analysis, who) is not None:
                    analysis = warned(analysis)
                    content, _ = pack(analysis)
                entry.rows += write_reading(
                    *(self._connection, reading_id, analysis, content),
                    pictures=pictures_sha256(heatmaps, preview),
                    source=source,
                    patient=who,
                    origin=origin,
                    created_at=self.access.stamp(),
                    user=self.access.person.name,
                )
            if patient is not None or not age_differs(self._patient(self._found(reading_id)["log_row"]), analysis):
                mark_saved(self._connection, item or reading_id)
        return self.reading(reading_id)

    def correct_patient(self, reading_id: str, patient: Patient) -> StoredReading:
        """Say who the image of this reading is of. Who it was said to be of before stays in `identities`.

        Raises
        ------
        RecordsError
            ``LOG-NOT-FOUND``; ``LOG-PATIENT``: the identity cannot be right.
        """
        patient = identity.typed_patient(patient)
        with self.access.writing(Action.IDENTIFY, reading_id) as entry:
            log_row = self._found(reading_id)["log_row"]
            said = {"created_at": self.access.stamp(), "user": self.access.person.name}
            entry.rows.append(identity.identify(self._connection, log_row, patient, Origin.TYPED, **said))
            derive_row(self._connection, log_row)
        return self.reading(reading_id)

    def search(self, query: LogQuery, *, limit: int = 200, offset: int = 0) -> list[LogEntry]:
        """Return one page of the log: the newest reading of each image, as each person's whom it was stored for."""
        with self.access.reading() as connection:
            found = plan(connection, query.on(self.access.clock().date()))
            numbers = connection.execute(f"{found.rows('log_rows.sequence')} LIMIT ? OFFSET ?", [*found.values, limit, offset])
            rows = (connection.execute(_ROW, number).fetchone() for number in numbers.fetchall())
            return self.blind_first.marked(connection, [listed_entry(connection, row) for row in rows])

    def count(self, query: LogQuery, *, at_most: int | None = None) -> int:
        """Return how many entries `search` can give in all; `at_most` where there are so many or more, which is quick."""
        with self.access.reading() as connection:
            return plan_unsorted(connection, query.on(self.access.clock().date())).count(connection, at_most)

    def reading(self, reading_id: str) -> StoredReading:
        """Return a whole reading.

        Raises
        ------
        RecordsError
            ``LOG-NOT-FOUND``.
        """
        with self.access.reading():
            row = self._found(reading_id, f"{ENTRY_COLUMNS}, content, pictures_sha256, source")
            heatmaps, preview = self._pictures(reading_id, row["pictures_sha256"])
            patient, analysis = self._patient(row["log_row"]), unpack(row["content"], heatmaps, reading_id)
            # A log of an earlier version, open for reading only, has no such table
            rival = None if self.access.read_only else other_patient(self._connection, analysis, patient)
            source = Path(os.fsdecode(row["source"]))
            (entry,) = self.blind_first.marked(self._connection, [listed_entry(self._connection, row, analysis)])
            return StoredReading(entry, patient, analysis, preview, source, rival)

    def view(self, reading_id: str) -> StoredReading:
        """Return a whole reading that somebody looks at; the audit says so, where the log can be written.

        Raises
        ------
        RecordsError
            ``LOG-NOT-FOUND``.
        """
        stored = self.reading(reading_id)
        if not self.access.read_only:
            self.access.note(Action.VIEW, reading_id)
        return stored

    def preview(self, reading_id: str) -> bytes:
        """Return the small picture of a reading; empty where there is none, or not the one that was stored with it."""
        with self.access.reading():
            row = self._row("SELECT pictures_sha256 FROM readings WHERE reading_id = ?", reading_id)
            return b"" if row is None else self._pictures(reading_id, row["pictures_sha256"])[1]

    def versions(self, reading_id: str) -> list[LogEntry]:
        """Return all readings of the same image, newest first, whomever it was stored for."""
        sql = f"""SELECT {ENTRY_COLUMNS}, content FROM readings JOIN log_rows USING (log_row)
            WHERE readings.image = ? ORDER BY version DESC"""  # noqa: S608
        with self.access.reading() as connection:
            rows = connection.execute(sql, (self._found(reading_id)["image"],)).fetchall()
            return self.blind_first.marked(connection, [listed_entry(connection, row) for row in rows])

    def logged(self, sha256s: Iterable[str]) -> frozenset[str]:
        """Return which of these files, by their SHA-256, have a reading that is still in the log."""
        sql = "SELECT 1 FROM images JOIN log_rows USING (image) WHERE file_sha256 = ? AND file_sha256 <> '' LIMIT 1"
        with self.access.reading() as connection:
            return frozenset(sha256 for sha256 in set(sha256s) if connection.execute(sql, (sha256,)).fetchone())

    def identities(self, reading_id: str) -> list[Identity]:
        """Return everybody whom the image of this reading was ever said to be of, newest first."""
        with self.access.reading():
            return identity.history(self._connection, self._found(reading_id)["image"])

    def export_rows(self, query: LogQuery) -> Iterator[ExportRow]:
        """Yield all that `search` can give, with figures and identity but without pictures, one by one."""
        with self.access.reading() as connection:
            found = plan(connection, query.on(self.access.clock().date()))
            for number in connection.execute(found.rows("log_rows.sequence"), found.values):
                row = connection.execute(_ROW, number).fetchone()
                analysis = unpack(row["content"], None, row["reading_id"])
                said = opinions_on(connection, row["log_row"])
                yield ExportRow(
                    listed_entry(connection, row, analysis),
                    self._patient(row["log_row"]),
                    analysis,
                    newest_text(said, OpinionKind.IMPRESSION),
                    newest_text(said, OpinionKind.REFERRAL),
                    next((one.label for one in said if one.kind is OpinionKind.FIRST), ""),
                )

    def full_name(self, name: str) -> str:
        """Return the full name of an account, of one that was disabled too; empty where there is none."""
        with self.access.reading():
            row = self._row("SELECT full_name FROM users WHERE name = ?", name)
        return "" if row is None else str(row["full_name"])

    def statistics(self, since: date, until: date, apart: Collection[str] = ()) -> Statistics:
        """Return the figures of a period for the dashboard; it costs no more memory at a million readings than at ten.

        Images from files with a SHA-256 in `apart` are left out.
        """
        with self.access.reading() as connection:
            return statistics(connection, since, until, self.blind_first.unread, apart)

    def delete_patient(self, person: int, reason: str) -> Deletion:
        """Delete a person and all that the log holds about them, for good; return what was done, and what could not be.

        Backups keep it until they are replaced by newer ones, or purged (`desktop.records.backups`).

        Raises
        ------
        RecordsError
            ``PERSON-NOT-FOUND``, ``NOT-ALLOWED``; ``DELETE-REASON``: there is none, or it names the patient.
        """
        return delete_patient(self.access, person, reason)

    def _refuse_deleted(self, reading_id: str, item: str, patients: tuple[Patient, ...]) -> None:
        try:
            refuse_deleted(self._connection, self.access.subkey("deleted"), reading_id, item or reading_id, patients)
        except RecordsError:
            self.access.pictures.remove([reading_id])  # deleted after they had been put there
            raise

    def _pictures(self, reading_id: str, sha256: str) -> tuple[bytes | None, bytes]:
        """Return heat maps and preview; none where their file is damaged or they are not those that were stored."""
        with suppress(RecordsError):
            found = self.access.pictures.get(reading_id)
            if found is not None and pictures_sha256(*found) == sha256:
                return found
        return None, b""

    def _row(self, sql: str, value: object) -> sqlite3.Row | None:
        row: sqlite3.Row | None = self._connection.execute(sql, (value,)).fetchone()
        return row

    def _found(self, reading_id: str, columns: str = "log_row, readings.image") -> sqlite3.Row:
        row = self._row(
            f"SELECT {columns} FROM readings JOIN log_rows USING (log_row) WHERE reading_id = ?",  # noqa: S608
            reading_id,
        )
        if row is None:
            raise RecordsError("LOG-NOT-FOUND", reading=reading_id)
        return row

    def _patient(self, log_row: int) -> Patient:
        row = self._row("SELECT * FROM identities WHERE log_row = ? ORDER BY identity DESC LIMIT 1", log_row)
        if row is None:
            raise RecordsError("LOG-DAMAGED", detail="an image belongs to nobody known")
        return identity.patient_from(row)

"""The persons of the log: what is known of one, their images over time, likely duplicates, merges."""

import sqlite3
from dataclasses import dataclass

from desktop.errors import RecordsError
from desktop.records import duplicates, merges
from desktop.records.access import Access
from desktop.records.blind_first import BlindFirst
from desktop.records.content import unpack
from desktop.records.entry import LogEntry, Patient
from desktop.records.identity import patient_from
from desktop.records.merges import Merge, main_person
from desktop.records.query import ENTRY_COLUMNS, listed_entry


@dataclass(frozen=True)
class PersonSummary:
    """One person, those who were merged into them included."""

    person: int
    """The main one: see `desktop.records.merges`."""
    patient: Patient
    """As last said."""
    patient_ids: tuple[str, ...]
    film_count: int
    first_day: str
    """Of the studies, or where the study's date is not known, of the readings; ISO 8601, empty when there is no image."""
    last_day: str


@dataclass(frozen=True, eq=False)
class TimelinePoint:
    """One image of a person, by its newest reading."""

    entry: LogEntry
    probabilities: dict[str, float]
    """By class code; empty when refused."""
    study_uid: str


class Persons:
    """The persons of the log. All methods take the number of any person of a merge and mean the main one.

    They raise `RecordsError`: ``PERSON-NOT-FOUND``, and what reading or writing the log raises.
    """

    def __init__(self, access: Access) -> None:
        self._access, self._blind_first = access, BlindFirst(access)

    def summary(self, person: int) -> PersonSummary:
        """Return what is known of a person."""
        with self._access.reading() as connection:
            return _summary(connection, main_person(connection, person))

    def timeline(self, person: int) -> list[TimelinePoint]:
        """Return the images of a person, oldest study first."""
        query = f"""SELECT {ENTRY_COLUMNS}, study_uid, content FROM log_rows JOIN readings USING (sequence)
            WHERE person = ? ORDER BY coalesce(nullif(readings.study_date, ''), created_day), sequence"""  # noqa: S608
        with self._access.reading() as connection:
            rows = connection.execute(query, (main_person(connection, person),)).fetchall()
            return [self._point(connection, row) for row in rows]

    def likely_duplicates(self, person: int) -> list[PersonSummary]:
        """Return other persons who may be the same one."""
        with self._access.reading() as connection:
            main = main_person(connection, person)
            mine = _identities(connection, main)
            others = duplicates.candidates(connection, main)
            return [_summary(connection, other) for other in others if _may_be_one(mine, _identities(connection, other))]

    def rival(self, patient: Patient, before: Patient) -> Patient | None:
        """Return whom else the log has under this patient's id, under another name or with another birth date.

        Parameters
        ----------
        patient : Patient
            As somebody wants to have it.
        before : Patient
            As it is by now, which may be what is being corrected and is left aside.
        """
        with self._access.reading() as connection:
            for main in duplicates.with_id(connection, patient.patient_id):
                for other in _identities(connection, main):
                    same = (other.name, other.patient_id) == (before.name, before.patient_id)
                    if not same and duplicates.contradict(patient, other):
                        return other
        return None

    def merge(self, person: int, into_person: int) -> int:
        """Say that two persons are one, and return the number that undoes it.

        Raises
        ------
        RecordsError
            ``MERGE-SAME``: they are one already.
        """
        return merges.merge(self._access, person, into_person)

    def unmerge(self, merge: int) -> None:
        """Undo a merge.

        Raises
        ------
        RecordsError
            ``MERGE-NOT-FOUND``: there is none, or it was undone already.
        """
        merges.unmerge(self._access, merge)

    def merges(self, person: int) -> list[Merge]:
        """Return the merges of a person, undone ones too, newest first."""
        with self._access.reading() as connection:
            return merges.merges(connection, person)

    def _point(self, connection: sqlite3.Connection, row: sqlite3.Row) -> TimelinePoint:
        analysis = unpack(row["content"], None, row["reading_id"])
        probabilities = dict(analysis.prediction.probabilities) if analysis.prediction else {}
        (entry,) = self._blind_first.marked(connection, [listed_entry(connection, row, analysis)])
        return TimelinePoint(entry, probabilities, row["study_uid"])


def _may_be_one(a: list[Patient], b: list[Patient]) -> bool:
    return any(duplicates.may_be_one(x, y) for x in a for y in b)


def _identities(connection: sqlite3.Connection, main: int) -> list[Patient]:
    """Return the different identities that the images of a main person have now."""
    query = """SELECT DISTINCT identities.name, identities.patient_id, birth_date, sex, NULL AS age_years
        FROM log_rows JOIN identities ON identity = (SELECT max(identity) FROM identities AS of_row WHERE of_row.log_row = log_rows.log_row)
        WHERE log_rows.person = ? LIMIT 20"""
    return [patient_from(row) for row in connection.execute(query, (main,))]


def _summary(connection: sqlite3.Connection, main: int) -> PersonSummary:
    who = "SELECT * FROM identities WHERE person IN (SELECT person FROM persons WHERE main = ?) ORDER BY identity DESC LIMIT 1"
    newest = connection.execute(who, (main,)).fetchone()
    if newest is None:
        raise RecordsError("PERSON-NOT-FOUND")
    days = """SELECT count(*), min(day), max(day)
        FROM (SELECT coalesce(nullif(study_date, ''), created_day) AS day FROM log_rows WHERE person = ?)"""
    count, first, last = connection.execute(days, (main,)).fetchone()
    ids = "SELECT DISTINCT patient_id FROM log_rows WHERE person = ? AND patient_id <> '' ORDER BY patient_id"
    patient_ids = tuple(row["patient_id"] for row in connection.execute(ids, (main,)))
    return PersonSummary(main, patient_from(newest), patient_ids, count, first or "", last or "")

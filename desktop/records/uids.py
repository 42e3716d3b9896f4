"""UIDs of images and studies: which other patient the log has under one that a new image bears too.

A UID is of one image or study, which is of one patient. Where the log has it under another, a wrong file was exported or a header
edited: nobody but a person can tell whose film it is.
"""

import sqlite3
from dataclasses import replace
from typing import Final

from desktop.errors import Notice
from desktop.imaging.image import Header
from desktop.inference.result import Analysis, Status
from desktop.records.entry import Patient
from desktop.records.identity import is_named, patient_from, says_the_same

OTHER_PATIENT: Final = "UID-OTHER-PATIENT"
"""Code of the notice that stays with a reading."""

# Row by row, newest first, as the index has them: of ten thousand images under one wrong UID only the first ones are read
_ROWS: Final = """SELECT uids.log_row, person FROM uids CROSS JOIN log_rows USING (log_row) CROSS JOIN images USING (image)
    WHERE uid = ? AND file_sha256 <> ? AND person IS NOT NULL ORDER BY uids.log_row DESC"""
_SAID_OF_PERSON: Final = "SELECT * FROM identities WHERE person IN (SELECT person FROM persons WHERE main = ?)"
_NEWEST_OF_ROW: Final = "SELECT * FROM identities WHERE log_row = ? ORDER BY identity DESC LIMIT 1"


def write_uids(connection: sqlite3.Connection, log_row: int, header: Header) -> None:
    """Note which UIDs a row of the log has. Runs inside the transaction of its caller."""
    connection.executemany("INSERT OR IGNORE INTO uids (uid, log_row) VALUES (?, ?)", [(uid, log_row) for uid in _uids(header)])


def other_patient(connection: sqlite3.Connection, analysis: Analysis, patient: Patient) -> Patient | None:
    """Return whom the log has the UIDs of an image under, newest first, when it is another than this patient.

    Readings of the same file do not count: who it is of was said by a person, and is kept in `identities`.
    """
    if not is_named(patient):
        return None
    agreeing: set[int] = set()
    for uid in _uids(analysis.header):
        for log_row, person in connection.execute(_ROWS, (uid, analysis.file_sha256)):
            if person in agreeing:
                continue
            if not any(says_the_same(patient, patient_from(row)) for row in connection.execute(_SAID_OF_PERSON, (person,))):
                return patient_from(connection.execute(_NEWEST_OF_ROW, (log_row,)).fetchone())
            agreeing.add(person)
    return None


def warned(analysis: Analysis) -> Analysis:
    """Return an analysis with the warning that stays with its reading."""
    status = Status.WARNING if analysis.status is Status.ANALYZED else analysis.status
    return replace(analysis, status=status, notices=(*analysis.notices, Notice(OTHER_PATIENT)))


def _uids(header: Header) -> list[str]:
    """Return what an image is found by, itself first."""
    return [uid for uid in (header.sop_instance_uid, header.study_instance_uid) if uid]

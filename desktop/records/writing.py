"""The statements that write a reading. Each runs inside the transaction of its caller, `desktop.records.store`."""

import os
import sqlite3
from pathlib import Path
from typing import Final

from desktop.errors import clean_text
from desktop.inference.result import Analysis
from desktop.records.entry import Origin, Patient
from desktop.records.folding import fold
from desktop.records.grams import grams
from desktop.records.identity import place
from desktop.records.uids import write_uids

FILE_NAME_LENGTH: Final = 255
"""Longest name of a file that the log shows, in characters; the usual limit of file systems."""


def write_reading(
    connection: sqlite3.Connection,
    reading_id: str,
    analysis: Analysis,
    content: bytes,
    *,
    pictures: str,
    source: Path,
    patient: Patient,
    origin: Origin,
    created_at: str,
    user: str,
) -> list[tuple[str, int]]:
    """Write a reading as the next version of its image, and who it is said to be of; return tables and numbers of the new rows."""
    image = _find_or_make_image(connection, analysis)
    log_row, rows = place(connection, image, patient, origin, created_at=created_at, user=user)
    model = f"{analysis.model.id} {analysis.model.version}" if analysis.model else ""
    header = analysis.header
    sequence = connection.execute(
        """INSERT INTO readings (reading_id, log_row, image, version, created_at, user, study_date, study_uid, modality, device, model,
               status, label, probability, code, file_name, source, pictures_sha256, content)
           VALUES (?, ?, ?, (SELECT coalesce(max(version), 0) + 1 FROM readings WHERE image = ?),
               ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING sequence""",
        (
            *(reading_id, log_row, image, image, created_at, user),
            *(header.study_date, header.study_instance_uid, header.modality),
            *(" ".join(filter(None, (header.manufacturer, header.device))), model),
            *(analysis.status.value, analysis.label, analysis.probability if analysis.prediction else None, analysis.code),
            clean_text(source.name, FILE_NAME_LENGTH),
            os.fsencode(source),  # bytes: the name of a file need not be text
            *(pictures, content),
        ),
    ).fetchone()[0]
    write_uids(connection, log_row, header)
    derive_row(connection, log_row)
    return [("readings", sequence), *rows]


def derive_row(connection: sqlite3.Connection, log_row: int) -> None:
    """Bring a row of the log up to its newest reading and its newest identity; it is found by the earlier ones as well."""
    reading = connection.execute(
        "SELECT * FROM readings WHERE log_row = ? ORDER BY sequence DESC LIMIT 1", (log_row,)
    ).fetchone()
    said = connection.execute("SELECT * FROM identities WHERE log_row = ? ORDER BY identity DESC", (log_row,)).fetchall()
    who = said[0]
    person = who["person"] and connection.execute("SELECT main FROM persons WHERE person = ?", (who["person"],)).fetchone()[0]
    name = fold(who["name"])
    # Earlier names too: who looks for the film of a patient that was corrected may know the old one only
    texts = [text for known in said for text in (known["name"], known["patient_id"])]
    words = " ".join(dict.fromkeys(map(fold, [*texts, reading["file_name"]])))
    forget_words(connection, log_row)
    connection.execute("INSERT INTO search (rowid, grams) VALUES (?, ?)", (reading["sequence"], grams(words)))
    connection.execute(
        """UPDATE log_rows SET sequence = ?, created_day = ?, person = ?, patient_name = ?, patient_id = ?, name_key = ?,
               study_date = ?, status = ?, label = ?, probability = ?, code = ?, device = ?, words = ? WHERE log_row = ?""",
        (
            *(reading["sequence"], reading["created_at"][:10], person, who["name"], who["patient_id"], name),
            *(reading["study_date"], reading["status"], reading["label"], reading["probability"], reading["code"]),
            *(reading["device"], words, log_row),
        ),
    )


def forget_words(connection: sqlite3.Connection, log_row: int) -> None:
    """Take what a row of the log is found by out of the index; the row must still be as it was when it was put in."""
    row = connection.execute("SELECT sequence, words FROM log_rows WHERE log_row = ?", (log_row,)).fetchone()
    if row["sequence"]:
        delete = "INSERT INTO search (search, rowid, grams) VALUES ('delete', ?, ?)"
        connection.execute(delete, (row["sequence"], grams(row["words"])))


def _find_or_make_image(connection: sqlite3.Connection, analysis: Analysis) -> int:
    """Return the number of this content of a file and frame. A file that could not be read to its end is always a new image."""
    content = (analysis.file_sha256, analysis.frame)
    query = "SELECT image FROM images WHERE file_sha256 = ? AND frame = ? AND file_sha256 <> ''"
    row = connection.execute(query, content).fetchone()
    if row is None:
        insert = "INSERT INTO images (file_sha256, frame) VALUES (?, ?) RETURNING image"
        row = connection.execute(insert, content).fetchone()
    return int(row["image"])

"""A search of the log as SQL. Only values from the query travel as parameters; all SQL text stands here."""

import sqlite3
from datetime import datetime
from typing import Final

from desktop.inference.result import Status
from desktop.records.entry import LogEntry, LogQuery, LogSort
from desktop.records.folding import fold

WORDS_LENGTH: Final = 200
"""Longest text that is searched for, in characters."""

ENTRY_COLUMNS: Final = """reading_id, readings.sequence, created_at, patient_name, patient_id, readings.study_date, modality,
    readings.status, readings.label, readings.probability, readings.code, version, file_name, person, user"""
"""What `entry_from` needs, of ``log_rows JOIN readings``."""

_SORT_COLUMN: Final = {
    LogSort.CREATED: "sequence",
    LogSort.PATIENT_NAME: "name_key",
    LogSort.PATIENT_ID: "patient_id",
    LogSort.STUDY_DATE: "study_date",
    LogSort.LABEL: "label",
    LogSort.PROBABILITY: "probability",
}


def where(query: LogQuery) -> tuple[str, list[object]]:
    """Return the condition on `log_rows` and its parameters."""
    conditions: list[tuple[str, object]] = [
        ("instr(log_rows.words, ?)", word) for word in fold(query.text[:WORDS_LENGTH]).split()
    ]
    if query.label:
        conditions.append(("log_rows.label = ?", query.label))
    if query.status is not None:
        conditions.append(("log_rows.status = ?", query.status.value))
    if query.since is not None:
        conditions.append(("log_rows.created_day >= ?", query.since.isoformat()))
    if query.until is not None:
        conditions.append(("log_rows.created_day <= ?", query.until.isoformat()))
    if query.patient_id:
        conditions.append(("log_rows.patient_id = ?", query.patient_id))
    if query.person is not None:
        conditions.append(("log_rows.person = (SELECT main FROM persons WHERE person = ?)", query.person))
    return " AND ".join(condition for condition, _ in conditions) or "TRUE", [value for _, value in conditions]


def order(query: LogQuery) -> str:
    """Return the order of `log_rows`; equal values stand in the order of writing.

    Without a condition an index gives the order, at any depth of paging. With one, a plus sign bars the index: it would be walked
    row by row until a page is full, which for a rare word is slower than to filter the whole table and sort what is left.
    """
    bar = "+" if where(query)[1] else ""
    direction = "DESC" if query.descending else "ASC"
    columns = dict.fromkeys((_SORT_COLUMN[query.sort], "sequence"))
    return ", ".join(f"{bar}log_rows.{column} {direction}" for column in columns)


def entry_from(row: sqlite3.Row) -> LogEntry:
    """Return the entry in a row of `ENTRY_COLUMNS`."""
    return LogEntry(
        reading_id=row["reading_id"],
        sequence=row["sequence"],
        created_at=datetime.fromisoformat(row["created_at"]),
        patient_name=row["patient_name"],
        patient_id=row["patient_id"],
        study_date=row["study_date"],
        modality=row["modality"],
        status=Status(row["status"]),
        label=row["label"],
        probability=row["probability"],
        code=row["code"],
        version=row["version"],
        file_name=row["file_name"],
        person=row["person"],
        user=row["user"],
    )

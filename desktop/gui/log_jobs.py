"""What pool threads ask of the log. No Qt here."""

from dataclasses import dataclass
from typing import Final

from desktop.gui.film_jobs import OpenLog
from desktop.records.entry import LogEntry, LogQuery, StoredReading

PAGE_ROWS: Final = 200
"""Entries fetched at once: more than any screen shows."""


@dataclass(frozen=True)
class LogResult:
    """One page of a search, and how many entries there are in all."""

    entries: list[LogEntry]
    total: int


@dataclass(frozen=True, eq=False)
class Detail:
    """A reading with all others of the same image, newest first."""

    reading: StoredReading
    versions: list[LogEntry]


def search_log(open_log: OpenLog, query: LogQuery, offset: int = 0) -> LogResult:
    """Return one page of a search."""
    with open_log() as records:
        return LogResult(records.search(query, limit=PAGE_ROWS, offset=offset), records.count(query))


def load_detail(open_log: OpenLog, reading_id: str) -> Detail:
    """Return a reading with its versions."""
    with open_log() as records:
        return Detail(records.reading(reading_id), records.versions(reading_id))


def load_reading(open_log: OpenLog, reading_id: str) -> StoredReading:
    """Return a reading."""
    with open_log() as records:
        return records.reading(reading_id)

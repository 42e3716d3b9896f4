"""What pool threads ask of the log. No Qt here."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Final

from desktop.gui.film_jobs import OpenLog
from desktop.records.audit import AuditEntry
from desktop.records.blind_first import masked
from desktop.records.entry import Identity, LogEntry, LogQuery, StoredReading
from desktop.records.export import EXPORTS, Format
from desktop.records.filters import SavedFilter
from desktop.records.opinions import Opinion
from desktop.records.roles import Action
from desktop.records.store import Records

PAGE_ROWS: Final = 200
"""Entries fetched at once: more than any screen shows."""
MOST_COUNTED: Final = 10_000
"""Entries are counted up to here: beyond, nobody reads on but asks for less."""
AUDIT_ROWS: Final = 50


class _Stopped(Exception):  # noqa: N818  it is no error
    """Somebody wants the export no more."""


@dataclass(frozen=True)
class LogResult:
    """One page of a search, and how many entries there are in all."""

    entries: list[LogEntry]
    total: int
    """At most `MOST_COUNTED` + 1, which means more than that."""
    narrowed: bool = False
    """What is still to be read was left out, for the search would tell its answer."""


@dataclass(frozen=True, eq=False)
class Detail:
    """A reading with all others of the same image, and what people did and said of it; each newest first."""

    reading: StoredReading
    versions: list[LogEntry]
    identities: list[Identity]
    opinions: list[Opinion]
    audit: list[AuditEntry]
    """Empty for who may not read it."""


class HeldLog:
    """The log, kept open between searches: what the last one has read and decrypted need not be read again.

    Belongs to one thread. While it holds the log no backup can be put in the log's place: release it when nobody searches.
    """

    def __init__(self, open_log: OpenLog) -> None:
        self._open_log = open_log
        self._records: Records | None = None

    @property
    def held(self) -> bool:
        """Whether the log is open."""
        return self._records is not None

    def search(self, query: LogQuery, offset: int = 0) -> LogResult:
        """Return one page of a search; after an error the log is let go, and opened anew by the next."""
        if self._records is None:
            self._records = self._open_log()
        try:
            narrowed = self._records.blind_first.narrowed(query)
            entries = [masked(entry) for entry in self._records.search(narrowed, limit=PAGE_ROWS, offset=offset)]
            return LogResult(entries, self._records.count(narrowed, at_most=MOST_COUNTED + 1), narrowed != query)
        except BaseException:
            self.release()
            raise

    def release(self) -> None:
        """Close the log."""
        records, self._records = self._records, None
        if records is not None:
            records.close()


def search_log(open_log: OpenLog, query: LogQuery) -> LogResult:
    """Return the first page of a search, for who searches once."""
    held = HeldLog(open_log)
    try:
        return held.search(query)
    finally:
        held.release()


def load_detail(open_log: OpenLog, reading_id: str, *, audited: bool = True) -> Detail:
    """Return a reading with all that belongs to it; a first look at it is a view, which the audit keeps."""
    with open_log() as records:
        reading = records.view(reading_id) if audited else records.reading(reading_id)
        may_read = records.access.person.may(Action.READ_AUDIT)
        with records.access.reading():
            audit = records.access.audit.entries_about(reading_id, limit=AUDIT_ROWS) if may_read else []
        versions = [masked(entry) for entry in records.versions(reading_id)]
        said = [] if reading.entry.hidden else records.opinions.of(reading_id)
        return Detail(reading, versions, records.identities(reading_id), said, audit)


def load_reading(open_log: OpenLog, reading_id: str) -> StoredReading:
    """Return a reading that somebody looks at."""
    with open_log() as records:
        return records.view(reading_id)


def load_entry(open_log: OpenLog, reading_id: str) -> LogEntry:
    """Return the entry of a reading, with what was said of it last."""
    with open_log() as records:
        return masked(records.reading(reading_id).entry)


def load_filters(open_log: OpenLog) -> list[SavedFilter]:
    """Return the searches that this person keeps."""
    with open_log() as records:
        return records.filters.list()


def save_filter(open_log: OpenLog, name: str, query: LogQuery) -> list[SavedFilter]:
    """Keep a search, and return all."""
    with open_log() as records:
        records.filters.save(name, query)
        return records.filters.list()


def delete_filter(open_log: OpenLog, name: str) -> list[SavedFilter]:
    """Forget a search, and return those that are left."""
    with open_log() as records:
        records.filters.delete(name)
        return records.filters.list()


def export_log(
    open_log: OpenLog, query: LogQuery, path: Path, kind: Format, *, with_names: bool, stop: Event, tell: Callable[[int], None]
) -> int | None:
    """Write all entries of a search to a file; return how many, or None when it was stopped.

    Parameters
    ----------
    stop : Event
        Set to give up; nothing is left of the file then.
    tell : callable
        Gets the number of entries written so far, every hundred.
    """

    def progress(count: int) -> None:
        if stop.is_set():
            raise _Stopped
        if count % 100 == 0:
            tell(count)

    with open_log() as records, suppress(_Stopped):
        return EXPORTS[kind](records, query, path, with_names=with_names, progress=progress)
    return None

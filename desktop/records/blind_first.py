"""Blind-first: whoever reads gives their own reading before they are shown the model's answer. A setting of the log.

Studies of computer aid in reading call this the sequential design: the first reading is kept, then the aid is seen and may change
it. So the aid cannot stand in for looking, and what it changes can be counted. Who may not read (an operator, a viewer) is shown no
answer either until somebody has read the image, for what they say or write at the film would reach the reader first. Refusals are
always shown: they speak of the picture, and who took it has to act on them.

The window keeps to it (`LogEntry.hidden`). The command line and the exports are for programs and show all.
"""

import sqlite3
from dataclasses import replace
from typing import Final

from desktop.inference.result import Status
from desktop.records.access import Access
from desktop.records.entry import LogEntry, LogQuery, LogSort, SaidOf, Unread
from desktop.records.opinions import Urgency
from desktop.records.query import SHOWN
from desktop.records.roles import Action

KEY: Final = "blind-first"
"""Of the setting: the number of the last reading before it was switched on; empty while it is off."""


class BlindFirst:
    """What the person of this access must not be shown yet."""

    def __init__(self, access: Access) -> None:
        self._access = access

    @property
    def since(self) -> int | None:
        """The number of the last reading that is not concerned; None while it is off."""
        with self._access.reading() as connection:
            row = connection.execute("SELECT value FROM settings WHERE key = ?", (KEY,)).fetchone()
        return int(row["value"]) if row is not None and row["value"] else None

    def switch(self, on: bool) -> None:
        """Switch it on for all that is read from now on, or off.

        Raises
        ------
        RecordsError
            ``NOT-ALLOWED``.
        """
        connection = self._access.connection
        with self._access.writing(Action.SETTING, KEY, change="on" if on else "off") as entry:
            entry.nothing = (self.since is not None) == on
            if not entry.nothing:
                newest = connection.execute("SELECT coalesce(max(sequence), 0) FROM readings").fetchone()[0]
                connection.execute(
                    "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (KEY, str(newest) if on else "")
                )

    def marked(self, connection: sqlite3.Connection, entries: list[LogEntry]) -> list[LogEntry]:
        """Return entries that know whether their answer is hidden from this person."""
        since = self.since
        if since is None or self._access.read_only:  # nothing can be said of a log that is open for reading only
            return entries
        return [replace(entry, hidden=self._hides(connection, entry, since)) for entry in entries]

    def narrowed(self, query: LogQuery) -> LogQuery:
        """Return a search that does not tell what is hidden: what is asked for by its answer, or put in an order by it, was read."""
        by_answer = query.label or query.status is not None or query.sort in {LogSort.LABEL, LogSort.PROBABILITY}
        by_answer = by_answer or query.said in {SaidOf.URGENT, SaidOf.OTHERWISE}  # what others said tells it, too
        since = self.since if by_answer and query.status is not Status.REFUSED else None
        return query if since is None else replace(query, without=Unread(since, self._reader))

    @property
    def unread(self) -> Unread | None:
        """What statistics leave out for this person; nothing while it is off, or where the log is open for reading only."""
        since = self.since
        return None if since is None or self._access.read_only else Unread(since, self._reader)

    @property
    def _reader(self) -> str:
        """Whose reading opens an answer to this person: their own, or that of anybody where they give none themselves."""
        return self._access.person.name if self._access.person.may(Action.OPINION) else ""

    def _hides(self, connection: sqlite3.Connection, entry: LogEntry, since: int) -> bool:
        if entry.status is Status.REFUSED:
            return False
        sql = f"SELECT {SHOWN} FROM readings JOIN log_rows USING (log_row) WHERE readings.sequence = ?"  # noqa: S608
        return not connection.execute(sql, (since, self._reader, entry.sequence)).fetchone()[0]


def masked(entry: LogEntry) -> LogEntry:
    """Return an entry without its answer and without what others said of it, where these are hidden."""
    if not entry.hidden:
        return entry
    nothing = replace(entry, status=Status.ANALYZED, label="", probability=None, code="", reason="")
    return replace(nothing, prediction_set=(), opinion=None, urgency=Urgency.NONE)

"""One person's way into the open log: every write is allowed by their role, whole or not there, and audited."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.errors import RecordsError
from desktop.records.audit import Audit
from desktop.records.database import known_errors, open_database, transaction
from desktop.records.folder import Share
from desktop.records.high_water import HighWater
from desktop.records.keys import subkey
from desktop.records.pictures import Pictures
from desktop.records.roles import LOWEST_ROLE, Action, Role

LOG_NAME = "log.db"


def local_now() -> datetime:
    """Return the time with the clinic's UTC offset."""
    return datetime.now().astimezone()


@dataclass(frozen=True)
class Person:
    """Who uses the program."""

    name: str
    """Of the account."""
    full_name: str
    role: Role

    def may(self, action: Action) -> bool:
        """Tell whether this person may do something."""
        return self.role.includes(LOWEST_ROLE[action])


@dataclass
class Entry:
    """What the audit will say of a write, filled in while it is done."""

    object_id: str = ""
    detail: dict[str, Any] = field(default_factory=dict)
    rows: list[tuple[str, int]] = field(default_factory=list)
    """Table and number of every row that was written once."""
    nothing: bool = False
    """Nothing was to be done: no entry."""


class Access:
    """The open files of the log, for one person and one thread.

    Parameters
    ----------
    folder : Path
        The log's folder.
    key : bytes
        The log's key.
    person : Person
    clock : callable
        Gives the time, with UTC offset, that everything is stored under.
    before_migration : callable
        See `open_database`.
    read_only : bool
        Change nothing: see `desktop.records.session.ReadOnlySession`.
    """

    def __init__(
        self,
        folder: Path,
        key: bytes,
        person: Person,
        clock: Callable[[], datetime] = local_now,
        before_migration: Callable[[int], None] = lambda version: None,
        *,
        read_only: bool = False,
    ) -> None:
        self.folder, self.person, self.clock, self.read_only = folder, person, clock, read_only
        self.refusal = RecordsError("LOG-READ-ONLY")
        """What is said of a write where the log is open for reading only."""
        self._key = key
        self._share = Share(folder.parent)
        try:
            self.connection: sqlite3.Connection = open_database(
                folder / LOG_NAME, subkey(key, "log"), before_migration=before_migration, read_only=read_only
            )
        except BaseException:
            self._share.close()
            raise
        self.audit = Audit(self.connection, subkey(key, "audit"), may_read=person.may(Action.READ_AUDIT))
        self._high_water = HighWater(folder, self.audit, subkey(key, "high-water"))
        self._pictures: Pictures | None = None

    @property
    def pictures(self) -> Pictures:
        """The file of pictures, opened when it is first asked for: its damage must not keep the log closed."""
        if self._pictures is None:
            self._pictures = Pictures(self.folder, subkey(self._key, "pictures"), read_only=self.read_only)
        return self._pictures

    def subkey(self, purpose: str) -> bytes:
        """Return a key for one purpose."""
        return subkey(self._key, purpose)

    def close(self) -> None:
        """Close the files."""
        try:
            if self._pictures is not None:
                self._pictures.close()
            with known_errors():
                self.connection.close()
        finally:
            self._share.close()

    def require(self, action: Action) -> None:
        """Refuse what this person may not do.

        Raises
        ------
        RecordsError
            ``NOT-ALLOWED``.
        """
        if not self.person.may(action):
            raise RecordsError("NOT-ALLOWED", action=action.value, role=LOWEST_ROLE[action].value)

    def stamp(self) -> str:
        """Return the time as it is stored."""
        return self.clock().isoformat(timespec="milliseconds")

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Read from the log.

        Raises
        ------
        RecordsError
            ``LOG-DAMAGED``, ``LOG-UNAVAILABLE``.
        """
        with known_errors():
            yield self.connection

    @contextmanager
    def writing(self, action: Action, object_id: str = "", **detail: object) -> Iterator[Entry]:
        """Do something as one transaction together with its entry in the audit.

        Raises
        ------
        RecordsError
            ``NOT-ALLOWED``, ``LOG-DAMAGED``, ``LOG-UNAVAILABLE``; `refusal` where the log is open for reading only. Nothing was
            changed then.
        """
        self.require(action)
        if self.read_only:
            raise RecordsError(self.refusal.code, **self.refusal.fields)
        entry = Entry(object_id, dict(detail))
        with known_errors(), transaction(self.connection):
            yield entry
            if entry.nothing:
                return
            rows = [(table, number, self.audit.row_hash(table, number)) for table, number in entry.rows]
            more = {"rows": rows} if rows else {}
            self.audit.append(self.clock(), self.person.name, action, entry.object_id, **entry.detail, **more)
        self._high_water.rise()

    def note(self, action: Action, object_id: str = "", **detail: object) -> None:
        """Write an entry in the audit for what changes no row."""
        with self.writing(action, object_id, **detail):
            pass

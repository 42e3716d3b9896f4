"""What was done, by whom and when: numbered, chained, and never changed.

Every entry's code is an HMAC-SHA256 over the code before it and all its fields, under a key of its own. So an edited, removed, moved
or inserted entry breaks the chain at its place; the sealed head tells when the newest entries were cut off. Entries about rows that
are written once hold the hash of those rows, so that a changed result is found as well.

Who has the log's key can build the whole chain anew: the head, which stands in every backup and can be printed, tells that. No
entry holds a name, an id or a date of a patient: what it is about is named by the ids that Lightbox makes itself.
"""

import hashlib
import hmac
import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from desktop.errors import RecordsError
from desktop.records.database import EngineError, one_moment
from desktop.records.roles import LOWEST_ROLE, Action
from desktop.records.schema import ADDED

START: Final = bytes(32)
"""Stands before the first entry."""
CLOCK_BACK: Final = timedelta(minutes=1)
CLOCK_AHEAD: Final = timedelta(days=366)
_KEY_COLUMN: Final = {"readings": "sequence", "identities": "identity", "opinions": "opinion", "merges": "merge"}


@dataclass(frozen=True)
class AuditEntry:
    """One entry."""

    sequence: int
    at: datetime
    """With UTC offset."""
    user: str
    action: str
    """A value of `Action`; another where a newer version wrote it."""
    object_id: str
    """What it is about: the id of a reading, the number of a person, the name of an account; may be empty."""
    detail: dict[str, Any]


@dataclass(frozen=True)
class Fault:
    """The first place where the chain does not hold."""

    sequence: int
    """Of the first bad entry."""
    reason: str


class Audit:
    """Appends to the audit inside its caller's transaction.

    Parameters
    ----------
    connection : sqlite3.Connection
    key : bytes
        Of the chain.
    may_read : bool
        Whether `entries` and `entries_about` are for who opened the log. To check the chain everybody may.
    """

    def __init__(self, connection: sqlite3.Connection, key: bytes, *, may_read: bool = False) -> None:
        self._connection, self._key, self._may_read = connection, key, may_read

    def append(self, at: datetime, user: str, action: Action, object_id: str = "", **detail: object) -> None:
        """Write an entry; before it one about the clock, where that was set back or far ahead since the last."""
        head = self.head()
        if head is not None:
            jump = at - datetime.fromisoformat(head["at"])
            if jump < -CLOCK_BACK or jump > CLOCK_AHEAD:
                self._append(at, user, Action.CLOCK_JUMP, "", {"seconds": round(jump.total_seconds())})
        self._append(at, user, action, object_id, detail)

    def head(self) -> sqlite3.Row | None:
        """Return ``sequence``, ``at``, ``mac`` and ``seal`` of the newest entry, as the head has it."""
        row: sqlite3.Row | None = self._connection.execute("SELECT * FROM audit_head").fetchone()
        return row

    def mac_of(self, sequence: int) -> bytes | None:
        """Return the code of an entry, None where it is not there."""
        row = self._connection.execute("SELECT mac FROM audit WHERE sequence = ?", (sequence,)).fetchone()
        return row["mac"] if row else None

    def row_hash(self, table: str, number: int) -> str:
        """Return the hash of a row that is written once."""
        query = f"SELECT * FROM {table} WHERE {_KEY_COLUMN[table]} = ?"  # noqa: S608  names from this module only
        return _row_hash(self._connection.execute(query, (number,)).fetchone())

    def entries(self, *, limit: int = 200, before: int | None = None) -> list[AuditEntry]:
        """Return entries, newest first; those before a sequence number.

        Raises
        ------
        RecordsError
            ``NOT-ALLOWED``.
        """
        self._require_reader()
        query = "SELECT * FROM audit WHERE sequence < ? ORDER BY sequence DESC LIMIT ?"
        return [_entry(row) for row in self._connection.execute(query, (before or 2**62, limit))]

    def entries_about(self, object_id: str, *, limit: int = 200) -> list[AuditEntry]:
        """Return the entries about one object, newest first; raises as `entries`."""
        self._require_reader()
        query = "SELECT * FROM audit WHERE object = ? ORDER BY sequence DESC LIMIT ?"
        return [_entry(row) for row in self._connection.execute(query, (object_id, limit))]

    def verify(self, *, tail: int | None = None) -> Fault | None:
        """Check the chain, and every row that it speaks of; with `tail`, only as many newest entries, without the rows.

        Entries are walked one by one: the memory does not grow with the log.

        Returns
        -------
        Fault or None
            The first entry that does not hold.
        """
        with one_moment(self._connection):  # else what others write meanwhile would look like a broken end
            return self._verify(tail)

    def _require_reader(self) -> None:
        if not self._may_read:
            action = Action.READ_AUDIT
            raise RecordsError("NOT-ALLOWED", action=action.value, role=LOWEST_ROLE[action].value)

    def _verify(self, tail: int | None) -> Fault | None:
        head = self.head()
        last, mac = self._start(tail, head)
        rows = _WrittenRows(self._connection) if tail is None else None
        for row in self._connection.execute("SELECT * FROM audit WHERE sequence > ? ORDER BY sequence", (last,)):
            if row["sequence"] != last + 1:
                return Fault(last + 1, "it is missing")
            if not hmac.compare_digest(row["mac"], self._mac(mac, row)):
                return Fault(row["sequence"], "it was changed, moved or put in")
            last, mac = row["sequence"], row["mac"]
            reason = rows.check(row) if rows else ""
            if reason:
                return Fault(last, reason)
        if head is None or head["sequence"] != last or head["mac"] != mac or head["seal"] != self._seal(last, head["at"], mac):
            return Fault(last + 1, "entries after this place were cut off, or the head was changed")
        reason = rows.left_over() if rows else ""
        return Fault(last, reason) if reason else None

    def _append(self, at: datetime, user: str, action: Action, object_id: str, detail: dict[str, Any]) -> None:
        head = self.head()
        sequence, mac = (head["sequence"], head["mac"]) if head else (0, START)
        row: dict[str, Any] = {
            "sequence": sequence + 1, "at": at.isoformat(timespec="milliseconds"), "user": user, "action": action.value,
            "object": object_id, "detail": json.dumps(detail, sort_keys=True, allow_nan=False),
        }  # fmt: skip
        mac = self._mac(mac, row)
        insert = "INSERT INTO audit (sequence, at, user, action, object, detail, mac) VALUES (?, ?, ?, ?, ?, ?, ?)"
        try:
            self._connection.execute(insert, (*row.values(), mac))
        except EngineError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CONSTRAINT:
                raise
            raise RecordsError("LOG-DAMAGED", detail="the end of its audit does not fit") from error
        self._connection.execute(
            "INSERT OR REPLACE INTO audit_head (one, sequence, at, mac, seal) VALUES (1, ?, ?, ?, ?)",
            (row["sequence"], row["at"], mac, self._seal(row["sequence"], row["at"], mac)),
        )

    def _mac(self, before: bytes, row: Any) -> bytes:
        fields = [row[name] for name in ("sequence", "at", "user", "action", "object", "detail")]
        return hmac.digest(self._key, before + json.dumps(fields).encode(), "sha256")

    def _seal(self, sequence: int, at: str, mac: bytes) -> bytes:
        return hmac.digest(self._key, b"head" + json.dumps([sequence, at]).encode() + mac, "sha256")

    def _start(self, tail: int | None, head: sqlite3.Row | None) -> tuple[int, bytes]:
        if tail is None or head is None or head["sequence"] <= tail:
            return 0, START
        first = head["sequence"] - tail
        row = self._connection.execute("SELECT mac FROM audit WHERE sequence = ?", (first,)).fetchone()
        return (first, row["mac"]) if row else (0, START)


class _WrittenRows:
    """Compares the rows that are written once with what the entries of the audit, in their order, say of them.

    The rows of a table are numbered in the order of their entries. So it is enough to remember the last number and to count: where
    all named rows are there, and no more, none was put in past the audit.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._last = dict.fromkeys(_KEY_COLUMN, 0)
        self._found = dict.fromkeys(_KEY_COLUMN, 0)
        self._deleted: set[tuple[str, int]] = set()
        self._changed: dict[tuple[str, int], str] = {}
        query = "SELECT detail FROM audit WHERE action = ? ORDER BY sequence"
        for row in connection.execute(query, (Action.DELETE_PATIENT.value,)):
            detail = json.loads(row["detail"])
            self._deleted.update((table, number) for table, number in detail["deleted"])
            self._changed |= {(table, number): row_hash for table, number, row_hash in detail["changed"]}

    def check(self, entry: sqlite3.Row) -> str:
        """Return what is wrong with the rows of the next entry; empty when nothing is."""
        for table, number, row_hash in json.loads(entry["detail"]).get("rows", ()):
            if number <= self._last[table]:
                return f"row {number} of the {table} is named twice"
            self._last[table] = number
            if (table, number) in self._deleted:
                continue
            query = f"SELECT * FROM {table} WHERE {_KEY_COLUMN[table]} = ?"  # noqa: S608  names are looked up
            found = self._connection.execute(query, (number,)).fetchone()
            if found is None:
                return f"row {number} of the {table} is missing"
            if _row_hash(found) != self._changed.get((table, number), row_hash):
                return f"row {number} of the {table} was changed"
            self._found[table] += 1
        return ""

    def left_over(self) -> str:
        """Return, after the last entry, what nobody wrote through this program."""
        for table, found in self._found.items():
            count = self._connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608  names from this module
            if count != found:
                return f"{count - found} rows of the {table} were put in past the audit"
        return ""


def _row_hash(row: Any) -> str:
    """SHA-256 over names and values of a row; blobs in hexadecimal, as JSON has none."""
    values = {name: row[name].hex() if isinstance(row[name], bytes) else row[name] for name in row.keys()}  # noqa: SIM118
    values = {name: value for name, value in values.items() if value != "" or name not in ADDED}
    return hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()


def _entry(row: sqlite3.Row) -> AuditEntry:
    return AuditEntry(
        sequence=row["sequence"],
        at=datetime.fromisoformat(row["at"]),
        user=row["user"],
        action=row["action"],
        object_id=row["object"],
        detail=json.loads(row["detail"]),
    )

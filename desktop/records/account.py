"""An account as the log holds it, and how log and key file change together."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from desktop.errors import RecordsError
from desktop.records import keys
from desktop.records.access import Access
from desktop.records.key_file import KeyFile
from desktop.records.roles import LOWEST_ROLE, Action, Role

if TYPE_CHECKING:
    from desktop.records.session import Session

RECOVERY_NAME: Final = "recovery-key"
TRYOUT_NAME: Final = "try-out"
FINGERPRINT: Final = "key-file"
"""The setting that holds what the log knows of its key file."""
DIFFERS: Final = {"key_file": "differs"}
"""What the audit says when the key file is not as the log left it: somebody put another in its place, or a power cut came between."""
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9._-]{1,31}")


@dataclass(frozen=True)
class Account:
    """One person's account."""

    name: str
    full_name: str
    role: Role
    created_at: datetime
    """With UTC offset."""
    disabled: bool
    second_factor: bool
    """A login needs a code of a telephone."""


@dataclass
class Change:
    """A change that is being made, in the log and in the key file."""

    access: Access
    keys: KeyFile
    """Assigned anew where the key file changes."""


@contextmanager
def changing(session: "Session", action: Action, name: str, **detail: object) -> Iterator[Change]:
    """Change an account in the log and in the key file: both, or after an error neither.

    The key file then holds entries of enabled accounts only, whatever came between before.

    Raises
    ------
    RecordsError
        ``NOT-ALLOWED``, ``KEYS-DAMAGED``, ``LOG-UNAVAILABLE``, ``LOG-DAMAGED``.
    """
    with keys.locked(session.keys_path), session.open() as records:
        access, before, replaced = records.access, keys.load(session.keys_path), False
        try:
            with access.writing(action, name, **detail) as entry:
                _require_still(access, action)
                change = Change(access, before.with_people(enabled_names(access)))
                entry.detail |= {} if knows(access, change.keys) else DIFFERS
                yield change
                change.keys = change.keys.with_people(enabled_names(access))
                if change.keys != before:
                    remember(access, change.keys)
                    replaced = True
                    keys.save(session.keys_path, change.keys)
        except BaseException:
            if replaced:
                keys.save(session.keys_path, before)
            raise


def plain_name(typed: str) -> str:
    """Return a typed name as it would be stored."""
    return typed.strip().casefold()


def account_name(typed: str) -> str:
    """Return the name of a new account as it is stored.

    Raises
    ------
    RecordsError
        ``ACCOUNT-NAME``.
    """
    name = plain_name(typed)
    if not _NAME.fullmatch(name) or name in (RECOVERY_NAME, TRYOUT_NAME):
        raise RecordsError("ACCOUNT-NAME")
    return name


def find_row(access: Access, name: str) -> sqlite3.Row | None:
    """Return the row of an account, if there is one."""
    row: sqlite3.Row | None = access.connection.execute("SELECT * FROM users WHERE name = ?", (name,)).fetchone()
    return row


def find(access: Access, name: str) -> Account:
    """Return an account.

    Raises
    ------
    RecordsError
        ``ACCOUNT-NOT-FOUND``.
    """
    row = find_row(access, name)
    if row is None:
        raise RecordsError("ACCOUNT-NOT-FOUND", name=name)
    return account_from(row)


def account_from(row: sqlite3.Row) -> Account:
    """Return the account in a row of the table of users."""
    return Account(
        name=row["name"],
        full_name=row["full_name"],
        role=Role(row["role"]),
        created_at=datetime.fromisoformat(row["created_at"]),
        disabled=bool(row["disabled_at"]),
        second_factor=row["totp_secret"] is not None,
    )


def enabled_names(access: Access) -> set[str]:
    """Return the names of those who may log in."""
    return {row["name"] for row in access.connection.execute("SELECT name FROM users WHERE disabled_at = ''")}


def keep_an_administrator(change: Change, name: str) -> None:
    """Refuse what would leave nobody who can log in and change accounts.

    Raises
    ------
    RecordsError
        ``LAST-ADMINISTRATOR``.
    """
    query = "SELECT name FROM users WHERE role = ? AND disabled_at = ''"
    names = {row["name"] for row in change.access.connection.execute(query, (Role.ADMINISTRATOR.value,))}
    if name in names and not (names - {name}) & change.keys.people.keys():
        raise RecordsError("LAST-ADMINISTRATOR", name=name)


def remember(access: Access, key_file: KeyFile) -> None:
    """Let the log know its key file."""
    sql = "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)"
    access.connection.execute(sql, (FINGERPRINT, key_file.fingerprint))


def knows(access: Access, key_file: KeyFile) -> bool:
    """Tell whether the key file is as the log left it."""
    row = access.connection.execute("SELECT value FROM settings WHERE key = ?", (FINGERPRINT,)).fetchone()
    return row is not None and bool(row["value"] == key_file.fingerprint)


def _require_still(access: Access, action: Action) -> None:
    """Refuse whose account was disabled or got a lower role since they logged in."""
    if access.person.name == RECOVERY_NAME:
        return
    account = find(access, access.person.name)
    if account.disabled or not account.role.includes(LOWEST_ROLE[action]):
        raise RecordsError("NOT-ALLOWED", action=action.value, role=LOWEST_ROLE[action].value)

"""Who looked at the test pattern on which screen, and what they saw: kept in the settings of the log."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Final

from desktop.records.roles import Action
from desktop.records.store import Records

REPEATED: Final = timedelta(days=90)
"""A screen is offered the check again after so long, as displays are usually looked at once a quarter (AAPM report 270)."""
KEY: Final = "display-checks"
KEPT: Final = 50
"""The newest ones."""


@dataclass(frozen=True)
class Seen:
    """What somebody saw of the pattern."""

    screen: str
    """Maker and model, as the system tells them."""
    columns: int
    rows: int
    in_black: bool
    """The square of 5 % in the black field."""
    in_white: bool
    """The square of 95 % in the white field."""

    @property
    def passed(self) -> bool:
        """Whether both squares were seen."""
        return self.in_black and self.in_white


@dataclass(frozen=True)
class DisplayCheck:
    """A check as the log has it."""

    at: datetime
    user: str
    seen: Seen


def note_check(records: Records, seen: Seen) -> DisplayCheck:
    """Keep what was seen, with the time and whoever is logged in.

    Raises
    ------
    RecordsError
        What the log refuses, where it is open for reading only.
    """
    access = records.access
    made = DisplayCheck(datetime.fromisoformat(access.stamp()), access.person.name, seen)
    with access.writing(Action.DISPLAY_CHECK, passed=seen.passed):
        row = access.connection.execute("SELECT value FROM settings WHERE key = ?", (KEY,)).fetchone()
        kept = [*_read(str(row["value"]) if row else ""), made][-KEPT:]
        value = json.dumps([{"at": check.at.isoformat(), "user": check.user, **asdict(check.seen)} for check in kept])
        access.connection.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (KEY, value))
    return made


def last_check(records: Records, screen: str) -> DisplayCheck | None:
    """Return the newest check of a screen; None where there was none."""
    checks = [check for check in _read(records.settings.get(KEY)) if check.seen.screen == screen]
    return checks[-1] if checks else None


def is_due(check: DisplayCheck | None, now: datetime) -> bool:
    """Tell whether a screen is to be checked (again): never yet, not passed, or too long ago. A clock set back counts as too long."""
    return check is None or not check.seen.passed or abs(now - check.at) >= REPEATED


def _read(value: str) -> list[DisplayCheck]:
    return [
        DisplayCheck(datetime.fromisoformat(row.pop("at")), row.pop("user"), Seen(**row)) for row in json.loads(value or "[]")
    ]

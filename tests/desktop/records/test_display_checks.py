"""Who looked at the test pattern on which screen."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.records.access import Person
from desktop.records.display_checks import KEPT, REPEATED, DisplayCheck, Seen, is_due, last_check, note_check
from desktop.records.roles import Role
from desktop.records.session import ReadOnlySession, Session
from desktop.records.vault import try_out

PASSED = Seen("Maker Model", 1920, 1080, in_black=True, in_white=True)
FAILED = Seen("Maker Model", 1920, 1080, in_black=True, in_white=False)
NOW = datetime(2026, 3, 5, 9, tzinfo=UTC)


def test_newest_check_of_each_screen_is_found(tmp_path: Path) -> None:
    """With who and when; the audit has it too, and another screen's is another."""
    made = try_out(tmp_path, lambda: NOW)
    session = Session(tmp_path, made.key, Person("ana", "", Role.VIEWER), lambda: NOW)
    with session.open() as records:
        assert last_check(records, PASSED.screen) is None
        note_check(records, FAILED)
        assert note_check(records, PASSED) == DisplayCheck(NOW, "ana", PASSED)
        note_check(records, Seen("Other", 800, 600, in_black=False, in_white=False))
    with made.open() as records:
        assert last_check(records, PASSED.screen) == DisplayCheck(NOW, "ana", PASSED)
        assert [entry.action for entry in records.access.audit.entries(limit=3)] == ["display-check"] * 3


def test_old_checks_make_room(tmp_path: Path) -> None:
    """The setting does not grow for ever."""
    with try_out(tmp_path).open() as records:
        for number in range(KEPT + 3):
            note_check(records, Seen(f"Screen {number}", 1, 1, in_black=True, in_white=True))
        assert last_check(records, "Screen 2") is None
        assert last_check(records, "Screen 3") is not None


def test_log_that_is_only_looked_at_keeps_none(tmp_path: Path) -> None:
    """It says so."""
    session = ReadOnlySession.of(try_out(tmp_path))
    with session.open() as records, pytest.raises(RecordsError, match="LOG-READ-ONLY"):
        note_check(records, PASSED)


@pytest.mark.parametrize(
    ("check", "due"),
    [
        (None, True),
        (DisplayCheck(NOW - REPEATED, "ana", PASSED), True),
        (DisplayCheck(NOW - REPEATED + timedelta(minutes=1), "ana", PASSED), False),
        (DisplayCheck(NOW, "ana", FAILED), True),
        (DisplayCheck(NOW + REPEATED, "ana", PASSED), True),
    ],
    ids=["never", "after 90 days", "before", "not passed", "the clock was set back"],
)
def test_check_is_due(check: DisplayCheck | None, due: bool) -> None:
    """Never done, failed, or 90 days ago."""
    assert is_due(check, NOW) is due

"""A log of its own for every test, without accounts: only the session in the test's memory opens it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.records.session import Session
from desktop.records.store import Records
from desktop.records.vault import try_out


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """Return an administrator's session of an empty log in the test's folder."""
    return try_out(tmp_path)


@pytest.fixture
def records(session: Session) -> Iterator[Records]:
    """Return an open, empty log."""
    with session.open() as opened:
        yield opened

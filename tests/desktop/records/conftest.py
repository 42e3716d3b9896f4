"""A log of its own for every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.records.store import Records


@pytest.fixture
def log_path(tmp_path: Path) -> Path:
    """Return where the log is, or will be."""
    return tmp_path / "log.sqlite3"


@pytest.fixture
def records(log_path: Path) -> Iterator[Records]:
    """Return an open, empty log."""
    with Records.open(log_path) as opened:
        yield opened

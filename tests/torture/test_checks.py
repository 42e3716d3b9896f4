"""The checks of the log raise no alarm where nothing is wrong: while others write, and after a power cut in a checkpoint."""

import sqlite3
from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.records.access import LOG_NAME
from desktop.records.folder import FOLDER
from desktop.records.health import check_full, check_start
from desktop.records.vault import try_out
from tests.torture import workload

PAGE = 4096
FRAME = 24 + PAGE
"""Of a write-ahead log, which begins with 32 bytes: https://www.sqlite.org/fileformat2.html#walformat"""


def pages_in_wal(path: Path) -> set[int]:
    """Return the numbers of the pages that a write-ahead log holds."""
    content = path.read_bytes()
    return {int.from_bytes(content[at : at + 4], "big") for at in range(32, len(content), FRAME)}


def test_what_others_write_meanwhile_is_no_broken_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An entry that is added between two steps of the audit's check does not look like one that was cut off."""
    session = try_out(tmp_path)
    with session.open() as records, session.open() as other:
        workload.save(records, "0-0")
        head, numbers = records.access.audit.head, iter(range(1, 9))

        def head_before_others_save() -> sqlite3.Row | None:
            row = head()
            workload.save(other, f"0-{next(numbers)}")
            return row

        monkeypatch.setattr(records.access.audit, "head", head_before_others_save)
        assert records.access.audit.verify() is None
        assert records.access.audit.verify(tail=2) is None
        assert next(numbers) > 1


def test_a_page_that_was_being_moved_is_no_damage(tmp_path: Path) -> None:
    """Torn in the file, but whole in the write-ahead log; the same page is damage when the write-ahead log has been moved."""
    session = try_out(tmp_path)
    path = tmp_path / FOLDER / LOG_NAME
    with session.open() as records:
        workload.save(records, "0-0")
        page = max(page for page in pages_in_wal(path.with_name(f"{LOG_NAME}-wal")) if page * PAGE <= path.stat().st_size)
        tear(path, page)
        assert check_start(session).ok
        tear(path, page)
        assert not check_start(session).ok
        assert not check_full(session).ok


def test_an_end_of_the_audit_that_does_not_fit_is_told(tmp_path: Path) -> None:
    """A disk that gave back an old page of the head: said in words, for the login must not end in a traceback."""
    session = try_out(tmp_path)
    with session.open() as records:
        workload.save(records, "0-0")
        records.access.connection.execute("DELETE FROM audit_head")
        with pytest.raises(RecordsError, match=r"LOG-DAMAGED: .*end of its audit"):
            workload.save(records, "0-1")
    assert check_start(session).code == "LOG-TAMPERED"


def tear(path: Path, page: int) -> None:
    """Write over the second half of a page."""
    with path.open("rb+") as file:
        file.seek(page * PAGE - PAGE // 2)
        file.write(bytes(PAGE // 2))

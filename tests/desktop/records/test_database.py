import hashlib
import sqlite3
import stat
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.records import database
from desktop.records.database import open_database, transaction
from desktop.records.entry import LogQuery
from desktop.records.schema import MIGRATIONS, VERSION_1
from desktop.records.store import Records
from tests.desktop.records.readings import analyzed, save

VERSION_2 = (
    "ALTER TABLE log_rows ADD COLUMN remark TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX row_by_remark ON log_rows (remark)",
)


def digest(path: Path) -> str:
    """Return the hash of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def one_reading(path: Path) -> None:
    """Make a log, or add to it."""
    with Records.open(path) as records:
        save(records, analyzed())


def pragma(path: Path, statement: str) -> None:
    """Change a setting behind the program's back."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA {statement}")


def test_a_committed_row_is_on_the_disk(log_path: Path) -> None:
    """The settings that durability and secrecy rest on are those of the open connection."""
    with closing(open_database(log_path)) as connection:
        settings = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store", "trusted_schema")
        }
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "trusted_schema": 0,
    }


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a folder private by its access list, not by mode bits")
def test_only_the_owner_reads_the_log(log_path: Path) -> None:
    """The file, its write-ahead log and its shared memory."""
    with Records.open(log_path) as records:
        save(records, analyzed())
        files = list(log_path.parent.glob("log*"))
        assert len(files) == 3
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_making_a_log_leaves_nothing_beside_it(log_path: Path) -> None:
    """The half-made file goes; so does the write-ahead log when the last one closes."""
    one_reading(log_path)
    assert list(log_path.parent.iterdir()) == [log_path]


def test_many_may_make_the_log_at_once(log_path: Path) -> None:
    """Threads that start together on no file end with one log that holds what each saved."""

    def save_five(number: int) -> None:
        with Records.open(log_path) as records:
            for n in range(5):
                save(records, analyzed(f"{number}{n}" * 32))

    assert in_threads(4, save_five) == []
    with Records.open(log_path) as records:
        assert sorted(e.sequence for e in records.search(LogQuery())) == list(range(1, 21))


def unsupported(path: Path, target: Path) -> None:
    """Stand for a file system without hard links."""
    raise PermissionError(1, "Operation not permitted")


def in_threads(count: int, job: Callable[[int], None]) -> list[BaseException]:
    """Run a job in threads that start together; return what went wrong."""
    barrier, failures = threading.Barrier(count), []

    def work(number: int) -> None:
        try:
            barrier.wait()
            job(number)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return failures


def test_without_hard_links_a_log_is_made_all_the_same(log_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A memory stick with exFAT knows none."""
    monkeypatch.setattr(Path, "hardlink_to", unsupported)
    one_reading(log_path)
    assert list(log_path.parent.iterdir()) == [log_path]


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 400, b"SQLite format 3\x00" + b"\xff" * 8176])
def test_a_damaged_log_is_left_untouched(log_path: Path, content: bytes) -> None:
    """It is never made anew, not even when nothing is in it."""
    log_path.write_bytes(content)
    with pytest.raises(RecordsError, match="LOG-DAMAGED"):
        Records.open(log_path)
    assert log_path.read_bytes() == content


def test_another_programs_database_is_left_untouched(log_path: Path) -> None:
    """A wrong path must not put our tables into somebody's file."""
    with closing(sqlite3.connect(log_path)) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    before = digest(log_path)
    with pytest.raises(RecordsError, match=r"not a log of Lightbox"):
        Records.open(log_path)
    assert digest(log_path) == before


def test_a_log_whose_main_file_is_gone_is_not_begun_anew(log_path: Path) -> None:
    """What is left of it may be all that is left."""
    rest = log_path.with_name("log.sqlite3-wal")
    rest.write_bytes(b"rest")
    with pytest.raises(RecordsError, match=r"main file is missing"):
        Records.open(log_path)
    assert (rest.read_bytes(), log_path.exists()) == (b"rest", False)


def test_damage_inside_is_told_when_it_is_met(log_path: Path) -> None:
    """Pages of rubbish in the middle of the file give one sentence, no traceback of the engine."""
    one_reading(log_path)
    content = bytearray(log_path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    log_path.write_bytes(content)
    with pytest.raises(RecordsError, match=r"LOG-DAMAGED: .*structure is broken"):
        Records.open(log_path)
    assert log_path.read_bytes() == content


def test_a_newer_log_is_refused_and_left_untouched(log_path: Path) -> None:
    """An older program must not guess what a newer one wrote."""
    one_reading(log_path)
    pragma(log_path, f"user_version = {len(MIGRATIONS) + 1}")
    before = digest(log_path)
    with pytest.raises(RecordsError, match=r"LOG-NEWER"):
        Records.open(log_path)
    assert digest(log_path) == before


def test_a_migration_backs_up_the_whole_log_first(log_path: Path) -> None:
    """The copy is of the old version, complete, private, and opens."""
    one_reading(log_path)
    with closing(open_database(log_path, (VERSION_1, VERSION_2))) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == 2
        assert connection.execute("SELECT remark FROM log_rows").fetchone()[0] == ""
    (copy,) = log_path.parent.glob("log-v1-*.sqlite3")
    with Records.open(copy) as records:
        assert records.count(LogQuery()) == 1
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600 or sys.platform == "win32"


def test_many_may_migrate_the_log_at_once(log_path: Path) -> None:
    """One does it; the others find it done."""
    one_reading(log_path)
    assert in_threads(4, lambda _: open_database(log_path, (VERSION_1, VERSION_2)).close()) == []
    with closing(open_database(log_path, (VERSION_1, VERSION_2))) as connection:
        assert connection.execute("SELECT count(*) FROM log_rows WHERE remark = ''").fetchone()[0] == 1


@pytest.mark.parametrize("links", [True, False])
def test_a_log_that_appears_meanwhile_is_kept(log_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool) -> None:
    """Another process was faster: its readings must not vanish under our new file, with or without hard links."""
    one_reading(log_path)
    new = log_path.with_name("log-new")
    new.write_bytes(b"new")
    if not links:
        monkeypatch.setattr(Path, "hardlink_to", unsupported)
    database._publish(new, log_path)
    with Records.open(log_path) as records:
        assert records.count(LogQuery()) == 1


def test_a_failed_migration_changes_nothing(log_path: Path) -> None:
    """Its first statement is undone with its last, and the old program still opens the log."""
    one_reading(log_path)
    with pytest.raises(sqlite3.OperationalError):
        open_database(log_path, (VERSION_1, (*VERSION_2, "CREATE TABLE readings (x)")))
    with Records.open(log_path) as records:
        assert records.count(LogQuery()) == 1
    with closing(open_database(log_path)) as connection:
        assert "remark" not in [row["name"] for row in connection.execute("PRAGMA table_info(log_rows)")]


def test_a_migration_that_breaks_a_reference_is_undone(log_path: Path) -> None:
    """Rows that point to nothing are noticed before they are kept."""
    one_reading(log_path)
    orphan = (
        "CREATE TABLE notes (log_row INTEGER REFERENCES log_rows)",
        "PRAGMA defer_foreign_keys = ON",
        "INSERT INTO notes VALUES (99)",
    )
    with pytest.raises(RecordsError, match=r"refers to another"):
        open_database(log_path, (VERSION_1, orphan))
    with Records.open(log_path) as records:
        assert records.count(LogQuery()) == 1


def test_a_copy_that_cannot_be_made_stops_the_migration(log_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No backup, no change, and no half of a backup."""
    one_reading(log_path)

    def full(file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(database.os, "fsync", full)
    with pytest.raises(RecordsError, match=r"LOG-UNAVAILABLE: .*No space left"):
        open_database(log_path, (VERSION_1, VERSION_2))
    assert list(log_path.parent.iterdir()) == [log_path]
    monkeypatch.undo()
    one_reading(log_path)


def test_a_log_that_does_not_pass_its_check_is_not_migrated(log_path: Path) -> None:
    """Changing it could spread the damage; a row that its table forbids stands for any that the check finds."""
    one_reading(log_path)
    with closing(sqlite3.connect(log_path)) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        forbid = "UPDATE sqlite_schema SET sql = replace(sql, 'frame INTEGER', 'frame INTEGER CHECK (frame > 0)') WHERE name = 'images'"
        connection.execute(forbid)
    before = digest(log_path)
    with pytest.raises(RecordsError, match=r"LOG-DAMAGED: .*does not pass its check"):
        open_database(log_path, (VERSION_1, VERSION_2))
    assert (digest(log_path), list(log_path.parent.iterdir())) == (before, [log_path])


@pytest.mark.skipif(sys.platform == "win32", reason="the engine's layer for such disks is there on POSIX systems only")
def test_a_disk_that_cannot_keep_a_write_ahead_log_is_told(log_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Network folders without shared memory: kept there in another way, a reading would be less safe than we say."""
    one_reading(log_path)

    def on_a_share(path: Path) -> sqlite3.Connection:
        return sqlite3.connect(f"{path.as_uri()}?vfs=unix-dotfile", uri=True, isolation_level=None)

    with closing(sqlite3.connect(log_path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    monkeypatch.setattr(database, "_connect", on_a_share)
    with pytest.raises(RecordsError, match=r"LOG-UNAVAILABLE: .*this kind of disk"):
        open_database(log_path)


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    """A stick that was pulled."""
    with pytest.raises(RecordsError, match=r"LOG-UNAVAILABLE: .*No such file"):
        Records.open(tmp_path / "gone" / "log.sqlite3")


def test_a_log_in_use_is_told(log_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program holds the file longer than we wait."""
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.01)
    with Records.open(log_path) as records:
        other = open_database(log_path)
        with closing(other), transaction(other), pytest.raises(RecordsError, match=r"another program is using it"):
            save(records, analyzed())
        save(records, analyzed())
        assert records.count(LogQuery()) == 1


@pytest.mark.parametrize(
    ("limit", "sentence"), [("query_only = ON", "write-protected"), ("max_page_count = 1", "disk is full")]
)
def test_what_could_not_be_written_is_told_and_not_half_there(log_path: Path, limit: str, sentence: str) -> None:
    """The engine's own error becomes words; the log is as it was, and goes on when there is room again."""
    with closing(open_database(log_path)) as connection:
        records = Records(connection)
        connection.execute(f"PRAGMA {limit}")
        with pytest.raises(RecordsError, match=rf"LOG-UNAVAILABLE: .*{sentence}"):
            records.save("r", analyzed(), preview=bytes(100_000), source=Path("a.dcm"))
        assert records.count(LogQuery()) == 0
        connection.execute("PRAGMA query_only = OFF")
        connection.execute("PRAGMA max_page_count = 100000")
        assert records.save("r", analyzed(), preview=bytes(100_000), source=Path("a.dcm")).entry.sequence == 1


def test_a_bug_in_our_own_sql_stays_a_bug(log_path: Path) -> None:
    """Only what a disk or a file can do becomes a sentence."""
    with closing(open_database(log_path)) as connection, pytest.raises(sqlite3.OperationalError), database.known_errors():
        connection.execute("SELECT nothing FROM nowhere")

import hashlib
import stat
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.records import database
from desktop.records.database import EngineError, create_database, open_database, transaction
from desktop.records.schema import APPLICATION_ID

KEY = bytes(range(32))
FIRST = (("CREATE TABLE films (film INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT",),)
SECOND = (
    *FIRST,
    ("ALTER TABLE films ADD COLUMN remark TEXT NOT NULL DEFAULT ''", "CREATE INDEX film_by_remark ON films (remark)"),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a file of the first version with one film."""
    path = tmp_path / "log.db"
    create_database(path, KEY, FIRST)
    add_film(path)
    return path


def add_film(path: Path) -> None:
    """Write one row."""
    with closing(open_database(path, KEY, FIRST)) as connection:
        connection.execute("INSERT INTO films (words) VALUES ('hans')")


def films(path: Path) -> int:
    """Return how many films a file holds."""
    with closing(open_database(path, KEY, FIRST)) as connection:
        return int(connection.execute("SELECT count(*) FROM films").fetchone()[0])


def digest(path: Path) -> str:
    """Return the hash of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


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


def test_a_committed_row_is_on_the_disk(path: Path) -> None:
    """The settings that durability and secrecy rest on are those of the open connection."""
    expected = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "recursive_triggers": 1, "secure_delete": 1}
    expected |= {"temp_store": 2, "trusted_schema": 0}
    with closing(open_database(path, KEY, FIRST)) as connection:
        assert {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in expected} == expected


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a folder private by its access list, not by mode bits")
def test_only_the_owner_reads_the_log(path: Path) -> None:
    """The file, its write-ahead log and its shared memory."""
    with closing(open_database(path, KEY, FIRST)) as connection:
        connection.execute("INSERT INTO films (words) VALUES ('eva')")
        assert {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {
            "log.db": 0o600,
            "log.db-wal": 0o600,
            "log.db-shm": 0o600,
        }


def test_closing_leaves_nothing_beside_the_file(path: Path) -> None:
    """The write-ahead log is emptied into it when the last one closes."""
    assert list(path.parent.iterdir()) == [path]


def test_the_file_is_encrypted(path: Path) -> None:
    """Neither the engine's own mark nor a word of ours stands in it, and another key opens nothing."""
    assert not path.read_bytes().startswith(b"SQLite format 3")
    assert b"films" not in path.read_bytes()
    with pytest.raises(RecordsError, match=r"LOG-DAMAGED: .*cannot be decrypted"):
        open_database(path, bytes(32), FIRST)


def test_without_the_engine_nothing_is_opened_or_made(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no way around the encryption."""
    before = digest(path)
    monkeypatch.setattr(database, "engine", None)
    with pytest.raises(RecordsError, match="LOG-NO-ENGINE"):
        open_database(path, KEY, FIRST)
    with pytest.raises(RecordsError, match="LOG-NO-ENGINE"):
        create_database(path.with_name("new.db"), KEY, FIRST)
    assert (digest(path), list(path.parent.iterdir())) == (before, [path])


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 400, b"SQLite format 3\x00" + b"\xff" * 8176])
def test_a_damaged_log_is_left_untouched(tmp_path: Path, content: bytes) -> None:
    """It is never made anew, not even when nothing is in it."""
    path = tmp_path / "log.db"
    path.write_bytes(content)
    with pytest.raises(RecordsError, match="LOG-DAMAGED"):
        open_database(path, KEY, FIRST)
    assert path.read_bytes() == content


def test_another_programs_database_is_left_untouched(path: Path) -> None:
    """Even one under our key: our tables are not put into it."""
    with closing(open_database(path, KEY, FIRST)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID + 1}")
    before = digest(path)
    with pytest.raises(RecordsError, match=r"not a log of Lightbox"):
        open_database(path, KEY, SECOND)
    assert digest(path) == before


def test_a_log_whose_main_file_is_gone_is_not_begun_anew(tmp_path: Path) -> None:
    """What is left of it may be all that is left."""
    rest = tmp_path / "log.db-wal"
    rest.write_bytes(b"rest")
    with pytest.raises(RecordsError, match=r"main file is missing"):
        open_database(tmp_path / "log.db", KEY, FIRST)
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("log.db-wal", b"rest")]


def test_one_bit_in_a_page_is_told_when_it_is_met(path: Path) -> None:
    """Each page carries its own code: no wrong row is read."""
    content = bytearray(path.read_bytes())
    content[4096 + 2000] ^= 1  # the second page: the table's
    path.write_bytes(content)
    with pytest.raises(RecordsError, match="LOG-DAMAGED"), database.known_errors():
        films(path)
    assert path.read_bytes() == content


def test_a_newer_log_is_refused_and_left_untouched(path: Path) -> None:
    """An older program must not guess what a newer one wrote."""
    open_database(path, KEY, SECOND).close()
    before = digest(path)
    with pytest.raises(RecordsError, match=r"LOG-NEWER"):
        open_database(path, KEY, FIRST)
    assert digest(path) == before


def test_a_migration_asks_for_a_backup_first(path: Path) -> None:
    """With the version that is left, while the file is still as it was; a second opening migrates nothing."""
    asked: list[tuple[int, int]] = []
    for _ in range(2):
        open_database(path, KEY, SECOND, before_migration=lambda version: asked.append((version, films(path)))).close()
    assert asked == [(1, 1)]
    with closing(open_database(path, KEY, SECOND)) as connection:
        assert [tuple(row) for row in connection.execute("SELECT words, remark FROM films")] == [("hans", "")]


def test_a_backup_that_fails_stops_the_migration(path: Path) -> None:
    """No backup, no change."""

    def full(version: int) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(RecordsError, match=r"LOG-UNAVAILABLE: .*No space left"):
        open_database(path, KEY, SECOND, before_migration=full)
    assert films(path) == 1


def test_a_log_open_for_reading_only_is_not_migrated(path: Path) -> None:
    """It may be damaged; nothing in it is changed."""
    before = digest(path)
    with closing(open_database(path, KEY, SECOND, read_only=True)) as connection:
        assert connection.execute("SELECT count(*) FROM films").fetchone()[0] == 1
        with pytest.raises(RecordsError, match="write-protected"), database.known_errors():
            connection.execute("DELETE FROM films")
    assert digest(path) == before


def test_many_may_migrate_the_log_at_once(path: Path) -> None:
    """One does it; the others find it done."""
    assert in_threads(4, lambda _: open_database(path, KEY, SECOND).close()) == []
    with closing(open_database(path, KEY, SECOND)) as connection:
        assert connection.execute("SELECT count(*) FROM films WHERE remark = ''").fetchone()[0] == 1


def test_a_failed_migration_changes_nothing(path: Path) -> None:
    """Its first statement is undone with its last, and the old program still opens the log."""
    with pytest.raises(EngineError, match="already exists"):
        open_database(path, KEY, (*FIRST, (*SECOND[1], "CREATE TABLE films (x)")))
    with closing(open_database(path, KEY, FIRST)) as connection:
        assert "remark" not in [row["name"] for row in connection.execute("PRAGMA table_info(films)")]


def test_a_migration_that_breaks_a_reference_is_undone(path: Path) -> None:
    """Rows that point to nothing are noticed before they are kept."""
    orphan = (
        "CREATE TABLE notes (film INTEGER REFERENCES films)",
        "PRAGMA defer_foreign_keys = ON",
        "INSERT INTO notes VALUES (99)",
    )
    with pytest.raises(RecordsError, match=r"refers to another"):
        open_database(path, KEY, (*FIRST, orphan))
    assert films(path) == 1


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    """A stick that was pulled while a log was to be made."""
    with pytest.raises(RecordsError, match=r"LOG-UNAVAILABLE"):
        create_database(tmp_path / "gone" / "log.db", KEY, FIRST)


def test_a_log_in_use_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program holds the file longer than we wait."""
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.01)
    with closing(open_database(path, KEY, FIRST)) as one, closing(open_database(path, KEY, FIRST)) as other:
        with transaction(other), pytest.raises(RecordsError, match=r"another program is using it"), database.known_errors():
            one.execute("INSERT INTO films (words) VALUES ('eva')")
        one.execute("INSERT INTO films (words) VALUES ('eva')")
    assert films(path) == 2


def test_a_bug_in_our_own_sql_stays_a_bug(path: Path) -> None:
    """Only what a disk or a file can do becomes a sentence."""
    with (
        closing(open_database(path, KEY, FIRST)) as connection,
        pytest.raises(EngineError, match="no such table"),
        database.known_errors(),
    ):
        connection.execute("SELECT film FROM nowhere")

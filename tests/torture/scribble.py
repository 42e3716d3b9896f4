"""A program that does to a folder whatever the recorder must know: ``python -m tests.torture.scribble FOLDER``."""

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path


def files(folder: Path) -> None:
    """Make, write in several ways, cut off, rename, link and remove."""
    (folder / "whole").write_bytes(b"whole")
    with (folder / "appended").open("ab") as file:
        file.write(b"first")
    with (folder / "appended").open("ab", buffering=0) as file:
        file.write(b", second")
    with (folder / "placed").open("wb", buffering=0) as file:
        file.write(b"0123456789")
        os.pwrite(file.fileno(), b"xx", 3)
        os.writev(file.fileno(), [b"ab", b"cd"])
        os.lseek(file.fileno(), 20, os.SEEK_SET)
        os.write(file.fileno(), b"behind a hole")
        os.ftruncate(file.fileno(), 25)
        os.fsync(file.fileno())
    os.truncate(folder / "before", 3)
    (folder / "old").write_bytes(b"renamed")
    (folder / "old").replace(folder / "whole")
    (folder / "twice").hardlink_to(folder / "whole")
    (folder / "gone").write_bytes(b"gone")
    (folder / "gone").unlink()
    (folder / "new").write_bytes(b"may get the inode of the one that is gone")
    (folder / "new").write_bytes(b"anew")


def folders(folder: Path) -> None:
    """Make, rename and remove folders, also by a name relative to the working folder."""
    os.chdir(folder)
    Path("inner/more").mkdir(parents=True)
    Path("inner/more/file").write_bytes(b"deep")
    Path("inner").rename("moved")
    handle = os.open("moved/more", os.O_RDONLY)
    with open(os.open("at", os.O_WRONLY | os.O_CREAT, 0o600, dir_fd=handle), "wb") as file:  # noqa: PTH123  of a handle
        file.write(b"by the handle of its folder")
    os.fsync(handle)
    os.close(handle)
    Path("empty").mkdir()
    Path("empty").rmdir()


def database(folder: Path) -> None:
    """Let SQLite write a database, its journals and a copy."""
    with closing(sqlite3.connect(folder / "database", isolation_level=None)) as connection:
        connection.execute("CREATE TABLE t (x)")
        connection.execute("PRAGMA journal_mode = WAL")
        for n in range(30):
            connection.execute("INSERT INTO t VALUES (?)", (bytes([n]) * 5000,))
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        connection.execute("DELETE FROM t WHERE rowid > 10")
        connection.execute("VACUUM INTO ?", (str(folder / "copy"),))


if __name__ == "__main__":
    for job in (files, folders, database):
        job(Path(sys.argv[1]))

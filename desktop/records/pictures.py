"""Previews and heat maps, in an encrypted file of their own beside the log: large, written once, and backed up only where new."""

import hashlib
import sqlite3
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from desktop.records.database import create_database, known_errors, open_database, transaction
from desktop.records.schema import PICTURES

FILE_NAME: Final = "pictures.db"


def pictures_sha256(heatmaps: bytes, preview: bytes) -> str:
    """Return the hash that a reading keeps of its pictures."""
    return hashlib.sha256(hashlib.sha256(heatmaps).digest() + preview).hexdigest()


def create_pictures(folder: Path, key: bytes) -> None:
    """Make an empty file of pictures."""
    create_database(folder / FILE_NAME, key, PICTURES)


class Pictures:
    """The open file of pictures; belongs to one thread."""

    def __init__(self, folder: Path, key: bytes, *, read_only: bool = False) -> None:
        self.connection: sqlite3.Connection = open_database(folder / FILE_NAME, key, PICTURES, read_only=read_only)

    def close(self) -> None:
        """Close the file."""
        with known_errors():
            self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def put(self, reading_id: str, heatmaps: bytes, preview: bytes) -> None:
        """Keep the pictures of a reading that is not stored yet; they are on the disk when this returns.

        They take the place of those that a power cut left without their reading: the film was judged anew since, and a newer model or
        another number of threads draws other heat maps.
        """
        insert = """INSERT INTO pictures (reading_id, heatmaps, preview) VALUES (?, ?, ?)
            ON CONFLICT (reading_id) DO UPDATE SET heatmaps = excluded.heatmaps, preview = excluded.preview"""
        with known_errors(), transaction(self.connection):
            self.connection.execute(insert, (reading_id, heatmaps, preview))

    def get(self, reading_id: str) -> tuple[bytes, bytes] | None:
        """Return heat maps and preview of a reading."""
        with known_errors():
            query = "SELECT heatmaps, preview FROM pictures WHERE reading_id = ?"
            row = self.connection.execute(query, (reading_id,)).fetchone()
        return (row["heatmaps"], row["preview"]) if row else None

    def remove(self, reading_ids: list[str]) -> None:
        """Delete pictures; their place in the file is overwritten (``secure_delete``)."""
        with known_errors(), transaction(self.connection):
            self.connection.executemany("DELETE FROM pictures WHERE reading_id = ?", [(r,) for r in reading_ids])

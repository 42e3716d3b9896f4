"""Which backups are at a place: their folders, and the manifest that makes a folder count as a backup.

PLACE/LIGHTBOX-1A2B3C4D/                  the backups of one log, named by its id: another clinic's log has another folder
PLACE/LIGHTBOX-1A2B3C4D/pictures.db       previews and heat maps of all its backups here; grows by what is new
PLACE/LIGHTBOX-1A2B3C4D/20260131-0830/    one backup: log.db, keys.json, manifest.json

Nothing here needs the key, and no manifest holds anything of a patient's. Folders are named with A-Z, 0-9 and - only, and neither links nor
file times are relied on: memory sticks keep little else.
"""

import hashlib
import hmac
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from itertools import chain
from pathlib import Path
from typing import Any, Final

from desktop.errors import RecordsError
from desktop.records.keys import subkey

MANIFEST_NAME: Final = "manifest.json"
UNFINISHED: Final = "NEW-"
FORMAT: Final = 1


class PlaceKind(StrEnum):
    """Where a backup lies."""

    HOME = "home"
    """In the program's own folder, on the disk of the log: it goes when that disk goes."""
    FOLDER = "folder"
    """In another folder of the same disk."""
    MEDIUM = "medium"
    """On another disk, or where the administrator chose the second medium."""


@dataclass(frozen=True)
class Backup:
    """A whole copy of the log, as its manifest describes it."""

    path: Path
    """Its folder."""
    log: str
    """The id of the log that it was made of."""
    number: int
    """Counts the backups of this log at this place; the order in which they were made, whatever the clock said."""
    line: str
    """Changes with every restore: backups of one line follow from each other."""
    created_at: datetime
    """With UTC offset."""
    why: str
    """What it was made for, "" for no special reason."""
    place_kind: PlaceKind
    version: int
    """Of the tables (``user_version``)."""
    counts: dict[str, int]
    """Rows by table."""
    audit_sequence: int
    audit_head: str
    """Code of the newest entry of the audit, in hexadecimal: kept elsewhere, it tells later whether the log was replaced."""
    pictures: int | None
    """How many readings the file of pictures here then had; None where the log's own file of pictures could not be read."""
    files: dict[str, tuple[int, str]]
    """Size in bytes and SHA-256 of every file."""

    @property
    def readings(self) -> int:
        """How many readings it holds."""
        return self.counts["readings"]

    @property
    def size(self) -> int:
        """Bytes, without the pictures."""
        return sum(size for size, _ in self.files.values())

    @property
    def pictures_path(self) -> Path:
        """The file of pictures that belongs to it."""
        return self.path.parent / "pictures.db"


def folder_of(place: Path, log: str) -> Path:
    """Return the folder for the backups of one log at a place."""
    return place / f"LIGHTBOX-{log.replace('-', '')[:8].upper()}"


def free_name(folder: Path, at: datetime) -> str:
    """Return a name for a new backup, by its time in UTC."""
    stamp = at.astimezone(UTC).strftime("%Y%m%d-%H%M%S")
    names = [stamp, *(f"{stamp}-{n}" for n in range(2, 1000))]
    return next(name for name in names if not (folder / name).exists())


def list_backups(place: Path, log: str | None = None) -> list[Backup]:
    """Return the backups that count, newest first. Damaged and half-made ones do not.

    Parameters
    ----------
    place : Path
        Where backups are made; the folder of one log in it, and of one backup, will do as well.
    log : str, optional
        Only those of this log.

    Returns
    -------
    list of Backup
        Empty also where the place is missing: a stick that is not in. Whether every byte of one is right tells `verify_backup`.
    """
    found = []
    for pattern in (MANIFEST_NAME, f"*/{MANIFEST_NAME}", f"LIGHTBOX-*/*/{MANIFEST_NAME}"):
        found += [backup for path in _glob(place, pattern) if (backup := _read_whole(path.parent)) is not None]
    ours = [backup for backup in found if log is None or backup.log == log]
    return sorted(ours, key=lambda backup: (backup.log, backup.number, backup.created_at), reverse=True)


def newest_first(*places: Sequence[Backup]) -> list[Backup]:
    """Return the backups of several places in the order of what they hold: the date of one is as wrong as the clock was.

    Within a line the end of the audit tells which is newer; which line is newer, the numbers of the first place that has it.

    Parameters
    ----------
    *places : sequence of Backup
        What `list_backups` gave for each place.
    """
    lines = {line: n for n, line in enumerate(dict.fromkeys(backup.line for backup in chain(*places)))}
    return sorted(chain(*places), key=lambda backup: (lines[backup.line], -backup.audit_sequence, -backup.number))


def read_backup(path: Path) -> Backup:
    """Return the backup in a folder.

    Raises
    ------
    RecordsError
        ``BACKUP-MISSING``, ``BACKUP-DAMAGED``, ``LOG-NEWER``.
    """
    try:
        text = (path / MANIFEST_NAME).read_bytes()
    except OSError as error:
        raise RecordsError("BACKUP-MISSING") from error
    try:
        backup = _backup(path, _open_manifest(text))
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise RecordsError("BACKUP-DAMAGED", detail="its manifest cannot be understood") from error
    for name, (size, _) in backup.files.items():
        if not (path / name).is_file() or (path / name).stat().st_size != size:
            raise RecordsError("BACKUP-DAMAGED", detail=f"{name} is missing or cut off")
    return backup


def format_manifest(backup: Backup, key: bytes) -> bytes:
    """Return the manifest of a backup, sealed with the log's key."""
    body = {
        "format": FORMAT,
        "log": backup.log,
        "number": backup.number,
        "line": backup.line,
        "created_at": backup.created_at.isoformat(timespec="milliseconds"),
        "why": backup.why,
        "place_kind": backup.place_kind.value,
        "version": backup.version,
        "counts": backup.counts,
        "audit_sequence": backup.audit_sequence,
        "audit_head": backup.audit_head,
        "pictures": backup.pictures,
        "files": backup.files,
    }
    text = json.dumps(body, indent=1)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return json.dumps({"sha256": sha256, "seal": _seal(text, key), "backup": text}, indent=1).encode()


def is_sealed(backup: Backup, key: bytes) -> bool:
    """Tell whether the manifest was made with this log's key, and not changed since."""
    outer = json.loads((backup.path / MANIFEST_NAME).read_bytes())
    return hmac.compare_digest(outer["seal"].encode(), _seal(outer["backup"], key).encode())


def _glob(place: Path, pattern: str) -> Iterator[Path]:
    try:
        yield from [path for path in place.glob(pattern) if not path.parent.name.startswith(UNFINISHED)]
    except OSError:  # a stick that was pulled meanwhile
        return


def _read_whole(path: Path) -> Backup | None:
    try:
        return read_backup(path)
    except (RecordsError, OSError):
        return None


def _seal(text: str, key: bytes) -> str:
    return hmac.new(subkey(key, "backup"), text.encode(), "sha256").hexdigest()


def _open_manifest(data: bytes) -> dict[str, Any]:
    outer = json.loads(data)
    if hashlib.sha256(outer["backup"].encode()).hexdigest() != outer["sha256"]:
        raise ValueError("the hash does not fit")
    if not outer["seal"].isascii():
        raise ValueError("not a seal")
    body: dict[str, Any] = json.loads(outer["backup"])
    if body["format"] > FORMAT:
        raise RecordsError("LOG-NEWER")
    return body


def _backup(path: Path, body: dict[str, Any]) -> Backup:
    backup = Backup(
        path=path,
        log=str(body["log"]),
        number=int(body["number"]),
        line=str(body["line"]),
        created_at=datetime.fromisoformat(body["created_at"]),
        why=str(body["why"]),
        place_kind=PlaceKind(body["place_kind"]),
        version=int(body["version"]),
        counts={str(table): int(count) for table, count in body["counts"].items()},
        audit_sequence=int(body["audit_sequence"]),
        audit_head=str(body["audit_head"]),
        pictures=None if body["pictures"] is None else int(body["pictures"]),
        files={str(name): (int(size), str(sha256)) for name, (size, sha256) in body["files"].items()},
    )
    if backup.created_at.tzinfo is None or "readings" not in backup.counts:
        raise ValueError("not a manifest of ours")
    return backup

"""The file beside the log that holds its wrapped keys: read, replaced as a whole, and locked while it is changed."""

import base64
import hashlib
import json
import os
import tempfile
from collections.abc import Iterator, Set
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from filelock import FileLock, Timeout

from desktop.errors import RecordsError
from desktop.records.wrapping import Cost, Wrapped

FORMAT: Final = 1
LOCK_TIMEOUT_S: Final = 60
"""A login holds the lock for half a second."""
MOST_UNAUDITED: Final = 1000
_PREFIX, _SUFFIX = "keys-", ".new"


@dataclass(frozen=True)
class Failures:
    """Failed logins in a row under one name."""

    count: int
    last: str
    """ISO 8601 with offset."""


@dataclass(frozen=True)
class KeyFile:
    """What the key file holds."""

    log: str
    """Which log it belongs to."""
    cost: Cost
    """For passwords that are set from now on."""
    people: dict[str, Wrapped] = field(default_factory=dict)
    recovery: Wrapped | None = None
    failures: dict[str, Failures] = field(default_factory=dict)
    unaudited: tuple[tuple[str, str], ...] = ()
    """Name and time of failed logins that the audit has not taken over yet."""

    def with_person(self, name: str, wrapped: Wrapped) -> "KeyFile":
        """Let a person in, or give them another password."""
        return replace(self, people=self.people | {name: wrapped})

    def with_people(self, names: Set[str]) -> "KeyFile":
        """Keep the entries of some people only."""
        return replace(self, people={name: wrapped for name, wrapped in self.people.items() if name in names})

    def with_failure(self, name: str, now: datetime) -> "KeyFile":
        """Count a failed login."""
        at = now.isoformat(timespec="milliseconds")
        count = self.failures[name].count + 1 if name in self.failures else 1
        unaudited = (*self.unaudited, (name, at))[-MOST_UNAUDITED:]
        return replace(self, failures=self.failures | {name: Failures(count, at)}, unaudited=unaudited)

    def without_failures(self, *names: str) -> "KeyFile":
        """Forget the failed logins under some names; the audit still gets them."""
        return replace(self, failures={name: failures for name, failures in self.failures.items() if name not in names})

    @property
    def fingerprint(self) -> str:
        """SHA-256 of all but the failed logins."""
        return hashlib.sha256(format_key_file(replace(self, failures={}, unaudited=()))).hexdigest()


def load(path: Path) -> KeyFile:
    """Read the key file.

    Raises
    ------
    RecordsError
        ``KEYS-DAMAGED``, ``LOG-NEWER``, ``LOG-UNAVAILABLE``.
    """
    try:
        return _parse(path.read_bytes())
    except FileNotFoundError as error:
        raise RecordsError("KEYS-DAMAGED", detail="it is missing") from error
    except OSError as error:
        raise RecordsError("LOG-UNAVAILABLE", detail=error.strerror or "the disk reports an error") from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise RecordsError("KEYS-DAMAGED", detail="it cannot be understood") from error


def save(path: Path, keys: KeyFile) -> None:
    """Replace the key file as a whole; after a power cut it is the old or the new one.

    Raises
    ------
    RecordsError
        ``LOG-UNAVAILABLE``; the file is then as it was.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=_PREFIX, suffix=_SUFFIX, dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(format_key_file(keys))
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        sync_folder(path.parent)
    except OSError as error:
        raise RecordsError("LOG-UNAVAILABLE", detail=error.strerror or "the disk reports an error") from error


@contextmanager
def locked(path: Path, *, to_read: bool = False) -> Iterator[None]:
    """Keep other threads and processes from changing the key file: around every reading that a change builds on.

    It is taken before a transaction of the log is begun, never within one. Who only reads or copies the file needs no lock.

    Parameters
    ----------
    path : Path
    to_read : bool
        Go on without the lock where the disk cannot be written: then nobody changes the file.

    Raises
    ------
    RecordsError
        ``LOG-UNAVAILABLE``.
    """
    # one object for each file: a thread that has the lock may take it once more
    lock = FileLock(path.with_name(f"{path.name}.lock"), timeout=LOCK_TIMEOUT_S, mode=0o600, is_singleton=True)
    try:
        lock.acquire()
    except Timeout as error:
        raise RecordsError("LOG-UNAVAILABLE", detail="another program is using it") from error
    except OSError as error:
        if not to_read:
            raise RecordsError("LOG-UNAVAILABLE", detail=error.strerror or "the disk reports an error") from error
    if not lock.is_locked:
        yield
        return
    try:
        for left_over in path.parent.glob(
            f"{_PREFIX}*{_SUFFIX}"
        ):  # of a power cut: entries that were to go must not stay there
            left_over.unlink(missing_ok=True)
        yield
    finally:
        lock.release()


def sync_folder(folder: Path) -> None:
    """Make new names in a folder survive a power cut (POSIX; Windows does it by itself)."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def format_key_file(keys: KeyFile) -> bytes:
    """Return what `save` writes."""
    body = {
        "format": FORMAT,
        "log": keys.log,
        "cost": asdict(keys.cost),
        "people": {name: _wrapped_json(keys.people[name]) for name in sorted(keys.people)},
        "recovery": _wrapped_json(keys.recovery) if keys.recovery else None,
        "failures": {name: asdict(failures) for name, failures in keys.failures.items()},
        "unaudited": keys.unaudited,
    }
    text = json.dumps(body, indent=1)
    return json.dumps({"sha256": hashlib.sha256(text.encode()).hexdigest(), "keys": text}, indent=1).encode()


def _parse(data: bytes) -> KeyFile:
    outer = json.loads(data)
    if hashlib.sha256(outer["keys"].encode()).hexdigest() != outer["sha256"]:
        raise ValueError("the hash does not fit")
    body = json.loads(outer["keys"])
    if body["format"] > FORMAT:
        raise RecordsError("LOG-NEWER")
    return KeyFile(
        log=str(body["log"]),
        cost=Cost(**body["cost"]),
        people={name: _wrapped(entry) for name, entry in body["people"].items()},
        recovery=_wrapped(body["recovery"]) if body["recovery"] else None,
        failures={name: Failures(int(f["count"]), _checked_stamp(f["last"])) for name, f in body["failures"].items()},
        unaudited=tuple((str(name), _checked_stamp(at)) for name, at in body["unaudited"]),
    )


def _checked_stamp(text: str) -> str:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("no UTC offset")
    return text


def _wrapped_json(wrapped: Wrapped) -> dict[str, Any]:
    texts = {name: base64.b64encode(getattr(wrapped, name)).decode() for name in ("salt", "nonce", "box")}
    return texts | {"cost": asdict(wrapped.cost) if wrapped.cost else None}


def _wrapped(entry: dict[str, Any]) -> Wrapped:
    parts = {name: base64.b64decode(entry[name], validate=True) for name in ("salt", "nonce", "box")}
    return Wrapped(**parts, cost=Cost(**entry["cost"]) if entry["cost"] else None)

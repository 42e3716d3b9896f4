"""The key of the log, and how each person's password opens it.

The log is encrypted under one random 256-bit key. The key file holds that key once for every person, wrapped (AES-256-GCM) under a
key that Argon2id (RFC 9106) makes of the password, and once under the recovery key that is printed when the log is made. So a changed
password or a removed person changes one entry, and the log is never encrypted anew.

The file is no secret by itself. It also counts failed logins, since the log cannot be written before it is open: who can write the
file can reset them, who has only the window cannot.
"""

import base64
import hashlib
import json
import os
import secrets
import tempfile
import time
import unicodedata
from collections.abc import Callable, Iterator, Set
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from filelock import FileLock

from desktop.errors import RecordsError

KEY_BYTES: Final = 32
FORMAT: Final = 1
RECOVERY_GROUPS: Final = 7
RECOVERY_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U, which are misread on paper."""
FREE_FAILURES: Final = 4
"""Failed logins without a delay; the fifth brings the first one (R1)."""
LONGEST_DELAY_S: Final = 15 * 60
LOCK_TIMEOUT_S: Final = 60
"""For the key file; a login holds it for half a second."""
MOST_UNAUDITED: Final = 1000
UNKNOWN: Final = ""
"""All names without an account are counted as one: what was typed there may be a password."""


@dataclass(frozen=True)
class Cost:
    """Parameters of Argon2id."""

    memory_kib: int = 64 * 1024
    passes: int = 3

    def __post_init__(self) -> None:
        if self.memory_kib < 64 * 1024 or self.passes < 3 or self.memory_kib > 1024 * 1024 or self.passes > 100:
            raise ValueError("out of range")


LOWEST_COST: Final = Cost()


def calibrate(target_s: float = 0.4) -> Cost:
    """Return the cost that takes about `target_s` on this machine, and at least the lowest one."""
    started = time.perf_counter()
    _stretch("calibration", bytes(16), LOWEST_COST)
    one_pass_s = (time.perf_counter() - started) / LOWEST_COST.passes
    return replace(LOWEST_COST, passes=min(100, max(LOWEST_COST.passes, round(target_s / one_pass_s))))


@dataclass(frozen=True)
class Wrapped:
    """The log's key as one person's password, or the recovery key, opens it."""

    salt: bytes
    nonce: bytes
    box: bytes
    cost: Cost | None
    """None: wrapped under the recovery key, which needs no stretching."""


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


def load(path: Path) -> KeyFile:
    """Read the key file.

    Raises
    ------
    RecordsError
        ``KEYS-DAMAGED``, ``LOG-UNAVAILABLE``.
    """
    try:
        return _parse(path.read_bytes())
    except FileNotFoundError as error:
        raise RecordsError("KEYS-DAMAGED", detail="it is missing") from error
    except OSError as error:
        raise RecordsError("LOG-UNAVAILABLE", detail=error.strerror or "the disk reports an error") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise RecordsError("KEYS-DAMAGED", detail="it cannot be understood") from error


def save(path: Path, keys: KeyFile) -> None:
    """Replace the key file as a whole; after a power cut it is the old or the new one.

    Raises
    ------
    RecordsError
        ``LOG-UNAVAILABLE``; the file is then as it was.
    """
    try:
        handle, name = tempfile.mkstemp(prefix="keys-", suffix=".new", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(_format(keys))
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
def locked(path: Path) -> Iterator[None]:
    """Keep other threads and processes from changing the key file: around every reading that a change builds on.

    It is taken before a transaction of the log is begun, never within one. Who only reads or copies the file needs no lock.

    Raises
    ------
    RecordsError
        ``LOG-UNAVAILABLE``.
    """
    # one object for each file: a thread that has the lock may take it once more
    lock = FileLock(path.with_name(f"{path.name}.lock"), timeout=LOCK_TIMEOUT_S, mode=0o600, is_singleton=True)
    try:
        lock.acquire()
    except OSError as error:  # a time-out is one, too
        raise RecordsError("LOG-UNAVAILABLE", detail=error.strerror or "another program is using it") from error
    try:
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


def wrap(key: bytes, log: str, name: str, password: str, cost: Cost) -> Wrapped:
    """Wrap the log's key under a password."""
    salt = secrets.token_bytes(16)
    return _seal(key, _stretch(password, salt, cost), _context(log, name), salt, cost)


def unwrap(keys: KeyFile, name: str, password: str) -> bytes | None:
    """Return the log's key; None where the name is unknown or the password wrong, after the same time."""
    wrapped = keys.people.get(name)
    if wrapped is None or wrapped.cost is None:
        _stretch(password, bytes(16), keys.cost)  # an unknown name must not answer faster
        return None
    return _open(wrapped, _stretch(password, wrapped.salt, wrapped.cost), _context(keys.log, name))


def new_recovery_key() -> str:
    """Return a recovery key to be printed: seven groups of four characters, the last two characters a check."""
    data = "".join(secrets.choice(RECOVERY_ALPHABET) for _ in range(RECOVERY_GROUPS * 4 - 2))
    text = data + _check_characters(data)
    return "-".join(text[i : i + 4] for i in range(0, len(text), 4))


def read_recovery_key(typed: str) -> str:
    """Return a typed recovery key in its plain form.

    Raises
    ------
    RecordsError
        ``RECOVERY-KEY``: it is mistyped.
    """
    plain = "".join(c for c in typed.upper().translate(str.maketrans("OIL", "011")) if c in RECOVERY_ALPHABET)
    if len(plain) != RECOVERY_GROUPS * 4 or _check_characters(plain[:-2]) != plain[-2:]:
        raise RecordsError("RECOVERY-KEY")
    return plain


def wrap_for_recovery(key: bytes, log: str, recovery_key: str) -> Wrapped:
    """Wrap the log's key under the recovery key, which has 130 random bits and needs no stretching."""
    salt = secrets.token_bytes(16)
    return _seal(key, _derive(read_recovery_key(recovery_key).encode(), b"recovery", salt), _context(log, ""), salt, None)


def unwrap_by_recovery(keys: KeyFile, recovery_key: str) -> bytes | None:
    """Return the log's key; None where this is another log's recovery key."""
    if keys.recovery is None:
        return None
    wrapping = _derive(read_recovery_key(recovery_key).encode(), b"recovery", keys.recovery.salt)
    return _open(keys.recovery, wrapping, _context(keys.log, ""))


def subkey(key: bytes, purpose: str) -> bytes:
    """Return the key for one purpose (HKDF, RFC 5869): each file, the audit and the pseudonyms have their own."""
    return _derive(key, purpose.encode(), b"")


def delay_s(failures: Failures | None) -> int:
    """Return how long to wait after the last failure: nothing for four, then 5 s, doubled each time, a quarter of an hour at most."""
    over = (failures.count if failures else 0) - FREE_FAILURES
    return 0 if over <= 0 else int(min(LONGEST_DELAY_S, 5 * 2 ** min(over - 1, 20)))


def waiting_s(keys: KeyFile, name: str, now: datetime) -> int:
    """Return for how many seconds no login is tried under a name. A clock that was set back does not shorten it."""
    failures = keys.failures.get(name)
    if failures is None:
        return 0
    passed = now - datetime.fromisoformat(failures.last)
    left = delay_s(failures) - max(passed, timedelta(0)).total_seconds()
    return max(0, int(left + 0.999))


def attempt(path: Path, name: str, opening: Callable[[KeyFile], bytes | None], clock: Callable[[], datetime]) -> bytes | None:
    """Try to open the log's key, and count it when that fails. The caller has `locked` the file: so no attempt escapes the count.

    Parameters
    ----------
    path : Path
    name : str
        Under which it is counted.
    opening : callable
        Gives the log's key, or None.
    clock : callable

    Raises
    ------
    RecordsError
        ``LOGIN-WAIT``, ``KEYS-DAMAGED``, ``LOG-UNAVAILABLE``.
    """
    keys, now = load(path), clock()
    failures = keys.failures.get(name)
    if failures is not None and now < datetime.fromisoformat(failures.last):
        # The clock was set back. The delay begins anew: it is not shortened, and a dead battery keeps nobody out for years
        keys = replace(keys, failures=keys.failures | {name: replace(failures, last=now.isoformat(timespec="milliseconds"))})
        save(path, keys)
    waiting = waiting_s(keys, name, now)
    if waiting:
        raise RecordsError("LOGIN-WAIT", seconds=waiting)
    key = opening(keys)
    if key is None:
        save(path, keys.with_failure(name, clock()))
    return key


def _check_characters(data: str) -> str:
    digest = hashlib.sha256(data.encode()).digest()
    return "".join(RECOVERY_ALPHABET[byte % 32] for byte in digest[:2])


def _stretch(password: str, salt: bytes, cost: Cost) -> bytes:
    plain = unicodedata.normalize("NFKC", password).encode()
    stretcher = Argon2id(salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=1, memory_cost=cost.memory_kib)
    return stretcher.derive(plain)


def _derive(key: bytes, purpose: bytes, salt: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=b"lightbox " + purpose).derive(key)


def _context(log: str, name: str) -> bytes:
    """An entry is no use under another name or for another log."""
    return json.dumps([log, name]).encode()


def _seal(key: bytes, wrapping: bytes, context: bytes, salt: bytes, cost: Cost | None) -> Wrapped:
    nonce = secrets.token_bytes(12)
    return Wrapped(salt, nonce, AESGCM(wrapping).encrypt(nonce, key, context), cost)


def _open(wrapped: Wrapped, wrapping: bytes, context: bytes) -> bytes | None:
    try:
        return AESGCM(wrapping).decrypt(wrapped.nonce, wrapped.box, context)
    except InvalidTag:
        return None


def _format(keys: KeyFile) -> bytes:
    body = {
        "format": FORMAT,
        "log": keys.log,
        "cost": asdict(keys.cost),
        "people": {name: _wrapped_json(wrapped) for name, wrapped in keys.people.items()},
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
        failures={name: Failures(int(f["count"]), datetime.fromisoformat(f["last"]).isoformat()) for name, f in body["failures"].items()},
        unaudited=tuple((str(name), str(at)) for name, at in body["unaudited"]),
    )  # fmt: skip


def _wrapped_json(wrapped: Wrapped) -> dict[str, Any]:
    texts = {name: base64.b64encode(getattr(wrapped, name)).decode() for name in ("salt", "nonce", "box")}
    return texts | {"cost": asdict(wrapped.cost) if wrapped.cost else None}


def _wrapped(entry: dict[str, Any]) -> Wrapped:
    parts = {name: base64.b64decode(entry[name], validate=True) for name in ("salt", "nonce", "box")}
    return Wrapped(**parts, cost=Cost(**entry["cost"]) if entry["cost"] else None)

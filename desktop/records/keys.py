"""The key of the log, and how each person's password opens it. The file is `key_file.py`, the cryptography `wrapping.py`.

The log is encrypted under one random 256-bit key. The key file holds that key once for every person, wrapped under their password,
and once under the recovery key that is printed when the log is made. So a changed password or a removed person changes one entry,
and the log is never encrypted anew.

The file is no secret by itself, and holds no patient data. It also counts failed logins, since the log cannot be written before it
is open. What that is worth: damage by chance is found by the hash, and an entry opens under its own name and for its own log only.
Who has nothing but the window cannot get around the delays, nor shorten them by setting the clock back or by starting anew. Who can
write the file, or sets the clock ahead, can; and can put back an older copy, in which the passwords of then hold. The log knows what
the file should be, so that this stands in the audit (`Vault.unlock`); a changed password protects from no copy made before.
"""

import json
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from desktop.errors import RecordsError
from desktop.records.key_file import Failures, KeyFile, load, locked, save, sync_folder
from desktop.records.wrapping import (
    KEY_BYTES,
    LOWEST_COST,
    SALT_BYTES,
    Cost,
    Wrapped,
    calibrate,
    derive,
    new_recovery_key,
    read_recovery_key,
    recovery_wrapping,
    seal,
    stretch,
    unseal,
)

__all__ = [
    "KEY_BYTES", "LOWEST_COST", "UNKNOWN", "Cost", "Failures", "KeyFile", "Wrapped", "attempt", "calibrate", "count_failure", "delay_s", "delayed",
    "forget_unwritten", "known", "load", "locked", "new_recovery_key", "read_recovery_key", "save", "subkey", "sync_folder", "unwrap",
    "unwrap_by_recovery", "waiting_s", "wrap", "wrap_for_recovery",
]  # fmt: skip

FREE_FAILURES: Final = 4
"""Failed logins without a delay; the fifth brings the first one (R1)."""
LONGEST_DELAY_S: Final = 15 * 60
UNKNOWN: Final = ""
"""All names without an account are counted as one: what was typed there may be a password."""
_unwritten: Final[dict[tuple[Path, str], Failures]] = {}
"""Failed logins that a full or write-protected disk did not take: they delay as long as this program runs. Each costs Argon2 at least."""


def wrap(key: bytes, log: str, name: str, password: str, cost: Cost) -> Wrapped:
    """Wrap the log's key under a password."""
    salt = secrets.token_bytes(SALT_BYTES)
    return seal(key, stretch(password, salt, cost), _context(log, name), salt, cost)


def unwrap(keys: KeyFile, name: str, password: str) -> bytes | None:
    """Return the log's key; None where the name is unknown or the password wrong, after the same time."""
    wrapped = keys.people.get(name)
    if wrapped is None or wrapped.cost is None:
        stretch(password, bytes(SALT_BYTES), keys.cost)  # an unknown name must not answer faster
        return None
    return unseal(wrapped, stretch(password, wrapped.salt, wrapped.cost), _context(keys.log, name))


def wrap_for_recovery(key: bytes, log: str, recovery_key: str) -> Wrapped:
    """Wrap the log's key under the recovery key."""
    salt = secrets.token_bytes(SALT_BYTES)
    return seal(key, recovery_wrapping(recovery_key, salt), _context(log, ""), salt, None)


def unwrap_by_recovery(keys: KeyFile, recovery_key: str) -> bytes | None:
    """Return the log's key; None where this is another log's recovery key, or one that was replaced."""
    if keys.recovery is None:
        return None
    return unseal(keys.recovery, recovery_wrapping(recovery_key, keys.recovery.salt), _context(keys.log, ""))


def subkey(key: bytes, purpose: str) -> bytes:
    """Return the key for one purpose: each file, the audit and the pseudonyms have their own."""
    return derive(key, purpose.encode())


def delay_s(failures: Failures | None) -> int:
    """Return how long to wait after the last failure: nothing for four, then 5 s, doubled each time, a quarter of an hour at most."""
    over = (failures.count if failures else 0) - FREE_FAILURES
    return 0 if over <= 0 else int(min(LONGEST_DELAY_S, 5 * 2 ** min(over - 1, 20)))


def waiting_s(keys: KeyFile, name: str, now: datetime) -> int:
    """Return for how many seconds no login is tried under a name. A clock that was set back does not shorten it."""
    return _left_s(keys.failures.get(name), now)


def _left_s(failures: Failures | None, now: datetime) -> int:
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
    keys, now = known(path), clock()
    failures = keys.failures.get(name)
    if failures is not None and now < datetime.fromisoformat(failures.last):
        # The clock was set back. The delay begins anew: it is not shortened, and a dead battery keeps nobody out for years
        keys = replace(keys, failures=keys.failures | {name: replace(failures, last=now.isoformat(timespec="milliseconds"))})
        _keep(path, keys, name)
    waiting = waiting_s(keys, name, now)
    if waiting:
        raise RecordsError("LOGIN-WAIT", seconds=waiting)
    key = opening(keys)
    if key is None:
        count_failure(path, name, clock())
    return key


def known(path: Path) -> KeyFile:
    """Return the key file, with the failed logins that could not be written into it.

    Raises
    ------
    RecordsError
        As `load`.
    """
    keys = load(path)
    more = {name: failures for (place, name), failures in _unwritten.items() if place == path}
    return replace(keys, failures=keys.failures | more)


def count_failure(path: Path, name: str, now: datetime) -> None:
    """Count a failed login, in memory where the disk does not take it. The caller has `locked` the file."""
    _keep(path, known(path).with_failure(name, now), name)


@contextmanager
def delayed(place: Path, name: str, clock: Callable[[], datetime]) -> Iterator[None]:
    """Delay guesses at what is no log, a backup: its disk may take nothing, so they are counted in memory, with the delays of a login.

    Raises
    ------
    RecordsError
        ``LOGIN-WAIT``, and what the block raises.
    """
    failures = _unwritten.get((place, name))
    waiting = _left_s(failures, clock())
    if waiting:
        raise RecordsError("LOGIN-WAIT", seconds=waiting)
    try:
        yield
    except RecordsError as error:
        if error.code in ("LOGIN-FAILED", "LOGIN-CODE", "RECOVERY-WRONG"):
            count = failures.count + 1 if failures else 1
            _unwritten[place, name] = Failures(count, clock().isoformat(timespec="milliseconds"))
        raise
    forget_unwritten(place, name)


def forget_unwritten(path: Path, name: str) -> None:
    """Forget the failed logins of somebody who is in, as far as they are only in memory."""
    _unwritten.pop((path, name), None)


def _keep(path: Path, keys: KeyFile, name: str) -> None:
    _unwritten[path, name] = keys.failures[name]
    with suppress(RecordsError):
        save(path, keys)
        forget_unwritten(path, name)


def _context(log: str, name: str) -> bytes:
    """An entry is no use under another name or for another log."""
    return json.dumps([log, name]).encode()

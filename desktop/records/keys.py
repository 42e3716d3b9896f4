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
from collections.abc import Callable
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
    "KEY_BYTES", "LOWEST_COST", "UNKNOWN", "Cost", "Failures", "KeyFile", "Wrapped", "attempt", "calibrate", "delay_s", "load", "locked",
    "new_recovery_key", "read_recovery_key", "save", "subkey", "sync_folder", "unwrap", "unwrap_by_recovery", "waiting_s", "wrap",
    "wrap_for_recovery",
]  # fmt: skip

FREE_FAILURES: Final = 4
"""Failed logins without a delay; the fifth brings the first one (R1)."""
LONGEST_DELAY_S: Final = 15 * 60
UNKNOWN: Final = ""
"""All names without an account are counted as one: what was typed there may be a password."""


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


def _context(log: str, name: str) -> bytes:
    """An entry is no use under another name or for another log."""
    return json.dumps([log, name]).encode()

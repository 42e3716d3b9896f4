"""The log's folder, and the door to it: made once, opened with a password.

log/keys.json     the key, wrapped for every person                    `keys.py`
log/log.db        patients, readings, accounts, audit; encrypted       `schema.py`
log/pictures.db   previews and heat maps; encrypted                    `pictures.py`
"""

import secrets
import shutil
import tempfile
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from desktop.errors import RecordsError
from desktop.records import keys
from desktop.records.access import LOG_NAME, Access, Person, local_now
from desktop.records.database import create_database, known_errors
from desktop.records.keys import KEY_BYTES, Cost, Failures, KeyFile, calibrate, sync_folder
from desktop.records.pictures import create_pictures
from desktop.records.roles import Action, Role
from desktop.records.store import Records

FOLDER: Final = "log"
KEYS_NAME: Final = "keys.json"
TRYOUT: Final = Person("try-out", "", Role.ADMINISTRATOR)
RECOVERY: Final = Person("recovery-key", "", Role.ADMINISTRATOR)


@dataclass(frozen=True)
class Clinic:
    """What the first-run assistant asks."""

    name: str = ""
    language: str = "en"
    accepted_by: str = ""
    """Who accepted the intended use, by name."""


class Session:
    """The log open for one person, until it is locked. `open` gives each thread its own `Records`.

    Methods may be called from any thread.
    """

    def __init__(self, home: Path, key: bytes, person: Person, clock: Callable[[], datetime] = local_now) -> None:
        self.home, self.person, self._clock = home, person, clock
        self._key: bytes | None = key

    @property
    def locked(self) -> bool:
        """Whether the key was let go."""
        return self._key is None

    @property
    def key(self) -> bytes:
        """The log's key.

        Raises
        ------
        RecordsError
            ``LOG-LOCKED``.
        """
        if self._key is None:
            raise RecordsError("LOG-LOCKED")
        return self._key

    def open(self, *, read_only: bool = False) -> Records:
        """Open the log for the calling thread.

        Raises
        ------
        RecordsError
            ``LOG-LOCKED``, ``LOG-NEWER``, ``LOG-DAMAGED``, ``LOG-UNAVAILABLE``.
        """
        return Records(Access(self.home / FOLDER, self.key, self.person, self._clock, read_only=read_only))

    def lock(self) -> None:
        """Let the key go: nothing more is opened. What is open already, a running batch, goes on and is closed by its owner."""
        self._key = None

    def for_batch(self) -> "Session":
        """Return a session of the same person that a lock of this one does not end; whoever asked for it locks it."""
        return Session(self.home, self.key, self.person, self._clock)


class Vault:
    """The log of one home folder, closed.

    Parameters
    ----------
    home : Path
        `desktop.paths.home`.
    clock : callable
        Gives the time with UTC offset.
    """

    def __init__(self, home: Path, clock: Callable[[], datetime] = local_now) -> None:
        self.home, self._clock = home, clock

    @property
    def folder(self) -> Path:
        """The log's folder."""
        return self.home / FOLDER

    @property
    def keys_path(self) -> Path:
        """The key file."""
        return self.folder / KEYS_NAME

    def exists(self) -> bool:
        """Tell whether there is a log, whole or damaged; then none may be made."""
        return self.folder.exists()

    def names(self) -> list[str]:
        """Return the names of those who can log in."""
        return sorted(keys.load(self.keys_path).people)

    def create(
        self,
        name: str,
        full_name: str,
        password: str,
        clinic: Clinic = Clinic(),
        cost: Cost | None = None,
    ) -> tuple[Session, str]:
        """Make the log and its first administrator; it is there as a whole, or not at all.

        Parameters
        ----------
        name, full_name, password : str
            Checked by `desktop.records.accounts` before.
        clinic : Clinic
        cost : Cost, optional
            Of passwords; by default what takes 0.4 s on this machine.

        Returns
        -------
        session : Session
        recovery_key : str
            To be printed; it is stored nowhere.

        Raises
        ------
        RecordsError
            ``LOG-EXISTS``, ``LOG-NO-ENGINE``, ``LOG-UNAVAILABLE``.
        """
        if self.exists():
            raise RecordsError("LOG-EXISTS")
        key, log, recovery_key = secrets.token_bytes(KEY_BYTES), str(uuid.uuid4()), keys.new_recovery_key()
        cost = cost or calibrate()
        key_file = KeyFile(
            log=log,
            cost=cost,
            people={name: keys.wrap(key, log, name, password, cost)},
            recovery=keys.wrap_for_recovery(key, log, recovery_key),
        )
        person = Person(name, full_name, Role.ADMINISTRATOR)
        self._build(key, key_file, person, clinic)
        return Session(self.home, key, person, self._clock), recovery_key

    def unlock(self, name: str, password: str) -> Session:
        """Open the log with a password.

        Raises
        ------
        RecordsError
            ``LOG-MISSING``, ``LOGIN-WAIT``, ``LOGIN-FAILED``, ``KEYS-DAMAGED``, and what opening the log raises.
        """
        key_file = self._load()
        waiting = keys.waiting_s(key_file, name, self._clock())
        if waiting:
            raise RecordsError("LOGIN-WAIT", seconds=waiting)
        key = keys.unwrap(key_file, name, password)
        if key is None:
            self._count_failure(key_file, name)
            raise RecordsError("LOGIN-FAILED")
        session = Session(self.home, key, self._account(key, name), self._clock)
        self._note_login(session, key_file, name)
        return session

    def _load(self) -> KeyFile:
        if not self.exists():
            raise RecordsError("LOG-MISSING")
        return keys.load(self.keys_path)

    def _account(self, key: bytes, name: str) -> Person:
        """Return the person of an account, whom only the log knows; disabled ones and leftovers get no session."""
        with Session(self.home, key, RECOVERY, self._clock).open() as records, records.access.reading() as connection:
            row = connection.execute("SELECT * FROM users WHERE name = ? AND disabled_at = ''", (name,)).fetchone()
        if row is None:
            raise RecordsError("LOGIN-FAILED")
        return Person(row["name"], row["full_name"], Role(row["role"]))

    def _count_failure(self, key_file: KeyFile, name: str) -> None:
        if name not in key_file.people:
            return  # what was typed may be a password; and no file grows by wrong names
        now = self._clock().isoformat(timespec="milliseconds")
        count = key_file.failures[name].count + 1 if name in key_file.failures else 1
        unaudited = (*key_file.unaudited, (name, now))[-1000:]
        failures = key_file.failures | {name: Failures(count, now)}
        keys.save(self.keys_path, replace(key_file, failures=failures, unaudited=unaudited))

    def _note_login(self, session: Session, key_file: KeyFile, name: str) -> None:
        """Write the login, and the failed ones before it, into the audit; then forget them."""
        with session.open() as records:
            for failed, at in key_file.unaudited:
                records.access.note(Action.LOGIN_FAILED, failed, tried_at=at)
            records.access.note(Action.LOGIN, name)
        if key_file.unaudited or name in key_file.failures:
            left = {other: failures for other, failures in key_file.failures.items() if other != name}
            keys.save(self.keys_path, replace(key_file, failures=left, unaudited=()))

    def _build(self, key: bytes, key_file: KeyFile, person: Person, clinic: Clinic) -> None:
        """Make all files in a folder beside the place, then give it its name in one step."""
        with known_errors():
            new_home = Path(tempfile.mkdtemp(prefix="new-", dir=self.home))
            try:
                make_log(new_home, key, key_file.log, person=person, clinic=clinic, clock=self._clock)
                keys.save(new_home / FOLDER / KEYS_NAME, key_file)
                (new_home / FOLDER).rename(self.folder)
                sync_folder(self.home)
            finally:
                shutil.rmtree(new_home, ignore_errors=True)


def make_log(home: Path, key: bytes, log: str, *, person: Person, clinic: Clinic, clock: Callable[[], datetime]) -> None:
    """Make an empty log, without a key file, in a home folder."""
    folder = home / FOLDER
    folder.mkdir(mode=0o700)
    create_database(folder / LOG_NAME, keys.subkey(key, "log"))
    create_pictures(folder, keys.subkey(key, "pictures"))
    with Session(home, key, person, clock).open() as records, records.access.writing(Action.CREATE, log):
        settings = {"log": log, "clinic": clinic.name, "language": clinic.language, "accepted_by": clinic.accepted_by}
        records.access.connection.executemany("INSERT INTO settings (key, value) VALUES (?, ?)", settings.items())
        records.access.connection.execute(
            "INSERT INTO users (name, full_name, role, created_at) VALUES (?, ?, ?, ?)",
            (person.name, person.full_name, person.role.value, records.access.stamp()),
        )


def try_out(folder: Path, clock: Callable[[], datetime] = local_now) -> Session:
    """Make a log without accounts that only this program's memory can open, for trying out and for tests.

    Parameters
    ----------
    folder : Path
        Thrown away by the caller.
    """
    key = secrets.token_bytes(KEY_BYTES)
    with known_errors():
        make_log(folder, key, str(uuid.uuid4()), person=TRYOUT, clinic=Clinic(), clock=clock)
    return Session(folder, key, TRYOUT, clock)

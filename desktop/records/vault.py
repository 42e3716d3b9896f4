"""The log's folder, and the door to it: made once, opened with a password.

log/keys.json     the key, wrapped for every person                    `keys.py`
log/log.db        patients, readings, accounts, audit; encrypted       `schema.py`
log/pictures.db   previews and heat maps; encrypted                    `pictures.py`
"""

import secrets
import shutil
import sqlite3
import tempfile
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from desktop.errors import RecordsError, clean_text
from desktop.records import keys, passwords, totp
from desktop.records.access import LOG_NAME, Person, local_now
from desktop.records.account import DIFFERS, account_name, enabled_names, knows, plain_name, remember
from desktop.records.database import create_database, known_errors
from desktop.records.folder import FOLDER, finish
from desktop.records.key_file import KeyFile, sync_folder
from desktop.records.pictures import create_pictures
from desktop.records.roles import Action, Role
from desktop.records.session import KEYS_NAME, RECOVERY, TRYOUT, Session
from desktop.records.settings import ACCEPTED_AT, ACCEPTED_BY
from desktop.records.store import Records
from desktop.records.wrapping import KEY_BYTES, Cost, calibrate

_UNFINISHED: Final = "unfinished-log-"


@dataclass(frozen=True)
class Clinic:
    """What the first-run assistant asks."""

    name: str = ""
    language: str = "en"
    accepted_by: str = ""
    """Who accepted the intended use, by name."""


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
        finish(self.home)
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
            ``LOG-EXISTS``, ``ACCOUNT-NAME``, ``PASSWORD-WEAK``, ``LOG-NO-ENGINE``, ``LOG-UNAVAILABLE``.
        """
        self._require_none()
        name, full_name = account_name(name), clean_text(full_name)
        passwords.check(password, name, full_name)
        key, log, recovery_key = secrets.token_bytes(KEY_BYTES), str(uuid.uuid4()), keys.new_recovery_key()
        cost = cost or calibrate()
        key_file = KeyFile(
            log=log,
            cost=cost,
            people={name: keys.wrap(key, log, name, password, cost)},
            recovery=keys.wrap_for_recovery(key, log, recovery_key),
        )
        person = Person(name, full_name, Role.ADMINISTRATOR)
        with keys.locked(self.home / "making-log"):  # two at once: the second finds the log of the first
            self._require_none()
            self._build(key, key_file, person, clinic)
        return Session(self.home, key, person, self._clock), recovery_key

    def waiting_s(self, name: str) -> int:
        """Return for how many seconds no login is tried under a name."""
        key_file = keys.known(self.keys_path)
        return keys.waiting_s(key_file, _counted(key_file, plain_name(name)), self._clock())

    def unlock(self, name: str, password: str, code: str = "", *, read_only: bool = False) -> Session:
        """Open the log with a password.

        Parameters
        ----------
        name, password : str
        code : str
            Of the second factor, for those who have one.
        read_only : bool
            Write nothing into the log, not even that somebody logged in: it is damaged, or its disk is full or write-protected.

        Raises
        ------
        RecordsError
            ``LOG-MISSING``, ``LOGIN-WAIT``, ``LOGIN-FAILED``, ``KEYS-DAMAGED``, and what opening the log raises. ``LOGIN-CODE``: the
            password is right; a code is needed, or the one given is wrong, which counts as a failed login.
        """
        name = plain_name(name)
        with self._locked(to_read=read_only):
            counted = _counted(keys.load(self.keys_path), name)
            key = keys.attempt(self.keys_path, counted, lambda key_file: keys.unwrap(key_file, name, password), self._clock)
            if key is None:
                raise RecordsError("LOGIN-FAILED")
            session = Session(self.home, key, Person(name, "", Role.VIEWER), self._clock)
            with session.open(read_only=read_only) as records:
                session.person, step = self._check_account(records, name, code)
            if not read_only:
                self._note_login(session, step)
            keys.forget_unwritten(self.keys_path, name)
            return session

    def unlock_by_recovery(self, recovery_key: str, *, read_only: bool = False) -> Session:
        """Open the log with the printed recovery key, to give somebody a new password; `read_only` as in `unlock`.

        Raises
        ------
        RecordsError
            ``RECOVERY-KEY``: it is mistyped. ``RECOVERY-WRONG``: it is another one, which counts as a failed login; ``LOG-MISSING``,
            ``LOGIN-WAIT``, ``KEYS-DAMAGED``, and what opening the log raises.
        """
        plain = keys.read_recovery_key(recovery_key)
        with self._locked(to_read=read_only):
            key = keys.attempt(self.keys_path, RECOVERY.name, lambda file: keys.unwrap_by_recovery(file, plain), self._clock)
            if key is None:
                raise RecordsError("RECOVERY-WRONG")
            session = Session(self.home, key, RECOVERY, self._clock)
            if not read_only:
                self._note_login(session)
            return session

    def _require_none(self) -> None:
        if self.exists():
            raise RecordsError("LOG-EXISTS")

    @contextmanager
    def _locked(self, *, to_read: bool) -> Iterator[None]:
        if not self.exists():
            raise RecordsError("LOG-MISSING")
        with keys.locked(self.keys_path, to_read=to_read):
            yield

    def _check_account(self, records: Records, name: str, code: str) -> tuple[Person, int | None]:
        """Return the person of an account, whom only the log knows, and the step of their code; disabled ones get no session."""
        with records.access.reading() as connection:
            row = connection.execute("SELECT * FROM users WHERE name = ? AND disabled_at = ''", (name,)).fetchone()
            if row is None:
                self._count_failure(name)
                raise RecordsError("LOGIN-FAILED")
            step = self._checked_code(row, code) if row["totp_secret"] is not None else None
        return Person(row["name"], row["full_name"], Role(row["role"])), step

    def _checked_code(self, row: sqlite3.Row, code: str) -> int:
        """Refuse a wrong code, and one that was used: what is seen over a shoulder is worth nothing a moment later."""
        if not code.strip():
            raise RecordsError("LOGIN-CODE")
        step = totp.matching_step(row["totp_secret"].decode(), code, self._clock(), after=row["totp_last"])
        if step is None:
            self._count_failure(row["name"])
            raise RecordsError("LOGIN-CODE")
        return step

    def _count_failure(self, name: str) -> None:
        keys.count_failure(self.keys_path, name, self._clock())

    def _note_login(self, session: Session, step: int | None = None) -> None:
        """Write the login, and the failed ones before it, into the audit; then forget them, and entries without an account.

        The code is used up together with that: one that let nobody in is good for opening a damaged log to look at.
        A power cut before the last step leaves failed logins to be written once more, which is better than not at all.
        """
        key_file, name = keys.load(self.keys_path), session.person.name
        with session.open() as records, records.access.writing(Action.LOGIN, name) as entry:
            for failed, at in key_file.unaudited:
                records.access.audit.append(self._clock(), name, Action.LOGIN_FAILED, failed, tried_at=at)
            if step is not None:
                records.access.connection.execute("UPDATE users SET totp_last = ? WHERE name = ?", (step, name))
            cleaned = replace(key_file.with_people(enabled_names(records.access)), unaudited=())
            if not knows(records.access, cleaned):
                entry.detail |= DIFFERS
                remember(records.access, cleaned)
        cleaned = cleaned.without_failures(name, keys.UNKNOWN)
        if cleaned != key_file:
            keys.save(self.keys_path, cleaned)

    def _build(self, key: bytes, key_file: KeyFile, person: Person, clinic: Clinic) -> None:
        """Make all files in a folder beside the place, then give it its name in one step."""
        with known_errors():
            for left_over in self.home.glob(f"{_UNFINISHED}*"):  # of a power cut
                shutil.rmtree(left_over, ignore_errors=True)
            new_home = Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=self.home))
            try:
                make_log(new_home, key, key_file.log, person=person, clinic=clinic, clock=self._clock)
                with Session(new_home, key, person, self._clock).open() as records:
                    remember(records.access, key_file)
                keys.save(new_home / FOLDER / KEYS_NAME, key_file)
                (new_home / FOLDER).rename(self.folder)
                sync_folder(self.home)
            finally:
                shutil.rmtree(new_home, ignore_errors=True)


def _counted(key_file: KeyFile, name: str) -> str:
    """Return the name under which failed logins are counted."""
    return name if name in key_file.people else keys.UNKNOWN


def make_log(home: Path, key: bytes, log: str, *, person: Person, clinic: Clinic, clock: Callable[[], datetime]) -> None:
    """Make an empty log, without a key file, in a home folder."""
    folder = home / FOLDER
    folder.mkdir(mode=0o700)
    create_database(folder / LOG_NAME, keys.subkey(key, "log"))
    create_pictures(folder, keys.subkey(key, "pictures"))
    with Session(home, key, person, clock).open() as records, records.access.writing(Action.CREATE, log) as entry:
        settings = {"log": log, "clinic": clinic.name, "language": clinic.language, ACCEPTED_BY: clinic.accepted_by}
        if clinic.accepted_by:
            settings[ACCEPTED_AT] = records.access.stamp()
            entry.detail[ACCEPTED_BY] = clinic.accepted_by
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

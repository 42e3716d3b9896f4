"""The log open for one person."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final, Self

from desktop.errors import RecordsError
from desktop.records.access import Access, Person, local_now
from desktop.records.account import RECOVERY_NAME, TRYOUT_NAME
from desktop.records.accounts import Accounts
from desktop.records.copying import copy_log
from desktop.records.folder import FOLDER
from desktop.records.manifest import PlaceKind
from desktop.records.roles import Action, Role
from desktop.records.store import Records

BACKUPS: Final = "backups"
KEYS_NAME: Final = "keys.json"
TRYOUT: Final = Person(TRYOUT_NAME, "", Role.ADMINISTRATOR)
RECOVERY: Final = Person(RECOVERY_NAME, "", Role.ADMINISTRATOR)


class Session:
    """The log open for one person, until it is locked. `open` gives each thread its own `Records`.

    Methods may be called from any thread.

    What a lock promises: this object opens nothing any more, and no reference to the key is left in it. It does not promise that the
    key is gone from memory. Python cannot wipe a `bytes` object; copies lie where passwords, derived keys and SQLCipher's pages were,
    until that memory is used again; the system may have written it to its swap or hibernation file. Against who can read the memory
    of a running or sleeping computer only switching it off helps, with a disk that is encrypted as a whole.

    The role is that of the login: a change of it holds from the next login on, but for the accounts, which ask anew each time.
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
        """Open the log for the calling thread. That of an older version is backed up, then brought up to this one.

        Raises
        ------
        RecordsError
            ``LOG-LOCKED``, ``LOG-NEWER``, ``LOG-DAMAGED``, ``LOG-UNAVAILABLE``, ``BACKUP-LOG-OPEN``, and what `copy_log` raises: without
            a backup nothing is changed.
        """
        migrated: list[int] = []

        def back_up(version: int) -> None:
            copy_log(
                self.home,
                self.key,
                self.home / BACKUPS,
                self.now(),
                kind=PlaceKind.HOME,
                why=f"before version {version} is changed",
            )
            migrated.append(version)

        access = Access(self.home / FOLDER, self.key, self.person, self._clock, back_up, read_only=read_only)
        for version in migrated:
            access.note(Action.MIGRATE, from_version=version)
        return Records(access)

    @property
    def keys_path(self) -> Path:
        """The key file."""
        return self.home / FOLDER / KEYS_NAME

    @property
    def accounts(self) -> Accounts:
        """Who may open the log.

        Raises
        ------
        RecordsError
            ``ACCOUNT-NONE``: this is the try-out mode.
        """
        if self.person == TRYOUT:
            raise RecordsError("ACCOUNT-NONE")
        return Accounts(self)

    def now(self) -> datetime:
        """Return the time, with UTC offset, by the clock of this session."""
        return self._clock()

    def lock(self) -> None:
        """Let the key go: nothing more is opened. What is open already, a running batch, goes on and is closed by its owner."""
        self._key = None

    def for_batch(self) -> "Session":
        """Return a session of the same person that a lock of this one does not end; whoever asked for it locks it."""
        return Session(self.home, self.key, self.person, self._clock)


class ReadOnlySession(Session):
    """A log to look at: it is damaged, its disk takes nothing, or nobody may use it yet."""

    refusal = RecordsError("LOG-READ-ONLY")
    """What is said of a write."""

    @classmethod
    def of(cls, session: Session, refusal: RecordsError | None = None) -> Self:
        """Return the same person's session that writes nothing."""
        made = cls(session.home, session.key, session.person, session.now)
        made.refusal = refusal or made.refusal
        return made

    def open(self, *, read_only: bool = True) -> Records:
        """Open the log, whatever is asked, for reading only."""
        del read_only
        records = super().open(read_only=True)
        records.access.refusal = self.refusal
        return records

    def for_batch(self) -> Session:
        """Return one that writes nothing, either."""
        return ReadOnlySession.of(self, self.refusal)

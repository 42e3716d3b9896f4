"""What pool threads do before the window shows a patient: open the log and look whether it is whole. No Qt here."""

from contextlib import suppress
from dataclasses import dataclass

from desktop.analysis.shelf import installed_models
from desktop.errors import RecordsError, clean_text
from desktop.gui.entry.idle import LOCK_MINUTES, minutes_from
from desktop.records.access import Person
from desktop.records.backups import reminder_due, restore_unconfirmed
from desktop.records.health import Health, check_start
from desktop.records.roles import Action, Role
from desktop.records.session import Session
from desktop.records.settings import ACCEPTED_AT, ACCEPTED_BY
from desktop.records.store import Records
from desktop.records.vault import Vault

RECOVERY_KEPT = "recovery_sheet"
"""The setting of the log that says when the recovery sheet was printed or saved."""


@dataclass(frozen=True, eq=False)
class Opened:
    """A log that somebody has logged in to."""

    session: Session
    health: Health
    lock_minutes: int
    reminders: tuple[str, ...] = ()
    """Codes of what an administrator, or everybody, is to be reminded of."""
    use_accepted: bool = True
    """Whether somebody accepted the intended use; where not, this person is asked."""
    refusal: RecordsError | None = None
    """Why this person may not use a log that was not found damaged."""


class NoLogSession(Session):
    """No encryption, so no log: films can be looked at and judged, and nothing is kept."""

    def __init__(self, vault: Vault) -> None:
        super().__init__(vault.home, b"", Person("", "", Role.OPERATOR))

    def open(self, *, read_only: bool = False) -> Records:
        del read_only
        raise RecordsError("LOG-NO-ENGINE")

    def for_batch(self) -> Session:
        return self

    def lock(self) -> None:
        """Nothing is open."""


def unlock(vault: Vault, name: str, password: str, code: str) -> Opened:
    """Log in and check the log; one that is damaged, or whose disk takes nothing, is opened for reading only.

    Raises
    ------
    RecordsError
        As `Vault.unlock`.
    """
    try:
        session = vault.unlock(name, password, code)
    except RecordsError as error:
        if error.code not in ("LOG-DAMAGED", "LOG-UNAVAILABLE"):
            raise
        session = vault.unlock(name, password, code, read_only=True)  # raises again where not even that goes
        if error.code == "LOG-UNAVAILABLE":
            return _to_look_at(session, error)
    return inspect(session)


def inspect(session: Session) -> Opened:
    """Check an open log, and read what the window has to know first."""
    health = check_start(session)
    if not health.ok:
        return Opened(session, health, minutes_from(""))
    with session.open() as records:
        if session.person.may(Action.MODEL_CHANGE):
            records.models.note(installed_models())
        minutes = minutes_from(records.settings.get(LOCK_MINUTES))
        accepted = records.settings.use_accepted
        if not accepted and not session.person.may(Action.SETTING):
            return _refused(session, RecordsError("USE-NOT-ACCEPTED"))
        return Opened(session, health, minutes, tuple(_reminders(session, records)), accepted)


def accept_use(session: Session, by: str) -> None:
    """Keep who accepted the intended use for the clinic, and when; the audit says under whose account.

    Raises
    ------
    RecordsError
        ``NOT-ALLOWED``, and what writing to the log raises.
    """
    with session.open() as records:  # the name last: without it the question comes again
        records.settings.set(ACCEPTED_AT, session.now().isoformat(timespec="seconds"))
        records.settings.set(ACCEPTED_BY, clean_text(by))


def note_lock(session: Session) -> None:
    """Write the lock into the audit, and let the session go."""
    with session.open() as records:
        records.access.note(Action.LOCK, session.person.name)
    session.lock()


def _to_look_at(session: Session, why: RecordsError) -> Opened:
    with suppress(RecordsError):  # what cannot be found out on such a disk keeps nobody from looking
        health = check_start(session)
        if not health.ok:
            return Opened(session, health, minutes_from(""))
    return _refused(session, why)


def _refused(session: Session, why: RecordsError) -> Opened:
    return Opened(session, Health(False, why.reason, why.code), minutes_from(""), refusal=why)


def _reminders(session: Session, records: Records) -> list[str]:
    reminders = ["SECOND-MEDIUM"] if reminder_due(records, session.now()) else []
    if session.person.may(Action.ACCOUNT) and not records.settings.get(RECOVERY_KEPT):
        reminders.append("RECOVERY-SHEET")
    if session.person.may(Action.RESTORE) and restore_unconfirmed(records):
        reminders.append("RESTORE-UNCONFIRMED")
    return reminders

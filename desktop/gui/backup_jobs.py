"""What pool threads do with backups. No Qt here."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.records.backups import (
    confirm_restore,
    home_place,
    is_same_disk,
    make_backup,
    reminder_due,
    restore_unconfirmed,
    second_medium,
    set_second_medium,
)
from desktop.records.manifest import Backup, list_backups, newest_first
from desktop.records.restoring import Verified, verify_backup
from desktop.records.session import Session


@dataclass(frozen=True)
class BackupFacts:
    """What the page of backups shows."""

    backups: list[Backup]
    """Of this log, newest first; those on the second medium, too, while it is plugged in."""
    medium: Path | None
    """The folder on the second medium, if one was chosen."""
    medium_is_there: bool
    medium_on_same_disk: bool
    reminder: bool
    unconfirmed: bool
    """The log was restored, and nobody has said that this was right."""

    def newest(self, *, on_medium: bool) -> datetime | None:
        """Return when the last backup was made, here or on the second medium."""
        return next((b.created_at for b in self.backups if self.is_on_medium(b) is on_medium), None)

    def is_on_medium(self, backup: Backup) -> bool:
        """Tell whether a backup lies on the second medium."""
        return self.medium is not None and backup.path.is_relative_to(self.medium)


def load_backups(session: Session) -> BackupFacts:
    """Return what there is."""
    with session.open() as records:
        medium = second_medium(records)
        log = records.settings.get("log")
        reminder, unconfirmed = reminder_due(records, session.now()), restore_unconfirmed(records)
    there = medium is not None and medium.is_dir()
    places = [home_place(session), *([medium] if medium is not None and there else [])]
    return BackupFacts(
        backups=newest_first(*(list_backups(place, log) for place in places)),
        medium=medium,
        medium_is_there=there,
        medium_on_same_disk=medium is not None and there and is_same_disk(session, medium),
        reminder=reminder,
        unconfirmed=unconfirmed,
    )


def back_up(session: Session, place: Path | None) -> BackupFacts:
    """Make a backup, and return what there is then."""
    make_backup(session, place, "by hand")
    return load_backups(session)


def choose_medium(session: Session, place: Path | None) -> BackupFacts:
    """Choose the second medium, and return what there is then."""
    with session.open() as records:
        set_second_medium(records, place)
    return load_backups(session)


def confirm(session: Session) -> BackupFacts:
    """Say that the restored log is the right one, and return what there is then."""
    with session.open() as records:
        confirm_restore(records)
    return load_backups(session)


def check(session: Session, backup: Backup) -> Verified:
    """Read a backup from its first to its last byte."""
    return verify_backup(backup, session.key)

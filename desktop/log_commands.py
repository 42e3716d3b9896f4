"""What ``lightbox log`` does: the log for people at a terminal and for scripts. Each command logs in first."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Set
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop.errors import ModelError, RecordsError, clean_text
from desktop.exit_status import ExitStatus
from desktop.inference.package import installed_packages
from desktop.inference.result import Status, percent
from desktop.log_show import TEXT_LENGTH, entry_json, reading_lines, whole_reading
from desktop.login import log_in, log_in_to_read, log_in_to_write, read_password, read_secret
from desktop.model_package.manifest import load_manifest, marked
from desktop.paths import MODELS, home
from desktop.records import keys
from desktop.records.backups import make_backup
from desktop.records.entry import LogEntry, LogQuery
from desktop.records.export import EXPORTS, Format
from desktop.records.health import check_full
from desktop.records.manifest import list_backups
from desktop.records.restoring import Restored, restore, restore_with_password, restore_with_recovery_key
from desktop.records.roles import Action
from desktop.records.training import BURNED_IN, export_training
from desktop.records.vault import Vault

COUNTED: Final = 10_000
"""Entries that a list counts at most: to count a million takes longer than to find a page of them."""
UNUSABLE: Final = frozenset({"LOG-DAMAGED", "LOG-MISSING", "KEYS-DAMAGED"})
"""Codes of a log that nobody can log in to: a backup is then opened with the password of its own time."""


def _list(options: Namespace) -> int:
    research_only = _research_only_codes()
    query = _query(options)
    with log_in_to_read(options).open() as records:
        entries = records.search(query, limit=options.limit, offset=options.offset)
        for entry in entries:
            print(json.dumps(entry_json(entry)) if options.json else _entry_line(entry, research_only))
        count = records.count(query, at_most=COUNTED)
    total = f"at least {COUNTED:,}" if count >= COUNTED else str(count)
    print(f"{len(entries)} of {total} entries", file=sys.stderr)
    return ExitStatus.OK


def _show(options: Namespace) -> int:
    with log_in_to_read(options).open() as records:
        whole = whole_reading(records, options.reading)
    if options.json:
        print(json.dumps(whole))
    else:
        print("\n".join(reading_lines(whole)))
    return ExitStatus.OK


def _export(options: Namespace) -> int:
    if options.training:
        return _export_training(options)
    kind = _format(options.file, options.format)
    with log_in_to_write(options).open() as records:
        count = EXPORTS[kind](records, _query(options), options.file, with_names=options.with_names)
    print(f"{count} entries written", file=sys.stderr)
    return ExitStatus.OK


def _export_training(options: Namespace) -> int:
    with log_in_to_write(options).open() as records:
        found = export_training(records, _query(options), options.file)
    print(f"{found.cases} confirmed cases written", file=sys.stderr)
    if found.without_picture:
        print(f"{found.without_picture} left out: the log has no whole picture of them", file=sys.stderr)
    print(BURNED_IN, file=sys.stderr)
    return ExitStatus.OK


def _verify(options: Namespace) -> int:
    try:
        session = log_in(options)
        health = check_full(session)
    except RecordsError as error:
        if error.code != "LOG-DAMAGED":
            raise
        print(f"{error.reason} [{error.code}]")
        return ExitStatus.BUG
    if not health.ok:
        print(f"{health.problem} [{health.code}]")
        if health.newest_good is not None:
            print(f"The newest good backup: {health.newest_good.path}")
        return ExitStatus.BUG
    with session.open() as records:
        count = records.count(LogQuery())
        records.access.note(Action.VERIFY)
    print(f"ok: {count} entries and the whole audit are as they were written")
    if health.pictures_missing:
        print(f"The pictures of {health.pictures_missing} readings are damaged or gone; a backup may have them.")
    elif health.pictures_damaged:
        print("The file of pictures is damaged, where no picture lies; restore a backup before new ones go in.")
    return ExitStatus.BUG if health.pictures_missing or health.pictures_damaged else ExitStatus.OK


def _backup(options: Namespace) -> int:
    # A folder made here would lie on the disk of the log, and look like the stick that is not plugged in
    if options.place is not None and not options.place.is_dir():
        raise RecordsError("BACKUP-UNAVAILABLE", detail="there is no such folder")
    backup = make_backup(log_in(options), options.place)
    print(f"{backup.path}")
    print(
        f"{backup.readings} readings, read back and compared; audit {backup.audit_sequence} {backup.audit_head}",
        file=sys.stderr,
    )
    return ExitStatus.OK


def _restore(options: Namespace) -> int:
    if not options.user and options.recovery_file is None:
        raise RecordsError("LOGIN-NEEDED")
    backup = _meant(options.backup)
    if backup is None:
        return ExitStatus.USAGE
    if options.recovery_file is not None:
        restored = restore_with_recovery_key(home(), backup, read_secret(options.recovery_file))
    else:
        restored = _restore_with_password(options, backup)
    _say_restored(restored, backup)
    return ExitStatus.OK


def _restore_with_password(options: Namespace, backup: Path) -> Restored:
    """Restore as the administrator of the log that is there; where it cannot be opened, as one of the backup's time."""
    password = read_password(options.password_file, f"Password of {options.user}")
    try:
        return restore(Vault(home()).unlock(options.user, password, options.code), backup)
    except RecordsError as error:
        if error.code not in UNUSABLE:
            raise
    return restore_with_password(home(), backup, options.user, password, options.code)


COMMANDS: Final[dict[str, Callable[[Namespace], int]]] = {
    "log list": _list,
    "log search": _list,
    "log show": _show,
    "log export": _export,
    "log verify": _verify,
    "log backup": _backup,
    "log restore": _restore,
}


def _meant(path: Path) -> Path | None:
    """Return the folder of a backup; where the folder of several is named, the newest of the log on this computer.

    None where all are of other logs, and not of one alone: the choice is told then.
    """
    with suppress(RecordsError):  # missing or damaged: nothing tells which log was here
        if own := list_backups(path, keys.load(Vault(home()).keys_path).log):
            return own[0].path
    backups = list_backups(path)
    newest = {backup.log: backup for backup in reversed(backups)}
    if len(newest) > 1:
        print("lightbox: these are backups of several logs; name the one that is meant:", file=sys.stderr)
        for backup in newest.values():
            print(f"    {backup.path}  {backup.created_at:%Y-%m-%d %H:%M}, {backup.readings} readings", file=sys.stderr)
        return None
    return backups[0].path if backups else path


def _say_restored(restored: Restored, backup: Path) -> None:
    print(f"{restored.readings} readings were restored from {backup}.")
    print("Accounts and passwords are those of that time; patients who were deleted since are back.")
    if restored.pictures_missing:
        print(f"The pictures of {restored.pictures_missing} readings are missing.")
    if restored.replaced is not None:
        print(f"The log that was here before is kept in {restored.replaced}.")


def _query(options: Namespace) -> LogQuery:
    return LogQuery(
        text=" ".join((options.text, *getattr(options, "words", ()))),
        label=options.label,
        status=Status(options.status) if options.status else None,
        since=options.since,
        until=options.until,
    )


def _format(path: Path, name: str | None) -> Format:
    ending = name or path.suffix.removeprefix(".").lower()
    return Format(ending) if ending in set(Format) else Format.CSV


def _entry_line(entry: LogEntry, research_only: Set[str]) -> str:
    patient = f"{clean_text(entry.patient_id) or '-'} {clean_text(entry.patient_name) or '-'}"
    return (
        f"{entry.created_at:%Y-%m-%d %H:%M}  {patient}  {_answer(entry, research_only)}  {entry.file_name}  {entry.reading_id}"
    )


def _answer(entry: LogEntry, research_only: Set[str]) -> str:
    if entry.probability is None:
        return f"refused: {clean_text(entry.reason, TEXT_LENGTH)} [{entry.code}]"
    shown = {code: marked(code) if code in research_only else code for code in (entry.label, *entry.prediction_set)}
    answer = f"{shown.pop(entry.label)} {percent(entry.probability)}"
    others = f"  (cannot rule out: {', '.join(shown.values())})" if shown else ""
    marks = (("with warnings" if entry.status is Status.WARNING else ""), entry.urgency.value)
    return "  ".join(filter(None, (answer + others, *marks)))


def _research_only_codes() -> set[str]:
    """Return the classes that are marked in a list of the log; a damaged package does not keep the log closed."""
    codes: set[str] = set()
    for folder in installed_packages(MODELS):
        with suppress(ModelError):
            codes |= {c.code for c in load_manifest(folder)[0].classes if c.research_only}
    return codes

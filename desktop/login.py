"""How a script logs in to the log: passwords come from files or standard input, never from the command line, which others can see."""

import getpass
import os
import sys
from argparse import Namespace
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop.errors import RecordsError
from desktop.paths import home
from desktop.records import keys
from desktop.records.health import check_start
from desktop.records.key_file import sync_folder
from desktop.records.roles import Action
from desktop.records.session import ReadOnlySession, Session
from desktop.records.vault import Vault

STANDARD_INPUT: Final = Path("-")
LONGEST: Final = 4096
"""Bytes of a password's file; a larger one is another file, given by mistake."""


def log_in(options: Namespace) -> Session:
    """Open the log with ``--user``, ``--password-file`` and ``--code``.

    Raises
    ------
    RecordsError
        ``LOG-MISSING``, ``LOGIN-NEEDED``, ``PASSWORD-NEEDED``, ``PASSWORD-FILE``, or what `Vault.unlock` raises.
    """
    vault, password = _vault_and_password(options)
    return vault.unlock(options.user, password, options.code)


def log_in_to_write(options: Namespace) -> Session:
    """Do as `log_in`, for what is to be written into the log.

    Raises
    ------
    RecordsError
        As `log_in` and `require_whole`.
    """
    session = log_in(options)
    require_whole(session)
    return session


def log_in_to_read(options: Namespace) -> Session:
    """Do as `log_in`; a log that is damaged, or whose disk takes nothing, is opened for reading only, and a line says so.

    Raises
    ------
    RecordsError
        As `log_in`.
    """
    vault, password = _vault_and_password(options)
    try:
        session = vault.unlock(options.user, password, options.code)
        health = check_start(session)
    except RecordsError as error:
        if error.code not in ("LOG-DAMAGED", "LOG-UNAVAILABLE"):
            raise
        session = vault.unlock(options.user, password, options.code, read_only=True)
        _say(error.reason, error.code)
        return ReadOnlySession.of(session, error)
    if health.ok:
        return session
    _say(health.problem, health.code)
    return ReadOnlySession.of(session)


def require_whole(session: Session) -> None:
    """Check the log as the window does at its start.

    Raises
    ------
    RecordsError
        ``LOG-DAMAGED``, and what `check_start` raises.
    """
    health = check_start(session)
    if not health.ok:
        _say(health.problem, health.code)
        raise RecordsError("LOG-DAMAGED", detail="the check at the start found it")


def log_in_as_administrator(user: str, password_file: Path | None, code: str, recovery_file: Path | None) -> Session:
    """Open the log to change accounts: with a name and a password, a password alone, or the recovery key.

    Raises
    ------
    RecordsError
        As `log_in` does; ``NOT-ALLOWED``.
    """
    vault = existing_vault()
    if user:
        return _allowed(vault.unlock(user, read_password(password_file, f"Password of {user}"), code))
    if password_file is not None:
        return _log_in_as_any(vault, read_password(password_file, "Password"), code)
    if recovery_file is not None:
        return vault.unlock_by_recovery(read_secret(recovery_file))
    raise RecordsError("AUTHORITY-NEEDED")


def existing_vault() -> Vault:
    """Return the log of this home folder.

    Raises
    ------
    RecordsError
        ``LOG-MISSING``.
    """
    vault = Vault(home())
    if not vault.exists():
        raise RecordsError("LOG-MISSING")
    return vault


def read_password(path: Path | None, prompt: str, *, twice: bool = False) -> str:
    """Return a password: the content of a file, of standard input where the file is ``-``, or what is typed at a terminal.

    Parameters
    ----------
    path : Path or None
        The file may end in one line break.
    prompt : str
        For the terminal.
    twice : bool
        A new password is typed twice.

    Raises
    ------
    RecordsError
        ``PASSWORD-NEEDED``: there is neither a file nor a terminal. ``PASSWORD-FILE``, ``PASSWORD-TYPED``.
    """
    if path is not None:
        return read_secret(path)
    if sys.stdin is None or not sys.stdin.isatty():
        raise RecordsError("PASSWORD-NEEDED")
    password = getpass.getpass(f"{prompt}: ")
    if twice and getpass.getpass(f"{prompt}, once more: ") != password:
        raise RecordsError("PASSWORD-TYPED")
    return password


def make_private_file(path: Path) -> None:
    """Make an empty file that only this user may read; an existing one is not touched.

    Raises
    ------
    RecordsError
        ``RECOVERY-FILE``.
    """
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        raise RecordsError("RECOVERY-FILE", detail=error.strerror or "the disk reports an error") from error


def write_private_file(path: Path, text: str) -> None:
    """Write one line into a file of `make_private_file`; it is on the disk when this returns.

    Raises
    ------
    RecordsError
        ``RECOVERY-FILE``.
    """
    try:
        with path.open("r+", encoding="ascii", newline="\n") as file:
            file.write(f"{text}\n")
            file.flush()
            os.fsync(file.fileno())
        sync_folder(path.absolute().parent)
    except OSError as error:
        raise RecordsError("RECOVERY-FILE", detail=error.strerror or "the disk reports an error") from error


def _vault_and_password(options: Namespace) -> tuple[Vault, str]:
    vault = existing_vault()
    if not options.user:
        raise RecordsError("LOGIN-NEEDED")
    return vault, read_password(options.password_file, f"Password of {options.user}")


def _say(sentence: str, code: str) -> None:
    print(f"lightbox: {sentence} [{code}]", file=sys.stderr)


def read_secret(path: Path) -> str:
    """Return the password or recovery key that a file holds; of standard input where the file is ``-``.

    Raises
    ------
    RecordsError
        ``PASSWORD-FILE``.
    """
    try:
        if path == STANDARD_INPUT:
            data = sys.stdin.buffer.read(LONGEST + 1)
        else:
            with path.open("rb") as file:
                data = file.read(LONGEST + 1)
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise RecordsError("PASSWORD-FILE", detail=error.strerror or "the disk reports an error") from error
    except UnicodeDecodeError as error:
        raise RecordsError("PASSWORD-FILE", detail="it is no text in UTF-8") from error
    if len(data) > LONGEST:
        raise RecordsError("PASSWORD-FILE", detail="it is too long")
    secret = text.removesuffix("\n").removesuffix("\r")
    if not secret:
        raise RecordsError("PASSWORD-FILE", detail="it is empty")
    return secret


def _log_in_as_any(vault: Vault, password: str, code: str) -> Session:
    """Find the administrator whose password this is. Where it is nobody's it was tried under every name, and counts under each."""
    with keys.locked(vault.keys_path):
        waiting = {name: vault.waiting_s(name) for name in vault.names()}
        names = [name for name, seconds in waiting.items() if not seconds]
        if not names:
            raise RecordsError("LOGIN-WAIT", seconds=min(waiting.values(), default=0))
        key_file = keys.load(vault.keys_path)
        fitting = [name for name in names if keys.unwrap(key_file, name, password) is not None]
        for name in fitting:
            session = vault.unlock(name, password, code)
            if session.person.may(Action.ACCOUNT) or name == fitting[-1]:
                return _allowed(session)
        for name in names:
            with suppress(RecordsError):
                vault.unlock(name, password, code)
    raise RecordsError("LOGIN-FAILED")


def _allowed(session: Session) -> Session:
    with session.open() as records:
        records.access.require(Action.ACCOUNT)
    return session

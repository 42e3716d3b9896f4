"""What ``lightbox user`` does: the accounts of the log. The first one makes the log."""

import json
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from desktop.errors import RecordsError, clean_text
from desktop.exit_status import ExitStatus
from desktop.login import (
    existing_vault,
    log_in_as_administrator,
    make_private_file,
    read_password,
    require_whole,
    write_private_file,
)
from desktop.paths import home
from desktop.records.account import Account, account_name
from desktop.records.roles import Role
from desktop.records.session import Session
from desktop.records.vault import Clinic, Vault

INTENDED_USE: Final = """What Lightbox is for:
- Decision support, not a diagnosis. Not a medical device.
- For trained health workers where no specialist is at hand. A person decides, with the patient in view.
- It does not rule a disease out. An answer "normal" is no reason to send an ill patient home.
- Each model judges only the images and ages that it was made for, and was measured on; it can be wrong on yours.
- Everything stays on this computer. The clinic answers for its patients' data and for backups."""
"""As the window says it."""


def _add(options: Namespace) -> int:
    vault = Vault(home())
    if not vault.exists():
        return _make_log(vault, options)
    session = _authority(options)
    password = read_password(options.password_file, f"New password of {options.name}", twice=True)
    account = session.accounts.add(options.name, options.full_name, Role(options.role), password)
    print(f"The account {account.name} was made: {account.role}.")
    return ExitStatus.OK


def _list(options: Namespace) -> int:
    accounts = _unchecked_authority(options).accounts.list()
    for account in accounts:
        print(json.dumps(_account_json(account)) if options.json else _account_line(account))
    return ExitStatus.OK


def _disable(options: Namespace) -> int:
    _authority(options).accounts.disable(options.name)
    print(f"The account {options.name} was disabled: it opens the log no more, and its name stays in what it did.")
    return ExitStatus.OK


def _enable(options: Namespace) -> int:
    session = _authority(options)
    password = read_password(options.password_file, f"New password of {options.name}", twice=True)
    session.accounts.enable(options.name, password)
    print(f"The account {options.name} opens the log again, with the new password.")
    return ExitStatus.OK


def _role(options: Namespace) -> int:
    _authority(options).accounts.set_role(options.name, Role(options.role))
    print(f"The account {options.name} has the role {options.role} from its next login on.")
    return ExitStatus.OK


def _password(options: Namespace) -> int:
    new = f"New password of {options.name}"
    if options.authority and options.authority.strip().casefold() == options.name.strip().casefold():
        old = read_password(options.authority_password_file, f"Present password of {options.name}")
        session = existing_vault().unlock(options.name, old, options.code)
        require_whole(session)
        session.accounts.change_password(old, read_password(options.password_file, new, twice=True))
    else:
        session = _authority(options)
        session.accounts.set_password(options.name, read_password(options.password_file, new, twice=True))
    print(f"The account {options.name} has a new password.")
    return ExitStatus.OK


def _recovery_key(options: Namespace) -> int:
    session = log_in_as_administrator(options.authority, options.authority_password_file, options.code, None)
    require_whole(session)
    with _reserved(options.recovery_file):
        recovery_key = session.accounts.new_recovery_key()
    _hand_over(recovery_key, options)
    return ExitStatus.OK


COMMANDS: Final[dict[str, Callable[[Namespace], int]]] = {
    "user add": _add,
    "user list": _list,
    "user disable": _disable,
    "user enable": _enable,
    "user role": _role,
    "user password": _password,
    "user recovery-key": _recovery_key,
}


def _make_log(vault: Vault, options: Namespace) -> int:
    """Make the log with its first account."""
    if options.role != Role.ADMINISTRATOR:
        raise RecordsError("FIRST-ADMINISTRATOR")
    accepted_by = clean_text(options.full_name) or account_name(options.name)
    with _reserved(options.recovery_file):
        print(INTENDED_USE)
        print(f"Whoever goes on accepts this for the clinic, here {accepted_by}; the log keeps the name.", flush=True)
        password = read_password(options.password_file, f"New password of {options.name}", twice=True)
        clinic = Clinic(options.clinic, accepted_by=accepted_by)
        _, recovery_key = vault.create(options.name, options.full_name, password, clinic)
    print(f"The log was made, with the account {options.name.strip().casefold()}: {options.role}.")
    _hand_over(recovery_key, options)
    return ExitStatus.OK


@contextmanager
def _reserved(path: Path | None) -> Iterator[None]:
    """Make the file for a recovery key before the key: one without a place would be lost."""
    if path is None:
        yield
        return
    make_private_file(path)
    try:
        yield
    except BaseException:
        path.unlink()
        raise


def _hand_over(recovery_key: str, options: Namespace) -> None:
    """Write the recovery key into its file; where there is none or its disk fails, show it: it is stored nowhere else."""
    try:
        if options.recovery_file is not None:
            write_private_file(options.recovery_file, recovery_key)
            print("The recovery key is in the file: print it, lock it away and delete the file.")
            return
    except RecordsError as error:
        print(f"{error.reason} [{error.code}]")
    print(f"Recovery key: {recovery_key}")
    print("It opens the log when passwords are forgotten. Print it and lock it away; it is shown only now.")


def _authority(options: Namespace) -> Session:
    """Log in to change accounts; a damaged log is not written to."""
    session = _unchecked_authority(options)
    require_whole(session)
    return session


def _unchecked_authority(options: Namespace) -> Session:
    return log_in_as_administrator(options.authority, options.authority_password_file, options.code, options.recovery_file)


def _account_line(account: Account) -> str:
    marks = [text for text, holds in (("disabled", account.disabled), ("second factor", account.second_factor)) if holds]
    return "  ".join((f"{account.name:32}", f"{account.role:13}", f"{account.created_at:%Y-%m-%d}", account.full_name, *marks))


def _account_json(account: Account) -> dict[str, str | bool]:
    return {
        "name": account.name,
        "full_name": account.full_name,
        "role": account.role.value,
        "created_at": account.created_at.isoformat(),
        "disabled": account.disabled,
        "second_factor": account.second_factor,
    }

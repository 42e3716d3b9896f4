"""A log with an account of every role, made once: to stretch passwords takes time, to copy a folder does not."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.records import vault
from desktop.records.roles import Role
from desktop.records.session import Session
from desktop.records.wrapping import LOWEST_COST
from tests.desktop.program import COMMAND

PASSWORD = "copper lantern violet 7"  # noqa: S105
NAMES = {Role.VIEWER: "vera", Role.OPERATOR: "otto", Role.CLINICIAN: "clara", Role.ADMINISTRATOR: "ada"}


@dataclass(frozen=True)
class Clinic:
    """The log of a test, and the files that a script needs to use it."""

    home: Path
    password_file: Path
    recovery_file: Path

    def login(self, role: Role) -> list[str]:
        """Return the options that log somebody in."""
        return ["--user", NAMES[role], "--password-file", str(self.password_file)]

    def session(self, role: Role = Role.ADMINISTRATOR) -> Session:
        """Return a session of somebody."""
        return vault.Vault(self.home).unlock(NAMES[role], PASSWORD)


def make_clinic(made: tuple[Path, str], home: Path, files: Path) -> Clinic:
    """Put a log of `make_log` into a home folder that does not exist yet, and the files of the script into another."""
    shutil.copytree(made[0], home)
    clinic = Clinic(home, files / "password", files / "recovery-key")
    clinic.password_file.write_text(f"{PASSWORD}\n", encoding="utf-8")
    clinic.recovery_file.write_text(f"{made[1]}\n", encoding="ascii")
    return clinic


def lightbox(*arguments: str | Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run the command line as a script does."""
    command = [*COMMAND, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, input=stdin)


@contextmanager
def full_disk() -> Iterator[None]:
    """Let no file take a byte, as on a full disk; empty ones can be made."""
    resource = pytest.importorskip("resource", reason="limits of processes are POSIX")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def make_log(home: Path) -> tuple[Path, str]:
    """Return a home folder with the log, and its recovery key."""
    administrator = NAMES[Role.ADMINISTRATOR]
    accepted = vault.Clinic(accepted_by=administrator)
    session, recovery_key = vault.Vault(home).create(administrator, "", PASSWORD, accepted, LOWEST_COST)
    for role in (Role.VIEWER, Role.OPERATOR, Role.CLINICIAN):
        session.accounts.add(NAMES[role], "", role, PASSWORD)
    return home, recovery_key

"""What IT has locked for all users of this machine: a file that only an administrator can write, and that nobody need have.

No variable of the environment moves it: what a user can set is no lock.
"""

import json
import os
import sys
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Final

from desktop.errors import RecordsError
from desktop.model_package.strict_json import read_strictly

EXPORTS: Final = ("csv", "jsonl", "xlsx", "names", "training", "report")
"""Formats; with names; confirmed cases for training; the report of a reading, printed or as PDF."""
LOCK_MINUTES: Final = range(1, 16)
SIZE_LIMIT: Final = 65_536


@dataclass(frozen=True)
class Policy:
    """Each setting is None where users and the log decide."""

    language: str | None = None
    """Of the window: one of `desktop.translations.LANGUAGES`."""
    data_folder: str | None = None
    """``~`` and variables like ``%APPDATA%`` stand for the user's own."""
    lock_minutes: int | None = None
    exports: tuple[str, ...] | None = None
    """The only ones that are allowed."""

    def allows(self, *exports: str) -> bool:
        """Return whether all of these exports are allowed."""
        return self.exports is None or set(exports) <= set(self.exports)

    def require(self, *exports: str) -> None:
        """Refuse an export that is not allowed.

        Raises
        ------
        RecordsError
            ``POLICY-EXPORT``.
        """
        if not self.allows(*exports):
            raise RecordsError("POLICY-EXPORT")

    def folder(self) -> Path | None:
        """Return the place of all that the program writes, where IT has chosen it."""
        return None if self.data_folder is None else Path(os.path.expandvars(self.data_folder)).expanduser()


def policy_file() -> Path:
    """Return where the policy of this machine is; on each system only an administrator can write there."""
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415  only Windows has one; %ProgramFiles% is a variable, which any user can set

        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Windows\CurrentVersion") as key:
            return Path(winreg.QueryValueEx(key, "ProgramFilesDir")[0]) / "Lightbox" / "policy.json"
    elif sys.platform == "darwin":
        return Path("/Library/Application Support/Lightbox/policy.json")
    else:
        return Path("/etc/lightbox/policy.json")


@cache
def policy() -> Policy:
    """Return the policy of this machine, read once.

    Raises
    ------
    RecordsError
        ``POLICY-INVALID``: a lock that cannot be read is not taken for none.
    """
    return read_policy(policy_file())


def read_policy(path: Path) -> Policy:
    """Read a policy; one without any lock where there is no file.

    Raises
    ------
    RecordsError
        ``POLICY-INVALID``.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(SIZE_LIMIT)
    except (FileNotFoundError, NotADirectoryError):
        return Policy()
    except OSError as error:
        raise RecordsError("POLICY-INVALID", detail=error.strerror) from error
    try:
        return _checked(_read(raw))
    except ValueError as error:
        raise RecordsError("POLICY-INVALID", detail=str(error)) from error


def _read(raw: bytes) -> Policy:
    """Read strictly what is there; what is not there is not locked."""
    given = json.loads(raw.decode("utf-8-sig"))
    if not isinstance(given, dict):
        raise ValueError("the file is not an object")
    return read_strictly(Policy, json.dumps(asdict(Policy()) | given).encode())


def _checked(read: Policy) -> Policy:
    from desktop.translations import LANGUAGES  # noqa: PLC0415  it asks `desktop.paths`, which asks this module

    if read.language is not None and read.language not in LANGUAGES:
        raise ValueError(f"language is one of {', '.join(LANGUAGES)}")
    if read.lock_minutes is not None and read.lock_minutes not in LOCK_MINUTES:
        raise ValueError(f"lock_minutes is not from {LOCK_MINUTES[0]} to {LOCK_MINUTES[-1]}")
    unknown = sorted(set(read.exports or ()) - set(EXPORTS))
    if unknown:
        raise ValueError(f"exports are {', '.join(EXPORTS)}, not {unknown[0]!r}")
    folder = read.folder()
    if folder is not None and not folder.is_absolute():
        raise ValueError("data_folder does not begin at a root, ~ or a variable")
    return read

"""What whoever helps a clinic needs to know about an installation: one file, in which nothing is about patients or persons."""

import io
import json
import os
import platform
import re
import shutil
import zipfile
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Final

from desktop import __version__
from desktop.errors import LightboxError, RecordsError
from desktop.paths import MODELS, home
from desktop.policy import policy
from desktop.report.output import write_file

PACKAGES: Final = (
    *("numpy", "onnxruntime", "pillow", "pydicom", "python-gdcm", "pylibjpeg-openjpeg", "sqlcipher3", "cryptography"),
    "PySide6-Essentials",
)
_FOLDER: Final = re.compile(r"(/|[A-Za-z]:[\\/])(?:[^/\\'\"]+[/\\])+")
"""The folders of a path."""
LOG_FILES: Final = ("log.db", "log.db-wal", "pictures.db", "pictures.db-wal", "keys.json")


def versions() -> Iterator[str]:
    """Yield the versions of the program and of what it stands on, a line each."""
    yield f"Lightbox {__version__}"
    yield f"Python {platform.python_version()} on {platform.system()} {platform.machine()}"
    for package in PACKAGES:
        try:
            yield f"{package} {metadata.version(package)}"
        except metadata.PackageNotFoundError:
            yield f"{package} not installed"


def without_folders(text: str) -> str:
    """Return a text without the folders of the paths in it: their names may be a person's."""
    return _FOLDER.sub("", text)


def write_support_file(path: Path) -> bool:
    """Run the self-test and write what it says, with the facts about this installation, into a ZIP file.

    Parameters
    ----------
    path : Path

    Returns
    -------
    bool
        Whether all checks passed.

    Raises
    ------
    RecordsError
        ``FILE-EXISTS``, ``FILE-UNWRITABLE``.
    """
    if path.exists():  # a slip of the hand must not cost a film
        raise RecordsError("FILE-EXISTS")
    from desktop.selftest import run_checks  # noqa: PLC0415  it loads the models and the decoders in this process

    checks = [{"name": check.name, "passed": check.passed, "detail": without_folders(check.detail)} for check in run_checks()]
    report = {"versions": list(versions()), "system": _system(), "policy": _policy(), "log": _log(), "checks": checks}
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("lightbox-support.json", json.dumps(report, indent=1))
    write_file(path, data.getvalue())
    return all(check["passed"] for check in checks)


def _system() -> dict[str, object]:
    return {
        "system": platform.platform(),
        "processors": os.cpu_count(),
        "free_disk_mb": shutil.disk_usage(MODELS).free // 2**20,
        "screen": sorted({"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & os.environ.keys()),
    }


def _policy() -> dict[str, object]:
    """Return what is locked; not which folder, whose name may be a person's."""
    try:
        locked = policy()
    except LightboxError as error:
        return {"code": error.code}
    return {
        "language": locked.language,
        "data_folder": locked.data_folder is not None,
        "lock_minutes": locked.lock_minutes,
        "exports": locked.exports,
    }


def _log() -> dict[str, object]:
    """Return which files of the log there are, and their sizes; they are not opened."""
    try:
        place = home()
    except LightboxError as error:
        return {"code": error.code}
    files = {path.name: path.stat().st_size for path in place.rglob("*") if path.name in LOG_FILES and path.is_file()}
    return {"free_disk_mb": shutil.disk_usage(place).free // 2**20, "bytes": dict(sorted(files.items()))}

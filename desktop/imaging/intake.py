"""From what the user names, files and folders, to the list of files to try. Nothing of them is read here but first bytes."""

import os
import re
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.errors import ImageError

FOLDER_FILES: Final = 20_000
"""Most files that are taken of one folder: who drops a whole disk by mistake gets an answer, too."""
CONTENTS: Final = "DICOMDIR"
"""File ID of the table of contents of a DICOM medium (PS3.10 8.6)."""

_JUNK: Final = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db", "__macosx", "$recycle.bin", "system volume information"})
"""What operating systems leave in folders; names that begin with a point are skipped as well."""


@dataclass(frozen=True)
class Found:
    """What lies below the paths that were named."""

    files: tuple[Path, ...]
    problems: tuple[tuple[Path, ImageError], ...]
    """What is there but cannot be tried: the rest is taken all the same."""


def find_files(paths: Sequence[Path]) -> Found:
    """Find the files to try, in the order given, those of a folder in natural order, none twice.

    Parameters
    ----------
    paths : sequence of Path
        A file gives itself, whatever it holds; a folder gives all files below it; the table of contents of a DICOM medium gives the
        whole medium, for discs hold images that it does not list. A path that goes on past a file is one inside an archive.

    Returns
    -------
    Found
        Problems: ``FILE-NOT-FOUND``, ``FILE-UNREADABLE``, ``FILE-SPECIAL``, ``FILE-LINK``, ``FOLDER-EMPTY``, ``FOLDER-UNREADABLE``,
        ``FOLDER-TOO-LARGE``.
    """
    files: dict[Path, None] = {}
    problems: dict[Path, ImageError] = {}
    for path in paths:
        found, faults = _look_at(path)
        files |= dict.fromkeys(found)
        problems |= faults
    return Found(tuple(files), tuple(problems.items()))


def is_junk(name: str) -> bool:
    """Tell whether a file or folder of this name was left by an operating system and is of no interest to anybody."""
    return name.startswith(".") or name.lower() in _JUNK


def is_archive(data: bytes) -> bool:
    """Tell whether the bytes are those of a ZIP archive, an empty one too. The preamble of a DICOM file may say anything."""
    return data[:4] in (b"PK\x03\x04", b"PK\x05\x06") and data[128:132] != b"DICM"


def enclosing_file(path: Path) -> Path | None:
    """Return the file that a path goes on past, as in ``export.zip/film.dcm``; None where it does not."""
    for parent in path.parents:
        if parent.is_file():
            return parent
        if parent.exists():
            return None
    return None


def is_there(path: Path) -> bool:
    """Tell whether there is a file at a path, or an archive that the path goes on past."""
    try:
        return path.is_file() or enclosing_file(path) is not None
    except (OSError, ValueError):
        return False


def holds_files(path: Path) -> bool:
    """Tell whether a file may hold others: an archive, by its first bytes, or a table of contents, by its name."""
    if path.name.upper() == CONTENTS:
        return True
    try:
        with path.open("rb") as file:
            return is_archive(file.read(132))
    except (OSError, ValueError):
        return False


def natural_key(path: Path) -> list[tuple[int, int, str]]:
    """Return a key by which ``film2`` comes before ``film10``."""
    parts = re.split(r"([0-9]+)", str(path).casefold())
    return [(0, int(part), part) if part.isdecimal() and part.isascii() else (1, 0, part) for part in parts if part]


_Problems = dict[Path, ImageError]


def _look_at(path: Path) -> tuple[list[Path], _Problems]:
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116  `Path.exists` would take a path that nobody can open for one that is not there
    except (FileNotFoundError, NotADirectoryError):
        return ([path], {}) if is_there(path) else ([], {path: ImageError("FILE-NOT-FOUND")})
    except (OSError, ValueError) as error:  # ValueError: a null character in the path
        return [], {path: ImageError("FILE-UNREADABLE", detail=getattr(error, "strerror", None) or "unusable path")}
    if stat.S_ISREG(mode):
        return _look_below(path.parent) if path.name.upper() == CONTENTS else ([path], {})
    return _look_below(path) if stat.S_ISDIR(mode) else ([], {path: ImageError("FILE-SPECIAL")})


def _look_below(folder: Path) -> tuple[list[Path], _Problems]:
    problems: _Problems = {}
    files: list[Path] = []
    for file in _walk(folder, problems):
        if len(files) == FOLDER_FILES:
            problems[folder] = ImageError("FOLDER-TOO-LARGE", limit=FOLDER_FILES)
            break
        files.append(file)
    if not files and not problems:
        problems[folder] = ImageError("FOLDER-EMPTY")
    # The table of contents first: what it says of the others is known before they come
    return sorted(files, key=lambda file: (file.name.upper() != CONTENTS, natural_key(file))), problems


def _walk(folder: Path, problems: _Problems) -> Iterator[Path]:
    """Yield the regular files below a folder; links to files are followed, links to folders are named only."""

    def on_error(error: OSError) -> None:
        problems[Path(error.filename or folder)] = ImageError("FOLDER-UNREADABLE", detail=error.strerror)

    seen: set[tuple[int, int]] = set()
    for parent, folders, names in os.walk(folder, onerror=on_error):
        folders[:] = [name for name in folders if not is_junk(name) and _is_new(Path(parent, name), seen, problems)]
        for name in names:
            if not is_junk(name) and _is_regular(file := Path(parent, name), problems):
                yield file


def _is_new(folder: Path, seen: set[tuple[int, int]], problems: _Problems) -> bool:
    """Tell whether to go down into a folder: not by a link, and not into one that is mounted or joined into itself."""
    try:
        here = folder.lstat()
    except (OSError, ValueError) as error:
        problems[folder] = ImageError("FOLDER-UNREADABLE", detail=getattr(error, "strerror", None) or "unusable path")
        return False
    if stat.S_ISLNK(here.st_mode):
        problems[folder] = ImageError("FILE-LINK")
        return False
    new = (here.st_dev, here.st_ino) not in seen
    seen.add((here.st_dev, here.st_ino))
    return new


def _is_regular(file: Path, problems: _Problems) -> bool:
    """Tell whether a path is a file; what is something else is named and never opened: a pipe would wait for ever."""
    try:
        mode = os.stat(file).st_mode  # noqa: PTH116
    except (OSError, ValueError) as error:
        missing = isinstance(error, FileNotFoundError)  # a link to nowhere
        detail = getattr(error, "strerror", None) or "unusable path"
        problems[file] = ImageError("FILE-NOT-FOUND") if missing else ImageError("FILE-UNREADABLE", detail=detail)
        return False
    if not stat.S_ISREG(mode):
        problems[file] = ImageError("FILE-SPECIAL")
    return stat.S_ISREG(mode)

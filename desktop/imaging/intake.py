"""From what the user names, files and folders, to the list of files to try."""

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from desktop.errors import ImageError

_JUNK: Final = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db", "__macosx", "$recycle.bin", "system volume information"})
"""What operating systems leave in folders; names that begin with a point are skipped as well."""


def find_files(paths: Sequence[Path]) -> list[Path]:
    """Return the files to try, in the order given, those of a folder in natural order.

    Parameters
    ----------
    paths : sequence of Path
        A file gives itself, whatever it holds; a folder gives all files below it. Links to folders are not followed.

    Returns
    -------
    list of Path
        As given, joined with the path inside the folder; none twice.

    Raises
    ------
    ImageError
        ``FILE-NOT-FOUND``, ``FOLDER-EMPTY``, ``FILE-UNREADABLE`` (a folder that cannot be listed).
    """
    return list(dict.fromkeys(file for path in paths for file in _files_of(path)))


def _files_of(path: Path) -> list[Path]:
    try:
        if not path.is_dir():
            if not path.exists():
                raise ImageError("FILE-NOT-FOUND")
            return [path]
        files = sorted(_files_below(path), key=_natural_key)
    except (OSError, ValueError) as error:  # ValueError: a null character in the path
        raise ImageError("FILE-UNREADABLE", detail=getattr(error, "strerror", None) or "unusable path") from error
    if not files:
        raise ImageError("FOLDER-EMPTY")
    return files


def _files_below(folder: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder, onerror=_fail):
        folders[:] = [name for name in folders if not _is_junk(name)]
        yield from (file for name in names if not _is_junk(name) and (file := Path(parent, name)).is_file())


def _fail(error: OSError) -> None:
    raise error


def _is_junk(name: str) -> bool:
    return name.startswith(".") or name.lower() in _JUNK


def _natural_key(path: Path) -> list[tuple[int, int, str]]:
    """Sort key by which ``film2`` comes before ``film10``."""
    parts = re.split(r"([0-9]+)", str(path).casefold())
    return [(0, int(part), part) if part.isdecimal() and part.isascii() else (1, 0, part) for part in parts if part]

"""What a pool thread does for the list before the analysis. No Qt here: a widget touched from such a thread would fail without a sign."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import Final

from desktop.analysis.triage import Sorting, Triaged
from desktop.errors import RecordsError
from desktop.gui.film_jobs import OpenLog
from desktop.imaging.image import Inspection
from desktop.imaging.intake import find_files, holds_files

TOLD_EVERY_S: Final = 0.25
"""So often the list grows: each time the log is asked once."""

Inspect = Callable[[Path, tuple[str, ...]], Iterator[Inspection]]
"""Reads the headers of a file, or of all files of an archive: `desktop.workers.pool.Workers.inspect`."""
Tell = Callable[[list[Triaged]], object]


def only_file(paths: Sequence[Path]) -> Path | None:
    """Return the one file that was named, and that holds no others; None where there is more to look through."""
    if len(paths) != 1:
        return None
    found = find_files(paths)
    return paths[0] if found.files == tuple(paths) and not found.problems and not holds_files(paths[0]) else None


def look_through(
    paths: Sequence[Path],
    passwords: tuple[str, ...],
    *,
    inspect: Inspect,
    open_log: OpenLog,
    modalities: Iterable[str] | None,
    tell: Tell,
    stop: Event,
) -> None:
    """Find all files below the paths, inspect each, and tell the verdicts as they come.

    Parameters
    ----------
    paths : sequence of Path
    passwords : tuple of str
        For locked archives.
    inspect : callable
    open_log : callable
    modalities : iterable of str, optional
        That any of the installed models judges.
    tell : callable
        Gets the next verdicts.
    stop : Event
        Ends it early.

    Raises
    ------
    ImageError
        One path was named, and it is not there or holds nothing.
    """
    found = find_files(paths)
    if not found.files and [path for path, _ in found.problems] == list(paths[:1]):
        raise found.problems[0][1]
    known: set[str] = set()
    sorting = Sorting(known.__contains__, modalities)
    waiting: list[Inspection] = [Inspection.refused(path, error) for path, error in found.problems]
    told = time.monotonic()
    for path in found.files:
        for inspection in inspect(path, passwords):
            if stop.is_set():
                return
            if sorting.new(inspection):
                waiting.append(inspection)
            if time.monotonic() - told >= TOLD_EVERY_S:
                _tell(waiting, sorting, known, open_log, tell)
                told = time.monotonic()
    _tell(waiting, sorting, known, open_log, tell)


def _tell(waiting: list[Inspection], sorting: Sorting, known: set[str], open_log: OpenLog, tell: Tell) -> None:
    """Ask the log which of the files it has, and tell all that wait."""
    if not waiting:
        return
    with suppress(RecordsError), open_log() as records:  # without a log none of them is in it
        known |= records.logged([file.file_sha256 for file in waiting if file.file_sha256])
    tell([sorting.judge(file) for file in waiting])
    waiting.clear()

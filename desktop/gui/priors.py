"""Earlier films of the same patient: found in the log, of the same kind of picture, the newest first."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QObject

from desktop.analysis.quality import kind_of
from desktop.gui.film_jobs import OpenLog
from desktop.gui.jobs import Failed, JobRunner
from desktop.gui.log_jobs import load_reading
from desktop.inference.result import Analysis
from desktop.records.entry import LogEntry, StoredReading
from desktop.records.store import Records

MOST: Final = 60
"""Earlier films that are looked into at most, the newest first: some tenths of a second."""


@dataclass(frozen=True, eq=False)
class Priors:
    """What the log has from before a film."""

    shown: StoredReading | None
    """The newest, or the one that was wanted; None: there is nothing earlier of this patient and kind."""
    earlier: tuple[LogEntry, ...]
    """All of them, the newest first; of a volume one slice."""


def find_priors(open_log: OpenLog, reading_id: str, kinds: Mapping[str, str], wanted: str = "") -> Priors:
    """Find the earlier films of whom a film is of. That one of them is looked at, the audit keeps.

    Parameters
    ----------
    open_log : callable
    reading_id : str
        Of the film.
    kinds : mapping of str to str
        The kind of picture by the id of the model that judges it.
    wanted : str
        A reading that is to be looked at instead of the newest.
    """
    with open_log() as records:
        present = records.reading(reading_id)
        if present.entry.person is None:
            return Priors(records.view(wanted) if wanted else None, ())
        stored = [records.reading(entry.reading_id) for entry in _before(records, present)]
        own = present.analysis
        alike = [one for one in stored if one.analysis.file_sha256 != own.file_sha256 and _alike(own, one.analysis, kinds)]
        found = _one_a_file(alike, own.frame)
        wanted = wanted or (found[0].entry.reading_id if found else "")
        shown = records.view(wanted) if wanted else None
    return Priors(shown, tuple(one.entry for one in found))


def _one_a_file(found: list[StoredReading], frame: int) -> list[StoredReading]:
    """Let one slice stand for a volume: that with the nearest number."""
    files: dict[str, StoredReading] = {}
    for stored in found:
        other = files.setdefault(stored.analysis.file_sha256, stored)
        if abs(stored.analysis.frame - frame) < abs(other.analysis.frame - frame):
            files[stored.analysis.file_sha256] = stored
    return list(files.values())


def _before(records: Records, present: StoredReading) -> list[LogEntry]:
    """Return what else there is of a person up to a film's own day; of that day what was read before it."""
    own = _when(present.entry)
    points = records.persons.timeline(present.entry.person or 0)
    earlier = [
        point.entry for point in points if _when(point.entry) < own and point.entry.reading_id != present.entry.reading_id
    ]
    return sorted(earlier, key=_when, reverse=True)[:MOST]


def _when(entry: LogEntry) -> tuple[str, int]:
    return entry.study_date or f"{entry.created_at.astimezone():%Y-%m-%d}", entry.sequence


def _alike(present: Analysis, other: Analysis, kinds: Mapping[str, str]) -> bool:
    """Tell whether two pictures are of one kind: where it is not known, of one modality; never of two eyes."""
    sides = {present.header.laterality, other.header.laterality} - {""}
    both = [_kind(analysis, kinds) for analysis in (present, other)]
    same = both[0] == both[1] if all(both) else present.header.modality == other.header.modality
    return same and len(sides) < 2


def _kind(analysis: Analysis, kinds: Mapping[str, str]) -> str:
    judged = kinds.get(analysis.model.id, "") if analysis.model is not None else ""
    return judged or kind_of(analysis.header)


class PriorFinder(QObject):
    """Looks into the log beside the window's work; only what was asked for last is told."""

    def __init__(self, open_log: OpenLog, parent: QObject) -> None:
        super().__init__(parent)
        self._open_log = open_log
        self._jobs = JobRunner(1, self)
        self._asked = 0

    def look(
        self, reading_id: str, kinds: Mapping[str, str], wanted: str, then: Callable[[Priors], object], failed: Failed
    ) -> None:
        """Find the earlier films of whom a reading is of; see `find_priors`."""
        self._ask(lambda: find_priors(self._open_log, reading_id, kinds, wanted), then, failed)

    def load(self, reading_id: str, then: Callable[[StoredReading], object], failed: Failed) -> None:
        """Fetch a reading that somebody chose."""
        self._ask(lambda: load_reading(self._open_log, reading_id), then, failed)

    def forget(self) -> None:
        """Want nothing any more."""
        self._jobs.forget(self._asked)

    def close(self) -> None:
        """Finish what runs; nothing is told any more."""
        self._jobs.finish()

    def _ask(self, work: Callable[[], object], then: Callable[[Any], object], failed: Failed) -> None:
        self._jobs.forget(self._asked)
        self._asked = self._jobs.start(work, then, failed)

"""The list before any analysis: which of the files that were dropped can be judged, and why the others cannot."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from desktop.analysis.scope import ANY_MODALITY, DERIVED_OBJECTS
from desktop.errors import ScopeError
from desktop.imaging.image import Header, Inspection
from desktop.model_package.manifest import Manifest

NO_PICTURE: Final = "DICOM-NO-PIXELS"


class Verdict(StrEnum):
    """What becomes of a file."""

    READY = "ready"
    LOGGED = "logged"
    """The log has a reading of it."""
    DUPLICATE = "duplicate"
    """Of an earlier file of the list."""
    OTHER = "other"
    """It can be read, but no model judges its modality, or objects of its kind."""
    UNREADABLE = "unreadable"


@dataclass(frozen=True)
class Triaged:
    """A file with its verdict."""

    file: Inspection
    verdict: Verdict
    code: str = ""
    reason: str = ""
    """One sentence, where it is not ready and the verdict does not say it all."""
    same_as: Path | None = None
    """The earlier file that a duplicate equals."""


@dataclass(frozen=True)
class Place:
    """Whose a file is, and of which study and series. What has no header belongs to nobody; its folder is its study."""

    patient: tuple[str, str, str]
    """Id, name and birth date."""
    study: tuple[str, ...]
    series: str


@dataclass(frozen=True)
class Triage:
    """All files with their verdicts, those of a patient, study and series together, in the order in which each came first."""

    files: tuple[Triaged, ...]

    def count(self) -> Counter[Verdict]:
        """Return how many files have which verdict."""
        return Counter(file.verdict for file in self.files)


class Sorting:
    """Gives verdicts one by one, as the files are inspected.

    Parameters
    ----------
    known : callable
        Whether the log has a reading of a file with this SHA-256.
    modalities : collection of str, optional
        That any of the installed models judges; see `judged_modalities`. None: that is not known.
    """

    def __init__(self, known: Callable[[str], bool], modalities: Iterable[str] | None) -> None:
        self._known = known
        self._modalities = None if modalities is None else ANY_MODALITY | frozenset(modalities)
        self._first: dict[str, Path] = {}
        self._seen: set[Path] = set()

    def new(self, file: Inspection) -> bool:
        """Tell whether this path comes for the first time: a disc and its table of contents may both name it."""
        fresh = file.path not in self._seen
        self._seen.add(file.path)
        return fresh

    def judge(self, file: Inspection) -> Triaged:
        """Return the verdict on the next file."""
        other = self._other(file)
        if other is not None:
            return Triaged(file, Verdict.OTHER, *other)
        if file.code:
            return Triaged(file, Verdict.UNREADABLE, file.code, file.reason)
        first = self._first.setdefault(file.file_sha256, file.path)
        if first != file.path:
            return Triaged(file, Verdict.DUPLICATE, same_as=first)
        return Triaged(file, Verdict.LOGGED if self._known(file.file_sha256) else Verdict.READY)

    def _other(self, file: Inspection) -> tuple[str, str] | None:
        """Return code and sentence of why no model judges such a file."""
        if file.code:
            return (file.code, file.reason) if file.code == NO_PICTURE else None
        header = file.header
        if header.sop_class_uid in DERIVED_OBJECTS:
            error = ScopeError("SCOPE-OTHER-OBJECT", kind=DERIVED_OBJECTS[header.sop_class_uid])
        elif self._modalities is not None and header.modality not in self._modalities:
            allowed = ", ".join(sorted(self._modalities - ANY_MODALITY))
            error = ScopeError("SCOPE-OTHER-MODALITY", modality=header.modality, allowed=allowed)
        else:
            return None
        return error.code, error.reason


def triage(inspections: Iterable[Inspection], known: Callable[[str], bool], modalities: Iterable[str] | None) -> Triage:
    """Give each file its verdict, and sort them by patient, study and series.

    Parameters
    ----------
    inspections : iterable of Inspection
    known, modalities
        As for `Sorting`.
    """
    sorting = Sorting(known, modalities)
    files = [sorting.judge(file) for file in inspections if sorting.new(file)]
    places = [place(file.file) for file in files]
    order: dict[tuple[object, ...], int] = {}
    for found in places:
        for level in _levels(found):
            order.setdefault(level, len(order))
    ranked = sorted(zip(places, files, strict=True), key=lambda pair: [order[level] for level in _levels(pair[0])])
    return Triage(tuple(file for _, file in ranked))


def judged_modalities(manifests: Sequence[Manifest]) -> frozenset[str]:
    """Return the modalities that any of the installed models judges."""
    return frozenset(modality for manifest in manifests for modality in manifest.population.modalities)


def place(file: Inspection) -> Place:
    """Return where a file stands in the list."""
    header = file.header
    patient = (header.patient_id, header.patient_name, header.patient_birth_date)
    if not (any(patient) or header.study_instance_uid):
        return Place(patient, (str(file.path.parent),), "")
    return Place(patient, (header.study_instance_uid or _study_words(header),), header.series_instance_uid)


def _study_words(header: Header) -> str:
    return f"{header.study_date} {header.study_description}".strip()


def _levels(found: Place) -> tuple[tuple[object, ...], ...]:
    return (found.patient,), (found.patient, found.study), (found.patient, found.study, found.series)

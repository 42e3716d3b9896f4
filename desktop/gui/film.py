"""One image on the desk: where it comes from, how far it is, and what was said of it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.errors import LightboxError, clean_text
from desktop.gui.i18n import QT_TRANSLATE_NOOP
from desktop.imaging.photo import DIGITISED
from desktop.imaging.photo_warp import Corners
from desktop.inference.result import Analysis, Status
from desktop.records.entry import LogEntry, Patient, StoredReading
from desktop.records.opinions import Agreement


class FilmState(Enum):
    """How far a film is: word, icon, and the token of its colour. Colour is never the only sign."""

    WAITING = (QT_TRANSLATE_NOOP("FilmState", "Waiting"), "clock", "muted")
    ANALYZING = (QT_TRANSLATE_NOOP("FilmState", "Analysing"), "loader-circle", "info")
    DONE = (QT_TRANSLATE_NOOP("FilmState", "Done"), "circle-check", "accent")
    #: Safety text
    UNSURE = (QT_TRANSLATE_NOOP("FilmState", "Cannot separate"), "triangle-alert", "warn")
    #: Safety text
    WARNING = (QT_TRANSLATE_NOOP("FilmState", "Warning"), "triangle-alert", "warn")
    #: Safety text
    REFUSED = (QT_TRANSLATE_NOOP("FilmState", "Refused"), "octagon-x", "danger")
    #: Safety text
    OTHERWISE = (QT_TRANSLATE_NOOP("FilmState", "Judged otherwise"), "user-round", "warn")
    #: Safety text
    HIDDEN = (QT_TRANSLATE_NOOP("FilmState", "Read first"), "eye", "info")
    """There is an answer, which is not shown before the reader has given their own."""
    #: Safety text
    NOT_SAVED = (QT_TRANSLATE_NOOP("FilmState", "Not saved"), "octagon-x", "danger")

    def __init__(self, word: str, icon: str, color: str) -> None:
        self.word, self.icon, self.color = word, icon, color

    @property
    def text(self) -> str:
        """The word, translated."""
        return QCoreApplication.translate("FilmState", self.word)


NOBODY = Patient()
_BY_STATUS = {
    Status.ANALYZED: FilmState.DONE,
    Status.WARNING: FilmState.WARNING,
    Status.REFUSED: FilmState.REFUSED,
}


@dataclass
class Undecided:
    """Whose a film is, as far as nobody has decided it: kept for as long as the films are, so that no question is lost with a window."""

    typed: dict[int, Patient] = field(default_factory=dict)
    """By the number of the film: what somebody typed and its file disagrees with."""
    answered: set[str] = field(default_factory=set)
    """Readings whose patient is another than the log has under the same UID, and somebody was asked."""


def state_of(said: Analysis | LogEntry) -> FilmState:
    """Return the state in which an analysis leaves its film: done is neither what cannot be separated nor what a clinician judged otherwise."""
    if isinstance(said, LogEntry) and said.hidden:
        return FilmState.HIDDEN
    if isinstance(said, LogEntry) and said.judged_otherwise:
        return FilmState.OTHERWISE
    unsure = said.status is Status.ANALYZED and len(said.prediction_set) > 1
    return FilmState.UNSURE if unsure else _BY_STATUS[said.status]


def cannot_separate(names: Iterable[str]) -> str:
    """Return what is said of classes that all may be meant."""
    #: Safety text
    either = QCoreApplication.translate("FilmState", " or ").join(names)
    #: Safety text
    return QCoreApplication.translate("FilmState", "{0}: cannot separate").format(either)


def clinicians_word(entry: LogEntry, names: Callable[[str], str]) -> str:
    """Return who said what of an answer, where they do not simply agree: "ana: Bacterial pneumonia"."""
    said = entry.opinion
    if said is None or not (entry.judged_otherwise or said.agreement is Agreement.UNSURE):
        return ""
    word = QCoreApplication.translate("FilmState", "disagrees")
    if said.agreement is Agreement.UNSURE:
        word = QCoreApplication.translate("FilmState", "unsure")
    label = names(said.label) if said.label not in ("", entry.label) else ""
    return QCoreApplication.translate("FilmState", "{0}: {1}").format(clean_text(said.user), label or word)


@dataclass(frozen=True, eq=False)
class Film:
    """A film on the desk. The picture itself is not kept here: hundreds would not fit into memory."""

    number: int
    """Unique on this desk."""
    path: Path
    state: FilmState = FilmState.WAITING
    analysis: Analysis | None = None
    patient: Patient = NOBODY
    preview: bytes = b""
    """JPEG, at most 512 pixels on the longer side."""
    stored: StoredReading | None = None
    """What the log has of it; None: not saved."""
    log_error: LightboxError | None = None
    """Why it is not saved."""
    opened_from_log: bool = False
    """An earlier reading, shown again and not analysed anew."""
    judged_sha256: str = ""
    """Of the file as it was first analysed: when it is analysed again, what lies at its path must still be this film."""
    frame: int = 0
    """Number of the frame in its file, from 0."""
    frame_count: int = 1
    """How many frames of its file are judged one by one: more than one is a volume."""
    corners: Corners | None = None
    """Of the film in a photograph, marked by hand."""

    @property
    def sha256(self) -> str:
        """Of the file that this film is; empty as long as it could not be read."""
        return (self.analysis.file_sha256 if self.analysis is not None else "") or self.judged_sha256

    @property
    def mark(self) -> FilmState:
        """What stands beside it in the list: that its answer is not in the log matters more than the answer."""
        return self.state if self.log_error is None else FilmState.NOT_SAVED

    @property
    def name(self) -> str:
        """File name without folders."""
        return self.path.name


def can_be_straightened(film: Film) -> bool:
    """Tell whether corners can be marked in a film's picture: it may be a photograph, was read, and is judged here as one picture.

    A device's own film has no corners to be cut out at.
    """
    said = film.analysis
    if said is None or not said.file_sha256 or said.header.sample or film.frame_count != 1 or film.opened_from_log:
        return False
    return said.is_photograph or said.header.modality in DIGITISED


def same_file(film: Film, other: Film) -> bool:
    """Tell whether two films are frames of one file: the same path, and nothing speaks for another content."""
    same = film.path == other.path and film.opened_from_log == other.opened_from_log
    return same and ("" in {film.sha256, other.sha256} or film.sha256 == other.sha256)

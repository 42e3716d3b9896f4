"""What the log holds, as the window and the command line see it."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from desktop.inference.result import Analysis, ModelRef, Status
from desktop.records.opinions import Agreement, Opinion, Urgency


@dataclass(frozen=True)
class Patient:
    """Who the image is of, from the header or typed. Empty string or None: not known."""

    name: str = ""
    patient_id: str = ""
    birth_date: str = ""
    """ISO 8601."""
    sex: str = ""
    """``M``, ``F``, ``O`` or empty."""
    age_years: float | None = None
    """At the time of the study."""


class Origin(StrEnum):
    """Where an identity came from."""

    HEADER = "header"
    """Of the file; also when the file names nobody."""
    TYPED = "typed"


@dataclass(frozen=True)
class Identity:
    """Who an image was said to be of, and when. A later identity does not delete an earlier one."""

    patient: Patient
    origin: Origin
    created_at: datetime
    """With UTC offset."""
    user: str = ""
    """Account of who said so, or under which the file was read."""


class LogSort(StrEnum):
    """Columns that the log can be sorted by."""

    CREATED = "created"
    """The order of writing, whatever the clock said."""
    PATIENT_NAME = "patient_name"
    PATIENT_ID = "patient_id"
    STUDY_DATE = "study_date"
    LABEL = "label"
    PROBABILITY = "probability"


class SaidOf(StrEnum):
    """What clinicians said of an image, to search by."""

    URGENT = "urgent"
    """Last."""
    OTHERWISE = "otherwise"
    """Last: see `LogEntry.judged_otherwise`."""
    NOTHING = "nothing"
    """Nobody has given a reading or an impression."""


@dataclass(frozen=True)
class Unread:
    """What blind-first leaves out: see `desktop.records.blind_first`."""

    since: int
    """Number of the last reading that is not concerned."""
    reader: str
    """Account whose own reading opens an answer; empty: anybody's."""


@dataclass(frozen=True)
class LogQuery:
    """Which entries of the log. Empty or None: no restriction."""

    text: str = ""
    """Every word must occur in a name or id that the image ever had, or its file's name; case and accents do not matter."""
    label: str = ""
    """Class code."""
    status: Status | None = None
    said: SaidOf | None = None
    since: date | None = None
    """First and last day, by the local date of the reading."""
    until: date | None = None
    days: int | None = None
    """The last so many days, today included, whatever day that will be; `since` and `until` are then left aside."""
    patient_id: str = ""
    """Exactly this one."""
    person: int | None = None
    """All entries of this person: see `LogEntry.person`."""
    sort: LogSort = LogSort.CREATED
    descending: bool = True
    without: Unread | None = None
    """Leave out images that are still to be read."""

    def on(self, today: date) -> "LogQuery":
        """Return the search as it is meant on a day: with a first day in place of `days`."""
        if self.days is None:
            return self
        return replace(self, since=today - timedelta(days=self.days - 1), until=None, days=None)


@dataclass(frozen=True)
class LogEntry:
    """One row of the log: the newest reading of one image, as one person's."""

    reading_id: str
    sequence: int
    """Counts all readings of this log from 1; tells the order even when the clock was wrong."""
    created_at: datetime
    """With UTC offset."""
    patient_name: str
    patient_id: str
    study_date: str
    modality: str
    status: Status
    label: str
    """Class code; empty when refused."""
    probability: float | None
    code: str
    """Why it was refused; empty otherwise."""
    version: int
    """Of the reading of this image, from 1."""
    file_name: str
    """Without folders."""
    person: int | None = None
    """Entries with the same number are of the same person, merges included; None where that is not known."""
    user: str = ""
    """Account under which it was stored."""
    photograph: bool = False
    """Whether it was judged by a photograph of a film."""
    prediction_set: tuple[str, ...] = ()
    """Classes that cannot be ruled out, most probable first; more than one: they cannot be separated."""
    reason: str = ""
    """`code` as one sentence, in English."""
    opinion: Opinion | None = None
    """The newest that somebody gave on the image's class."""
    urgency: Urgency = Urgency.NONE
    """How urgent somebody said it is, last."""
    model: ModelRef | None = None
    """Which model answered; None when refused before any was asked."""
    age_years: float | None = None
    """Of the patient, as last said."""
    hidden: bool = False
    """Whether the answer must not be shown yet to who asked: see `desktop.records.blind_first`."""

    @property
    def judged_otherwise(self) -> bool:
        """Whether somebody said last that the image shows another class than the answer."""
        said = self.opinion
        return said is not None and (said.agreement is Agreement.DISAGREE or said.label not in ("", self.label))


@dataclass(frozen=True, eq=False)
class StoredReading:
    """A whole reading as it was stored."""

    entry: LogEntry
    patient: Patient
    """Who the image is of, as last said; `analysis.header` keeps what the file says."""
    analysis: Analysis
    preview: bytes
    """JPEG of the picture as the model was given it, at most 512 pixels on the longer side; empty when there was none."""
    source: Path
    """Where the file was; it may be gone."""
    rival: Patient | None = None
    """Another patient, whom the log has the same image or study (by their UIDs) under."""

    @property
    def age_was_corrected(self) -> bool:
        """Whether the log knows another age than the file: it decides what may be said, so the film is to be judged by it."""
        return age_differs(self.patient, self.analysis)


@dataclass(frozen=True, eq=False)
class ExportRow:
    """One row of an export."""

    entry: LogEntry
    patient: Patient
    analysis: Analysis
    """Without heat maps."""
    impression: str = ""
    """The newest final impression that somebody wrote."""
    referral: str = ""
    """Where somebody referred the patient to last."""
    first_class: str = ""
    """What somebody said last who had not seen the answer; empty too where they could not tell."""


def age_differs(patient: Patient, analysis: Analysis) -> bool:
    """Tell whether an age is known of the patient that is not the file's."""
    return patient.age_years not in (None, analysis.header.patient_age_years)


def as_stored(analysis: Analysis, stored: StoredReading) -> Analysis:
    """Return an analysis with the warnings that the log has added to it."""
    return replace(analysis, status=stored.analysis.status, notices=stored.analysis.notices)

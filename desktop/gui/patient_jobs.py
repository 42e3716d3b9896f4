"""What pool threads ask of the log about one person. No Qt here."""

from dataclasses import dataclass

from desktop.errors import RecordsError
from desktop.gui.film_jobs import OpenLog
from desktop.records.backups import purge, second_medium
from desktop.records.blind_first import masked
from desktop.records.deletion import Deletion
from desktop.records.merges import Merge
from desktop.records.persons import PersonSummary, TimelinePoint
from desktop.records.session import Session


@dataclass(frozen=True, eq=False)
class PersonFacts:
    """What the page of a person shows."""

    summary: PersonSummary
    timeline: list[TimelinePoint]
    duplicates: list[PersonSummary]
    merges: list[Merge]
    """Those in force, newest first."""


def load_person(open_log: OpenLog, person: int) -> PersonFacts:
    """Return what is known of a person."""
    with open_log() as records:
        persons = records.persons
        return PersonFacts(
            summary=persons.summary(person),
            timeline=[_masked_point(point) for point in persons.timeline(person)],
            duplicates=persons.likely_duplicates(person),
            merges=[merge for merge in persons.merges(person) if not merge.undone],
        )


def _masked_point(point: TimelinePoint) -> TimelinePoint:
    """Return an image of a person without its answer, where that is hidden."""
    return TimelinePoint(masked(point.entry), {}, point.study_uid) if point.entry.hidden else point


def load_previews(open_log: OpenLog, reading_ids: list[str]) -> dict[str, bytes]:
    """Return the small pictures of readings."""
    with open_log() as records:
        return {reading_id: records.preview(reading_id) for reading_id in reading_ids}


def merge_persons(open_log: OpenLog, person: int, into_person: int) -> PersonFacts:
    """Say that two persons are one, and return what is known of them then."""
    with open_log() as records:
        records.persons.merge(person, into_person)
    return load_person(open_log, into_person)


def unmerge_persons(open_log: OpenLog, merge: int, person: int) -> PersonFacts:
    """Undo that, and return what is known of one of them then."""
    with open_log() as records:
        records.persons.unmerge(merge)
    return load_person(open_log, person)


@dataclass(frozen=True)
class Deleted:
    """What a deletion has done."""

    deletion: Deletion
    left_in_backups: RecordsError | None
    """Why the patient could not be taken out of the backups; None where nobody asked for that, or it is done."""


def delete_person(session: Session, person: int, reason: str, *, from_backups: bool) -> Deleted:
    """Delete a person for good.

    With `from_backups` out of the backups that can be reached now, too: a new one is made, and those that hold the person are removed.
    """
    with session.open() as records:
        person = records.persons.summary(person).person
        deletion = records.delete_patient(person, reason)
        medium = second_medium(records)
    places = [None, *([medium] if medium is not None and medium.is_dir() else [])] if from_backups else []
    try:
        for place in places:
            purge(place, session, person)
    except RecordsError as error:
        return Deleted(deletion, error)
    return Deleted(deletion, None)

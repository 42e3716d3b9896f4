"""What somebody enters beside the model's answer, and how it is written. No Qt here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Final

from desktop.errors import RecordsError
from desktop.records.entry import LogEntry
from desktop.records.opinions import Agreement, Opinion, OpinionKind, Said, Urgency
from desktop.records.session import Session

CANNOT_TELL: Final = "?"
"""Stands for a class in a first reading; no class has such a code."""


@dataclass(frozen=True)
class Subject:
    """What an opinion is given on."""

    reading_id: str
    label: str
    """The model's class; empty when it gave none."""
    names: Mapping[str, str]
    """Of the classes that may be said, by code."""
    hidden: bool = False
    """The answer is not shown before a first reading was given: `label` is empty then, and `names` stand in no telling order."""
    image: str = ""
    """Tells the film: judged again it is another reading, and the same image."""

    @property
    def key(self) -> str:
        """What a draft stays with."""
        return self.image or self.reading_id


def image_key(file_sha256: str, frame: int) -> str:
    """Return what tells a film in all its readings; empty where its file could not be read."""
    return f"{file_sha256} {frame}" if file_sha256 else ""


@dataclass(frozen=True)
class Draft:
    """What was entered and is not saved."""

    agreement: Agreement = Agreement.NONE
    label: str = ""
    impression: str = ""
    referral: str = ""
    outcome_label: str = ""
    outcome: str = ""
    urgency: Urgency = Urgency.NONE
    first: str = ""
    """Of the first reading: a class code, or `CANNOT_TELL`."""

    def opinions(self) -> list[Said]:
        """Return what is to be written."""
        said = [
            first_reading(self.first),
            Said(OpinionKind.READING, self.label, self.agreement, urgency=self.urgency),
            Said(OpinionKind.IMPRESSION, text=self.impression),
            Said(OpinionKind.REFERRAL, text=self.referral),
            Said(OpinionKind.OUTCOME, self.outcome_label, text=self.outcome),
        ]
        return [one for one in said if one.label or one.agreement or one.urgency or one.text.strip()]


def first_reading(chosen: str) -> Said:
    """Return what a choice of a first reading says."""
    if chosen == CANNOT_TELL:
        return Said(OpinionKind.FIRST, agreement=Agreement.UNSURE)
    return Said(OpinionKind.FIRST, chosen)


@dataclass(frozen=True)
class Kept:
    """A draft, and what was before its author's eyes."""

    draft: Draft
    subject: Subject
    at: datetime
    """When it was last changed, with UTC offset."""


@dataclass(frozen=True)
class Unsaved:
    """A draft as its author is asked about it."""

    kept: Kept
    entry: LogEntry
    """The reading that it was entered beside."""
    outdated: bool
    """The film was judged again or signed since: nothing of it is saved unseen."""


@dataclass(eq=False)
class Drafts:
    """What one person entered and has not saved; in memory only, where it outlives a lock of the window."""

    by_film: dict[str, Kept] = field(default_factory=dict)
    """By `Subject.key`."""
    saving: set[str] = field(default_factory=set)
    """Keys of the films whose draft is on its way into the log."""

    @property
    def unsaved(self) -> dict[str, Kept]:
        """What would be lost."""
        kept = dict(self.by_film)
        return {key: one for key, one in kept.items() if key not in self.saving and one.draft.opinions()}

    def has(self, reading_id: str) -> bool:
        """Tell whether something beside this reading is unsaved."""
        return any(kept.subject.reading_id == reading_id for kept in self.unsaved.values())

    def keep(self, subject: Subject, draft: Draft) -> None:
        """Keep what was entered just now; nothing of an empty draft."""
        if draft == Draft():
            self.by_film.pop(subject.key, None)
        elif (kept := self.by_film.get(subject.key)) is None or kept.draft != draft:
            self.by_film[subject.key] = Kept(draft, subject, datetime.now(UTC))

    def shown(self, subject: Subject) -> Draft:
        """Return what is in the fields beside a reading: a film that was judged again takes its draft along."""
        kept = self.by_film.get(subject.key)
        if kept is None:
            return Draft()
        if kept.subject.reading_id != subject.reading_id and subject.key not in self.saving:
            kept = self.by_film[subject.key] = replace(kept, draft=_beside(kept, subject), subject=subject)
        return kept.draft

    def outdated(self, subject: Subject, opinions: Sequence[Opinion]) -> bool:
        """Tell whether something was signed on the film after its draft was entered."""
        kept = self.by_film.get(subject.key)
        return kept is not None and any(said.created_at > kept.at for said in opinions)

    def write(self, session: Session, subject: Subject, draft: Draft) -> list[Opinion]:
        """Save a draft as a whole; return all opinions on the image, newest first. Runs on a pool thread."""
        with session.open() as records:
            records.opinions.add_all(subject.reading_id, draft.opinions())
            kept = self.by_film.get(subject.key)
            if kept is not None and kept.draft == draft:  # else somebody has typed on, and that is not saved
                self.by_film.pop(subject.key, None)
            return records.opinions.of(subject.reading_id)

    def look_through(self, session: Session) -> list[Unsaved]:
        """Return what is unsaved, with the films as the log has them by now. Runs on a pool thread.

        What was entered beside a patient who was deleted since is forgotten.
        """
        found = []
        with session.open() as records:
            for key, kept in self.unsaved.items():
                try:
                    versions = records.versions(kept.subject.reading_id)
                    opinions = records.opinions.of(kept.subject.reading_id)
                except RecordsError as error:
                    if error.code != "LOG-NOT-FOUND":
                        raise
                    self.by_film.pop(key, None)
                    continue
                entry = next(one for one in versions if one.reading_id == kept.subject.reading_id)
                judged_again = versions[0].reading_id != entry.reading_id
                found.append(Unsaved(kept, entry, judged_again or self.outdated(kept.subject, opinions)))
        return found

    def write_seen(self, session: Session, seen: Sequence[Unsaved]) -> None:
        """Save what somebody has seen in a list, but for what is outdated; what was saved before one fails stays saved.

        Runs on a pool thread.
        """
        for one in seen:
            if not one.outdated:
                self.write(session, one.kept.subject, one.kept.draft)


def _beside(kept: Kept, subject: Subject) -> Draft:
    """Return a draft as it stands beside another answer on the same film: the class stays; who agreed with what is gone agrees with it no more."""
    label, outcome_label = (code if code in subject.names else "" for code in (kept.draft.label, kept.draft.outcome_label))
    agreement = kept.draft.agreement
    if not subject.label:
        agreement = Agreement.NONE
    elif agreement is not Agreement.UNSURE and (subject.label, label) != (kept.subject.label, kept.draft.label):
        agreement = Agreement.NONE
        if label:
            agreement = Agreement.AGREE if label == subject.label else Agreement.DISAGREE
    first = kept.draft.first if subject.hidden else ""
    return replace(kept.draft, agreement=agreement, label=label, outcome_label=outcome_label, first=first)


def read_opinions(session: Session, reading_id: str) -> list[Opinion]:
    """Return all opinions on an image. Runs on a pool thread."""
    with session.open() as records:
        return records.opinions.of(reading_id)

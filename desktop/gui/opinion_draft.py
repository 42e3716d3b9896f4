"""What somebody enters beside the model's answer, and how it is written. No Qt here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

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


@dataclass(eq=False)
class Drafts:
    """What one person entered and has not saved; in memory only, where it outlives a lock of the window."""

    by_reading: dict[str, Draft] = field(default_factory=dict)
    saving: set[str] = field(default_factory=set)
    """Ids of the readings whose draft is on its way into the log."""

    @property
    def unsaved(self) -> dict[str, Draft]:
        """What would be lost."""
        return {key: draft for key, draft in self.by_reading.items() if key not in self.saving and draft.opinions()}

    def write(self, session: Session, reading_id: str, draft: Draft) -> list[Opinion]:
        """Save a draft as a whole; return all opinions on the image, newest first. Runs on a pool thread."""
        with session.open() as records:
            records.opinions.add_all(reading_id, draft.opinions())
            if self.by_reading.get(reading_id) == draft:  # else somebody has typed on, and that is not saved
                self.by_reading.pop(reading_id, None)
            return records.opinions.of(reading_id)

    def write_all(self, session: Session) -> None:
        """Save what is unsaved; what was saved before one fails stays saved. Runs on a pool thread."""
        for reading_id, draft in self.unsaved.items():
            self.write(session, reading_id, draft)


def read_opinions(session: Session, reading_id: str) -> list[Opinion]:
    """Return all opinions on an image. Runs on a pool thread."""
    with session.open() as records:
        return records.opinions.of(reading_id)

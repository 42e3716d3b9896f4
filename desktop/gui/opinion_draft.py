"""What somebody enters beside the model's answer, and how it is written. No Qt here."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.records.opinions import Agreement, Opinion, OpinionKind, Said
from desktop.records.session import Session


@dataclass(frozen=True)
class Subject:
    """What an opinion is given on."""

    reading_id: str
    label: str
    """The model's class; empty when it gave none."""
    names: Mapping[str, str]
    """Of the classes that may be said, by code."""


@dataclass(frozen=True)
class Draft:
    """What was entered and is not saved."""

    agreement: Agreement = Agreement.NONE
    label: str = ""
    impression: str = ""
    referral: str = ""
    outcome_label: str = ""
    outcome: str = ""

    def opinions(self) -> list[Said]:
        """Return what is to be written."""
        said = [
            Said(OpinionKind.READING, self.label, self.agreement),
            Said(OpinionKind.IMPRESSION, text=self.impression),
            Said(OpinionKind.REFERRAL, text=self.referral),
            Said(OpinionKind.OUTCOME, self.outcome_label, text=self.outcome),
        ]
        return [one for one in said if one.label or one.agreement or one.text.strip()]


def write_opinions(session: Session, reading_id: str, draft: Draft) -> list[Opinion]:
    """Save a draft as a whole; return all opinions on the image, newest first. Runs on a pool thread."""
    with session.open() as records:
        records.opinions.add_all(reading_id, draft.opinions())
        return records.opinions.of(reading_id)


def read_opinions(session: Session, reading_id: str) -> list[Opinion]:
    """Return all opinions on an image. Runs on a pool thread."""
    with session.open() as records:
        return records.opinions.of(reading_id)

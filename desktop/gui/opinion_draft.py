"""What somebody enters beside the model's answer, and how it is written. No Qt here."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.records.opinions import Agreement, Opinion, OpinionKind
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

    def opinions(self) -> list[tuple[OpinionKind, dict[str, object]]]:
        """Return what is to be written."""
        said: list[tuple[OpinionKind, dict[str, object]]] = []
        if self.agreement or self.label:
            said.append((OpinionKind.READING, {"agreement": self.agreement, "label": self.label}))
        for kind, text in ((OpinionKind.IMPRESSION, self.impression), (OpinionKind.REFERRAL, self.referral)):
            if text.strip():
                said.append((kind, {"text": text}))
        if self.outcome_label or self.outcome.strip():
            said.append((OpinionKind.OUTCOME, {"label": self.outcome_label, "text": self.outcome}))
        return said


def write_opinions(session: Session, reading_id: str, draft: Draft) -> list[Opinion]:
    """Save a draft; return all opinions on the image, newest first. Runs on a pool thread."""
    with session.open() as records:
        for kind, said in draft.opinions():
            records.opinions.add(reading_id, kind, **said)  # type: ignore[arg-type]
        return records.opinions.of(reading_id)


def read_opinions(session: Session, reading_id: str) -> list[Opinion]:
    """Return all opinions on an image. Runs on a pool thread."""
    with session.open() as records:
        return records.opinions.of(reading_id)

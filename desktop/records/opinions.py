"""What people say beside a reading: their own reading, the final impression, a referral, the later outcome. Each with its author.

A first reading is one that somebody gave before the model's answer was shown to them. It stands once for each reader and image.
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from desktop.errors import RecordsError, clean_text
from desktop.records.access import Access
from desktop.records.roles import Action

TEXT_LENGTH: Final = 10_000
"""Longest text of an opinion, in characters."""
LINE_LENGTH: Final = 2000


class OpinionKind(StrEnum):
    """What an opinion is."""

    FIRST = "first"
    """The clinician's own before the model's answer was shown to them: a class, or unsure, which means that they cannot tell."""
    READING = "reading"
    """The clinician's own: a class, or agreement with the model, or both."""
    IMPRESSION = "impression"
    """The final one, as text."""
    REFERRAL = "referral"
    OUTCOME = "outcome"
    """What turned out later: a class, or text, or both."""


class Agreement(StrEnum):
    """What a clinician says of the model's answer."""

    NONE = ""
    AGREE = "agree"
    DISAGREE = "disagree"
    UNSURE = "unsure"


class Urgency(StrEnum):
    """How soon somebody has to act on what an image shows."""

    NONE = ""
    """Not said."""
    ROUTINE = "routine"
    SOON = "soon"
    URGENT = "urgent"


OWN: Final = (OpinionKind.FIRST, OpinionKind.READING)
"""What a clinician's own readings are, whether they had the answer before their eyes or not."""


@dataclass(frozen=True)
class Opinion:
    """One opinion; never changed, a later one of the same kind counts."""

    kind: OpinionKind
    label: str
    """Class code; empty when no class was said."""
    agreement: Agreement
    text: str
    user: str
    created_at: datetime
    """With UTC offset."""
    reading_id: str
    """The reading that was before their eyes."""
    urgency: Urgency = Urgency.NONE


@dataclass(frozen=True)
class Said:
    """What somebody wants to have written; see `Opinion`."""

    kind: OpinionKind
    label: str = ""
    agreement: Agreement = Agreement.NONE
    text: str = ""
    urgency: Urgency = Urgency.NONE


class Opinions:
    """The opinions of the log."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def add(
        self,
        reading_id: str,
        kind: OpinionKind,
        *,
        label: str = "",
        agreement: Agreement = Agreement.NONE,
        text: str = "",
        urgency: Urgency = Urgency.NONE,
    ) -> Opinion:
        """Write an opinion beside a reading; see `add_all`."""
        return self.add_all(reading_id, [Said(kind, label, agreement, text, urgency)])[0]

    def add_all(self, reading_id: str, said: Sequence[Said]) -> list[Opinion]:
        """Write opinions beside a reading, all or none. Who agrees with the model's class is kept as having said that class.

        A first reading is refused where the same person has given a reading of the image before.

        Raises
        ------
        RecordsError
            ``OPINION-INVALID``, ``LOG-NOT-FOUND``, ``NOT-ALLOWED``.
        """
        with self._access.writing(Action.OPINION, reading_id, kind=" ".join(one.kind.value for one in said)) as entry:
            reading = self._reading(reading_id)
            opinions = [self._opinion_of(reading, reading_id, one) for one in said]
            entry.rows += [("opinions", self._insert(reading, opinion)) for opinion in opinions]
        return opinions

    def of(self, reading_id: str) -> list[Opinion]:
        """Return the opinions on all readings of the same image as the same person's, newest first.

        Raises
        ------
        RecordsError
            ``LOG-NOT-FOUND``.
        """
        with self._access.reading() as connection:
            return opinions_on(connection, self._reading(reading_id)["log_row"])

    def _opinion_of(self, reading: sqlite3.Row, reading_id: str, said: Said) -> Opinion:
        label = clean_text(said.label)
        text = "\n".join(clean_text(line, LINE_LENGTH) for line in said.text[:TEXT_LENGTH].strip().splitlines())
        user = self._access.person.name
        if said.kind is OpinionKind.FIRST and self._has_read(reading["log_row"], user):
            raise RecordsError("OPINION-INVALID", detail="you have read this image before, and a first reading stays as it is")
        label = _checked_label(replace(said, label=label, text=text), answer=reading["label"])
        at = datetime.fromisoformat(self._access.stamp())
        return Opinion(said.kind, label, said.agreement, text, user, at, reading_id, said.urgency)

    def _has_read(self, log_row: int, user: str) -> bool:
        query = "SELECT 1 FROM opinions WHERE log_row = ? AND kind IN (?, ?) AND user = ? LIMIT 1"
        return self._access.connection.execute(query, (log_row, *OWN, user)).fetchone() is not None

    def _insert(self, reading: sqlite3.Row, opinion: Opinion) -> int:
        insert = """INSERT INTO opinions (sequence, log_row, kind, label, agreement, text, user, created_at, urgency)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING opinion"""
        said = (opinion.kind.value, opinion.label, opinion.agreement.value, opinion.text, opinion.user)
        at = opinion.created_at.isoformat(timespec="milliseconds")
        row = self._access.connection.execute(
            insert, (reading["sequence"], reading["log_row"], *said, at, opinion.urgency.value)
        ).fetchone()
        return int(row[0])

    def _reading(self, reading_id: str) -> sqlite3.Row:
        query = "SELECT sequence, log_row, label FROM readings WHERE reading_id = ?"
        row: sqlite3.Row | None = self._access.connection.execute(query, (reading_id,)).fetchone()
        if row is None:
            raise RecordsError("LOG-NOT-FOUND", reading=reading_id)
        return row


def newest_judgement(opinions: Sequence[Opinion]) -> Opinion | None:
    """Return, of opinions that stand newest first, the first that says a class or what is thought of the model's; None if none does."""
    return next((said for said in opinions if said.label or said.agreement), None)


def newest_urgency(opinions: Sequence[Opinion]) -> Urgency:
    """Return, of opinions that stand newest first, how urgent the image was said to be last."""
    return next((said.urgency for said in opinions if said.urgency), Urgency.NONE)


def newest_text(opinions: Sequence[Opinion], kind: OpinionKind) -> str:
    """Return, of opinions that stand newest first, the text of the first of a kind; empty where there is none."""
    return next((said.text for said in opinions if said.kind is kind), "")


def opinions_on(connection: sqlite3.Connection, log_row: int) -> list[Opinion]:
    """Return all opinions on an image as the same person's, newest first."""
    query = """SELECT opinions.*, reading_id FROM opinions JOIN readings USING (sequence)
        WHERE opinions.log_row = ? ORDER BY opinion DESC"""
    return [_opinion(row) for row in connection.execute(query, (log_row,))]


def _checked_label(said: Said, *, answer: str) -> str:
    """Return the class that an opinion stands for."""
    kind, label, agreement = said.kind, said.label, said.agreement
    if not (label or agreement or said.text or said.urgency):
        raise RecordsError("OPINION-INVALID", detail="it says nothing")
    if kind in (OpinionKind.IMPRESSION, OpinionKind.REFERRAL) and not said.text:
        raise RecordsError("OPINION-INVALID", detail="its text is missing")
    if said.urgency and kind is not OpinionKind.READING:
        raise RecordsError("OPINION-INVALID", detail="only a reading says how urgent it is")
    if kind is OpinionKind.FIRST:
        if said.text or bool(label) == bool(agreement) or agreement not in (Agreement.NONE, Agreement.UNSURE):
            raise RecordsError("OPINION-INVALID", detail="a first reading is a class, or that you cannot tell")
        return label
    if agreement is Agreement.NONE:
        return label
    if kind is not OpinionKind.READING or not answer:
        raise RecordsError("OPINION-INVALID", detail="there is no answer of a model to agree with")
    if (agreement is Agreement.AGREE and label not in ("", answer)) or (agreement is Agreement.DISAGREE and label == answer):
        raise RecordsError("OPINION-INVALID", detail="its class and its agreement contradict each other")
    return answer if agreement is Agreement.AGREE else label


def _opinion(row: sqlite3.Row) -> Opinion:
    return Opinion(
        kind=OpinionKind(row["kind"]),
        label=row["label"],
        agreement=Agreement(row["agreement"]),
        text=row["text"],
        user=row["user"],
        created_at=datetime.fromisoformat(row["created_at"]),
        reading_id=row["reading_id"],
        # A log of an earlier version, open for reading only, has no such column
        urgency=Urgency(row["urgency"] if "urgency" in row.keys() else ""),  # noqa: SIM118
    )

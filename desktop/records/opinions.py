"""What people say beside a reading: their own reading, the final impression, a referral, the later outcome. Each with its author."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Said:
    """What somebody wants to have written; see `Opinion`."""

    kind: OpinionKind
    label: str = ""
    agreement: Agreement = Agreement.NONE
    text: str = ""


class Opinions:
    """The opinions of the log."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def add(
        self, reading_id: str, kind: OpinionKind, *, label: str = "", agreement: Agreement = Agreement.NONE, text: str = ""
    ) -> Opinion:
        """Write an opinion beside a reading; see `add_all`."""
        return self.add_all(reading_id, [Said(kind, label, agreement, text)])[0]

    def add_all(self, reading_id: str, said: Sequence[Said]) -> list[Opinion]:
        """Write opinions beside a reading, all or none. Who agrees with the model's class is kept as having said that class.

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
        query = """SELECT opinions.*, reading_id FROM opinions JOIN readings USING (sequence)
            WHERE opinions.log_row = ? ORDER BY opinion DESC"""
        with self._access.reading() as connection:
            return [_opinion(row) for row in connection.execute(query, (self._reading(reading_id)["log_row"],))]

    def _opinion_of(self, reading: sqlite3.Row, reading_id: str, said: Said) -> Opinion:
        label = clean_text(said.label)
        text = "\n".join(clean_text(line, LINE_LENGTH) for line in said.text[:TEXT_LENGTH].strip().splitlines())
        label = _checked_label(said.kind, label, said.agreement, text, answer=reading["label"])
        at = datetime.fromisoformat(self._access.stamp())
        return Opinion(said.kind, label, said.agreement, text, self._access.person.name, at, reading_id)

    def _insert(self, reading: sqlite3.Row, opinion: Opinion) -> int:
        insert = """INSERT INTO opinions (sequence, log_row, kind, label, agreement, text, user, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING opinion"""
        said = (opinion.kind.value, opinion.label, opinion.agreement.value, opinion.text, opinion.user)
        at = opinion.created_at.isoformat(timespec="milliseconds")
        row = self._access.connection.execute(insert, (reading["sequence"], reading["log_row"], *said, at)).fetchone()
        return int(row[0])

    def _reading(self, reading_id: str) -> sqlite3.Row:
        query = "SELECT sequence, log_row, label FROM readings WHERE reading_id = ?"
        row: sqlite3.Row | None = self._access.connection.execute(query, (reading_id,)).fetchone()
        if row is None:
            raise RecordsError("LOG-NOT-FOUND", reading=reading_id)
        return row


def newest_judgement(connection: sqlite3.Connection, log_row: int) -> Opinion | None:
    """Return the newest opinion on an image that says a class or what is thought of the model's; None where there is none."""
    query = """SELECT opinions.*, reading_id FROM opinions JOIN readings USING (sequence)
        WHERE opinions.log_row = ? AND (opinions.label <> '' OR agreement <> '') ORDER BY opinion DESC LIMIT 1"""
    row = connection.execute(query, (log_row,)).fetchone()
    return None if row is None else _opinion(row)


def newest_impression(connection: sqlite3.Connection, log_row: int) -> str:
    """Return the text of the newest final impression on an image; empty where there is none."""
    query = "SELECT text FROM opinions WHERE log_row = ? AND kind = ? ORDER BY opinion DESC LIMIT 1"
    row = connection.execute(query, (log_row, OpinionKind.IMPRESSION.value)).fetchone()
    return "" if row is None else row["text"]


def _checked_label(kind: OpinionKind, label: str, agreement: Agreement, text: str, *, answer: str) -> str:
    """Return the class that an opinion stands for."""
    if not (label or agreement or text):
        raise RecordsError("OPINION-INVALID", detail="it says nothing")
    if kind in (OpinionKind.IMPRESSION, OpinionKind.REFERRAL) and not text:
        raise RecordsError("OPINION-INVALID", detail="its text is missing")
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
    )

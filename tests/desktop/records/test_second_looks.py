"""Pairs of readings before and after the answer."""

from dataclasses import replace
from datetime import date

from desktop.records.opinions import Agreement, OpinionKind, Urgency
from desktop.records.second_looks import Look
from desktop.records.store import Records
from tests.desktop.records.readings import CHILD, MODEL, analyzed, refused, save


def today(records: Records) -> list[Look]:
    """Return the looks of today's statistics."""
    day = records.access.clock().date()
    return records.statistics(day, day).looks


def test_each_reader_counts_once_at_each_image(records: Records) -> None:
    """By their first reading, their newest with the answer in sight, and the newest outcome, whoever said that."""
    add = records.opinions.add
    first = save(records, analyzed("a" * 64)).entry.reading_id
    second = save(records, analyzed("b" * 64, replace(CHILD, patient_id="7"))).entry.reading_id
    for name, before in (("ana", "normal"), ("ben", "")):
        records.access.person = replace(records.access.person, name=name)
        add(first, OpinionKind.FIRST, label=before, agreement=Agreement.NONE if before else Agreement.UNSURE)
    add(first, OpinionKind.READING, label="normal")
    add(first, OpinionKind.READING, agreement=Agreement.AGREE)
    add(first, OpinionKind.READING, urgency=Urgency.SOON)
    add(first, OpinionKind.OUTCOME, label="normal")
    add(first, OpinionKind.OUTCOME, text="went home")
    add(second, OpinionKind.READING, label="normal")
    said = [(look.model, look.answer, look.before, look.after, look.outcome) for look in today(records)]
    assert said == [
        (MODEL.id, "viral_pneumonia", "normal", "", "normal"),
        (MODEL.id, "viral_pneumonia", "", "viral_pneumonia", "normal"),
        (MODEL.id, "viral_pneumonia", "", "normal", ""),
    ]
    assert len({look.image for look in today(records)}) == 2


def test_answer_is_that_which_was_before_the_readers_eyes(records: Records) -> None:
    """A newer answer on the same image does not change what they agreed with; where there was none there is nothing to compare."""
    old = save(records, analyzed("a" * 64, normal=0.25)).entry.reading_id
    records.opinions.add(old, OpinionKind.READING, agreement=Agreement.AGREE)
    save(records, analyzed("a" * 64, normal=0.875))
    refusal = save(records, refused()).entry.reading_id
    records.opinions.add(refusal, OpinionKind.READING, label="normal")
    assert [(look.answer, look.after) for look in today(records)] == [("viral_pneumonia", "viral_pneumonia")]
    assert records.statistics(date(2001, 1, 1), date(2001, 1, 2)).looks == []

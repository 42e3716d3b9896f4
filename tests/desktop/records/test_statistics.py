from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop.records.entry import LogQuery
from desktop.records.opinions import Agreement, OpinionKind
from desktop.records.roles import Role
from desktop.records.statistics import ClassCount, Confusion, DayCount, DeviceCount, RefusalCount
from desktop.records.store import Records
from desktop.records.vault import try_out
from tests.desktop.records.readings import CHILD, analyzed, refused, save

SPRING = (date(2026, 3, 1), date(2026, 5, 31))
ACME = replace(CHILD, manufacturer="Acme", device="X1")


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    """Return a log of eight films on three days, one of them read twice and one of the year before."""
    now = [datetime(2025, 3, 2, 12, tzinfo=UTC)]
    with try_out(tmp_path, lambda: now[0]).open() as records:
        save(records, analyzed("0" * 64))
        for day, films in ((1, 2), (2, 3), (31, 2)):
            now[0] = datetime(2026, 3, day, 12, tzinfo=UTC)
            for film in range(films):
                save(records, analyzed(f"{100 * day + film:064}", ACME if film else CHILD, normal=0.9 if film == 2 else 0.1))
        save(records, refused(f"{100 * 31:064}"))  # the first film of that day, read again
        save(records, refused(code="FILE-EMPTY"))
        yield records


def test_films_are_counted_once_by_day_class_reason_and_device(records: Records) -> None:
    """By the newest reading of each, in the period only."""
    figures = records.statistics(*SPRING)
    assert figures.days == [DayCount(date(2026, 3, d), t, r) for d, t, r in ((1, 2, 0), (2, 3, 0), (31, 3, 2))]
    assert figures.weekly
    assert figures.classes == [
        ClassCount(date(2026, 2, 23), "viral_pneumonia", 2),
        ClassCount(date(2026, 3, 2), "normal", 1),
        ClassCount(date(2026, 3, 2), "viral_pneumonia", 2),
        ClassCount(date(2026, 3, 30), "viral_pneumonia", 1),
    ]
    assert sorted(figures.refusals, key=lambda r: r.code) == [RefusalCount("FILE-EMPTY", 1), RefusalCount("IMAGE-BLANK", 1)]
    assert sorted(figures.devices, key=lambda d: d.device) == [
        DeviceCount("", 4, 2, {"viral_pneumonia": 2}),
        DeviceCount("Acme X1", 4, 0, {"viral_pneumonia": 3, "normal": 1}),
    ]


def test_some_images_can_be_left_out(records: Records) -> None:
    """As if they were not in the log, whether judged or refused; how many there were is said."""
    before = records.statistics(*SPRING)
    others = [f"{100 * 2 + film:064}" for film in range(3)] + [f"{100 * 31:064}"]
    figures = records.statistics(*SPRING, others)
    assert figures.apart == 4
    assert [(one.day.day, one.total, one.refused) for one in figures.days] == [(1, 2, 0), (31, 2, 1)]
    assert [one.count for one in figures.classes] == [2, 1]
    assert [one.code for one in figures.refusals] == ["FILE-EMPTY"]
    assert sum(one.total for one in figures.devices) == 4
    assert records.statistics(*SPRING, ["f" * 64]) == before


def test_a_long_period_is_counted_by_the_month(records: Records) -> None:
    """And the film of the year before is in it."""
    figures = records.statistics(date(2025, 1, 1), date(2026, 12, 31))
    assert not figures.weekly
    assert figures.classes == [
        ClassCount(date(2025, 3, 1), "viral_pneumonia", 1),
        ClassCount(date(2026, 3, 1), "normal", 1),
        ClassCount(date(2026, 3, 1), "viral_pneumonia", 5),
    ]


def test_readers_are_compared_with_the_model(records: Records) -> None:
    """The newest own reading of each film counts; other opinions do not, nor does a film of another period."""
    spring = [e.reading_id for e in records.search(LogQuery(since=SPRING[0])) if e.label]
    last_year = records.search(LogQuery(until=date(2025, 12, 31)))[0].reading_id
    add = records.opinions.add
    for reading_id in spring:
        add(reading_id, OpinionKind.READING, agreement=Agreement.AGREE)
    add(spring[0], OpinionKind.READING, agreement=Agreement.DISAGREE, label="normal")
    add(spring[1], OpinionKind.READING, agreement=Agreement.UNSURE)
    add(spring[2], OpinionKind.OUTCOME, label="bacterial_pneumonia")
    add(last_year, OpinionKind.READING, agreement=Agreement.AGREE)
    figures = records.statistics(*SPRING)
    assert figures.agreement == {"agree": 4, "disagree": 1, "unsure": 1}
    assert figures.confusion == [
        Confusion("viral_pneumonia", "normal", 1),
        Confusion("viral_pneumonia", "viral_pneumonia", 4),
    ]  # the unsure one names no class


def test_an_empty_period_has_no_figures(records: Records) -> None:
    """Nothing is made up for it."""
    figures = records.statistics(date(2020, 1, 1), date(2020, 2, 1))
    assert (figures.days, figures.classes, figures.refusals, figures.devices, figures.confusion, figures.agreement) == (
        [], [], [], [], [], {},
    )  # fmt: skip


def test_what_is_still_to_be_read_has_no_class(records: Records) -> None:
    """Of few images a count tells the answer, and other readers' words do: they count for each reader once they have read."""
    before = records.statistics(*SPRING)
    records.blind_first.switch(True)
    assert records.statistics(*SPRING) == before
    unread = save(records, analyzed("f" * 64, ACME)).entry.reading_id
    records.opinions.add(unread, OpinionKind.READING, agreement=Agreement.AGREE)
    assert records.statistics(*SPRING).agreement == {"agree": 1}
    records.access.person = replace(records.access.person, name="ben", role=Role.CLINICIAN)
    figures = records.statistics(*SPRING)
    assert figures.classes == [*before.classes[:-1], ClassCount(date(2026, 3, 30), "", 1), before.classes[-1]]
    assert sum(day.total for day in figures.days) == sum(day.total for day in before.days) + 1
    (device,) = (device for device in figures.devices if device.device == "Acme X1")
    assert device.classes == {"viral_pneumonia": 3, "normal": 1, "": 1}
    assert (figures.agreement, figures.confusion, figures.looks) == ({}, [], [])
    records.opinions.add(unread, OpinionKind.FIRST, label="normal")
    figures = records.statistics(*SPRING)
    assert figures.classes[-1] == ClassCount(date(2026, 3, 30), "viral_pneumonia", 2)
    assert len(figures.looks) == 2

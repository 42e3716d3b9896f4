"""Figures of a period for the dashboard. Images are counted once each, by their newest reading."""

import sqlite3
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from desktop.records.entry import Unread
from desktop.records.query import SHOWN
from desktop.records.second_looks import Look, looks

WEEKS_UP_TO: Final = timedelta(days=92)
"""Longest period whose classes are counted by the week; a longer one by the month."""


@dataclass(frozen=True)
class DayCount:
    """Images of one day."""

    day: date
    total: int
    refused: int


@dataclass(frozen=True)
class ClassCount:
    """Images of one class in one week or month."""

    start: date
    """Its Monday, or its first day."""
    label: str
    """Empty: still to be read by who asked, see `desktop.records.blind_first`."""
    count: int


@dataclass(frozen=True)
class RefusalCount:
    """Images that were refused for one reason."""

    code: str
    count: int


@dataclass(frozen=True)
class DeviceCount:
    """Images of one device."""

    device: str
    """Maker and model as the header has them; may be empty."""
    total: int
    refused: int
    classes: dict[str, int]


@dataclass(frozen=True)
class Confusion:
    """Images that the model and the newest own reading of a clinician gave these classes."""

    model: str
    reader: str
    count: int


@dataclass(frozen=True)
class Statistics:
    """Figures of a period."""

    days: list[DayCount]
    """Only days that have any, in order."""
    weekly: bool
    """Whether `classes` are by the week; else by the month."""
    classes: list[ClassCount]
    """By start and class."""
    refusals: list[RefusalCount]
    """Most frequent first."""
    devices: list[DeviceCount]
    """Most frequent first."""
    confusion: list[Confusion]
    """By the model's class and the reader's."""
    agreement: dict[str, int]
    """Images by a clinician's ``agree``, ``disagree`` or ``unsure``."""
    looks: list[Look]
    """What each reader said of each image before and after they saw the answer."""
    apart: int = 0
    """Images that were left out of all these."""


def statistics(
    connection: sqlite3.Connection, since: date, until: date, without: Unread | None = None, apart: Collection[str] = ()
) -> Statistics:
    """Count the images whose newest reading is of one of these days, the first and the last included.

    An image that is still to be read counts as one without a class, and readers of it are left out: a count of one tells its answer.
    Images from files with a SHA-256 in `apart` are not counted.
    """
    weekly = until - since <= WEEKS_UP_TO
    days, refused_days, refusals = Counter[str](), Counter[str](), Counter[str]()
    classes = Counter[tuple[date, str]]()
    devices = Counter[tuple[str, str, str]]()
    period = (since.isoformat(), until.isoformat())
    shown, unread = (SHOWN, (without.since, without.reader)) if without is not None else ("TRUE", ())
    told = "label" if without is None else f"CASE WHEN {SHOWN} THEN label ELSE '' END"
    marks = ", ".join("?" * len(apart))
    among = f"log_rows.image IN (SELECT image FROM images WHERE file_sha256 <> '' AND file_sha256 IN ({marks}))"  # noqa: S608
    # The index has this order: groups come one by one, and memory holds the sums only. What is left out is few, and taken off again
    query = f"""SELECT created_day, status, {told} AS told, code, device, count(*) FROM log_rows
        WHERE created_day BETWEEN ? AND ? GROUP BY created_day, status, told, code, device"""  # noqa: S608
    few = query.replace("created_day BETWEEN ? AND ?", f"+created_day BETWEEN ? AND ? AND {among}")
    left_out = 0
    for sql, values, sign in ((query, (), 1), (few, tuple(apart), -1)):
        for day, status, label, code, device, found in connection.execute(sql, (*unread, *period, *values)):
            count = sign * found
            left_out += found if sign < 0 else 0
            days[day] += count
            devices[device, status, label] += count
            if status == "refused":
                refused_days[day] += count
                refusals[code] += count
            else:
                classes[_start(date.fromisoformat(day), weekly), label] += count
    condition = (f"{shown} AND NOT {among}", (*period, *unread, *apart))
    confusion, agreement = _readers(connection, *condition)
    return Statistics(
        days=[DayCount(date.fromisoformat(day), total, refused_days[day]) for day, total in sorted((+days).items())],
        weekly=weekly,
        classes=[ClassCount(start, label, count) for (start, label), count in sorted((+classes).items())],
        refusals=[RefusalCount(code, count) for code, count in (+refusals).most_common()],
        devices=_devices(+devices),
        confusion=confusion,
        agreement=agreement,
        looks=looks(connection, *condition),
        apart=left_out,
    )


def _start(day: date, weekly: bool) -> date:
    return day - timedelta(days=day.weekday()) if weekly else day.replace(day=1)


def _devices(counts: Counter[tuple[str, str, str]]) -> list[DeviceCount]:
    totals, refused, classes = Counter[str](), Counter[str](), dict[str, Counter[str]]()
    for (device, status, label), count in counts.items():
        totals[device] += count
        by_class = classes.setdefault(device, Counter())
        if status == "refused":
            refused[device] += count
        else:
            by_class[label] += count
    return [DeviceCount(device, total, refused[device], dict(classes[device])) for device, total in totals.most_common()]


def _readers(connection: sqlite3.Connection, shown: str, values: tuple[object, ...]) -> tuple[list[Confusion], dict[str, int]]:
    confusion, agreement = Counter[tuple[str, str]](), Counter[str]()
    query = f"""SELECT log_rows.label, opinions.label, agreement, count(*) FROM opinions JOIN log_rows USING (log_row)
        WHERE created_day BETWEEN ? AND ? AND {shown} AND opinion = (SELECT max(opinion) FROM opinions AS own
            WHERE own.log_row = log_rows.log_row AND own.kind = 'reading' AND (own.label <> '' OR own.agreement <> ''))
        GROUP BY log_rows.label, opinions.label, agreement"""  # noqa: S608
    for model, reader, agreed, count in connection.execute(query, values):
        if model and reader:
            confusion[model, reader] += count
        if agreed:
            agreement[agreed] += count
    return [Confusion(model, reader, count) for (model, reader), count in sorted(confusion.items())], dict(agreement)

"""The figures of the log as plots."""

from collections import Counter
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.errors import clean_text
from desktop.gui.chart import Chart, Kind, Series
from desktop.gui.film import FilmState
from desktop.gui.i18n import QT_TRANSLATE_NOOP
from desktop.records.statistics import Statistics

translate = QCoreApplication.translate

DAILY_UP_TO: Final = 62
"""Most days that are shown one by one; more are added up by the week, and from `WEEKLY_UP_TO` on by the month."""
WEEKLY_UP_TO: Final = 366
MOST_ROWS: Final = 8
"""Most reasons and devices shown; the rest is added up."""

REASONS: Final = {
    "SCOPE-AGE": QT_TRANSLATE_NOOP("Dashboard", "Age not covered"),
    "SCOPE-AGE-NEEDED": QT_TRANSLATE_NOOP("Dashboard", "Age not known"),
    "SCOPE-BODY-PART": QT_TRANSLATE_NOOP("Dashboard", "Other body part"),
    "SCOPE-COLOR": QT_TRANSLATE_NOOP("Dashboard", "Colour picture"),
    "SCOPE-IMAGE": QT_TRANSLATE_NOOP("Dashboard", "Unlike the model's films"),
    "SCOPE-KIND": QT_TRANSLATE_NOOP("Dashboard", "Kind not clear"),
    "SCOPE-MODALITY": QT_TRANSLATE_NOOP("Dashboard", "Other modality"),
    "SCOPE-NO-MODEL": QT_TRANSLATE_NOOP("Dashboard", "No model for it"),
    "SCOPE-OBJECT": QT_TRANSLATE_NOOP("Dashboard", "No original image"),
    "SCOPE-OTHER-KIND": QT_TRANSLATE_NOOP("Dashboard", "Another kind of picture"),
    "SCOPE-SHAPE": QT_TRANSLATE_NOOP("Dashboard", "Unusual shape"),
    "SCOPE-VIEW": QT_TRANSLATE_NOOP("Dashboard", "Other view"),
    "SCOPE-VOLUME": QT_TRANSLATE_NOOP("Dashboard", "Several frames"),
    "IMAGE-BLANK": QT_TRANSLATE_NOOP("Dashboard", "Blank"),
    "IMAGE-DAMAGED": QT_TRANSLATE_NOOP("Dashboard", "Damaged"),
    "IMAGE-TOO-SMALL": QT_TRANSLATE_NOOP("Dashboard", "Too small"),
    "FILE-NOT-IMAGE": QT_TRANSLATE_NOOP("Dashboard", "No image"),
}
"""Short words for the usual reasons; others are named by their code."""


def films_chart(figures: Statistics, since: date, until: date) -> Chart:
    """Return the films of each day; of each week or month of a longer period."""
    length = (until - since).days + 1
    starts, title, x_title = _slots(since, until, length)
    judged, refused = Counter[date](), Counter[date]()
    for day in figures.days:
        start = max(s for s in starts if s <= max(day.day, starts[0]))
        judged[start] += day.total - day.refused
        refused[start] += day.refused
    return Chart(
        Kind.COLUMNS,
        title,
        tuple(start.isoformat() for start in starts),
        (
            Series(translate("Dashboard", "Judged"), tuple(judged[start] for start in starts)),
            Series(translate("Dashboard", "Refused"), tuple(refused[start] for start in starts)),
        ),
        x_title,
        translate("Dashboard", "Films"),
    )


def classes_chart(figures: Statistics, names: dict[str, str]) -> Chart:
    """Return how often each class was the answer, over time."""
    starts = sorted({count.start for count in figures.classes})
    counts = {(count.start, count.label): count.count for count in figures.classes}
    labels = sorted(
        {count.label for count in figures.classes}, key=lambda label: list(names).index(label) if label in names else 99
    )
    return Chart(
        Kind.LINES,
        translate("Dashboard", "Answers by week") if figures.weekly else translate("Dashboard", "Answers by month"),
        tuple(start.isoformat() if figures.weekly else f"{start:%Y-%m}" for start in starts),
        tuple(Series(_name(names, label), tuple(counts.get((start, label), 0) for start in starts)) for label in labels),
        translate("Dashboard", "Week of") if figures.weekly else translate("Dashboard", "Month"),
        translate("Dashboard", "Films"),
        positions=tuple(float(start.toordinal()) for start in starts),
    )


def refusals_chart(figures: Statistics) -> Chart:
    """Return how many films were refused for which reason."""
    rows = [(translate("Dashboard", REASONS[r.code]) if r.code in REASONS else r.code, r.count) for r in figures.refusals]
    rows = _bounded(rows)
    counts = Series(translate("Dashboard", "Refused films"), tuple(count for _, count in rows))
    return Chart(
        Kind.BARS,
        translate("Dashboard", "Refusals by reason"),
        tuple(name for name, _ in rows),
        (counts,),
        y_title=translate("Dashboard", "Films"),
    )


def agreement_chart(figures: Statistics, names: dict[str, str]) -> Chart:
    """Return the model's answers against the newest own reading of clinicians."""
    counts = {(pair.model, pair.reader): pair.count for pair in figures.confusion}
    known = list(names)
    labels = sorted(
        {label for pair in counts for label in pair}, key=lambda label: known.index(label) if label in known else 99
    )
    return Chart(
        Kind.GRID,
        translate("Dashboard", "Model and readers"),
        tuple(_name(names, label) for label in labels),
        tuple(Series(_name(names, reader), tuple(counts.get((model, reader), 0) for model in labels)) for reader in labels),
        translate("Dashboard", "Reader"),
        translate("Dashboard", "Model"),
    )


def devices_chart(figures: Statistics, names: dict[str, str]) -> Chart:
    """Return the answers and refusals of each device."""
    devices = figures.devices[:MOST_ROWS]
    labels = sorted(
        {label for device in devices for label in device.classes},
        key=lambda label: list(names).index(label) if label in names else 99,
    )
    answers = (Series(_name(names, label), tuple(device.classes.get(label, 0) for device in devices)) for label in labels)
    return Chart(
        Kind.GRID,
        translate("Dashboard", "Films by device"),
        tuple(clean_text(device.device) or translate("Dashboard", "Device not given") for device in devices),
        (*answers, Series(translate("Dashboard", "Refused"), tuple(device.refused for device in devices))),
        translate("Dashboard", "Answer"),
        translate("Dashboard", "Device"),
    )


def _slots(since: date, until: date, length: int) -> tuple[list[date], str, str]:
    """Return first days of the columns, title, and what a column stands for."""
    if length <= DAILY_UP_TO:
        return (
            [since + timedelta(days=n) for n in range(length)],
            translate("Dashboard", "Films a day"),
            translate("Dashboard", "Day"),
        )
    if length <= WEEKLY_UP_TO + 1:
        first = since - timedelta(days=since.weekday())
        return (
            [first + timedelta(days=n) for n in range(0, (until - first).days + 1, 7)],
            translate("Dashboard", "Films a week"),
            translate("Dashboard", "Week of"),
        )
    months = (until.year - since.year) * 12 + until.month - since.month + 1
    starts = [date(since.year + (since.month - 1 + n) // 12, (since.month - 1 + n) % 12 + 1, 1) for n in range(months)]
    return starts, translate("Dashboard", "Films a month"), translate("Dashboard", "Month of")


def _bounded(rows: list[tuple[str, int]]) -> list[tuple[str, int]]:
    if len(rows) <= MOST_ROWS:
        return rows
    return [*rows[: MOST_ROWS - 1], (translate("Dashboard", "Other"), sum(count for _, count in rows[MOST_ROWS - 1 :]))]


def _name(names: dict[str, str], label: str) -> str:
    return names.get(label, label.replace("_", " ").capitalize()) if label else FilmState.HIDDEN.text

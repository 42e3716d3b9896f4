"""The figures of the log as plots."""

from datetime import date

from desktop.gui.dashboard_charts import agreement_chart, classes_chart, devices_chart, films_chart, refusals_chart
from desktop.records.statistics import ClassCount, Confusion, DayCount, DeviceCount, RefusalCount, Statistics

FIGURES = Statistics(
    days=[DayCount(date(2026, 1, 2), 5, 1), DayCount(date(2026, 1, 4), 2, 2)],
    weekly=True,
    classes=[ClassCount(date(2025, 12, 29), "normal", 3), ClassCount(date(2026, 1, 5), "viral", 1)],
    refusals=[RefusalCount("SCOPE-AGE", 2), *(RefusalCount(f"CODE-{number}", 1) for number in range(9))],
    devices=[DeviceCount("Agfa", 4, 1, {"normal": 3}), DeviceCount("", 3, 2, {"viral": 1})],
    confusion=[Confusion("normal", "normal", 4), Confusion("normal", "viral", 1)],
    agreement={"agree": 4, "disagree": 1},
    looks=[],
)
NAMES = {"normal": "Normal", "viral": "Viral"}


def test_days_without_films_are_empty_columns() -> None:
    """A gap in the week is seen."""
    chart = films_chart(FIGURES, date(2026, 1, 1), date(2026, 1, 5))
    assert chart.labels == ("2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04", "2026-01-05")
    assert [series.values for series in chart.series] == [(0, 4, 0, 0, 0), (0, 1, 0, 2, 0)]


def test_long_periods_are_added_up() -> None:
    """By the week up to a year, by the month beyond; nothing is lost."""
    for since, title, first in (
        (date(2025, 9, 3), "Films a week", "2025-09-01"),
        (date(2023, 5, 6), "Films a month", "2023-05-01"),
    ):
        chart = films_chart(FIGURES, since, date(2026, 1, 31))
        assert chart.title == title
        assert chart.labels[0] == first
        assert sum(sum(series.values) for series in chart.series) == 7


def test_classes_stand_by_their_names_in_order() -> None:
    """A week without a class counts none."""
    chart = classes_chart(FIGURES, NAMES)
    assert {series.name: series.values for series in chart.series} == {"Normal": (3, 0), "Viral": (0, 1)}


def test_rare_reasons_are_added_up() -> None:
    """The sum stays that of all refusals."""
    chart = refusals_chart(FIGURES)
    assert chart.labels[0] == "Age not covered"
    assert chart.labels[-1] == "Other"
    assert sum(chart.series[0].values) == 11


def test_agreement_and_devices_are_tables_of_counts() -> None:
    """Rows are the model's answers, columns the readers'; a device without a name says so."""
    chart = agreement_chart(FIGURES, NAMES)
    assert chart.rows() == [["Normal", 4, 1], ["Viral", 0, 0]]
    assert devices_chart(FIGURES, NAMES).rows() == [["Agfa", 3, 0, 1], ["Device not given", 0, 1, 2]]

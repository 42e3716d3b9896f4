"""Choosing a period of days."""

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop.gui.period import DATES, PeriodBox, _qdate
from desktop.gui.theme import Look


@pytest.fixture
def period(qtbot: QtBot) -> PeriodBox:
    """Return the box."""
    made = PeriodBox(any_date=True)
    qtbot.addWidget(made)
    return made


def test_usual_periods_end_today(qtbot: QtBot, period: PeriodBox) -> None:
    """Seven days are today and the six before."""
    assert (period.since, period.until) == (None, None)
    with qtbot.waitSignal(period.changed):
        period.box.setCurrentIndex(period.box.findData(6))
    assert (period.since, period.until) == (date.today() - timedelta(days=6), None)
    assert not period.first.isVisibleTo(period)


def test_a_date_reads_the_same_from_right_to_left(qtbot: QtBot, look: Look) -> None:
    """Year, month, day: turned around, 2 January would be 1 February to many."""
    look.speak("ar")
    made = PeriodBox(any_date=True)
    qtbot.addWidget(made)
    made.show_period(date(2026, 1, 2), date(2026, 3, 4))
    assert (made.first.text(), made.last.text()) == ("2026-01-02", "2026-03-04")


def test_any_two_days_in_any_order(period: PeriodBox) -> None:
    """The earlier one is the first."""
    period.box.setCurrentIndex(period.box.findData(DATES))
    assert period.first.isVisibleTo(period)
    period.first.setDate(_qdate(date(2026, 3, 9)))
    period.last.setDate(_qdate(date(2026, 2, 1)))
    assert (period.since, period.until) == (date(2026, 2, 1), date(2026, 3, 9))


@pytest.mark.parametrize(
    ("since", "until"),
    [(None, None), (date.today(), None), (date.today() - timedelta(days=29), None), (date(2026, 2, 1), date(2026, 3, 9))],
)
def test_shown_period_is_the_chosen_one(qtbot: QtBot, period: PeriodBox, since: date | None, until: date | None) -> None:
    """What a kept search says comes back, and nobody is told as if it had been chosen."""
    with qtbot.assertNotEmitted(period.changed):
        period.show_period(since, until)
    assert (period.since, period.until) == (since, until)


@pytest.mark.parametrize("days", [1, 7, 30])
def test_period_that_ends_today_says_how_many_days(period: PeriodBox, days: int) -> None:
    """Shown and chosen as that, so that a kept search moves on with the days; fixed dates say none."""
    period.show_period(None, None, days)
    assert (period.days, period.since) == (days, date.today() - timedelta(days=days - 1))
    period.show_period(date(2026, 2, 1), date(2026, 3, 9))
    assert period.days is None

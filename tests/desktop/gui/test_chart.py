"""What plots show."""

import itertools

import pytest

from desktop.gui.chart import Chart, Kind, Series, number_text, ticks


@pytest.mark.parametrize("highest", [0, 1, 3, 5, 6, 9, 11, 49, 51, 100, 101, 1234, 99_999])
def test_ticks_are_few_whole_and_reach_the_highest(highest: float) -> None:
    """At most six, from 0, equally far apart, and none far above what is to be shown."""
    found = ticks(highest)
    steps = {round(b - a, 6) for a, b in itertools.pairwise(found)}
    assert found[0] == 0
    assert found[-1] >= highest
    assert len(found) <= 6
    assert len(steps) == 1
    assert steps.pop() >= 1
    assert found[-1] <= max(1, 2 * highest)
    assert all(tick == int(tick) for tick in found)


def test_numbers_are_said_with_their_unit_of_precision() -> None:
    """Counts are whole, small shares have one decimal, nothing is a dash."""
    assert [number_text(value) for value in (0, 12, 1234, 4.25, 83.4, None)] == ["0", "12", "1,234", "4.3", "83", "–"]


def test_table_has_a_row_for_each_label() -> None:
    """The saved numbers are those of the plot."""
    chart = Chart(Kind.COLUMNS, "Films", ("a", "b"), (Series("Judged", (1, 2)), Series("Refused", (None, 4))))
    assert chart.rows() == [["a", 1, None], ["b", 2, 4]]
    assert chart.says(1) == "b\nJudged: 2\nRefused: 4"
    assert not chart.empty
    assert Chart(Kind.COLUMNS, "Films", ("a",), (Series("Judged", (0,)),)).empty

"""What a plot shows, as data."""

import math
from dataclasses import dataclass
from enum import Enum, auto

from desktop.gui.i18n import number
from desktop.report.csv_table import Cell


class Kind(Enum):
    """How numbers are drawn."""

    LINES = auto()
    """A line with a marker of its own shape for each series."""
    COLUMNS = auto()
    """Series stacked on each other."""
    BARS = auto()
    """Lying bars with their numbers, for names of any length; one series."""
    GRID = auto()
    """Numbers in cells: rows are labels, columns are series."""


@dataclass(frozen=True)
class Series:
    """Numbers that belong together, one for each label; None where there is none."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True)
class Chart:
    """One plot."""

    kind: Kind
    title: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    x_title: str = ""
    y_title: str = ""
    """Both with the unit."""
    positions: tuple[float, ...] = ()
    """Where the labels stand along the axis; empty: evenly."""
    top: float | None = None
    """End of the axis, where the numbers have one (100 of percent)."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not any(value for series in self.series for value in series.values)

    def rows(self) -> list[list[Cell]]:
        """Return the numbers as a table: a row for each label, a cell for each series."""
        return [[label, *(series.values[row] for series in self.series)] for row, label in enumerate(self.labels)]

    def says(self, place: int) -> str:
        """Return a label and its numbers as text."""
        numbers = (f"{series.name}: {number_text(series.values[place])}" for series in self.series)
        return "\n".join(filter(None, (self.labels[place], *numbers)))


def number_text(value: float | None) -> str:
    """Return a number as a plot says it."""
    if value is None:
        return "–"
    return number(value, 0 if value >= 10 or value == round(value) else 1)


def ticks(highest: float) -> list[float]:
    """Return round numbers from 0 to at least `highest`, at most six; whole ones, because films are counted."""
    least = max(1.0, highest / 5)
    decade = 10.0 ** math.floor(math.log10(least))
    step = next(decade * factor for factor in (1, 2, 5, 10) if decade * factor >= least)
    return [step * number for number in range(max(1, math.ceil(highest / step)) + 1)]

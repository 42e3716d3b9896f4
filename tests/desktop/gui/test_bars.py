"""The bar of one class, and the range of a probability."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.gui.bars import ClassBar, RangeBar
from desktop.gui.theme import Look


def test_bar_is_as_long_as_its_probability(qtbot: QtBot, look: Look) -> None:
    """The accent covers the share of the bar that the probability says."""
    bar = ClassBar(look, "Normal", 0.25, first=True)
    qtbot.addWidget(bar)
    bar.resize(400, 38)
    row = [bar.grab().toImage().pixelColor(x, 29).name() for x in range(400)]
    assert abs(row.count(look.tokens.accent.lower()) - 100) <= 3


def test_bar_is_spoken(qtbot: QtBot, look: Look) -> None:
    """A screen reader hears class and percentage."""
    bar = ClassBar(look, "Normal", 0.25, first=False)
    qtbot.addWidget(bar)
    assert bar.accessibleName() == "Normal 25 %"


def colors(bar: ClassBar | RangeBar, y: int) -> list[str]:
    """Return the colours of a line of a bar that is 400 wide."""
    bar.resize(400, bar.sizeHint().height())
    image = bar.grab().toImage()
    return [image.pixelColor(x, y).name() for x in range(400)]


def test_bar_begins_where_the_line_begins(qtbot: QtBot, look: Look) -> None:
    """At the right where one reads from there."""
    bar = ClassBar(look, "Normal", 0.25, first=True)
    qtbot.addWidget(bar)
    accent = look.tokens.accent.lower()
    assert colors(bar, 28)[50] == accent
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row = colors(bar, 28)
    assert (row[350], row[50]) == (accent, look.tokens.groove.lower())


@pytest.mark.parametrize(("low", "value", "high"), [(0.5, 0.75, 0.9), (0.0, 0.0, 0.2), (0.97, 1.0, 1.0)])
def test_range_lies_where_it_is(qtbot: QtBot, look: Look, low: float, value: float, high: float) -> None:
    """The mark stands at the probability, and the range ends where it ends."""
    bar = RangeBar(look, low, value, high, "Steady")
    qtbot.addWidget(bar)
    assert bar.accessibleName() == "Steady"
    mark = [x for x, color in enumerate(colors(bar, 1)) if color == look.tokens.text.lower()]
    assert mark
    assert abs(sum(mark) / len(mark) - 400 * value) < 3
    reached = [x for x, color in enumerate(colors(bar, 6)) if color in {look.tokens.muted.lower(), look.tokens.text.lower()}]
    assert abs(min(reached) - 400 * low) < 6
    assert abs(max(reached) - 400 * high) < 6

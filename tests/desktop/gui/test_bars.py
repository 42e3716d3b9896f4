"""The bar of one class."""

from pytestqt.qtbot import QtBot

from desktop.gui.bars import ClassBar
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

"""What is to be laid over the film."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.gui.heat_layer import HeatStyle
from desktop.gui.heatmap_controls import HeatmapControls
from desktop.gui.settings import HEATMAP_COLORS, HEATMAP_STYLE, Settings
from desktop.gui.theme import Look
from desktop.inference.heatmap import ColorMap


@pytest.fixture
def controls(qtbot: QtBot, look: Look, settings: Settings) -> HeatmapControls:
    """Return the controls."""
    made = HeatmapControls(look, settings)
    qtbot.addWidget(made)
    return made


def choose(controls: HeatmapControls, words: str) -> None:
    """Choose a line of the menu."""
    (action,) = (one for one in controls.drawing.menu().actions() if one.text() == words)
    action.trigger()


def test_drawing_and_colours_are_chosen_and_remembered(
    qtbot: QtBot, controls: HeatmapControls, look: Look, settings: Settings
) -> None:
    """For the next film, and after the next start."""
    assert controls.drawn == (HeatStyle.BOTH, ColorMap.INFERNO)
    with qtbot.waitSignal(controls.changed):
        choose(controls, "Line only, at half of the strongest")
    with qtbot.waitSignal(controls.changed):
        choose(controls, "Blue to yellow, where red and green look alike")
    assert controls.drawn == (HeatStyle.CONTOUR, ColorMap.BLUE_YELLOW)
    again = HeatmapControls(look, settings)
    qtbot.addWidget(again)
    assert again.drawn == controls.drawn
    chosen = [action.text() for action in again.drawing.menu().actions() if action.isChecked()]
    assert chosen == ["Line only, at half of the strongest", "Blue to yellow, where red and green look alike"]


def test_a_line_has_no_opacity(controls: HeatmapControls) -> None:
    """A slider that does nothing is off."""
    assert controls.slider.isEnabled()
    controls.draw_as(HeatStyle.CONTOUR)
    assert not controls.slider.isEnabled()
    controls.draw_as(HeatStyle.BOTH)
    assert controls.slider.isEnabled()


def test_a_file_that_was_edited_by_hand_is_no_reason_to_fail(qtbot: QtBot, look: Look, settings: Settings) -> None:
    """Unknown choices are the usual ones."""
    settings.set(HEATMAP_STYLE, "rainbow")
    settings.set(HEATMAP_COLORS, "rainbow")
    made = HeatmapControls(look, settings)
    qtbot.addWidget(made)
    assert made.drawn == (HeatStyle.BOTH, ColorMap.INFERNO)

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


def test_drawing_and_colours_are_chosen_and_remembered(
    qtbot: QtBot, controls: HeatmapControls, look: Look, settings: Settings
) -> None:
    """For the next film, and after the next start."""
    assert controls.drawn == (HeatStyle.BOTH, ColorMap.INFERNO)
    with qtbot.waitSignal(controls.changed):
        controls.colors.setCurrentText("Blue to yellow (red-green blindness)")
    with qtbot.waitSignal(controls.changed):
        controls.styles.setCurrentText("Line only, at half of the strongest")
    assert controls.drawn == (HeatStyle.CONTOUR, ColorMap.BLUE_YELLOW)
    again = HeatmapControls(look, settings)
    qtbot.addWidget(again)
    assert again.drawn == controls.drawn
    assert not again.slider.isEnabled()


def test_a_line_has_neither_opacity_nor_colours(controls: HeatmapControls) -> None:
    """What does nothing is off."""
    assert controls.slider.isEnabled()
    controls.styles.setCurrentIndex(2)
    assert controls.drawn[0] is HeatStyle.CONTOUR
    assert not controls.slider.isEnabled()
    assert not controls.colors.isEnabled()
    controls.styles.setCurrentIndex(0)
    assert controls.slider.isEnabled()
    assert controls.colors.isEnabled()


def test_what_is_chosen_once_is_folded_away(controls: HeatmapControls) -> None:
    """The switch and the class have the room."""
    assert controls.options.isHidden()
    controls.more.click()
    assert not controls.options.isHidden()
    controls.more.click()
    assert controls.options.isHidden()


def test_a_file_that_was_edited_by_hand_is_no_reason_to_fail(qtbot: QtBot, look: Look, settings: Settings) -> None:
    """Unknown choices are the usual ones."""
    settings.set(HEATMAP_STYLE, "rainbow")
    settings.set(HEATMAP_COLORS, "rainbow")
    made = HeatmapControls(look, settings)
    qtbot.addWidget(made)
    assert made.drawn == (HeatStyle.BOTH, ColorMap.INFERNO)

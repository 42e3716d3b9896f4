"""Frames one after the other."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.gui.cine import USUAL_RATE, FrameSlider
from desktop.gui.theme import Look


class Clock:
    """A clock that is set."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        """Return the time that was set."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    """Return a clock."""
    return Clock()


@pytest.fixture
def slider(qtbot: QtBot, look: Look, clock: Clock) -> FrameSlider:
    """Return a shown slider of 12 frames, ten of them a second."""
    slider = FrameSlider(look, clock)
    qtbot.addWidget(slider)
    slider.set_rate(10)
    slider.show_frame(2, 12)
    slider.show()
    return slider


def asked_for(slider: FrameSlider) -> list[int]:
    """Return the list that the wanted frames go to."""
    wanted: list[int] = []
    slider.moved.connect(wanted.append)
    return wanted


def test_playing_skips_rather_than_lags_and_begins_again_at_the_end(slider: FrameSlider, clock: Clock) -> None:
    """What is asked for is what is to be seen by now, whatever was in between."""
    wanted = asked_for(slider)
    slider.toggle()
    for seconds in (0.0, 0.1, 0.1, 0.5, 0.3):
        clock.now += seconds
        slider.tick()
    assert wanted == [3, 4, 9, 0]
    assert slider.playing


def test_real_timer_plays(qtbot: QtBot, look: Look) -> None:
    """Without anybody calling it."""
    slider = FrameSlider(look)
    qtbot.addWidget(slider)
    slider.set_rate(60)
    slider.show_frame(0, 5)
    slider.show()
    wanted = asked_for(slider)
    slider.toggle()
    qtbot.waitUntil(lambda: len(wanted) > 3)


def test_nothing_plays_by_itself_and_a_hand_stops_it(slider: FrameSlider) -> None:
    """Showing frames starts nothing; choosing a frame, or hiding the slider, ends it."""
    assert not slider.playing
    slider.toggle()
    slider.step(1)
    assert not slider.playing
    assert slider.place == 3
    slider.toggle()
    slider.hide()
    assert not slider.playing


@pytest.mark.parametrize(("named", "taken"), [(25.0, 25), (None, USUAL_RATE), (0.2, 1), (400.0, 60)])
def test_speed_is_that_of_the_file(slider: FrameSlider, named: float | None, taken: int) -> None:
    """Ten a second where it names none; never so fast that no screen shows it."""
    slider.set_rate(named)
    assert slider.rate.value() == taken


def test_another_speed_counts_from_the_frame_on_screen(slider: FrameSlider, clock: Clock) -> None:
    """No frame is jumped to because the speed was changed."""
    wanted = asked_for(slider)
    slider.toggle()
    clock.now += 0.3
    slider.tick()
    slider.rate.setValue(20)
    clock.now += 0.05
    slider.tick()
    assert wanted == [5, 6]


def test_steps_end_at_the_ends(slider: FrameSlider) -> None:
    """A hand that goes on past the last frame stays there."""
    slider.go_to(50)
    assert slider.place == 11
    slider.step(-40)
    assert slider.place == 0


def test_slider_is_worked_by_keys(qtbot: QtBot, slider: FrameSlider) -> None:
    """Home, End and arrows, as any slider."""
    qtbot.keyClick(slider.slider, Qt.Key.Key_End)
    assert slider.place == 11
    qtbot.keyClick(slider.slider, Qt.Key.Key_Home)
    qtbot.keyClick(slider.slider, Qt.Key.Key_Right)
    assert slider.place == 1


def test_one_frame_needs_no_slider(slider: FrameSlider) -> None:
    """And is not played."""
    slider.show_frame(0, 1)
    slider.toggle()
    assert slider.isHidden()
    assert not slider.playing

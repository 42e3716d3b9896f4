"""The frames of a film in their order: a slider, and playing them one after the other, for ever, at a speed of the file's or one's own."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSlider, QSpinBox, QToolButton

from desktop.gui.icons import Tint
from desktop.gui.parts import padded, text_label
from desktop.gui.theme import Look

USUAL_RATE: Final = 10
"""Frames a second where the file names no speed."""
FASTEST: Final = 60


class FrameSlider(QFrame):
    """Stands below the picture of a film with several frames. It plays only when somebody asks for it, whatever the motion setting is."""

    moved = Signal(int)
    """Number of the wanted frame, from 0."""

    def __init__(self, look: Look, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.setObjectName("toolStrip")
        self._look, self._clock = look, clock
        self._judged = False
        self._place, self._begun = 0, (0.0, 0)  # on screen; when playing began, and with which frame
        self.play_button = QToolButton()
        self.play_button.setCheckable(True)
        self.play_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.play_button.toggled.connect(self._on_play)
        self._tint = Tint(self.play_button, look, "play")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Frame"))
        self.slider.valueChanged.connect(self._on_moved)
        self.rate = QSpinBox()
        padded(self.rate)
        self.rate.setRange(1, FASTEST)
        self.rate.setSuffix(self.tr(" a second"))
        self.rate.setAccessibleName(self.tr("Frames a second"))
        self.rate.setToolTip(self.tr("How many frames a second are played"))
        self.rate.valueChanged.connect(self._begin)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)
        self._words = text_label(kind="caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(12)
        row.addWidget(self.play_button)
        row.addWidget(self.slider, 1)
        row.addWidget(self._words)
        row.addWidget(self.rate)
        self._show_state()
        self.setVisible(False)

    @property
    def count(self) -> int:
        """How many frames there are."""
        return self.slider.maximum() + 1

    @property
    def place(self) -> int:
        """The frame that is on screen or on its way, from 0."""
        return self._place

    @property
    def playing(self) -> bool:
        """Whether the frames are played."""
        return self._timer.isActive()

    def show_frame(self, frame: int, count: int, *, judged: bool = False) -> None:
        """Show which frame is on screen; nothing where there is one only. `judged`: each of them has an answer of its own."""
        self._judged = judged
        self.setVisible(count > 1)
        if count < 2:
            self.stop()
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, max(count - 1, 0))
            self.slider.setPageStep(max(count // 10, 1))
            if not self.slider.isSliderDown():  # under a finger it stays there, however slow the medium is
                self.slider.setValue(frame)
        if not self.playing:
            self._place = frame
        self._say(frame)

    def set_rate(self, frame_rate: float | None) -> None:
        """Take the speed of a film, in frames a second; None: it names none."""
        self.rate.setValue(round(min(max(frame_rate or USUAL_RATE, 1), FASTEST)))

    def go_to(self, place: int) -> None:
        """Ask for a frame; past an end it is that at the end."""
        self.stop()
        self.slider.setValue(place)

    def step(self, frames: int) -> None:
        """Ask for the frame so many further on."""
        self.go_to(self._place + frames)

    def toggle(self) -> None:
        """Play, or play no more."""
        if self.count > 1:
            self.play_button.toggle()

    def stop(self) -> None:
        """Play no more; the frame on screen stays."""
        self.play_button.setChecked(False)

    def tick(self) -> None:
        """Ask for the frame that is to be seen by now: what took too long to come is left out."""
        began, first = self._begun
        place = (first + int((self._clock() - began) * self.rate.value() + 1e-6)) % self.count
        if place != self._place:
            self._place = place
            self.moved.emit(place)

    # --- parts --------------------------------------------------------------------------------------------------------

    def _on_play(self, playing: bool) -> None:
        if playing and self.count > 1:
            self._begin()
            self._timer.start()
        else:
            self._timer.stop()
        self._show_state()

    def _begin(self) -> None:
        """Count from now on, with the frame that is on screen."""
        self._begun = (self._clock(), self._place)
        self._timer.setInterval(round(1000 / self.rate.value()))

    def _on_moved(self, frame: int) -> None:
        self.stop()
        self._place = frame
        self._say(frame)
        self.moved.emit(frame)

    def _show_state(self) -> None:
        self.play_button.setAccessibleName(self.tr("Stop playing") if self.playing else self.tr("Play the frames"))
        self.play_button.setToolTip(self.tr("Stop playing (K)") if self.playing else self.tr("Play the frames (K)"))
        self._tint.show("pause" if self.playing else "play")

    def _say(self, frame: int) -> None:
        #: Safety text
        words = self.tr("Frame {0} of {1}") if self._judged else self.tr("Frame {0} of {1}, shown and not judged")
        self._words.setText(words.format(frame + 1, self.count))

    def hideEvent(self, event: QHideEvent) -> None:
        self.stop()
        super().hideEvent(event)

"""Watches that the window answers: the processor time of each turn of its thread, and what was being done in the long ones.

A turn is what lies between two moments in which the thread could have taken a click or a key. Processor time of the thread itself, not time on the
wall, which depends on what else the machine has to do.
"""

import signal
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer

SAMPLE_S: Final = 0.02
MOST_MS: Final = 100
"""Longer than this, and people notice that the window stands still."""


@dataclass(frozen=True)
class Turn:
    """One turn of the window's thread."""

    action: str
    """What somebody did."""
    wall_ms: float
    processor_ms: float
    where: str
    """In the program, if the turn was long enough to be caught at it."""

    def __str__(self) -> str:
        return f"{self.action}: {self.processor_ms:.0f} ms{self.where}"


class Watchdog:
    """Measures from its making on until `stop`; made and used in the thread it watches, which is the main one.

    A signal looks where the thread is, not a second thread: that one would hold the frame, and so the painter of a window that is being drawn, for
    longer than the drawing lasts.
    """

    def __init__(self) -> None:
        self.turns: list[Turn] = []
        self.action = "start"
        self._where = ""
        self._last = self._now()
        self._timer = QTimer()
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(0)
        if hasattr(signal, "setitimer"):
            signal.signal(signal.SIGVTALRM, self._sample)
            signal.setitimer(signal.ITIMER_VIRTUAL, SAMPLE_S, SAMPLE_S)

    @contextmanager
    def during(self, action: str) -> Iterator[None]:
        """Name what is done in the block, and let what it left to do be done in it."""
        self._finish_turn()
        self.action = action
        yield
        QCoreApplication.processEvents()
        self._finish_turn()

    def stop(self) -> None:
        """Measure no more."""
        self._timer.stop()
        self._finish_turn()
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            signal.signal(signal.SIGVTALRM, signal.SIG_IGN)

    def longest(self, action: str = "") -> Turn:
        """Return the turn that took most of the processor, of an action or of all."""
        return max((turn for turn in self.turns if action in ("", turn.action)), key=lambda turn: turn.processor_ms)

    def over(self, most_ms: float = MOST_MS) -> list[Turn]:
        """Return the turns that were too long."""
        return [turn for turn in self.turns if turn.processor_ms > most_ms]

    def _finish_turn(self) -> None:
        now = self._now()
        wall_ms, processor_ms = (1000 * (later - sooner) for later, sooner in zip(now, self._last, strict=True))
        self.turns.append(Turn(self.action, wall_ms, processor_ms, self._where if processor_ms > MOST_MS / 2 else ""))
        self._last, self._where = now, ""

    def _on_tick(self) -> None:
        self._finish_turn()
        time.sleep(0.0005)  # leave the processor to the workers

    def _now(self) -> tuple[float, float]:
        return time.perf_counter(), time.thread_time()

    def _sample(self, _signal: int, frame: FrameType | None) -> None:
        """Note where the thread is, while a turn is long."""
        if 1000 * (time.thread_time() - self._last[1]) > MOST_MS / 2:
            frames = [one for one in traceback.extract_stack(frame) if "/desktop/" in one.filename]
            self._where = f", in {frames[-1].filename}:{frames[-1].lineno} {frames[-1].name}" if frames else ""

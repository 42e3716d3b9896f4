"""How fast a batch goes, and how long it still takes. No Qt here."""

import time
from collections import deque
from collections.abc import Callable
from typing import Final

LEAST: Final = 3
"""Images behind which a time is said."""
STEPS: Final = 30
"""Steps that the speed is measured over: it changes with the kind of picture, and what comes next is like what came last."""


class Pace:
    """Measures the working time of one batch from its first image on, which waits for the models; pauses do not count.

    Parameters
    ----------
    clock : callable
        Seconds that only grow.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._worked_s, self._since = 0.0, 0.0
        self._steps: deque[tuple[float, int]] = deque(maxlen=STEPS)  # seconds worked, images done
        self._paused = True  # until the first is shown
        self.done, self.given = 0, 0

    def show(self, done: int, given: int, *, paused: bool) -> None:
        """Take how many images are done of how many, and whether the work goes on."""
        if not self._paused:
            self._worked_s += self._clock() - self._since
        self._since, self._paused = self._clock(), paused
        if done > self.done:
            self._steps.append((self._worked_s, done))
        self.done, self.given = done, given

    @property
    def rate(self) -> float | None:
        """Images a second; None as long as it is not known."""
        if not self._steps:
            return None
        (began_s, before), (ended_s, done) = self._steps[0], self._steps[-1]
        return (done - before) / (ended_s - began_s) if done - before >= LEAST - 1 and ended_s > began_s else None

    @property
    def left_s(self) -> float | None:
        """Seconds until all is done; None as long as that is not known."""
        return (self.given - self.done) / self.rate if self.rate else None

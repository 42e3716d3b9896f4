"""How fast a batch goes, and how long it still takes. No Qt here."""

import time
from collections.abc import Callable
from typing import Final

LEAST: Final = 3
"""Images behind which a time is said: the first one waits for the models."""


class Pace:
    """Measures the working time of one batch; pauses do not count.

    Parameters
    ----------
    clock : callable
        Seconds that only grow.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._worked_s, self._since = 0.0, clock()
        self._paused = False
        self.done, self.given = 0, 0

    def show(self, done: int, given: int, *, paused: bool) -> None:
        """Take how many images are done of how many, and whether the work goes on."""
        if not self._paused:
            self._worked_s += self._clock() - self._since
        self._since, self._paused = self._clock(), paused
        self.done, self.given = done, given

    @property
    def rate(self) -> float | None:
        """Images a second; None as long as it is not known."""
        return self.done / self._worked_s if self.done >= LEAST and self._worked_s > 0 else None

    @property
    def left_s(self) -> float | None:
        """Seconds until all is done; None as long as that is not known."""
        return (self.given - self.done) / self.rate if self.rate else None

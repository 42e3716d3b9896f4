"""When the window locks by itself: nobody touched it for a while, or the computer slept."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from desktop.policy import policy

TICK_MS: Final = 5_000
GAP_S: Final = 60
"""Ticks that lie further apart than this were parted by sleep, or by a clock that was set: then it is better to ask who is there."""
DEFAULT_MINUTES: Final = 5
MINUTES: Final = range(1, 16)
LOCK_MINUTES: Final = "lock_minutes"
"""The setting of the log."""
_ACTIVITY: Final = frozenset(
    (
        QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseMove,
        QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TabletMove, QEvent.Type.TabletPress,
        QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop,
    )
)  # fmt: skip


class IdleWatch(QObject):
    """Emits `lock_wanted` once nobody has used keyboard or mouse in our windows for some minutes, or after sleep.

    It watches the windows that have the focus, not each widget: what happens in a dialog counts as well. Sleep shows as a gap
    between two ticks in the wall clock (which runs on while a Linux or macOS machine sleeps) or in the steady one (Windows).

    Parameters
    ----------
    steady, wall : callable
        Give seconds, as `time.monotonic` and `time.time` do.
    """

    lock_wanted = Signal()

    def __init__(
        self, steady: Callable[[], float] = time.monotonic, wall: Callable[[], float] = time.time, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._steady, self._wall = steady, wall
        self._limit_s = DEFAULT_MINUTES * 60
        self._used = self._last_steady = self._last_wall = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self.watch)

    @property
    def running(self) -> bool:
        """Whether it counts."""
        return self._timer.isActive()

    def start(self, minutes: int) -> None:
        """Begin to count; minutes that are out of range are taken as the default."""
        self._limit_s = 60 * (minutes if minutes in MINUTES else DEFAULT_MINUTES)
        self._used = self._last_steady = self._steady()
        self._last_wall = self._wall()
        self._timer.start()

    def stop(self) -> None:
        """Count no more: the window is locked."""
        self._timer.stop()

    def watch(self, window: QWindow | None) -> None:
        """Watch a window that got the focus as well."""
        if window is not None:
            window.installEventFilter(self)  # a second time moves it to the front, no more

    def tick(self) -> None:
        """Look at the clocks; called by the timer."""
        steady, wall = self._steady(), self._wall()
        gap_s = max(steady - self._last_steady, abs(wall - self._last_wall))
        self._last_steady, self._last_wall = steady, wall
        if self.running and (gap_s > GAP_S or steady - self._used >= self._limit_s):
            self.lock_wanted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTIVITY:
            self._used = self._steady()
        return super().eventFilter(watched, event)


def minutes_from(text: str) -> int:
    """Return the minutes that IT has set for this computer, else what the log's setting says, else the default."""
    locked = policy().lock_minutes
    if locked is not None:
        return locked
    return int(text) if text.isdecimal() and int(text) in MINUTES else DEFAULT_MINUTES

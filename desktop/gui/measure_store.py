"""What was measured on the films of the desk: in memory only, each film and frame on its own, and it can be undone."""

import functools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.gui.jobs import JobRunner
from desktop.gui.measure import Measurement, Scale, Statistics, area, scale_of, statistics
from desktop.imaging.image import DecodedImage
from desktop.imaging.photo import corners_of
from desktop.imaging.photo_warp import Corners

UNDONE: Final = 100
"""So many changes of a film can be undone."""
AT_ONCE: Final = 2_000_000
"""Pixels of a region whose statistics take some 20 ms; of more they are reckoned off the window's thread."""
MOST_KEPT: Final = 500
"""Statistics, of a few numbers each."""


@dataclass(frozen=True)
class PictureKey:
    """Tells one picture from any other, however it came here: measurements are never seen on another one."""

    file_sha256: str
    frame: int
    rows: int
    columns: int
    corners: Corners | None = None

    @classmethod
    def of(cls, image: DecodedImage) -> "PictureKey":
        """Return the key of a picture."""
        return cls(image.file_sha256, image.frame, image.rows, image.columns, corners_of(image.notices))


@dataclass(frozen=True)
class Measured:
    """All that was measured on one picture."""

    items: tuple[Measurement, ...] = ()
    by_hand: Scale | None = None
    """Set by a line of known length, as a ball on the film: where the file has no scale, or that of the detector."""


@dataclass
class History:
    """What was measured on one picture, and before that."""

    now: Measured = field(default_factory=Measured)
    before: list[Measured] = field(default_factory=list)


class MeasureStore(QObject):
    """Shared by all views, so that a film shown twice is measured once. Lives as long as somebody's window does."""

    changed = Signal(object)
    """The key of a picture."""
    reckoned = Signal()
    """`statistics` knows what it did not when it was asked."""

    def __init__(self) -> None:
        super().__init__()
        self._histories: dict[PictureKey, History] = {}
        self._statistics: dict[tuple[PictureKey, Measurement], Statistics] = {}
        self._jobs = JobRunner(1, self)

    def measured(self, key: PictureKey) -> Measured:
        """Return what was measured on a picture."""
        history = self._histories.get(key)
        return history.now if history is not None else Measured()

    def scale(self, image: DecodedImage) -> Scale:
        """Return the size of a picture's pixels: what was set by hand, else the file's own word."""
        return self.measured(PictureKey.of(image)).by_hand or scale_of(image)

    def statistics(self, image: DecodedImage, region: Measurement) -> Statistics | None:
        """Return the statistics of the values in a region; None as long as those of a large one are not known, `reckoned` follows.

        One is reckoned at a time: for the others whoever shows them asks again.
        """
        key = PictureKey.of(image), region
        if key not in self._statistics:
            first, second = region.points
            work = functools.partial(statistics, image, region.kind, first, second)
            if area(region.kind, first, second, Scale()) <= AT_ONCE:
                self._keep_statistics(key, work())
            elif not self._jobs.busy:
                self._jobs.start(work, lambda found: self._on_reckoned(key, found), lambda _error: None)
        return self._statistics.get(key)

    def close(self) -> None:
        """Forget everything, and want nothing of what is being reckoned."""
        self._jobs.drop()
        self._histories, self._statistics = {}, {}

    def set(self, key: PictureKey, measured: Measured, *, before: Measured | None = None, undoable: bool = True) -> None:
        """Keep what was measured.

        A drag is many small changes that are not `undoable`; its last one then tells what was there `before` it.
        """
        history = self._histories.setdefault(key, History())
        if undoable and measured != (before or history.now):
            history.before = [*history.before, before or history.now][-UNDONE:]
        if measured != history.now:
            history.now = measured
            self.changed.emit(key)

    def can_undo(self, key: PictureKey) -> bool:
        """Whether there is a change to undo."""
        return bool(key in self._histories and self._histories[key].before)

    def undo(self, key: PictureKey) -> None:
        """Take the last change of a picture back."""
        if self.can_undo(key):
            history = self._histories[key]
            history.now = history.before.pop()
            self.changed.emit(key)

    def taken(self) -> dict[PictureKey, History]:
        """Return all that was measured, for the store of another window of the same person."""
        return dict(self._histories)

    def take_over(self, taken: dict[PictureKey, History]) -> None:
        """Have what was measured in the window before, and undo it too."""
        self._histories |= taken
        for key in taken:
            self.changed.emit(key)

    def keep(self, wanted: Callable[[str], bool]) -> None:
        """Forget the pictures of files that are no longer wanted, told by their hash."""
        self._histories = {key: history for key, history in self._histories.items() if wanted(key.file_sha256)}
        self._statistics = {key: found for key, found in self._statistics.items() if wanted(key[0].file_sha256)}

    def _on_reckoned(self, key: tuple[PictureKey, Measurement], found: Statistics) -> None:
        self._keep_statistics(key, found)
        self.reckoned.emit()

    def _keep_statistics(self, key: tuple[PictureKey, Measurement], found: Statistics) -> None:
        """By picture and shape: no other shape ever shows them."""
        if len(self._statistics) >= MOST_KEPT:
            self._statistics.clear()
        self._statistics[key] = found

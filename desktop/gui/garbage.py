"""Python's garbage collector, in the GUI thread alone."""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS: Final = 500


class GarbageCollector(QObject):
    """Collects what refers to itself in a circle, between two turns of the event loop, as long as it lives.

    Python collects in whatever thread happens to make an object, and a widget in such a circle would then be destroyed on a pool thread, while
    Qt draws it: that crashes, or two threads wait for each other for ever.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_due)
        self._timer.start(INTERVAL_MS)

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        self.deleteLater()
        gc.enable()


def collect_due() -> None:
    """Collect the oldest generation of which there is more than Python's own thresholds allow."""
    for generation, (count, threshold) in reversed([*enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))]):
        if count > threshold:
            gc.collect(generation)
            return

"""What the keys mean on the Read page: in the list of images and in the views."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from desktop.gui.image_list import ImageList
from desktop.gui.opinion_panel import OpinionPanel
from desktop.gui.view_grid import ViewGrid

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
"""Between films."""


class ReadKeys(QObject):
    """Space holds the film without heat map, Enter saves the opinion and goes on; in a view, arrows move between films.

    Enter does so where the opinion is chosen, too. Where a film has several frames, Up and Down, Home and End move between those.
    `reads_first` tells whether the answer of the film on screen is still hidden.
    """

    def __init__(
        self, films: ImageList, grid: ViewGrid, opinions: OpinionPanel, reads_first: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._films, self._grid, self._opinions, self._reads_first = films, grid, opinions, reads_first
        self._choices = (*opinions.agreements.values(), *opinions.urgencies.values(), opinions.label)
        for watched in (films.view, *(cell.view for cell in grid.cells), *self._choices):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        if event.key() == Qt.Key.Key_Space and watched not in self._choices:
            if not event.isAutoRepeat():
                self._grid.active.view.hold_heatmap_back(event.type() == QEvent.Type.KeyPress)
            return True
        if event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            reads_first = self._reads_first()
            self._opinions.save()
            if not reads_first and not self._opinions.asking_class:  # now that the answer comes, nobody goes on without it
                self._films.step(1)
            return True
        if watched in (self._films.view, *self._choices) or event.type() != QEvent.Type.KeyPress:
            return False
        if any(cell.view is watched and cell.view.keys.takes(event) for cell in self._grid.cells):
            return False  # it moves a measurement's handle
        return self._scroll(event.key()) or self._step(event.key())

    def _scroll(self, key: int) -> bool:
        frames = self._grid.active.frames
        places = {
            Qt.Key.Key_Up: frames.place - 1,
            Qt.Key.Key_Down: frames.place + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: frames.count - 1,
        }
        if frames.count < 2 or key not in places:
            return False
        frames.go_to(places[Qt.Key(key)])
        return True

    def _step(self, key: int) -> bool:
        if key in STEPS:
            self._films.step(STEPS[Qt.Key(key)])
        return key in STEPS

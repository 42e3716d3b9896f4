"""One, two or four views side by side, one of them active: commands, list and result follow that one."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.gui.desk import Desk
from desktop.gui.display import Display
from desktop.gui.identity_line import same_patient, what_it_is
from desktop.gui.image_view import ImageView
from desktop.gui.theme import Look
from desktop.gui.view_cell import ViewCell
from desktop.imaging.image import Voi, Window

LAYOUTS: Final = (1, 2, 4)
_PLACES: Final = ((0, 0), (0, 1), (1, 0), (1, 1))


class ViewGrid(QWidget):
    """The views. Each says whose film it shows as soon as there are several, with an alarm where they are of two patients."""

    activated = Signal()
    """Another view is active."""
    changed = Signal()
    """What a view shows, or how, is another."""

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__()
        self.cells = tuple(ViewCell(desk, look) for _ in _PLACES)
        self._active = self.cells[0]
        self._count = 1
        self._linked, self._linking = False, False
        self._said: tuple[object, ...] = ()
        self._layout = layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.setColumnStretch(0, 1)
        layout.setRowStretch(0, 1)
        for cell, place in zip(self.cells, _PLACES, strict=True):
            layout.addWidget(cell, *place)
            cell.setVisible(cell is self._active)
            cell.activated.connect(lambda cell=cell: self.activate(cell))
            cell.changed.connect(lambda cell=cell: self._on_changed(cell))
            cell.scrolled.connect(lambda share, cell=cell: self._on_scrolled(cell, share))
            cell.line.close_button.clicked.connect(lambda _checked=False, cell=cell: self.close_view(cell))
        words = self.tr("Nothing in this view"), self.tr("Click here, then choose an image in the list.")
        self.empty_words = ("scan-line", *words)
        for cell in self.cells[1:]:
            cell.set_empty_words(*self.empty_words)

    @property
    def active(self) -> ViewCell:
        """The view that commands act on."""
        return self._active

    @property
    def shown(self) -> tuple[ViewCell, ...]:
        """The views on screen."""
        return self.cells[: self._count]

    @property
    def linked(self) -> bool:
        """Whether zoom, window and frames of one view go to the others."""
        return self._linked

    def number_of(self, cell: ViewCell) -> int:
        """Return the number of a view, from 1."""
        return self.cells.index(cell) + 1

    def show_views(self, count: int) -> None:
        """Show so many views; those that go show nothing any more."""
        self._count = count
        for cell in self.cells[count:]:
            cell.show_film(None)
        for cell in self.cells:
            cell.setVisible(cell in self.shown)
        self._layout.setColumnStretch(1, int(count > 1))
        self._layout.setRowStretch(1, int(count > 2))
        self.activate(self._active if self._active in self.shown else self.cells[0])
        self._say()
        self.changed.emit()

    def activate(self, cell: ViewCell) -> None:
        """Let commands act on this view."""
        if cell is not self._active:
            self._active = cell
            self._say()
            self.activated.emit()
            self.changed.emit()

    def close_view(self, cell: ViewCell) -> None:
        """Take a view away; those behind it come forward."""
        films = [other.film for other in self.shown if other is not cell]
        for other, film in zip(self.cells, [*films, None, None, None], strict=False):
            other.show_film(film)
        left = len([film for film in films if film is not None])
        self.show_views(next(count for count in LAYOUTS if count >= left))

    def link(self, linked: bool) -> None:
        """Let zoom, window and frames of the active view go to the others, from now on."""
        self._linked = linked
        if linked:
            self._on_changed(self._active)

    def drop(self, numbers: set[int]) -> None:
        """Show nothing of these films any more."""
        for cell in self.cells:
            if cell.film is not None and cell.film.number in numbers:
                cell.show_film(None)

    def __iter__(self) -> Iterator[ViewCell]:
        return iter(self.shown)

    # --- what a view says of itself -----------------------------------------------------------------------------------

    @property
    def of_two_patients(self) -> bool:
        """Whether two views show films of two patients."""
        films = [cell.film for cell in self.shown if cell.film is not None and cell.film.analysis is not None]
        return any(same_patient(one, other) is False for one, other in combinations(films, 2))

    def words_for(self, cell: ViewCell) -> str:
        """Return what a view is: "Present", "Earlier, 3 months before"."""
        present = self.cells[0].film
        return what_it_is(cell.film, present or cell.film, cell.frame) if cell.film is not None else ""

    def _say(self) -> None:
        shown = (self._active, self._count, *((cell.film, cell.frame) for cell in self.shown))
        if shown == self._said:  # at every step of a drag
            return
        self._said = shown
        several, alarm = self._count > 1, self.of_two_patients
        for number, cell in enumerate(self.shown, 1):
            film = cell.film
            cell.line.setVisible(several)
            cell.line.show_film(film, self.words_for(cell), alarm=alarm and film is not None and film.analysis is not None)
            active = several and cell is self._active
            cell.view.set_active(active)
            cell.line.show_active(active)
            words = self.tr("View {0}, active: {1}") if active else self.tr("View {0}: {1}")
            empty = self.tr("Nothing in this view")
            name = words.format(number, cell.line.words or empty) if several else self.tr("Viewer")
            if cell.view.accessibleName() != name:
                cell.view.setAccessibleName(name)

    # --- links --------------------------------------------------------------------------------------------------------

    def _on_changed(self, cell: ViewCell) -> None:
        if cell not in self.shown:
            return
        self._say()
        if self._linked and not self._linking:
            self._linking = True
            for other in self.shown if cell is self._active else (cell,):
                if other is not self._active:
                    _take_display(self._active.view, other.view)
            self._linking = False
        self.changed.emit()

    def _on_scrolled(self, cell: ViewCell, share: float) -> None:
        if self._linked and cell is self._active:
            for other in self.shown:
                if other is not cell:
                    other.scroll_to(share)


def _take_display(source: ImageView, target: ImageView) -> None:
    """Show the film of one view as that of another: as much of it, and its window as far from what its own file asks for.

    Pictures differ in size and devices in their values, so nothing is taken as it is. Turns and mirroring stay: they belong to a film.
    """
    if source.image is None or target.image is None or source.display.voi is None:
        return
    own = target.display.placement
    theirs = source.display.placement
    fitted = replace(theirs, shift=(0.0, 0.0)).fit(_size(source), source.size()).zoom
    fitting = replace(own, shift=(0.0, 0.0)).fit(_size(target), target.size()).zoom
    placement = replace(theirs, zoom=theirs.zoom * fitting / fitted, turns=own.turns, mirrored=own.mirrored, aspect=own.aspect)
    voi = carried(source.display.voi, source.image.voi, target.image.voi)
    target.set_display(Display(voi or target.display.voi, source.inverted, placement))


def carried(voi: Voi, own: Voi, other: Voi) -> Voi | None:
    """Return a window that is as far from a film's own (`other`) as `voi` is from that of its film (`own`); None with tables."""
    if not (isinstance(voi, Window) and isinstance(own, Window) and isinstance(other, Window)):
        return None
    if voi == own:
        return other
    scale = other.width / own.width
    return replace(other, center=other.center + (voi.center - own.center) * scale, width=voi.width * scale, name="")


def _size(view: ImageView) -> QSize:
    assert view.image is not None  # noqa: S101  asked of those with a picture
    return QSize(view.image.columns, view.image.rows)

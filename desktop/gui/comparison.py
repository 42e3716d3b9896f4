"""The earlier film of a patient beside the present one: in the second view, for as long as that is wanted."""

import functools

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.errors import clean_text
from desktop.gui.desk import Desk
from desktop.gui.film import Film
from desktop.gui.film_jobs import OpenLog
from desktop.gui.i18n import describe, joined
from desktop.gui.identity_line import entry_day
from desktop.gui.priors import PriorFinder, Priors
from desktop.gui.view_cell import ViewCell
from desktop.gui.view_grid import ViewGrid
from desktop.records.entry import LogEntry, StoredReading


class Comparison(QObject):
    """While it is on, the second view shows the newest earlier film of whoever is in the first view, or the one that was chosen.

    Such a film lies on the desk only while a view shows it: so it is locked, corrected and closed as all others.
    """

    switched = Signal(bool)
    """It is on, or off."""

    def __init__(self, desk: Desk, open_log: OpenLog, grid: ViewGrid, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._grid = desk, grid
        self._finder = PriorFinder(open_log, self)
        self._on = False
        self._of: tuple[object, ...] | None = None  # person and file that the second view was filled for
        self.brought: set[int] = set()
        """Numbers of the films that are on the desk for this only."""
        self._shown: tuple[object, ...] | None = None  # the same of what it shows
        grid.changed.connect(self._follow)

    @property
    def on(self) -> bool:
        """Whether the second view shows earlier films."""
        return self._on

    def switch(self, on: bool) -> None:
        """Begin or end."""
        if on == self._on:
            return
        self._on, self._of = on, None
        if on:
            self._grid.activate(self._present_view())
            if len(self._grid.shown) < 2:
                self._grid.show_views(2)
            self._follow()
        else:
            self._end()
            self._grid.show_views(1)
        self.switched.emit(self._on)

    def show_pair(self, reading_id: str, earlier_id: str) -> None:
        """Put two films of the log beside each other."""
        self._finder.load(reading_id, lambda stored: self._on_present(stored, earlier_id), self._on_failed)

    def close(self) -> None:
        """Finish what runs, and leave none of these films on the desk: nothing is shown any more."""
        self._finder.close()
        self._take_off(set(self.brought))

    # --- slots --------------------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        """Look for the earlier films of another patient's or another film; end where somebody put something else beside it."""
        if not self._on:
            return
        if len(self._grid.shown) < 2 or self._replaced():
            self._on = False
            self._end()
            self.switched.emit(False)
        elif self._of != (of := _identity(self._grid.cells[0].film)):
            self._look(of, "")

    def _look(self, of: tuple[object, ...], wanted: str) -> None:
        film, cell = self._grid.cells[0].film, self._grid.cells[1]
        self._of, self._shown = of, None
        cell.line.offer_earlier(0)
        cell.show_film(None)
        self._tidy_soon()
        if film is None or film.stored is None:
            self._finder.forget()
            #: Safety text
            sentence = self.tr("The image in the first view is not in the log.") if film is not None else ""
            cell.set_empty_words("history", self.tr("No earlier film"), sentence)
            return
        cell.set_empty_words("loader-circle", self.tr("Looking for earlier films"), "")
        self._finder.look(film.stored.entry.reading_id, self._kinds(), wanted, self._on_found, self._on_failed)

    def _on_found(self, priors: Priors) -> None:
        self._fill_menu(priors.earlier)
        if priors.shown is None:
            #: Safety text
            sentence = self.tr("The log has no earlier picture of this patient and of this kind.")
            self._grid.cells[1].set_empty_words("history", self.tr("No earlier film"), sentence)
        else:
            self._show(priors.shown)

    def _on_present(self, stored: StoredReading, earlier_id: str) -> None:
        self._grid.activate(self._grid.cells[0])
        self._desk.open_stored(stored)  # into the first view
        self._on = True
        self._of = _identity(self._grid.cells[0].film)
        if len(self._grid.shown) < 2:
            self._grid.show_views(2)
        self._look(self._of, earlier_id)
        self.switched.emit(True)

    def _on_failed(self, error: Exception) -> None:
        code, sentence = describe(error)
        self._grid.cells[1].set_empty_words("octagon-x", self.tr("No earlier film"), sentence)
        self._desk.notice_raised.emit(code, sentence)

    # --- parts --------------------------------------------------------------------------------------------------------

    def _show(self, stored: StoredReading) -> None:
        film, cell = self._grid.cells[0].film, self._grid.cells[1]
        if not self._on or film is None:
            return
        there = {other.number for other in self._desk.model.films}
        earlier = self._desk.put_beside(stored, film)
        if earlier.number not in there:
            self.brought.add(earlier.number)
        self._shown = _identity(earlier)
        cell.show_film(earlier)
        self._tidy_soon()

    def _fill_menu(self, entries: tuple[LogEntry, ...]) -> None:
        button = self._grid.cells[1].line.earlier
        button.menu().clear()
        for entry in entries:
            words = joined((entry_day(entry), entry.modality, clean_text(entry.file_name, 40)), ", ")
            button.menu().addAction(words).triggered.connect(functools.partial(self._choose, entry.reading_id))
        self._grid.cells[1].line.offer_earlier(len(entries))

    def _choose(self, reading_id: str) -> None:
        self._finder.load(reading_id, self._show, self._on_failed)

    def _present_view(self) -> ViewCell:
        """Return the first view, with the film of the active one in it."""
        active, first = self._grid.active, self._grid.cells[0]
        if active is not first:
            first.show_film(active.film)
        return first

    def _replaced(self) -> bool:
        """Whether somebody put another film into the second view; a slice of the same volume is none."""
        film = self._grid.cells[1].film
        return film is not None and _identity(film) != self._shown

    def _kinds(self) -> dict[str, str]:
        packages = self._desk.analyses.models or ()
        return {package.manifest.id: package.manifest.population.image_kind for package in packages}

    def _end(self) -> None:
        self._finder.forget()
        cell = self._grid.cells[1]
        cell.line.offer_earlier(0)
        cell.set_empty_words(*self._grid.empty_words)
        self._tidy_soon()

    def _tidy_soon(self) -> None:
        QTimer.singleShot(0, self, self._tidy)  # not while views and list tell each other of a change

    def _tidy(self) -> None:
        """Take those films off the desk again that no view shows any more."""
        self._take_off(self.brought - {cell.film.number for cell in self._grid if cell.film is not None})

    def _take_off(self, numbers: set[int]) -> None:
        for number in numbers:
            self.brought.discard(number)
            row = self._desk.model.row_of(number)
            if row >= 0:
                self._desk.remove(self._desk.model.films[row])


def _identity(film: Film | None) -> tuple[object, ...]:
    """Return what tells a film from others but not from other slices of its file: the person, and the file."""
    if film is None or film.stored is None:
        return (film.number,) if film is not None else ()
    return film.stored.entry.person, film.sha256

"""Undo: what was taken off the desk comes back, a patient who was corrected is who they were, a search that was forgotten is kept again.

Nothing here undoes what the log has: a correction that is taken back is a second correction, audited as the first one was, and asked for by its
own name, never by the key. An opinion is never undone: a new one says what holds.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from desktop.errors import clean_text
from desktop.gui.actions import Actions
from desktop.gui.desk import Desk
from desktop.gui.film import Film
from desktop.gui.image_view import ImageView
from desktop.gui.log_page import LogPage
from desktop.gui.measure_store import MeasureStore
from desktop.gui.notices import NoticeBar
from desktop.gui.read_page import ReadPage
from desktop.records.entry import Patient
from desktop.records.filters import SavedFilter

MOST: Final = 20
"""Steps that can be undone."""


@dataclass(frozen=True)
class Step:
    """Something that was done and can be undone."""

    page: str
    """On which it was done: the key undoes nothing that is not in sight."""
    undo: Callable[[], object]
    words: str
    """What was done."""
    films: tuple[Film, ...] = ()
    """That are off the desk for it."""
    by_key: bool = True
    """Else only by its own command and the button of its notice: who a film is of is not changed by one key too many."""


class UndoCommands(QObject):
    """Knows what was done in this window; ends with it, so nothing of a patient outlives a lock.

    Parameters
    ----------
    desk : Desk
    commands : Actions
    notices : NoticeBar
    read : ReadPage
    log : LogPage
    page : callable
        Returns the name of the page on screen.
    """

    undone = Signal(str)
    """A sentence that says what."""

    def __init__(
        self, desk: Desk, commands: Actions, notices: NoticeBar, *, read: ReadPage, log: LogPage, page: Callable[[], str]
    ) -> None:
        super().__init__(notices)
        self._desk, self._commands, self._notices, self._read, self._page = desk, commands, notices, read, page
        self._steps: list[Step] = []
        self._measured = False  # since the last step
        commands["remove_film"].triggered.connect(self._remove)
        commands["clear_films"].triggered.connect(self._clear)
        commands["undo"].triggered.connect(self._undo)
        commands["undo_patient"].triggered.connect(self._ask_patient)
        read.patients.corrected.connect(self._on_corrected)
        log.search_forgotten.connect(lambda kept: self._on_forgotten(log, kept))

    @property
    def held(self) -> tuple[Film, ...]:
        """The films that can come back: what was measured on them is kept for them."""
        return tuple(film for step in self._steps for film in step.films)

    def watch(self, measures: MeasureStore) -> None:
        """Undo what is measured with the same key, in the order in which all was done."""
        measures.changed.connect(self._on_measured)

    def enable(self) -> None:
        """Switch the command on where there is something to undo."""
        view = self._measuring_view()
        self._commands.enable(("undo",), self._last() is not None or (view is not None and self._can_undo(view)))
        self._commands.enable(("undo_patient",), self._last(by_key=False) is not None)

    # --- what is done -------------------------------------------------------------------------------------------------

    def _remove(self) -> None:
        film = self._read.film
        if film is not None:
            name = clean_text(film.name)
            self._take_off(lambda: self._desk.remove(film), lambda _count: self.tr("{0} was taken off the list.").format(name))

    def _clear(self) -> None:
        self._take_off(self._desk.clear, lambda count: self.tr("%n image(s) were taken off the list.", "", count))

    def _take_off(self, remove: Callable[[], None], words: Callable[[int], str]) -> None:
        before = self._desk.model.films
        step = Step("read", lambda: None, "", before)
        self._steps.append(step)  # before the rows go: what was measured on them must not be forgotten
        remove()
        there = {film.number for film in self._desk.model.films}
        gone = [(row, film) for row, film in enumerate(before) if film.number not in there]
        self._steps.remove(step)
        if gone:
            said = words(len(gone))
            step = Step(self._page(), lambda: self._desk.put_back(gone), said, tuple(film for _row, film in gone))
            kept = self.tr("What was saved stays in the log.")
            self._did(step, f"{said} {kept}")

    def _on_corrected(self, film: Film, before: Patient, after: Patient) -> None:
        def undo() -> None:
            row = self._desk.model.row_of(film.number)
            now = self._desk.model.films[row] if row >= 0 else None
            if now is not None and now.patient in (before, after):  # nobody has corrected it since
                self._read.patients.take_back(now, before)

        words = self.tr("The patient of {0} was changed.").format(clean_text(film.name))
        self._did(Step("read", undo, words, by_key=False), words)

    def _on_forgotten(self, log: LogPage, kept: SavedFilter) -> None:
        words = self.tr("The search {0} was forgotten.").format(clean_text(kept.name))
        self._did(Step("log", lambda: log.keep_again(kept), words), words)

    def _did(self, step: Step, words: str) -> None:
        self._steps = [*self._steps, step][-MOST:]
        self._measured = False
        self._notices.show_undo(words, lambda: self._run(step))
        self.enable()

    # --- what is undone -----------------------------------------------------------------------------------------------

    def _undo(self) -> None:
        view, step = self._measuring_view(), self._last()
        if view is not None and self._can_undo(view) and (self._measured or step is None):
            view.measures.undo()
            view.update()
            self.undone.emit(self.tr("Undone: the last measuring on this film."))
        elif step is not None:
            self._run(step)
        self.enable()

    def _run(self, step: Step) -> None:
        if step in self._steps:
            self._notices.hide_undo()
            step.undo()
            self._steps.remove(step)
            self.enable()
            self.undone.emit(self.tr("Undone: {0}").format(step.words))

    def _ask_patient(self) -> None:
        step = self._last(by_key=False)
        if step is None:
            return
        box = QMessageBox(self._read.window())
        box.setWindowTitle(self.tr("Patient"))
        box.setText(step.words)
        #: Safety text
        box.setInformativeText(self.tr("Say again who it was of before? The log keeps both."))
        back = box.addButton(self.tr("Take it back"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        if box.clickedButton() is back:
            self._run(step)

    def _last(self, *, by_key: bool = True) -> Step | None:
        page = self._page()
        return next((step for step in reversed(self._steps) if step.page == page and step.by_key is by_key), None)

    def _measuring_view(self) -> ImageView | None:
        return self._read.view if self._page() == "read" else None

    def _can_undo(self, view: ImageView) -> bool:
        key = view.measures.key
        return key is not None and view.measures.store.can_undo(key)

    def _on_measured(self, _key: object) -> None:
        self._measured = True
        self.enable()

"""What belongs to the person's decision: the clinic's rules for reading, and its limits beside the answers."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.gui.actions import Actions
from desktop.gui.desk import Desk
from desktop.gui.dialogs.reading_rules_dialog import ReadingRulesDialog
from desktop.gui.jobs import JobRunner
from desktop.gui.limits import Limits
from desktop.gui.result_panel import ResultPanel
from desktop.gui.theme import Look
from desktop.records.session import Session


def is_blind_first(session: Session) -> bool:
    """Tell whether one reads first. Runs on a pool thread."""
    with session.open() as records:
        return records.blind_first.since is not None


class DecisionCommands(QObject):
    """Shows the limits in the result, and opens the rules; belongs to the window and ends with it.

    Parameters
    ----------
    rules_changed : callable
        Called after the rules may have changed: what lists show may be hidden by now, or shown.
    """

    def __init__(
        self,
        desk: Desk,
        session: Session,
        look: Look,
        *,
        commands: Actions,
        panel: ResultPanel,
        window: QWidget,
        rules_changed: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._desk, self._session, self._look, self._window = desk, session, look, window
        self._rules_changed = rules_changed
        self._jobs = JobRunner(1, self)
        self.limits = Limits(session.open, look, self)
        panel.add_line(self.limits.line)
        self.limits.changed.connect(panel.refresh)
        commands["reading_rules"].triggered.connect(self._on_rules)
        if session.person.name:
            self.limits.load()

    def close_jobs(self) -> None:
        """Want nothing more."""
        self._jobs.finish()
        self.limits.close_jobs()

    def _on_rules(self) -> None:
        if self._session.locked:
            return
        ReadingRulesDialog(self._session, self._desk.workers, self._desk.analyses.models or (), self._look, self._window).exec()
        if not self._session.locked:
            self.limits.load()
            self._rules_changed()
            self._jobs.start(lambda: is_blind_first(self._session), self._on_known, lambda _error: None)  # hidden stays hidden

    def _on_known(self, blind_first: bool) -> None:
        """Once blind-first is off the films on the desk show their answers, too."""
        for film in () if blind_first else self._desk.model.films:
            if film.stored is not None and film.stored.entry.hidden:
                self._desk.open_answers(film.stored.entry.reading_id)

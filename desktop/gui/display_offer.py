"""The offer on the Home page to check the screen: a calm line, there only while a check is due."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.gui.dialogs.display_check_dialog import screen_name
from desktop.gui.film_jobs import OpenLog
from desktop.gui.i18n import day
from desktop.gui.icons import icon_label
from desktop.gui.jobs import JobRunner
from desktop.gui.parts import button, text_label
from desktop.gui.theme import Look
from desktop.records.access import local_now
from desktop.records.display_checks import DisplayCheck, is_due, last_check


class DisplayOffer(QFrame):
    """Asks the log when this screen was checked last."""

    def __init__(self, open_log: OpenLog, action: QAction, look: Look) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._open_log = open_log
        self._words = text_label(kind="caption", wrap=True)
        self.check = button(look, self.tr("Check the screen"), "monitor", "flat")
        self.check.setToolTip(action.toolTip())
        self.check.clicked.connect(action.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(icon_label(look, "monitor", "muted"))
        row.addWidget(self._words, 1)
        row.addWidget(self.check)
        self.setVisible(False)

    def look(self, jobs: JobRunner) -> None:
        """Ask the log, on a thread of `jobs`; where it cannot be read, others say so."""
        open_log, screen = self._open_log, screen_name(self.screen())

        def load() -> DisplayCheck | None:
            with open_log() as records:
                return last_check(records, screen)

        jobs.start(load, self._show, lambda _error: self.setVisible(False))

    def _show(self, check: DisplayCheck | None) -> None:
        self.setVisible(is_due(check, local_now()))
        if check is None:
            self._words.setText(self.tr("This screen was not checked yet: can faint signs be seen on it?"))
        elif not check.seen.passed:
            self._words.setText(self.tr("This screen did not pass its check on {0}.").format(day(check.at)))
        else:
            self._words.setText(self.tr("This screen was last checked on {0}.").format(day(check.at)))

"""Agreement and urgency by key: whoever reads with one hand on the keys need not look for the buttons."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from desktop.gui.actions import OPINION, Actions
from desktop.gui.opinion_panel import OpinionPanel
from desktop.gui.spoken import announce


class OpinionCommands(QObject):
    """Presses the panel's buttons; a button that is off, or belongs to no answer on screen, stays as it is."""

    def __init__(self, actions: Actions, panel: OpinionPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._actions, self._panel = actions, panel
        for name, made in (*panel.agreements.items(), *panel.urgencies.items()):
            actions[name.value].triggered.connect(lambda _checked=False, made=made: self._press(made))

    def enable(self, reading: bool) -> None:
        """Switch the commands on where the Read page is on screen."""
        self._actions.enable(OPINION, reading)

    def _press(self, made: QPushButton) -> None:
        if self._panel.asks_after_the_answer and made.isEnabled():
            made.click()
            if made.isChecked():
                announce(made, made.accessibleName() or made.text())  # the keyboard is elsewhere

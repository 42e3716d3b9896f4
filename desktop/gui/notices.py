"""What concerns no single film: errors stand below the header until they are closed or work goes on."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from desktop.errors import ERRORS, NOTICES
from desktop.gui.icons import Tint
from desktop.gui.parts import Banner, button
from desktop.gui.theme import Look

MOST = 3
"""Notices shown at once; the newest count."""


class NoticeBar(QWidget):
    """Holds a few banners; takes no room while there are none."""

    explain_wanted = Signal(str)
    """Somebody wants to know what a code means."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: list[Banner] = []
        self._undo: Banner | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(16, 8, 16, 8)
        self._rows.setSpacing(8)
        self.setVisible(False)

    def show_error(self, code: str, sentence: str) -> None:
        """Show an error with its code."""
        banner = Banner(self._look, "danger", "octagon-x", sentence, code)
        if code in ERRORS or code in NOTICES:
            banner.row.addWidget(self._explainer(code))
        self._show(banner)

    def show_note(self, sentence: str) -> None:
        """Show what is no error."""
        self._show(Banner(self._look, "warn", "info", sentence))

    def show_undo(self, sentence: str, undo: Callable[[], object]) -> None:
        """Say what was done, with a button that undoes it; only of the last thing."""
        self.hide_undo()
        made = button(self._look, self.tr("Undo"), "undo-2")
        made.clicked.connect(lambda _checked=False: undo())
        self._undo = Banner(self._look, "info", "info", sentence)
        self._undo.row.addWidget(made)
        sign = self._undo.row.itemAt(0)
        if sign is not None:
            sign.setAlignment(Qt.AlignmentFlag.AlignVCenter)  # the button is higher than a line
        self._show(self._undo)

    def hide_undo(self) -> None:
        """It was undone, or is out of sight by now."""
        if self._undo in self._shown:
            self._remove(self._undo)

    def clear(self) -> None:
        """Take all notices away: new work has begun."""
        while self._shown:
            self._remove(self._shown[0])

    def _explainer(self, code: str) -> QToolButton:
        made = QToolButton()
        made.setToolTip(self.tr("What does this mean?"))
        made.setAccessibleName(self.tr("What does {0} mean?").format(code))
        Tint(made, self._look, "circle-question-mark")
        made.clicked.connect(lambda: self.explain_wanted.emit(code))
        return made

    def _show(self, frame: Banner) -> None:
        while len(self._shown) >= MOST:
            self._remove(self._shown[0])
        close = QToolButton()
        close.setToolTip(self.tr("Close"))
        close.setAccessibleName(self.tr("Close this notice"))
        Tint(close, self._look, "x")
        close.clicked.connect(lambda: self._remove(frame))
        frame.row.addWidget(close)
        self._rows.addWidget(frame)
        self._shown.append(frame)
        self.setVisible(True)

    def _remove(self, frame: Banner) -> None:
        self._shown.remove(frame)
        self._rows.removeWidget(frame)
        frame.hide()
        frame.deleteLater()
        self.setVisible(bool(self._shown))

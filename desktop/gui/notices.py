"""What concerns no single film: errors stand below the header until they are closed or work goes on."""

from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from desktop.gui.icons import Tint
from desktop.gui.parts import banner, clear_layout
from desktop.gui.theme import Look

MOST = 3
"""Notices shown at once; the newest count."""


class NoticeBar(QWidget):
    """Holds a few banners; takes no room while there are none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(16, 8, 16, 8)
        self._rows.setSpacing(8)
        self.setVisible(False)

    def show_error(self, code: str, sentence: str) -> None:
        """Show an error with its code."""
        while self._rows.count() >= MOST:
            self._remove(self._rows.itemAt(0).widget())
        frame = banner(self._look, "danger", "octagon-x", sentence, code)
        close = QToolButton()
        close.setToolTip(self.tr("Close"))
        close.setAccessibleName(self.tr("Close this notice"))
        Tint(close, self._look, "x")
        close.clicked.connect(lambda: self._remove(frame))
        frame.layout().addWidget(close)
        self._rows.addWidget(frame)
        self.setVisible(True)

    def clear(self) -> None:
        """Take all notices away: new work has begun."""
        clear_layout(self._rows)
        self.setVisible(False)

    def _remove(self, frame: QWidget) -> None:
        self._rows.removeWidget(frame)
        frame.hide()
        frame.deleteLater()
        self.setVisible(self._rows.count() > 0)

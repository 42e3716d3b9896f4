"""The mark of the try-out mode: across the window, on every page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from desktop.gui.icons import icon_label
from desktop.gui.parts import text_label
from desktop.gui.theme import Look


class TryOutBar(QFrame):
    """Says that nothing is kept, and lets one leave."""

    leave_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("tryOut")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        #: Safety text
        words = text_label(self.tr("Try-out: nothing is kept"), "strong")
        #: Safety text
        more = text_label(self.tr("No accounts, no real patients. All of it is deleted when you leave or close the window."))
        #: Safety text
        leave = QPushButton(self.tr("Leave the try-out"))
        leave.setProperty("kind", "small")
        leave.clicked.connect(self.leave_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(10)
        row.addWidget(icon_label(look, "flask-conical", "warn"))
        row.addWidget(words)
        row.addWidget(more, 1)
        row.addWidget(leave)
        self.setVisible(False)

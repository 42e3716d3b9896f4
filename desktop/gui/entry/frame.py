"""The blank surface that the pages of the entry stand on: nothing of any patient is behind it."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.gui.help_window import HelpWindow
from desktop.gui.icons import icon_label
from desktop.gui.parts import Banner, button, clear_layout, show_error, text_label
from desktop.gui.spoken import read_out
from desktop.gui.theme import Look

CARD_PX = 480
WIDE_CARD_PX = 640
PROBLEM_PX = 64
"""Room for a sentence of one line and its code."""


class EntryPage(QWidget):
    """A card in the middle with `body` to fill, and a line below it for what went wrong."""

    chapter: ClassVar[str] = "logging-in"
    """Of the manual, about this page."""

    def __init__(self, look: Look, width_px: int = CARD_PX) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._card = card = QFrame()
        card.setProperty("kind", "card")
        card.setFixedWidth(look.px(width_px))
        self.body = QVBoxLayout(card)
        self.body.setContentsMargins(32, 28, 32, 28)
        self.body.setSpacing(12)
        middle = QWidget()
        middle.setObjectName("cardsBody")
        column = QVBoxLayout(middle)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(20)
        column.addStretch(2)
        self._head = QGridLayout()  # help stands in the same cell, at its end
        self._head.addLayout(_brand(look), 0, 0)
        column.addLayout(self._head)
        row = QHBoxLayout()  # not by an alignment: that would cut wrapped text off
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        self._column = column
        scroll = QScrollArea()  # the assistant is taller than the smallest window when letters are large
        scroll.setWidget(middle)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self._problem = QVBoxLayout()
        self._help: HelpWindow | None = None
        self._help_button: QPushButton | None = None
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)  # the main window has one of its own
        key.activated.connect(self.show_help)

    @property
    def help(self) -> HelpWindow:
        """The manual; made when it is first asked for."""
        if self._help is None:
            self._help = HelpWindow(self._look, self)
        return self._help

    def show_help(self) -> None:
        """Open the manual at what is on screen."""
        self.help.show_chapter(self.chapter)

    def showEvent(self, event: QShowEvent) -> None:
        """Offer help, made after all that the page has: Tab comes to it last."""
        super().showEvent(event)
        if not event.spontaneous():  # not when it comes back from the task bar
            read_out(self._card)
        if self._help_button is None:
            self._help_button = made = button(
                self._look, QCoreApplication.translate("EntryPage", "Help"), "circle-question-mark", "flat"
            )
            made.setToolTip(QCoreApplication.translate("EntryPage", "Help (F1)"))
            made.clicked.connect(self.show_help)
            self._head.addWidget(made, 0, 0, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)

    def add_below(self, widget: QWidget) -> None:
        """Put something small under the card."""
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(widget)
        row.addStretch(1)
        self._column.insertLayout(self._column.count() - 1, row)

    def add_problem_line(self) -> None:
        """Give `show_problem` its place in the body, and room: what is being typed into does not move."""
        room = QWidget()
        room.setMinimumHeight(self._look.px(PROBLEM_PX))
        self._problem.setContentsMargins(0, 0, 0, 0)
        room.setLayout(self._problem)
        self.body.addWidget(room)

    def show_problem(self, sentence: str, code: str = "", kind: str = "danger") -> None:
        """Say what went wrong; an empty sentence takes it away."""
        clear_layout(self._problem)
        if sentence:
            icon = "octagon-x" if kind == "danger" else "triangle-alert"
            self._problem.addWidget(Banner(self._look, kind, icon, sentence, code))

    def show_error(self, error: Exception) -> None:
        """Say what did not work."""
        show_error(self._problem, self._look, error)


def _brand(look: Look) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    name = text_label("Lightbox", "heading")
    row.addStretch(1)
    row.addWidget(icon_label(look, "scan-line", "accent"))
    row.addWidget(name)
    row.addStretch(1)
    return row

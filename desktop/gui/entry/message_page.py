"""What is shown where there is no way in as usual: a newer or damaged log, a program without its encryption."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.gui.entry.frame import WIDE_CARD_PX, EntryPage
from desktop.gui.entry.messages import Message
from desktop.gui.flow import FlowLayout
from desktop.gui.icons import Tint
from desktop.gui.parts import button, clear_layout, text_label
from desktop.gui.theme import Look

LIST_PX = 260
"""Height of the list at most; a longer one scrolls."""


class MessagePage(EntryPage):
    """Headline, sentences, and what can be done."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, WIDE_CARD_PX)
        self._icon_row = QHBoxLayout()
        self._headline = text_label(kind="heading", wrap=True)
        self._sentences = QVBoxLayout()
        self._sentences.setSpacing(8)
        self._code = text_label(kind="caption")
        choices = QWidget()
        self._choices = FlowLayout(choices)
        self.body.addLayout(self._icon_row)
        self.body.addWidget(self._headline)
        self.body.addLayout(self._sentences)
        self._list = QScrollArea()
        self._list.setWidgetResizable(True)
        self._list.setMaximumHeight(look.px(LIST_PX))
        self.body.addWidget(self._list)
        self.body.addWidget(self._code)
        self.add_problem_line()
        self.body.addSpacing(8)
        self.body.addWidget(choices)

    def show_message(self, message: Message) -> None:
        """Say it."""
        for layout in (self._icon_row, self._sentences, self._choices):
            clear_layout(layout)
        sign = QLabel()
        Tint(sign, self._look, message.icon, message.color, 32)
        self._icon_row.addWidget(sign, 0, Qt.AlignmentFlag.AlignLeft)
        self._icon_row.addStretch(1)
        self._headline.setText(message.headline)
        for sentence in message.sentences:
            self._sentences.addWidget(text_label(sentence, wrap=True))
        self._show_items(message.items)
        self._code.setText(message.code)
        self._code.setVisible(bool(message.code))
        self.show_problem("")
        for choice in message.choices:
            made = button(self._look, choice.text, choice.icon, choice.kind)
            made.setAutoDefault(True)  # Enter presses the one with the focus, as in a dialog
            made.clicked.connect(lambda _checked=False, name=choice.name: self.chosen.emit(name))
            self._choices.addWidget(made)
            if choice.kind == "primary":
                made.setFocus()

    def forget(self) -> None:
        """Show nothing of any patient any more."""
        self._show_items(())

    def _show_items(self, items: tuple[tuple[str, ...], ...]) -> None:
        """List what it is about."""
        inner = QWidget()
        inner.setObjectName("cardsBody")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        for headline, *lines in items:
            column.addWidget(text_label(headline, "strong", wrap=True))
            for line in lines:
                column.addWidget(text_label(line, wrap=True))
            column.addSpacing(6)
        column.addStretch(1)
        self._list.setWidget(inner)
        self._list.setVisible(bool(items))
        self._list.setFocusPolicy(Qt.FocusPolicy.StrongFocus if items else Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(self.tr("Not saved yet"))

"""The watched folder: which one, and what became of its files since the login."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.analysis.triage import Verdict
from desktop.errors import clean_text
from desktop.gui.file_dialogs import choose_folder
from desktop.gui.i18n import clock, joined
from desktop.gui.icons import icon
from desktop.gui.parts import ElidedLabel, button, plain_tip, text_label
from desktop.gui.permission import allow
from desktop.gui.theme import Look, scaled
from desktop.gui.triage_tree import STATES, state_text
from desktop.gui.watched_folder import Happened, WatchedFolder
from desktop.records.access import Person
from desktop.records.roles import Action

SIZE_PX = (640, 480)


class WatchedFolderDialog(QDialog):
    """An administrator chooses the folder; everybody sees what happened."""

    def __init__(self, watched: WatchedFolder, person: Person, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Watched folder"))
        self.resize(scaled(SIZE_PX[0]), min(scaled(SIZE_PX[1]), 700))
        self._watched, self._look = watched, look
        self._folder = ElidedLabel("strong")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What happened to the files"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = text_label(self.tr("Nothing has arrived since the login."), "muted")
        self.choose = button(look, self.tr("Choose folder..."), "folder-open")
        self.stop = button(look, self.tr("Watch none"), "x")
        self._close = QPushButton(self.tr("Close"))
        for control in (self.choose, self.stop):
            allow(control, person, Action.SETTING)
        self._may_choose = person.may(Action.SETTING)
        self._lay_out()
        self.choose.clicked.connect(self._on_choose)
        self.stop.clicked.connect(lambda: watched.choose(None))
        self._close.clicked.connect(self.reject)
        watched.changed.connect(self._show)
        self._show()

    def _on_choose(self) -> None:
        folder = choose_folder(self, self.tr("Choose the folder to watch"))
        if folder is not None:
            self._watched.choose(folder)

    def _show(self) -> None:
        folder = self._watched.folder
        self._folder.show_text(clean_text(folder, 400) if folder is not None else self.tr("No folder is watched"))
        self.stop.setEnabled(self._may_choose and folder is not None)
        self.list.clear()
        for happened in reversed(self._watched.happened):
            self.list.addItem(self._item(happened))
        self._empty.setVisible(not self._watched.happened)
        self.list.setVisible(bool(self._watched.happened))

    def _item(self, happened: Happened) -> QListWidgetItem:
        """The time, the file, and what was done, as icon and words."""
        taken = happened.verdict is Verdict.READY
        word = self.tr("Taken") if taken else state_text(happened.verdict) if happened.verdict is not None else ""
        words = [clock(happened.at), clean_text(happened.name), word, happened.reason]
        item = QListWidgetItem(joined(words, "   "))
        item.setToolTip(plain_tip(item.text()))
        name, color = STATES[happened.verdict][1:] if happened.verdict is not None else ("triangle-alert", "warn")
        item.setIcon(icon(name, self._look.tokens, color))
        return item

    def _lay_out(self) -> None:
        words = self.tr(
            "Images that a device or a network share puts into this folder are analysed as soon as they have arrived, while "
            "somebody is logged in. The files stay where they are."
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.stop)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text_label(words, "muted", wrap=True))
        column.addWidget(self._folder)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addStretch()
        column.addLayout(buttons)

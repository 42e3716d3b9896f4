"""All keyboard shortcuts, made from the table of commands."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.actions import MENUS, Actions
from desktop.gui.i18n import joined, without_key
from desktop.gui.parts import beside_bar, text_label
from desktop.gui.theme import scaled


class ShortcutsDialog(QDialog):
    """Two columns of commands with their keys."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(scaled(800), min(scaled(620), 700))
        names = [name for group in MENUS.values() for name in group if name and not actions[name].shortcut().isEmpty()]
        rows = [(without_key(actions[name].text()).rstrip("."), self._keys(actions, name)) for name in names]
        rows += [
            (self.tr("Hold the image without heat map"), self.tr("Space")),
            (self.tr("Next or previous image, in the viewer"), self.tr("Arrows")),
            (self.tr("Zoom to the pointer"), self.tr("Wheel")),
            (self.tr("Window, with any tool"), self.tr("Right button")),
            (self.tr("Open the chosen entry of the log"), self.tr("Enter")),
        ]
        body = QWidget()
        body.setObjectName("cardsBody")
        columns = QHBoxLayout(body)
        columns.setContentsMargins(beside_bar(width=24))
        columns.setSpacing(32)
        half = (len(rows) + 1) // 2
        for part in (rows[:half], rows[half:]):
            columns.addLayout(self._column(part), 1)
        for label in body.findChildren(QLabel):
            label.ensurePolished()  # so that its width is that of the type it is shown in
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setMinimumWidth(body.sizeHint().width() + scroll.verticalScrollBar().sizeHint().width())
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(text_label(self.tr("Keyboard shortcuts"), "title"))
        layout.addWidget(scroll, 1)
        layout.addWidget(buttons)
        scroll.setFocus()  # arrows and Page Down scroll at once

    def _keys(self, actions: Actions, name: str) -> str:
        shortcuts = actions[name].shortcuts()
        texts = [keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in shortcuts if not keys.isEmpty()]
        return joined(dict.fromkeys(texts[:2]), self.tr(" or "))

    def _column(self, rows: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for number, (text, keys) in enumerate(rows):
            grid.addWidget(text_label(text), number, 0)
            grid.addWidget(text_label(keys, "accent"), number, 1, Qt.AlignmentFlag.AlignRight)
        grid.setRowStretch(len(rows), 1)
        return grid

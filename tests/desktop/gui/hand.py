"""A hand at mouse and keyboard: events only, each counted as one action, for tests that do what a person does.

A word that is typed is one action, and so is a drag or a drop. What cannot be seen or is switched off cannot be pressed.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

Key, Button, Modifier = Qt.Key, Qt.MouseButton, Qt.KeyboardModifier
CTRL = Modifier.ControlModifier
PATIENCE_MS = 20_000


def close_all() -> None:
    """Close the dialogs that wait for an answer."""
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.close()


class Hand:
    """Uses whatever window is in front."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.actions = 0

    def wait(self, until: Callable[[], object]) -> None:
        """Look on until something is so."""
        self._qtbot.waitUntil(lambda: bool(until()), timeout=PATIENCE_MS)

    def count(self, task: Callable[[], object]) -> int:
        """Do a task; return how many actions it took."""
        before = self.actions
        task()
        return self.actions - before

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Press a button, or another place that can be pressed."""
        assert widget.isVisible(), widget
        assert widget.isEnabled(), widget
        self.actions += 1
        QTest.mouseClick(widget, Button.LeftButton, pos=at or widget.rect().center())

    def click_row(self, view: QAbstractItemView, row: int, *, twice: bool = False) -> None:
        """Press a row of a list, or press it twice to open it."""
        at = view.visualRect(view.model().index(row, 0)).center()
        self.click(view.viewport(), at)
        if twice:
            QTest.mouseDClick(view.viewport(), Button.LeftButton, pos=at)

    def key(self, key: Key, modifiers: Modifier = Modifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        self.actions += 1
        QTest.keyClick(self._focus(), key, modifiers)

    def write(self, text: str) -> None:
        """Type a word where the keyboard is."""
        self.actions += 1
        QTest.keyClicks(self._focus(), text)

    def fill(self, field: QLineEdit, text: str) -> None:
        """Go to a field with the mouse and type over what is there: one action for the way, one for the word."""
        self.click(field)
        field.selectAll()
        self.write(text)

    def choose(self, box: QComboBox, row: int) -> None:
        """Go to a row of a box with the arrows, without opening it."""
        box.setFocus()
        while box.currentIndex() != row:
            before = box.currentIndex()
            self.key(Key.Key_Down if before < row else Key.Key_Up)
            assert box.currentIndex() != before

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        """Move with the button held."""
        self.actions += 1
        QTest.mousePress(widget, Button.LeftButton, pos=start)
        for step in (1, 2, 3):
            QTest.mouseMove(widget, start + (end - start) * step / 3)
        QTest.mouseRelease(widget, Button.LeftButton, pos=end)

    def drop(self, window: QWidget, *paths: Path) -> None:
        """Drag files from elsewhere into the window."""
        self.actions += 1
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        how = Qt.DropAction.CopyAction, data, Button.LeftButton, Modifier.NoModifier
        enter = QDragEnterEvent(QPoint(60, 60), *how)
        QApplication.sendEvent(window, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(window, QDropEvent(QPointF(60, 60), *how))

    def then_in(self, kind: type[QWidget], go_on: Callable[[QWidget], object]) -> None:
        """Go on in a dialog that the next action opens; that action returns once the dialog is closed."""
        timer = QTimer(QApplication.instance())

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, kind) and dialog.isVisible():
                timer.stop()
                timer.deleteLater()
                try:
                    go_on(dialog)
                except BaseException:
                    close_all()  # or the test would stand still; pytest-qt tells what happened
                    raise

        timer.timeout.connect(look)
        timer.start(20)

    def name_file(self, dialog: QFileDialog, path: Path) -> None:
        """Type the name of a file into the system's dialog and accept it: two actions."""
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        dialog.activateWindow()
        field.setFocus()
        self.wait(field.hasFocus)
        field.selectAll()
        self.write(str(path))
        self.key(Key.Key_Return)

    def button(self, window: QWidget, words: str) -> QPushButton:
        """Return the button with these words."""
        buttons = [made for made in window.findChildren(QPushButton) if made.isVisible()]
        return next(made for made in buttons if made.text().strip().replace("&", "") == words)

    def _focus(self) -> QWidget:
        if QApplication.activeWindow() is None:  # without a screen none comes to the front when a dialog is gone
            front = QApplication.activeModalWidget() or next(
                window for window in QApplication.topLevelWidgets() if isinstance(window, QMainWindow) and window.isVisible()
            )
            front.activateWindow()
            self.wait(lambda: QApplication.activeWindow() is front)
        return QApplication.focusWidget() or QApplication.activeWindow()

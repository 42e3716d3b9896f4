"""What floats above the window goes with a lock."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.entry.curtain import close_floating


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_a_tip_goes_at_once(qtbot: QtBot) -> None:
    """It may hold the whole of a name that is cut on screen; left alone it stays for seconds, above the login too."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    QToolTip.showText(QPoint(10, 10), "Müller, Hans", window)
    assert any(widget.isVisible() and "Hans" in getattr(widget, "text", str)() for widget in QApplication.topLevelWidgets())
    close_floating()
    assert not any(widget.isVisible() and widget is not window for widget in QApplication.topLevelWidgets())
    assert window.isVisible()

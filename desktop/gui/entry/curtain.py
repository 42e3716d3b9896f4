"""What a lock takes away with the main window: what floats above it, and the window itself."""

from typing import Final

from PySide6.QtCore import Qt, QThread, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

BURY_MS: Final = 50


def close_floating() -> None:
    """Close what floats above the window, and empty the clipboard."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
        elif widget.windowType() is Qt.WindowType.ToolTip:
            widget.hide()  # it may hold the whole of a name, and Qt leaves it there for seconds
    QApplication.clipboard().clear()  # not every platform tells whether it was we who filled it


def bury(window: QWidget) -> None:
    """Delete a window, not before the dialogs that it waited for have returned to it."""
    if QThread.currentThread().loopLevel() > 1:
        QTimer.singleShot(BURY_MS, lambda: bury(window))
    else:
        window.deleteLater()

"""What a part of the window says, for tests that compare words."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QWidget


def said(widget: QWidget) -> str:
    """Return the text of every label that is to be seen when the widget is, a line each; what is about to be deleted is not."""
    QCoreApplication.processEvents()  # new widgets are shown, and old ones deleted, by events
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))

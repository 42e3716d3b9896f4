"""What a screen reader says without being asked: an answer that came, a page that was turned to, what went wrong."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QComboBox, QLabel, QWidget


def announce(widget: QWidget, words: str, *, now: bool = False) -> None:
    """Let a screen reader say words; `now` also while it is saying something else. Where none listens nothing happens."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    if now:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def read_out(page: QWidget) -> None:
    """Let a screen reader say what stands on a page, once the keyboard has its place there: a new focus cuts words off."""
    QTimer.singleShot(0, page, lambda: announce(page, words_on(page)) if page.isVisible() else None)


def words_on(page: QWidget) -> str:
    """Return the sentences of a page. Names of fields are said with them; what has a description is for who asks for it."""
    labels = (label for label in page.findChildren(QLabel) if label.isVisibleTo(page))
    return "\n".join(label.text() for label in labels if label.text() and not (label.buddy() or label.accessibleDescription()))


def name_box(box: QComboBox, words: str) -> None:
    """Name a box that has no label beside it: on Linux Qt says what is chosen for its name, so the description has the name, too."""
    box.setAccessibleName(words)
    box.setAccessibleDescription(words)

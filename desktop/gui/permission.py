"""What the role of the one who is logged in allows: the rest is off, and says why."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.gui.actions import denial
from desktop.records.access import Person
from desktop.records.roles import Action
from desktop.records.session import Session


def allow(widget: QWidget | QAction, person: Person, action: Action) -> bool:
    """Switch a control on or off by the role; its tip then says what role it needs."""
    allowed = person.may(action)
    widget.setEnabled(allowed)
    if not allowed:
        widget.setToolTip(denial(action))
    return allowed


def may_save(session: Session) -> bool:
    """Tell whether films may be opened and judged; not by a dialog or a button either that was left in sight when the window was locked."""
    return session.person.may(Action.SAVE) and not session.locked

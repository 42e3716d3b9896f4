"""What the role of the one who is logged in allows: the rest is off, and says why."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.gui.actions import denial
from desktop.records.access import Person
from desktop.records.roles import Action


def allow(widget: QWidget | QAction, person: Person, action: Action) -> bool:
    """Switch a control on or off by the role; its tip then says what role it needs."""
    allowed = person.may(action)
    widget.setEnabled(allowed)
    if not allowed:
        widget.setToolTip(denial(action))
    return allowed

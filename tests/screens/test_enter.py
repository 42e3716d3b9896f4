"""Enter in a dialog does what its highlighted button says, and nothing that cannot be undone."""

from collections.abc import Iterator

from tests.screens.catalogue import SCREENS, build
from tests.screens.faults import named, seen
from tests.screens.stage import Stage

from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QWidget  # isort: skip


def faults_of_enter(root: QWidget) -> Iterator[str]:
    """Find what Enter would press that is not highlighted, or destroys; and fields of a dialog that ignore it."""
    if not isinstance(root, QDialog):
        return
    buttons = [widget for widget in seen(root) if isinstance(widget, QPushButton)]
    pressed = [button for button in buttons if button.isDefault()]
    main = [button for button in buttons if button.property("kind") == "primary"]
    for button in pressed:
        if button.property("kind") == "danger":
            yield f"{named(button)}: Enter destroys"
        elif main and button not in main and button is not root.focusWidget():  # that has the ring around it
            yield f"{named(button)}: Enter presses it, but {named(main[0])} is highlighted"
    fields = [widget for widget in seen(root) if isinstance(widget, QLineEdit)]
    if main and fields and not pressed:
        yield f"{named(main[0])}: Enter in a field does not press it"


def test_enter_presses_the_highlighted_button_of_every_dialog(stage: Stage) -> None:
    """Whoever types and presses Enter gets what the dialog is for, never Cancel by surprise, never a deletion."""
    faults: dict[str, list[str]] = {}
    for name in SCREENS:
        root = build(stage, name)
        for window in {root.window(), *(one for one in root.findChildren(QDialog) if one.isVisible())}:
            for fault in faults_of_enter(window):
                faults.setdefault(fault, []).append(name)
    told = "\n".join(f"{fault} ({', '.join(names)})" for fault, names in faults.items())
    assert not faults, told

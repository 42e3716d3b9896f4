"""What the keys do in a view: they hold the lens, and move or delete the measurement that is selected."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QCursor, QKeyEvent

if TYPE_CHECKING:
    from desktop.gui.image_view import ImageView

LENS_KEY: Final = Qt.Key.Key_G
ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
COARSE: Final = 10
"""Picture pixels that an arrow moves a handle by with Shift."""


class Keys:
    """Of one view."""

    def __init__(self, view: "ImageView") -> None:
        self._view = view

    def takes(self, event: QKeyEvent) -> bool:
        """Tell whether a key means something here: the lens while it is held, and what is done with a measurement that is selected."""
        view = self._view
        if view.image is None or event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return False
        plain = not event.modifiers()
        keys = {*ARROWS, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Escape}
        return (plain and event.key() == LENS_KEY) or (view.measures.wants_keys and event.key() in keys)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; False where it means nothing here."""
        if not self.takes(event):
            return False
        view = self._view
        if event.key() == LENS_KEY:
            if not event.isAutoRepeat():
                at = QPointF(view.mapFromGlobal(QCursor.pos()))
                view.lens.hold(at if view.underMouse() else QPointF(view.width() / 2, view.height() / 2))
        elif event.key() in ARROWS:
            right, down = ARROWS[Qt.Key(event.key())]
            step = COARSE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            view.measures.nudge(step * right, step * down, view.to_screen())
        elif event.key() == Qt.Key.Key_Escape:
            view.measures.escape()
        else:
            view.measures.delete()
        view.update()
        return True

    def release(self, event: QKeyEvent) -> bool:
        """Let go of the lens; False where another key was released."""
        if event.key() != LENS_KEY or event.isAutoRepeat():
            return False
        self._view.lens.hide()
        self._view.update()
        return True

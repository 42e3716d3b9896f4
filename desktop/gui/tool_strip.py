"""The tools below the film: a button for each, and menus for what is needed less often."""

from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QCursor, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton

from desktop.gui.actions import MEASURE, MEASURE_TOOLS, Actions
from desktop.gui.i18n import without_key
from desktop.gui.icons import Tint
from desktop.gui.parts import tool_button
from desktop.gui.theme import Look

BEFORE: Final = ("tool_zoom", "tool_pan", "tool_scroll", "tool_magnify")
AFTER: Final = ("invert", "rotate", "flip", "reset_view")
FIRST_TO_GO: Final = ("flip", "rotate", "zoom_out", "zoom_in", "tool_scroll", "tool_magnify", "tool_zoom")
"""Where the strip is too narrow for all, these go into a menu, one after the other."""
SIZES: Final = ("fit", "actual_size", "life_size", "", "screen_size")


class ToolStrip(QFrame):
    """Its order does not change with the direction of the language: tools belong to the film, which is never mirrored."""

    def __init__(self, actions: Actions, look: Look) -> None:
        super().__init__()
        self.setObjectName("toolStrip")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._actions, self._look = actions, look
        self._buttons: dict[str, QToolButton] = {}
        self.window_menu = QMenu(self)
        """Filled by whoever knows the film."""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 4, 8, 4)
        self._row.setSpacing(2)
        self._row.addStretch(1)
        self._add("tool_window")
        self._windows = self._add_menu(self.window_menu, self.tr("Choose a window"))
        for name in BEFORE:
            self._add(name)
        self._row.addSpacing(8)
        self.more = QMenu(self)
        self.measure = self._add(MEASURE_TOOLS[0])
        self._add_menu(self._menu(MEASURE), self.tr("Choose what to measure"))
        self._row.addSpacing(8)
        for name in ("zoom_in", "zoom_out", "fit"):
            self._add(name)
        self._add_menu(self._menu(SIZES), self.tr("Choose a size"))
        self._row.addSpacing(8)
        for name in AFTER:
            self._add(name)
        self._more = self._add_menu(self.more, self.tr("More tools"), "ellipsis")
        self._row.addStretch(1)
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        for name in MEASURE_TOOLS:
            actions[name].toggled.connect(lambda chosen, name=name: self._show_measuring(actions[name]) if chosen else None)

    def add_button(self, button: QToolButton) -> None:
        """Put one more button to the end."""
        self._row.insertWidget(self._row.count() - 1, button)

    def open_windows(self) -> None:
        """Open the menu of display windows, at its button if that is to be seen."""
        button = self._windows
        at = button.mapToGlobal(QPoint(0, 0)) if button.isVisible() else QCursor.pos()
        self.window_menu.popup(at - QPoint(0, self.window_menu.sizeHint().height() if button.isVisible() else 0))

    def _add(self, name: str) -> QToolButton:
        made = tool_button(self._actions[name])
        self._row.addWidget(made)
        self._buttons[name] = made
        return made

    def _menu(self, names: tuple[str, ...]) -> QMenu:
        menu = QMenu(self)
        self._actions.fill_menu(menu, names)
        return menu

    def _add_menu(self, menu: QMenu, name: str, icon: str = "chevron-down") -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "chevron")
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        Tint(made, self._look, icon)
        self._row.addWidget(made)
        return made

    def _fit(self) -> None:
        """Show as many buttons as there is room for; those that go stand in a menu."""
        gone: list[str] = []
        while True:
            for name in FIRST_TO_GO:
                self._buttons[name].setVisible(name not in gone)
            self._more.setVisible(bool(gone))
            if len(gone) == len(FIRST_TO_GO) or self._row.totalSizeHint().width() <= self.width():
                break
            gone.append(FIRST_TO_GO[len(gone)])
        self.more.clear()
        self._actions.fill_menu(self.more, tuple(reversed(gone)))
        self._row.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Without the buttons that can go into the menu."""
        whole = self._row.totalSizeHint()
        going = [self._buttons[name] for name in FIRST_TO_GO if not self._buttons[name].isHidden()]
        width = whole.width() - sum(_width(button) + self._row.spacing() for button in going)
        coming = _width(self._more) + self._row.spacing() if self._more.isHidden() else 0
        return QSize(width + coming, whole.height())

    def _show_measuring(self, action: QAction) -> None:
        """Keep the tool that was used last at hand."""
        self.measure.removeAction(self.measure.defaultAction())
        self.measure.setDefaultAction(action)
        self.measure.setAccessibleName(without_key(action.text()))


def _width(button: QToolButton) -> int:
    return button.sizeHint().width()

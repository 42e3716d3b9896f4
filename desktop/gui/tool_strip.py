"""The tools below the film: a button for each, and menus for what is needed less often."""

from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton

from desktop.gui.actions import MEASURE, MEASURE_TOOLS, Actions
from desktop.gui.icons import Tint
from desktop.gui.parts import tool_button
from desktop.gui.theme import Look

BEFORE: Final = ("tool_zoom", "tool_pan", "tool_scroll", "tool_magnify")
AFTER: Final = ("invert", "rotate", "flip", "reset_view")
SIZES: Final = ("fit", "actual_size", "life_size", "", "screen_size")


class ToolStrip(QFrame):
    """Its order does not change with the direction of the language: tools belong to the film, which is never mirrored."""

    def __init__(self, actions: Actions, look: Look) -> None:
        super().__init__()
        self.setObjectName("toolStrip")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._actions, self._look = actions, look
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
        self.measure = self._add(MEASURE_TOOLS[0])
        self._add_menu(self._menu(MEASURE), self.tr("Choose what to measure"))
        self._row.addSpacing(8)
        for name in ("zoom_in", "zoom_out", "fit"):
            self._add(name)
        self._add_menu(self._menu(SIZES), self.tr("Choose a size"))
        self._row.addSpacing(8)
        for name in AFTER:
            self._add(name)
        self._row.addStretch(1)
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
        return made

    def _menu(self, names: tuple[str, ...]) -> QMenu:
        menu = QMenu(self)
        self._actions.fill_menu(menu, names)
        return menu

    def _add_menu(self, menu: QMenu, name: str) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "chevron")
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        Tint(made, self._look, "chevron-down")
        self._row.addWidget(made)
        return made

    def _show_measuring(self, action: QAction) -> None:
        """Keep the tool that was used last at hand."""
        self.measure.removeAction(self.measure.defaultAction())
        self.measure.setDefaultAction(action)
        self.measure.setAccessibleName(action.text().replace("&", ""))

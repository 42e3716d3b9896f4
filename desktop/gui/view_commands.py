"""The commands of the views: how many, linked, compared, alone on the screen, in a window of their own; remembered from day to day."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QMenu, QToolButton, QWidget

from desktop.gui.actions import VIEWS, Actions
from desktop.gui.desk import Desk
from desktop.gui.icons import Tint
from desktop.gui.image_view import ImageView
from desktop.gui.own_window import OwnWindow
from desktop.gui.settings import MODEL_VIEW, VIEWS_LINKED, VIEWS_SHOWN, Settings
from desktop.gui.theme import Look
from desktop.gui.view_grid import LAYOUTS

if TYPE_CHECKING:
    from desktop.gui.read_page import ReadPage

_BY_COUNT: Final = {1: "one_view", 2: "two_views", 4: "four_views"}


def views_button(actions: Actions, look: Look) -> QToolButton:
    """Return the button of the tool strip that has all of these commands."""
    made = QToolButton()
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setAccessibleName(QCoreApplication.translate("ToolStrip", "Views"))
    made.setToolTip(QCoreApplication.translate("ToolStrip", "Views: how many, linked, earlier films"))
    Tint(made, look, "grid-2x2")
    menu = QMenu(made)
    actions.fill_menu(menu, VIEWS)
    made.setMenu(menu)
    return made


class ViewCommands(QObject):
    """Connects them; `around` is hidden while the views are alone on the screen."""

    window_made = Signal(object)
    """The `OwnWindow` that the viewer has from now on."""

    def __init__(
        self,
        desk: Desk,
        actions: Actions,
        page: "ReadPage",
        look: Look,
        *,
        settings: Settings,
        around: tuple[QWidget, ...],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._desk, self._actions, self._page, self._look, self._settings = desk, actions, page, look, settings
        self._around, self._window = around, window
        self._was_full = False
        self.own: OwnWindow | None = None
        slots: dict[str, Callable[[bool], object]] = {
            "link_views": self._link,
            "compare": page.comparison.switch,
            "model_view": self._show_model_view,
            "play": lambda _checked: page.frames.toggle(),
            "only_views": self._show_only_views,
            "own_window": self._show_own_window,
        }
        for name, slot in slots.items():
            actions[name].triggered.connect(slot)
        for count, name in _BY_COUNT.items():
            actions[name].triggered.connect(lambda _checked=False, count=count: self._show_views(count))
        page.comparison.switched.connect(self._on_comparison)
        page.views_changed.connect(self._on_views_changed)
        page.result.heatmap.changed.connect(self._show_own_heat)
        self._restore()

    def current_view(self) -> ImageView:
        """Return the view that commands act on: that of the window in front."""
        return self.own.view if self.own is not None and self.own.isActiveWindow() else self._page.view

    def enable(self, reading: bool) -> None:
        """Switch the commands on where the Read page is on screen."""
        page = self._page
        self._actions.enable(tuple(name for name in VIEWS if name != "play"), reading)
        self._actions.enable(("play",), reading and page.frames.count > 1)
        stored = page.grid.cells[0].film is not None and page.grid.cells[0].film.stored is not None
        self._actions.enable(("compare",), reading and (stored or page.comparison.on))

    def close(self) -> None:
        """Leave nothing of a film on any screen: the window is taken down."""
        if self.own is not None:
            self.own.close()
        if self._actions["only_views"].isChecked():
            self._show_only_views(False)

    # --- slots --------------------------------------------------------------------------------------------------------

    def _show_views(self, count: int) -> None:
        self._page.grid.show_views(count)
        self._settings.set(VIEWS_SHOWN, count)
        self._page.view.setFocus()

    def _link(self, linked: bool) -> None:
        self._page.grid.link(linked)
        self._settings.set(VIEWS_LINKED, linked)

    def _show_model_view(self, shown: bool) -> None:
        self._page.show_model_view(shown)
        self._settings.set(MODEL_VIEW, shown)

    def _show_only_views(self, alone: bool) -> None:
        """Give the whole screen to the views; whose film it is, and that this is no diagnosis, stays on it."""
        window, full = self._window.window(), Qt.WindowState.WindowFullScreen
        self._actions["only_views"].setChecked(alone)
        self._page.show_only_views(alone)
        for widget in self._around:
            widget.setVisible(not alone)
        bar = self._window.menuBar()
        bar.setMaximumHeight(0 if alone else 16_777_215)  # a hidden one would take the keys of its commands with it
        if alone:
            self._was_full = bool(window.windowState() & full)
            window.setWindowState(window.windowState() | full)
        elif not self._was_full:
            window.setWindowState(window.windowState() & ~full)
        # Esc has one meaning at a time
        self._actions.set_keys("cancel", () if alone else None)
        self._actions.set_keys("only_views", ("F", "Esc") if alone else None)
        self._page.view.setFocus()

    def _show_own_window(self, shown: bool) -> None:
        if self.own is not None:
            self.own.close()
        if shown:
            self.own = OwnWindow(self._desk, self._look, self._actions, self._window)
            self.own.finished.connect(self._on_own_window_closed)
            self.own.cell.changed.connect(self._show_own_heat)
            self.own.follow(self._page.film)
            self.window_made.emit(self.own)
            self.own.show_on_other_screen(self._window.window())

    def _on_own_window_closed(self) -> None:
        own, self.own = self.own, None
        if own is not None:
            own.deleteLater()
        self._actions["own_window"].setChecked(False)

    def _on_comparison(self, on: bool) -> None:
        self._actions["compare"].setChecked(on)
        self._show_count()

    def _on_views_changed(self) -> None:
        self._show_count()
        if self.own is not None:
            self.own.follow(self._page.film)

    def _show_own_heat(self) -> None:
        if self.own is not None:
            self._page.show_heat_in(self.own.cell)

    def _show_count(self) -> None:
        self._actions[_BY_COUNT[len(self._page.grid.shown)]].setChecked(True)

    def _restore(self) -> None:
        count = self._settings.get(VIEWS_SHOWN)
        self._page.grid.show_views(count if count in LAYOUTS else 1)
        for name, setting in (("link_views", VIEWS_LINKED), ("model_view", MODEL_VIEW)):
            self._actions[name].setChecked(self._settings.get(setting))
        self._page.grid.link(self._settings.get(VIEWS_LINKED))
        self._page.show_model_view(self._settings.get(MODEL_VIEW))
        self._show_count()

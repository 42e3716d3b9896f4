"""The viewer's commands: each acts on whichever view is active when it is called."""

from collections.abc import Callable, Collection
from dataclasses import replace
from weakref import WeakSet

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtWidgets import QDialog, QInputDialog, QMenu, QWidget
from shiboken6 import isValid

from desktop.gui.actions import MEASURE, VIEWER, Actions
from desktop.gui.dialogs.measurements_dialog import MeasurementsDialog
from desktop.gui.dialogs.screen_dialog import ScreenDialog
from desktop.gui.dialogs.window_dialog import WindowDialog
from desktop.gui.image_view import ImageView
from desktop.gui.measure import Kind, scale_by_hand
from desktop.gui.measure_store import MeasureStore, PictureKey
from desktop.gui.overlay_layer import enable_layers
from desktop.gui.screens import keep_measured, mm_per_pixel
from desktop.gui.settings import Settings
from desktop.gui.theme import Look
from desktop.gui.tool_strip import ToolStrip
from desktop.gui.view_pointer import Tool
from desktop.gui.window_presets import automatic_window, describe_voi, presets
from desktop.imaging.image import Voi

LONGEST_MM = 2000.0
"""Of a line on a film: no part of a patient is longer."""


class ViewerCommands(QObject):
    """Connects the commands once, for all views that there are and will be."""

    said = Signal(str)
    """Why a command did nothing."""

    def __init__(
        self,
        actions: Actions,
        current_view: Callable[[], ImageView],
        strip: ToolStrip,
        *,
        look: Look,
        settings: Settings,
        judged_as: Callable[[], Collection[str]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._actions, self._current, self._window = actions, current_view, parent
        self._look, self._settings, self._strip = look, settings, strip
        self._tip = actions["life_size"].toolTip()
        self.measures = MeasureStore()
        self._views: WeakSet[ImageView] = WeakSet()
        self._judged_as = judged_as
        self._tool = Tool.WINDOW
        for tool in Tool:
            actions[f"tool_{tool}"].triggered.connect(lambda _checked=False, tool=tool: self._choose_tool(tool))
        slots: dict[str, Callable[[ImageView], object]] = {
            "zoom_in": lambda view: view.zoom_by(1.25),
            "zoom_out": lambda view: view.zoom_by(0.8),
            "fit": ImageView.fit,
            "actual_size": ImageView.actual_size,
            "life_size": self._life_size,
            "screen_size": self._measure_screen,
            "invert": ImageView.invert,
            "rotate": ImageView.rotate,
            "flip": ImageView.flip,
            "reset_view": ImageView.reset,
            "overlays": lambda view: view.layers.toggle_overlays(),
            "shutter": lambda view: view.layers.toggle_shutter(),
            "window_presets": lambda _view: strip.open_windows(),
            "window_auto": lambda view: view.set_voi(automatic_window(view.image)) if view.image is not None else None,
            "window_values": lambda view: _ask(WindowDialog(view, parent)),
            "measure_place": self._place,
            "measure_next": lambda view: view.measures.select_next(),
            "measure_undo": lambda view: view.measures.undo(),
            "measure_clear": lambda view: view.measures.clear(),
            "measurements": lambda view: _ask(MeasurementsDialog(view, look, parent)),
            "calibrate": self._calibrate,
        }
        for name, slot in slots.items():
            actions[name].triggered.connect(lambda _checked=False, slot=slot: self._act(slot))
        actions["tool_window"].setChecked(True)
        strip.window_menu.aboutToShow.connect(lambda: self._fill_windows(strip.window_menu))
        self.measures.changed.connect(lambda _key: self._enable_measuring(self._current()))
        self.adopt(current_view())

    def adopt(self, view: ImageView) -> None:
        """Let a view have the tool in hand, and share what is measured."""
        self._views.add(view)
        view.share_measures(self.measures)
        view.set_tool(self._tool)

    def close(self) -> None:
        """Let go of films and of what was measured: PySide keeps objects with connected lambdas longer than Qt does."""
        self.measures.close()
        for view in self._views:
            if isValid(view):
                view.show_message("", "")

    def enable(self, reading: bool) -> None:
        """Switch on what makes sense for the film in the active view; nothing while another page is on screen."""
        view = self._current()
        shown = reading and view.image is not None
        self._actions.enable((*VIEWER, *MEASURE, "screen_size"), shown)
        enable_layers(self._actions, view.layers, reading=reading)
        if shown:
            self._enable_measuring(view)

    # --- commands -----------------------------------------------------------------------------------------------------

    def _act(self, slot: Callable[[ImageView], object]) -> None:
        view = self._current()
        slot(view)
        view.update()

    def _choose_tool(self, tool: Tool) -> None:
        self._tool = tool
        for view in self._views:
            if isValid(view):
                view.set_tool(tool)

    def _fill_windows(self, menu: QMenu) -> None:
        menu.clear()
        view = self._current()
        if view.image is None:
            return
        for place, preset in enumerate(presets(view.image, self._judged_as()), start=1):
            name = preset.name.replace("&", "&&")
            action = menu.addAction(f"&{place} {name}" if place <= 9 else name)
            action.setToolTip(describe_voi(preset.voi))
            action.setCheckable(True)
            action.setChecked(preset.voi == view.voi)
            action.triggered.connect(lambda _checked=False, key=view.measures.key, voi=preset.voi: self._show_voi(key, voi))
        menu.addSeparator()
        self._actions.fill_menu(menu, ("window_auto", "window_values", "invert"))

    def _show_voi(self, key: PictureKey | None, voi: Voi) -> None:
        """Not on another film, which came while the menu was open."""
        if self._current().measures.key == key:
            self._current().set_voi(voi)

    def _place(self, view: ImageView) -> None:
        if self._tool.kind is None:
            self.said.emit(self.tr("Choose first what to measure."))
        view.measures.place(view.to_screen().inverted()[0].mapRect(QRectF(view.rect())))

    def _life_size(self, view: ImageView) -> None:
        mm = mm_per_pixel(view.screen(), self._settings) or self._measure_screen(view)
        if mm is not None:
            view.life_size(mm)

    def _measure_screen(self, view: ImageView) -> float | None:
        """Ask how large the screen is that the view is on; return the size of a pixel, None if nobody answers."""
        screen = view.screen()
        dialog = ScreenDialog(self._look, mm_per_pixel(screen, self._settings), self._window)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        keep_measured(screen, self._settings, dialog.mm_per_pixel)
        return dialog.mm_per_pixel

    def _calibrate(self, view: ImageView) -> None:
        line, key, image = view.measures.selected, view.measures.key, view.image
        if line is None or line.kind is not Kind.RULER or key is None or line.points[0] == line.points[1]:
            self.said.emit(self.tr("Draw a length over something whose size you know, and leave it selected."))
            return
        words = self.tr("How long is the selected line in truth, in mm?")
        mm, given = QInputDialog.getDouble(self._window, self.tr("Set the true length"), words, 100.0, 0.1, LONGEST_MM, 1)
        if given and image is not None and view.image is image:
            first, second = line.points
            by_hand = scale_by_hand(first, second, mm, self.measures.scale(image))
            self.measures.set(key, replace(self.measures.measured(key), by_hand=by_hand))

    # --- parts --------------------------------------------------------------------------------------------------------

    def _enable_measuring(self, view: ImageView) -> None:
        known = view.image is not None and view.measures.scale.known
        self._actions.enable(("life_size",), known)
        why_not = self.tr("The file tells no scale: the true size is not known.")
        self._actions["life_size"].setToolTip(self._tip if known or view.image is None else why_not)


def _ask(dialog: QDialog) -> None:
    """Open a dialog; afterwards it must not keep the film in memory for as long as the window lives."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.exec()

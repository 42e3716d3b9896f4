"""The viewer's commands: each acts on whichever view is active when it is called."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.gui.actions import Actions
from desktop.gui.image_view import ImageView, Tool


class ViewerCommands(QObject):
    """Connects the commands once, for all views that there are and will be."""

    def __init__(self, actions: Actions, current_view: Callable[[], ImageView], parent: QObject) -> None:
        super().__init__(parent)
        self._current = current_view
        self._tool = Tool.WINDOW
        for tool in Tool:
            actions[f"tool_{tool}"].triggered.connect(lambda _checked=False, tool=tool: self._choose_tool(tool))
        slots: dict[str, Callable[[ImageView], object]] = {
            "zoom_in": lambda view: view.zoom_by(1.25),
            "zoom_out": lambda view: view.zoom_by(0.8),
            "fit": ImageView.fit,
            "actual_size": ImageView.actual_size,
            "invert": ImageView.invert,
            "rotate": ImageView.rotate,
            "flip": ImageView.flip,
            "reset_view": ImageView.reset,
            "overlays": lambda view: view.layers.toggle_overlays(),
            "shutter": lambda view: view.layers.toggle_shutter(),
        }
        for name, slot in slots.items():
            actions[name].triggered.connect(lambda _checked=False, slot=slot: slot(self._current()))
        actions["tool_window"].setChecked(True)
        self.adopt(current_view())

    def adopt(self, view: ImageView) -> None:
        """Let a view have the tool in hand whenever somebody turns to it."""
        view.set_tool(self._tool)
        view.activated.connect(lambda: view.set_tool(self._tool))

    def _choose_tool(self, tool: Tool) -> None:
        self._tool = tool
        self._current().set_tool(tool)

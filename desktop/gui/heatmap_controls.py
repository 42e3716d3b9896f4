"""The heat map's switch, class and opacity."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from desktop.gui.parts import line, text_label
from desktop.gui.settings import HEATMAP_OPACITY, HEATMAP_SHOWN, Settings
from desktop.gui.theme import Look


class HeatmapControls(QWidget):
    """Says what is to be laid over the film; remembered from film to film except for the class."""

    changed = Signal()

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__()
        self._look, self._settings = look, settings
        self.switch = QCheckBox(self.tr("Heat map"))
        self.switch.setToolTip(self.tr("Show where the model looked (H). Hold Space to see the image without it."))
        self.switch.setChecked(settings.get(HEATMAP_SHOWN))
        self.classes = QComboBox()
        self.classes.setAccessibleName(self.tr("Class of the heat map"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setValue(settings.get(HEATMAP_OPACITY))
        self.slider.setAccessibleName(self.tr("Opacity of the heat map"))
        self._value = text_label(kind="caption")
        self._value.setFixedWidth(40)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._lay_out()
        self.switch.toggled.connect(self._on_changed)
        self.slider.valueChanged.connect(self._on_changed)
        self.classes.currentIndexChanged.connect(self.changed)
        self._show_value()

    @property
    def code(self) -> str:
        """Class whose map is wanted; empty when there is none."""
        return self.classes.currentData() or ""

    @property
    def opacity(self) -> float:
        """0 to 1."""
        return self.slider.value() / 100

    def show_classes(self, names: Mapping[str, str]) -> None:
        """Offer the maps of an answer by code and name, the most probable first; nothing is offered without an answer."""
        self.classes.blockSignals(True)
        self.classes.clear()
        for code, name in names.items():
            self.classes.addItem(name, code)
        self.classes.blockSignals(False)
        self.setVisible(self.classes.count() > 0)
        self.changed.emit()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 0, 20, 12)
        layout.setSpacing(6)
        layout.addWidget(line())
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setContentsMargins(0, 6, 0, 0)
        first.addWidget(self.switch)
        first.addWidget(text_label(self.tr("Opacity"), "caption"))
        first.addWidget(self.slider, 1)
        first.addWidget(self._value)
        second.addWidget(self.classes)  # the whole width: names of diseases are long
        for row in (first, second):
            row.setSpacing(12)
            layout.addLayout(row)

    def _on_changed(self) -> None:
        self._settings.set(HEATMAP_SHOWN, self.switch.isChecked())
        self._settings.set(HEATMAP_OPACITY, self.slider.value())
        self._show_value()
        self.changed.emit()

    def _show_value(self) -> None:
        self._value.setText(f"{self.slider.value()} %")

"""The heat map's switch, class, opacity, and what is drawn of it in which colours."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QMenu, QSlider, QToolButton, QVBoxLayout, QWidget

from desktop.gui.heat_layer import HeatStyle
from desktop.gui.i18n import number
from desktop.gui.icons import Tint
from desktop.gui.parts import line, text_label
from desktop.gui.settings import HEATMAP_COLORS, HEATMAP_OPACITY, HEATMAP_SHOWN, HEATMAP_STYLE, Setting, Settings
from desktop.gui.theme import Look
from desktop.inference.heatmap import ColorMap

Choice = TypeVar("Choice", bound=StrEnum)


class HeatmapControls(QWidget):
    """Says what is to be laid over the film; remembered from film to film except for the class."""

    changed = Signal()

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__()
        self._look, self._settings = look, settings
        self.style_choice = _stored(settings, HEATMAP_STYLE, HeatStyle)
        self.color_choice = _stored(settings, HEATMAP_COLORS, ColorMap)
        self.switch = QCheckBox(self.tr("Heat map"))
        self.switch.setToolTip(
            self.tr(
                #: Safety text
                "Show where the model looked (H). Hold Space to see the image without it. It is no proof of where a disease is, and it "
                "can be wrong where the answer is right."
            )
        )
        self.switch.setChecked(settings.get(HEATMAP_SHOWN))
        self.classes = QComboBox()
        self.classes.setAccessibleName(self.tr("Class of the heat map"))
        self.classes.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setValue(settings.get(HEATMAP_OPACITY))
        self.slider.setAccessibleName(self.tr("Opacity of the heat map"))
        self._value = text_label(kind="caption")
        self._value.setFixedWidth(look.px(40))
        self._value.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.drawing = QToolButton()
        self._fill_drawing()
        self._lay_out()
        self.switch.toggled.connect(self._on_changed)
        self.slider.valueChanged.connect(self._on_changed)
        self.classes.currentIndexChanged.connect(self._on_class)
        self._show_state()

    @property
    def code(self) -> str:
        """Class whose map is wanted; empty when there is none."""
        return self.classes.currentData() or ""

    @property
    def opacity(self) -> float:
        """0 to 1."""
        return self.slider.value() / 100

    @property
    def drawn(self) -> tuple[HeatStyle, ColorMap]:
        """What is drawn, in which colours."""
        return self.style_choice, self.color_choice

    def show_classes(self, names: Mapping[str, str]) -> None:
        """Offer the maps of an answer by code and name, the most probable first; nothing is offered without an answer."""
        self.classes.blockSignals(True)
        self.classes.clear()
        for code, name in names.items():
            self.classes.addItem(name, code)
        self.classes.blockSignals(False)
        self.classes.setToolTip(self.classes.currentText())
        self.setVisible(self.classes.count() > 0)
        self.changed.emit()

    def draw_as(self, style: HeatStyle) -> None:
        """Choose what is drawn."""
        self.style_choice = style
        self._settings.set(HEATMAP_STYLE, style.value)
        self._show_state()
        self.changed.emit()

    def color_in(self, colors: ColorMap) -> None:
        """Choose the colours."""
        self.color_choice = colors
        self._settings.set(HEATMAP_COLORS, colors.value)
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
        second.addWidget(self.classes, 1)
        second.addWidget(self.drawing)
        for row in (first, second):
            row.setSpacing(12)
            layout.addLayout(row)

    def _fill_drawing(self) -> None:
        """Offer what is drawn, and the colours, in a menu: they are chosen once."""
        self.drawing.setAccessibleName(self.tr("Drawing of the heat map"))
        self.drawing.setToolTip(self.tr("What is drawn of the heat map, and its colours"))
        self.drawing.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.drawing.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        Tint(self.drawing, self._look, "sliders-horizontal")
        menu = QMenu(self.drawing)
        styles = {
            HeatStyle.BOTH: self.tr("Colours and line"),
            HeatStyle.COLORS: self.tr("Colours only"),
            HeatStyle.CONTOUR: self.tr("Line only, at half of the strongest"),
        }
        colors = {
            ColorMap.INFERNO: self.tr("Black to yellow"),
            ColorMap.BLUE_YELLOW: self.tr("Blue to yellow, where red and green look alike"),
        }
        _add_choices(menu, styles, self.style_choice, self.draw_as)
        menu.addSeparator()
        _add_choices(menu, colors, self.color_choice, self.color_in)
        self.drawing.setMenu(menu)

    def _on_changed(self) -> None:
        self._settings.set(HEATMAP_SHOWN, self.switch.isChecked())
        self._settings.set(HEATMAP_OPACITY, self.slider.value())
        self._show_state()
        self.changed.emit()

    def _on_class(self) -> None:
        self.classes.setToolTip(self.classes.currentText())
        self.changed.emit()

    def _show_state(self) -> None:
        self._value.setText(self.tr("{0} %").format(number(self.slider.value())))
        self.slider.setEnabled(self.style_choice is not HeatStyle.CONTOUR)  # a line has none


def _stored(settings: Settings, setting: Setting[str], kind: type[Choice]) -> Choice:
    """Return a choice as it is remembered; the first of its kind where the file holds an unknown one."""
    stored = settings.get(setting)
    return next((member for member in kind if member.value == stored), next(iter(kind)))


def _add_choices(menu: QMenu, choices: Mapping[Choice, str], chosen: Choice, choose: Callable[[Choice], None]) -> None:
    group = QActionGroup(menu)
    for choice, words in choices.items():
        action = group.addAction(words)
        action.setCheckable(True)
        action.setChecked(choice is chosen)
        action.triggered.connect(lambda _checked=False, choice=choice: choose(choice))
        menu.addAction(action)

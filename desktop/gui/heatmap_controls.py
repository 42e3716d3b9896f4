"""The heat map's switch, class, opacity, and what is drawn of it in which colours."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QSlider,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.heat_layer import HeatStyle
from desktop.gui.i18n import number
from desktop.gui.parts import line, text_label
from desktop.gui.result_parts import icon_button
from desktop.gui.settings import HEATMAP_COLORS, HEATMAP_OPACITY, HEATMAP_SHOWN, HEATMAP_STYLE, Setting, Settings
from desktop.gui.spoken import name_box
from desktop.gui.theme import Look
from desktop.inference.heatmap import ColorMap

Choice = TypeVar("Choice", bound=StrEnum)


class ElidedCombo(QComboBox):
    """Ends in an ellipsis where there is no room for the name of a disease; style sheets would cut it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, field.width())
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class HeatmapControls(QWidget):
    """Says what is to be laid over the film; remembered from film to film except for the class."""

    changed = Signal()

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__()
        self._look, self._settings = look, settings
        self.switch = QCheckBox(self.tr("Heat map"))
        self.switch.setToolTip(
            self.tr(
                #: Safety text
                "Show where the model looked (H). Hold Space to see the image without it. It is no proof of where a disease is, and it "
                "can be wrong where the answer is right."
            )
        )
        self.switch.setChecked(settings.get(HEATMAP_SHOWN))
        self.classes = ElidedCombo()
        name_box(self.classes, self.tr("Class of the heat map"))
        self.classes.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setValue(settings.get(HEATMAP_OPACITY))
        self.slider.setAccessibleName(self.tr("Opacity of the heat map"))
        self._value = text_label(kind="caption")
        self._value.setFixedWidth(look.px(40))
        self._value.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.styles = _choices(
            self.tr("Drawing of the heat map"),
            {
                HeatStyle.BOTH: self.tr("Colours and line"),
                HeatStyle.COLORS: self.tr("Colours only"),
                HeatStyle.CONTOUR: self.tr("Line only, at half of the strongest"),
            },
            _stored(settings, HEATMAP_STYLE, HeatStyle),
        )
        self.colors = _choices(
            self.tr("Colours of the heat map"),
            {
                ColorMap.INFERNO: self.tr("Black to yellow"),
                ColorMap.BLUE_YELLOW: self.tr("Blue to yellow (red-green blindness)"),
            },
            _stored(settings, HEATMAP_COLORS, ColorMap),
        )
        self.more = icon_button(look, "sliders-horizontal", self.tr("Opacity, drawing and colours of the heat map"))
        self.more.setCheckable(True)
        self.options = QWidget()
        self.options.hide()
        self._lay_out()
        self.more.toggled.connect(self.options.setVisible)
        self.switch.toggled.connect(self._on_changed)
        self.slider.valueChanged.connect(self._on_changed)
        self.styles.currentIndexChanged.connect(self._on_changed)
        self.colors.currentIndexChanged.connect(self._on_changed)
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
        return HeatStyle(self.styles.currentData()), ColorMap(self.colors.currentData())

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

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 0, 20, 8)
        layout.setSpacing(6)
        layout.addWidget(line())
        first = QHBoxLayout()
        first.setContentsMargins(0, 6, 0, 0)
        first.setSpacing(4)  # the box brings some of its own
        first.addWidget(self.switch)
        first.addWidget(self.classes, 1)
        first.addWidget(self.more)
        opacity = QHBoxLayout()
        opacity.setSpacing(8)
        opacity.addWidget(text_label(self.tr("Opacity"), "caption"))
        opacity.addWidget(self.slider, 1)
        opacity.addWidget(self._value)
        column = QVBoxLayout(self.options)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(opacity)
        column.addWidget(self.styles)
        column.addWidget(self.colors)
        layout.addLayout(first)
        layout.addWidget(self.options)

    def _on_changed(self) -> None:
        style, colors = self.drawn
        self._settings.set(HEATMAP_SHOWN, self.switch.isChecked())
        self._settings.set(HEATMAP_OPACITY, self.slider.value())
        self._settings.set(HEATMAP_STYLE, style.value)
        self._settings.set(HEATMAP_COLORS, colors.value)
        self._show_state()
        self.changed.emit()

    def _on_class(self) -> None:
        self.classes.setToolTip(self.classes.currentText())
        self.changed.emit()

    def _show_state(self) -> None:
        """Of a line alone there is neither opacity nor a colour to choose."""
        self._value.setText(self.tr("{0} %").format(number(self.slider.value())))
        colored = self.drawn[0] is not HeatStyle.CONTOUR
        for part in (self.slider, self.colors):
            part.setEnabled(colored)


def _stored(settings: Settings, setting: Setting[str], kind: type[Choice]) -> Choice:
    """Return a choice as it is remembered; the first of its kind where the file holds an unknown one."""
    stored = settings.get(setting)
    return next((member for member in kind if member.value == stored), next(iter(kind)))


def _choices(name: str, choices: Mapping[Choice, str], chosen: Choice) -> QComboBox:
    made = ElidedCombo()
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for choice, words in choices.items():
        made.addItem(words, choice.value)
    made.setCurrentIndex(made.findData(chosen.value))
    return made

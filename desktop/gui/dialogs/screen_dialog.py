"""Measure a screen by a bank card or a ruler, so that films can be shown in their true size."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QSizePolicy, QSlider, QVBoxLayout, QWidget

from desktop.gui.i18n import number
from desktop.gui.parts import text_label
from desktop.gui.screens import PIXEL_MM, VIRTUAL_DPI
from desktop.gui.spoken import name_box
from desktop.gui.theme import Look

CARD_MM: Final = 85.6
"""Long side of a card of the size ID-1, ISO/IEC 7810: bank cards, many identity cards."""
RULER_MM: Final = 100.0
MOST_PX: Final = 1200


class ScreenDialog(QDialog):
    """A bar that somebody makes as long as a thing of known length which is held to it."""

    def __init__(self, look: Look, first_mm_per_pixel: float | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Size of this screen"))
        self._mm_per_pixel = first_mm_per_pixel or 25.4 / VIRTUAL_DPI
        self.bar = Bar(look)
        self.thing = QComboBox()
        name_box(self.thing, self.tr("What is held to the screen"))
        self.thing.addItem(self.tr("A bank card, its long side: {0} mm").format(number(CARD_MM, 1)), CARD_MM)
        self.thing.addItem(self.tr("A ruler: {0} mm").format(number(RULER_MM)), RULER_MM)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Length of the bar"))
        self.slider.setRange(1, MOST_PX)
        self.slider.setPageStep(10)
        self.slider.valueChanged.connect(self._on_moved)
        self.thing.currentIndexChanged.connect(self._show_thing)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        words = self.tr(
            "Hold a card or a ruler to the screen, and make the bar exactly as long. The arrow keys move it by one pixel."
        )
        column.addWidget(text_label(words, wrap=True))
        for part in (self.thing, self.bar, self.slider, buttons):
            column.addWidget(part)
        self.setMinimumWidth(look.px(560))
        self._show_thing()
        self.slider.setFocus()

    @property
    def mm_per_pixel(self) -> float:
        """Size of a device-independent pixel."""
        return self._mm_per_pixel

    def _show_thing(self) -> None:
        length = float(self.thing.currentData())
        shortest, longest = round(length / PIXEL_MM[1]) + 1, int(length / PIXEL_MM[0])
        now = self._mm_per_pixel
        self.slider.setRange(shortest, min(MOST_PX, longest))
        self.slider.setValue(round(length / now))
        self.bar.show_length(self.slider.value())

    def _on_moved(self, pixels: int) -> None:
        self._mm_per_pixel = float(self.thing.currentData()) / pixels
        self.bar.show_length(pixels)


class Bar(QWidget):
    """As long as it is told, with an end line on either side."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._length = look, 0
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)

    def show_length(self, pixels: int) -> None:
        """Show another length."""
        self._length = pixels
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._length + 24, 72)

    minimumSizeHint = sizeHint

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        bar = QRectF((self.width() - self._length) / 2, 16, self._length, 40)
        painter.fillRect(bar, self._look.tokens.color("raised"))
        painter.setPen(QPen(self._look.tokens.color("accent"), 2))
        painter.drawLine(bar.topLeft(), bar.topRight())
        for x in (bar.left(), bar.right()):
            painter.drawLine(int(x), 4, int(x), 68)

"""Type the center and the width of the display window."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QDoubleSpinBox, QFormLayout, QVBoxLayout, QWidget

from desktop.gui.image_view import ImageView
from desktop.gui.parts import padded, text_label
from desktop.gui.window_presets import full_range
from desktop.imaging.image import Window

LARGEST = 1e7


class WindowDialog(QDialog):
    """Shows what is typed at once; cancelled, the film is as before."""

    def __init__(self, view: ImageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert view.image is not None  # noqa: S101  the command is off without a film
        self.setWindowTitle(self.tr("Display window"))
        self._view, self._before, self._image = view, view.display, view.image
        now = view.voi if isinstance(view.voi, Window) else full_range(view.image)
        self._function = now.function
        decimals = 0 if now.width >= 50 else 3
        self.center, self.width_ = QDoubleSpinBox(), QDoubleSpinBox()
        for field, value, lowest in ((self.center, now.center, -LARGEST), (self.width_, now.width, 10**-decimals)):
            padded(field)
            field.setDecimals(decimals)
            field.setRange(lowest, LARGEST)
            field.setSingleStep(max(10**-decimals, round(now.width / 50, decimals)))
            field.setValue(value)
            field.valueChanged.connect(self._apply)
        form = QFormLayout()
        form.addRow(self.tr("&Center"), self.center)
        form.addRow(self.tr("&Width"), self.width_)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(form)
        #: Safety text
        words = self.tr("In values of the file. This changes the display only, not what the model says.")
        column.addWidget(text_label(words, "caption", wrap=True))
        column.addWidget(buttons)

    def reject(self) -> None:
        """Take back what was tried."""
        if self._view.image is self._image:  # another film may have come meanwhile
            self._view.set_display(self._before)
        super().reject()

    def _apply(self) -> None:
        if self._view.image is self._image:
            self._view.set_voi(Window(self.center.value(), self.width_.value(), self._function))

"""How common each class of a model is among this clinic's images: what "right in 74 of 100" is reckoned with."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QDoubleSpinBox, QGridLayout, QVBoxLayout, QWidget

from desktop.gui.i18n import model_words
from desktop.gui.model_words import class_title
from desktop.gui.parts import Banner, scrolled, text_label
from desktop.gui.result_words import share_words
from desktop.gui.theme import Look
from desktop.model_package.manifest import Manifest
from desktop.records.prevalence import LEAST

WIDTH_PX = 520


class PrevalenceDialog(QDialog):
    """Shares of 100 images, class by class; what is not known is left out."""

    def __init__(self, manifest: Manifest, shares: Mapping[str, float], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How common is it here?"))
        self.setFixedWidth(look.px(WIDTH_PX))
        self._look = look
        self.boxes = {c.code: self._box(class_title(c), shares.get(c.code)) for c in manifest.classes}
        self.sum = text_label(kind="muted")
        self.wrong = Banner(look, "warn", "triangle-alert", self.tr("Together they are more than 100 of 100 images."))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("Save"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out(manifest)
        for box in self.boxes.values():
            box.valueChanged.connect(self._check)
        self._check()

    def shares(self) -> dict[str, float | None]:
        """Return the share of each class, above 0 and below 1; None where it is not to be set."""
        return {code: box.value() / 100 if box.value() > 0 else None for code, box in self.boxes.items()}

    def _check(self) -> None:
        total = sum(box.value() for box in self.boxes.values())
        self.sum.setText(self.tr("Together {0} of 100; the rest is not said.").format(share_words(total / 100)))
        sound = total <= 100 + 1e-9
        self.wrong.setVisible(not sound)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(sound)

    def _box(self, name: str, share: float | None) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setDecimals(1)
        box.setRange(0, 100 * (1 - LEAST))
        box.setSpecialValueText(self.tr("not set"))
        box.setValue(100 * share if share is not None else 0)
        box.setAccessibleName(self.tr("{0}: of 100 images").format(name))
        box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return box

    def _lay_out(self, manifest: Manifest) -> None:
        form = QGridLayout()
        form.setColumnStretch(0, 1)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for row, answer in enumerate(manifest.classes):
            name = text_label(class_title(answer), wrap=True)
            name.setBuddy(self.boxes[answer.code])
            form.addWidget(name, row, 0)
            form.addWidget(self.boxes[answer.code], row, 1)
            form.addWidget(text_label(self.tr("of 100 images"), "muted"), row, 2)
        #: Safety text
        words = self.tr(
            "Of 100 images of this kind that are taken here, how many show each of these? The result panel then says how often the model "
            "is right. No probability changes. Use what your own records, or a survey of your region, say; not what the model found."
        )
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(24, 20, 24, 12)
        layout.setSpacing(12)
        layout.addWidget(text_label(self.tr("How common is it here?"), "title"))
        layout.addWidget(text_label(model_words(manifest.name), "muted"))
        layout.addWidget(text_label(words, wrap=True))
        layout.addLayout(form)
        layout.addWidget(self.sum)
        layout.addWidget(self.wrong)
        layout.addWidget(
            text_label(self.tr("It is kept in the log; who changed it stands in the audit."), "caption", wrap=True)
        )
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 0, 24, 20)
        foot.addWidget(self.buttons)
        scrolled(self, body, foot)

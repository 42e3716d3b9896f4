"""The own reading that blind-first asks for before the model's answer is shown: a class, or that one cannot tell."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from desktop.gui.model_words import class_titles
from desktop.gui.opinion_draft import CANNOT_TELL
from desktop.gui.parts import button, clear_layout, text_label
from desktop.gui.theme import Look
from desktop.inference.result import Analysis
from desktop.model_package.manifest import Manifest


class FirstReading(QWidget):
    """One button a class, in the order of the model's classes, which says nothing of this film."""

    edited = Signal()
    save_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.choices: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        #: Safety text
        self.save_button = button(look, self.tr("Save and see the answer"), "check", "primary")
        self.save_button.clicked.connect(self.save_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._rows)
        #: Safety text
        words = self.tr("It is kept as it stands. After the answer you may give another reading.")
        layout.addWidget(text_label(words, "caption", wrap=True))
        layout.addWidget(self.save_button)

    @property
    def chosen(self) -> str:
        """The code of a class, or `CANNOT_TELL`; empty as long as nothing is chosen."""
        return next((code for code, made in self.choices.items() if made.isChecked()), "")

    def show_names(self, names: Mapping[str, str], chosen: str) -> None:
        """Offer these classes."""
        clear_layout(self._rows)
        self.choices = {}
        #: Safety text
        for code, name in {**names, CANNOT_TELL: self.tr("I cannot tell")}.items():
            made = QPushButton(name)
            made.setCheckable(True)
            made.setProperty("kind", "choice")
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.setChecked(code == chosen)
            made.clicked.connect(self.edited)
            self._group.addButton(made)  # one of them at most
            self._rows.addWidget(made)
            self.choices[code] = made

    def allow_saving(self, allowed: bool) -> None:
        """Offer to save what is chosen."""
        self.save_button.setEnabled(allowed and bool(self.chosen))


def classes_to_choose(analysis: Analysis, manifest: Manifest | None) -> dict[str, str]:
    """Return the classes that a film may be said to be of, in an order that tells nothing of its answer."""
    if manifest is not None:
        return class_titles([manifest])
    codes = sorted(analysis.prediction.probabilities) if analysis.prediction is not None else []
    return {code: analysis.shown(code).replace("_", " ") for code in codes}

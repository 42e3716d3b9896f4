"""The choice of the window's language, wherever it is offered: each language is named in itself."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from desktop.gui.i18n import LANGUAGE_NAMES
from desktop.gui.settings import Settings, choose_language
from desktop.gui.spoken import name_box
from desktop.gui.theme import Look
from desktop.policy import policy


class LanguageBox(QComboBox):
    """A box with the languages; the window speaks the chosen one at once. What the machine's policy says cannot be changed."""

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__()
        self._look, self._settings = look, settings
        for code, name in LANGUAGE_NAMES.items():
            self.addItem(name, code)
        self.setCurrentIndex(self.findData(look.language))
        name_box(self, self.tr("Language"))
        if policy().language is not None:
            self.setEnabled(False)
            self.setToolTip(locked_reason())
        self.activated.connect(self._on_activated)

    def _on_activated(self) -> None:
        choose_language(self._look, self._settings, self.currentData())


def locked_reason() -> str:
    """Return why a setting cannot be changed."""
    return QCoreApplication.translate("Policy", "Set for this computer by its administrator (policy file).")

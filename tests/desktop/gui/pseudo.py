"""A language of the tests: every word that goes through translation is known by its brackets, without waiting for a translator."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from desktop.gui import i18n

from PySide6.QtCore import QTranslator  # isort: skip
from PySide6.QtGui import QGuiApplication  # isort: skip


class Pseudo(QTranslator):
    """Puts each text into brackets."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the text in brackets; %n is its number."""
        return f"[{text}]"

    def isEmpty(self) -> bool:  # noqa: N802  Qt's name
        """Return False: Qt asks an empty translator for nothing."""
        return False


@contextmanager
def pseudo_languages(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let every language but English be the bracketed one."""
    real = i18n._translator

    def made(application: QGuiApplication, language: str) -> QTranslator | None:
        if language == "en":
            return real(application, language)
        translator = Pseudo(application)
        translator.setObjectName(i18n._TRANSLATOR)
        return translator

    with monkeypatch.context() as patch:
        patch.setattr(i18n, "_translator", made)
        yield

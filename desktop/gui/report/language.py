"""A report's language, which may be another than the window's: the patient's, or that of the doctor who gets it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QTranslator

from desktop.gui.i18n import Words, locale_of
from desktop.translations import LANGUAGES, TRANSLATIONS


class _English(QTranslator):
    """Gives every sentence back as it stands in the code, before the window's own translator is asked."""

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        return source


class _Hush(QObject):
    """Keeps from the windows that the language changes: it changes back before any of them paints."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        return event.type() is QEvent.Type.LanguageChange


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Have the program's words, numbers and days in a language for as long as this lasts; only in the GUI thread.

    Parameters
    ----------
    language : str
        One of `LANGUAGES`. What is not translated into it is English, not in the window's language.
    """
    if language not in LANGUAGES:
        raise ValueError(f"no language {language!r}")
    application = QCoreApplication.instance()
    assert application is not None  # noqa: S101  a report is made in a window
    hush, before = _Hush(), QLocale()
    words = Words()
    words.read(TRANSLATIONS / f"lightbox_{language}.qm")  # of English only the forms for one and for many
    spoken: list[QTranslator] = [words, _English()]
    application.installEventFilter(hush)
    try:
        for translator in reversed(spoken):  # the one installed last is asked first
            application.installTranslator(translator)
        QLocale.setDefault(locale_of(language))
        yield
    finally:
        for translator in spoken:
            application.removeTranslator(translator)
        QLocale.setDefault(before)
        application.removeEventFilter(hush)

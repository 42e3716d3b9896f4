"""A report in another language than the window's."""

from collections.abc import Iterator
from datetime import date

import pytest

from desktop.errors import ERRORS
from desktop.gui.i18n import day, told
from desktop.gui.report.language import speaking
from desktop.translations import LANGUAGES, TRANSLATIONS

from PySide6.QtCore import QCoreApplication, QEvent, QTranslator  # isort: skip
from PySide6.QtWidgets import QApplication, QLabel  # isort: skip
from pytestqt.qtbot import QtBot  # isort: skip

BLANK = ERRORS["IMAGE-BLANK"]


@pytest.fixture
def french_window(qapp: QApplication) -> Iterator[None]:
    """Have the window speak French."""
    translator = QTranslator()
    assert translator.load(str(TRANSLATIONS / "lightbox_fr.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_and_days_are_the_reports_and_then_the_windows_again(language: str, french_window: None) -> None:
    """Whatever the window speaks; English has no translator of its own and is spoken all the same."""
    french, day_before = told("IMAGE-BLANK", BLANK), day(date(2026, 2, 5))
    with speaking(language):
        words, spoken_day = told("IMAGE-BLANK", BLANK), day(date(2026, 2, 5))
    assert (words == BLANK) is (language == "en")
    assert (words == french) is (language == "fr")
    assert (spoken_day == "5 Feb 2026") is (language in ("en", "sw"))
    assert (told("IMAGE-BLANK", BLANK), day(date(2026, 2, 5))) == (french, day_before)


def test_what_is_not_translated_is_english(french_window: None) -> None:
    """Not in the window's language, between sentences of another."""
    with speaking("ar"):
        assert QCoreApplication.translate("Nowhere", "%n film(s)", "", 3) == "3 film(s)"


def test_windows_are_not_told(qtbot: QtBot) -> None:
    """They would be built anew, twice, for nothing that anybody sees."""
    told_of: list[QEvent.Type] = []

    class Window(QLabel):
        def changeEvent(self, event: QEvent) -> None:
            told_of.append(event.type())

    window = Window("words")
    qtbot.addWidget(window)
    window.show()
    told_of.clear()
    with speaking("hi"):
        pass
    QCoreApplication.processEvents()
    assert QEvent.Type.LanguageChange not in told_of
    assert QEvent.Type.LayoutDirectionChange not in told_of


def test_language_ends_with_an_error() -> None:
    """A window never stays in a report's language."""
    with pytest.raises(KeyError), speaking("hi"):
        raise KeyError
    assert told("IMAGE-BLANK", BLANK) == BLANK
    with pytest.raises(ValueError, match="xx"), speaking("xx"):
        pass

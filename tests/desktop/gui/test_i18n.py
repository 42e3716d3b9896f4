"""The window tells errors and notices in its language."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.errors import ERRORS, NOTICES, ImageError, LightboxError, Notice, RecordsError, ScopeError
from desktop.gui import i18n
from desktop.gui.desk import describe
from desktop.gui.i18n import load_language, told
from desktop.translations import LANGUAGES, translated_sentences

from PySide6.QtCore import QTranslator  # isort: skip
from PySide6.QtWidgets import QApplication  # isort: skip

OTHERS = [language for language in LANGUAGES if language != "en"]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], QTranslator | None]]:
    """Change the window's language for one test."""
    loaded: list[QTranslator] = []

    def _speak(language: str) -> QTranslator | None:
        translator = load_language(qapp, language)
        loaded.extend(filter(None, [translator]))
        return translator

    yield _speak
    for translator in loaded:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("language", OTHERS)
def test_what_the_window_loads_is_what_people_have_edited(language: str, speak: Callable[[str], QTranslator | None]) -> None:
    """Sentence by sentence: a .ts file that was changed must be compiled again."""
    translator = speak(language)
    assert translator is not None
    edited = translated_sentences(language)
    loaded = {code: translator.translate("Errors", sentence, code) for code, sentence in (ERRORS | NOTICES).items()}
    assert loaded == edited


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_is_told_with_its_values(language: str, speak: Callable[[str], QTranslator | None]) -> None:
    """In every language no brace is left, and each value stands in the sentence."""
    speak(language)
    for code, template in (ERRORS | NOTICES).items():
        names = [field.strip("{}").removesuffix("!r") for field in i18n._FIELD.findall(template)]
        values = {name: f"value {number}" for number, name in enumerate(names)}
        english = LightboxError(code, **values).reason if code in ERRORS else Notice(code, values).text
        sentence = told(code, english)
        assert sentence != english, code
        assert "{" not in sentence, code
        assert [value for value in values.values() if sentence.count(value) != 1] == [], code


def test_an_error_is_told_in_the_language_of_the_window(speak: Callable[[str], QTranslator | None]) -> None:
    """With its code, as everywhere in the window."""
    speak("fr")
    code, sentence = describe(RecordsError("LOGIN-WAIT", seconds=30))
    assert code == "LOGIN-WAIT"
    assert sentence.startswith("Trop de connexions échouées")
    assert sentence.endswith("réessayez dans 30 secondes.")


def test_a_refusal_that_the_log_kept_in_english_is_told_too(speak: Callable[[str], QTranslator | None]) -> None:
    """Of a stored refusal there is a code and a sentence, and no fields."""
    speak("es")
    reason = ScopeError("SCOPE-MODALITY", modality="MR", model="chest", allowed="CR and DX").reason
    assert told("SCOPE-MODALITY", reason) == "La modalidad es MR; chest solo evalúa: CR and DX."


def test_text_in_a_file_that_could_be_read_in_two_ways_stays_english(speak: Callable[[str], QTranslator | None]) -> None:
    """No value can pass itself off as another one's."""
    speak("fr")
    reason = ScopeError("SCOPE-MODALITY", modality="MR; all judges films only. CR", model="chest", allowed="CR").reason
    assert told("SCOPE-MODALITY", reason) == reason


@pytest.mark.parametrize(
    ("code", "reason"), [("IMAGE-BLANK", "What an older version said."), ("NO-LONGER-KNOWN", "It was so."), ("", "")]
)
def test_a_sentence_of_another_version_stays_as_it_is(
    code: str, reason: str, speak: Callable[[str], QTranslator | None]
) -> None:
    """It was true when it was stored."""
    speak("fr")
    assert told(code, reason) == reason


def test_values_keep_their_order_between_arabic_words(speak: Callable[[str], QTranslator | None]) -> None:
    """Each is isolated, so that columns and rows do not change places."""
    speak("ar")
    sentence = told("LOW-RESOLUTION", Notice("LOW-RESOLUTION", {"columns": 64, "rows": 48}).text)
    assert "\u206864\u2069 x \u206848\u2069" in sentence


def test_braces_in_a_value_are_only_braces(speak: Callable[[str], QTranslator | None]) -> None:
    """Text from a file is never taken for a field."""
    speak("fr")
    assert "({detail}{0})" in told("IMAGE-DAMAGED", ImageError("IMAGE-DAMAGED", detail="{detail}{0}").reason)


@pytest.mark.parametrize("language", ["en", "", "xx", "../fr"])
def test_english_and_what_is_no_language_load_nothing(language: str, speak: Callable[[str], QTranslator | None]) -> None:
    """Nothing that a settings file holds is looked for on the disk."""
    reason = ImageError("IMAGE-BLANK").reason
    assert speak(language) is None
    assert told("IMAGE-BLANK", reason) == reason


def test_a_language_whose_file_is_gone_is_english(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    speak: Callable[[str], QTranslator | None],
) -> None:
    """The program's log says so."""
    monkeypatch.setattr(i18n, "TRANSLATIONS", tmp_path)
    assert speak("fr") is None
    assert "language fr" in caplog.text

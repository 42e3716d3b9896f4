"""The window tells errors and notices in its language."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop import app
from desktop.errors import ERRORS, NOTICES, ImageError, LightboxError, ModelError, Notice, RecordsError, ScopeError
from desktop.exit_status import ExitStatus
from desktop.gui import i18n, qt_words
from desktop.gui.film import Film, FilmState
from desktop.gui.i18n import (
    LANGUAGE_NAMES,
    clock,
    day_words,
    describe,
    facing,
    joined,
    load_language,
    moment,
    number,
    percent,
    told,
)
from desktop.gui.parts import text_label
from desktop.gui.result_panel import ResultPanel
from desktop.gui.said_list import said_words
from desktop.gui.settings import LANGUAGE, Settings
from desktop.gui.theme import Look
from desktop.inference.result import Analysis, Status
from desktop.paths import home, settings_file
from desktop.records.opinions import Agreement, OpinionKind, Said
from desktop.records.single_instance import SingleInstance
from desktop.translations import LANGUAGES, translated_sentences
from installer.words import words_of_module
from tests.desktop.gui.words import said

from PySide6.QtCore import QCoreApplication, Qt, QTranslator  # isort: skip
from PySide6.QtWidgets import (  # isort: skip
    QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QMessageBox, QPlainTextEdit,
)  # fmt: skip
from pytestqt.qtbot import QtBot  # isort: skip

OTHERS = [language for language in LANGUAGES if language != "en"]


Speak = Callable[[str], QTranslator | None]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Change the window's language for one test."""
    yield lambda language: load_language(qapp, language)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    load_language(qapp, "en")


@pytest.mark.parametrize("language", OTHERS)
def test_what_the_window_loads_is_what_people_have_edited(language: str, speak: Speak) -> None:
    """Sentence by sentence: a .ts file that was changed must be compiled again."""
    translator = speak(language)
    assert translator is not None
    edited = translated_sentences(language)
    loaded = {code: translator.translate("Errors", sentence, code) for code, sentence in (ERRORS | NOTICES).items()}
    assert loaded == edited


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_is_told_with_its_values(language: str, speak: Speak) -> None:
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


def test_known_error_is_described_by_code_and_sentence() -> None:
    """`describe` gives code and sentence of a known error."""
    code, sentence = describe(ModelError("MODEL-NOT-FOUND", model="x"))
    assert code == "MODEL-NOT-FOUND"
    assert sentence.startswith("There is no model")


def test_an_error_is_told_in_the_language_of_the_window(speak: Speak) -> None:
    """With its code, as everywhere in the window."""
    speak("fr")
    code, sentence = describe(RecordsError("LOGIN-WAIT", seconds=30))
    assert code == "LOGIN-WAIT"
    assert sentence.startswith("Trop de connexions échouées")
    assert sentence.endswith("réessayez dans 30 secondes.")


def test_the_result_panel_speaks_the_language(speak: Speak, qtbot: QtBot, look: Look, settings: Settings) -> None:
    """A refusal, a warning and a film that was not saved."""
    speak("fr")
    panel = ResultPanel(look, settings)
    qtbot.addWidget(panel)
    refusal, notices = ScopeError("SCOPE-NO-MODEL"), (Notice("INVERTED"), Notice("SAMPLE"))
    refused = Analysis("a", 0, Status.REFUSED, 1.0, code=refusal.code, reason=refusal.reason, notices=notices)
    panel.show_film(Film(1, Path("a.dcm"), FilmState.REFUSED, refused, log_error=RecordsError("LOG-LOCKED")), None)
    words = said(panel)
    for code in ("SCOPE-NO-MODEL", "INVERTED", "SAMPLE", "LOG-LOCKED"):
        assert translated_sentences("fr")[code] in words


def test_the_settings_choose_the_language_before_anything_is_said(
    speak: Speak, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also of the first error, that there is no window to show."""
    shown: list[str] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda *words: shown.append(words[-1]))
    monkeypatch.setattr(app, "hand_over", lambda _folder, _paths: False)
    Settings(settings_file()).set(LANGUAGE, "sw")
    with SingleInstance(home()):
        assert app.run_window([]) == ExitStatus.USAGE
    assert shown == [f"{translated_sentences('sw')['INSTANCE-RUNNING']}\n\nINSTANCE-RUNNING"]


def test_a_refusal_that_the_log_kept_in_english_is_told_too(speak: Speak) -> None:
    """Of a stored refusal there is a code and a sentence, and no fields."""
    speak("es")
    reason = ScopeError("SCOPE-MODALITY", modality="MR", model="chest", allowed="CR and DX").reason
    assert told("SCOPE-MODALITY", reason) == "La modalidad es MR; chest solo evalúa: CR y DX."


def test_text_in_a_file_that_could_be_read_in_two_ways_stays_english(speak: Speak) -> None:
    """No value can pass itself off as another one's."""
    speak("fr")
    reason = ScopeError("SCOPE-MODALITY", modality="MR; all judges films only. CR", model="chest", allowed="CR").reason
    assert told("SCOPE-MODALITY", reason) == reason


@pytest.mark.parametrize(
    ("code", "reason"), [("IMAGE-BLANK", "What an older version said."), ("NO-LONGER-KNOWN", "It was so."), ("", "")]
)
def test_a_sentence_of_another_version_stays_as_it_is(code: str, reason: str, speak: Speak) -> None:
    """It was true when it was stored."""
    speak("fr")
    assert told(code, reason) == reason


def test_values_keep_their_order_between_arabic_words(speak: Speak) -> None:
    """Each is isolated, so that columns and rows do not change places."""
    speak("ar")
    sentence = told("LOW-RESOLUTION", Notice("LOW-RESOLUTION", {"columns": 64, "rows": 48}).text)
    assert "\u206864\u2069 x \u206848\u2069" in sentence


def test_braces_in_a_value_are_only_braces(speak: Speak) -> None:
    """Text from a file is never taken for a field."""
    speak("fr")
    assert "({detail}{0})" in told("IMAGE-DAMAGED", ImageError("IMAGE-DAMAGED", detail="{detail}{0}").reason)


def test_english_has_forms_for_one_and_for_many(speak: Speak) -> None:
    """And no other words than those in the program."""
    speak("en")
    shown = [QCoreApplication.translate("ResultPanel", "%n more warning(s)", "", number) for number in (1, 2)]
    assert shown == ["1 more warning", "2 more warnings"]
    assert told("IMAGE-BLANK", ImageError("IMAGE-BLANK").reason) == ImageError("IMAGE-BLANK").reason


@pytest.mark.parametrize("language", ["", "xx", "../fr"])
def test_what_is_no_language_loads_nothing(language: str, speak: Speak) -> None:
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_and_days_have_the_digits_0_to_9_in_every_language(language: str, speak: Speak) -> None:
    """A probability is never read with other digits than the numbers on the film."""
    speak(language)
    written = number(1234.5, 1) + percent(0.83) + moment(datetime(2026, 3, 5, 14, 7, tzinfo=UTC))
    digits = [letter for letter in written if letter.isdigit()]
    assert set(digits) <= set("0123456789")
    assert "".join(digits).startswith("12345" + "83" + "5")
    assert written.endswith("2026 14:07")


def test_a_percentage_never_claims_certainty() -> None:
    """What is nearly sure is told as more than 99 or less than 1 percent."""
    assert [percent(p) for p in (0.997, 0.83, 0.004)] == ["> 99 %", "83 %", "< 1 %"]


def test_a_day_of_a_file_is_read_as_a_day(speak: Speak) -> None:
    """Between Arabic words 2026-03-05 would be shown as 05-03-2026; what is no day stays as it is."""
    assert day_words("2026-03-05") == "5 Mar 2026"
    speak("ar")
    assert day_words("2026-03-05") == "5 مارس 2026"
    assert [day_words(odd) for odd in ("", "1926", "2026-13-01", "unknown")] == ["", "1926", "2026-13-01", "unknown"]


def test_times_of_a_day(speak: Speak) -> None:
    """With seconds where they matter, as in the audit; on 24 hours in every language."""
    at = datetime(2026, 3, 5, 16, 7, 9, tzinfo=UTC)
    for language in LANGUAGES:
        speak(language)
        assert clock(at) == "16:07"
        assert clock(at, seconds=True) == "16:07:09"
        assert moment(at, seconds=True).endswith("2026 16:07:09")


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_begin_where_the_language_begins_them(language: str, speak: Speak, qapp: QApplication) -> None:
    """At the right in Arabic, at the left in all others; and at the left again when the words cannot be loaded."""
    speak(language)
    assert (qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft) is (language == "ar")


def test_one_language_is_spoken_at_a_time(speak: Speak, qapp: QApplication) -> None:
    """The words of the language before are gone; another translator, as that of a report, stays."""
    other = QTranslator(qapp)
    speak("fr")
    speak("es")
    spoken = speak("en")
    assert set(qapp.findChildren(QTranslator)) == {other, spoken}
    assert told("IMAGE-BLANK", ImageError("IMAGE-BLANK").reason) == ImageError("IMAGE-BLANK").reason


def test_every_language_is_named_in_itself() -> None:
    """Who speaks it finds it in a window that speaks another one."""
    assert set(LANGUAGE_NAMES) == set(LANGUAGES)
    assert len(set(LANGUAGE_NAMES.values())) == len(LANGUAGES)


def test_qt_asks_for_its_words_as_they_are_collected(qtbot: QtBot, qapp: QApplication) -> None:
    """Every text of Qt's buttons, file dialogs and menus of fields is in the table, under its context; a new Qt may say it otherwise."""
    asked: set[tuple[str, str]] = set()

    class Listener(QTranslator):
        def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
            asked.add((context, text))
            return text

        def isEmpty(self) -> bool:  # noqa: N802  Qt's name
            return False

    buttons, box, files, field, text = QDialogButtonBox(), QMessageBox(), QFileDialog(), QLineEdit(), QPlainTextEdit()
    for widget in (buttons, box, files, field, text):
        qtbot.addWidget(widget)
    listener = Listener(qapp)
    qapp.installTranslator(listener)
    for one in QDialogButtonBox.StandardButton:
        if one is not QDialogButtonBox.StandardButton.NoButton:
            buttons.addButton(one)
    box.setDetailedText("more")
    for menu in (field.createStandardContextMenu(), text.createStandardContextMenu()):
        qtbot.addWidget(menu)
    qtbot.addWidget(QFileDialog())
    qapp.removeTranslator(listener)
    listener.setParent(None)
    collected = {(word.context, word.text) for word in words_of_module(Path(qt_words.__file__))}
    contexts = {"QPlatformTheme", "QMessageBox", "QLineEdit", "QWidgetTextControl", "QFileDialog"}
    keys = {"Alt+Left", "Alt+Right", "Alt+Up", "Show "}  # of keyboards, and before a menu that stands alone
    said = {(context, text) for context, text in asked if context in contexts and text not in keys}
    assert {"QPlatformTheme", "QLineEdit", "QFileDialog"} <= {context for context, _ in said}
    assert said <= collected


def test_each_fact_of_an_arabic_line_keeps_its_order(speak: Speak) -> None:
    """Without isolates "ID SAMPLE-1 · 3 y" is laid out so that the age stands where the id belongs."""
    assert joined(("ID S-1", "", "3 y")) == "ID S-1   ·   3 y"
    speak("ar")
    assert joined(("ID S-1", "", "3 y"), ", ") == "\u200f\u2068ID S-1\u2069، \u20683 y\u2069"
    assert joined(("ana: طبيعي",)) == "\u200f\u2067ana: طبيعي\u2069"
    assert joined(("", "")) == ""


def test_a_line_that_begins_with_a_name_runs_as_the_language_does(speak: Speak) -> None:
    """Without it Qt takes the direction from the first letter."""
    assert facing("Musa, Ali") == "Musa, Ali"
    speak("ar")
    assert facing("") != ""
    assert facing("IMAGE-BLANK\nMusa، علي") == "\u200f\u2068IMAGE-BLANK\u2069\n\u200fMusa، علي"
    assert text_label("IMAGE-BLANK").text() == facing("IMAGE-BLANK")
    assert not text_label("").text()  # some are shown only where they say something
    line = said_words(Said(OpinionKind.READING, "normal", Agreement.DISAGREE), {"normal": "Normal"})
    assert line.startswith(facing(""))
    assert line.count(facing("")) == 2  # what was said stands in the order in which it is read, too

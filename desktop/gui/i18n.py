"""Words that stand in tables and are translated where they are shown: those of the window, of errors and of notices."""

import logging
import re
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime, QTranslator
from PySide6.QtGui import QGuiApplication

from desktop.errors import ERRORS, NOTICES, LightboxError, clean_text
from desktop.gui.value_words import value_words
from desktop.translations import LANGUAGES, TRANSLATIONS

log = logging.getLogger(__name__)

LANGUAGE_NAMES: Final = {
    "en": "English", "fr": "Français", "es": "Español", "pt": "Português", "ar": "العربية", "hi": "हिन्दी", "sw": "Kiswahili",
}  # fmt: skip
"""Each language in itself, as who speaks it looks for it."""
_SENTENCES: Final = ERRORS | NOTICES
_FIELD: Final = re.compile(r"\{.*?\}")
_LOCALES: Final = {"ar": "ar_AE", "es": "es_ES", "fr": "fr_FR", "hi": "hi_IN", "pt": "pt_PT", "sw": "sw_KE"}
"""All write the digits 0 to 9: films, DICOM values and patients' numbers have those, and two kinds of digits side by side are misread."""
_TRANSLATOR: Final = "lightbox"
ISOLATED: Final = "\u2068{}\u2069"
"""Unicode's first strong isolate: "1024 x 768" keeps its order between Arabic words."""
RIGHT_TO_LEFT: Final = "\u2067{}\u2069"
"""Unicode's isolate for words that run from the right, whatever letter they begin with."""
DIRECTIONS: Final = "\u200f\u2067\u2068\u2069"
"""All marks of direction that this module writes; nothing that is copied or stored may have them."""


def QT_TRANSLATE_NOOP(context: str, text: str, comment: str = "") -> str:  # noqa: N802  Qt's tool that collects texts looks for this name
    """Mark a text for translation; ``QCoreApplication.translate(context, text)`` translates it later.

    PySide6 has one of this name, which is typed as returning any object.
    """
    return text


def locale_of(language: str) -> QLocale:
    """Return how a language writes numbers and days."""
    return QLocale(_LOCALES.get(language, "en_GB"))


def load_language(application: QGuiApplication, language: str) -> QTranslator | None:
    """Show the window's words in a language of `LANGUAGES` from now on; English has forms for one and for many only."""
    for before in application.findChildren(QTranslator, _TRANSLATOR):
        application.removeTranslator(before)
        before.setParent(None)
    QLocale.setDefault(QLocale(_LOCALES.get(language, "en_GB")))
    translator = _translator(application, language) if language in LANGUAGES else None
    if translator is not None:
        application.installTranslator(translator)
    to_left = translator is not None and reads_right_to_left(language)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight)
    return translator


class Words(QTranslator):
    """Keeps its words in memory: Qt maps a file, and one that is replaced while the window speaks from it ends the program."""

    def read(self, path: Path) -> bool:
        """Load the words of a file; tell whether that was possible."""
        try:
            self._data = path.read_bytes()
        except OSError:
            return False
        return self.load(self._data)


def _translator(application: QGuiApplication, language: str) -> QTranslator | None:
    translator = Words(application)
    translator.setObjectName(_TRANSLATOR)
    if translator.read(TRANSLATIONS / f"lightbox_{language}.qm"):
        return translator
    log.warning("the words of language %s cannot be read", language)
    translator.setParent(None)
    return None


def reads_right_to_left(language: str) -> bool:
    """Tell whether a language's lines begin at the right."""
    return QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft


def facing(text: str) -> str:
    """Return lines that run as the language does, also where they begin with a name in other letters or with a value.

    A line without any Arabic letter keeps its own order, and stands on the side where lines begin.
    """
    if QLocale().textDirection() != Qt.LayoutDirection.RightToLeft:
        return text
    return "\n".join(f"\u200f{line if _has_arabic(line) or not line else ISOLATED.format(line)}" for line in text.split("\n"))


def _has_arabic(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) == "AL" for letter in text)


def without_key(text: str) -> str:
    """Return the words of a command without the mark of its key in a menu: "&Zoom", "ज़ूम (&Z)"."""
    return re.sub(r" \(&\w\)|&", "", text)


def model_words(english: str) -> str:
    """Return a text of a model's manifest (a class, its meaning, a name) in the language of the window; unknown ones stay English."""
    return QCoreApplication.translate("Models", english) if english else ""


def joined(parts: Iterable[str], separator: str = "   ·   ") -> str:
    """Return what is not empty in one line; between Arabic words each part keeps its order, so that an id is never read as an age."""
    shown = [part for part in parts if part]
    if not shown or QLocale().textDirection() != Qt.LayoutDirection.RightToLeft:
        return separator.join(shown)
    forms = (RIGHT_TO_LEFT if _has_arabic(part) else ISOLATED for part in shown)
    line = separator.replace(",", "،").join(form.format(part) for form, part in zip(forms, shown, strict=True))
    return f"\u200f{line}"


def number(value: float, decimals: int = 0) -> str:
    """Return a number as the language of the window writes it: 1,234.5 or 1.234,5."""
    return QLocale().toString(float(value), "f", decimals)


def percent(probability: float) -> str:
    """Return a probability (0..1) as whole percent that never claims certainty: 0.997 is "> 99 %"."""
    if probability > 0.99:
        return QCoreApplication.translate("Numbers", "> {0} %").format(number(99))
    if probability < 0.01:
        return QCoreApplication.translate("Numbers", "< {0} %").format(number(1))
    return QCoreApplication.translate("Numbers", "{0} %").format(number(100 * probability))


def day(value: date | datetime) -> str:
    """Return a day with its month as a word, which nobody reads for another: 5 Mar 2026."""
    return QLocale().toString(QDate(value.year, value.month, value.day), "d MMM yyyy")


def day_words(iso: str) -> str:
    """Return a day that a file or the log gives as 2026-03-05; what is no such day stays as it is.

    Not as it stands there: between Arabic words 2026-03-05 is shown as 05-03-2026.
    """
    try:
        return day(date.fromisoformat(iso))
    except ValueError:
        return clean_text(iso)


def clock(value: datetime, *, seconds: bool = False) -> str:
    """Return the time of a day: 14:07."""
    return QLocale().toString(QTime(value.hour, value.minute, value.second), "HH:mm:ss" if seconds else "HH:mm")


def moment(value: datetime, *, seconds: bool = False) -> str:
    """Return day and time: 5 Mar 2026 14:07."""
    return f"{day(value)} {clock(value, seconds=seconds)}"


def told(code: str, english: str) -> str:
    """Return the sentence of an error or a notice in the language of the window.

    The log keeps of a refusal its code and its English sentence, so the values are found between the sentence's own words. Those that
    are the program's own are told in its language, too.
    Where that is not possible in exactly one way (hostile text in a file, an older version's sentence), it stays English.
    """
    template = _SENTENCES.get(code, "")
    translation = QCoreApplication.translate("Errors", template, code) if template else ""
    if translation in {"", template}:
        return english
    values = _values(template, english)
    if values is None:
        return english
    values = {name: value_words(name, value) for name, value in values.items()}
    if _has_arabic(translation):
        values = {name: ISOLATED.format(value) for name, value in values.items()}
    return _FIELD.sub(lambda match: values[match[0]], translation)


def describe(error: Exception) -> tuple[str, str]:
    """Return code and sentence of an error; a bug has a neutral sentence, its traceback is in the program's log."""
    if isinstance(error, LightboxError):
        return error.code, told(error.code, error.reason)
    sentence = QCoreApplication.translate("Errors", "Something went wrong inside Lightbox and this step was not done.")
    return "BUG", sentence


def _values(template: str, english: str) -> dict[str, str] | None:
    """Return what stands in `english` for each field in braces of `template`; None if it is another sentence or ambiguous."""
    own_words = [re.escape(words) for words in _FIELD.split(template)]
    shortest, longest = (re.fullmatch(between.join(own_words), english) for between in ("(.*?)", "(.*)"))
    # The shortest and the longest reading are the extremes of all: if they agree there is no third
    if shortest is None or longest is None or shortest.groups() != longest.groups():
        return None
    return dict(zip(_FIELD.findall(template), shortest.groups(), strict=True))

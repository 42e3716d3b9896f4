"""What errors and notices put into their sentences in English, in the language of the window; what a file says stays as it is."""

import functools
import re
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_OWN_LISTS: Final = frozenset({"{allowed}", "{model}", "{models}", "{others}", "{kinds}", "{classes}"})
"""Fields that are never a file's own text: only in these "and" and "or" stand between two values."""
_AND: Final = re.compile(r" and (?!over\b)")
_AGES: Final = re.compile(r"(?:(.+) \()?ages ([0-9.]+) (?:and over|to ([0-9.]+))(\))?")
_AGE: Final = re.compile(r"([0-9]+) (years|months)")
KNOWN: Final = frozenset(
    {
        #: Safety text
        QT_TRANSLATE_NOOP("Values", "a frontal chest film"),
        #: Safety text
        QT_TRANSLATE_NOOP("Values", "an OCT scan of the retina"),
        QT_TRANSLATE_NOOP("Values", "a segmentation"),
        QT_TRANSLATE_NOOP("Values", "a parametric map"),
        QT_TRANSLATE_NOOP("Values", "a radiotherapy dose"),
        QT_TRANSLATE_NOOP("Values", "the camera's data in the file"),
        QT_TRANSLATE_NOOP("Values", "a tint over the whole picture"),
        QT_TRANSLATE_NOOP("Values", "a film's edges on a light box"),
        QT_TRANSLATE_NOOP("Values", "its corners were marked by hand"),
        QT_TRANSLATE_NOOP("Values", "by hand"),
        QT_TRANSLATE_NOOP("Values", "on a light box"),
        QT_TRANSLATE_NOOP("Values", "on a monitor"),
        QT_TRANSLATE_NOOP("Values", "birth"),
        QT_TRANSLATE_NOOP("Values", "study"),
        QT_TRANSLATE_NOOP("Values", "birth date"),
        QT_TRANSLATE_NOOP("Values", "sex"),
        QT_TRANSLATE_NOOP("Values", "age"),
        QT_TRANSLATE_NOOP("Values", "it has more than 1000 characters"),
        QT_TRANSLATE_NOOP("Values", "it has fewer than 10 characters"),
        QT_TRANSLATE_NOOP("Values", "it holds a character that no keyboard types"),
        QT_TRANSLATE_NOOP("Values", "it is little more than your name"),
        QT_TRANSLATE_NOOP("Values", "it is little more than a word that is tried first"),
        QT_TRANSLATE_NOOP("Values", "it repeats one pattern or follows the keyboard"),
    }
)
"""Values as the program says them."""


def value_words(field: str, value: str) -> str:
    """Return a value in the language of the window, or as it is where it is none of the program's own.

    Parameters
    ----------
    field : str
        Its name in the sentence, in braces.
    value : str
        In English.
    """
    if field not in _OWN_LISTS:
        return _one(value)
    #: Safety text
    both = QCoreApplication.translate("Values", "{0} and {1}")
    either = QCoreApplication.translate("FilmState", " or ")
    parts = [either.join(map(_one, part.split(" or "))) for part in _AND.split(value)]
    return functools.reduce(both.format, parts)


def _one(value: str) -> str:
    ages = _AGES.fullmatch(value)
    if ages is not None and bool(ages[1]) == bool(ages[4]):
        words = _age_range(ages[2], ages[3])
        return f"{ages[1]} ({words})" if ages[1] else words
    age = _AGE.fullmatch(value)
    if age is not None:
        years = QCoreApplication.translate("Values", "{0} years")
        return (years if age[2] == "years" else QCoreApplication.translate("PatientStrip", "{0} months")).format(age[1])
    return QCoreApplication.translate("Values" if value in KNOWN else "Models", value)


def _age_range(first: str, last: str | None) -> str:
    if last is None:
        #: Safety text
        return QCoreApplication.translate("Values", "ages {0} and over").format(first)
    #: Safety text
    return QCoreApplication.translate("Values", "ages {0} to {1}").format(first, last)

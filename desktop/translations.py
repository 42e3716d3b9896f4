"""The sentences of errors and notices in other languages, for the command line, which has no Qt."""

import json
from typing import Final

from desktop.paths import RESOURCES

TRANSLATIONS: Final = RESOURCES / "translations"
"""For each language a file that people edit (.ts, which does not ship) and what the window loads, made of it (.qm)."""
SENTENCES_FILE: Final = "sentences.json"
"""Made of the same: what is finished of errors and notices, by language and code."""
LANGUAGES: Final = ("en", "ar", "es", "fr", "hi", "pt", "sw")
"""English stands in the program itself; the others by their ISO 639-1 codes."""


def translated_sentences(language: str) -> dict[str, str]:
    """Return the finished translations of `desktop.errors`' sentences by their codes, fields in braces.

    Parameters
    ----------
    language : str
        One of `LANGUAGES`; English has no translations.
    """
    if language == "en":
        return {}
    sentences: dict[str, dict[str, str]] = json.loads((TRANSLATIONS / SENTENCES_FILE).read_text(encoding="utf-8"))
    return sentences[language]

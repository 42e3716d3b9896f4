"""The sentences of errors and notices in other languages, for the command line, which has no Qt."""

from typing import Final
from xml.etree import ElementTree

from desktop.paths import RESOURCES

TRANSLATIONS: Final = RESOURCES / "translations"
"""For each language a file that people edit (.ts) and what the window loads, compiled from it (.qm)."""
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
    root = ElementTree.parse(TRANSLATIONS / f"lightbox_{language}.ts").getroot()  # noqa: S314  our own file
    return {
        message.findtext("comment", ""): translation.text or ""
        for message in root.iterfind("context[name='Errors']/message")
        if (translation := message.find("translation")) is not None and "type" not in translation.attrib
    }

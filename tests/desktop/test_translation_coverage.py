"""Every word of the window has its translation in every language, whole: values, numbers, keys of the menus, all forms of a number."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

import pytest

from desktop.translations import LANGUAGES, TRANSLATIONS, translated_sentences

from PySide6.QtCore import QTranslator  # isort: skip

OTHERS = [language for language in LANGUAGES if language != "en"]
FORMS = {"ar": 6, "es": 2, "fr": 2, "hi": 2, "pt": 2, "sw": 2}
"""How many forms a number gives its noun, as Qt counts them."""
ONE_NUMBER_ONLY = {"ar": (0, 1, 2), "es": (0,), "fr": (), "hi": (0,), "pt": (0,), "sw": (0,)}
"""Forms that stand for a single number each (none, one, two), which a language may say as a word; French counts 0 as 1."""
EXAMPLES = {"ar": (0, 1, 2, 3, 11, 100), "es": (1, 2), "fr": (1, 2), "hi": (1, 2), "pt": (1, 2), "sw": (1, 2)}
"""A number for each form, in their order."""
SHOWN_AT_MOST = 12


@dataclass(frozen=True)
class Message:
    """One text with its translations: one, or one for each form of a number."""

    context: str
    source: str
    comment: str
    numbered: bool
    finished: bool
    translations: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.context}: {self.source}"


def messages(language: str) -> Iterator[Message]:
    """Read what people edit."""
    root = ElementTree.parse(TRANSLATIONS / f"lightbox_{language}.ts").getroot()  # noqa: S314  our own file
    for context in root.iterfind("context"):
        for message in context.iterfind("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iterfind("numerusform")]
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                message.get("numerus") == "yes",
                "type" not in translation.attrib,
                tuple(forms or [translation.text or ""]),
            )


def finished(language: str) -> list[Message]:
    """Return what is translated."""
    return [message for message in messages(language) if message.finished]


def told(wrong: list[Message]) -> str:
    """Name some of many."""
    more = f"\n... and {len(wrong) - SHOWN_AT_MOST} more" if len(wrong) > SHOWN_AT_MOST else ""
    return "\n".join(map(str, wrong[:SHOWN_AT_MOST])) + more


def keys(text: str) -> int:
    """Return how many letters are marked as the key of a menu; two signs are one written."""
    return len(re.findall(r"&(?=\S)", text.replace("&&", "")))


def values(text: str) -> Counter[str]:
    """Return the places of values."""
    return Counter(re.findall(r"\{[^}]*\}|%\d|<[^>]+>", text))


@pytest.mark.parametrize("language", OTHERS)
def test_every_word_is_translated(language: str) -> None:
    """Finished, and not empty in any form."""
    missing = [one for one in messages(language) if not one.finished or not all(text.strip() for text in one.translations)]
    assert not missing, f"{language}: {len(missing)} are not translated:\n{told(missing)}"


@pytest.mark.parametrize("language", OTHERS)
def test_values_stay_in_their_places(language: str) -> None:
    """Each {0} and each tag is there as often as in English; a number is in every form that stands for several numbers."""
    wrong = [one for one in finished(language) if any(values(text) != values(one.source) for text in one.translations)]
    for one in finished(language):
        many = [
            text for number, text in enumerate(one.translations) if number not in ONE_NUMBER_ONLY[language] or not one.numbered
        ]
        if any(("%n" in text) != ("%n" in one.source) for text in many):
            wrong.append(one)
    assert not wrong, f"{language}:\n{told(wrong)}"


@pytest.mark.parametrize("language", OTHERS)
def test_menus_keep_their_keys(language: str) -> None:
    """One letter of each is marked where English marks one, and nowhere else."""
    wrong = [one for one in finished(language) if any(keys(text) != keys(one.source) for text in one.translations)]
    assert not wrong, f"{language}:\n{told(wrong)}"


def test_the_keys_of_hindi_menus_are_latin_letters() -> None:
    """A line under a Devanagari letter tears its vowel sign off; `make translations` puts English's key behind the words."""
    wrong = [one for one in finished("hi") if any(re.search("&[\u0900-\u097f]", text) for text in one.translations)]
    assert not wrong, f"run `make translations`:\n{told(wrong)}"


@pytest.mark.parametrize("language", OTHERS)
def test_a_number_has_all_forms_of_its_language(language: str) -> None:
    """As many as Qt asks for."""
    wrong = [one for one in finished(language) if one.numbered and len(one.translations) != FORMS[language]]
    assert not wrong, f"{language}:\n{told(wrong)}"


@pytest.mark.parametrize("language", OTHERS)
def test_spaces_and_dots_at_the_ends_stay(language: str) -> None:
    """They part words that are shown side by side, and three dots say that a dialog follows."""
    wrong = [
        one
        for one in finished(language)
        for text in one.translations
        if (text[:1] == " ", text[-1:] == " ") != (one.source[:1] == " ", one.source[-1:] == " ")
        or text.endswith(("...", "…")) != one.source.endswith(("...", "…"))
    ]
    assert not wrong, f"{language}:\n{told(wrong)}"


@pytest.mark.parametrize("language", OTHERS)
def test_the_command_line_reads_the_same(language: str) -> None:
    """The sentences of errors and notices, out of the file that is made for it."""
    edited = {one.comment: one.translations[0] for one in finished(language) if one.context == "Errors" and one.comment}
    assert translated_sentences(language) == edited, "run `make translations`"


@pytest.mark.parametrize("language", OTHERS)
def test_what_the_window_loads_says_the_same(language: str) -> None:
    """Each finished text, in each form, out of the compiled file; nothing of what is unfinished."""
    translator = QTranslator()
    assert translator.load(str(TRANSLATIONS / f"lightbox_{language}.qm"))
    wrong = []
    for one in messages(language):
        numbers = EXAMPLES[language] if one.numbered else (-1,)
        loaded = [translator.translate(one.context, one.source, one.comment or None, number) for number in numbers]
        if [text or "" for text in loaded] != (list(one.translations) if one.finished else [""] * len(numbers)):
            wrong.append(one)
    assert not wrong, f"{language}: run `make translations`:\n{told(wrong)}"


def test_values_keep_their_order_between_arabic_words() -> None:
    """Each stands between Unicode's isolates; those of errors and notices get theirs when they are told."""
    own = [one for one in finished("ar") if one.context != "Errors"]
    wrong = [one for one in own if any(re.search(r"(?<!\u2068)\{|\}(?!\u2069)", text) for text in one.translations)]
    assert not wrong, f"put U+2068 before and U+2069 behind the braces:\n{told(wrong)}"

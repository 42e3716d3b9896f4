"""Every error and notice has its sentence in every language."""

import re
import string
from xml.etree import ElementTree

import pytest

from desktop.cli import run
from desktop.errors import ERRORS, NOTICES
from desktop.exit_status import ExitStatus
from desktop.manual import sections
from desktop.translations import LANGUAGES, TRANSLATIONS, translated_sentences

OTHERS = [language for language in LANGUAGES if language != "en"]
SENTENCES = ERRORS | NOTICES
SCRIPTS = {"ar": "[\u0600-\u06ff]", "hi": "[\u0900-\u097f]"}


def _fields(sentence: str) -> list[tuple[str, str]]:
    return sorted((field, conversion or "") for _, field, _, conversion in string.Formatter().parse(sentence) if field)


def test_every_language_has_its_files() -> None:
    """What people edit and what the window loads, for these languages and no other."""
    for suffix in ("ts", "qm"):
        assert sorted(TRANSLATIONS.glob(f"*.{suffix}")) == [
            TRANSLATIONS / f"lightbox_{language}.{suffix}" for language in sorted(LANGUAGES)
        ]


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_is_translated_with_its_fields_and_commands(language: str) -> None:
    """No field is lost or invented, what is typed into a terminal stays as it is, and none is left in English."""
    translated = translated_sentences(language)
    assert translated.keys() == SENTENCES.keys()
    for code, sentence in SENTENCES.items():
        own = translated[code]
        assert _fields(own) == _fields(sentence), code
        assert re.findall("`.*?`", own) == re.findall("`.*?`", sentence), code
        assert own.strip() == own, code
        assert own != sentence, code
        assert own[-1] in ".।", code
        assert re.search(SCRIPTS.get(language, "[a-z]"), own), code


@pytest.mark.parametrize("language", OTHERS)
def test_every_safety_text_says_who_has_reviewed_it(language: str) -> None:
    """Or that nobody has."""
    root = ElementTree.parse(TRANSLATIONS / f"lightbox_{language}.ts").getroot()  # noqa: S314  our own file
    safety = [message for message in root.iter("message") if message.find("extracomment") is not None]
    assert len(safety) > len(NOTICES)
    assert [message.findtext("comment") for message in safety if not message.findtext("translatorcomment")] == []


def test_english_stands_in_the_program_itself() -> None:
    """No second copy of it."""
    assert translated_sentences("en") == {}


def test_a_code_is_explained_in_another_language(capsys: pytest.CaptureFixture[str]) -> None:
    """The sentence; the manual's page stays English."""
    assert run(["explain", "image-blank", "--language", "fr"]) == ExitStatus.OK
    said = capsys.readouterr().out
    assert said.startswith("IMAGE-BLANK\nL'image est vide")
    assert sections()["IMAGE-BLANK"] in said


def test_a_language_that_is_not_there_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """With those that are."""
    with pytest.raises(SystemExit):
        run(["explain", "IMAGE-BLANK", "--language", "xx"])
    assert "'fr'" in capsys.readouterr().err

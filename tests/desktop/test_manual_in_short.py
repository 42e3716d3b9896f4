"""The short page of the manual says the same in every language, in the words that the window uses there."""

import re
from functools import cache
from xml.etree import ElementTree

import pytest

from desktop.inference.package import read_shelf
from desktop.manual import IN_SHORT, SHORT, chapters, in_short, search
from desktop.paths import MODELS
from desktop.translations import LANGUAGES, TRANSLATIONS
from installer.bundle.trim import UNWANTED
from installer.translations import PENDING

OTHERS = tuple(language for language in LANGUAGES if language != "en")
SAFETY = re.compile(r"^<!-- Safety text(?:: (.+))? -->$", re.MULTILINE)
NAME = re.compile(r"\*\*(.+?)\*\*")
SENTENCES = {
    "Decision support, not a diagnosis. Not a medical device.",
    "Everything stays on this computer. The program never uses a network.",
    "The log and its backups are encrypted. What is exported, printed or saved as PDF is not.",
    "The heat map shows where the model looked. It is no outline of disease.",
}
"""What the page says as the window says it."""


def page(language: str) -> str:
    """Return what people edit."""
    return (SHORT / f"{language}.md").read_text(encoding="utf-8")


def parts(language: str) -> list[str]:
    """Return the page cut at its headings."""
    return re.split(r"^#+ ", page(language), flags=re.MULTILINE)[1:]


def shape(part: str) -> list[str]:
    """Return what stands where, without the words: blocks, list items, marks of safety texts, targets of links."""
    lines = [line for line in part.splitlines()[1:] if line and not line.startswith("*Safety")]
    kinds = [match[0] for line in lines if (match := re.match(r"<!-- Safety text|- |\d\. ", line))]
    return [*kinds, *re.findall(r"\]\((.+?)\)", part)]


def plain(words: str) -> str:
    """Return a name of the window as one reads it: without the key of its menu, dots and hard spaces."""
    return re.sub(r"\s*\(&\w\)", "", words).replace("&", "").removesuffix("...").replace("\u00a0", " ").strip()


@cache
def translations(language: str) -> dict[str, set[str]]:
    """Return each text of the window with what it is called in a language; in several places it may be called otherwise."""
    found: dict[str, set[str]] = {}
    for message in ElementTree.parse(TRANSLATIONS / f"lightbox_{language}.ts").getroot().iter("message"):  # noqa: S314  our own
        translation = message.find("translation")
        assert translation is not None
        if "type" not in translation.attrib:
            found.setdefault(plain(message.findtext("source", "")), set()).add(plain(translation.text or ""))
    return found


def test_every_language_has_the_page() -> None:
    """And there is no other."""
    assert {path.name for path in SHORT.iterdir()} == {f"{language}.md" for language in LANGUAGES}
    assert len({in_short(language).title for language in LANGUAGES}) == len(LANGUAGES)
    for language in LANGUAGES:
        assert chapters(language)[0] == in_short(language)
        assert chapters(language)[1:] == chapters()[1:]


@pytest.mark.parametrize("language", OTHERS)
def test_the_page_has_the_parts_of_the_english_one(language: str) -> None:
    """As many headings; below each the same lists, marks and links, in the same order."""
    assert [shape(part) for part in parts(language)] == [shape(part) for part in parts("en")]
    assert len(parts("en")) > 10


@pytest.mark.parametrize("language", OTHERS)
def test_buttons_are_named_as_in_the_window(language: str) -> None:
    """Each name in bold is that of the same button of the English page, as the window has it in this language."""
    called = translations(language)
    for english, translated in zip(parts("en"), parts(language), strict=True):
        names, said = NAME.findall(english), [plain(name) for name in NAME.findall(translated)]
        assert set(names) <= set(called), "not a name of the window"
        assert len(said) == len(names), translated
        assert [name for name in names if not called[name] & set(said)] == [], translated
        assert [name for name in said if not any(name in called[one] for one in names)] == [], translated


@pytest.mark.parametrize("language", OTHERS)
def test_what_the_window_says_too_is_said_in_its_words(language: str) -> None:
    """Safety texts that both have."""
    text, english = (" ".join(page(one).split()) for one in (language, "en"))
    for sentence in SENTENCES:
        assert sentence in english
        assert any(words in text for words in translations(language)[sentence]), sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_safety_texts_say_who_has_reviewed_them(language: str) -> None:
    """Each of them in the file, as in the files of translations; the reader is told as long as one waits."""
    reviews = SAFETY.findall(page(language))
    assert len(reviews) == len(SAFETY.findall(page("en"))) == page(language).count("<!--") >= 6
    assert all(reviews) == (language != "en")
    assert (f"*Safety text - {PENDING}.*" in in_short(language).text) == (PENDING in reviews)
    assert "<!--" not in in_short(language).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_figures_are_the_ages_of_the_models(language: str) -> None:
    """And no others, for figures change with the models."""
    child, adult, oct_scan = (
        package.manifest.population.age_years
        for name in ("chest-xray-child", "chest-xray-adult", "retina-oct")
        for package in read_shelf(MODELS)
        if package.ref.id == name
    )
    assert child is not None
    assert adult is not None
    assert oct_scan is not None
    ages = [child.minimum, child.below, adult.minimum - 1, oct_scan.minimum]
    text = re.sub(r"^\d\. ", "", in_short(language).text, flags=re.MULTILINE)
    assert [float(number) for number in re.findall(r"\d+", text)] == ages


@pytest.mark.parametrize(
    ("language", "word"), [("fr", "récupération"), ("hi", "पुनर्प्राप्ति"), ("ar", "الاسترداد"), ("sw", "urejeshaji")]
)
def test_search_finds_it_in_its_language(language: str, word: str) -> None:
    """Words of another language do not."""
    assert search(word, language) == (in_short(language),)
    assert search(word) == ()
    assert IN_SHORT in {chapter.key for chapter in search("recovery key")}


def test_it_is_short_and_ships() -> None:
    """At most 60 KB for all languages, 740 English words with headings; none of them is left out of the bundle."""
    assert sum(path.stat().st_size for path in SHORT.iterdir()) <= 60_000
    assert len(re.findall(r"[\w'+]+", re.sub(r"\]\(.+?\)", "", in_short("en").text))) <= 740
    assert not any(UNWANTED.search(f"resources/manual/short/{path.name}") for path in SHORT.iterdir())

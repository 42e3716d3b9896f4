"""The manual: a short page in each language, then pages in English, taken apart into chapters; a section for every code."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from desktop.errors import ERRORS, NOTICES
from desktop.paths import RESOURCES
from desktop.translations import translated_sentences

FOLDER: Final = RESOURCES / "manual"
PAGE: Final = FOLDER / "errors.md"
PICTURES: Final = FOLDER / "pictures"
SHORT: Final = FOLDER / "short"
"""A page in each of `LANGUAGES`; English is the one that the others say again."""
IN_SHORT: Final = "in-short"
"""The key of its chapter, in every language."""
PAGES: Final = ("user.md", "errors.md", "admin.md")
"""In the order in which they are shown, after the short one."""
_COMMENT: Final = re.compile(r"<!--.*?-->\n")
"""For who translates and who reviews: which paragraphs are safety texts."""
_HEADING: Final = re.compile(r"^(#{1,2}) (.+)$", re.MULTILINE)
_NOT_A_LETTER: Final = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True)
class Chapter:
    """What is shown at once."""

    key: str
    """A code as it stands, any other heading in small letters with hyphens; unique in the whole manual. Links name it: ``#key``."""
    title: str
    text: str
    """Markdown, without the heading."""
    level: int
    """1: a page or a part of one; 2: below the last one of level 1."""


@cache
def chapters(language: str = "en") -> tuple[Chapter, ...]:
    """Return all chapters in the order in which they are read: the short page in a language of `LANGUAGES`, the others in English."""
    pages = [chapter for name in PAGES for chapter in _chapters_of((FOLDER / name).read_text(encoding="utf-8"))]
    return (in_short(language), *pages)


@cache
def in_short(language: str) -> Chapter:
    """Return the most important in a language of `LANGUAGES`, as one chapter with headings in it."""
    heading, _, text = (SHORT / f"{language}.md").read_text(encoding="utf-8").partition("\n")
    return Chapter(IN_SHORT, heading.removeprefix("# "), _COMMENT.sub("", text).strip(), 1)


def search(words: str, language: str = "en") -> tuple[Chapter, ...]:
    """Return the chapters that have each of these words in them; those with all of them in the title first."""
    wanted = words.casefold().split()
    found = [one for one in chapters(language) if _has(f"{one.title}\n{one.text}", wanted)] if wanted else []
    return tuple(sorted(found, key=lambda chapter: not _has(chapter.title, wanted)))


def sections() -> dict[str, str]:
    """Return the explanation of every code, in the order of the page."""
    text = PAGE.read_text(encoding="utf-8")
    found = re.findall(r"^## ([A-Z0-9-]+)\n(.*?)(?=^#|\Z)", text, re.MULTILINE | re.DOTALL)
    return {code: explanation.strip() for code, explanation in found}


def explain(code: str, language: str = "en") -> str:
    """Return the sentence of a code of `ERRORS` or `NOTICES` in a language of `LANGUAGES`, and the explanation in English.

    What is different each time (an age, a model) is an ellipsis in the sentence.
    """
    sentences = ERRORS | NOTICES | translated_sentences(language)
    sentence = re.sub(r"\{.*?\}", "…", sentences[code])
    return f"{code}\n{sentence}\n\n{sections()[code]}"


def what_to_do(code: str) -> str:
    """Return what its section says is to be done, in English; empty for an unknown code."""
    text = next((chapter.text for chapter in chapters() if chapter.key == code), "")
    found = re.search(r"^Do: (.+?)(?=\n[A-Z][a-z]+: |\Z)", text, re.MULTILINE | re.DOTALL)
    return found[1][:1].upper() + " ".join(found[1][1:].split()) if found else ""


def _chapters_of(text: str) -> list[Chapter]:
    headings = list(_HEADING.finditer(text))
    ends = [heading.start() for heading in headings[1:]] + [len(text)]
    return [
        Chapter(_key(heading[2]), heading[2], text[heading.end() : end].strip(), len(heading[1]))
        for heading, end in zip(headings, ends, strict=True)
    ]


def _key(title: str) -> str:
    return title if title in ERRORS or title in NOTICES else _NOT_A_LETTER.sub("-", title.lower()).strip("-")


def _has(text: str, wanted: list[str]) -> bool:
    text = text.casefold()
    return all(word in text for word in wanted)

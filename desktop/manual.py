"""The page of the manual that explains every code, one section each."""

import re
from typing import Final

from desktop.errors import ERRORS, NOTICES
from desktop.paths import RESOURCES
from desktop.translations import translated_sentences

PAGE: Final = RESOURCES / "manual" / "errors.md"


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

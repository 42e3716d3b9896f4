"""Words in pieces, so that any part of one is found through an index: SQLite's FTS5 holds the pieces of every row of the log.

A typed word of three characters or more is found anywhere, a shorter one at the beginning of a word; in scripts that write no blanks
between words, one or two characters are found anywhere too. So the pieces of a word are all its runs of three characters, its first
one and two, and of those scripts every one and two. Pieces tell where a word may be; whether it is there, the row itself tells.
"""

import unicodedata
from collections.abc import Iterator
from typing import Final

GRAM: Final = 3
_IDEOGRAPHS: Final = "⺀"
"""Kana, Han and what comes after them stand above this character (U+2E80); Hangul is folded to letters below."""


def grams(words: str) -> str:
    """Return the pieces of folded words (`desktop.records.folding.fold`), each once, parted by blanks."""
    return " ".join(dict.fromkeys(piece for word in words.split() for piece in _pieces(word)))


def match(words: list[str]) -> str:
    """Return the FTS5 expression for rows that may hold all these folded words; there must be one at least."""
    pieces = dict.fromkeys(piece for word in words for piece in (_runs(word, GRAM) if len(word) > GRAM else [word]))
    return " AND ".join(f'"{piece}"' for piece in pieces)


def condition(word: str) -> tuple[str, str]:
    """Return the SQL condition on ``log_rows.words`` that a folded word is there, and its parameter."""
    if len(word) >= GRAM or any(map(_is_ideograph, word)):
        return "instr(log_rows.words, ?)", word
    return "instr(' ' || log_rows.words, ?)", f" {word}"


def _pieces(word: str) -> Iterator[str]:
    yield from _runs(word, GRAM)
    yield word[:1]
    yield word[:2]
    for start, character in enumerate(word):
        if _is_ideograph(character):
            yield character
            yield word[max(0, start - 1) : start + 1]
            yield word[start : start + 2]


def _runs(word: str, length: int) -> list[str]:
    return [word[start : start + length] for start in range(len(word) - length + 1)]


def _is_ideograph(character: str) -> bool:
    return character >= _IDEOGRAPHS and unicodedata.category(character) == "Lo"

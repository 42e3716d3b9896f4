"""Names and queries in one plain form, so that a search as you type does not depend on case, accents or word order."""

import unicodedata
from typing import Final

# Letters that Unicode does not take apart, and Arabic letters that one name is written with either way
_LETTERS: Final = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ı": "i", "ŋ": "n",
        "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ٱ": "ا", "ـ": None,
        "'": None, "’": None, "‘": None, "`": None, "ʼ": None, "ʻ": None, "\ufffd": None,
    }
)  # fmt: skip


def fold(text: str) -> str:
    """Return the words of a text in their plain form.

    Parameters
    ----------
    text : str
        A name, an id, a file name or a query, in any script.

    Returns
    -------
    str
        Words of letters, digits and vowel signs, parted by single spaces. ``fold(fold(x)) == fold(x)``.

    Notes
    -----
    Compatibility decomposition (Unicode NFKD, UAX #15), then case folding. Of the combining marks only those are dropped that
    people leave out when they type: Latin, Greek and Cyrillic accents (combining class 200 and above), Arabic and Hebrew
    vowel points (10 to 36), and the nukta (7). Vowel signs and the virama of Indian scripts (0 and 9) and the voicing marks
    of kana (8) make other letters, and stay.
    """
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return " ".join("".join(map(_plain_character, plain.translate(_LETTERS))).split())


def _plain_character(c: str) -> str:
    mark = unicodedata.combining(c)
    if mark == 7 or 10 <= mark <= 36 or mark >= 200:
        return ""
    kind = unicodedata.category(c)
    if kind == "Nd":
        return str(unicodedata.decimal(c))
    if kind[0] in "LNM":
        return c
    return "" if kind[0] == "C" and not c.isspace() else " "

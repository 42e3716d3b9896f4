"""Which passwords are taken. Length counts; what everybody tries first does not (NIST SP 800-63B, section 3.1.1.2)."""

import math
import re
import unicodedata
from typing import Final

from desktop.errors import RecordsError

SHORTEST: Final = 10
LONGEST: Final = 1000
"""Argon2 takes any length; this keeps a file given by mistake out."""
FEWEST_DIFFERENT: Final = 5
"""Characters."""
OWN: Final = 5
"""Characters that must be left when what everybody tries is taken out."""
ADDED: Final = 4
"""Figures and signs that people put behind a word: a year, an exclamation mark; they count nothing."""

_WORDS: Final = """
000000 111111 123123 121212 112233 123321 654321 666666 696969 abc123 access account admin administrator adobe america amanda
andrea angel ashley asdfgh asdfghjkl azerty babygirl bailey baseball basketball batman biteme blessed blessing butterfly
charlie cheese chelsea chocolate christ clinic clinica clinician computer contrasena cookie corvette cowboys dallas daniel
default demo diamond doctor dolphin donald dragon eagles emergency everton family ferrari flower football forever freedom
friends fuckyou garfield george gfhjkm ginger google guest hammer hannah harley health hello hockey hospital hunter iceman
iloveu iloveyou internet jasmine jennifer jessica jesus jordan joshua junior killer kitty klinik klinikum krankenhaus laptop
letmein lightbox liverpool login london lovely loveme love maggie manager marina martin master matrix matthew mercedes michael
michelle monday monkey monster motdepasse mustang myspace naruto nicole nothing nurse office orange pacs pakistan parola
paroll pass passw0rd passwort password patient pepper phoenix picture pikachu pokemon praxis princess purple qazwsx qazwsxedc
qwerty qwertyuiop qwertz qwertzuiop radiology radiologie rainbow ranger retina robert root samsung samuel scooter secret senha
service shadow silver slipknot snoopy soccer spider spiderman starwars station student summer sunday sunshine superman support
sweetheart sysadmin system teamo temp test test123 testing thailand thomas thunder tigger tinkerbell trustno1 user victoria
viewer vision welcome whatever willkommen winner winter wordpass workstation xray yankees zaq12wsx zxcvbn zxcvbnm january
february march april june july august september october november december autumn spring
"""
COMMON: Final = frozenset(_WORDS.split())
"""Words that head the published lists of leaked passwords, and those that lie at hand in a clinic."""

_LEET: Final = str.maketrans("0134578@$!€", "oleastbasie")
_MARK: Final = "\0"
_ROWS: Final = ("01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "qwertzuiop", "azertyuiop", "asdfghjkl", "qsdfghjklm",
                "zxcvbnm", "yxcvbnm", "wxcvbn", "1qaz2wsx3edc4rfv5tgb6yhn", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")  # fmt: skip
_RUNS: Final = frozenset(row[i : i + 4] for line in _ROWS for row in (line, line[::-1]) for i in range(len(row) - 3))


def problems(password: str, name: str, full_name: str = "") -> tuple[str, ...]:
    """Return why a password is not taken, each as half a sentence; empty when it is.

    Parameters
    ----------
    password : str
    name, full_name : str
        Of the account.
    """
    text = _plain(password)
    if len(text) > LONGEST:
        return (f"it has more than {LONGEST} characters",)
    repeats = len(set(text)) < FEWEST_DIFFERENT or re.fullmatch(r"(.{1,8}?)\1+.{0,3}", text, re.DOTALL) is not None
    found = {
        f"it has fewer than {SHORTEST} characters": len(text) < SHORTEST,
        "it holds a character that no keyboard types": any(unicodedata.category(c) == "Cc" for c in text),
        "it is little more than your name": _little_more_than(text, _names(name, full_name)),
        "it is little more than a word that is tried first": _little_more_than(text, COMMON),
        "it repeats one pattern or follows the keyboard": bool(text) and (repeats or len(_without_runs(text)) < OWN),
    }
    return tuple(problem for problem, present in found.items() if present)


def check(password: str, name: str, full_name: str = "") -> None:
    """Refuse a password that is easily guessed.

    Raises
    ------
    RecordsError
        ``PASSWORD-WEAK``, with the first problem.
    """
    found = problems(password, name, full_name)
    if found:
        raise RecordsError("PASSWORD-WEAK", problem=found[0])


def strength(password: str, name: str = "", full_name: str = "") -> int:
    """Return a rough strength, for a bar beside the field: 0 and 1 for what is not taken, 2 to 4 for what is.

    It counts bits as if all were drawn at random, except that a word that is tried first and a run on the keyboard count nothing.
    """
    if problems(password, name, full_name):
        return min(1, len(password) // 5)
    kinds = ((26, str.islower), (26, str.isupper), (10, str.isdigit), (33, lambda c: not c.isalnum()))
    alphabet = sum(size for size, is_of_kind in kinds if any(map(is_of_kind, password)))
    bits = len(_without_runs(_without(_plain(password), COMMON))) * math.log2(max(alphabet, 26))
    return 2 + (bits >= 60) + (bits >= 85)


def _plain(password: str) -> str:
    """Return a password as it is judged; it is stretched with its capitals."""
    return unicodedata.normalize("NFKC", password).casefold()


def _names(name: str, full_name: str) -> frozenset[str]:
    return frozenset(word for word in re.split(r"[\W_]+", _plain(f"{name} {full_name}")) if len(word) >= 3)


def _little_more_than(text: str, words: frozenset[str]) -> bool:
    """Tell whether a password holds such words and, but for the year and sign that people add, hardly anything else."""
    rest = _without(text, words)
    letters = sum(c.isalpha() for c in rest)
    return rest != text and letters + max(0, len(rest) - letters - ADDED) < OWN


def _without(text: str, words: frozenset[str]) -> str:
    """Take words out, also those with letters written as figures."""
    for word in sorted(words, key=len, reverse=True):
        while (start := max(text.find(word), text.translate(_LEET).find(word))) >= 0:
            text = text[:start] + _MARK + text[start + len(word) :]
    return text.replace(_MARK, "")


def _without_runs(text: str) -> str:
    """Take out whatever runs along the keyboard or the alphabet, or stays on one key, for four characters and more."""
    runs = {i for i in range(len(text) - 3) if text[i : i + 4] in _RUNS or len(set(text[i : i + 4])) == 1}
    return "".join(c for i, c in enumerate(text) if runs.isdisjoint(range(i - 3, i + 1)))

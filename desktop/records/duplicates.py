"""Persons of the log who may be one: what they are looked up by, and what speaks for it. People decide.

Each identity leaves a few keys; those who share one are compared. So nobody is compared with everybody.
"""

import sqlite3
import unicodedata
from difflib import SequenceMatcher
from typing import Final

from desktop.records.entry import Patient
from desktop.records.folding import fold

CLOSE: Final = 0.75
"""Least share of equal letters, in order, of two spellings of a name (`difflib`): Mueller and Müller have 0.92."""
MOST_COMPARED: Final = 500
"""A key of more persons than these is left out: a very common name."""
MOST_WITH_ID: Final = 50
"""Persons of one id who are looked at."""
_NOBODYS: Final = frozenset((
    "anon", "anonym", "anonyme", "anonymised", "anonymized", "anonymous", "anonimo", "desconocido", "inconnu", "missing", "na", "nil",
    "nobody", "noid", "noname", "none", "null", "patient", "patientid", "tba", "tbd", "unbekannt", "undefined", "unknown", "unnamed",
    "неизвестно",
))  # fmt: skip
"""What devices and people write for an id or a name that is not known."""
_VOWELS: Final = frozenset("aeiouyаеиоуыэюяієوياا")


def id_key(patient_id: str) -> str:
    """Return a patient id without what people leave out: marks, spaces, zeros in front of a number.

    Empty for what stands where an id is not known: ``UNKNOWN``, ``N/A``, ``0000``, ``xxxx``. Many patients have those.
    """
    key = fold(patient_id).replace(" ", "").lstrip("0")
    return "" if key in _NOBODYS or (key.isalpha() and len(key) > len(set(key)) == 1) else key


def name_words(name: str) -> str:
    """Return the words of a name in their plain form, sorted; empty for what stands where a name is not known."""
    words = sorted(fold(name).split())
    return "" if _NOBODYS.issuperset(words) else " ".join(words)


def skeleton(name: str) -> str:
    """Return the consonants of a name, each once and sorted: spellings of one name mostly agree in these."""
    letters = {c for c in fold(name) if unicodedata.category(c)[0] == "L" and c not in _VOWELS}
    return "".join(sorted(letters)) if len(letters) > 1 else ""


def keys_of(patient: Patient) -> list[str]:
    """Return what an identity is looked up by: ``i`` id, ``n`` name, ``s`` consonants, ``b`` birth date."""
    words = name_words(patient.name)
    parts = {
        "i": id_key(patient.patient_id),
        "n": words,
        "s": skeleton(words),
        "b": patient.birth_date if words else "",
    }
    return [f"{kind}:{part}" for kind, part in parts.items() if part]


def write_keys(connection: sqlite3.Connection, person: int, patient: Patient) -> None:
    """Keep the keys of an identity of a person."""
    rows = [(key, person) for key in keys_of(patient)]
    connection.executemany("INSERT OR IGNORE INTO person_keys (key, person) VALUES (?, ?)", rows)


def remove_keys(connection: sqlite3.Connection, person: int, patient: Patient) -> None:
    """Forget the keys of an identity."""
    rows = [(key, person) for key in keys_of(patient)]
    connection.executemany("DELETE FROM person_keys WHERE key = ? AND person = ?", rows)


def may_be_one(a: Patient, b: Patient) -> bool:
    """Tell whether two identities may be of one person.

    The same id with a close name, whatever else; the same id, or a close name, when birth date and sex do not contradict. A name that
    is only close needs the same consonants or the same birth date.
    """
    agree = all(not x or not y or x == y for x, y in ((a.birth_date, b.birth_date), (a.sex, b.sex)))
    same_id = id_key(a.patient_id) == id_key(b.patient_id) != ""
    words = name_words(a.name), name_words(b.name)
    if not all(words):
        return same_id and agree
    same_name = words[0] == words[1]
    close = same_name or SequenceMatcher(None, *words, autojunk=False).ratio() >= CLOSE
    backed = same_name or skeleton(a.name) == skeleton(b.name) or (a.birth_date == b.birth_date != "")
    return (same_id and (agree or close)) or (agree and close and backed)


def contradict(a: Patient, b: Patient) -> bool:
    """Tell whether two identities with the same id cannot both be right: names that are not close, or two birth dates."""
    if not id_key(a.patient_id) == id_key(b.patient_id) != "":
        return False
    words = name_words(a.name), name_words(b.name)
    other_name = all(words) and SequenceMatcher(None, *words, autojunk=False).ratio() < CLOSE
    return other_name or bool(a.birth_date and b.birth_date and a.birth_date != b.birth_date)


def with_id(connection: sqlite3.Connection, patient_id: str) -> list[int]:
    """Return the main persons who have or had an id, a few at most."""
    query = "SELECT DISTINCT main FROM person_keys JOIN persons USING (person) WHERE key = ? LIMIT ?"
    key = id_key(patient_id)
    return [row["main"] for row in connection.execute(query, (f"i:{key}", MOST_WITH_ID))] if key else []


def candidates(connection: sqlite3.Connection, main: int) -> list[int]:
    """Return the main persons who share a key with a main person; a key of very many says nothing."""
    mine = "SELECT DISTINCT name, patient_id, birth_date FROM identities WHERE person IN (SELECT person FROM persons WHERE main = ?)"
    identities = [Patient(*row) for row in connection.execute(mine, (main,))]
    found: dict[int, None] = {}
    for key in dict.fromkeys(key for identity in identities for key in keys_of(identity)):
        query = "SELECT main FROM person_keys JOIN persons USING (person) WHERE key = ? LIMIT ?"
        others = [row["main"] for row in connection.execute(query, (key, MOST_COMPARED + 1))]
        if len(others) <= MOST_COMPARED:
            found |= dict.fromkeys(others)
    return [other for other in found if other != main]

"""Patient ids that the clinic makes beforehand, for labels: L0000427-9, where the check character catches a mistyped or misread one.

The characters of the standard have O beside 0 and I beside 1, which no eye tells apart on a label: either is taken for the other.
"""

import re
import sqlite3
import unicodedata
from typing import Final

from desktop.errors import RecordsError
from desktop.records.access import Access
from desktop.records.roles import Action

MOST_AT_ONCE: Final = 1000
PRINTED_SINCE: Final = 10_000
"""More labels than a clinic prints between a backup and its restore."""
_CHARACTERS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_FORM: Final = re.compile(r"L([0-9OI]{7,12})[- ]?([0-9A-Z])")
_ALIKE: Final = str.maketrans("OI", "01")


def check_character(text: str) -> str:
    """Return the check character of digits and capital letters: it tells every single wrong one, and two that changed places.

    References
    ----------
    ISO/IEC 7064:2003, hybrid system MOD 37,36.
    """
    rest = 36
    for character in text:
        rest = (rest + _CHARACTERS.index(character)) % 36 or 36
        rest = rest * 2 % 37
    return _CHARACTERS[(37 - rest) % 36]


def local_id(number: int) -> str:
    """Return the id with a number."""
    text = f"L{number:07}"
    return f"{text}-{check_character(text)}"


def normalise(text: str) -> str:
    """Return a typed or scanned local id as it is stored.

    Parameters
    ----------
    text : str
        Spaces and line ends around it, small letters and full-width characters do not matter, nor does the hyphen, nor whether a sign is
        read as O or 0, I or 1.

    Raises
    ------
    RecordsError
        ``LOCAL-ID``: it is none, or mistyped.
    """
    found = _FORM.fullmatch(unicodedata.normalize("NFKC", text).strip().upper())
    number = f"L{found[1].translate(_ALIKE)}" if found is not None else ""
    if found is None or check_character(number).translate(_ALIKE) != found[2].translate(_ALIKE):
        raise RecordsError("LOCAL-ID")
    return f"{number}-{check_character(number)}"


def last_number(connection: sqlite3.Connection) -> int:
    """Return the number of the id that was made last, 0 for none; a deleted one counts."""
    last = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'local_ids'").fetchone()
    return int(last[0]) if last else 0


def skip_to(connection: sqlite3.Connection, number: int) -> None:
    """Make no id up to this number any more. Runs inside the transaction of its caller."""
    connection.execute("DELETE FROM sqlite_sequence WHERE name = 'local_ids'")
    connection.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('local_ids', ?)", (number,))


def is_local(text: str) -> bool:
    """Tell whether a text is a local id without a mistake."""
    try:
        normalise(text)
    except RecordsError:
        return False
    return True


class LocalIds:
    """The local ids of the log."""

    normalise = staticmethod(normalise)
    is_local = staticmethod(is_local)

    def __init__(self, access: Access) -> None:
        self._access = access

    def make(self, count: int) -> list[str]:
        """Make ids that were never there before.

        Raises
        ------
        ValueError
            Not 1 to 1000.
        """
        if not 1 <= count <= MOST_AT_ONCE:
            raise ValueError(f"cannot make {count} ids at once")
        connection, person = self._access.connection, self._access.person
        with self._access.writing(Action.LOCAL_IDS, count=count) as entry:
            first = last_number(connection) + 1
            ids = [local_id(number) for number in range(first, first + count)]
            rows = [(number, text, self._access.stamp(), person.name) for number, text in enumerate(ids, first)]
            connection.executemany("INSERT INTO local_ids (number, local_id, created_at, user) VALUES (?, ?, ?, ?)", rows)
            entry.detail["first"] = first
        return ids

    def is_free(self, text: str) -> bool:
        """Tell whether an id was made here and nobody has it.

        Raises
        ------
        RecordsError
            ``LOCAL-ID``.
        """
        query = """SELECT EXISTS (SELECT 1 FROM local_ids WHERE local_id = :id)
            AND NOT EXISTS (SELECT 1 FROM identities WHERE patient_id = :id)"""
        with self._access.reading() as connection:
            return bool(connection.execute(query, {"id": normalise(text)}).fetchone()[0])

"""Two persons of the log said to be one, and that undone. Merges are written once; which person an image shows follows from them.

A merge leads from one person to another that is not merged away itself, so all merges in force form trees; the root of a person's
tree is its main person. Identities keep the person that they were written with: an undone merge loses nothing.
"""

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from desktop.errors import RecordsError
from desktop.records.access import Access
from desktop.records.roles import Action


@dataclass(frozen=True)
class Merge:
    """One merge."""

    merge: int
    """Its number."""
    person: int
    into_person: int
    created_at: datetime
    """With UTC offset."""
    user: str
    undone: bool


def main_person(connection: sqlite3.Connection, person: int) -> int:
    """Return whom a person was merged into, at last; mostly itself.

    Raises
    ------
    RecordsError
        ``PERSON-NOT-FOUND``.
    """
    row = connection.execute("SELECT main FROM persons WHERE person = ?", (person,)).fetchone()
    if row is None:
        raise RecordsError("PERSON-NOT-FOUND")
    return int(row["main"])


def merge(access: Access, person: int, into_person: int) -> int:
    """Say that two persons are one; return the number of the merge."""
    with access.writing(Action.MERGE, str(into_person)) as entry:
        connection = access.connection
        source, target = main_person(connection, person), main_person(connection, into_person)
        if source == target:
            raise RecordsError("MERGE-SAME")
        number = _write(access, source, target, undoes=None)
        entry.rows.append(("merges", number))
        connection.execute("UPDATE persons SET main = ? WHERE main = ?", (target, source))
        connection.execute("UPDATE log_rows SET person = ? WHERE person = ?", (target, source))
    return number


def unmerge(access: Access, number: int) -> None:
    """Undo a merge: every image is again of the person that its identity was written with."""
    with access.writing(Action.UNMERGE, str(number)) as entry:
        connection = access.connection
        query = """SELECT person, into_person FROM merges WHERE merge = ? AND undoes IS NULL
            AND NOT EXISTS (SELECT 1 FROM merges AS undoing WHERE undoing.undoes = merges.merge)"""
        row = connection.execute(query, (number,)).fetchone()
        if row is None:
            raise RecordsError("MERGE-NOT-FOUND")
        entry.rows.append(("merges", _write(access, row["person"], row["into_person"], undoes=number)))
        _follow(connection, main_person(connection, row["person"]))


def merges(connection: sqlite3.Connection, person: int) -> list[Merge]:
    """Return the merges, undone ones too, of a person and of all that are one with it, newest first."""
    query = """SELECT merge, person, into_person, created_at, user,
            EXISTS (SELECT 1 FROM merges AS undoing WHERE undoing.undoes = merges.merge) AS undone
        FROM merges WHERE undoes IS NULL AND (person IN (SELECT person FROM persons WHERE main = :main)
            OR into_person IN (SELECT person FROM persons WHERE main = :main)) ORDER BY merge DESC"""
    rows = connection.execute(query, {"main": main_person(connection, person)})
    return [
        Merge(
            row["merge"], row["person"], row["into_person"], datetime.fromisoformat(row["created_at"]), row["user"], bool(row["undone"])
        )
        for row in rows
    ]  # fmt: skip


def merges_in_force(connection: sqlite3.Connection) -> dict[int, int]:
    """Return, for every person who was merged away, into whom."""
    query = """SELECT person, into_person FROM merges WHERE undoes IS NULL
        AND NOT EXISTS (SELECT 1 FROM merges AS undoing WHERE undoing.undoes = merges.merge)"""
    return dict(connection.execute(query).fetchall())


def root(into: dict[int, int], person: int) -> int:
    """Return the main person of a person, by merges in force; a ring of them, which we never write, has none."""
    for _ in range(len(into)):
        if person not in into:
            return person
        person = into[person]
    return person if person not in into else 0


def _write(access: Access, person: int, into_person: int, *, undoes: int | None) -> int:
    insert = "INSERT INTO merges (person, into_person, undoes, created_at, user) VALUES (?, ?, ?, ?, ?) RETURNING merge"
    values = (person, into_person, undoes, access.stamp(), access.person.name)
    return int(access.connection.execute(insert, values).fetchone()[0])


def _follow(connection: sqlite3.Connection, main: int) -> None:
    """Bring the persons that were one, and their images, up to the merges that are left in force."""
    left = merges_in_force(connection)
    persons = [row["person"] for row in connection.execute("SELECT person FROM persons WHERE main = ?", (main,))]
    for person in persons:
        connection.execute("UPDATE persons SET main = ? WHERE person = ?", (root(left, person), person))
    connection.execute(
        """UPDATE log_rows SET person = (SELECT main FROM persons WHERE person = (SELECT person FROM identities
               WHERE identities.log_row = log_rows.log_row ORDER BY identity DESC LIMIT 1)) WHERE person = ?""",
        (main,),
    )

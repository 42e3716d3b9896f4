"""Keeps a deleted patient from coming back by work that had begun before: a batch that still runs, or one that is resumed later.

Whoever gives a film of theirs anew, after the deletion, wants it in the log: nothing of this holds for it.
"""

import hashlib
import hmac
import json
import sqlite3
from collections.abc import Iterable
from typing import Final

from desktop.errors import RecordsError
from desktop.records.entry import Patient
from desktop.records.folding import fold
from desktop.records.roles import Action

DELETED: Final = "PATIENT-DELETED"
"""Code of the error, and of an item of a batch that is refused with it."""
_WHO: Final = frozenset({"name", "patient_id"})


def note_deleted(connection: sqlite3.Connection, key: bytes, patients: Iterable[Patient]) -> None:
    """Let every open batch know whom it must not bring back: films that nobody has read yet are found by nothing else.

    Keyed codes of the identities, not the identities; they go with the batch.
    """
    codes = [_codes(key, patient) for patient in patients]
    for row in connection.execute("SELECT batch, options FROM batches").fetchall():
        options = json.loads(row["options"])
        options["deleted"] = [*options.get("deleted", ()), *codes]
        connection.execute("UPDATE batches SET options = ? WHERE batch = ?", (json.dumps(options), row["batch"]))


def refuse_deleted(connection: sqlite3.Connection, key: bytes, reading_id: str, item: str, patients: Iterable[Patient]) -> None:
    """Refuse a reading that is not in the log, and that a deletion has taken out of it or out of the queue.

    Parameters
    ----------
    connection : sqlite3.Connection
    key : bytes
        That of `note_deleted`.
    reading_id, item : str
        Of the reading, and of the item of a batch that it is the answer to.
    patients : iterable of Patient
        Whom the reading names.

    Raises
    ------
    RecordsError
        ``PATIENT-DELETED``.
    """
    if connection.execute("SELECT 1 FROM audit WHERE object = ? AND action = ?", (reading_id, Action.SAVE.value)).fetchone():
        raise RecordsError(DELETED)
    query = "SELECT code, options FROM batch_items JOIN batches USING (batch) WHERE reading_id = ?"
    row = connection.execute(query, (item,)).fetchone()
    if row is None:
        return
    known = json.loads(row["options"]).get("deleted", ())
    if row["code"] == DELETED or any(_say_the_same(_codes(key, patient), codes) for patient in patients for codes in known):
        raise RecordsError(DELETED)


def _codes(key: bytes, patient: Patient) -> dict[str, str]:
    parts = {
        "name": " ".join(sorted(fold(patient.name).split())),
        "patient_id": patient.patient_id,
        "birth_date": patient.birth_date,
        "sex": patient.sex,
    }
    return {name: hmac.digest(key, f"{name}:{part}".encode(), hashlib.sha256).hex() for name, part in parts.items() if part}


def _say_the_same(a: dict[str, str], b: dict[str, str]) -> bool:
    """As `identity.says_the_same`, of codes."""
    both = a.keys() & b.keys()
    return not _WHO.isdisjoint(both) and all(a[name] == b[name] for name in both)

"""Tells which copies of the log still hold a patient whom the log itself has deleted."""

import json
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import RecordsError
from desktop.records.database import known_errors, open_copy, transaction, user_version
from desktop.records.medium import at_place
from desktop.records.roles import Action
from desktop.records.schema import PICTURES
from desktop.records.store import Records


@dataclass(frozen=True)
class Deletions:
    """What was deleted, by ids that mean the same in every copy: numbers of persons may be given again."""

    entries: tuple[tuple[int, bytes], ...]
    """Number and code of the entries in the audit."""
    reading_ids: tuple[str, ...]

    def is_in(self, log: Path, key: bytes) -> bool:
        """Tell whether a copy of the log may still hold them: it cannot be read, or has their readings and not their deletion."""
        try:
            with known_errors(), closing(open_copy(log, key)) as copy:
                done = "SELECT 1 FROM audit WHERE sequence = ? AND mac = ?"
                if all(copy.execute(done, entry).fetchone() for entry in self.entries):
                    return False
                tables = ["readings"] if user_version(copy) == 1 else ["readings", "batch_items"]
                has = " UNION ALL ".join(f"SELECT 1 FROM {table} WHERE reading_id = ?1" for table in tables)  # noqa: S608
                return any(copy.execute(has, (reading_id,)).fetchone() for reading_id in self.reading_ids)
        except RecordsError:
            return True

    def remove_pictures(self, path: Path, key: bytes) -> None:
        """Delete their pictures at the place of a backup; they are overwritten (``secure_delete``).

        Raises
        ------
        RecordsError
            ``BACKUP-UNAVAILABLE``, ``LOG-DAMAGED``.
        """
        with at_place(), closing(open_copy(path, key, PICTURES, writable=True)) as pictures, transaction(pictures):
            pictures.executemany("DELETE FROM pictures WHERE reading_id = ?", [(r,) for r in self.reading_ids])


def find_deletions(records: Records, persons: tuple[int, ...]) -> Deletions:
    """Look up in the audit what was deleted with these persons, and what of them was taken out of other patients' readings."""
    with records.access.reading() as connection:
        query = "SELECT sequence, mac, object, detail FROM audit WHERE action = ?"
        rows = connection.execute(query, (Action.DELETE_PATIENT.value,))
        entries = [row for row in rows if row["object"] in {str(person) for person in persons}]
        details = [json.loads(row["detail"]) for row in entries]
        touched = [*(row for d in details for row in d["deleted"]), *(row for d in details for row in d.get("changed", ()))]
        numbers = {row[1] for row in touched if row[0] == "readings"}
        ids = [
            row["object"]
            for row in connection.execute("SELECT object, detail FROM audit WHERE action = ?", (Action.SAVE.value,))
            if any(table == "readings" and number in numbers for table, number, _ in json.loads(row["detail"])["rows"])
        ]
        ids += [reading_id for d in details for reading_id in d.get("queued", ())]
    return Deletions(tuple((row["sequence"], row["mac"]) for row in entries), tuple(ids))

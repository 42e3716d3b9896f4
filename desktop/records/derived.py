"""Does what the log is searched and listed by still follow from what was written once? Only the full check asks.

The audit holds hashes of readings, identities, opinions and merges. `log_rows` and `persons.main` follow from those; if they did not, a
list would show a film under another patient or answer than the film itself, and every hash would be right.
"""

import sqlite3
from typing import Final

from desktop.records.merges import merges_in_force, root

_DIFFERING: Final = """SELECT log_rows.log_row FROM log_rows
    LEFT JOIN readings ON readings.sequence = (SELECT max(sequence) FROM readings AS own WHERE own.log_row = log_rows.log_row)
    LEFT JOIN identities ON identity = (SELECT max(identity) FROM identities AS own WHERE own.log_row = log_rows.log_row)
    LEFT JOIN persons ON persons.person = identities.person
    WHERE (log_rows.sequence, log_rows.image, created_day, log_rows.person, patient_name, log_rows.patient_id)
        IS NOT (readings.sequence, readings.image, substr(readings.created_at, 1, 10), main, name, identities.patient_id)
    OR (log_rows.study_date, log_rows.status, log_rows.label, log_rows.probability, log_rows.code, log_rows.device)
        IS NOT (readings.study_date, readings.status, readings.label, readings.probability, readings.code, readings.device)
    ORDER BY log_rows.log_row LIMIT 1"""


def differing(connection: sqlite3.Connection) -> str:
    """Return, in half a sentence, the first thing that does not follow; empty where all does.

    Parameters
    ----------
    connection : sqlite3.Connection
        Of a log, or a copy of one.
    """
    row = connection.execute(_DIFFERING).fetchone()
    if row is not None:
        return f"row {row[0]} of the list shows another patient or answer than its newest reading"
    into = merges_in_force(connection)
    for person, main in connection.execute("SELECT person, main FROM persons"):
        if root(into, person) != main:
            return f"person {person} is shown as another one than the merges say"
    return ""

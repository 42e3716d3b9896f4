"""Who an image is of: when two identities mean the same person, and how that is kept in the log.

A wrong merge shows one patient's film as another's; a missing one shows a patient twice. Only the second is harmless, so two
identities are of one person only when the patient id is the same and nothing else contradicts.
"""

import math
import sqlite3
from datetime import date, datetime

from desktop.errors import RecordsError, clean_text
from desktop.imaging.image import OLDEST_YEARS, Header
from desktop.records.duplicates import id_key, write_keys
from desktop.records.entry import Identity, Origin, Patient
from desktop.records.folding import fold


def patient_of(header: Header) -> Patient:
    """Return the identity that a header gives."""
    return Patient(
        name=header.patient_name,
        patient_id=header.patient_id,
        birth_date=header.patient_birth_date,
        sex=header.patient_sex,
        age_years=header.patient_age_years,
    )


def typed_patient(patient: Patient) -> Patient:
    """Return a typed identity with clean texts.

    Raises
    ------
    RecordsError
        ``LOG-PATIENT``: birth date, sex or age cannot be right.
    """
    if patient.birth_date and not _is_date(patient.birth_date):
        raise RecordsError("LOG-PATIENT", field="birth date")
    if patient.sex not in {"", "M", "F", "O"}:
        raise RecordsError("LOG-PATIENT", field="sex")
    age = patient.age_years
    if age is not None and not (math.isfinite(age) and 0 <= age <= OLDEST_YEARS):
        raise RecordsError("LOG-PATIENT", field="age")
    return Patient(clean_text(patient.name), clean_text(patient.patient_id), patient.birth_date, patient.sex, age)


def is_named(patient: Patient) -> bool:
    """Tell whether an identity says who: an age or a sex alone does not."""
    return bool(patient.name or patient.patient_id)


def is_compatible(a: Patient, b: Patient) -> bool:
    """Tell whether two identities agree: same id, same words in the name in any order, no other birth date, no other sex."""
    same_name = sorted(fold(a.name).split()) == sorted(fold(b.name).split())
    agree = all(not x or not y or x == y for x, y in ((a.birth_date, b.birth_date), (a.sex, b.sex)))
    return a.patient_id == b.patient_id and same_name and agree


def says_the_same(a: Patient, b: Patient) -> bool:
    """Tell whether what two identities both say is the same, and they both give a name or both an id."""
    names = sorted(fold(a.name).split()), sorted(fold(b.name).split())
    both = [(x, y) for x, y in (names, (a.patient_id, b.patient_id)) if x and y]
    rest = [(x, y) for x, y in ((a.birth_date, b.birth_date), (a.sex, b.sex)) if x and y]
    return bool(both) and all(x == y for x, y in both + rest)


def place(
    connection: sqlite3.Connection, image: int, patient: Patient, origin: Origin, *, created_at: str, user: str
) -> tuple[int, list[tuple[str, int]]]:
    """Return the row of the log that a new reading of this image belongs to, and the identities that it got.

    The row is made if the reading needs one of its own.

    An image that is said to be of two people stands in the log twice, once for each. A correction stands when the file, whose
    header has not changed, is read again.
    """
    rows: dict[int, list[Identity]] = {}
    for log_row, known in _identities(connection, image):
        rows.setdefault(log_row, []).append(known)
    fitting = _fitting_row(rows, patient, origin)
    if fitting is None:
        fitting = int(connection.execute("INSERT INTO log_rows (image) VALUES (?) RETURNING log_row", (image,)).fetchone()[0])
    elif not _says_more(patient, origin, rows[fitting]):
        return fitting, []
    return fitting, [identify(connection, fitting, patient, origin, created_at=created_at, user=user)]


def identify(
    connection: sqlite3.Connection, log_row: int, patient: Patient, origin: Origin, *, created_at: str, user: str
) -> tuple[str, int]:
    """Append to the identities of a row of the log; return table and number of the new row."""
    person = _find_or_make_person(connection, patient, created_at)
    if person is not None:
        write_keys(connection, person, patient)
    number = connection.execute(
        """INSERT INTO identities (log_row, person, created_at, user, origin, name, patient_id, birth_date, sex, age_years)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING identity""",
        (
            *(log_row, person, created_at, user, origin.value),
            *(patient.name, patient.patient_id, patient.birth_date, patient.sex, patient.age_years),
        ),
    ).fetchone()[0]
    return "identities", number


def history(connection: sqlite3.Connection, image: int) -> list[Identity]:
    """Return everybody whom this image was ever said to be of, newest first."""
    return [known for _, known in _identities(connection, image)]


def patient_from(row: sqlite3.Row) -> Patient:
    """Return the patient in a row of the table of identities."""
    return Patient(row["name"], row["patient_id"], row["birth_date"], row["sex"], row["age_years"])


def _identities(connection: sqlite3.Connection, image: int) -> list[tuple[int, Identity]]:
    """Return row of the log and identity, newest first."""
    query = "SELECT * FROM identities WHERE log_row IN (SELECT log_row FROM log_rows WHERE image = ?) ORDER BY identity DESC"
    return [
        (
            row["log_row"],
            Identity(patient_from(row), Origin(row["origin"]), datetime.fromisoformat(row["created_at"]), row["user"]),
        )
        for row in connection.execute(query, (image,))
    ]


def _fitting_row(rows: dict[int, list[Identity]], patient: Patient, origin: Origin) -> int | None:
    by_header = origin is Origin.HEADER and is_named(patient)
    for log_row, known in rows.items():
        corrected = by_header and any(k.origin is Origin.HEADER and k.patient == patient for k in known)
        if corrected or is_compatible(patient, known[0].patient):
            return log_row
    if len(rows) == 1:
        log_row, known = next(iter(rows.items()))
        if not is_named(patient) or not is_named(known[0].patient):  # one side names nobody: nothing to mix up
            return log_row
    return None


def _says_more(patient: Patient, origin: Origin, known: list[Identity]) -> bool:
    """Tell whether an identity is to be added to those known of its row, the newest first."""
    current = known[0].patient
    if origin is Origin.HEADER:
        return is_named(patient) and not is_named(current) and patient not in [k.patient for k in known]
    return patient != current and (is_named(patient) or not is_named(current))


def _find_or_make_person(connection: sqlite3.Connection, patient: Patient, created_at: str) -> int | None:
    """Return the number of this person in the log; a new one unless exactly one known person fits. None for nobody.

    A person fits when all identities that it ever had here fit, so that a scant identity never bridges two people. Where several
    fit, the one that was known by just this birth date and sex is meant; or any of them, where they were merged into one. Where the
    id is none, each film is of a person of its own until somebody says otherwise.
    """
    if not is_named(patient):
        return None
    known: dict[int, list[Patient]] = {}
    if id_key(patient.patient_id):
        query = "SELECT * FROM identities WHERE person IN (SELECT person FROM identities WHERE patient_id = ?)"
        for row in connection.execute(query, (patient.patient_id,)):
            known.setdefault(row["person"], []).append(patient_from(row))
    fitting = [person for person, names in known.items() if all(is_compatible(patient, name) for name in names)]
    exact = [p for p in fitting if any((n.birth_date, n.sex) == (patient.birth_date, patient.sex) for n in known[p])]
    for candidates in (exact, fitting):
        if len({_main(connection, candidate) for candidate in candidates}) == 1:
            return candidates[0]
    insert = "INSERT INTO persons (main, created_at) VALUES (0, ?) RETURNING person"
    person = int(connection.execute(insert, (created_at,)).fetchone()[0])
    connection.execute("UPDATE persons SET main = person WHERE person = ?", (person,))
    return person


def _main(connection: sqlite3.Connection, person: int) -> int:
    return int(connection.execute("SELECT main FROM persons WHERE person = ?", (person,)).fetchone()["main"])


def _is_date(text: str) -> bool:
    """Only the form is checked: whether a date lies in the future is more than a clock with a dead battery can say."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False

"""The tables of the log, and every change to them, as data. Nothing here opens a file.

    images      one file's frame, by content; a file without a hash (it could not be read) is an image of its own
    persons     numbers only: rows with the same number are of the same person
    log_rows    one row of the log: one image as one person's; what is searched and sorted by
    readings    what an analysis said; written once, never changed
    identities  who a row of the log was said to be, newest last; written once, never changed

`log_rows` follows from the other tables (`derive_row`). It exists so that a search reads one narrow table.
"""

from typing import Final

APPLICATION_ID: Final = 0x4C424F58
"""Marks the file as ours (SQLite ``application_id``): the letters LBOX."""

VERSION_1: Final = (
    """CREATE TABLE images (
        image INTEGER PRIMARY KEY,
        file_sha256 TEXT NOT NULL,
        frame INTEGER NOT NULL
    ) STRICT""",
    "CREATE UNIQUE INDEX image_by_content ON images (file_sha256, frame) WHERE file_sha256 <> ''",
    """CREATE TABLE persons (
        person INTEGER PRIMARY KEY,
        created_at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE log_rows (
        log_row INTEGER PRIMARY KEY,
        image INTEGER NOT NULL REFERENCES images,
        sequence INTEGER NOT NULL DEFAULT 0,
        created_day TEXT NOT NULL DEFAULT '',
        person INTEGER REFERENCES persons,
        patient_name TEXT NOT NULL DEFAULT '',
        patient_id TEXT NOT NULL DEFAULT '',
        name_key TEXT NOT NULL DEFAULT '',
        study_date TEXT NOT NULL DEFAULT '',
        status TEXT NOT NULL DEFAULT '',
        label TEXT NOT NULL DEFAULT '',
        probability REAL,
        words TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    "CREATE INDEX row_by_image ON log_rows (image)",
    "CREATE INDEX row_by_sequence ON log_rows (sequence)",
    "CREATE INDEX row_by_person ON log_rows (person, sequence)",
    "CREATE INDEX row_by_name ON log_rows (name_key, sequence)",
    "CREATE INDEX row_by_patient_id ON log_rows (patient_id, sequence)",
    "CREATE INDEX row_by_study_date ON log_rows (study_date, sequence)",
    "CREATE INDEX row_by_label ON log_rows (label, sequence)",
    "CREATE INDEX row_by_probability ON log_rows (probability, sequence)",
    # The large columns stand last: a row of a list is read without touching their pages
    """CREATE TABLE readings (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        reading_id TEXT NOT NULL UNIQUE,
        log_row INTEGER NOT NULL REFERENCES log_rows,
        image INTEGER NOT NULL REFERENCES images,
        version INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        study_date TEXT NOT NULL,
        modality TEXT NOT NULL,
        status TEXT NOT NULL,
        label TEXT NOT NULL,
        probability REAL,
        code TEXT NOT NULL,
        file_name TEXT NOT NULL,
        source BLOB NOT NULL,
        content TEXT NOT NULL,
        heatmaps BLOB NOT NULL,
        preview BLOB NOT NULL,
        UNIQUE (image, version)
    ) STRICT""",
    "CREATE INDEX reading_by_row ON readings (log_row)",
    """CREATE TABLE identities (
        identity INTEGER PRIMARY KEY AUTOINCREMENT,
        log_row INTEGER NOT NULL REFERENCES log_rows,
        person INTEGER REFERENCES persons,
        created_at TEXT NOT NULL,
        origin TEXT NOT NULL,
        name TEXT NOT NULL,
        patient_id TEXT NOT NULL,
        birth_date TEXT NOT NULL,
        sex TEXT NOT NULL,
        age_years REAL
    ) STRICT""",
    "CREATE INDEX identity_by_row ON identities (log_row)",
    "CREATE INDEX identity_by_person ON identities (person)",
    "CREATE INDEX identity_by_patient_id ON identities (patient_id)",
    *(
        f"""CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table}
        BEGIN SELECT RAISE(ABORT, '{table} are written once'); END"""
        for table in ("readings", "identities")
        for change in ("UPDATE", "DELETE")
    ),
)

MIGRATIONS: Final[tuple[tuple[str, ...], ...]] = (VERSION_1,)
"""Statements that lead from version n to n + 1 (``user_version``), for n = 0, 1, ... Never edit one that was released."""

"""The tables of the log, and every change to them, as data. Nothing here opens a file.

    settings    what belongs to this log: its id, the clinic, who accepted the intended use
    users       accounts; their passwords are in the key file
    audit       everything that was done, numbered and chained; written once, never changed
    images      one file's frame, by content; a file without a hash (it could not be read) is an image of its own
    persons     numbers only: rows with the same number are of the same person; `main` follows the merges
    merges      two persons said to be one, and the same undone; written once
    person_keys by what likely duplicates of a person are found
    log_rows    one row of the log: one image as one person's; what is searched and sorted by
    search      the words of `log_rows` in pieces, under the row's sequence (FTS5): see `desktop.records.grams`
    readings    what an analysis said; written once, never changed
    identities  who a row of the log was said to be, newest last; written once, never changed
    opinions    what people said: own reading, agreement, impression, referral, outcome; written once
    local_ids   patient ids made beforehand, for labels
    filters     searches that somebody kept
    batches     what was given to be analysed and has not come to its end
    batch_items the images of a batch, and what became of each
    uids        of images and studies, by the rows of the log that have them

`log_rows`, `search`, `persons.main`, `person_keys` and `uids` follow from the other tables; they exist so that a search reads little. Previews
and heat maps are in a file of their own, `PICTURES`: so the check at the start reads little, and a backup copies only new pictures.
"""

from typing import Final

APPLICATION_ID: Final = 0x4C424F58
"""Marks the file as ours (SQLite ``application_id``): the letters LBOX."""

WRITTEN_ONCE: Final = ("audit", "readings", "identities", "opinions", "merges")
DELETABLE: Final = ("readings", "identities", "opinions", "merges")
"""A patient's deletion, which is audited, names itself in `deleting` first."""
LOOSENED: Final = {*((table, "DELETE") for table in DELETABLE), ("readings", "UPDATE")}
"""What a deletion may do: it also takes the patient out of the header that is stored with another patient's reading."""

VERSION_1: Final = (
    "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    """CREATE TABLE users (
        user INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        full_name TEXT NOT NULL,
        role TEXT NOT NULL,
        created_at TEXT NOT NULL,
        disabled_at TEXT NOT NULL DEFAULT '',
        totp_secret BLOB,
        totp_last INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
    """CREATE TABLE audit (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        user TEXT NOT NULL,
        action TEXT NOT NULL,
        object TEXT NOT NULL,
        detail TEXT NOT NULL,
        mac BLOB NOT NULL
    ) STRICT""",
    "CREATE INDEX audit_by_object ON audit (object)",
    """CREATE TABLE audit_head (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        sequence INTEGER NOT NULL,
        at TEXT NOT NULL,
        mac BLOB NOT NULL,
        seal BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE images (
        image INTEGER PRIMARY KEY,
        file_sha256 TEXT NOT NULL,
        frame INTEGER NOT NULL
    ) STRICT""",
    "CREATE UNIQUE INDEX image_by_content ON images (file_sha256, frame) WHERE file_sha256 <> ''",
    """CREATE TABLE persons (
        person INTEGER PRIMARY KEY AUTOINCREMENT,
        main INTEGER NOT NULL,
        created_at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX person_by_main ON persons (main)",
    """CREATE TABLE merges (
        merge INTEGER PRIMARY KEY AUTOINCREMENT,
        person INTEGER NOT NULL REFERENCES persons,
        into_person INTEGER NOT NULL REFERENCES persons,
        undoes INTEGER REFERENCES merges,
        created_at TEXT NOT NULL,
        user TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE person_keys (
        key TEXT NOT NULL,
        person INTEGER NOT NULL,
        PRIMARY KEY (key, person)
    ) STRICT, WITHOUT ROWID""",
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
        code TEXT NOT NULL DEFAULT '',
        device TEXT NOT NULL DEFAULT '',
        words TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    # The text is not stored a second time; neither are places in it, for only rows are looked for. `sequence` as the number of a row
    # gives the newest first without sorting. Deleted pieces are taken out of the index's pages, not only marked
    "CREATE VIRTUAL TABLE search USING fts5 (grams, content='', detail='none', columnsize=0, tokenize='ascii')",
    "INSERT INTO search (search, rank) VALUES ('secure-delete', 1)",
    "CREATE INDEX row_by_image ON log_rows (image)",
    "CREATE INDEX row_by_sequence ON log_rows (sequence)",
    "CREATE INDEX row_by_person ON log_rows (person, sequence)",
    "CREATE INDEX row_by_name ON log_rows (name_key, sequence)",
    "CREATE INDEX row_by_patient_id ON log_rows (patient_id, sequence)",
    "CREATE INDEX row_by_study_date ON log_rows (study_date, sequence)",
    "CREATE INDEX row_by_label ON log_rows (label, sequence)",
    "CREATE INDEX row_by_probability ON log_rows (probability, sequence)",
    "CREATE INDEX row_by_status ON log_rows (status, sequence)",
    "CREATE INDEX row_by_day ON log_rows (created_day, sequence)",
    # All that statistics count
    "CREATE INDEX row_by_figures ON log_rows (created_day, status, label, code, device)",
    # The large column stands last: a row of a list is read without touching its pages
    """CREATE TABLE readings (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        reading_id TEXT NOT NULL UNIQUE,
        log_row INTEGER NOT NULL REFERENCES log_rows,
        image INTEGER NOT NULL REFERENCES images,
        version INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        user TEXT NOT NULL,
        study_date TEXT NOT NULL,
        study_uid TEXT NOT NULL,
        modality TEXT NOT NULL,
        device TEXT NOT NULL,
        model TEXT NOT NULL,
        status TEXT NOT NULL,
        label TEXT NOT NULL,
        probability REAL,
        code TEXT NOT NULL,
        file_name TEXT NOT NULL,
        source BLOB NOT NULL,
        pictures_sha256 TEXT NOT NULL,
        content BLOB NOT NULL,
        UNIQUE (image, version)
    ) STRICT""",
    "CREATE INDEX reading_by_row ON readings (log_row)",
    """CREATE TABLE identities (
        identity INTEGER PRIMARY KEY AUTOINCREMENT,
        log_row INTEGER NOT NULL REFERENCES log_rows,
        person INTEGER REFERENCES persons,
        created_at TEXT NOT NULL,
        user TEXT NOT NULL,
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
    """CREATE TABLE opinions (
        opinion INTEGER PRIMARY KEY AUTOINCREMENT,
        sequence INTEGER NOT NULL REFERENCES readings,
        log_row INTEGER NOT NULL REFERENCES log_rows,
        created_at TEXT NOT NULL,
        user TEXT NOT NULL,
        kind TEXT NOT NULL,
        label TEXT NOT NULL,
        agreement TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX opinion_by_reading ON opinions (sequence)",
    "CREATE INDEX opinion_by_row ON opinions (log_row, kind)",
    """CREATE TABLE local_ids (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        local_id TEXT NOT NULL UNIQUE,
        created_at TEXT NOT NULL,
        user TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE filters (
        filter INTEGER PRIMARY KEY,
        user TEXT NOT NULL,
        name TEXT NOT NULL,
        query TEXT NOT NULL,
        UNIQUE (user, name)
    ) STRICT""",
    # One row while a patient is being deleted, within the transaction that deletes
    "CREATE TABLE deleting (one INTEGER PRIMARY KEY CHECK (one = 1)) STRICT",
    *(
        f"""CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table}
        {"WHEN NOT EXISTS (SELECT 1 FROM deleting)" if (table, change) in LOOSENED else ""}
        BEGIN SELECT RAISE(ABORT, '{table} are written once'); END"""  # noqa: S608  names from this module
        for table in WRITTEN_ONCE
        for change in ("UPDATE", "DELETE")
    ),
)

VERSION_2: Final = (
    """CREATE TABLE batches (
        batch INTEGER PRIMARY KEY AUTOINCREMENT,
        created_at TEXT NOT NULL,
        user TEXT NOT NULL,
        options TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE batch_items (
        batch INTEGER NOT NULL REFERENCES batches,
        number INTEGER NOT NULL,
        frame INTEGER NOT NULL,
        path BLOB NOT NULL,
        reading_id TEXT NOT NULL UNIQUE,
        file_sha256 TEXT NOT NULL,
        state TEXT NOT NULL,
        code TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (batch, number, frame)
    ) STRICT""",
    """CREATE TABLE uids (
        uid TEXT NOT NULL,
        log_row INTEGER NOT NULL REFERENCES log_rows,
        PRIMARY KEY (uid, log_row)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX uid_by_row ON uids (log_row)",
    # Those of single images stand in the readings' content, which SQL cannot read
    "INSERT INTO uids (uid, log_row) SELECT DISTINCT study_uid, log_row FROM readings WHERE study_uid <> ''",
)

VERSION_3: Final = ("ALTER TABLE opinions ADD COLUMN urgency TEXT NOT NULL DEFAULT ''",)

ADDED: Final = frozenset({"urgency"})
"""Columns that came later: a row from before them, where they are empty, keeps its hash in the audit."""

MIGRATIONS: Final[tuple[tuple[str, ...], ...]] = (VERSION_1, VERSION_2, VERSION_3)
"""Statements that lead from version n to n + 1 (``user_version``), for n = 0, 1, ... Never edit one that was released."""

PICTURES: Final[tuple[tuple[str, ...], ...]] = (
    (
        """CREATE TABLE pictures (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            reading_id TEXT NOT NULL UNIQUE,
            heatmaps BLOB NOT NULL,
            preview BLOB NOT NULL
        ) STRICT""",
    ),
)
"""The same for the file of previews and heat maps."""

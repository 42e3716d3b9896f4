"""Confirmed cases as a data set for `model_build`, without anything that tells who somebody is but the picture itself.

A case is confirmed when a clinician's own reading or a later outcome names its class; the newest outcome counts before the newest
reading. Pictures are the log's previews, decoded and written anew: no header goes along. Patients and films get pseudonyms under a
key of this log, so that nobody with a list of the clinic's numbers can try them, and the same patient has the same one in every export.
"""

import csv
import hmac
import io
import re
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PIL import Image

from desktop.errors import RecordsError
from desktop.policy import policy
from desktop.records.entry import LogQuery, StoredReading
from desktop.records.opinions import Opinion, OpinionKind
from desktop.records.query import where
from desktop.records.roles import Action
from desktop.records.store import Records
from desktop.report.output import output_errors

COLUMNS: Final = ("path", "label", "patient_id", "view", "sex", "age_years")
"""Of ``cases.csv``, as `model_build.data.layouts` reads it."""
TABLE: Final = "cases.csv"
NOTICE_FILE: Final = "READ-ME-FIRST.txt"
BURNED_IN: Final = (
    "Text that a device or a scanner wrote into a picture is still in it: look at every picture before it leaves the clinic."
)
VIEWS: Final = frozenset({"AP", "PA", "LL", "RL", "RLD", "LLD", "RLO", "LLO"})
"""View Position (0018,5101), its defined terms: other text in its place could say anything."""
OLDEST_YEARS: Final = 90.0
"""Older people are so few that their age tells who they are (45 CFR 164.514(b)(2)(i)(C))."""
_CLASS: Final = re.compile(r"[a-z0-9_]{1,64}")


@dataclass(frozen=True)
class TrainingExport:
    """What was exported."""

    cases: int
    without_picture: int
    """Confirmed cases that were left out, for the log has no whole picture of them."""


def export_training(records: Records, query: LogQuery, folder: Path) -> TrainingExport:
    """Write the confirmed cases of a search into a new folder, which is complete or not there.

    Parameters
    ----------
    records : Records
    query : LogQuery
    folder : Path
        Not there yet, or empty.

    Raises
    ------
    RecordsError
        ``NOT-ALLOWED``, ``POLICY-EXPORT``, ``TRAINING-FOLDER``, ``TRAINING-NONE``, ``FILE-UNWRITABLE``, or what reading the log raises.
    """
    records.access.require(Action.EXPORT_TRAINING)
    policy().require("training")
    with output_errors():
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise RecordsError("TRAINING-FOLDER")
        unfinished = Path(tempfile.mkdtemp(prefix=".cases-", dir=folder.absolute().parent))
    try:
        found = _write_cases(records, query, unfinished)
        if not found.cases:
            raise RecordsError("TRAINING-NONE")
        records.access.note(Action.EXPORT_TRAINING, entries=found.cases)
        with output_errors():
            if folder.exists():
                folder.rmdir()  # Windows renames to no name that is taken
            unfinished.rename(folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return found


def _write_cases(records: Records, query: LogQuery, folder: Path) -> TrainingExport:
    cases = without_picture = 0
    with output_errors():
        (folder / "images").mkdir()
        (folder / NOTICE_FILE).write_text(f"{BURNED_IN}\n", encoding="utf-8")
        with (folder / TABLE).open("w", newline="", encoding="utf-8") as file:
            table = csv.writer(file)
            table.writerow(COLUMNS)
            for stored, label in _confirmed(records, query):
                if not stored.preview:
                    without_picture += 1
                    continue
                path = f"images/{_pseudonym(records, 'film', stored)}.png"
                with Image.open(io.BytesIO(stored.preview), formats=["JPEG"]) as picture:
                    Image.frombytes("L", picture.size, picture.convert("L").tobytes()).save(folder / path)
                table.writerow((path, label, _pseudonym(records, "patient", stored), *_facts(stored)))
                cases += 1
    return TrainingExport(cases, without_picture)


def _confirmed(records: Records, query: LogQuery) -> Iterator[tuple[StoredReading, str]]:
    """Yield the newest reading of every confirmed film, and its class; films that Lightbox drew itself are no cases."""
    condition, values = where(query.on(records.access.clock().date()))
    sql = f"""SELECT reading_id FROM log_rows JOIN readings USING (log_row, sequence)
        WHERE log_row IN (SELECT log_row FROM opinions WHERE label <> '') AND {condition} ORDER BY sequence"""  # noqa: S608
    with records.access.reading() as connection:
        reading_ids = [row["reading_id"] for row in connection.execute(sql, values)]
    for reading_id in reading_ids:
        label = confirmed_label(records.opinions.of(reading_id))
        stored = records.reading(reading_id) if label else None
        if stored is not None and not stored.analysis.header.sample:
            yield stored, label


def confirmed_label(opinions: list[Opinion]) -> str:
    """Return the class that a film was confirmed to be of, by opinions that stand newest first; empty where it was not."""
    for kind in (OpinionKind.OUTCOME, OpinionKind.READING, OpinionKind.FIRST):
        for opinion in opinions:
            if opinion.kind is kind and _CLASS.fullmatch(opinion.label):
                return opinion.label
    return ""


def _facts(stored: StoredReading) -> tuple[str, str, str]:
    view, age = stored.analysis.header.view.upper(), stored.patient.age_years
    shown = "" if age is None else f"{min(age, OLDEST_YEARS):.1f}"
    return view if view in VIEWS else "", stored.patient.sex, shown


def _pseudonym(records: Records, kind: str, stored: StoredReading) -> str:
    """Return a name under the log's own key; a film of nobody known counts as a patient of its own."""
    person, analysis = stored.entry.person, stored.analysis
    film = f"{analysis.file_sha256} {analysis.frame} {person}"
    text = f"patient {person}" if kind == "patient" and person is not None else f"{kind} {film}"
    return hmac.digest(records.access.subkey("pseudonyms"), text.encode(), "sha256").hex()[:16]

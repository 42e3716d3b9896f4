"""Reports made in code, as the tests of this folder use them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from desktop.gui.report.content import Pictures, Report
from desktop.inference.result import Analysis, Status
from desktop.model_package.manifest import AgeRange
from desktop.records.entry import LogEntry, Patient, StoredReading
from desktop.records.opinions import Agreement, Opinion, OpinionKind
from tests.desktop.packages import tiny_manifest
from tests.desktop.records.readings import analyzed

AT = datetime(2026, 3, 5, 14, 7, tzinfo=UTC)
HANS = Patient("Müller^Hans", "0042", "2021-03-04", "M", 3.5)


def pictures(rows: int = 120, columns: int = 100) -> Pictures:
    """Return a grey film with a map over its middle."""
    film = np.tile(np.linspace(40, 220, columns, dtype=np.uint8), (rows, 1))
    middle = np.zeros((12, 10), dtype=np.float32)
    middle[4:8, 3:7] = 1
    return Pictures(film, np.stack([film, film // 2, film // 3], axis=2), middle, True, (columns, rows))


def opinion(kind: OpinionKind, **changes: Any) -> Opinion:
    """Return what Ana says."""
    return replace(Opinion(kind, "", Agreement.NONE, "", "ana", AT, "reading-1"), **changes)


def report(
    analysis: Analysis | None = None, *, opinions: Sequence[Opinion] = (), patient: Patient = HANS, **changes: Any
) -> Report:
    """Return the report of an answer."""
    analysis = analysis or analyzed()
    entry = LogEntry(
        reading_id="reading-1",
        sequence=1,
        created_at=AT,
        patient_name=patient.name,
        patient_id=patient.patient_id,
        study_date="2024-09-10",
        modality="DX",
        status=analysis.status,
        label=analysis.label,
        probability=analysis.probability or None,
        code=analysis.code,
        version=1,
        file_name="a.dcm",
        user="otto",
    )
    made = Report(
        stored=StoredReading(entry, patient, analysis, b"", Path("a.dcm")),
        opinions=tuple(opinions),
        newer=None,
        manifest=None,
        pictures=pictures() if analysis.status is not Status.REFUSED else None,
        clinic="St. Mary's",
        letterhead="P.O. Box 1\nKisumu",
        full_names={"ana": "Dr Ana López"},
        made_by="otto",
        made_at=AT,
    )
    return replace(made, **changes)


def child_manifest() -> Any:
    """Return the manifest of the model that answered, which is for children only."""
    manifest = tiny_manifest()
    names = {"bacterial_pneumonia": "Bacterial pneumonia", "viral_pneumonia": "Viral pneumonia", "normal": "Normal"}
    classes = tuple(replace(c, name=names[c.code]) for c in manifest.classes)
    return replace(manifest, classes=classes, population=replace(manifest.population, age_years=AgeRange(1.0, 6.0)))

"""Analyses made in code, as the tests of the log save them."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from desktop.errors import Notice
from desktop.imaging.image import Header
from desktop.inference.result import Analysis, ModelRef, Prediction, Status, new_reading_id
from desktop.records.entry import StoredReading
from desktop.records.store import Records

CHILD = Header(
    patient_name="Müller^Hans",
    patient_id="0042",
    patient_birth_date="2021-03-04",
    patient_sex="M",
    patient_age_years=3.5,
    study_date="2024-09-10",
    modality="DX",
    spacing_mm=(0.139, 0.139),
)
MODEL = ModelRef("chest-xray-child", "1.2.3", "ab" * 32)


def analyzed(sha256: str = "aa" * 32, header: Header = CHILD, normal: float = 0.25, **changes: Any) -> Analysis:
    """Return an answer of two classes with heat maps of unequal shapes."""
    maps = {
        "normal": np.linspace(-3, 3, 49, dtype=np.float32).reshape(7, 7),
        "viral_pneumonia": np.linspace(0, 1e-7, 48, dtype=np.float32).reshape(6, 8),
    }
    answer = Analysis(
        file="films/a.dcm",
        frame=0,
        status=Status.WARNING,
        elapsed_ms=81.25,
        file_sha256=sha256,
        header=header,
        notices=(Notice("LOW-RESOLUTION", {"columns": 300, "rows": 280}), Notice("LOSSY")),
        model=MODEL,
        prediction=Prediction({"normal": normal, "viral_pneumonia": 1 - normal}, maps, 12.5),
        prediction_set=("viral_pneumonia", "normal"),
        in_scope=True,
        scope_score=12.5,
    )
    return replace(answer, **changes)


def refused(sha256: str = "bb" * 32, header: Header = CHILD, **changes: Any) -> Analysis:
    """Return a refusal."""
    answer = Analysis(
        file="films/b.dcm",
        frame=0,
        status=Status.REFUSED,
        elapsed_ms=3.0,
        file_sha256=sha256,
        header=header,
        code="IMAGE-BLANK",
        reason="The image is blank.",
    )
    return replace(answer, **changes)


def save(records: Records, analysis: Analysis, **more: Any) -> StoredReading:
    """Save under a new id."""
    return records.save(new_reading_id(), analysis, **{"preview": b"\xff\xd8jpeg", "source": Path(analysis.file)} | more)

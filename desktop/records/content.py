"""An analysis as text and bytes for the log, and back. JSON for what has a name, raw float32 for the heat maps; no pickle."""

import dataclasses
import json
import math
import zlib
from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from desktop.errors import Notice, RecordsError
from desktop.imaging.image import Header
from desktop.inference.result import Analysis, ModelRef, Prediction, Status

COMPRESSION: Final = 6
"""Of zlib: a reading's 2 kB become half, which halves what the check at the start has to read."""

PATIENT_FIELDS: Final = (
    *("patient_name", "patient_id", "patient_birth_date", "patient_sex", "patient_age_years"),
    *("study_date", "study_time", "study_description", "accession_number"),
    *("sop_instance_uid", "series_instance_uid", "study_instance_uid"),
)
"""Fields of a header that are about a patient or lead to one."""


def pack(analysis: Analysis) -> tuple[bytes, bytes]:
    """Return an analysis as compressed JSON, and its heat maps as little-endian float32 one behind the other.

    Raises
    ------
    ValueError
        A figure is not finite: a bug, for inference never lets one through.
    """
    prediction = analysis.prediction
    content: dict[str, Any] = {
        "file": analysis.file,
        "file_sha256": analysis.file_sha256,
        "frame": analysis.frame,
        "status": analysis.status.value,
        "elapsed_ms": analysis.elapsed_ms,
        "header": dataclasses.asdict(analysis.header),
        "notices": [[n.code, {key: _plain(value) for key, value in n.fields.items()}] for n in analysis.notices],
        "code": analysis.code,
        "reason": analysis.reason,
        "model": dataclasses.asdict(analysis.model) if analysis.model else None,
        "probabilities": dict(prediction.probabilities) if prediction else None,
        "prediction_scope_score": prediction.scope_score if prediction else None,
        "heatmap_shapes": {code: list(m.shape) for code, m in prediction.heatmaps.items()} if prediction else {},
        "prediction_set": list(analysis.prediction_set),
        "research_only": list(analysis.research_only),
        "in_scope": analysis.in_scope,
        "scope_score": analysis.scope_score,
    }
    heatmaps = prediction.heatmaps.values() if prediction else ()
    return _compress(content), b"".join(np.asarray(m, dtype="<f4").tobytes() for m in heatmaps)


def unpack(content: bytes, heatmaps: bytes | None, reading_id: str) -> Analysis:
    """Return the analysis that `pack` was given; without heat maps where they are None.

    Raises
    ------
    RecordsError
        ``LOG-DAMAGED``: this is not what `pack` wrote.
    """
    try:
        return _unpack(json.loads(zlib.decompress(content)), heatmaps, reading_id)
    except (zlib.error, ValueError, KeyError, TypeError, AttributeError) as error:
        raise RecordsError("LOG-DAMAGED", detail=f"reading {reading_id} cannot be understood") from error


def plain_content(content: bytes) -> bytes:
    """Return the JSON that `pack` wrote.

    Raises
    ------
    RecordsError
        ``LOG-DAMAGED``.
    """
    try:
        return zlib.decompress(content)
    except zlib.error as error:
        raise RecordsError("LOG-DAMAGED", detail="a reading cannot be understood") from error


def without_patient(content: bytes) -> bytes:
    """Return packed content without what its header and its path say of a patient and of the study."""
    plain = json.loads(plain_content(content))
    bare = dataclasses.asdict(Header())
    return _compress(plain | {"file": "", "header": plain["header"] | {name: bare[name] for name in PATIENT_FIELDS}})


def _compress(content: dict[str, Any]) -> bytes:
    return zlib.compress(json.dumps(content, allow_nan=False).encode(), COMPRESSION)


def _unpack(c: dict[str, Any], heatmaps: bytes | None, reading_id: str) -> Analysis:
    prediction = None
    if c["probabilities"] is not None:
        maps = {} if heatmaps is None else _heatmaps(c["heatmap_shapes"], heatmaps)
        prediction = Prediction(c["probabilities"], maps, c["prediction_scope_score"])
    spacing = c["header"]["spacing_mm"]
    return Analysis(
        file=c["file"],
        file_sha256=c["file_sha256"],
        frame=c["frame"],
        status=Status(c["status"]),
        elapsed_ms=c["elapsed_ms"],
        header=Header(**c["header"] | {"spacing_mm": tuple(spacing) if spacing else None}),
        notices=tuple(Notice(code, fields) for code, fields in c["notices"]),
        code=c["code"],
        reason=c["reason"],
        model=ModelRef(**c["model"]) if c["model"] else None,
        prediction=prediction,
        prediction_set=tuple(c["prediction_set"]),
        research_only=tuple(c["research_only"]),
        in_scope=c["in_scope"],
        scope_score=c["scope_score"],
        reading_id=reading_id,
    )


def _heatmaps(shapes: Mapping[str, list[int]], data: bytes) -> dict[str, NDArray[np.float32]]:
    values = np.frombuffer(data, dtype="<f4").astype(np.float32)
    heatmaps, start = {}, 0
    for code, shape in shapes.items():
        end = start + math.prod(shape)
        heatmaps[code] = values[start:end].reshape(shape)
        start = end
    if start != len(values):
        raise ValueError("the heat maps do not have the stated size")
    return heatmaps


def _plain(value: object) -> str | int | float:
    """Keep whole and finite numbers; all else as the text that a notice's sentence shows."""
    return value if type(value) in (str, int) or (type(value) is float and math.isfinite(value)) else str(value)  # type: ignore[return-value]

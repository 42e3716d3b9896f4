"""What an analysis says as one row of a table."""

from typing import Final

from desktop.inference.result import Analysis
from desktop.report.csv_table import Cell
from desktop.report.picture import NOTICE

COLUMNS: Final = (
    "file",
    "frame",
    "status",
    "class",
    "class_probability",
    "probabilities",
    "prediction_set",
    "research_only",
    "in_scope",
    "scope_score",
    "code",
    "reason",
    "warnings",
    "model",
    "model_version",
    "model_sha256",
    "elapsed_ms",
    "notice",
)


def row(analysis: Analysis) -> tuple[Cell, ...]:
    """Return the cells of `COLUMNS`; lists are joined by blanks, ``class=probability`` pairs too."""
    prediction, model = analysis.prediction, analysis.model
    probabilities = prediction.probabilities if prediction else {}
    return (
        analysis.file,
        analysis.frame,
        analysis.status.value,
        analysis.label,
        analysis.probability if prediction else None,
        " ".join(f"{code}={p:.4f}" for code, p in probabilities.items()),
        " ".join(analysis.prediction_set),
        " ".join(analysis.research_only),
        "yes" if analysis.in_scope else "no",
        analysis.scope_score,
        analysis.code,
        analysis.reason,
        " ".join(notice.code for notice in analysis.notices),
        model.id if model else "",
        model.version if model else "",
        model.sha256 if model else "",
        round(analysis.elapsed_ms, 3),
        NOTICE,
    )

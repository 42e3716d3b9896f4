"""What one analysis says. Frozen, picklable, the same for window, command line and log."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.errors import Notice
from desktop.imaging.image import Header
from desktop.model_package.manifest import marked


class Status(StrEnum):
    """How an analysis ended."""

    ANALYZED = "analyzed"
    WARNING = "warning"
    REFUSED = "refused"


@dataclass(frozen=True)
class ModelRef:
    """Which model answered."""

    id: str
    version: str
    sha256: str
    """Of the manifest, which holds the hash of every other file of the package."""
    preprocessing_version: int = 1
    thresholds: Mapping[str, float] = field(default_factory=dict, compare=False)
    """Operating point of each class at the time; `sha256` covers it, so that it makes no difference between two of these."""


@dataclass(frozen=True, eq=False)
class Prediction:
    """What the network said of one image.

    Parameters
    ----------
    probabilities : mapping of class code to float
        Calibrated, 0..1, sum 1.
    heatmaps : mapping of class code to ndarray of float32, shape (h, w)
        Class activation maps, in logits per position: positive speaks for the class.
    scope_score : float
        Larger is further from the training images.
    """

    probabilities: Mapping[str, float]
    heatmaps: Mapping[str, NDArray[np.float32]]
    scope_score: float


@dataclass(frozen=True, eq=False)
class Analysis:
    """The answer for one frame of one file, or why there is none."""

    file: str
    """The path as the user gave it, joined with the path inside a folder."""
    frame: int
    status: Status
    elapsed_ms: float
    file_sha256: str = ""
    header: Header = field(default_factory=Header)
    notices: tuple[Notice, ...] = ()
    code: str = ""
    """Why it was refused: a key of `desktop.errors.ERRORS`."""
    reason: str = ""
    """The same as one sentence."""
    model: ModelRef | None = None
    prediction: Prediction | None = None
    prediction_set: tuple[str, ...] = ()
    """Classes that cannot be ruled out at the stated coverage, most probable first."""
    research_only: tuple[str, ...] = ()
    """Classes of the model that have not passed their audit: nobody may act on them."""
    in_scope: bool = False
    scope_score: float | None = None
    reading_id: str = ""
    """Id of the stored reading, where it was stored."""

    @property
    def is_photograph(self) -> bool:
        """Whether it was judged by a photograph of a film."""
        return any(notice.code == "PHOTO" for notice in self.notices)

    @property
    def label(self) -> str:
        """Code of the most probable class; empty when refused."""
        if self.prediction is None:
            return ""
        return max(self.prediction.probabilities, key=self.prediction.probabilities.__getitem__)

    @property
    def probability(self) -> float:
        """Probability of `label`; 0 when refused."""
        return self.prediction.probabilities[self.label] if self.prediction else 0.0

    def shown(self, code: str) -> str:
        """Return a class code as it is shown to people: one that is for research only says so."""
        return marked(code) if code in self.research_only else code

    def to_json(self) -> dict[str, Any]:
        """Return the object that ``lightbox analyze --json`` prints for this frame (schema: tests/contract/analyze.schema.json)."""
        line: dict[str, Any] = {"file": self.file, "frame": self.frame, "status": self.status.value}
        if self.status is Status.REFUSED:
            line |= {"code": self.code, "reason": self.reason}
        line["warnings"] = [{"code": notice.code, "text": notice.text} for notice in self.notices]
        if self.model is not None:
            line["model"] = {"id": self.model.id, "version": self.model.version, "sha256": self.model.sha256}
        if self.prediction is not None:
            line |= {
                "class": self.label,
                "class_probability": self.probability,
                "probabilities": dict(self.prediction.probabilities),
                "prediction_set": list(self.prediction_set),
            }
        if self.research_only:
            line["research_only"] = list(self.research_only)
        if self.scope_score is not None:
            line |= {"in_scope": self.in_scope, "scope_score": self.scope_score}
        if self.reading_id:
            line["reading"] = self.reading_id
        line["elapsed_ms"] = round(self.elapsed_ms, 3)
        return line


def new_reading_id() -> str:
    """Return the id of a reading, to be made before its analysis: saving twice under one id keeps one reading."""
    return str(uuid.uuid4())


def percent(probability: float) -> str:
    """Return a probability (0..1) as text that never claims certainty: 0.997 is "> 99 %"."""
    if probability > 0.99:
        return "> 99 %"
    return "< 1 %" if probability < 0.01 else f"{100 * probability:.0f} %"

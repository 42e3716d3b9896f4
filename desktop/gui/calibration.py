"""What the calibration assistant knows of the local cases of one model, and what pool threads do for it. No widgets here."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.operating_point import (
    HEALTHY,
    Interval,
    Limit,
    ill_probability,
    limit_at,
    limit_for,
    limits,
    roc_area,
    roc_area_by_patient,
    shortage,
)
from desktop.gui.film_jobs import FoundPicture, OpenLog, load_picture
from desktop.inference.result import ModelRef
from desktop.records.cases import Case
from desktop.records.entry import StoredReading
from desktop.records.operating_points import OperatingPoint
from desktop.records.opinions import Agreement, OpinionKind
from desktop.workers.pool import Workers


@dataclass(frozen=True, eq=False)
class CaseSet:
    """The local cases of one version of a model."""

    p: NDArray[np.float64]
    """P(ill) of each."""
    ill: NDArray[np.bool_]
    patients: NDArray[np.int64]
    told_by: Counter[OpinionKind]
    """How many of them by what."""

    @property
    def missing(self) -> tuple[int, int]:
        """How many ill and how many well films, of as many other patients, are missing before a limit may be chosen."""
        return shortage(self.ill, self.patients)

    @property
    def enough(self) -> bool:
        """Whether a limit may be chosen."""
        return self.missing == (0, 0)

    @property
    def several_films(self) -> bool:
        """Whether a patient has more than one of the films."""
        return len(np.unique(self.patients)) < len(self.patients)

    @property
    def counts(self) -> tuple[int, int]:
        """How many are ill, and how many well."""
        sick = int(np.count_nonzero(self.ill))
        return sick, len(self.ill) - sick

    def area(self) -> Interval:
        """Return the area under the ROC curve, with an interval that knows of patients with several films."""
        return roc_area_by_patient(self.p, self.ill, self.patients) if self.several_films else roc_area(self.p, self.ill)

    def curve(self) -> list[Limit]:
        """Return the points of the ROC curve, from the highest limit down."""
        return limits(self.p, self.ill, self.patients)

    def limit_for(self, sensitivity: float) -> Limit:
        """Return the highest limit that finds this share (0..1) of the ill cases at least."""
        return limit_for(self.p, self.ill, sensitivity, self.patients)

    def at(self, threshold: float) -> Limit:
        """Return what a limit does on the cases."""
        return limit_at(self.p, self.ill, threshold, self.patients)


def case_set(cases: Sequence[Case]) -> CaseSet:
    """Return the cases as numbers; those of a model without a healthy class are none."""
    usable = [(case, p) for case in cases if (p := ill_probability(case.probabilities)) is not None]
    return CaseSet(
        np.array([p for _, p in usable], dtype=np.float64),
        np.array([case.label != HEALTHY for case, _ in usable], dtype=np.bool_),
        np.array([case.patient for case, _ in usable], dtype=np.int64),
        Counter(case.told_by for case, _ in usable),
    )


def load_cases(open_log: OpenLog, model: ModelRef) -> CaseSet:
    """Return the local cases of a model. Runs on a pool thread."""
    with open_log() as records:
        return case_set(records.cases.of(model))


def load_untold(open_log: OpenLog, model: ModelRef, count: int) -> list[str]:
    """Return readings to label. Runs on a pool thread."""
    with open_log() as records:
        return records.cases.untold(model, count)


def keep_limit(open_log: OpenLog, model: ModelRef, limit: Limit, cases: CaseSet) -> OperatingPoint:
    """Set a limit. Runs on a pool thread."""
    ill, well = cases.counts
    shares = {"sensitivity": limit.sensitivity.value, "specificity": limit.specificity.value}
    with open_log() as records:
        return records.operating_points.set(model, limit.threshold, ill=ill, well=well, **shares)


@dataclass(frozen=True, eq=False)
class ToLabel:
    """One film that is to be labelled."""

    stored: StoredReading
    found: FoundPicture
    seen: bool
    """Whether who labels may have seen its answer before: then the label is no first reading."""


def load_to_label(open_log: OpenLog, workers: Workers, reading_id: str) -> ToLabel:
    """Return a film without its answer; that somebody looks at it stands in the audit. Runs on a pool thread."""
    with open_log() as records:
        seen = records.cases.seen(reading_id)
        stored = records.view(reading_id)
    found = load_picture(workers, stored.source, stored.analysis, stored.preview)
    return ToLabel(stored, found, seen and not stored.entry.hidden)


def keep_label(open_log: OpenLog, film: ToLabel, label: str) -> None:
    """Keep what somebody says of a film, an empty label for what they cannot tell. Runs on a pool thread."""
    kind = OpinionKind.READING if film.seen else OpinionKind.FIRST
    if film.seen and not label:
        return  # no answer was in sight to be unsure of
    with open_log() as records:
        agreement = Agreement.NONE if label else Agreement.UNSURE
        records.opinions.add(film.stored.entry.reading_id, kind, label=label, agreement=agreement)

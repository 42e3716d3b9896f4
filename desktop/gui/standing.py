"""Whether an answer still stands for whom the image is of by now: an age that was corrected after it was given may lie outside the model's."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.analysis.scope import check_age
from desktop.errors import ScopeError
from desktop.inference.result import ModelRef, Status
from desktop.model_package.manifest import Manifest
from desktop.records.entry import LogEntry
from desktop.records.persons import TimelinePoint


def age_refusal(manifest: Manifest | None, age_years: float | None) -> ScopeError | None:
    """Return why an answer of this model does not apply at an age; None where it does, or nobody can tell."""
    if manifest is not None:
        try:
            check_age(manifest, age_years)
        except ScopeError as error:
            return error
    return None


def answered_by(model: ModelRef | None, manifests: Iterable[Manifest]) -> Manifest | None:
    """Return the model that answered, of no other version; None where it is not installed."""
    if model is None:
        return None
    return next((known for known in manifests if (known.id, known.version) == (model.id, model.version)), None)


def standing(entry: LogEntry, manifests: Iterable[Manifest]) -> LogEntry:
    """Return an entry as it is by now: refused, where its answer does not apply any more."""
    error = age_refusal(answered_by(entry.model, manifests), entry.age_years) if entry.label else None
    if error is None:
        return entry
    nothing = replace(entry, status=Status.REFUSED, label="", probability=None, prediction_set=())
    return replace(nothing, code=error.code, reason=error.reason)


def standing_point(point: TimelinePoint, manifests: Iterable[Manifest]) -> TimelinePoint:
    """Return an image of a person as it is by now: see `standing`."""
    entry = standing(point.entry, manifests)
    return point if entry is point.entry else TimelinePoint(entry, {}, point.study_uid)

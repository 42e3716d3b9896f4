"""What is known of the installed models beside their manifests: the images they were measured on, and what is common here."""

import functools
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from desktop.analysis.predictive_value import PredictiveValue, elsewhere, predictive_value
from desktop.errors import RecordsError
from desktop.gui.film_jobs import OpenLog
from desktop.gui.jobs import Failed, JobRunner
from desktop.inference.package import Package
from desktop.model_package.card import Counts, class_counts
from desktop.model_package.manifest import Manifest
from desktop.records.prevalence import Prevalences, read_prevalences, set_prevalences

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Known:
    """What a pool thread found out."""

    counts: Mapping[tuple[str, str], Counts] = field(default_factory=dict)
    """By id and version of the model."""
    prevalences: Prevalences = field(default_factory=dict)


def find_out(open_log: OpenLog, packages: Sequence[Package]) -> Known:
    """Read the cards of the judging models, and how common their classes are here. Runs on a pool thread."""
    manifests = [package.manifest for package in packages]
    counts = {(p.manifest.id, p.manifest.version): class_counts(p.folder, p.manifest) for p in packages}
    classes = [(manifest.id, code) for manifest in manifests for code in manifest.codes]
    try:
        with open_log() as records:
            return Known(counts, read_prevalences(records.settings, classes))
    except RecordsError as error:  # without a log nothing is set, and the test's own shares stand, which say so
        log.info("no prevalence is known: %s", error.code)
        return Known(counts)


class ModelKnowledge(QObject):
    """Read once a login, and after each change; until then nothing is known."""

    changed = Signal()

    def __init__(self, open_log: OpenLog, may_set: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._open_log = open_log
        self.may_set = may_set
        """Whether who is logged in may say what is common here."""
        self._jobs = JobRunner(1, self)
        self._packages: tuple[Package, ...] = ()
        self._known: Known | None = None

    @property
    def packages(self) -> tuple[Package, ...]:
        """The models that judge."""
        return self._packages

    @property
    def ready(self) -> bool:
        """Whether it has been read."""
        return self._known is not None

    def load(self, packages: Sequence[Package]) -> None:
        """Read what is known of these models; `changed` tells."""
        self._packages = tuple(package for package in packages if package.manifest.kind == "classifier")
        self._jobs.start(functools.partial(find_out, self._open_log, self._packages), self._on_known, self._on_unknown)

    def prevalences(self, manifest: Manifest) -> dict[str, float]:
        """Return what is set for a model, by class code."""
        known = self._known.prevalences if self._known is not None else {}
        return {code: known[manifest.id, code] for code in manifest.codes if (manifest.id, code) in known}

    def value(self, manifest: Manifest, code: str) -> PredictiveValue | None:
        """Return how often the model is right when it gives this answer; None where that was not measured."""
        return predictive_value(manifest, code, self._counts(manifest), self.prevalences(manifest).get(code))

    def elsewhere(self, manifest: Manifest, code: str) -> tuple[PredictiveValue, ...]:
        """Return the same for images of other hospitals that it was measured on, at the same prevalence."""
        value = self.value(manifest, code)
        return () if value is None else elsewhere(manifest, code, self._counts(manifest), value.prevalence)

    def set_prevalences(self, manifest: Manifest, shares: Mapping[str, float | None], failed: Failed) -> None:
        """Keep how common a model's classes are here, None for one that is not to be set, and read what is known anew."""
        open_log = self._open_log

        def work() -> None:
            with open_log() as records:
                set_prevalences(records.settings, manifest.id, shares)

        self._jobs.start(work, lambda _: self.load(self._packages), failed)

    def close_jobs(self) -> None:
        """Let what is being written be written."""
        self._jobs.finish()

    def _counts(self, manifest: Manifest) -> Counts:
        counts = self._known.counts if self._known is not None else {}
        return counts.get((manifest.id, manifest.version), {})

    def _on_known(self, known: Known) -> None:
        self._known = known
        self.changed.emit()

    def _on_unknown(self, error: Exception) -> None:
        log.error("what is known of the models cannot be read: %s", type(error).__name__)

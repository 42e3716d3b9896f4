"""The clinic's limits for referral as the window knows them, and the line that says on which side of one a film lies."""

import logging
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.analysis.operating_point import Default, default_limit, ill_probability
from desktop.errors import clean_text
from desktop.gui.film import Film
from desktop.gui.film_jobs import OpenLog
from desktop.gui.i18n import day, number
from desktop.gui.icons import icon_label
from desktop.gui.jobs import JobRunner
from desktop.gui.parts import plain_tip, text_label
from desktop.gui.theme import Look
from desktop.inference.result import Analysis
from desktop.model_package.manifest import Manifest
from desktop.records.operating_points import OperatingPoint

log = logging.getLogger(__name__)

translate = QCoreApplication.translate


@dataclass(frozen=True)
class LimitWords:
    """What is said beside an answer. It changes no probability."""

    line: str
    above: bool
    """On or above the limit: to be referred by it."""
    more: str = ""
    """That the clinic's limit belongs to another version; empty where it does not."""
    about: str = ""
    """How the limit did; empty where it is the clinic's own, of which the rules tell."""


def read_limits(open_log: OpenLog) -> list[OperatingPoint]:
    """Return the limits in force. Runs on a pool thread."""
    with open_log() as records:
        return records.operating_points.all()


class Limits(QObject):
    """Read once a login, and after each change; nothing is said before."""

    changed = Signal()

    def __init__(self, open_log: OpenLog, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._open_log, self._look = open_log, look
        self._jobs = JobRunner(1, self)
        self._asked = 0
        self.points: tuple[OperatingPoint, ...] | None = None

    def load(self) -> None:
        """Read them; `changed` tells."""
        self._jobs.forget(self._asked)
        self._asked = self._jobs.start(lambda: read_limits(self._open_log), self._on_read, self._on_failed)

    def words(self, analysis: Analysis, manifest: Manifest | None) -> LimitWords | None:
        """Return what is said of an answer; None where there is no limit, or it is not known yet."""
        return None if self.points is None else limit_words(analysis, manifest, self.points)

    def line(self, film: Film, manifest: Manifest | None) -> QWidget | None:
        """Return what stands beside a film's answer; None where nothing is to be said."""
        words = self.words(film.analysis, manifest) if film.analysis is not None else None
        if words is None:
            return None
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        icon, color = ("arrow-up", "warn") if words.above else ("arrow-down", "muted")
        row.addWidget(icon_label(self._look, icon, color), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        line = text_label(words.line, "strong" if words.above else "caption", wrap=True)
        line.setToolTip(plain_tip(words.about))
        line.setAccessibleDescription(words.about)
        column.addWidget(line)
        if words.more:
            column.addWidget(text_label(words.more, "caption", wrap=True))
        row.addLayout(column, 1)
        return made

    def close_jobs(self) -> None:
        """Want nothing more."""
        self._jobs.finish()

    def _on_read(self, points: list[OperatingPoint]) -> None:
        self.points = tuple(points)
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        """Say nothing rather than what may not hold any more: not even the model's own limit, which the clinic may have replaced."""
        log.error("the limits for referral cannot be read: %s", type(error).__name__)
        self.points = None
        self.changed.emit()


def limit_words(analysis: Analysis, manifest: Manifest | None, points: tuple[OperatingPoint, ...]) -> LimitWords | None:
    """Return on which side of the limit of its model's version an answer lies.

    Parameters
    ----------
    analysis : Analysis
    manifest : Manifest, optional
        Of the very version that answered, for the limit that it comes with.
    points : tuple of OperatingPoint
        The clinic's.
    """
    p = ill_probability(analysis.prediction.probabilities) if analysis.prediction is not None else None
    if p is None or analysis.model is None:
        return None
    own = next((point for point in points if point.sha256 == analysis.model.sha256), None)
    if own is not None:
        above = p >= own.threshold
        #: Safety text
        over = translate("Limits", "Above this clinic's limit for referral (P(ill) {0}, limit {1}; set by {2}, {3})")
        #: Safety text
        under = translate("Limits", "Below this clinic's limit for referral (P(ill) {0}, limit {1}; set by {2}, {3})")
        who = clean_text(own.user), day(own.created_at.astimezone())
        return LimitWords((over if above else under).format(*_pair(p, own.threshold), *who), above)
    default = default_limit(manifest) if manifest is not None else None
    if default is None:
        return None
    others = sorted({point.version for point in points if point.model == analysis.model.id})
    #: Safety text
    more = translate("Limits", "This clinic's limit was set for version {0}, not for this version ({1}).")
    more = more.format(", ".join(others), analysis.model.version) if others else ""
    above = p >= default.threshold
    #: Safety text
    over = translate("Limits", "Above the model's own limit (P(ill) {0}, limit {1})")
    #: Safety text
    under = translate("Limits", "Below the model's own limit (P(ill) {0}, limit {1})")
    line = (over if above else under).format(*_pair(p, default.threshold))
    return LimitWords(line, above, more, default_figures(default))


def default_figures(default: Default) -> str:
    """Return how the model's own limit did on its test images, as a sentence; empty where that was not measured."""
    if default.missed is None or default.in_vain is None:
        return ""
    #: Safety text
    words = translate("Limits", "On its test images this limit missed {0} of 100 ill and called {1} of 100 well ill.")
    return words.format(number(100 * default.missed.value, 1), number(100 * default.in_vain.value, 1))


def _pair(p: float, threshold: float) -> tuple[str, str]:
    """Return both as text that shows on which side one is of the other, and never claims certainty."""
    decimals = next((d for d in (2, 3, 4) if round(p, d) != round(threshold, d)), 5)
    return _shown(p, decimals), number(threshold, decimals)


def _shown(p: float, decimals: int) -> str:
    if p > 0.99 and decimals == 2:
        return f"> {number(0.99, 2)}"
    return f"< {number(0.01, 2)}" if p < 0.01 and decimals == 2 else number(p, decimals)

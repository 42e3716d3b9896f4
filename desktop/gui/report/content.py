"""What a report says: facts and pictures of one reading, fetched together from the log and from the film's file. No Qt, no words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop.analysis.predictive_value import PredictiveValue, predictive_value
from desktop.errors import ScopeError
from desktop.gui.film_jobs import load_picture
from desktop.gui.standing import age_refusal
from desktop.imaging.image import DecodedImage
from desktop.imaging.presentation import display_table
from desktop.inference.heatmap import overlay, strength
from desktop.inference.package import Package
from desktop.inference.result import Analysis
from desktop.model_package.card import class_counts
from desktop.model_package.manifest import Manifest
from desktop.records.entry import LogEntry, StoredReading
from desktop.records.operating_points import OperatingPoint
from desktop.records.opinions import Opinion
from desktop.records.prevalence import read_prevalences
from desktop.records.session import Session
from desktop.records.store import Records
from desktop.workers.pool import Workers

SIDE: Final = 1280
"""Longest side of a picture on a report, in pixels: 300 to the inch at 108 mm, the tallest that a page lets it be."""
CONTOUR_SIDE: Final = 96
LETTERHEAD: Final = "report/letterhead"
"""Setting of the log: lines below the clinic's name, as an address."""


@dataclass(frozen=True, eq=False)
class Pictures:
    """The film as a report shows it.

    Parameters
    ----------
    film : ndarray of uint8, shape (rows, columns) or (rows, columns, 3)
        As the file asks to be shown, straightened where it was; at most `SIDE` pixels on the longer side.
    heat : ndarray of uint8, shape (rows, columns, 3), or None
        The same under the heat map of the most probable class.
    strength : ndarray of float32, shape (h, w), or None
        How strong that map is, 0..1, over the whole film: coarse, for the line at half of it.
    original : bool
        From the very file that was judged; else it is the small copy that the log keeps.
    size : (int, int) or None
        Columns and rows of the film itself; None where its file is not at hand.
    """

    film: NDArray[np.uint8]
    heat: NDArray[np.uint8] | None
    strength: NDArray[np.float32] | None
    original: bool
    size: tuple[int, int] | None


@dataclass(frozen=True, eq=False)
class Report:
    """All that a report of one reading says."""

    stored: StoredReading
    opinions: tuple[Opinion, ...]
    """On the image as this patient's, newest first."""
    newer: LogEntry | None
    """The newest reading of the same image, where this one is not it."""
    manifest: Manifest | None
    """Of the very model that answered; None where it is not installed any more."""
    pictures: Pictures | None
    clinic: str
    letterhead: str
    full_names: Mapping[str, str]
    """Of the people behind the accounts that are named here."""
    made_by: str
    """Account of who has the report made."""
    made_at: datetime
    often: PredictiveValue | None = None
    """How often the model is right when it gives this answer; None where that was not measured."""
    points: tuple[OperatingPoint, ...] = ()
    """The clinic's limits for referral."""

    @property
    def hidden(self) -> bool:
        """Whether who has it made must not see the answer yet: they read the film first."""
        return self.stored.entry.hidden

    @property
    def outside(self) -> ScopeError | None:
        """Why the answer does not hold for who the film is of by now: an age that was entered after it was given."""
        return (
            age_refusal(self.manifest, self.stored.patient.age_years) if self.stored.analysis.prediction is not None else None
        )

    @property
    def classes(self) -> dict[str, float]:
        """Probabilities by class code, most probable first; none where there is no answer that holds, or may be shown."""
        prediction = self.stored.analysis.prediction
        if prediction is None or self.outside is not None or self.hidden:
            return {}
        return dict(sorted(prediction.probabilities.items(), key=lambda item: -item[1]))


def gather(
    session: Session, workers: Workers, models: Sequence[Package], reading_id: str, passwords: tuple[str, ...] = ()
) -> Report:
    """Fetch what a report of a reading says. Runs on a pool thread.

    Parameters
    ----------
    session : Session
    workers : Workers
        Read the film's file.
    models : sequence of Package
        Those that are installed.
    reading_id : str
    passwords : tuple of str
        Of archives that the file may lie in.

    Raises
    ------
    RecordsError
        ``LOG-NOT-FOUND``, and what opening the log raises.
    """
    with session.open() as records:
        stored = records.reading(reading_id)
        opinions, versions = records.opinions.of(reading_id), records.versions(reading_id)
        clinic, letterhead = records.settings.get("clinic"), records.settings.get(LETTERHEAD)
        points = tuple(records.operating_points.all())
        model, label = stored.analysis.model, stored.analysis.label
        shares = read_prevalences(records.settings, [(model.id, label)] if model is not None else [])
        full_names = _full_names(records, {stored.entry.user, session.person.name, *(opinion.user for opinion in opinions)})
    analysis = stored.analysis
    package = next((model for model in models if model.ref == analysis.model), None)
    manifest = package.manifest if package is not None else None
    often = None
    if package is not None and label:
        counts = class_counts(package.folder, package.manifest)
        often = predictive_value(package.manifest, label, counts, next(iter(shares.values()), None))
    report = Report(
        stored=stored,
        opinions=tuple(opinions),
        newer=next((entry for entry in versions[:1] if entry.version > stored.entry.version), None),
        manifest=manifest,
        pictures=None,
        clinic=clinic,
        letterhead=letterhead,
        full_names=full_names,
        made_by=session.person.name,
        made_at=session.now(),
        often=often,
        points=points,
    )
    found = load_picture(workers, stored.source, analysis, stored.preview, passwords)
    if found.image is None:
        return report
    return replace(report, pictures=pictures_of(found.image, analysis if report.classes else None, original=found.original))


def pictures_of(image: DecodedImage, analysis: Analysis | None, *, original: bool) -> Pictures:
    """Make a film ready to be put on paper; `analysis` is the answer whose heat map belongs to it, None where there is none."""
    shown = np.take(display_table(image), image.pixels, mode="clip")  # (rows, columns)
    gray = _reduced(shown)
    heat = coarse = None
    maps = analysis.prediction.heatmaps if analysis is not None and analysis.prediction is not None else {}
    if analysis is not None and analysis.label in maps:
        heat = overlay(gray, maps[analysis.label])
        scale = CONTOUR_SIDE / max(gray.shape)
        coarse = strength(maps[analysis.label], *(max(2, round(scale * side)) for side in gray.shape))
    film = gray if image.rgb is None else _reduced(image.rgb)
    return Pictures(film, heat, coarse, original, (image.columns, image.rows) if original else None)


def _reduced(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    picture = Image.fromarray(pixels)
    picture.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS, reducing_gap=3)
    return np.asarray(picture)


def _full_names(records: Records, names: Iterable[str]) -> dict[str, str]:
    return {name: records.full_name(name) for name in names}

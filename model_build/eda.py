"""A look at a data set before anything is trained on it: counts, sizes, brightness, sources, and what could mislead a network.

python -m model_build eda --data ../shared/data/covid --out covid.html
"""

import argparse
import csv
import logging
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from desktop.errors import ImageError
from model_build.data import Film, read_gray
from model_build.data.command import add_data_options, chosen_films

log = logging.getLogger(__name__)

TELLING: Final = 0.7
"""Area under the ROC curve from which one plain number of a film is said to give its class away; 0.5 is guessing."""
FEW: Final = 20
"""Films of a class below which that area is chance: its standard error for 20 films among many is about 0.06."""
FROM_ONE: Final = 0.9
"""Share of a class from one source from which the class is said to come from that source, unless most other films do too."""
IMBALANCED: Final = 3.0
"""Largest class over smallest from which accuracy alone says little."""


@dataclass(frozen=True)
class Measure:
    """What is measured on one film."""

    path: str
    width: int
    height: int
    brightness: float
    """Mean, 0 (black) to 1 (white), as the clinic's screen shows the film."""
    contrast: float
    """Standard deviation of the brightness."""


@dataclass(frozen=True)
class Separation:
    """How well one plain number alone tells the films of a class from all others."""

    feature: str
    label: str
    auc: float
    """0.5 to 1, whichever way round."""
    higher: bool
    """Whether the class has the larger values."""


def measure(path: str, gray: NDArray[np.uint8] | NDArray[np.float32]) -> Measure:
    """Measure a decoded film."""
    scale = 255.0 if gray.dtype == np.uint8 else 1.0
    return Measure(path, gray.shape[1], gray.shape[0], float(gray.mean()) / scale, float(gray.std()) / scale)


def measure_films(root: Path, films: Sequence[Film], notes: Path) -> list[Measure]:
    """Measure films, one at a time in memory; goes on where an interrupted look stopped.

    Parameters
    ----------
    root : Path
        The films' paths are below it.
    films : sequence of Film
    notes : Path
        CSV of all measures so far; written anew, with these.

    Returns
    -------
    list of Measure
        In the order of `films`.
    """
    known = {m.path: m for m in _read_measures(notes)} if notes.exists() else {}
    with notes.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, [f.name for f in fields(Measure)], lineterminator="\n")
        writer.writeheader()
        writer.writerows(asdict(m) for m in known.values())  # anew, since an interruption may have cut the last line
        for film in tqdm(films, "measuring", unit="film", disable=None):
            if film.path not in known:
                known[film.path] = measure(film.path, read_gray(root / film.path))
                writer.writerow(asdict(known[film.path]))
    return [known[film.path] for film in films]


def features(measures: Sequence[Measure]) -> dict[str, NDArray[np.float64]]:
    """Return the plain numbers of every film by name, each of shape (films,)."""
    return {
        "width / height": np.array([m.width / m.height for m in measures]),
        "shorter side": np.array([float(min(m.width, m.height)) for m in measures]),
        "brightness": np.array([m.brightness for m in measures]),
        "contrast": np.array([m.contrast for m in measures]),
    }


def separations(films: Sequence[Film], measures: Sequence[Measure]) -> list[Separation]:
    """Return how well each plain number tells each class from the others, the most telling first."""
    from model_build.metrics import auc  # noqa: PLC0415 - scipy's statistics take a second to import, --help should not

    labels = np.array([film.label for film in films])
    found = []
    for label in sorted(set(labels)):
        for feature, values in features(measures).items():
            if len(set(labels)) > 1:
                area = auc(values, labels == label)
                found.append(Separation(feature, str(label), max(area, 1 - area), area >= 0.5))
    return sorted(found, key=lambda s: -s.auc)


def findings(films: Sequence[Film], measures: Sequence[Measure]) -> list[str]:
    """Return what could mislead a network, or the reader of its figures, in sentences."""
    return [*_of_shape(films, measures), *_of_sources(films), *_of_counts(films)]


def _of_shape(films: Sequence[Film], measures: Sequence[Measure]) -> Iterator[str]:
    counts = Counter(film.label for film in films)
    for found in separations(films, measures):
        if found.auc >= TELLING and counts[found.label] >= FEW:
            yield (
                f"{found.feature} alone tells {found.label} from the rest with an area under the ROC curve of {found.auc:.2f} "
                f"({found.label} is {'higher' if found.higher else 'lower'}): a network can learn this instead of the disease."
            )


def _of_sources(films: Sequence[Film]) -> Iterator[str]:
    sources = {film.source for film in films}
    if len(sources) == 1:
        said = f"All films come from one source, {next(iter(sources))}" if films[0].source else "The set names no sources"
        yield f"{said}: figures measured here say nothing about films from elsewhere."
        return
    for label, count in sorted(Counter(film.label for film in films).items()):
        source, most = Counter(film.source for film in films if film.label == label).most_common(1)[0]
        others = [film for film in films if film.label != label]
        elsewhere = sum(film.source == source for film in others) / max(len(others), 1)
        if most / count >= FROM_ONE and elsewhere < 0.5:
            yield (
                f"{most / count:.0%} of {label} come from {source or 'an unnamed source'}, as do {elsewhere:.0%} of all other "
                "films: a network can learn the hospital instead of the disease."
            )


def _of_counts(films: Sequence[Film]) -> Iterator[str]:
    counts = Counter(film.label for film in films)
    ratio = imbalance(films)
    if ratio >= IMBALANCED:
        names = [label for label, _ in counts.most_common()]
        yield f"{names[0]} has {ratio:.1f} times the films of {names[-1]}: report the recall of each class, not accuracy alone."
    for split in sorted({film.split for film in films}):
        missing = counts.keys() - {film.label for film in films if film.split == split}
        if missing:
            yield f"The part {split or 'without a name'} has no film of {', '.join(sorted(missing))}."


def imbalance(films: Sequence[Film]) -> float:
    """Return the films of the largest class over those of the smallest."""
    counts = Counter(film.label for film in films).values()
    return max(counts) / min(counts)


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command ``eda``."""
    parser = commands.add_parser("eda", help="look at a data set: one HTML file with counts, sizes, sources and warnings")
    parser.set_defaults(command=_eda)
    add_data_options(parser)
    parser.add_argument("--out", type=Path, required=True, help="the HTML file; measures are kept beside it as CSV")


def _eda(options: argparse.Namespace) -> int:
    from model_build.eda_report import write_report  # noqa: PLC0415 - matplotlib takes seconds to import, --help should not

    try:
        with chosen_films(options) as (root, films):
            measures = measure_films(root, films, options.out.with_suffix(".csv"))
            title = options.data.resolve().name if options.data else "drawn pictures"
            write_report(title, root, films, measures, options.out)
    except (ValueError, OSError, ImageError) as error:
        log.error("%s", error)
        return 2
    for sentence in findings(films, measures):
        log.warning("%s", sentence)
    log.info("report: %s", options.out)
    return 0


def _read_measures(notes: Path) -> Iterator[Measure]:
    with notes.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["contrast"]:  # None in a line that was cut
                yield Measure(
                    row["path"], int(row["width"]), int(row["height"]), float(row["brightness"]), float(row["contrast"])
                )

"""What an evaluation found, in frozen dataclasses: the content of ``metrics.json``. No path of a film stands in it."""

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path

from desktop.model_package.manifest import Figure
from desktop.model_package.strict_json import read_strictly


@dataclass(frozen=True)
class Curves:
    """ROC and precision-recall curve of one class against the rest, thinned for drawing."""

    code: str
    false_positive_rate: tuple[float, ...]
    true_positive_rate: tuple[float, ...]
    recall: tuple[float, ...]
    precision: tuple[float, ...]


@dataclass(frozen=True)
class ReliabilityBin:
    """Films whose called class has a probability in one of 15 equal bins."""

    images: int
    confidence: float
    """Mean probability of the called class."""
    right: float
    """Share that is called right."""


@dataclass(frozen=True)
class Subgroup:
    """Figures of a part of a set; none where the part is too small to say anything."""

    attribute: str
    value: str
    images: int
    patients: int
    films_by_class: dict[str, int]
    figures: tuple[Figure, ...]


@dataclass(frozen=True)
class Mistake:
    """A film that is called wrong, by its place in the set."""

    film: int
    label: str
    called: str
    probability: float
    """Of the called class."""


@dataclass(frozen=True)
class SetMetrics:
    """All about one evaluation set."""

    name: str
    images: int
    patients: int
    films_by_class: dict[str, int]
    figures: tuple[Figure, ...]
    confusion: tuple[tuple[int, ...], ...]
    """Films by true class (rows) and called class (columns)."""
    set_sizes: tuple[int, ...]
    """Films by the number of classes in their prediction set, from one on."""
    curves: tuple[Curves, ...]
    reliability: tuple[ReliabilityBin, ...]
    subgroups: tuple[Subgroup, ...]
    mistakes: tuple[Mistake, ...]
    """The worst ones, worst first."""

    def figure(self, name: str) -> Figure | None:
        """Return a figure by name, None where the set does not allow it."""
        return next((figure for figure in self.figures if figure.name == name), None)


@dataclass(frozen=True)
class Effect:
    """What a change of the pictures does to the answers."""

    change: str
    strength: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True)
class Probe:
    """How well something that should not matter tells the class, or the hospital."""

    asked: str
    """What is told: ``class`` or ``source``."""
    evidence: str
    """From what."""
    answers: int
    """How many different ones there are; guessing gives a balanced accuracy of one over it."""
    figures: tuple[Figure, ...]


@dataclass(frozen=True)
class Metrics:
    """All that was measured on one package."""

    id: str
    version: str
    network_sha256: str
    codes: tuple[str, ...]
    headline: tuple[Figure, ...]
    """The figures of the manifest."""
    sets: tuple[SetMetrics, ...]
    robustness: tuple[Effect, ...]
    """The first entry is the pictures as they are."""
    shortcuts: tuple[Effect, ...]
    """The package itself on border alone, without the border, mirrored."""
    probes: tuple[Probe, ...]


def save_metrics(metrics: Metrics, path: Path) -> None:
    """Write ``metrics.json``."""
    text = json.dumps(dataclasses.asdict(metrics), indent=1, ensure_ascii=False, allow_nan=False)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def load_metrics(path: Path) -> Metrics:
    """Read what `save_metrics` wrote.

    Raises
    ------
    ValueError
        It is of another form.
    """
    return read_strictly(Metrics, path.read_bytes())

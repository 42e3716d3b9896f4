"""What an experiment is: the values that lead from a folder of films to a package, in one frozen object."""

from dataclasses import dataclass

from desktop.model_package.manifest import ModelClass, Population, Preprocessing, Source


@dataclass(frozen=True)
class Training:
    """How the network is trained."""

    epochs: int
    batch_size: int
    learning_rate: float
    """Highest rate of the one-cycle schedule."""
    weight_decay: float
    label_smoothing: float
    ema_decay: float
    """Per step: the shipped weights are an exponential moving average over about ``1 / (1 - ema_decay)`` steps."""
    validation_share: float
    """Of the groups of the official training part, per class."""
    seed: int


@dataclass(frozen=True)
class Experiment:
    """One model: what it answers, for whom, from which data, and how it is trained."""

    id: str
    version: str
    name: str
    task: str
    classes: tuple[ModelClass, ...]
    labels: dict[str, str]
    """Class code of every label of the data set that is used."""
    normal: str
    """Class code of the healthy."""
    population: Population
    preprocessing: Preprocessing
    training: Training
    sensitivity: float
    """Share of the ill that the operating point must find on the validation films."""
    coverage: float
    """Of the prediction sets."""
    minimum_side: int
    """Fewest pixels on the shorter side of a film that is judged."""
    aspect: tuple[float, float]
    """Smallest and largest width / height that is judged."""
    sources: tuple[Source, ...]
    limits: tuple[str, ...]

    @property
    def codes(self) -> tuple[str, ...]:
        """Class codes in the order of the network's outputs."""
        return tuple(c.code for c in self.classes)

"""What an experiment is: the values that lead from folders of films to packages, in one frozen object."""

import importlib
import pkgutil
from dataclasses import dataclass, field

from desktop.model_package.manifest import ModelClass, Population, Preprocessing, Source
from model_build import configs
from model_build.augment import TRAINING, Strength
from model_build.initialize import Start


@dataclass(frozen=True)
class DataSet:
    """One folder of films below the data root, and what its films may be used for."""

    folder: str
    labels: dict[str, str]
    """Class code of every label that is used."""
    role: str = "fit"
    """``fit``: split into training, validation and test. ``measure``: measured only, nothing is fitted on it."""
    name: str = ""
    """How the card calls these films; of a set to measure."""
    figures: tuple[str, ...] = ()
    """Figures that the card gives of a set to measure; none named: all that its films allow."""
    layout: str = "auto"


@dataclass(frozen=True)
class Split:
    """How the films to fit are split, always by patient and group of duplicates."""

    validation_share: float
    test_share: float = 0.0
    """Where the set has no official test part."""
    seed: int = 1
    keep_suggested: bool = False
    """Whether the ``val`` of the source is the validation part."""


@dataclass(frozen=True)
class Phase:
    """Some epochs at one size with one optimiser."""

    epochs: int
    side: int = 224
    optimizer: str = "sgd"
    """``sgd`` (Nesterov momentum 0.9), ``adam`` or ``adamw``; different ones may follow one another."""
    learning_rate: float = 0.02
    """Highest rate; warm-up and cosine run over all phases together."""


@dataclass(frozen=True)
class Recipe:
    """How one network is trained."""

    phases: tuple[Phase, ...]
    batch_size: int = 32
    accumulate: int = 1
    """Parts that a batch is taken in, one after the other, where memory is short."""
    weight_decay: float = 5e-4
    loss: str = "weighted"
    """``plain``, ``weighted`` (every class has the same say), ``focal``, or ``illness-first``."""
    focus: float = 2.0
    """Exponent of the focal loss."""
    label_smoothing: float = 0.05
    sampling: str = "shuffle"
    """``shuffle``, ``classes`` (equal numbers of each class) or ``sources`` (of each class and source)."""
    films: int = 0
    """Of an epoch, drawn anew each time; 0 for all."""
    warm_up: float = 0.15
    """Share of the steps."""
    average: str = "ema"
    """``ema``: weights averaged over about ``1 / (1 - ema_decay)`` steps; ``swa``: over the epochs of the last half; ``none``."""
    ema_decay: float = 0.99
    view_side: int = 0
    """Side at which films are drawn where teachers look at them too, each at its own side; 0 for that of the phase."""
    patience: int = 0
    """Epochs without a better validation loss after which training stops and the best is restored; 0 keeps the last epoch."""
    budget_s: float = 0.0
    """Seconds after which no further epoch begins; 0 for no limit."""
    strength: Strength = TRAINING
    rare_strength: Strength | None = None
    """For the classes with less than half the films of the largest; None for no difference."""
    seed: int = 20171

    @property
    def epochs(self) -> int:
        """Of all phases."""
        return sum(phase.epochs for phase in self.phases)

    def phase(self, epoch: int) -> int:
        """Return the number of the phase of an epoch (from 0)."""
        for number, phase in enumerate(self.phases):
            if epoch < phase.epochs:
                return number
            epoch -= phase.epochs
        raise IndexError("the schedule has no such epoch")


@dataclass(frozen=True)
class NetworkPlan:
    """One network: its kind, its start and its training."""

    architecture: str
    recipe: Recipe
    start: Start = field(default_factory=Start)


@dataclass(frozen=True)
class Distillation:
    """How the students learn from the teachers."""

    feature_teacher: str
    """Name of the teacher whose stages are followed."""
    teachers: tuple[str, ...]
    """Names of those whose mean answer is learnt, chosen on validation; ``student-labels`` is the student's own kind."""
    hinton: Recipe
    stages: Recipe
    """Of each stage, one after the other."""
    head: Recipe
    joint: Recipe
    """Short fine-tune of the whole student afterwards; not part of the paper."""
    temperature: float = 4.0
    soft_share: float = 0.7
    """Weight of the teacher's answer against the label's in Hinton's loss."""


@dataclass(frozen=True)
class Experiment:
    """One model: what it answers, for whom, from which data, and how it is trained."""

    id: str
    version: str
    name: str
    task: str
    classes: tuple[ModelClass, ...]
    normal: str
    """Class code of the healthy."""
    population: Population
    preprocessing: Preprocessing
    data: tuple[DataSet, ...]
    split: Split
    teachers: dict[str, NetworkPlan]
    student: NetworkPlan
    """Trained on labels alone: the row to beat."""
    distillation: Distillation
    lite: NetworkPlan
    quantization_aware: Recipe
    scaling: str
    """How probabilities are calibrated: ``temperature``, ``vector``, or ``best``, the one with the smaller cross-validated loss."""
    gate: dict[str, float]
    """Figures of the test part that the standard package must reach before it goes to the shelf."""
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
    lite_tolerance: float = 0.02
    """Accuracy on the test part that the lite package may lose against the standard one."""
    variants: dict[str, NetworkPlan] = field(default_factory=dict)
    """Other ways of training the student, to be compared."""

    @property
    def codes(self) -> tuple[str, ...]:
        """Class codes in the order of the network's outputs."""
        return tuple(c.code for c in self.classes)


def load_experiment(name: str) -> Experiment:
    """Return the experiment of a config, by its module's name or the id of its model (also of the lite one).

    Raises
    ------
    ValueError
        No such config.
    """
    module = name.removesuffix("-lite").replace("-", "_")
    known = [info.name for info in pkgutil.iter_modules(configs.__path__)]
    if module not in known:
        raise ValueError(f"no config {name!r}; known are {', '.join(known)}")
    experiment: Experiment = importlib.import_module(f"model_build.configs.{module}").EXPERIMENT
    return experiment

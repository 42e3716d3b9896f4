"""What reading and changing the films costs in a training step."""

import time
from dataclasses import dataclass
from statistics import median
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray

from desktop.model_package.manifest import Preprocessing
from model_build.data.inputs import Inputs
from model_build.experiment import Phase, Recipe
from model_build.networks import build_network
from model_build.train import Batch, Loop, make_optimizer, supervised

ARCHITECTURE: Final = "resnet18"


@dataclass(frozen=True)
class Cost:
    """Seconds of a step: bare, on a batch that is ready, and real, on films that are read and changed for it."""

    bare_s: float
    real_s: float
    batch: int

    @property
    def share(self) -> float:
        """Part of a real step that goes into the films."""
        return (self.real_s - self.bare_s) / self.real_s

    def __str__(self) -> str:
        bare, real = self.batch / self.bare_s, self.batch / self.real_s
        return f"bare loop {bare:.1f} images/s, real loop {real:.1f} images/s, films cost {100 * self.share:.1f} % of a step"


def measure(inputs: Inputs, recipe: Recipe, spec: Preprocessing, *, classes: int, steps: int, batch: int = 32) -> Cost:
    """Time steps on a ready batch and on films from disk, in turn, so that both see the same machine; medians count.

    Parameters
    ----------
    inputs : Inputs
    recipe : Recipe
        Its augmentation is measured.
    spec : Preprocessing
        The side of the films.
    classes : int
    steps : int
        Of each kind; one more before them is not counted.
    batch : int
        Films in a step.
    """
    size = min(batch, len(inputs))
    net = build_network(ARCHITECTURE, classes).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    phase, objective = Phase(1, spec.width), supervised(recipe, inputs, classes, 0)
    real = Loop(objective, inputs, recipe, spec, lambda _: None)
    bare = _Ready(objective, inputs, recipe, spec, lambda _: None)
    bare.ready = real.batch(np.arange(size), 0, phase.side)
    times: dict[Loop, list[float]] = {bare: [], real: []}
    order = np.random.default_rng(1).permutation(len(inputs))
    for step in range(steps + 1):
        films = np.roll(order, -size * step)[:size]
        for loop, spent in times.items():
            loop.optimizer = make_optimizer({"net": net}, phase, recipe.weight_decay)
            started = time.perf_counter()
            loop.step(net, films, step, phase)
            spent.append(time.perf_counter() - started)
    return Cost(median(times[bare][1:]), median(times[real][1:]), size)


class _Ready(Loop):
    """Trains on one batch again and again."""

    ready: Batch

    def batch(self, films: NDArray[np.int64], epoch: int, side: int) -> Batch:
        """Return the batch that is ready."""
        return self.ready

"""How far the answers move when the pictures change and the patients do not."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.inference.session import Model
from desktop.model_package.manifest import Manifest
from model_build.data.films import Film
from model_build.evaluate.answers import Answers, Gray, answer
from model_build.evaluate.corruptions import CORRUPTIONS, Corruption
from model_build.evaluate.figures import figures, with_intervals
from model_build.evaluate.result import Effect
from model_build.metrics import mean, quantile

UNCHANGED = "as they are"
MOVEMENT = "largest movement of a probability"


def robustness(
    model: Model,
    root: Path,
    films: Sequence[Film],
    *,
    on: str,
    resamples: int,
    corruptions: Sequence[Corruption] = CORRUPTIONS,
) -> tuple[Effect, ...]:
    """Measure a package on the same films unchanged, and changed in every way of `corruptions`.

    Parameters
    ----------
    model : Model
    root : Path
        Data root.
    films : sequence of Film
        See `some_of_every_class`.
    on : str
        Name of the set that the films are from.
    resamples : int
    corruptions : sequence of Corruption

    Returns
    -------
    tuple of Effect
        The first one is the pictures as they are.
    """
    plain = answer(model, root, films, UNCHANGED)
    effects = [effect(UNCHANGED, "", plain, plain, manifest=model.manifest, on=on, resamples=resamples)]
    for kind in corruptions:
        changed = answer(model, root, films, f"{kind.name}, {kind.strength}", seeded(kind))
        effects.append(effect(kind.name, kind.strength, plain, changed, manifest=model.manifest, on=on, resamples=resamples))
    return tuple(effects)


def effect(
    change: str, strength: str, before: Answers, after: Answers, *, manifest: Manifest, on: str, resamples: int
) -> Effect:
    """Return the figures after a change, and how far it moved the answers."""
    classes = len(manifest.codes)
    wanted = (
        "AUC, normal against ill",
        f"accuracy, {classes} classes",
        f"balanced accuracy, {classes} classes",
        "ill called normal",
        "normal called ill",
        "in scope",
    )
    measured = figures(after, manifest)
    named = {name: measured[name] for name in wanted if name in measured}
    if after is not before:
        moved = np.abs(after.probabilities - before.probabilities).max(1)
        named[f"{MOVEMENT}, mean"] = mean(moved)
        named[f"{MOVEMENT}, 95th percentile"] = quantile(moved, 0.95)
    where = ", ".join(word for word in (on, change, strength) if word)
    return Effect(change, strength, with_intervals(after.patients, named, where, resamples))


def some_of_every_class(films: Sequence[Film], count: int, seed: int = 1) -> tuple[Film, ...]:
    """Draw about `count` films, as evenly over the classes as there are films, in their old order."""
    rng = np.random.default_rng(seed)
    by_class: dict[str, list[int]] = {}
    for number in rng.permutation(len(films)).tolist():
        by_class.setdefault(films[number].label, []).append(number)
    left, chosen = count, []
    for remaining, numbers in zip(range(len(by_class), 0, -1), sorted(by_class.values(), key=len), strict=True):
        taken = numbers[: -(-left // remaining)]  # the smallest class first: what it lacks, the others fill up
        chosen += taken
        left -= len(taken)
    return tuple(films[number] for number in sorted(chosen))


def seeded(kind: Corruption) -> Callable[[Gray, int], Gray]:
    """Return the change as `answer` wants it: on 8 bits, and the same for film number i at every call."""
    return lambda gray, number: kind.change(as_8_bit(gray), np.random.default_rng(number))


def as_8_bit(gray: Gray) -> NDArray[np.uint8]:
    """Return a picture with 256 grey levels."""
    return gray if gray.dtype == np.uint8 else np.rint(255 * np.clip(gray, 0, 1)).astype(np.uint8)  # type: ignore[return-value]

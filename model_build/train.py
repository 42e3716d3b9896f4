"""The training loop: any objective, phases of sizes and optimisers, averaged weights, resumable, on one process or many."""

import csv
import json
import logging
import math
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.special import log_softmax, softmax
from sklearn.metrics import precision_recall_fscore_support, roc_auc_score
from torch import Tensor, nn
from tqdm import tqdm

from desktop.model_package.manifest import Preprocessing
from model_build.augment import augment, draws, shrink
from model_build.data.inputs import Inputs
from model_build.distributed import average_gradients, broadcast, from_first, is_first, rank, share_batch_norm, wait, world_size
from model_build.experiment import Phase, Recipe
from model_build.losses import cross_entropy, illness_first
from model_build.networks import CamNet
from model_build.sampling import weighted_indices

log = logging.getLogger(__name__)

LAST: Final = "last.pt"
BEST: Final = "best.pt"
HISTORY: Final = "history.csv"


@dataclass(frozen=True, eq=False)
class Batch:
    """What an objective gets to see.

    Parameters
    ----------
    images : Tensor, float32, shape (n, 1, side, side)
        Augmented and normalised.
    films : ndarray of int64, shape (n,)
        Numbers of the films in the training part.
    labels : ndarray of int64
        Classes of all films of the training part.
    views : Tensor
        The same as `images`, but as large as the recipe asks for teachers.
    """

    images: Tensor
    films: NDArray[np.int64]
    labels: NDArray[np.int64]
    views: Tensor

    @property
    def targets(self) -> Tensor:
        """Classes of these films, int64 (n,); not looked up before an objective asks: the stages learn without labels."""
        return torch.from_numpy(self.labels[self.films])


Watch = Callable[[Path], None]
"""Gets the run folder after each epoch."""


class Objective(Protocol):
    """Turns a batch into a loss, a scalar: the mean over the films of the batch."""

    def __call__(self, net: CamNet, batch: Batch) -> Tensor:
        """Return the loss of a batch."""


@dataclass(frozen=True)
class Epoch:
    """What one epoch brought: a line of the history."""

    epoch: int
    side: int
    learning_rate: float
    train_loss: float
    seconds: float
    scores: dict[str, float]
    """Of the averaged network on validation: loss, accuracy, and by class precision, recall and AUROC. Empty where not asked."""


def supervised(recipe: Recipe, inputs: Inputs, classes: int, normal: int) -> Objective:
    """Return the objective that learns from labels, as the recipe names it."""
    counts = np.bincount(inputs.targets, minlength=classes)
    equal_say = torch.from_numpy(len(inputs) / (classes * counts)).float()
    weights = equal_say if recipe.loss == "weighted" else torch.ones(classes)
    focus = recipe.focus if recipe.loss == "focal" else 0.0
    healthy_sources = {film.source for film, target in zip(inputs.films, inputs.targets, strict=True) if target == normal}
    fitted = torch.tensor([film.source in healthy_sources for film in inputs.films])

    def by_labels(net: CamNet, batch: Batch) -> Tensor:
        logits = net(batch.images).logits.float()
        return cross_entropy(logits, batch.targets, weights, recipe.label_smoothing, focus)

    def by_illness(net: CamNet, batch: Batch) -> Tensor:
        last = net.features(batch.images)[-1]
        logits = net.head(last).mean((2, 3)).float()
        detached = net.head(last.detach()).mean((2, 3)).float()
        return illness_first(logits, detached, batch.targets, normal, fitted[batch.films])

    return by_illness if recipe.loss == "illness-first" else by_labels


def predict(
    net: CamNet, inputs: Inputs, spec: Preprocessing, side: int | None = None, batch_size: int = 64
) -> NDArray[np.float32]:
    """Return the logits (n, classes) of films as they are, in evaluation mode and full precision; in bfloat16 where a side is given.

    Without one, the network is asked at the side that it was trained at last.
    """
    net.eval()
    chunks = []
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16, enabled=side is not None):
        for start in range(0, len(inputs), batch_size):
            images = torch.from_numpy(inputs.read(slice(start, start + batch_size))).float()[:, None] / 255
            chunks.append(net(normalized(shrink(images, side or net.side or spec.width), spec)).logits.float())
    return torch.cat(chunks).numpy()


def normalized(brightness: Tensor, spec: Preprocessing) -> Tensor:
    """Normalise brightness 0..1 as the clinic does, laid out as the convolutions like it."""
    return _laid_out((brightness - spec.mean) / spec.std)


def _laid_out(images: Tensor) -> Tensor:
    return images.contiguous(memory_format=torch.channels_last)


def fit(
    net: CamNet,
    objective: Objective,
    inputs: Inputs,
    recipe: Recipe,
    spec: Preprocessing,
    run: Path,
    *,
    validation: Inputs | None = None,
    extra: nn.Module | None = None,
    mode: Callable[[CamNet], None] | None = None,
    watch: Watch | None = None,
) -> CamNet:
    """Train to the end of the schedule (or of the patience, or of the budget) and return the averaged network.

    Parameters
    ----------
    net : CamNet
        As initialised; only parameters that require a gradient are trained. Replaced where `run` holds a checkpoint.
    objective : Objective
    inputs : Inputs
    recipe : Recipe
    spec : Preprocessing
    run : Path
        Folder for the checkpoint (``last.pt``, a JSON beside it) and ``history.csv``.
    validation : Inputs, optional
        Measured after each epoch.
    extra : nn.Module, optional
        Parameters that the objective has besides the network's, such as adapters.
    mode : callable, optional
        Puts the network into training mode; by default all of it but frozen batch norms.
    watch : callable, optional
        Called after each epoch with `run`, whose history is up to date.

    Raises
    ------
    FloatingPointError
        The loss is not finite.
    """
    run.mkdir(parents=True, exist_ok=True)
    net.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    average = _copy(net)
    parts: dict[str, Any] = {"net": net, "average": average, **({"extra": extra} if extra is not None else {})}
    if world_size() > 1:
        for part in (net, *([extra] if extra is not None else [])):
            share_batch_norm(part)
    broadcast(parts.values())
    history = _resume(run, parts)
    loop = Loop(objective, inputs, recipe, spec, mode or _train_all)
    loop.prepare(parts, len(history), run)
    spent = sum(epoch.seconds for epoch in history)
    while len(history) < recipe.epochs and not _finished(recipe, history, spent):
        started = time.monotonic()
        loss, rate = loop.epoch(parts, len(history))
        side = recipe.phases[recipe.phase(len(history))].side
        scores = _scores(average, validation, spec, side) if validation is not None else {}
        seconds = round(time.monotonic() - started, 1)
        history.append(from_first(Epoch(len(history) + 1, side, rate, loss, seconds, scores)))
        spent += history[-1].seconds
        log.info("%s epoch %d/%d: %s", run.name, len(history), recipe.epochs, _line(history[-1]))
        if is_first():
            if _is_best(recipe, history):  # before the other: after an interruption in between, this epoch is done again
                _write({"average": average.state_dict()}, run / BEST)
            _save(run, parts, loop.optimizer, history)
            if watch is not None:
                watch(run)
    wait()
    if recipe.patience and (run / BEST).exists():
        average.load_state_dict(torch.load(run / BEST, weights_only=True)["average"])
    average.side = recipe.phases[-1].side
    return average.eval()


class Loop:
    """One training run's moving parts that are no networks."""

    def __init__(
        self, objective: Objective, inputs: Inputs, recipe: Recipe, spec: Preprocessing, mode: Callable[[CamNet], None]
    ) -> None:
        self.objective, self.inputs, self.recipe, self.spec, self.mode = objective, inputs, recipe, spec, mode
        self.steps = math.ceil(len(epoch_indices(inputs, recipe, 0)) / recipe.batch_size)
        self.rare = _rare(inputs) if recipe.rare_strength else np.zeros(len(inputs), np.bool_)
        self.optimizer: torch.optim.Optimizer

    def prepare(self, parts: dict[str, Any], epoch: int, run: Path) -> None:
        """Make the optimiser, with its state where one is resumed."""
        if epoch >= self.recipe.epochs:
            return
        self.optimizer = make_optimizer(parts, self.recipe.phases[self.recipe.phase(epoch)], self.recipe.weight_decay)
        if epoch and self.recipe.phase(epoch) == self.recipe.phase(epoch - 1):
            self.optimizer.load_state_dict(torch.load(run / LAST, weights_only=True)["optimizer"])

    def epoch(self, parts: dict[str, Any], number: int) -> tuple[float, float]:
        """Go once through the films; returns the mean loss and the last rate."""
        recipe, net = self.recipe, parts["net"]
        phase = recipe.phases[recipe.phase(number)]
        if number and recipe.phase(number) != recipe.phase(number - 1):
            self.optimizer = make_optimizer(parts, phase, recipe.weight_decay)
        order = epoch_indices(self.inputs, recipe, number)
        self.mode(net)
        torch.manual_seed(recipe.seed + number)  # for networks that drop something at random
        total = 0.0
        starts = range(0, len(order), recipe.batch_size)
        for step, start in enumerate(tqdm(starts, f"epoch {number + 1}", disable=None, leave=False)):
            rate = phase.learning_rate * schedule((number * self.steps + step) / (recipe.epochs * self.steps), recipe.warm_up)
            for group in self.optimizer.param_groups:
                group["lr"] = rate
            total += self.step(net, order[start : start + recipe.batch_size], number, phase)
            if recipe.average == "ema":
                # early on a long memory would still hold the random start
                done = number * self.steps + step
                update_average(parts["average"], net, min(recipe.ema_decay, (1 + done) / (10 + done)))
        if recipe.average != "ema":
            kept = max(number - recipe.epochs // 2, 0) if recipe.average == "swa" else 0
            update_average(parts["average"], net, kept / (kept + 1))
        return total / len(order), rate

    def step(self, net: CamNet, films: NDArray[np.int64], epoch: int, phase: Phase) -> float:
        """Learn from one batch, of which this process sees its share; returns the sum of the losses of its films."""
        films = films[: len(films) - len(films) % world_size()]  # equal shares, for the batch norms
        if not len(films):
            return 0.0
        mine = films[rank() :: world_size()]
        self.optimizer.zero_grad(set_to_none=True)
        total = 0.0
        for part in np.array_split(mine, self.recipe.accumulate):
            if not len(part):
                continue
            batch = self.batch(part, epoch, phase.side)
            with torch.autocast("cpu", torch.bfloat16):
                loss = self.objective(net, batch)
            if not torch.isfinite(loss):
                raise FloatingPointError(f"the loss is {loss.item()} in epoch {epoch + 1}")
            (loss * (len(part) * world_size() / len(films))).backward()  # type: ignore[no-untyped-call]
            total += loss.item() * len(part)
        average_gradients(self.optimizer)
        self.optimizer.step()
        return total * len(films) / len(mine)

    def batch(self, films: NDArray[np.int64], epoch: int, side: int) -> Batch:
        """Read, augment and normalise films."""
        u = draws(self.recipe.seed, epoch, films)
        pixels, recipe = self.inputs.read(films), self.recipe
        drawn_side = recipe.view_side or side
        images = augment(pixels, u, recipe.strength, drawn_side)
        rare = np.flatnonzero(self.rare[films]) if recipe.rare_strength else np.empty(0, np.int64)
        if recipe.rare_strength and len(rare):
            images[rare] = augment(pixels[rare], u[rare], recipe.rare_strength, drawn_side)
        views = normalized(images, self.spec)
        return Batch(_laid_out(shrink(views, side)), films, self.inputs.targets, views)


def epoch_indices(inputs: Inputs, recipe: Recipe, epoch: int) -> NDArray[np.int64]:
    """Return the films of an epoch in a random order; with balanced sampling, rare ones more than once and frequent ones not all."""
    rng = np.random.default_rng((recipe.seed, epoch))
    count = min(recipe.films or len(inputs), len(inputs))
    if recipe.sampling == "shuffle":
        return rng.permutation(len(inputs))[:count]
    sources = [film.source if recipe.sampling == "sources" else "" for film in inputs.films]
    cells = np.unique([f"{t} {source}" for t, source in zip(inputs.targets, sources, strict=True)], return_inverse=True)[1]
    return weighted_indices(cells.astype(np.int64), 1.0, count, rng)


def schedule(progress: float, warm_up: float) -> float:
    """Return the share of the highest rate at a share of all steps: linear warm-up, then a half cosine down to nought."""
    if progress < warm_up:
        return 0.04 + 0.96 * progress / warm_up
    return 0.5 * (1 + math.cos(math.pi * (progress - warm_up) / (1 - warm_up)))


def make_optimizer(parts: dict[str, Any], phase: Phase, weight_decay: float) -> torch.optim.Optimizer:
    """Return the optimiser of a phase; norms and biases are not decayed (He et al. 2019, bag of tricks)."""
    parameters = [p for name in ("net", "extra") if name in parts for p in parts[name].parameters() if p.requires_grad]
    groups: list[dict[str, Any]] = [
        {"params": [p for p in parameters if p.ndim > 1], "weight_decay": weight_decay},
        {"params": [p for p in parameters if p.ndim <= 1], "weight_decay": 0.0},
    ]
    if phase.optimizer == "sgd":
        return torch.optim.SGD(groups, lr=phase.learning_rate, momentum=0.9, nesterov=True)
    makers: dict[str, Callable[..., torch.optim.Optimizer]] = {"adam": torch.optim.Adam, "adamw": torch.optim.AdamW}
    if phase.optimizer not in makers:
        raise ValueError(f"no optimiser {phase.optimizer!r}; known are sgd, {', '.join(makers)}")
    return makers[phase.optimizer](groups, lr=phase.learning_rate)


def update_average(average: nn.Module, net: nn.Module, decay: float) -> None:
    """Move the averaged weights and batch-norm statistics towards the present ones, in place."""
    with torch.no_grad():
        for old, new in zip(average.state_dict().values(), net.state_dict().values(), strict=True):
            if old.is_floating_point():
                old.lerp_(new, 1 - decay)
            else:
                old.copy_(new)


def validation_loss(logits: NDArray[np.float32], targets: NDArray[np.int64]) -> float:
    """Return the cross-entropy of plain softmax, mean over the films."""
    return float(-log_softmax(logits, axis=1)[np.arange(len(targets)), targets].mean())


def _scores(net: CamNet, validation: Inputs, spec: Preprocessing, side: int) -> dict[str, float]:
    logits, targets = predict(net, validation, spec, side), validation.targets
    p, called = softmax(logits, axis=1), logits.argmax(1)
    classes = list(range(logits.shape[1]))
    precision, recall, _, _ = precision_recall_fscore_support(targets, called, labels=classes, zero_division=0)
    scores = {"loss": validation_loss(logits, targets), "accuracy": float((called == targets).mean())}
    for c in classes:
        area = roc_auc_score(targets == c, p[:, c]) if 0 < (targets == c).sum() < len(targets) else math.nan
        scores |= {f"precision {c}": float(precision[c]), f"recall {c}": float(recall[c]), f"auroc {c}": float(area)}
    return scores


def _line(epoch: Epoch) -> str:
    scores = " ".join(f"{name}={value:.3f}" for name, value in epoch.scores.items() if "precision" not in name)
    return f"side {epoch.side}, {epoch.seconds:.0f} s, train loss {epoch.train_loss:.3f} {scores}"


def _rare(inputs: Inputs) -> NDArray[np.bool_]:
    counts = np.bincount(inputs.targets)
    rare: NDArray[np.bool_] = counts[inputs.targets] < counts.max() / 2
    return rare


def _copy(net: CamNet) -> CamNet:
    average = CamNet(net.architecture, net.head.out_channels)
    average.load_state_dict(net.state_dict())
    return average.to(memory_format=torch.channels_last)  # type: ignore[call-overload, no-any-return]


def _train_all(net: CamNet) -> None:
    """Put a network into training mode, but for frozen batch norms: their statistics would move although no weight does."""
    net.train()
    for module in net.modules():
        if isinstance(module, nn.BatchNorm2d) and not module.weight.requires_grad:
            module.eval()


def _is_best(recipe: Recipe, history: list[Epoch]) -> bool:
    losses = [epoch.scores["loss"] for epoch in history if epoch.scores]
    return bool(recipe.patience and losses and losses[-1] <= min(losses))


def _finished(recipe: Recipe, history: list[Epoch], spent: float) -> bool:
    """Say whether patience or budget has run out."""
    if recipe.budget_s and spent >= recipe.budget_s:
        log.info("the time budget of %.0f s is used up", recipe.budget_s)
        return True
    losses = [epoch.scores["loss"] for epoch in history if epoch.scores]
    return bool(recipe.patience and losses and len(losses) - 1 - int(np.argmin(losses)) >= recipe.patience)


def _save(run: Path, parts: dict[str, Any], optimizer: torch.optim.Optimizer, history: list[Epoch]) -> None:
    """Write the checkpoint, what it is as JSON, and the history."""
    state = {name: part.state_dict() for name, part in parts.items()}
    _write(state | {"optimizer": optimizer.state_dict(), "history": [asdict(e) for e in history]}, run / LAST)
    (run / LAST).with_suffix(".json").write_text(json.dumps(asdict(history[-1]), indent=2) + "\n")
    rows = [{**{k: v for k, v in asdict(e).items() if k != "scores"}, **e.scores} for e in history]
    with (run / HISTORY).open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _write(state: dict[str, Any], path: Path) -> None:
    """Write through a second file, so that an interruption leaves the old one whole."""
    torch.save(state, path.with_name("writing.pt"))
    path.with_name("writing.pt").replace(path)


def _resume(run: Path, parts: dict[str, Any]) -> list[Epoch]:
    """Load the last checkpoint where there is one; returns the epochs done."""
    if not (run / LAST).exists():
        return []
    state = torch.load(run / LAST, weights_only=True)
    for name, part in parts.items():
        part.load_state_dict(state[name])
    log.info("%s: going on after epoch %d", run.name, len(state["history"]))
    return [Epoch(**epoch) for epoch in state["history"]]

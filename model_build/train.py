"""Training: one-cycle SGD in bfloat16 with an averaged copy of the weights; resumable. The last epoch of the schedule is kept.

Not the best by validation: with some hundred films the epochs of the second half differ by chance, and an earlier one is taken
while its learning rate is still high (LOG.md, 2026-11-20).
"""

import csv
import json
import logging
import math
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Generator, Tensor, nn
from tqdm import tqdm

from model_build.augment import augment
from model_build.experiment import Experiment
from model_build.models import CamNet

log = logging.getLogger(__name__)

THREADS: Final = 2
MOMENTUM: Final = 0.9
LAST: Final = "last.pt"
HISTORY: Final = "history.csv"


@dataclass(frozen=True, eq=False)
class Examples:
    """Preprocessed films with their classes.

    Parameters
    ----------
    images : ndarray of float16, shape (n, 1, height, width)
        What `preprocess` returns.
    targets : ndarray of int64, shape (n,)
        Index of the class.
    """

    images: NDArray[np.float16]
    targets: NDArray[np.int64]

    def batch(self, index: slice | NDArray[np.int64]) -> Tensor:
        """Return films as float32 (n, 1, height, width)."""
        return torch.from_numpy(self.images[index].astype(np.float32))


@dataclass(frozen=True)
class Epoch:
    """What one epoch brought: a line of the history."""

    epoch: int
    learning_rate: float
    train_loss: float
    validation_loss: float
    accuracy: float
    balanced_accuracy: float
    """Mean of the recalls."""
    seconds: float


def class_weights(targets: NDArray[np.int64], classes: int) -> Tensor:
    """Return weights that give every class the same say, with mean 1 over the films: ``n / (classes * count)``."""
    counts = np.bincount(targets, minlength=classes)
    return torch.from_numpy(len(targets) / (classes * counts)).float()


def classification_loss(logits: Tensor, target: Tensor, weights: Tensor, smoothing: float) -> Tensor:
    """Cross-entropy with weights and label smoothing, averaged over the batch.

    Parameters
    ----------
    logits : Tensor, float32, shape (n, classes)
    target : Tensor, int64, shape (n,)
    weights : Tensor, float32, shape (classes,)
        Weight of a film by its class.
    smoothing : float
        Share of the target spread evenly over all classes.

    Returns
    -------
    Tensor
        Scalar.
    """
    log_probabilities = F.log_softmax(logits, 1)
    true = log_probabilities.gather(1, target[:, None])[:, 0]
    return -(weights[target] * ((1 - smoothing) * true + smoothing * log_probabilities.mean(1))).mean()


def update_average(average: nn.Module, net: nn.Module, decay: float) -> None:
    """Move the averaged weights and batch-norm statistics towards the present ones, in place."""
    with torch.no_grad():
        for old, new in zip(average.state_dict().values(), net.state_dict().values(), strict=True):
            if old.is_floating_point():
                old.lerp_(new, 1 - decay)
            else:
                old.copy_(new)


def predict(net: CamNet, images: NDArray[np.float16], batch_size: int = 64) -> NDArray[np.float32]:
    """Return the logits (n, classes) of preprocessed films, in float32 arithmetic."""
    examples = Examples(images, np.zeros(len(images), np.int64))
    net.eval()
    with torch.inference_mode():
        chunks = [net(examples.batch(slice(i, i + batch_size))).logits for i in range(0, len(images), batch_size)]
    return torch.cat(chunks).numpy()


def train(net: CamNet, examples: Examples, validation: Examples, experiment: Experiment, run: Path) -> CamNet:
    """Train to the end of the schedule and return the averaged network.

    Parameters
    ----------
    net : CamNet
        As initialised; ignored where `run` holds a checkpoint to go on from.
    examples, validation : Examples
    experiment : Experiment
    run : Path
        Folder for the checkpoint (``last.pt``, a JSON beside it) and ``history.csv``.

    Raises
    ------
    FloatingPointError
        The loss is not finite.
    """
    settings = experiment.training
    torch.set_num_threads(THREADS)
    net.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    average = CamNet(net.head.out_channels)
    average.load_state_dict(net.state_dict())
    steps = math.ceil(len(examples.targets) / settings.batch_size)
    optimizer = torch.optim.SGD(_parameter_groups(net, settings.weight_decay), momentum=MOMENTUM, nesterov=True, lr=0.1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, settings.learning_rate, total_steps=settings.epochs * steps, pct_start=0.2, cycle_momentum=False
    )
    parts = {"net": net, "average": average, "optimizer": optimizer, "schedule": schedule}
    history = _resume(run, parts)
    weights = class_weights(examples.targets, net.head.out_channels)
    while len(history) < settings.epochs:
        started = time.monotonic()
        loss = _epoch(parts, examples, weights, experiment, len(history) + 1)
        score = _validate(average, validation, weights)
        rate, seconds = float(schedule.get_last_lr()[0]), round(time.monotonic() - started, 1)
        history.append(Epoch(len(history) + 1, rate, loss, *score, seconds))
        log.info("%s", history[-1])
        _save(run, parts, history)
    return average.eval()


def _parameter_groups(net: nn.Module, weight_decay: float) -> list[dict[str, Any]]:
    """Norms and biases are not decayed (He et al. 2019, bag of tricks)."""
    matrices = [p for p in net.parameters() if p.ndim > 1]
    vectors = [p for p in net.parameters() if p.ndim <= 1]
    return [{"params": matrices, "weight_decay": weight_decay}, {"params": vectors, "weight_decay": 0.0}]


def _epoch(parts: dict[str, Any], examples: Examples, weights: Tensor, experiment: Experiment, number: int) -> float:
    """Go once through the films in a random order; returns the mean loss. Augmentation works on brightness 0..1."""
    settings, mean, std = experiment.training, experiment.preprocessing.mean, experiment.preprocessing.std
    generator = Generator().manual_seed(settings.seed * 1000 + number)  # an epoch is the same after an interruption
    order = torch.randperm(len(examples.targets), generator=generator).numpy()
    net: CamNet = parts["net"].train()
    total = 0.0
    for start in tqdm(range(0, len(order), settings.batch_size), f"epoch {number}", disable=None):
        index = order[start : start + settings.batch_size]
        brightness = examples.batch(index) * std + mean
        images = (augment(brightness, generator) - mean) / std
        with torch.autocast("cpu", torch.bfloat16):
            logits = net(images.contiguous(memory_format=torch.channels_last)).logits
        target = torch.from_numpy(examples.targets[index])
        loss = classification_loss(logits.float(), target, weights, settings.label_smoothing)
        if not torch.isfinite(loss):
            raise FloatingPointError(f"the loss is {loss.item()} in epoch {number}, film {start}")
        parts["optimizer"].zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        parts["optimizer"].step()
        parts["schedule"].step()
        # early on a long memory would still hold the random start
        step = parts["schedule"].last_epoch
        update_average(parts["average"], net, min(settings.ema_decay, (1 + step) / (10 + step)))
        total += loss.item() * len(index)
    return total / len(order)


def _validate(net: CamNet, validation: Examples, weights: Tensor) -> tuple[float, float, float]:
    """Return loss, accuracy and balanced accuracy of the averaged network."""
    logits = predict(net, validation.images)
    loss = classification_loss(torch.from_numpy(logits), torch.from_numpy(validation.targets), weights, 0.0).item()
    right = logits.argmax(1) == validation.targets
    recalls = [right[validation.targets == c].mean() for c in range(logits.shape[1])]
    return loss, float(right.mean()), float(np.mean(recalls))


def _save(run: Path, parts: dict[str, Any], history: list[Epoch]) -> None:
    """Write the checkpoint through a second file, so that an interruption leaves the old one whole."""
    state = {name: part.state_dict() for name, part in parts.items()} | {"history": [asdict(epoch) for epoch in history]}
    torch.save(state, run / "writing.pt")
    (run / "writing.pt").replace(run / LAST)
    (run / LAST).with_suffix(".json").write_text(json.dumps(asdict(history[-1]), indent=2) + "\n")
    with (run / HISTORY).open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(asdict(history[0])), lineterminator="\n")
        writer.writeheader()
        writer.writerows(asdict(epoch) for epoch in history)


def _resume(run: Path, parts: dict[str, Any]) -> list[Epoch]:
    """Load the last checkpoint where there is one; returns the epochs done."""
    if not (run / LAST).exists():
        return []
    state = torch.load(run / LAST, weights_only=True)
    for name, part in parts.items():
        part.load_state_dict(state[name])
    log.info("going on after epoch %d", len(state["history"]))
    return [Epoch(**epoch) for epoch in state["history"]]

"""The history of a training as pictures: one PNG a network, and event files for TensorBoard while it runs."""

import csv
import math
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from model_build.train import HISTORY

if TYPE_CHECKING:
    from torch.utils.tensorboard.writer import SummaryWriter

CURVES: Final = "curves.png"
EVENTS: Final = "tensorboard"
BY_CLASS: Final = ("precision", "recall", "auroc")
_NUMBERS: Final = ("epoch", "side", "seconds")
"""Columns of a history that are no curves."""


def read_history(run: Path) -> list[dict[str, float]]:
    """Return the lines of a run's ``history.csv``; what was not measured is NaN."""
    with (run / HISTORY).open(newline="", encoding="utf-8") as file:
        return [{name: float(value or math.nan) for name, value in row.items()} for row in csv.DictReader(file)]


def readable(name: str, codes: Sequence[str]) -> str:
    """Return the name of a column with the class's code for its number: ``recall 1`` becomes ``recall/cnv``."""
    score, _, number = name.partition(" ")
    return f"{score}/{codes[int(number)]}" if number else name


def draw_curves(run: Path, codes: Sequence[str]) -> Path:
    """Draw loss, accuracy, and by class precision, recall and AUROC of each epoch.

    Parameters
    ----------
    run : Path
        Folder with ``history.csv``; the PNG is written beside it.
    codes : sequence of str
        Class codes in the order of the network's outputs.

    Returns
    -------
    Path
        Of the PNG.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - training needs no pictures
    from matplotlib.figure import Figure  # noqa: PLC0415

    history = read_history(run)
    epochs = [line["epoch"] for line in history]
    panels = {"loss": ["train_loss", "loss"], "accuracy": ["accuracy"]}
    panels |= {score: [f"{score} {c}" for c in range(len(codes))] for score in BY_CLASS}
    shown = {title: [name for name in names if name in history[0]] for title, names in panels.items()}
    shown = {title: names for title, names in shown.items() if names}
    figure = Figure(figsize=(4 * len(shown), 3.2), layout="constrained")
    canvas = FigureCanvasAgg(figure)
    for axes, (title, names) in zip(figure.subplots(1, len(shown), squeeze=False)[0], shown.items(), strict=True):
        for name in names:
            label = {"train_loss": "training", "loss": "validation"}.get(name, readable(name, codes).split("/")[-1])
            axes.plot(epochs, [line[name] for line in history], label=label, marker="." if len(epochs) < 3 else None)
        axes.set(title=title, xlabel="epoch")
        if len(names) > 1:
            axes.legend()
        if title != "loss":
            axes.set_ylim(0, 1.02)
    canvas.print_png(str(run / CURVES))  # type: ignore[no-untyped-call]
    return run / CURVES


class EventLog:
    """Writes each epoch for TensorBoard, as ``watch`` of `fit`: ``tensorboard --logdir RUN``.

    Parameters
    ----------
    codes : sequence of str
        Class codes in the order of the network's outputs.
    """

    def __init__(self, codes: Sequence[str]) -> None:
        self._codes = codes
        self._writers: dict[Path, SummaryWriter] = {}

    def __call__(self, run: Path) -> None:
        """Write the last line of the history of a run."""
        from torch.utils.tensorboard.writer import SummaryWriter  # noqa: PLC0415 - takes seconds, and training needs none

        writer = self._writers.get(run) or SummaryWriter(str(run / EVENTS))
        self._writers[run] = writer
        line = read_history(run)[-1]
        for name, value in line.items():
            if name not in _NUMBERS and not math.isnan(value):
                writer.add_scalar(readable(name, self._codes), value, int(line["epoch"]))
        writer.flush()

    def close(self) -> None:
        """Close the files."""
        for writer in self._writers.values():
            writer.close()


def draw_all(run: Path, codes: tuple[str, ...]) -> None:
    """Draw the curves of every training below a run folder."""
    for history in sorted(run.rglob(HISTORY)):
        draw_curves(history.parent, codes)

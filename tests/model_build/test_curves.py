"""Curves of a training, as PNG and for TensorBoard."""

import csv
import math
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from model_build.curves import EVENTS, EventLog, draw_curves, read_history, readable

CODES = ("normal", "cnv")
COLUMNS = [
    "epoch",
    "side",
    "learning_rate",
    "train_loss",
    "seconds",
    "loss",
    "accuracy",
    "recall 0",
    "recall 1",
    "auroc 0",
    "auroc 1",
]


def write(run: Path, epochs: int, columns: list[str]) -> None:
    """Write a history."""
    run.mkdir(exist_ok=True)
    with (run / "history.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows(
            [e + 1, 160, 0.02, 1 / (e + 1), 3.0, 0.9, 0.5 + e / 10, 0.4, 0.6, 0.8, "nan"][: len(columns)] for e in range(epochs)
        )


def test_a_history_is_read_as_numbers(tmp_path: Path) -> None:
    """What was not measured is not a number."""
    write(tmp_path, 2, COLUMNS)
    first, second = read_history(tmp_path)
    assert (first["epoch"], second["accuracy"], second["train_loss"]) == (1, 0.6, 0.5)
    assert math.isnan(first["auroc 1"])


def test_classes_are_named() -> None:
    """Classes are named."""
    assert (readable("recall 1", CODES), readable("train_loss", CODES)) == ("recall/cnv", "train_loss")


@pytest.mark.parametrize(("columns", "panels"), [(COLUMNS, 4), (COLUMNS[:5], 1)])
def test_there_is_a_picture_with_a_panel_for_each_score(tmp_path: Path, columns: list[str], panels: int) -> None:
    """Also of a training that has only a loss, and after one epoch."""
    for epochs in (1, 5):
        write(tmp_path, epochs, columns)
        with Image.open(draw_curves(tmp_path, CODES)) as picture:
            assert picture.size == (400 * panels, 320)
            assert np.asarray(picture.convert("L")).std() > 10


def test_tensorboard_gets_every_epoch_of_every_training(tmp_path: Path) -> None:
    """Under the class's name; what is not a number is left out."""
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator  # noqa: PLC0415 - slow

    log = EventLog(CODES)
    for epochs in (1, 2, 3):
        write(tmp_path / "a", epochs, COLUMNS)
        log(tmp_path / "a")
    write(tmp_path / "b", 1, COLUMNS[:5])
    log(tmp_path / "b")
    log.close()
    events = EventAccumulator(str(tmp_path / "a" / EVENTS))
    events.Reload()
    assert set(events.Tags()["scalars"]) == {
        "learning_rate", "train_loss", "loss", "accuracy", "recall/normal", "recall/cnv", "auroc/normal",
    }  # fmt: skip
    assert [(e.step, round(e.value, 3)) for e in events.Scalars("accuracy")] == [(1, 0.5), (2, 0.6), (3, 0.7)]
    assert list((tmp_path / "b" / EVENTS).iterdir())

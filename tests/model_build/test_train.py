"""Training: the loss by hand, the average, and going on after an interruption."""

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from model_build.configs.chest_xray_child import EXPERIMENT
from model_build.experiment import Experiment
from model_build.models import CamNet
from model_build.train import Examples, class_weights, classification_loss, train, update_average


def experiment(epochs: int) -> Experiment:
    """Return the experiment with few epochs and small batches."""
    return replace(EXPERIMENT, training=replace(EXPERIMENT.training, epochs=epochs, batch_size=4))


@pytest.fixture
def examples() -> Examples:
    """Return noise with classes."""
    images = np.random.default_rng(1).standard_normal((12, 1, 32, 32)).astype(np.float16)
    return Examples(images, np.arange(12) % 3)


def fresh() -> CamNet:
    """Return a new network, always the same."""
    torch.manual_seed(1)
    return CamNet(3)


def test_every_class_has_the_same_say() -> None:
    """Every class has the same say."""
    # 4 films: 3 of the first class, 1 of the second: 4 / (2 * 3) and 4 / (2 * 1)
    assert class_weights(np.array([0, 0, 0, 1]), 2).tolist() == pytest.approx([2 / 3, 2.0])


def test_the_loss_without_smoothing_is_weighted_cross_entropy() -> None:
    """The loss without smoothing is weighted cross entropy."""
    # softmax(log 3, 0) = (3/4, 1/4)
    logits = torch.tensor([[np.log(3), 0.0], [np.log(3), 0.0]])
    loss = classification_loss(logits, torch.tensor([0, 1]), torch.tensor([2.0, 1.0]), 0.0)
    assert loss.item() == pytest.approx((2 * np.log(4 / 3) + np.log(4)) / 2)


def test_smoothing_gives_a_share_to_every_class() -> None:
    """Smoothing gives a share to every class."""
    logits = torch.tensor([[np.log(3), 0.0]])
    loss = classification_loss(logits, torch.tensor([0]), torch.ones(2), 0.2)
    assert loss.item() == pytest.approx(0.9 * np.log(4 / 3) + 0.1 * np.log(4))


def test_the_average_moves_by_its_share() -> None:
    """The average moves by its share."""
    old, new = fresh(), CamNet(3)
    expected = 0.75 * old.head.weight + 0.25 * new.head.weight
    update_average(old, new, 0.75)
    torch.testing.assert_close(old.head.weight, expected)


def test_an_interrupted_training_goes_on_to_the_same_weights(examples: Examples, tmp_path: Path) -> None:
    """An interrupted training goes on to the same weights."""
    for folder in ("whole", "interrupted"):
        (tmp_path / folder).mkdir()
    whole = train(fresh(), examples, examples, experiment(2), tmp_path / "whole")
    interrupted = tmp_path / "interrupted"

    class StopError(Exception):
        pass

    def stop_after_first(*_: object) -> None:
        if (interrupted / "last.pt").exists():
            raise StopError

    net = fresh()
    handle = net.register_forward_pre_hook(stop_after_first)
    with pytest.raises(StopError):
        train(net, examples, examples, experiment(2), interrupted)
    handle.remove()
    resumed = train(CamNet(3), examples, examples, experiment(2), interrupted)
    for a, b in zip(whole.state_dict().values(), resumed.state_dict().values(), strict=True):
        torch.testing.assert_close(a, b)
    with (interrupted / "history.csv").open(newline="") as file:
        assert [row["epoch"] for row in csv.DictReader(file)] == ["1", "2"]


def test_a_loss_that_is_not_finite_is_an_error(examples: Examples, tmp_path: Path) -> None:
    """A loss that is not finite is an error."""
    broken = Examples(np.full_like(examples.images, np.nan), examples.targets)
    with pytest.raises(FloatingPointError, match="the loss is nan"):
        train(fresh(), broken, examples, experiment(1), tmp_path)

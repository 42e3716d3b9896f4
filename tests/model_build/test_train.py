"""The training loop."""

import csv
import math
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from desktop.model_package.manifest import Preprocessing
from model_build.augment import MILD, NONE, TRAINING
from model_build.data.inputs import Inputs
from model_build.experiment import Phase, Recipe
from model_build.networks import CamNet
from model_build.train import (
    Batch,
    Loop,
    Objective,
    epoch_indices,
    fit,
    make_optimizer,
    predict,
    schedule,
    supervised,
    update_average,
    validation_loss,
)

Fresh = Callable[..., CamNet]
MakeInputs = Callable[..., Inputs]
SGD, ADAM = Phase(2, 32, "sgd", 0.02), Phase(2, 32, "adamw", 1e-3)
SHORT = Recipe((Phase(1, 32, "sgd", 0.02),), batch_size=6)


class StopError(Exception):
    """The interruption."""


def labels(inputs: Inputs, recipe: Recipe) -> Objective:
    """Return the objective that learns from labels."""
    return supervised(recipe, inputs, 3, 0)


def exactly(net: CamNet, batch: Batch) -> Tensor:
    """Learn from labels without the rounding of bfloat16."""
    with torch.autocast("cpu", enabled=False):
        return nn.functional.cross_entropy(net(batch.images).logits, batch.targets)


def assert_equal(a: nn.Module, b: nn.Module) -> None:
    """Compare weights and statistics, bit by bit."""
    for (name, one), other in zip(a.state_dict().items(), b.state_dict().values(), strict=True):
        assert torch.equal(one, other), name


@pytest.mark.parametrize("stopped", [1, 2, 3])
@pytest.mark.parametrize("average", ["ema", "swa"])
def test_an_interrupted_training_goes_on_to_the_same_weights(
    fresh: Fresh, inputs: Inputs, spec: Preprocessing, tmp_path: Path, *, stopped: int, average: str
) -> None:
    """Bit by bit: in a phase, between two with different optimisers, and in the second."""
    recipe = Recipe((SGD, replace(ADAM, side=64)), batch_size=6, average=average, sampling="classes")

    def interrupt(run: Path) -> None:
        if len((run / "history.csv").read_text().splitlines()) - 1 == stopped:
            raise StopError

    whole = fit(fresh(), labels(inputs, recipe), inputs, recipe, spec, tmp_path / "whole")
    with pytest.raises(StopError):
        fit(fresh(), labels(inputs, recipe), inputs, recipe, spec, tmp_path / "cut", watch=interrupt)
    torch.rand(7)  # the state of the global generator must not matter
    resumed = fit(fresh(9), labels(inputs, recipe), inputs, recipe, spec, tmp_path / "cut")
    assert_equal(whole, resumed)
    with (tmp_path / "cut" / "history.csv").open(newline="") as file:
        assert [row["epoch"] for row in csv.DictReader(file)] == ["1", "2", "3", "4"]


def test_a_finished_training_is_not_repeated(fresh: Fresh, inputs: Inputs, spec: Preprocessing, tmp_path: Path) -> None:
    """A finished training is not repeated."""
    first = fit(fresh(), labels(inputs, SHORT), inputs, SHORT, spec, tmp_path)

    def never(net: CamNet, batch: Batch) -> Tensor:
        raise AssertionError

    assert_equal(first, fit(fresh(2), never, inputs, SHORT, spec, tmp_path))


def test_training_stops_when_validation_gets_worse_and_returns_the_best(
    fresh: Fresh, inputs: Inputs, spec: Preprocessing, tmp_path: Path
) -> None:
    """The labels of validation are turned round, so what is learned makes it worse."""
    wrong = replace(inputs, targets=(inputs.targets + 1) % 3)
    recipe = Recipe((Phase(12, 32, "sgd", 0.05),), batch_size=6, average="none", patience=2, strength=NONE, warm_up=0.05)
    best = fit(fresh(), labels(inputs, recipe), inputs, recipe, spec, tmp_path, validation=wrong)
    with (tmp_path / "history.csv").open(newline="") as file:
        losses = [float(row["loss"]) for row in csv.DictReader(file)]
    assert len(losses) < 12
    assert len(losses) - 1 - int(np.argmin(losses)) == 2
    assert validation_loss(predict(best, wrong, spec, 32), wrong.targets) == pytest.approx(min(losses))
    assert_equal(best, fit(fresh(2), labels(inputs, recipe), inputs, recipe, spec, tmp_path, validation=wrong))


def test_training_stops_at_the_end_of_its_time(fresh: Fresh, inputs: Inputs, spec: Preprocessing, tmp_path: Path) -> None:
    """No epoch begins after it; also when it goes on in another process."""

    def slow(net: CamNet, batch: Batch) -> Tensor:
        time.sleep(0.1)
        return exactly(net, batch)

    recipe = replace(SHORT, phases=(Phase(5, 32),), budget_s=0.1)
    for _ in range(2):
        fit(fresh(), slow, inputs, recipe, spec, tmp_path)
        assert len((tmp_path / "history.csv").read_text().splitlines()) == 2


def test_averages_are_what_they_are_called(fresh: Fresh, inputs: Inputs, spec: Preprocessing, tmp_path: Path) -> None:
    """``none``: the last weights. ``swa``: the mean over the epochs of the last half. ``ema``: a tenth of the old at first."""
    heads: list[Tensor] = []
    net = fresh()
    keep: Callable[[Path], None] = lambda _: heads.append(net.head.weight.detach().clone())
    recipe = replace(SHORT, phases=(Phase(4, 32),), average="swa")
    swa = fit(net, exactly, inputs, recipe, spec, tmp_path / "swa", watch=keep)
    torch.testing.assert_close(swa.head.weight, (heads[2] + heads[3]) / 2)
    assert not torch.equal(heads[2], heads[3])
    last = fit(fresh(), exactly, inputs, replace(recipe, average="none"), spec, tmp_path / "none")
    assert torch.equal(last.head.weight, heads[3])
    net, one_step = fresh(), replace(SHORT, batch_size=12, average="ema")
    ema = fit(net, exactly, inputs, one_step, spec, tmp_path / "ema")
    torch.testing.assert_close(ema.head.weight, 0.1 * fresh().head.weight + 0.9 * net.head.weight)


def test_the_average_moves_by_its_share_and_counts_with_the_network(fresh: Fresh) -> None:
    """The average moves by its share and counts with the network."""
    old, new = fresh(1), fresh(2)
    expected = 0.75 * old.head.weight + 0.25 * new.head.weight
    new.stages[0].bn1.num_batches_tracked += 3
    update_average(old, new, 0.75)
    torch.testing.assert_close(old.head.weight, expected)
    assert old.stages[0].bn1.num_batches_tracked == 3


def test_a_batch_in_parts_teaches_the_same_as_the_whole(
    fresh: Fresh, inputs: Inputs, spec: Preprocessing, tmp_path: Path
) -> None:
    """Where batch norm is frozen: otherwise each part has its own statistics. Eleven films, so that parts are unequal."""
    films, nets = inputs.take(np.arange(11)), []
    for parts in (1, 3):
        recipe = replace(SHORT, phases=(Phase(2, 32),), batch_size=11, accumulate=parts, average="none")
        nets.append(fit(fresh(), exactly, films, recipe, spec, tmp_path / str(parts), mode=lambda net: net.eval() and None))
    for a, b in zip(nets[0].state_dict().values(), nets[1].state_dict().values(), strict=True):
        torch.testing.assert_close(a, b, atol=1e-6, rtol=1e-5)
    assert not torch.equal(nets[0].head.weight, fresh().head.weight)


def test_what_is_frozen_stays_with_the_statistics_of_its_norms(
    fresh: Fresh, inputs: Inputs, spec: Preprocessing, tmp_path: Path
) -> None:
    """What is frozen stays with the statistics of its norms."""
    net = fresh()
    net.stages[0].requires_grad_(False)
    net.stages[1].requires_grad_(False)
    result, before = fit(net, labels(inputs, SHORT), inputs, SHORT, spec, tmp_path), fresh()
    for part in (0, 1):
        assert_equal(result.stages[part], before.stages[part])
    assert not torch.equal(result.stages[2][0].conv1.weight, before.stages[2][0].conv1.weight)


def test_sampling(make_inputs: MakeInputs) -> None:
    """All once; as many of each class; as many of each class of each source."""
    inputs = make_inputs(count=600, side=1)
    targets = np.where(np.arange(600) < 500, 0, 1)
    films = tuple(replace(film, source="b" if i % 10 == 0 else "a") for i, film in enumerate(inputs.films))
    inputs = replace(inputs, targets=targets, films=films)
    sources = np.array([film.source for film in films])
    assert sorted(epoch_indices(inputs, SHORT, 0)) == list(range(600))
    assert not np.array_equal(epoch_indices(inputs, SHORT, 0), epoch_indices(inputs, SHORT, 1))
    assert np.array_equal(epoch_indices(inputs, SHORT, 3), epoch_indices(inputs, SHORT, 3))
    by_class = epoch_indices(inputs, replace(SHORT, sampling="classes"), 0)
    assert len(by_class) == 600
    assert (targets[by_class] == 1).mean() == pytest.approx(0.5, abs=0.07)
    assert (sources[by_class] == "b").mean() < 0.15
    by_source = epoch_indices(inputs, replace(SHORT, sampling="sources"), 0)
    for target, source in ((0, "a"), (0, "b"), (1, "a"), (1, "b")):
        assert ((targets[by_source] == target) & (sources[by_source] == source)).mean() == pytest.approx(0.25, abs=0.07)


class Fixed(nn.Module):
    """Says 3/4, 1/8 and 1/8 of every film."""

    def forward(self, images: Tensor) -> object:
        """Return what the objective asks for."""
        logits = torch.tensor([[math.log(6), 0.0, 0.0]]).repeat(len(images), 1)
        return type("Output", (), {"logits": logits})


@pytest.mark.parametrize(("loss", "expected"), [
    ("plain", (3 * math.log(4 / 3) + math.log(8)) / 4),
    ("weighted", (3 * 4 / 9 * math.log(4 / 3) + 4 / 3 * math.log(8)) / 4),
    ("focal", (3 / 16 * math.log(4 / 3) + 49 / 64 * math.log(8)) / 4),
])  # fmt: skip
def test_losses_by_name(inputs: Inputs, loss: str, expected: float) -> None:
    """Three films of the first class, one of the second, none of the third in this batch; by hand."""
    films = replace(inputs.take(np.arange(4)), targets=np.array([0, 0, 0, 1]))
    recipe = replace(SHORT, loss=loss, label_smoothing=0.0)
    if loss == "weighted":  # a third class, which the weights need: films / (classes * films of the class)
        films = replace(inputs.take(np.arange(4)), targets=np.array([0, 0, 0, 1]))
        objective = supervised(recipe, films, 2, 0)
        expected = (3 * 2 / 3 * math.log(4 / 3) + 2 * math.log(8)) / 4
    else:
        objective = supervised(recipe, replace(films, targets=np.array([0, 1, 2, 2])), 3, 0)
    batch = Batch(torch.zeros(4, 1, 8, 8), np.arange(4), films.targets, torch.zeros(4, 1, 8, 8))
    assert objective(Fixed(), batch).item() == pytest.approx(expected, rel=1e-5)  # type: ignore[arg-type]


def test_illness_first_leaves_out_hospitals_without_healthy_films(fresh: Fresh, make_inputs: MakeInputs) -> None:
    """Films of such a hospital teach the head which illness it is, and the backbone nothing."""
    inputs = make_inputs(count=6)
    films = tuple(
        replace(film, source="only ill" if t == 2 else "a") for film, t in zip(inputs.films, inputs.targets, strict=True)
    )
    inputs = replace(inputs, films=films)
    net = fresh().eval()
    objective = supervised(replace(SHORT, loss="illness-first"), inputs, 3, 0)
    images = torch.rand(2, 1, 32, 32)
    batch = Batch(images, np.array([2, 5]), inputs.targets, images)
    objective(net, batch).backward()
    assert all(p.grad is None or not p.grad.any() for p in net.stages.parameters())
    assert net.head.weight.grad is not None
    assert net.head.weight.grad.any()


def test_rare_classes_are_changed_by_their_own_strength(make_inputs: MakeInputs, spec: Preprocessing) -> None:
    """Rare: less than half the films of the largest class."""
    inputs = replace(make_inputs(), targets=np.array([0] * 7 + [1] * 4 + [2]))
    plain = Loop(exactly, inputs, replace(SHORT, strength=MILD), spec, lambda _: None)
    other = Loop(exactly, inputs, replace(SHORT, strength=MILD, rare_strength=TRAINING), spec, lambda _: None)
    films = np.array([11, 3, 8])
    a, b = (loop.batch(films, 0, 32).images for loop in (plain, other))
    assert [torch.equal(x, y) for x, y in zip(a, b, strict=True)] == [False, True, True]


def test_the_rate_warms_up_and_goes_down_to_nought() -> None:
    """The rate warms up and goes down to nought."""
    assert [schedule(p, 0.2) for p in (0.0, 0.1, 0.2, 0.6, 1.0)] == pytest.approx([0.04, 0.52, 1.0, 0.5, 0.0])


def test_optimisers_by_name(fresh: Fresh) -> None:
    """Norms and biases are not decayed; what is frozen is left out."""
    net = fresh()
    net.stages[0].requires_grad_(False)
    for name, kind in (("sgd", torch.optim.SGD), ("adam", torch.optim.Adam), ("adamw", torch.optim.AdamW)):
        made = make_optimizer({"net": net}, replace(SGD, optimizer=name), 5e-4)
        assert type(made) is kind
        decayed, rest = made.param_groups
        assert (decayed["weight_decay"], rest["weight_decay"]) == (5e-4, 0.0)
        assert all(p.ndim > 1 for p in decayed["params"])
        assert all(p.ndim == 1 for p in rest["params"])
        held = {id(p) for group in made.param_groups for p in group["params"]}
        assert held == {id(p) for p in net.parameters() if p.requires_grad}
    with pytest.raises(ValueError, match="no optimiser 'lion'"):
        make_optimizer({"net": net}, replace(SGD, optimizer="lion"), 0.0)


def test_the_history_tells_every_score_by_class(fresh: Fresh, inputs: Inputs, spec: Preprocessing, tmp_path: Path) -> None:
    """The history tells every score by class."""
    net = fit(fresh(), labels(inputs, SHORT), inputs, SHORT, spec, tmp_path, validation=inputs)
    with (tmp_path / "history.csv").open(newline="") as file:
        row = next(csv.DictReader(file))
    called = predict(net, inputs, spec, 32).argmax(1)
    assert float(row["accuracy"]) == pytest.approx((called == inputs.targets).mean())
    for c in range(3):
        assert float(row[f"recall {c}"]) == pytest.approx((called[inputs.targets == c] == c).mean())
        hits = inputs.targets[called == c] == c
        assert float(row[f"precision {c}"]) == pytest.approx(hits.mean() if len(hits) else 0)
        assert 0 <= float(row[f"auroc {c}"]) <= 1
    assert not net.training


def test_a_loss_that_is_not_finite_is_an_error(fresh: Fresh, inputs: Inputs, spec: Preprocessing, tmp_path: Path) -> None:
    """A loss that is not finite is an error."""

    def broken(net: CamNet, batch: Batch) -> Tensor:
        return exactly(net, batch) * math.nan

    with pytest.raises(FloatingPointError, match="the loss is nan in epoch 1"):
        fit(fresh(), broken, inputs, SHORT, spec, tmp_path)

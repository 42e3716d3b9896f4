"""Losses, by numbers worked out by hand."""

import math

import pytest
import torch

from model_build.losses import cross_entropy, illness_first, soft_cross_entropy, standardized_distance

LN3 = math.log(3)
ONES = torch.ones(2)
LIKELY = torch.tensor([[LN3, 0.0]])
"""Softmax gives 3/4 and 1/4."""


def test_without_smoothing_it_is_weighted_cross_entropy() -> None:
    """Mean over the films, not over the weights."""
    loss = cross_entropy(LIKELY.repeat(2, 1), torch.tensor([0, 1]), torch.tensor([2.0, 1.0]))
    assert loss.item() == pytest.approx((2 * math.log(4 / 3) + math.log(4)) / 2)


def test_smoothing_gives_a_share_to_every_class() -> None:
    """0.2 is spread over two classes: 0.9 and 0.1."""
    loss = cross_entropy(LIKELY, torch.tensor([0]), ONES, smoothing=0.2)
    assert loss.item() == pytest.approx(0.9 * math.log(4 / 3) + 0.1 * math.log(4))


def test_focus_takes_weight_from_what_is_known_already() -> None:
    """(1 - 3/4)^2 for the likely class, (1 - 1/4)^2 for the other."""
    for target, expected in ((0, math.log(4 / 3) / 16), (1, math.log(4) * 9 / 16)):
        assert cross_entropy(LIKELY, torch.tensor([target]), ONES, focus=2.0).item() == pytest.approx(expected)


def test_hintons_loss_is_the_divergence_of_the_softened_answers() -> None:
    """At temperature 2 the teacher says 3/4 and 1/4, the student 1/2 each; times 4."""
    loss = soft_cross_entropy(torch.zeros(1, 2), 2 * LIKELY, 2.0)
    assert loss.item() == pytest.approx(4 * (0.75 * math.log(1.5) + 0.25 * math.log(0.5)))
    assert soft_cross_entropy(LIKELY, LIKELY + 5, 3.0).item() == pytest.approx(0, abs=1e-6)


def test_illness_comes_first() -> None:
    """Equal logits of three classes: ill has 2/3, each illness 1/2 among the ill."""
    logits, targets = torch.zeros(2, 3), torch.tensor([0, 2])
    both = illness_first(logits, logits, targets, 0, torch.tensor([True, True]))
    assert both.item() == pytest.approx((math.log(3) + math.log(1.5) + math.log(2)) / 2)
    one = illness_first(logits, logits, targets, 0, torch.tensor([True, False]))
    assert one.item() == pytest.approx((math.log(3) + math.log(2)) / 2)


def test_which_illness_does_not_reach_the_features() -> None:
    """The gradient of the logits that shape them is the same for every illness; that of the detached ones is not."""
    ways = []
    for illness in (1, 2):
        logits, detached = torch.zeros(1, 3, requires_grad=True), torch.zeros(1, 3, requires_grad=True)
        illness_first(logits, detached, torch.tensor([illness]), 0, torch.tensor([True])).backward()
        ways.append((logits.grad, detached.grad))
    assert torch.equal(ways[0][0], ways[1][0])
    assert not torch.equal(ways[0][1], ways[1][1])
    assert ways[0][1][0, 0] == 0


def test_the_teachers_features_are_put_to_one_scale() -> None:
    """Per channel: a stage with small values counts as much as one with large ones."""
    teacher = torch.tensor([1.0, -1.0]).view(2, 1, 1, 1)  # deviation sqrt(2), so +-0.707
    assert standardized_distance(torch.zeros(2, 1, 1, 1), teacher).item() == pytest.approx(0.5, abs=1e-3)
    both = torch.cat([100 * teacher + 7, teacher], 1)
    assert standardized_distance(torch.zeros(2, 2, 1, 1), both).item() == pytest.approx(0.5, abs=1e-3)
    assert standardized_distance(both[:, 1:] / math.sqrt(2), teacher).item() == pytest.approx(0, abs=1e-5)

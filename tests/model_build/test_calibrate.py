"""Calibration worked out by hand."""

import numpy as np
import pytest
from scipy.special import softmax
from sklearn.covariance import ledoit_wolf

from model_build.calibrate import (
    Scaling,
    conformal_quantiles,
    equal_say,
    fit_scalings,
    fit_scope,
    fit_temperature,
    operating_points,
    scope_limits,
)


def test_the_temperature_makes_confidence_equal_accuracy() -> None:
    """The temperature makes confidence equal accuracy."""
    # every film has the logits (3, 0) and three of four are right: best is softmax = (3/4, 1/4), so 3 / T = log 3
    logits = np.tile([3.0, 0.0], (4, 1))
    assert fit_temperature(logits, np.array([0, 0, 0, 1])) == pytest.approx(3 / np.log(3), rel=1e-3)


def test_logits_that_are_always_right_cannot_be_scaled() -> None:
    """The best temperature lies at the edge of what is looked through."""
    with pytest.raises(ValueError, match="no usable temperature"):
        fit_scalings(np.tile([[1.0, 0.0], [0.0, 1.0]], (5, 1)), np.tile([0, 1], 5), np.repeat([*"abcde"], 2))


def two_kinds(copies: int) -> tuple[np.ndarray, np.ndarray]:
    """Return films of two kinds: with logits (1, 0) three of four are of class 0, with (-1, 0) two of four."""
    logits = np.tile([[1.0, 0.0]] * 4 + [[-1.0, 0.0]] * 4, (copies, 1))
    return logits, np.tile([0, 0, 0, 1, 0, 0, 1, 1], copies)


def test_vector_scaling_finds_temperature_and_bias_together() -> None:
    """Vector scaling finds temperature and bias together."""
    # the margins must be 1 / T + 2 b = log 3 and -1 / T + 2 b = 0, so 1 / T = 2 b = log(3) / 2
    logits, targets = two_kinds(10)
    vector = fit_scalings(logits, targets, np.arange(80).astype(str))["vector"]
    assert vector.temperature == pytest.approx(2 / np.log(3), rel=0.01)
    assert vector.bias == pytest.approx([np.log(3) / 4, -np.log(3) / 4], rel=0.03)  # the penalty takes a little


def test_each_scaling_is_judged_on_patients_that_it_was_not_fitted_on() -> None:
    """Each scaling is judged on patients that it was not fitted on."""
    logits, targets = two_kinds(40)
    patients = np.repeat(np.arange(40), 8).astype(str)
    found = fit_scalings(logits, targets, patients)
    # every fold holds the same films, so the loss is that of the fit: -mean log p, with p = 3/4, 1/4 and 1/2
    expected = -(0.375 * np.log(0.75) + 0.125 * np.log(0.25) + 0.5 * np.log(0.5))
    assert found["vector"].loss == pytest.approx(expected, rel=1e-3)
    assert found["temperature"].loss > found["vector"].loss
    assert not found["temperature"].bias.any()


def test_scaling_divides_the_logits_and_adds_the_bias() -> None:
    """Scaling divides the logits and adds the bias."""
    assert Scaling(2.0, np.array([np.log(2), 0.0]), 0.0).probabilities(np.array([[2 * np.log(3), 0.0]]))[0] == pytest.approx(
        [6 / 7, 1 / 7]
    )


def test_the_quantile_is_the_rank_that_guarantees_coverage() -> None:
    """The quantile is the rank that guarantees coverage."""
    # nine films with 1 - p = 0.1 ... 0.9: ceil(10 * 0.8) = 8th smallest
    p = 1 - np.arange(1, 10) / 10
    probabilities = np.stack([p, 1 - p], 1)
    assert conformal_quantiles(probabilities, np.zeros(9, int), 0.8)[0] == pytest.approx(0.8)


def test_too_few_films_put_the_class_into_every_set() -> None:
    """Too few films put the class into every set."""
    assert conformal_quantiles(np.array([[0.9, 0.1], [0.2, 0.8]]), np.array([0, 1]), 0.9) == [1.0, 1.0]


def test_new_films_are_covered_as_promised() -> None:
    """New films are covered as promised."""
    rng = np.random.default_rng(5)

    def films(n: int) -> tuple[np.ndarray, np.ndarray]:
        targets = rng.integers(0, 3, n)
        logits = rng.standard_normal((n, 3)) + 2 * np.eye(3)[targets]
        return softmax(logits, axis=1), targets

    quantiles = conformal_quantiles(*films(2000), 0.9)
    probabilities, targets = films(20000)
    for c in range(3):
        assert np.mean(1 - probabilities[targets == c, c] <= quantiles[c]) == pytest.approx(0.9, abs=0.03)


def test_operating_points_find_the_stated_share() -> None:
    """Operating points find the stated share."""
    healthy = np.array([0.9, 0.8, 0.7, 0.6, 0.4, 0.3, 0.2, 0.1])
    probabilities = np.stack([healthy, 1 - healthy], 1)
    targets = np.array([0, 0, 0, 1, 1, 1, 1, 0])
    normal, ill = operating_points(probabilities, targets, healthy=0, sensitivity=0.75)
    # of the ill (0.6, 0.4, 0.3, 0.2 normal) one of four may be called normal: the point lies just above 0.4
    assert 0.4 < normal < 0.4001
    # three of four ill films have at least 0.6
    assert ill == pytest.approx(0.6)


def test_the_scope_score_is_one_on_training_films_and_grows_outside() -> None:
    """The scope score is one on training films and grows outside."""
    rng = np.random.default_rng(1)
    mixing = rng.standard_normal((6, 6))
    training = rng.standard_normal((4000, 6)) @ mixing
    scope = fit_scope(training)
    assert scope.score(training).mean() == pytest.approx(1, abs=0.2)
    far = training + 20 * mixing[0]
    assert scope.score(far).min() > scope.score(training).max()


def test_the_limits_let_pass_what_they_promise_on_both_sets() -> None:
    """The limits let pass what they promise on both sets."""
    plain, changed = np.arange(1000) / 1000, np.arange(1000) / 500
    limit, near = scope_limits(plain, changed)
    assert np.mean(changed <= limit) == pytest.approx(0.99, abs=0.002)
    assert np.mean(changed <= near) == pytest.approx(0.95, abs=0.002)


def test_half_precision_moves_a_score_by_less_than_a_thousandth() -> None:
    """Half precision moves a score by less than a thousandth, a silent channel and very different scales included."""
    rng = np.random.default_rng(2)
    scales = np.append(10 ** rng.uniform(-2, 1, 359), 0.0)
    pooled = (rng.standard_normal((2000, 360)) @ (np.eye(360) + 0.2 * rng.standard_normal((360, 360))) + 3) * scales
    scope = fit_scope(pooled)
    assert np.isfinite(scope.whitening).all()
    exact = ((pooled - pooled.mean(0)) @ exact_whitening(pooled)) ** 2
    assert scope.score(pooled) == pytest.approx(exact.sum(1), rel=1e-3)


def exact_whitening(pooled: np.ndarray) -> np.ndarray:
    """Return the whitening in double precision."""
    scale = np.maximum(pooled.std(0), 1e-3 * pooled.std(0).max())
    covariance, _ = ledoit_wolf((pooled - pooled.mean(0)) / scale, assume_centered=True)
    values, vectors = np.linalg.eigh(covariance)
    return vectors / np.sqrt(values * pooled.shape[1]) / scale[:, None]


def test_every_class_can_have_the_same_say() -> None:
    """Five of eight films are of class 0 and three of class 1: weights 0.8 and 4/3."""
    logits, targets = two_kinds(50)
    weights = equal_say(targets)
    assert sorted(set(weights.round(6))) == pytest.approx([0.8, 4 / 3])
    # the margins must be 1 / T + 2 b = log(3 * 0.8 / (4/3)) and -1 / T + 2 b = log(0.8 / (4/3))
    fair = fit_scalings(logits, targets, np.arange(len(targets)).astype(str), weights)["vector"]
    assert fair.temperature == pytest.approx(2 / np.log(1.8 / 0.6), rel=0.01)
    assert fair.bias[0] - fair.bias[1] == pytest.approx(np.log(1.8 * 0.6) / 2, abs=0.005)

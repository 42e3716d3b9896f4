"""Calibration worked out by hand."""

import numpy as np
import pytest

from model_build.calibrate import calibrated, conformal_quantiles, fit_scope, fit_temperature, operating_points, scope_limits


def test_the_temperature_makes_confidence_equal_accuracy() -> None:
    """The temperature makes confidence equal accuracy."""
    # every film has the logits (3, 0) and three of four are right: best is softmax = (3/4, 1/4), so 3 / T = log 3
    logits = np.tile([3.0, 0.0], (4, 1))
    assert fit_temperature(logits, np.array([0, 0, 0, 1])) == pytest.approx(3 / np.log(3), rel=1e-3)


def test_logits_that_are_always_right_have_no_temperature() -> None:
    """Logits that are always right have no temperature."""
    with pytest.raises(ValueError, match="no usable temperature"):
        fit_temperature(np.array([[1.0, 0.0], [0.0, 1.0]]), np.array([0, 1]))


def test_calibrated_divides_the_logits() -> None:
    """Calibrated divides the logits."""
    assert calibrated(np.array([[2 * np.log(3), 0.0]]), 2.0)[0] == pytest.approx([0.75, 0.25])


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
        return calibrated(logits, 1.0), targets

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

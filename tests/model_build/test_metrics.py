"""Figures worked out by hand, and the same as those of scikit-learn."""

import numpy as np
import pytest
import sklearn.metrics

from model_build.metrics import (
    Measure,
    among,
    auc,
    average,
    average_precision,
    brier,
    expected_calibration_error,
    intervals,
    mean,
    patient_weights,
    prediction_sets,
    quantile,
    ratio,
    roc_area,
)

RNG = np.random.default_rng(5)
SCORES = RNG.integers(0, 40, 200) / 40  # many ties
POSITIVE = RNG.random(200) < 0.2 + 0.6 * SCORES
PROBABILITIES = RNG.dirichlet(np.ones(3), 200)
TARGETS = RNG.integers(0, 3, 200)
WEIGHTS = RNG.integers(0, 4, (5, 200)).astype(float)


def once(measure: Measure, films: int) -> float:
    """Return a figure with every film counted once."""
    return float(measure(np.ones((1, films)))[0])


def test_auc_counts_the_pairs_in_the_right_order_and_ties_half() -> None:
    """AUC counts the pairs in the right order and ties half."""
    # positives 0.9, 0.5; negatives 0.5, 0.1: of four pairs three are right and one is a tie
    assert auc(np.array([0.9, 0.5, 0.5, 0.1]), np.array([True, True, False, False])) == 3.5 / 4


def test_auc_of_one_kind_is_an_error() -> None:
    """AUC of one kind is an error."""
    with pytest.raises(ValueError, match="both kinds"):
        auc(np.array([0.1, 0.2]), np.array([True, True]))


def test_a_share_of_nothing_is_no_number_and_is_left_out() -> None:
    """Rather than zero."""
    nothing = ratio(np.zeros(3, bool), np.zeros(3, bool))
    assert np.isnan(once(nothing, 3))
    assert intervals({"nothing": nothing}, np.ones((2, 3))) == {}


def test_a_film_that_was_drawn_twice_counts_twice() -> None:
    """A film that was drawn twice counts twice."""
    right = ratio(np.array([True, False]), np.ones(2))
    assert right(np.array([[2.0, 1.0], [0.0, 1.0]])).tolist() == [2 / 3, 0]


def test_calibration_error_is_the_gap_weighted_by_films() -> None:
    """Calibration error is the gap weighted by films."""
    # one bin (0.6 to 0.667): three films called with 0.65, two right: gap |2/3 - 0.65|; another: one film with 0.9, wrong: gap 0.9
    probabilities = np.array([[0.65, 0.35], [0.65, 0.35], [0.65, 0.35], [0.1, 0.9]])
    expected = (3 * (2 / 3 - 0.65) + 0.9) / 4
    assert once(expected_calibration_error(probabilities, np.array([0, 0, 1, 0])), 4) == pytest.approx(expected)


def test_average_precision_by_hand() -> None:
    """In the order positive, negative, positive: half the recall at precision 1, half at 2/3."""
    assert once(average_precision(np.array([0.9, 0.8, 0.7]), np.array([True, False, True])), 3) == pytest.approx(5 / 6)


def test_brier_score_of_a_coin() -> None:
    """Half and half: twice a quarter, whatever the truth."""
    assert once(brier(np.full((4, 2), 0.5), np.array([0, 1, 1, 0])), 4) == 0.5


def test_quantile_is_a_value_that_enough_films_do_not_exceed() -> None:
    """Of twenty films 95 % are nineteen."""
    assert once(quantile(np.arange(20.0)[::-1], 0.95), 20) == 18


def test_a_figure_of_some_films_does_not_see_the_others() -> None:
    """A figure of some films does not see the others."""
    some = np.array([True, False, True])
    assert once(among(some, mean(np.array([1.0, 2.0]))), 3) == 1.5


def test_prediction_sets_hold_what_cannot_be_ruled_out_and_are_never_empty() -> None:
    """Prediction sets hold what cannot be ruled out and are never empty."""
    sets = prediction_sets(np.array([[0.5, 0.4, 0.1], [0.34, 0.33, 0.33]]), np.array([0.5, 0.6, 0.5]))
    assert sets.tolist() == [[True, True, False], [True, False, False]]


@pytest.mark.parametrize("row", range(5))
def test_weighted_figures_are_those_of_scikit_learn(row: int) -> None:
    """For films that were drawn as often as a resample says."""
    w = WEIGHTS[row]
    assert roc_area(SCORES, POSITIVE)(WEIGHTS)[row] == pytest.approx(
        sklearn.metrics.roc_auc_score(POSITIVE, SCORES, sample_weight=w)
    )
    assert average_precision(SCORES, POSITIVE)(WEIGHTS)[row] == pytest.approx(
        sklearn.metrics.average_precision_score(POSITIVE, SCORES, sample_weight=w)
    )
    expected = sklearn.metrics.brier_score_loss(TARGETS, PROBABILITIES, sample_weight=w, scale_by_half=False)
    assert brier(PROBABILITIES, TARGETS)(WEIGHTS)[row] == pytest.approx(expected)
    called = PROBABILITIES.argmax(1)
    truths = [np.equal(TARGETS, c) for c in range(3)]
    recalls = [ratio((called == TARGETS) & true, true) for true in truths]
    expected = sklearn.metrics.balanced_accuracy_score(TARGETS, called, sample_weight=w)
    assert average(recalls)(WEIGHTS)[row] == pytest.approx(expected)


def test_patients_are_drawn_whole() -> None:
    """Two patients: one with three films, one with one; drawn twice, each film comes as often as its patient."""
    weights = patient_weights(np.array(["a", "a", "a", "b"]), resamples=200)
    assert {tuple(row) for row in weights.tolist()} == {(2, 2, 2, 0), (1, 1, 1, 1), (0, 0, 0, 2)}


def test_an_interval_spans_what_the_resamples_give() -> None:
    """Three films of one patient are right, one of another is wrong: 0, 3/4 or 1."""
    weights = patient_weights(np.array(["a", "a", "a", "b"]), resamples=200)
    interval = intervals({"accuracy": mean(np.array([1, 1, 1, 0]))}, weights)["accuracy"]
    assert (interval.low, interval.value, interval.high) == (0.0, 0.75, 1.0)

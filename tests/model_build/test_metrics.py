"""Figures worked out by hand."""

import numpy as np
import pytest

from model_build.metrics import Answers, auc, expected_calibration_error, figures, prediction_sets, share, with_intervals

PROBABILITIES = np.array([[0.8, 0.1, 0.1], [0.3, 0.6, 0.1], [0.6, 0.3, 0.1], [0.1, 0.2, 0.7]])
TARGETS = np.array([0, 1, 1, 2])
ANSWERS = Answers(PROBABILITIES, np.array([0.5, 0.9, 2.0, 1.0]), TARGETS, np.array(["a", "b", "b", "c"]))


def test_auc_counts_the_pairs_in_the_right_order_and_ties_half() -> None:
    """AUC counts the pairs in the right order and ties half."""
    # positives 0.9, 0.5; negatives 0.5, 0.1: of four pairs three are right and one is a tie
    assert auc(np.array([0.9, 0.5, 0.5, 0.1]), np.array([True, True, False, False])) == 3.5 / 4


def test_auc_of_one_kind_is_an_error() -> None:
    """AUC of one kind is an error."""
    with pytest.raises(ValueError, match="both kinds"):
        auc(np.array([0.1, 0.2]), np.array([True, True]))


def test_a_share_of_nothing_is_an_error() -> None:
    """A share of nothing is an error."""
    with pytest.raises(ValueError, match="no films"):
        share(np.array([], bool))


def test_calibration_error_is_the_gap_weighted_by_films() -> None:
    """Calibration error is the gap weighted by films."""
    # one bin (0.6 to 0.667): three films called with 0.65, two right: gap |2/3 - 0.65|; another: one film with 0.9, wrong: gap 0.9
    probabilities = np.array([[0.65, 0.35], [0.65, 0.35], [0.65, 0.35], [0.1, 0.9]])
    expected = (3 * (2 / 3 - 0.65) + 0.9) / 4
    assert expected_calibration_error(probabilities, np.array([0, 0, 1, 0])) == pytest.approx(expected)


def test_prediction_sets_hold_what_cannot_be_ruled_out_and_are_never_empty() -> None:
    """Prediction sets hold what cannot be ruled out and are never empty."""
    sets = prediction_sets(np.array([[0.5, 0.4, 0.1], [0.34, 0.33, 0.33]]), np.array([0.5, 0.6, 0.5]))
    assert sets.tolist() == [[True, True, False], [True, False, False]]


def test_figures_of_four_films() -> None:
    """Figures of four films."""
    measured = {name: figure(ANSWERS) for name, figure in figures(("n", "b", "v"), "n", np.full(3, 0.45), 1.0).items()}
    assert measured["AUC, normal against ill"] == 1.0  # 0.8 of the healthy is above 0.3, 0.6 and 0.1 of the ill
    assert measured["accuracy, normal against ill"] == 3 / 4
    assert measured["accuracy, 3 classes"] == 3 / 4
    assert measured["ill called normal"] == pytest.approx(1 / 3)
    assert measured["normal called ill"] == 0
    assert measured["recall, b"] == 1 / 2
    assert measured["specificity, n"] == pytest.approx(2 / 3)
    assert measured["coverage of the prediction sets"] == 3 / 4
    assert measured["classes in a prediction set"] == 1
    assert measured["in scope"] == 3 / 4


def test_intervals_draw_whole_patients() -> None:
    """Intervals draw whole patients."""
    # two patients: one always right with three films, one always wrong with one film; drawn twice each sample is 0, 3/4 or 1
    answers = Answers(
        np.array([[0.9, 0.1]] * 3 + [[0.9, 0.1]]), np.ones(4), np.array([0, 0, 0, 1]), np.array(["a", "a", "a", "b"])
    )
    seen: list[float] = []

    def accuracy(a: Answers) -> float:
        seen.append(float((a.probabilities.argmax(1) == a.targets).mean()))
        return seen[-1]

    interval = with_intervals(answers, {"accuracy": accuracy}, resamples=200)["accuracy"]
    assert set(seen) == {0.0, 0.75, 1.0}
    assert (interval.low, interval.value, interval.high) == (0.0, 0.75, 1.0)

"""What an analysis says, in words."""

from dataclasses import replace

import pytest

from desktop.errors import Notice
from desktop.inference.result import Analysis, Prediction, Status, percent

ANSWER = Analysis("a.png", 0, Status.ANALYZED, 1.0, prediction=Prediction({"normal": 0.3, "cnv": 0.7}, {}, 1.0))


def test_answer_is_the_most_probable_class_with_its_probability() -> None:
    """A refusal has neither."""
    assert (ANSWER.label, ANSWER.probability) == ("cnv", 0.7)
    refused = replace(ANSWER, prediction=None)
    assert (refused.label, refused.probability) == ("", 0.0)


def test_photograph_is_one_whatever_else_is_said() -> None:
    """By its notice alone."""
    assert replace(ANSWER, notices=(Notice("LOSSY"), Notice("PHOTO"))).is_photograph
    assert not replace(ANSWER, notices=(Notice("LOSSY"),)).is_photograph
    assert not ANSWER.is_photograph


@pytest.mark.parametrize(
    ("probability", "text"),
    [(0.0, "< 1 %"), (0.004, "< 1 %"), (0.01, "1 %"), (0.495, "50 %"), (0.99, "99 %"), (0.9951, "> 99 %"), (1.0, "> 99 %")],
)
def test_percentage_never_claims_certainty(probability: float, text: str) -> None:
    """No answer reads 0 % or 100 %."""
    assert percent(probability) == text

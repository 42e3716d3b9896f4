"""What an analysis says, in words."""

import pytest

from desktop.inference.result import percent


@pytest.mark.parametrize(
    ("probability", "text"),
    [(0.0, "< 1 %"), (0.004, "< 1 %"), (0.01, "1 %"), (0.495, "50 %"), (0.99, "99 %"), (0.9951, "> 99 %"), (1.0, "> 99 %")],
)
def test_percentage_never_claims_certainty(probability: float, text: str) -> None:
    """No answer reads 0 % or 100 %."""
    assert percent(probability) == text

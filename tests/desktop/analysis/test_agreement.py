"""Agreement of two readers, against published examples."""

import pytest

from desktop.analysis.agreement import FEWEST, Changes, agreement, changes
from desktop.analysis.operating_point import Z


def pairs(table: tuple[tuple[int, ...], ...]) -> list[tuple[str, str]]:
    """Return a table of counts as pairs."""
    codes = "abc"
    return [(codes[i], codes[j]) for i, row in enumerate(table) for j, count in enumerate(row) for _ in range(count)]


def test_kappa_of_fleiss_cohen_and_everitt() -> None:
    """Their example of 1969: 200 diagnoses by two clinicians, kappa 0.429 with a variance of 0.002885."""
    found = agreement(pairs(((106, 10, 4), (22, 28, 10), (2, 12, 6))))
    assert found is not None
    assert found.kappa is not None
    assert (found.images, found.share) == (200, pytest.approx(0.7))
    assert found.kappa.value == pytest.approx(0.429, abs=5e-4)
    assert ((found.kappa.high - found.kappa.low) / 2 / Z) ** 2 == pytest.approx(0.002885, abs=1e-6)


def test_no_more_than_chance_and_perfect_agreement() -> None:
    """0 and 1; an interval never leaves -1..1."""
    chance, perfect = agreement(pairs(((25, 25), (25, 25)))), agreement(pairs(((9, 0), (0, 3))))
    assert chance is not None
    assert chance.kappa is not None
    assert chance.kappa.value == pytest.approx(0)
    assert chance.kappa.low < 0 < chance.kappa.high
    assert perfect is not None
    assert perfect.kappa is not None
    assert (perfect.kappa.low, perfect.kappa.value, perfect.kappa.high) == pytest.approx((1, 1, 1))


def test_who_always_says_the_same_has_no_kappa() -> None:
    """There is nothing that chance could be told from."""
    found = agreement(pairs(((12,),)))
    assert found is not None
    assert (found.share, found.kappa) == (1.0, None)


def test_few_images_say_nothing() -> None:
    """Below the number that is stated, no figure at all."""
    assert agreement(pairs(((FEWEST - 1,),))) is None
    assert agreement([]) is None


def test_changes_of_mind_are_counted_by_what_turned_out() -> None:
    """From one wrong class to another is neither towards nor away."""
    kept, better, worse, other = ("a", "a", "a"), ("b", "a", "a"), ("a", "b", "a"), ("b", "c", "a")
    found = changes([kept] * 6 + [better] * 3 + [worse] * 2 + [other])
    assert found == Changes(12, 3, 2)
    assert changes([better] * (FEWEST - 1)) is None

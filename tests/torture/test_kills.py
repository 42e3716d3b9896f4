"""A program that is killed loses no promised reading, and repeating its last step doubles none; the full run is ``make torture``."""

from tests.torture.kills import kill


def test_a_kill_costs_nothing_that_was_promised() -> None:
    """At any moment, from the making of the log on."""
    assert list(kill(count=10, seed=1)) == [[]] * 10

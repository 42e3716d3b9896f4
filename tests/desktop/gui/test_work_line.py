"""The line of films that are to be analysed."""

import pytest

from desktop.gui.work_line import WorkLine


def never(_first: int, _other: int) -> bool:
    """Each film by itself."""
    return False


@pytest.fixture
def line() -> WorkLine:
    """Return a line of three films that wait."""
    line = WorkLine()
    line.announce([1, 2, 3])
    assert line.arrive([1, 2, 3]) == []
    return line


def test_announced_film_waits_for_nothing_before_it_arrives() -> None:
    """What was taken off the desk meanwhile is told, and does not wait."""
    line = WorkLine()
    line.announce([1, 2, 3])
    assert (line.busy, list(line.waiting), line.given) == (True, [], 3)
    assert line.keep({1, 3}) == [2]
    assert line.arrive([1, 2, 3]) == [2]
    assert (list(line.waiting), line.coming, line.given) == ([1, 3], [], 2)


def test_films_are_begun_in_their_order_and_counted_when_done(line: WorkLine) -> None:
    """What runs is in the line until it ends."""
    assert line.begin(never, 16) == (1,)
    assert (line.numbers, line.not_begun) == ({1, 2, 3}, {2, 3})
    assert line.end() == (1,)
    assert (line.done, line.given, line.numbers) == (1, 3, {2, 3})


def test_films_that_belong_together_are_begun_together(line: WorkLine) -> None:
    """As many as allowed, and none from behind another."""
    line.add([4, 5])
    assert line.begin(lambda _first, other: other != 4, 2) == (1, 2)
    line.end()
    assert line.begin(lambda _first, other: other != 4, 16) == (3,)


def test_slices_that_are_found_are_next(line: WorkLine) -> None:
    """Before all that waits, in their order."""
    line.add([7, 8], next_up=True)
    assert list(line.waiting) == [7, 8, 1, 2, 3]
    assert line.given == 5


def test_what_failed_counts_as_never_given(line: WorkLine) -> None:
    """And the line is at its end when nothing is left."""
    line.begin(never, 16)
    assert line.end(done=False) == (1,)
    assert line.keep(set()) == [2, 3]
    assert (line.busy, line.done, line.given) == (False, 0, 0)

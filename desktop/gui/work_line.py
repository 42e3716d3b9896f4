"""Which films are given to be analysed, and how far that is: their numbers, in their order. No Qt, no pictures, no log."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence, Set


class WorkLine:
    """Films stand in it from the moment they are given until they are done or taken off the desk."""

    def __init__(self) -> None:
        self.waiting: deque[int] = deque()
        self.coming: list[int] = []
        """Given, and not yet in the queue of the log."""
        self.running: tuple[int, ...] = ()
        self.done, self.given = 0, 0
        """Since the line was last empty."""
        self.members: set[int] = set()
        """The films that these are."""

    @property
    def busy(self) -> bool:
        """Whether any film stands in it."""
        return bool(self.running or self.waiting or self.coming)

    @property
    def numbers(self) -> set[int]:
        """All films in it."""
        return {*self.waiting, *self.coming, *self.running}

    @property
    def not_begun(self) -> set[int]:
        """Those that are still to be analysed."""
        return {*self.waiting, *self.coming}

    def announce(self, numbers: Sequence[int]) -> None:
        """Give films that cannot be begun before they `arrive`."""
        self.coming += numbers
        self._count(numbers)

    def arrive(self, numbers: Sequence[int]) -> list[int]:
        """Let announced films wait for their turn; return those that were taken off the desk meanwhile."""
        here = set(self.coming)
        self.coming = [number for number in self.coming if number not in set(numbers)]
        self.waiting += [number for number in numbers if number in here]
        return [number for number in numbers if number not in here]

    def add(self, numbers: Sequence[int], *, next_up: bool = False) -> None:
        """Give films that can be begun, behind all others or before them."""
        if next_up:
            self.waiting.extendleft(reversed(numbers))
        else:
            self.waiting += numbers
        self._count(numbers)

    def begin(self, together: Callable[[int, int], bool], most: int) -> tuple[int, ...]:
        """Begin the next film, with those behind it that can be analysed `together` with it; return them."""
        taken = [self.waiting.popleft()]
        while self.waiting and len(taken) < most and together(taken[0], self.waiting[0]):
            taken.append(self.waiting.popleft())
        self.running = tuple(taken)
        return self.running

    def end(self, *, done: bool = True) -> tuple[int, ...]:
        """End what runs; return it. Not `done`: it counts as never given."""
        ended, self.running = self.running, ()
        if done:
            self.done += len(ended)
        else:
            self.given -= len(ended)
            self.members -= set(ended)
        return ended

    def keep(self, numbers: Set[int]) -> list[int]:
        """Drop what is not begun and not among these; return it."""
        dropped = [number for number in (*self.waiting, *self.coming) if number not in numbers]
        self.waiting = deque(_among(self.waiting, numbers))
        self.coming = _among(self.coming, numbers)
        self.given -= len(dropped)
        self.members -= set(dropped)
        return dropped

    def start_anew(self) -> None:
        """Count from nothing."""
        self.done, self.given, self.members = 0, 0, set()

    def _count(self, numbers: Sequence[int]) -> None:
        self.given += len(numbers)
        self.members |= set(numbers)


def _among(numbers: Iterable[int], kept: Set[int]) -> list[int]:
    return [number for number in numbers if number in kept]

"""What was typed beside an answer and is not saved, when whoever typed it is about to leave."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.gui.entry.messages import unsaved_message
from desktop.gui.jobs import JobRunner
from desktop.gui.opinion_draft import Drafts, Unsaved
from desktop.records.session import Session


class UnsavedDrafts(QObject):
    """Asks before it is lost; only its author is shown it, and can save it.

    Parameters
    ----------
    jobs : JobRunner
    parent : QObject
    """

    asked = Signal(object)
    """The `Message` that asks; `save` or `discard` is the answer."""
    failed = Signal(object)
    """The exception: it could not be saved."""

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._leaving: Sequence[Drafts] = ()
        self._then: Callable[[], None] = lambda: None
        self._own: tuple[Session, Drafts] | None = None
        self._seen: list[Unsaved] = []

    def settle(self, leaving: Sequence[Drafts], own: tuple[Session, Drafts] | None, then: Callable[[], None]) -> None:
        """Go on with `then` once nothing of what is `leaving` is unsaved, or it was given up.

        Parameters
        ----------
        leaving : sequence of Drafts
        own : tuple of Session and Drafts, optional
            Of whoever is logged in, who can save them.
        then : callable
        """
        self._leaving, self._then, self._own, self._seen = leaving, then, own, []
        if own is None or not own[1].unsaved:
            self._ask([])
            return
        session, drafts = own

        def ask(seen: list[Unsaved], error: Exception | None = None) -> None:
            if self._own is own:  # else it was locked meanwhile
                self._ask(seen, error)

        self._jobs.start(lambda: drafts.look_through(session), ask, lambda error: ask([], error))

    def save(self) -> None:
        """Save what was shown, and look again."""
        if self._own is not None:
            (session, drafts), seen, leaving, then = self._own, self._seen, self._leaving, self._then
            self._jobs.start(
                lambda: drafts.write_seen(session, seen), lambda _none: self.settle(leaving, self._own, then), self.failed.emit
            )

    def discard(self) -> None:
        """Give it up."""
        for given_up in self._leaving:
            given_up.by_film.clear()
        self._then()

    def forget(self) -> None:
        """Keep nothing of any patient."""
        self._own, self._seen = None, []

    def _ask(self, seen: list[Unsaved], error: Exception | None = None) -> None:
        self._seen = seen
        if count := sum(len(one.unsaved) for one in self._leaving):
            self.asked.emit(unsaved_message(count, seen, error))
        else:
            self._then()

"""Full, broken, pulled and write-protected media: each call that writes is, in turn, the first that fails.

``python -m tests.torture.faults FOLDER TRIES SEED`` does it under the recorder, which lets the calls fail; it prints a line of JSON
for every try.
"""

import errno
import itertools
import json
import random
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.errors import LightboxError
from desktop.records.folder import FOLDER
from desktop.records.session import Session
from desktop.records.vault import Vault
from tests.torture import recorder, workload
from tests.torture.judge import Finding, Harm, findings
from tests.torture.recorder import ALWAYS, Part, Watched
from tests.torture.workload import Say

CHANGES: Final = Part.DATA | Part.FLUSH | Part.NAME
EVERY: Final = 0


@dataclass(frozen=True)
class Medium:
    """What is wrong with a disk."""

    parts: Part
    error: int
    times: int = ALWAYS
    """How many calls fail."""
    from_start: bool = False
    """It is so from the beginning, not from some call on."""


MEDIA: Final = {
    "full": Medium(CHANGES, errno.ENOSPC),
    "full for a moment": Medium(CHANGES, errno.ENOSPC, times=1),
    "broken": Medium(CHANGES | Part.DROP, errno.EIO),
    "broken for a moment": Medium(CHANGES | Part.DROP, errno.EIO, times=1),
    "pulled": Medium(CHANGES | Part.DROP | Part.OPEN | Part.READ, errno.EIO),
    "write-protected": Medium(CHANGES | Part.DROP | Part.OPEN, errno.EROFS, from_start=True),
    "in a write-protected folder": Medium(Part.NAME | Part.DROP, errno.EACCES, from_start=True),
}


Action = Callable[[Session, Say], Iterator[None]]
"""What the program does: prepared up to the first yield, with failing calls behind it, and without them behind a second."""


def make(session: Session, say: Say) -> Iterator[None]:
    """Make a log."""
    shutil.rmtree(session.home / FOLDER)
    yield
    workload.make(session.home, say)


def log_in(session: Session, say: Say) -> Iterator[None]:
    """Open the log with the password."""
    yield
    workload.login(session.home, [])


def fail_to_log_in(session: Session, say: Say) -> Iterator[None]:
    """Type a wrong password, which is counted."""
    yield
    try:
        Vault(session.home).unlock(workload.NAME, "wrong")
    except LightboxError as error:
        if error.code != "LOGIN-FAILED":
            raise


def open_and_save(session: Session, say: Say) -> Iterator[None]:
    """Open the log for another thread and save."""
    yield
    with session.open() as records:
        workload.save(records, "1-0", say)


def save_and_go_on(session: Session, say: Say) -> Iterator[None]:
    """Save into the open log, and go on with it when there is room again."""
    with session.open() as records:
        workload.save(records, "1-0", say)
        yield
        with suppress(LightboxError):
            workload.save(records, "1-1", say)
        yield
        workload.save(records, "1-1", say)
        workload.save(records, "1-2", say)


def close(session: Session, say: Say) -> Iterator[None]:
    """Close the log, which moves the write-ahead logs into the files."""
    records = session.open()
    workload.save(records, "1-0", say)
    yield
    records.close()


def change_password(session: Session, say: Say) -> Iterator[None]:
    """Change the password."""
    yield
    workload.change_password(session, 1, say)


def back_up(session: Session, say: Say) -> Iterator[None]:
    """Make a backup."""
    workload.back_up(session, 3, say)
    yield
    workload.back_up(session, 3, say)


def restore(session: Session, say: Say) -> Iterator[None]:
    """Restore a backup."""
    backup = workload.back_up(session, 3, say)
    with session.open() as records:
        workload.save(records, "1-0", say)
    yield
    workload.restore_backup(session, backup, 3, say)


ACTIONS: Final[tuple[Action, ...]] = (
    make,
    log_in,
    fail_to_log_in,
    open_and_save,
    save_and_go_on,
    close,
    change_password,
    back_up,
    restore,
)


def inject(library: Path, folder: Path, tries: int, seed: int) -> Iterator[tuple[str, list[Finding]]]:
    """Let calls fail in every action; yield what each try was, and what it did to the log.

    Parameters
    ----------
    library : Path
    folder : Path
        Empty.
    tries : int
        How many, spread over the actions, with medium and call drawn at random; `EVERY`: each call of each action on each medium.
    seed : int
    """
    for line in recorder.run(library, "tests.torture.faults", folder, str(tries), str(seed)).splitlines():
        what, found = json.loads(line)
        yield what, [Finding(Harm(harm), of) for harm, of in found]


class Bench:
    """A small log, of which every try gets a copy.

    Parameters
    ----------
    folder : Path
        Empty, and watched by the recorder.
    """

    def __init__(self, folder: Path) -> None:
        self._template, self._home, self._watched = folder / "template", folder / "home", Watched()
        self._template.mkdir()
        self._promises: list[str] = []
        self._session = workload.make(self._template, self._promises.append)
        with self._session.open() as records:
            for number in range(3):
                workload.save(records, f"0-{number}", self._promises.append)

    def calls(self, action: Action, medium: Medium) -> int:
        """Return how many calls of an action the medium could be the first to let fail; where it fails from the start, one."""
        return (
            1 if medium.from_start else self._play(action, Medium(medium.parts, medium.error, times=0), 0, lambda line: None)[0]
        )

    def attempt(self, action: Action, medium: Medium, after: int) -> list[Finding]:
        """Play an action of which so many calls go well before they fail; return what it did to a log."""
        promises = [] if action is make else self._promises.copy()
        _, found = self._play(action, medium, after, promises.append)
        return found + findings(self._home, promises)

    def _play(self, action: Action, medium: Medium, after: int, say: Say) -> tuple[int, list[Finding]]:
        shutil.rmtree(self._home, ignore_errors=True)
        shutil.copytree(self._template, self._home)
        playing, found = action(Session(self._home, self._session.key, self._session.person), say), []
        next(playing)
        self._watched.arm(medium.parts, medium.error, after=after, times=medium.times)
        try:
            next(playing, None)
        except LightboxError:
            pass  # told in words
        except Exception as error:
            found.append(Finding(Harm.WRONG, f"not told in words: {error!r}"))
        calls = self._watched.disarm()
        try:
            next(playing, None)
        except Exception as error:
            # After a page could not be read the engine keeps this connection closed; the log is opened anew then
            if not (isinstance(error, LightboxError) and medium.parts & Part.READ):
                found.append(Finding(Harm.WRONG, f"does not go on: {error!r}"))
        return calls, found


def all_tries(bench: Bench) -> Iterator[tuple[Action, str, int]]:
    """Yield every action, every medium, and every number of calls that can go well before one fails."""
    for action, medium in itertools.product(ACTIONS, MEDIA):
        for after in range(bench.calls(action, MEDIA[medium])):
            yield action, medium, after


def some_tries(bench: Bench, tries: int, rng: random.Random) -> Iterator[tuple[Action, str, int]]:
    """Yield tries drawn at random, of each action as many."""
    for action in itertools.islice(itertools.cycle(ACTIONS), tries):
        medium = rng.choice(list(MEDIA))
        yield action, medium, rng.randrange(bench.calls(action, MEDIA[medium]))


def main(folder: Path, tries: int, seed: int) -> None:
    """Do what `inject` says in this process, which the recorder watches."""
    bench = Bench(folder)
    chosen = all_tries(bench) if tries == EVERY else some_tries(bench, tries, random.Random(seed))
    for action, medium, after in chosen:
        found = bench.attempt(action, MEDIA[medium], after)
        what = f"{action.__name__}, disk {medium} after {after} calls"
        print(json.dumps([what, [[finding.harm, finding.what] for finding in found]]))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))

"""Power cuts: a program is recorded once, then the power fails at many moments of the record, each time in another way."""

import os
import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop.errors import LightboxError
from desktop.records import database
from desktop.records.roles import Role
from desktop.records.vault import Vault
from tests.torture import recorder, workload
from tests.torture.disk import Disk, contents
from tests.torture.judge import Finding, findings
from tests.torture.recorder import Kind, Step
from tests.torture.workload import Say


def new_log(home: Path, say: Say) -> None:
    """Make a log, save, close it, open it and save more: a write-ahead log that comes and goes."""
    session = workload.make(home, say)
    for opened in range(3):
        with session.open() as records:
            for number in range(8):
                workload.save(records, f"{opened}-{number}", say)


def many_saves(home: Path, say: Say) -> None:
    """Save until both files have moved their write-ahead logs into the database several times."""
    session = workload.make(home, say)
    with session.open() as records:
        for number in range(250):
            workload.save(records, f"0-{number}", say)


def batches(home: Path, say: Say) -> None:
    """Work off batches, the second one in two parts."""
    session = workload.make(home, say)
    with session.open() as records:
        workload.work_off(records, workload.queue(records, 8, say), say)
        batch = workload.queue(records, 4, say)
        workload.save(records, batch.items[1].reading_id, say)
        batch.let_go()
        workload.work_off(records, records.batches.resume(batch.number), say)


def other_passwords(home: Path, say: Say) -> None:
    """Change the password between saves, mistype it, let others in and out: the key file is replaced again and again."""
    session = workload.make(home, say)
    for number in range(1, 4):
        with session.open() as records:
            workload.save(records, f"0-{number}", say)
            workload.change_password(session, number, say)
            workload.save(records, f"1-{number}", say)
        with suppress(LightboxError):
            Vault(home).unlock(workload.NAME, "mistyped")
        session.accounts.add(f"user-{number}", "Second User", Role.OPERATOR, "another good one")
        if number > 1:
            session.accounts.disable(f"user-{number - 1}")


def backups(home: Path, say: Say) -> None:
    """Make backups while another thread saves, more than are kept; restore the last but one and go on."""
    session = workload.make(home, say)

    def save_some(round_number: int) -> None:
        with session.open() as records:
            for number in range(4):
                workload.save(records, f"{round_number}-{number}", say)

    made = []
    with ThreadPoolExecutor(1) as other:
        for round_number in range(10):
            saving = other.submit(save_some, round_number)
            made.append(workload.back_up(session, 4 * round_number, say))
            saving.result()
    workload.restore_backup(session, made[-2], 4 * 8, say)
    session = workload.login(home, [])
    save_some(10)


CARELESS: Final = "careless"
"""Without flushes from the first promise on: what the rig must then find proves that it can."""
SCENES: Final[dict[str, Callable[[Path, Say], None]]] = {
    scene.__name__: scene for scene in (new_log, many_saves, batches, other_passwords, backups)
}


def record(library: Path, scene: str, folder: Path, *options: str) -> list[Step]:
    """Let a program play a scene in ``folder/home``; return what it did to the disk.

    Raises
    ------
    AssertionError
        The record is not complete: replayed it does not give what the program left.
    """
    home, trace = folder / "home", folder / "trace"
    home.mkdir()
    disk = Disk(home)
    recorder.run(library, "tests.torture.power_cuts", home, scene, *options, trace=trace)
    steps = list(recorder.read_trace(trace))
    for step in steps:
        disk.apply(step)
    assert disk.present() == contents(home), "something wrote past the recorder"
    return steps


def cut(steps: list[Step], count: int, seed: int) -> Iterator[list[Finding]]:
    """Cut the power `count` times somewhere in a record that began with an empty folder; yield what each cut did."""
    rng = random.Random(seed)
    moments = sorted(rng.randrange(1, len(steps) + 1) for _ in range(count))
    with tempfile.TemporaryDirectory() as name:
        empty = Path(name, "empty")
        empty.mkdir()
        disk, done, promises = Disk(empty), 0, list[str]()
        for number, moment in enumerate(moments):
            for step in steps[done:moment]:
                disk.apply(step)
                promises += step.names if step.kind is Kind.MARK else ()
            done = moment
            home = Path(name, str(number))
            home.mkdir()
            disk.cut(rng, home)
            yield findings(home, promises.copy())


def play(home: Path, scene: str, *options: str) -> None:
    """Play a scene in this process, which the recorder watches."""
    watched = recorder.Watched()

    def say(line: str) -> None:
        watched.mark(line)
        if line == "made" and CARELESS in options:
            database.PRAGMAS = tuple(p.replace("synchronous = FULL", "synchronous = OFF") for p in database.PRAGMAS)
            os.fsync = lambda handle: None

    SCENES[scene](home, say)


if __name__ == "__main__":
    play(Path(sys.argv[1]), *sys.argv[2:])

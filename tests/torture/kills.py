"""Kills: programs that are ended from outside (SIGKILL; on Windows TerminateProcess) at any moment of their work."""

import itertools
import multiprocessing
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from desktop.records.backups import confirm_restore
from tests.torture import workload
from tests.torture.judge import Finding, Harm, findings, promised

KILLS_OF_ONE_LOG: Final = 20
"""Then a new log is begun, so that its making is met as well."""
LONGER: Final = {"password": 30, "restoring": 100}
"""How many times as long as a save that takes which comes behind these promises: a backup, a restore."""


def kill(count: int, seed: int) -> Iterator[list[Finding]]:
    """Kill `count` programs, some at their first calls and some behind many; yield what each kill did to the log."""
    rng = random.Random(seed)
    context = multiprocessing.get_context("spawn" if sys.platform == "win32" else "forkserver")
    context.set_forkserver_preload([__name__])
    for begun in range(0, count, KILLS_OF_ONE_LOG):
        with tempfile.TemporaryDirectory() as name:
            promises: list[str] = []
            for number in range(begun, min(count, begun + KILLS_OF_ONE_LOG)):
                receiver, sender = context.Pipe(duplex=False)
                process = context.Process(target=work, args=(Path(name), number, promises, sender))
                process.start()
                sender.close()
                with receiver:
                    promises += _promised_until(receiver, rng.randrange(30), rng.expovariate(1 / 0.003), process.kill)
                process.join()
                found = [Finding(Harm.WRONG, "the program ended by itself")] if process.exitcode == 1 else []
                yield found + findings(Path(name), promises)


def _promised_until(receiver: Connection, enough: int, wait_s: float, kill_it: Callable[[], None]) -> list[str]:
    """Kill a program some time behind so many promises; return them and those that were still on their way."""
    promises: list[str] = []
    try:
        while True:
            if len(promises) == enough:
                time.sleep(wait_s * LONGER.get(promises[-1].split()[0] if promises else "", 1))
                kill_it()
            promises.append(receiver.recv())
    except (EOFError, OSError):  # at the end of a line, or within one
        return promises


def work(home: Path, number: int, promises: list[str], sender: Connection) -> None:
    """Open the log, or make it, and use it until killed."""
    known = len(promises)
    session = workload.open_or_make(home, promises)
    for line in promises[known:]:
        sender.send(line)

    def say(line: str) -> None:
        promises.append(line)
        sender.send(line)

    readings = (f"{number}-{n}" for n in itertools.count())
    last = max((int(line.split()[1]) for line in promises if line.startswith("password ")), default=0)
    for password in itertools.count(last + 1):
        with session.open() as records:
            for reading in itertools.islice(readings, 8):
                workload.save(records, reading, say)
            workload.work_off(records, workload.queue(records, 6, say), say)
        workload.change_password(session, password, say)
        count, backup = len(promised(promises)), workload.back_up(session, 0, say)
        with session.open() as records:
            workload.save(records, next(readings), say)
        workload.restore_backup(session, backup, count, say)
        session = workload.login(home, promises)
        with session.open() as records:
            confirm_restore(records)

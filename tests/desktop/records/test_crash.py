"""Saved means saved: programs that are killed while they save."""

import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop.records.entry import LogQuery
from desktop.records.store import Records
from tests.desktop.records.readings import analyzed

ROOT = Path(__file__).resolve().parents[3]
SAVE_FOREVER = """
import itertools, sys
from pathlib import Path
from desktop.records.store import Records
from tests.desktop.records.readings import analyzed
path, child = Path(sys.argv[1]), int(sys.argv[2])
with Records.open(path) as records:
    for n in itertools.count():
        records.save(f"{child}-{n}", analyzed(f"{child:032}{n:032}"), preview=bytes(20_000), source=Path("a.dcm"))
        print(n, flush=True)
"""


def kill_after(acknowledged: int, path: Path, child: int) -> int:
    """Run a program that saves without end, kill it some way behind that many acknowledgements; return how many came."""
    command = [sys.executable, "-c", SAVE_FOREVER, str(path), str(child)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for _ in range(acknowledged):
            process.stdout.readline()
        process.kill()
        rest = process.stdout.read().split("\n")[:-1]  # whole lines that were still in the pipe
    return acknowledged + len(rest)


@pytest.mark.parametrize("seed", range(5))
def test_no_acknowledged_reading_is_lost_or_doubled(log_path: Path, seed: int) -> None:
    """Killed at any moment, the log opens, is whole, and holds what was acknowledged; repeating the last save adds nothing."""
    rng = random.Random(seed)  # noqa: S311
    acknowledged = [kill_after(rng.randrange(1, 40), log_path, child) for child in range(2)]
    with Records.open(log_path) as records:
        for child, count in enumerate(acknowledged):
            for n in (count - 1, count):  # the last acknowledged, and the one that may or may not have been written
                records.save(f"{child}-{n}", analyzed(f"{child:032}{n:032}"), preview=b"", source=Path("a.dcm"))
        stored = [entry.reading_id for entry in records.search(LogQuery(), limit=10_000)]
    assert len(stored) == len(set(stored))
    assert set(stored) == {f"{child}-{n}" for child, count in enumerate(acknowledged) for n in range(count + 1)}
    with closing(sqlite3.connect(log_path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []

"""What the queue in the log costs a file. Run: ``python -m tests.benchmarks.batches``.

Saves the same readings without a queue and through one, in pieces that take turns, and prints milliseconds a file of each, of making the
queue, of resuming it with half of it done, and of ending it. The readings have heat maps and previews of the usual size.
"""

import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.inference.result import new_reading_id
from desktop.records.store import Records
from desktop.records.vault import try_out
from tests.desktop.records.readings import analyzed

FILES = 1000
PIECE = 50


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Return milliseconds and the result."""
    start = time.perf_counter()
    result = work()
    return 1000 * (time.perf_counter() - start), result


def save(records: Records, ids: list[str], rng: random.Random) -> None:
    """Save one reading for each id."""
    for reading_id in ids:
        answer = analyzed(f"{rng.getrandbits(256):064x}")
        records.save(reading_id, answer, preview=rng.randbytes(20_000), source=Path(f"films/{reading_id}.dcm"))


def main() -> None:
    """Print the table."""
    rng = random.Random(0)  # noqa: S311
    with tempfile.TemporaryDirectory() as folder, try_out(Path(folder)).open() as records:
        started, batch = timed(lambda: records.batches.start([Path(f"films/{n}.dcm") for n in range(FILES)]))
        ids = [item.reading_id for item in batch.items]
        pairs = []
        for first in range(0, FILES // 2, PIECE):
            plain, _ = timed(lambda: save(records, [new_reading_id() for _ in range(PIECE)], rng))
            queued, _ = timed(lambda first=first: save(records, ids[first : first + PIECE], rng))
            pairs.append((plain / PIECE, queued / PIECE))
        batch.let_go()
        resumed, batch = timed(lambda: records.batches.resume(batch.number))
        ended, _ = timed(lambda: records.batches.end(batch))
    alone, through = (statistics.median(times) for times in zip(*pairs, strict=True))
    for name, ms in (
        ("a reading saved without a queue", alone),
        ("the same through a queue", through),
        ("making it", started / FILES),
        ("resuming it", resumed / FILES),
        ("ending it", ended / FILES),
    ):
        print(f"{name:34} {ms:8.3f} ms a file")
    more = statistics.median(queued - plain for plain, queued in pairs)
    print(f"{'all that the queue costs':34} {more + (started + resumed + ended) / FILES:8.3f} ms a file")


if __name__ == "__main__":
    main()

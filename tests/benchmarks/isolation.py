"""What the process border costs: a file read in a worker against the same in this process, and a batch with two workers against one.

    python -m tests.benchmarks.isolation [FILES]

In turns within one run; the least of all rounds counts, because another program can only add to a time. With FILES, so many files
are read one after the other, and the memory of both sides is shown.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

from desktop.analysis.batch import analyze_files
from desktop.imaging.reader import read_image
from desktop.workers.exchange import Options
from desktop.workers.pool import Workers
from tests.films import to_jpeg_lossless, write_film

ROWS, COLUMNS = 2500, 2048
ROUNDS = 15
BATCH_ROUNDS = 5
BATCH_FILES = 48
MOST_MS = 20
LEAST_RATIO = 1.7


def pixels(bits: int, seed: int = 0) -> np.ndarray:
    """Return a picture as a film is: soft shades, and noise in the last bits."""
    rng = np.random.default_rng(seed)
    shade = np.outer(np.sin(np.linspace(0.3, 2.9, ROWS)), np.sin(np.linspace(0.2, 3.0, COLUMNS)))
    noisy = (2**bits - 200) * shade + rng.normal(0, 2 ** (bits - 9), shade.shape)
    return np.clip(np.rint(noisy), 0, 2**bits - 1).astype(np.uint16)


def seconds(work: Callable[[], object]) -> float:
    """Return how long something takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def least(rounds: int, *works: Callable[[], object]) -> list[float]:
    """Run several things in turns, the first round for nothing; return the least seconds of each."""
    times = [[seconds(work) for work in works] for _ in range(rounds + 1)][1:]
    return [min(column) for column in zip(*times, strict=True)]


def films(folder: Path) -> dict[str, Path]:
    """Write the three films."""
    plain, lossless, jpeg = folder / "plain.dcm", folder / "lossless.dcm", folder / "film.jpg"
    write_film(plain, pixels(16), bits=16)
    twelve = write_film(folder / "twelve.dcm", pixels(12), bits=12)
    to_jpeg_lossless(twelve, lossless)
    Image.fromarray((pixels(12) >> 4).astype(np.uint8)).save(jpeg, quality=92)
    return {"DICOM, 16 bits": plain, "DICOM, 12 bits, JPEG lossless": lossless, "JPEG": jpeg}


def compare_reading(folder: Path) -> None:
    """Print what a file costs more."""
    print(f"{f'reading {COLUMNS} x {ROWS}':34} {'here ms':>8} {'worker ms':>10} {'more ms':>8}   at most {MOST_MS}")
    with Workers() as workers:
        workers.start()
        for name, path in films(folder).items():
            here, there = least(ROUNDS, lambda path=path: read_image(path), lambda path=path: workers.read(path))
            print(f"{name:34} {1000 * here:8.1f} {1000 * there:10.1f} {1000 * (there - here):8.1f}")


def compare_batch(folder: Path) -> None:
    """Print how much faster two workers are than one."""
    paths = [write_film(folder / f"{number}.dcm", pixels(12, number), bits=12) for number in range(BATCH_FILES)]
    options = Options(numbered=True, images=False, previews=True)
    with Workers(1, threads=1) as one, Workers(2, threads=1) as two:
        times = least(
            BATCH_ROUNDS, lambda: list(analyze_files(paths, options, one)), lambda: list(analyze_files(paths, options, two))
        )
    ratio = times[0] / times[1]
    print(
        f"batch of {BATCH_FILES}: {times[0]:.2f} s with one worker, {times[1]:.2f} s with two: {ratio:.2f} times, at least {LEAST_RATIO}"
    )


def watch_memory(folder: Path, files: int) -> None:
    """Print the memory of this process and of the worker while many files are read."""
    paths = [*films(folder).values()]
    with Workers() as workers:
        workers.start()
        for number in range(files + 1):
            if number % max(files // 10, 1) == 0:
                theirs = [resident_mb(one._process.pid or 0) for one in workers._all]
                print(f"{number:6} files: {resident_mb('self'):5.0f} MB here, {theirs[0]:5.0f} MB in the worker", flush=True)
            list(workers.analyze(paths[number % len(paths)], Options(previews=True)))


def resident_mb(process: int | str) -> float:
    """Return the memory of a process that is in use now, in MB (Linux)."""
    lines = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1024


def main() -> None:
    """Print the tables."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        compare_reading(folder)
        compare_batch(folder)
        if len(sys.argv) > 1 and sys.argv[1].isdecimal():
            watch_memory(folder, int(sys.argv[1]))


if __name__ == "__main__":
    main()

"""Memory of the program itself while many small films go through its workers. Run: ``python -m tests.benchmarks.endurance [FILES]``.

The model is the small one of the tests: what it says does not matter here, and ten thousand films are judged in minutes.
"""

import sys
import tempfile
from pathlib import Path

import numpy as np

from desktop.workers.exchange import Options
from desktop.workers.pool import Workers
from tests.benchmarks.isolation import resident_mb
from tests.desktop.packages import write_package
from tests.films import write_film

FILES = 10_000
DIFFERENT = 100
SHOWN = (100, 1000, 2000, 5000, FILES)


def main() -> None:
    """Print the table."""
    files = int(sys.argv[1]) if len(sys.argv) > 1 and sys.argv[1].isdecimal() else FILES
    rng = np.random.default_rng(0)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_package(folder / "shelf" / "tiny")
        pictures = (rng.integers(0, 4096, (240, 200), dtype=np.uint16) for _ in range(DIFFERENT))
        paths = [write_film(folder / f"{number}.dcm", pixels, bits=12) for number, pixels in enumerate(pictures)]
        with Workers(shelf=folder / "shelf") as workers:
            answers = 0
            for number in range(1, files + 1):
                path = paths[number % DIFFERENT]
                answers += sum(1 for _ in workers.analyze(path, Options(numbered=True, previews=True)))
                if number in SHOWN:
                    print(f"{number:6} films, {answers} answers: {resident_mb('self'):6.1f} MB resident", flush=True)


if __name__ == "__main__":
    main()

"""How long 700 mixed files take to be listed, against a bare script that reads and hashes the same files.

    python -m tests.benchmarks.triage

The list is made as the window makes it: found, inspected in a worker, compared with a log, told in pieces. The least of all rounds counts.
"""

import hashlib
import tempfile
from pathlib import Path
from threading import Event

import numpy as np

from desktop.analysis.triage import Triaged
from desktop.gui.triage_jobs import look_through
from desktop.records.vault import try_out
from desktop.workers.pool import Workers
from tests.benchmarks.isolation import least
from tests.desktop.media import photograph, report
from tests.films import write_film

FILMS, PHOTOGRAPHS, REPORTS, LETTERS = 480, 120, 40, 60
ROWS, COLUMNS = 1500, 1200
ROUNDS = 5
MOST_S = 5


def make_stick(root: Path) -> None:
    """Write the files: films of 3.6 MB, no two alike."""
    pixels = np.random.default_rng(0).integers(0, 4096, (ROWS, COLUMNS), dtype=np.uint16)
    for number in range(FILMS):
        folder = root / f"PAT{number // 12}"
        folder.mkdir(parents=True, exist_ok=True)
        pixels[0, 0] = number
        write_film(folder / f"IM{number}", pixels, bits=12, PatientID=f"{number // 12}", StudyInstanceUID=f"1.{number // 4}")
    for number in range(PHOTOGRAPHS):
        photograph(root / "DCIM" / f"{number}", number)
    for number in range(REPORTS):
        report(root / f"SR{number}")
    for number in range(LETTERS):
        (root / f"letter {number}").write_text(f"Dear colleague {number}")


def hash_all(root: Path) -> None:
    """Do what nobody can do without: read every file and hash it."""
    for path in root.rglob("*"):
        if path.is_file():
            hashlib.sha256(path.read_bytes()).hexdigest()


def main() -> None:
    """Print both times."""
    with tempfile.TemporaryDirectory() as folder, Workers() as workers:
        stick, session = Path(folder) / "stick", try_out(Path(folder))
        make_stick(stick)
        workers.start()
        files: list[Triaged] = []

        def make_list() -> None:
            files.clear()
            look_through(
                [stick],
                (),
                inspect=workers.inspect,
                open_log=session.open,
                modalities={"DX"},
                tell=files.extend,
                stop=Event(),
            )

        bare, listed = least(ROUNDS, lambda: hash_all(stick), make_list)
        print(
            f"{len(files)} files: read and hashed {bare:.2f} s, listed {listed:.2f} s, {listed / bare:.1f} times; at most {MOST_S} s"
        )


if __name__ == "__main__":
    main()

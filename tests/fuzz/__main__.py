"""Fuzz every target in turn for a share of the time: `python -m tests.fuzz`, FUZZ_SECONDS in all (30 minutes).

What is found lies in `.fuzz/finds/TARGET`, one file each, and makes the command fail. Nothing of it is in the repository:
a find becomes a case of tests/corpus and a repair.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from tests.corpus.__main__ import LARGEST, write_corpus
from tests.corpus.case import GRAY
from tests.corpus.codecs import jpeg
from tests.corpus.dicom_writer import film
from tests.desktop.media import contents, packed
from tests.desktop.packages import tiny_manifest, tiny_network, write_package
from tests.fuzz.targets import TARGETS

FOLDER: Final = Path(".fuzz")
LIMITS: Final = ("-timeout=20", "-rss_limit_mb=1500", f"-max_len={LARGEST}")
"""Seconds for one input, and memory, as generous as a slow machine needs."""
RUNS: Final = 50_000
"""A child is replaced after so many inputs: codecs leak a little on broken ones, which is no find."""


def main() -> int:
    """Return 1 where something was found."""
    seconds = int(os.environ.get("FUZZ_SECONDS", "1800"))
    make_seeds()
    found = [fuzz(target, seconds / len(TARGETS)) for target in TARGETS]
    return int(any(found))


def make_seeds() -> None:
    """Write what each target starts from."""
    for target in ("read", "tags"):
        write_corpus(FOLDER / "seeds" / target, LARGEST)
    for target in TARGETS:
        (FOLDER / "seeds" / target).mkdir(parents=True, exist_ok=True)
        (FOLDER / "kept" / target).mkdir(parents=True, exist_ok=True)
        (FOLDER / "finds" / target).mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(archives()):
        (FOLDER / "seeds" / "look" / str(number)).write_bytes(data)
    package = FOLDER / "tiny"
    if not package.exists():
        write_package(package, tiny_manifest())
    text = (package / "manifest.json").read_text("utf-8")
    (FOLDER / "seeds" / "manifest" / "tiny").write_text(json.dumps(json.loads(text)), encoding="utf-8")
    (FOLDER / "seeds" / "network" / "tiny").write_bytes(tiny_network().SerializeToString())


def archives() -> list[bytes]:
    """Return small archives: plain, packed, in one another, and with a table of contents; and that table alone."""
    with tempfile.TemporaryDirectory() as folder:
        table = contents(Path(folder, "DICOMDIR"), ("IMAGES", "IM1"), ("IMAGES", "GONE"), ("..", "OUT")).read_bytes()
    image = film(GRAY[:8, :8].copy())
    disc = packed([("DICOMDIR", table), ("IMAGES/IM1", image), ("note.txt", b"x")])
    return [
        table,
        disc,
        packed([("inner.zip", packed([("a", image)])), ("b", jpeg(GRAY))]),
        packed([("a", b""), ("../b", b"x")]),
    ]


def fuzz(target: str, seconds: float) -> int:
    """Fuzz one target, in one child after the other; return how many finds there are."""
    until, runs, finds = time.monotonic() + seconds, 0, FOLDER / "finds" / target
    before = len(list(finds.iterdir()))
    while (left := int(until - time.monotonic())) > 0:
        options = [f"-max_total_time={left}", f"-runs={RUNS}", f"-artifact_prefix={finds}/", "-print_final_stats=1", *LIMITS]
        folders = [str(FOLDER / name / target) for name in ("kept", "seeds")]
        command = [sys.executable, "-m", "tests.fuzz.child", target, *options, *folders]
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
        said = done.stderr.decode("utf-8", "replace")
        counted = re.search(r"number_of_executed_units: (\d+)", said)
        runs += int(counted[1]) if counted else 0
        if done.returncode:
            print(said[-3000:], file=sys.stderr)
        if not counted and not done.returncode:
            raise SystemExit(f"the fuzzer does not start: {said[-500:]}")
    found = len(list(finds.iterdir())) - before
    print(f"{target}: {runs} inputs, {found} found", flush=True)
    return found


if __name__ == "__main__":
    sys.exit(main())

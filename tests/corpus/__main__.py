"""Write the corpus into a folder, a file for each case that is bytes alone: `python -m tests.corpus FOLDER`."""

import hashlib
import sys
from importlib import import_module
from pathlib import Path
from typing import Final

from tests.corpus import MODULES

LARGEST: Final = 20_000
"""Larger files are left out of the seeds of the fuzzer, which works best on small ones; in bytes."""


def write_corpus(folder: Path, largest: int | None = None) -> int:
    """Write all files that are bytes and at most so large, named by their content; return how many."""
    folder.mkdir(parents=True, exist_ok=True)
    contents = [case.content for module in MODULES for case in import_module(f"tests.corpus.{module}").cases()]
    kept = [data for data in contents if isinstance(data, bytes) and len(data) <= (largest or len(data))]
    for data in kept:
        (folder / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
    return len(kept)


if __name__ == "__main__":
    print(write_corpus(Path(sys.argv[1])), "files")  # noqa: T201

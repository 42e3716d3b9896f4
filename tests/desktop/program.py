"""The program that the tests of the command line run: the source, or the frozen one that ``LIGHTBOX_PROGRAM`` names."""

import os
import subprocess
import sys
from collections.abc import Sequence
from typing import Final

import pytest

from desktop import cli

_FROZEN: Final = os.environ.get("LIGHTBOX_PROGRAM", "")
COMMAND: Final = (_FROZEN,) if _FROZEN else (sys.executable, "-m", "desktop")
"""How a process of its own is started."""
from_within: Final = pytest.mark.skipif(bool(_FROZEN), reason="it changes the program from within")


def run(arguments: Sequence[str]) -> int:
    """Run a command within this process, which is quick; a frozen program in one of its own, with the same outcome."""
    if not _FROZEN:
        return cli.run(arguments)
    done = subprocess.run([*COMMAND, *arguments], capture_output=True, encoding="utf-8", check=False)
    sys.stdout.write(done.stdout)
    sys.stderr.write(done.stderr)
    if done.stderr.startswith("usage:"):  # as argparse leaves
        raise SystemExit(done.returncode)
    return done.returncode

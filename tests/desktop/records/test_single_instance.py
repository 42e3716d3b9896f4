"""One window program at a time."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.records.single_instance import SingleInstance


def test_a_second_one_is_told(tmp_path: Path) -> None:
    """Until the first has ended."""
    with SingleInstance(tmp_path), pytest.raises(RecordsError, match="INSTANCE-RUNNING"):
        SingleInstance(tmp_path).acquire()
    with SingleInstance(tmp_path):
        pass


def test_one_that_was_killed_keeps_nobody_out(tmp_path: Path) -> None:
    """The system lets go of its lock; another process held it until then."""
    hold = (
        "import sys, pathlib; from desktop.records.single_instance import SingleInstance;"
        "one = SingleInstance(pathlib.Path(sys.argv[1])); one.acquire(); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", hold, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        with pytest.raises(RecordsError, match="INSTANCE-RUNNING"):
            SingleInstance(tmp_path).acquire()
        process.kill()
    with SingleInstance(tmp_path):
        pass

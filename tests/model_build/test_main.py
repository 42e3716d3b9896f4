"""The commands."""

import re
import subprocess
import sys

import pytest

COMMANDS = (
    "eda",
    "split",
    "sample",
    "augment",
    "train",
    "distill",
    "variants",
    "build",
    "router",
    "evaluate",
    "rescope",
    "benchmark",
    "samples",
)


def ask(*words: str) -> subprocess.CompletedProcess[str]:
    """Run the trainer where torch cannot be imported."""
    code = f"import sys; sys.modules['torch'] = None; from model_build.__main__ import main; main({list(words)})"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)


def test_help_lists_every_command() -> None:
    """And no other."""
    done = ask("--help")
    assert re.findall(r"^    ([a-z]+)(?: |$)", done.stdout, re.MULTILINE) == list(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_needs_no_torch(command: str) -> None:
    """It answers at once, also where only a part of the packages is installed; every command has a smoke run."""
    done = ask(command, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert "--smoke" in done.stdout


def test_a_build_without_data_says_what_is_missing() -> None:
    """And touches nothing."""
    from model_build.__main__ import main  # noqa: PLC0415

    with pytest.raises(SystemExit, match="--data is missing"):
        main(["build"])

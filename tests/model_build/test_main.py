"""The commands."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize("command", ["build", "evaluate", "samples"])
def test_help_needs_no_torch(command: str) -> None:
    """It answers at once, also where only a part of the packages is installed."""
    code = f"import sys; sys.modules['torch'] = None; from model_build.__main__ import main; main(['{command}', '--help'])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "--config" in done.stdout


def test_a_build_without_data_says_what_is_missing(caplog: pytest.LogCaptureFixture) -> None:
    """And touches nothing."""
    from model_build.__main__ import main  # noqa: PLC0415

    assert main(["build"]) == 2
    assert "--data is missing" in caplog.text

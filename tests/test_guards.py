"""The guards of the tests themselves hold."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests import guards


def test_connection_is_refused() -> None:
    """Over the network; a socket of this machine's own file system is none."""
    with socket.socket() as plug, pytest.raises(RuntimeError):
        plug.connect(("127.0.0.1", 9))
    with socket.socket() as plug, pytest.raises(RuntimeError):
        plug.bind(("127.0.0.1", 0))
    with pytest.raises(RuntimeError):
        socket.getaddrinfo("localhost", 80)
    assert len(guards.breaches) == 3
    guards.breaches.clear()


def test_program_is_refused() -> None:
    """Unless the test's file is on the list."""
    with pytest.raises(RuntimeError):
        subprocess.run([sys.executable, "-V"], check=False)
    with pytest.raises(RuntimeError):
        os.posix_spawn(sys.executable, [sys.executable, "-V"], {})
    assert len(guards.breaches) == 2
    guards.breaches.clear()


def test_temporary_files_have_a_folder_of_their_own(temporary_folder: Path) -> None:
    """Also for the programs that are started."""
    assert os.environ["TMPDIR"] == str(temporary_folder)

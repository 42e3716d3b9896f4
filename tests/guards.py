"""No test opens a connection, and only tests that are about it start a program. The workers are no programs of others."""

import os
import sys
from typing import Any, Final

STARTS_PROGRAMS: Final = (
    "tests/desktop/gui/test_high_density.py",
    "tests/desktop/gui/test_settings.py",
    "tests/desktop/imaging/test_overlays.py",
    "tests/desktop/imaging/test_shared_dicom.py",
    "tests/desktop/imaging/test_tags.py",
    "tests/desktop/inference/test_session.py",
    "tests/desktop/records/",
    "tests/desktop/test_",
    "tests/desktop/workers/test_pool.py",
    "tests/corpus/",
    "tests/fuzz/",
    "tests/installer/",
    "tests/model_build/",
    "tests/test_import_rules.py",
    "tests/torture/",
)
"""They try the command line from outside, need a fresh interpreter or a compiler, or ask another program what it reads."""
_CONNECTIONS: Final = frozenset({"socket.bind", "socket.connect", "socket.sendto", "socket.getaddrinfo"})
_PROGRAMS: Final = frozenset(
    {"subprocess.Popen", "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.system"}
)

breaches: list[str] = []
"""What a test did that none may, also where it caught the exception."""


def watch() -> None:
    """Refuse from now on what no test may do; it cannot be taken back."""
    sys.addaudithook(_on_event)


def _on_event(event: str, args: tuple[Any, ...]) -> None:
    if event in _CONNECTIONS:
        address = args[0] if event == "socket.getaddrinfo" else args[1]
        if not isinstance(address, str | bytes) or event == "socket.getaddrinfo":  # a path is a socket of this machine's own
            _refuse(f"{event} {address!r}")
    elif event in _PROGRAMS:
        test = os.environ.get("PYTEST_CURRENT_TEST", "")
        if test and not test.startswith(STARTS_PROGRAMS):
            _refuse(f"{event} {args[0]!r}")


def _refuse(what: str) -> None:
    breaches.append(what)
    raise RuntimeError(f"no test may do this: {what}")

"""Read what a traced program asked of the network: ``python -m installer.bare.sockets TRACE``. Only local sockets may be opened."""

import re
import sys
from pathlib import Path
from typing import Final

LOCAL: Final = re.compile(
    r"""
    socket\((AF_UNIX|AF_LOCAL),                                   # of this machine's own family
    | connect\(.*\{sa_family=AF_UNIX,\ sun_path=@?"/tmp/\.X11-unix/  # the display
    | connect\(.*sun_path="/(var/)?run/(nscd|dbus|user|cups)/.*=\ -1  # asked for, and there is none
    """,
    re.VERBOSE,
)
REFUSED: Final = re.compile(r"=\s-1\s(EPERM|EACCES)")
"""A worker tries at its start whether its system calls are refused; the kernel's no is what we want to see."""
CALL: Final = re.compile(r"\b(socket|connect|bind|listen)\(")


def forbidden(trace: str) -> list[str]:
    """Return the lines of a trace with a call that opens, or tries to open, anything but the display's socket."""
    return [line for line in trace.splitlines() if CALL.search(line) and not LOCAL.search(line) and not REFUSED.search(line)]


def main() -> None:
    """Print a summary; fail where there was such a call, or no call at all: then nothing was traced."""
    trace = Path(sys.argv[1]).read_text(encoding="utf-8", errors="replace")
    wrong = forbidden(trace)
    calls = sum(1 for line in trace.splitlines() if CALL.search(line))
    if wrong or not calls:
        raise SystemExit("\n".join(["Sockets were opened beside the display's:", *wrong]) if wrong else "Nothing was traced.")
    print(f"sockets: {calls} calls, none but the display's")


if __name__ == "__main__":
    main()

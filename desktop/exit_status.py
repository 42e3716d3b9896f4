"""How the program ends."""

from enum import IntEnum


class ExitStatus(IntEnum):
    """Exit status of the command line."""

    OK = 0
    BUG = 1
    """Our own bug, or a failed check."""
    USAGE = 2
    """Wrong usage, or an installation that cannot work."""
    REFUSED = 3
    """At least one image was refused."""
    INTERRUPTED = 130
    """As shells report a program that was stopped by the keyboard."""

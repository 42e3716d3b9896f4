"""The command ``lightbox``, and ``python -m desktop``."""

import sys

from desktop.cli import run


def main() -> None:
    """Run the program and leave with its exit status."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()

"""The command ``lightbox``, and ``python -m desktop``. Workers start here too: nothing is imported before it is known who this is."""

import sys
from multiprocessing import freeze_support


def main() -> None:
    """Run the program and leave with its exit status."""
    freeze_support()  # in the frozen program, a worker goes no further
    from desktop.cli import run  # noqa: PLC0415

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()

"""One coverage-guided fuzzer on one target, until it finds something or its time is over: `python -m tests.fuzz.child TARGET ...`.

It runs in a process of its own, since a find may end the process: a codec that aborts cannot be caught.
"""

import sys
import warnings

import atheris

with atheris.instrument_imports(include=["desktop", "PIL"]):
    from tests.fuzz.targets import TARGETS


def main() -> None:
    """Fuzz the target that is named first; what follows are options of libFuzzer."""
    target = TARGETS[sys.argv[1]]
    warnings.simplefilter("error", RuntimeWarning)  # arithmetic that went wrong

    def run(data: bytes) -> None:
        target(data)

    atheris.Setup([sys.argv[0], *sys.argv[2:]], run)
    atheris.Fuzz()


if __name__ == "__main__":
    main()

"""The table of kinds and outcomes, printed when the tests are done."""

from collections import Counter

import pytest

_TABLE: dict[str, Counter[str]] = {}
_OUTCOMES = ("refused", "warned", "opened", "WRONG")


@pytest.fixture(scope="session")
def corpus_table() -> dict[str, Counter[str]]:
    """Return how many files of each kind had which outcome."""
    return _TABLE


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the table."""
    if not _TABLE:
        return
    terminalreporter.section("corpus: kinds and outcomes")
    lines = [*sorted(_TABLE.items()), ("all", sum(_TABLE.values(), Counter()))]
    terminalreporter.write_line(f"{'':40}" + "".join(f"{name:>9}" for name in ("files", *_OUTCOMES)))
    for kind, outcomes in lines:
        numbers = (outcomes.total(), *(outcomes[name] for name in _OUTCOMES))
        terminalreporter.write_line(f"{kind:40}" + "".join(f"{number or '-':>9}" for number in numbers))

"""A disk that fails in the middle of anything is told in words, and costs nothing that was promised; the full run is ``make torture``."""

from pathlib import Path

from tests.torture.faults import ACTIONS, inject


def test_a_failing_disk_is_told_and_costs_nothing(library: Path, tmp_path: Path) -> None:
    """Never a traceback, never a wrong promise; when the disk works again the log is whole and goes on."""
    tried = list(inject(library, tmp_path, tries=2 * len(ACTIONS), seed=1))
    assert len(tried) == 2 * len(ACTIONS)
    assert [(what, found) for what, found in tried if found] == []

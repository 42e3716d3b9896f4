"""A power cut at any moment costs no promised reading, no password and no whole log; the full run is ``make torture``."""

from pathlib import Path

import pytest

from tests.torture.judge import Harm
from tests.torture.power_cuts import CARELESS, SCENES, cut, record


@pytest.mark.parametrize("scene", SCENES)
def test_a_power_cut_costs_nothing_that_was_promised(library: Path, tmp_path: Path, scene: str) -> None:
    """Whatever of the unflushed writes reached the disk."""
    assert list(cut(record(library, scene, tmp_path), count=4, seed=1)) == [[]] * 4


def test_the_rig_finds_what_a_program_without_flushes_loses(library: Path, tmp_path: Path) -> None:
    """The same program with synchronous=OFF and without fsync loses readings that it had promised."""
    cuts = cut(record(library, "new_log", tmp_path, CARELESS), count=20, seed=1)
    assert any(finding.harm is Harm.LOST for found in cuts for finding in found)

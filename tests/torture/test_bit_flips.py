"""A single flipped bit anywhere in the log's files is noticed, never silently another result; the full run is ``make torture``."""

import pytest

from tests.torture.bit_flips import FILES, flip


@pytest.mark.parametrize("file_name", FILES)
def test_every_flipped_bit_is_noticed(file_name: str) -> None:
    """At the login, by the check at the start, or by the full check."""
    tried = list(flip(file_name, count=8, seed=1))
    assert [what for what, found in tried if found] == []
    assert len(tried) == 8

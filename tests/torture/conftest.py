"""The recording library, built once."""

from pathlib import Path

import pytest

from tests.torture import recorder


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the path of the recording library."""
    if reason := recorder.missing():
        pytest.skip(reason)
    return recorder.build(tmp_path_factory.mktemp("recorder"))

"""A worker for each module, with the small model: to start one takes longer than most tests."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from desktop.workers.pool import Workers
from tests.desktop.packages import write_package
from tests.desktop.workers import bad
from tests.films import write_film

PIXELS = np.clip(
    np.linspace(300, 3700, 240)[:, np.newaxis] + np.random.default_rng(0).normal(0, 120, (240, 200)), 0, 4095
).astype(np.uint16)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a shelf with the small model."""
    return write_package(tmp_path_factory.mktemp("shelf") / "tiny").parent


@pytest.fixture(scope="module")
def workers(shelf: Path) -> Iterator[Workers]:
    """Return one worker that does what names of files tell it."""
    with Workers(shelf=shelf, child=bad.serve) as workers:
        workers.start()
        yield workers


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """Return a film of a child."""
    return write_film(tmp_path / "film.dcm", PIXELS, bits=12)


def code_of(read: Callable[[], object]) -> str:
    """Return the code of the error that something raises; empty where it raises none."""
    from desktop.errors import LightboxError  # noqa: PLC0415

    try:
        read()
    except LightboxError as error:
        return error.code
    return ""

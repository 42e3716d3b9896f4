"""Packages for the tests of the program."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop.packages import write_package


@pytest.fixture
def tiny_package(tmp_path: Path) -> Path:
    """Return a sound package folder."""
    return write_package(tmp_path / "shelf" / "tiny")


@pytest.fixture
def package_with(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that writes a package with another network or manifest."""
    return lambda **parts: write_package(tmp_path / "odd" / "tiny", **parts)

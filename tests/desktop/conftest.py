"""Packages and accounts for the tests of the program."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop.clinic import Clinic, make_clinic, make_log
from tests.desktop.packages import write_package


@pytest.fixture
def tiny_package(tmp_path: Path) -> Path:
    """Return a sound package folder."""
    return write_package(tmp_path / "shelf" / "tiny")


@pytest.fixture
def package_with(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that writes a package with another network or manifest."""
    return lambda **parts: write_package(tmp_path / "odd" / "tiny", **parts)


@pytest.fixture(scope="session")
def made_log(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Return a home folder with a log that no test writes into, and its recovery key."""
    return make_log(tmp_path_factory.mktemp("made-log"))


@pytest.fixture
def clinic(made_log: tuple[Path, str], lightbox_home: Path, tmp_path: Path) -> Clinic:
    """Return an empty log with an account of every role, in the test's own folder."""
    return make_clinic(made_log, lightbox_home, tmp_path)

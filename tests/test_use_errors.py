"""The list of use errors names a test for each, and each of these is there."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LIKELY = (
    "wrong patient", "negative", "turned film", "mirrored", "wrong eye", "heat map", "beside another", "population", "certainty",
    "never saved", "another's account", "earlier film", "another language", "older reading",
)  # fmt: skip
"""What a list of use errors must not be without."""


def rows() -> list[tuple[str, str, list[tuple[str, str]]]]:
    """Return each use error, what stands against it, and its tests: file and name."""
    found = []
    for line in (ROOT / "SAFETY.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        if len(cells) == 3 and cells[0] != "use error":
            found.append((cells[0], cells[1], re.findall(r"`([\w/]+\.py)::(test_\w+)`", cells[2])))
    return found


@cache
def names_of_tests(path: Path) -> frozenset[str]:
    """Return the names of the tests of a file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(
        node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    )


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[0])
def test_every_use_error_has_a_mitigation_and_tests_that_exist(row: tuple[str, str, list[tuple[str, str]]]) -> None:
    """By file and name, so that none is renamed or removed unseen."""
    error, against, named = row
    assert against
    assert named, error
    missing = [f"{file}::{name}" for file, name in named if name not in names_of_tests(ROOT / "tests" / "desktop" / file)]
    assert missing == []


def test_the_likely_ones_are_listed_once() -> None:
    """Those that every reviewer asks for."""
    errors = [error for error, _against, _named in rows()]
    assert len(set(errors)) == len(errors) > 25
    assert [word for word in LIKELY if not any(word in error for error in errors)] == []

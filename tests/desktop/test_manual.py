"""The manual explains every code, and every code can be met."""

import re
from collections import Counter
from pathlib import Path

import pytest

from desktop.cli import run
from desktop.errors import ERRORS, NOTICES
from desktop.exit_status import ExitStatus
from desktop.manual import PAGE, explain, sections
from desktop.translations import LANGUAGES

TESTS = Path(__file__).resolve().parents[1]
TABLES = ("test_errors.py", "test_manual.py")
"""Tests that go over all codes, and so raise none of them by its cause."""
UNRAISED: dict[str, str] = {}
"""Codes that no test raises, each with the reason."""


def test_the_manual_and_the_codes_are_the_same() -> None:
    """Both ways, and no section twice."""
    headings = re.findall(r"^## (.+)$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert [heading for heading, times in Counter(headings).items() if times > 1] == []
    assert set(headings) == set(sections()) == set(ERRORS | NOTICES)


@pytest.mark.parametrize("code", ERRORS | NOTICES)
def test_every_section_says_what_it_means_its_causes_and_what_to_do(code: str) -> None:
    """In this order, a line each, in plain sentences."""
    lines = sections()[code].splitlines()
    assert [line.partition(":")[0] for line in lines] == ["Means", "Causes", "Do"]
    assert all(line.endswith(".") and 10 < len(line) <= 220 for line in lines)


def test_every_code_is_raised_by_a_test() -> None:
    """By name, in the tests of what raises it or in the corpus."""
    sources = "\n".join(path.read_text(encoding="utf-8") for path in TESTS.rglob("*.py") if path.name not in TABLES)
    named = set(re.findall(r"[A-Z0-9]+(?:-[A-Z0-9]+)*", sources))
    assert sorted((ERRORS | NOTICES).keys() - named) == sorted(UNRAISED)


def test_a_code_is_explained_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    """However it is typed."""
    assert run(["explain", "image-damaged"]) == ExitStatus.OK
    said = capsys.readouterr().out
    assert said.startswith("IMAGE-DAMAGED\n")
    assert sections()["IMAGE-DAMAGED"] in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", ["SCOPE-AGE", "MODEL-NOT-FOUND"])
def test_an_explanation_shows_no_names_of_the_programs_own(code: str, language: str) -> None:
    """What is different each time is an ellipsis, in every language."""
    sentence = explain(code, language).splitlines()[1]
    assert "…" in sentence
    assert not {"{", "}"} & set(sentence)


def test_an_unknown_code_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """Without a traceback."""
    with pytest.raises(SystemExit):
        run(["explain", "NO-SUCH-CODE"])
    assert "there is no such code" in capsys.readouterr().err

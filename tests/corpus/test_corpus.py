"""Every file of the corpus has the right outcome: refused with the right code, or opened, with the right notices and picture."""

from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from tests.corpus import MODULES
from tests.corpus.judge import Judge, complaint

CASES = [case for module in MODULES for case in import_module(f"tests.corpus.{module}").cases()]
KINDS = list(dict.fromkeys(case.kind for case in CASES))


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    """Return the process that reads the files."""
    with Judge() as judge:
        yield judge


@pytest.mark.parametrize("kind", KINDS)
def test_every_file_has_the_right_outcome(
    kind: str, judge: Judge, tmp_path: Path, corpus_table: dict[str, Counter[str]]
) -> None:
    """Of each kind, all."""
    wrong = {}
    for number, case in enumerate(case for case in CASES if case.kind == kind):
        folder = tmp_path / str(number)
        folder.mkdir()
        found = complaint(case, judge.found(case, folder))
        corpus_table.setdefault(kind, Counter())[case.outcome if not found else "WRONG"] += 1
        if found:
            wrong[case.name] = found
    assert wrong == {}


def test_the_corpus_is_large_and_names_each_file_once() -> None:
    """As issue and bar ask: at least 300 files."""
    assert len(CASES) >= 300
    assert len({(case.kind, case.name) for case in CASES}) == len(CASES)

"""The training, with the shipped models."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.gui.dialogs.training_dialog import TrainingDialog
from desktop.gui.theme import Look
from desktop.gui.training_cases import CASES, Answer
from desktop.inference.package import read_shelf
from desktop.paths import MODELS
from desktop.workers.exchange import Options
from desktop.workers.pool import Workers
from tests.desktop.gui.words import said


@pytest.fixture(scope="module")
def shipped() -> Iterator[Workers]:
    """Return workers with the models that ship."""
    with Workers() as workers:
        yield workers


@pytest.fixture
def training(qtbot: QtBot, shipped: Workers, look: Look) -> Iterator[TrainingDialog]:
    """Return the training at its first film."""
    dialog = TrainingDialog(shipped, read_shelf(MODELS), look)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.reject()


def wait(qtbot: QtBot, dialog: TrainingDialog) -> None:
    """Wait until the film on screen was judged."""
    qtbot.waitUntil(lambda: dialog._judged is not None, timeout=60_000)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.path.stem} at {case.age_years:g}")
def test_program_says_of_each_case_what_the_training_teaches(shipped: Workers, case) -> None:
    """A new model or a new limit that changes this changes the lesson."""
    (judged,) = shipped.analyze(case.path, Options(age_years=case.age_years))
    analysis = judged.analysis
    assert (analysis.label if analysis.prediction is not None else analysis.code) == case.said
    notices = {notice.code for notice in analysis.notices}
    if case.path.stem == "photograph":
        assert "PHOTO-STRAIGHTENED" in notices
    if case.age_years == 34:
        assert "AGE-LOOK" in notices
    if case.path.stem == "sample-2":
        assert set(analysis.prediction_set) == {"bacterial_pneumonia", "viral_pneumonia"}


def test_nothing_is_told_before_the_reader_answered(qtbot: QtBot, training: TrainingDialog) -> None:
    """The film is there, the answer and its heat map are not."""
    wait(qtbot, training)
    assert training.view.image is not None
    assert "TRAINING" in said(training)
    for words in ("87", "Normal", "What to learn"):
        assert words not in said(training)
    assert not training.next.isEnabled()
    training.answers[Answer.NORMAL].click()
    for words in ("Normal", "What to learn", "You said what is true"):
        assert words in said(training)
    assert training.next.isEnabled()


def test_answer_given_before_the_program_is_done_waits_for_it(qtbot: QtBot, training: TrainingDialog) -> None:
    """And counts once."""
    training.answers[Answer.ILL].click()
    training.answers[Answer.ILL].click()
    assert "What to learn" not in said(training)
    wait(qtbot, training)
    assert "Right would be: Looks normal." in said(training)
    assert len(training._given) == 1


def go_through(qtbot: QtBot, dialog: TrainingDialog, answer: Callable[[int], Answer]) -> None:
    """Answer every film."""
    for number in range(len(CASES)):
        wait(qtbot, dialog)
        dialog.answers[answer(number)].click()
        dialog.next.click()


def test_score_counts_right_answers_of_both(qtbot: QtBot, training: TrainingDialog) -> None:
    """The program does not notice one trap; after that one can begin again."""
    go_through(qtbot, training, lambda number: CASES[number].truth if number != 2 else Answer.ILL)
    assert "You were right about 7 of 8 films." in said(training)
    assert "The program was right about 7" in said(training)
    assert "To be good at them does not mean" in said(training)
    training._begin_again()
    assert training.score == 0
    assert "Film 1 of 8" in said(training)


def test_refusal_leads_to_its_code(qtbot: QtBot, training: TrainingDialog) -> None:
    """The negative is the third film."""
    for _ in range(2):
        wait(qtbot, training)
        training.answers[Answer.UNFIT].click()
        training.next.click()
    wait(qtbot, training)
    training.answers[Answer.UNFIT].click()
    assert "The program refused the film" in said(training)
    (more,) = (b for b in training.findChildren(type(training.next)) if "SCOPE-KIND" in b.text())
    with qtbot.waitSignal(training.explain_wanted) as signal:
        more.click()
    assert signal.args == ["SCOPE-KIND"]


def test_traps_are_half_of_the_cases() -> None:
    """Whoever always says one thing learns that it does not do."""
    truths = [case.truth for case in CASES]
    assert [truths.count(answer) for answer in Answer] == [1, 3, 4]
    assert all(Path(case.path).is_file() for case in CASES)

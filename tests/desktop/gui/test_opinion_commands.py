"""Agreement and urgency by key."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.actions import OPINION, Actions
from desktop.gui.opinion_commands import OpinionCommands
from desktop.gui.opinion_draft import Draft, Subject
from desktop.gui.opinion_panel import OpinionPanel
from desktop.gui.theme import Look
from desktop.records.opinions import Agreement, Urgency
from desktop.records.session import Session
from tests.desktop.gui.conftest import Heard

NAMES = {"normal": "Normal", "viral_pneumonia": "Viral pneumonia"}


@pytest.fixture
def panel(qtbot: QtBot, session: Session, look: Look, actions: Actions) -> Iterator[OpinionPanel]:
    """Return a panel that listens to the commands."""
    made, parent = OpinionPanel(session, look), QWidget()
    qtbot.addWidget(made)
    qtbot.addWidget(parent)
    OpinionCommands(actions, made, parent).enable(True)
    yield made
    made.close_jobs()


def test_keys_press_the_buttons(panel: OpinionPanel, actions: Actions) -> None:
    """All six; pressed again, a choice is taken back."""
    panel.show_subject(Subject("a", "normal", NAMES), [])
    for name, agreement in zip(OPINION[:3], list(Agreement)[1:], strict=True):
        actions[name].trigger()
        assert panel.draft().agreement is agreement
    for name, urgency in zip(OPINION[3:], list(Urgency)[1:], strict=True):
        actions[name].trigger()
        assert panel.draft().urgency is urgency
    actions["urgent"].trigger()
    assert panel.draft().urgency is Urgency.NONE


def test_what_a_key_chose_is_heard(qtbot: QtBot, panel: OpinionPanel, actions: Actions, heard: Heard) -> None:
    """For the keyboard stays where it was; not what is taken back."""
    panel.show_subject(Subject("a", "normal", NAMES), [])
    panel.show()
    for name in ("disagree", "urgent", "urgent"):
        actions[name].trigger()
    assert [words for words, _politeness in heard] == ["Disagree", "Urgency: Urgent"]


def test_keys_say_nothing_of_a_hidden_or_missing_answer(panel: OpinionPanel, actions: Actions) -> None:
    """Before one's own first reading there is nothing to agree with; nor where the model refused."""
    panel.show_subject(Subject("a", "", NAMES, hidden=True), [])
    for name in OPINION:
        actions[name].trigger()
    panel.show_subject(Subject("a", "normal", NAMES), [])
    assert panel.draft() == Draft()
    panel.show_subject(Subject("b", "", NAMES), [])
    actions["agree"].trigger()
    assert panel.draft() == Draft()

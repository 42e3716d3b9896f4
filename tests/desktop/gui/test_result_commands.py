"""What the result panel asks for, in the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.gui.desk import Desk
from desktop.gui.dialogs.model_facts_dialog import ModelFactsDialog
from desktop.gui.dialogs.prevalence_dialog import PrevalenceDialog
from desktop.gui.main_window import MainWindow
from desktop.gui.models_page import ModelsPage
from desktop.gui.result_panel import ResultPanel
from desktop.gui.settings import Settings
from desktop.gui.theme import Look
from desktop.model_package.manifest import Manifest
from desktop.records.access import Person
from desktop.records.prevalence import read_prevalences
from desktop.records.roles import Role
from desktop.records.session import Session

Analyse = Callable[[list[Path]], None]
COMMON = "How common is it here?"


def buttons(part: ResultPanel | ModelsPage, name: str) -> list[QPushButton | QToolButton]:
    """Return the buttons of a part with this name."""
    made = [*part.findChildren(QPushButton), *part.findChildren(QToolButton)]
    return [button for button in made if button.accessibleName() == name]


def manifest_of(window: MainWindow) -> Manifest:
    """Return the manifest of the model that judges."""
    return (window.desk.analyses.models or ())[0].manifest


def test_what_is_common_here_goes_into_the_log(
    qtbot: QtBot, window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the button of the model's card; what was not saved stays as it was."""
    manifest = manifest_of(window)

    def fill(dialog: PrevalenceDialog, answer: PrevalenceDialog.DialogCode) -> PrevalenceDialog.DialogCode:
        dialog.boxes["normal"].setValue(70)
        return answer

    monkeypatch.setattr(PrevalenceDialog, "exec", lambda dialog: fill(dialog, PrevalenceDialog.DialogCode.Rejected))
    button = buttons(window.models, COMMON)[-1]  # those before are about to be deleted
    button.click()
    assert window.results.knowledge.prevalences(manifest) == {}
    monkeypatch.setattr(PrevalenceDialog, "exec", lambda dialog: fill(dialog, PrevalenceDialog.DialogCode.Accepted))
    button.click()
    qtbot.waitUntil(lambda: window.results.knowledge.prevalences(manifest) == {"normal": 0.7})
    with session.open() as records:
        assert read_prevalences(records.settings, [(manifest.id, "normal")]) == {(manifest.id, "normal"): 0.7}


def test_a_lock_while_the_question_stands_keeps_nothing(
    qtbot: QtBot, window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever comes back to a dialog of another person's does not write in their name."""
    asked: list[bool] = []

    def lock(_dialog: PrevalenceDialog) -> PrevalenceDialog.DialogCode:
        asked.append(True)
        session.lock()
        return PrevalenceDialog.DialogCode.Accepted

    monkeypatch.setattr(PrevalenceDialog, "exec", lock)
    monkeypatch.setattr(window.results.knowledge, "set_prevalences", lambda *_: pytest.fail("it was written"))
    window.results.set_prevalence(manifest_of(window))
    window.results.set_prevalence(manifest_of(window))  # and is not asked again
    assert asked == [True]


def test_facts_open_from_the_card_and_the_panel(
    qtbot: QtBot, window: MainWindow, jpegs: list[Path], analyse: Analyse, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the model that gave the answer on screen."""
    told: list[str] = []
    monkeypatch.setattr(ModelFactsDialog, "exec", lambda dialog: told.append(dialog.text()))
    on_card = buttons(window.models, "Facts")[-1]
    on_card.click()
    analyse(jpegs[:1])
    window.show_page("read")
    qtbot.waitUntil(lambda: bool(buttons(window.read.result, "Facts")))
    buttons(window.read.result, "Facts")[-1].click()
    assert len(told) == 2
    assert all("tiny" in text and "It knows nothing." in text for text in told)


@pytest.mark.parametrize("role", [Role.VIEWER, Role.OPERATOR, Role.CLINICIAN])
def test_only_who_may_set_it_is_offered_to(
    qtbot: QtBot, desk: Desk, session: Session, look: Look, settings: Settings, *, role: Role
) -> None:
    """The facts are for all."""
    session.person = Person("eva", "Eva", role)
    window = MainWindow(desk, session, look, settings)
    qtbot.addWidget(window)
    assert buttons(window.models, COMMON) == []
    assert buttons(window.models, "Facts")
    window.results.set_prevalence(manifest_of(window))  # asks nothing
    window.close()

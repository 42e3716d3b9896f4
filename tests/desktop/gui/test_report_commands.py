"""The command for a report: on the Read page and in the log."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.gui import report_commands
from desktop.gui.desk import Desk
from desktop.gui.dialogs.report_dialog import Wanted
from desktop.gui.main_window import MainWindow
from desktop.records.store import Records

from PySide6.QtWidgets import QToolButton  # isort: skip
from pytestqt.qtbot import QtBot  # isort: skip

Analyse = Callable[[list[Path]], None]


@pytest.fixture
def wanted(monkeypatch: pytest.MonkeyPatch) -> list[Wanted]:
    """Return what reports were asked of; no dialog stays open."""
    asked: list[Wanted] = []

    class Dialog:
        def __init__(self, _session: object, _workers: object, _models: object, wanted: Wanted, **_more: object) -> None:
            asked.append(wanted)

        def exec(self) -> int:
            return 0

    monkeypatch.setattr(report_commands, "ReportDialog", Dialog)
    return asked


def test_report_is_of_the_film_on_screen(window: MainWindow, analyse: Analyse, dicom: Path, wanted: list[Wanted]) -> None:
    """By its key, the menu and a button; only on the Read page and in the log."""
    action = window.commands["report"]
    assert not action.isEnabled()
    analyse([dicom])
    assert window.read.film is not None
    assert window.read.film.stored is not None
    assert action.isEnabled()
    (button,) = (made for made in window.read.opinions.findChildren(QToolButton) if made.defaultAction() is action)
    assert button.isEnabled()
    button.click()
    assert wanted == [Wanted(window.read.film.stored.entry.reading_id)]
    window.show_page("home")
    assert not action.isEnabled()


def test_report_is_of_the_chosen_entry(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, dicom: Path, wanted: list[Wanted]
) -> None:
    """Of the row, also before its detail is there."""
    analyse([dicom])
    window.show_page("log")
    action = window.commands["report"]
    qtbot.waitUntil(lambda: window.log.model.rowCount() == 1 and action.isEnabled())
    window.reports.in_log.click()
    assert [one.reading_id for one in wanted] == [window.log.model.entry_at(window.log.model.index(0, 0)).reading_id]


def test_unsaved_film_has_no_report(
    window: MainWindow, analyse: Analyse, dicom: Path, monkeypatch: pytest.MonkeyPatch, wanted: list[Wanted]
) -> None:
    """The command is off and says why."""

    def full(*_arguments: object, **_more: object) -> None:
        raise RecordsError("LOG-UNAVAILABLE", detail="the disk is full")

    monkeypatch.setattr(Records, "save", full)
    analyse([dicom])
    assert window.read.film is not None
    assert window.read.film.stored is None
    assert not window.commands["report"].isEnabled()
    assert "saved in the log" in window.commands["report"].toolTip()


def test_hidden_answer_has_no_report(
    window: MainWindow, desk: Desk, analyse: Analyse, dicom: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who is to read first does not see the answer on a report either."""
    analyse([dicom])
    monkeypatch.setattr(desk.model, "answer_is_hidden", lambda _film: True)
    window.reports.enable()
    assert not window.commands["report"].isEnabled()
    assert "Read the image first" in window.commands["report"].toolTip()

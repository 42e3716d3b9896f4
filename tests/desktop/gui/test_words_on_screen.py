"""No word of the window stays English in another language: what has no brackets in the bracketed one is data."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.gui.desk import Desk
from desktop.gui.jobs import JobRunner
from desktop.gui.main_window import MainWindow
from desktop.gui.settings import Settings
from desktop.gui.theme import Look
from desktop.records.session import Session
from tests.desktop.gui.pseudo import pseudo_languages

from PySide6.QtCore import Qt  # isort: skip
from PySide6.QtGui import QAction  # isort: skip
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTableView, QWidget  # isort: skip
from pytestqt.qtbot import QtBot  # isort: skip

PAGES = ("home", "read", "log", "dashboard", "backups", "models")
DATA = re.compile(
    r"Lightbox|TEST, CHILD|TEST\^CHILD|TEST-1|\w+\.(dcm|jpg)|try-out|tiny \d|\d{1,2} \w+\.? \d{4}|XXXX|chest-|DICOM"
)
"""The program's name, patients, files, accounts, models, days."""


@pytest.fixture
def foreign(
    monkeypatch: pytest.MonkeyPatch, desk: Desk, session: Session, look: Look, settings: Settings
) -> Iterator[MainWindow]:
    """Return the window in the bracketed language."""
    with pseudo_languages(monkeypatch):
        look.speak("fr")
        window = MainWindow(desk, session, look, settings)
        window.show()
        yield window
        window.close()
        window.deleteLater()
        look.speak("en")


def texts(window: QWidget) -> Iterator[str]:
    """Yield all that is written, said by a tip or told to a screen reader."""
    for widget in window.findChildren(QWidget):
        yield widget.accessibleName()
        yield widget.toolTip()
        if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(number) for number in range(widget.count()))
        if isinstance(widget, QTableView):
            model = widget.model()
            for column in range(model.columnCount()):
                yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
                yield from (str(model.index(row, column).data() or "") for row in range(model.rowCount()))
    for action in window.findChildren(QAction):
        yield action.text()
        yield action.toolTip()


def test_no_word_stays_english(qtbot: QtBot, foreign: MainWindow, dicom: Path, jpegs: list[Path]) -> None:
    """On every page, with films that were judged: in labels, buttons, tips, names for screen readers, menus and tables."""
    desk = foreign.desk
    desk.open_paths([dicom, *jpegs])
    qtbot.waitUntil(lambda: len(desk.model.films) == 4 and not desk.busy, timeout=20_000)
    english: set[str] = set()
    for page in PAGES:
        foreign.show_page(page)
        qtbot.waitUntil(lambda: not any(runner.busy for runner in foreign.findChildren(JobRunner)))  # all is fetched by then
        for text in texts(foreign):
            plain = re.sub(r"<[^>]+>", "", text)
            if re.search("[A-Za-z]{3}", plain) and "[" not in plain and not DATA.search(plain):
                english.add(plain)
    assert english == set()

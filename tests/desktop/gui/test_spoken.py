"""What a screen reader says without being asked."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.errors import RecordsError
from desktop.gui import spoken
from desktop.gui.entry.frame import EntryPage
from desktop.gui.notices import NoticeBar
from desktop.gui.parts import show_error, text_label
from desktop.gui.theme import Look
from tests.desktop.gui.conftest import Heard

from PySide6.QtGui import QAccessible  # isort: skip
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget  # isort: skip

ASSERTIVE = QAccessible.AnnouncementPoliteness.Assertive
POLITE = QAccessible.AnnouncementPoliteness.Polite


def test_what_went_wrong_is_said_at_once(qtbot: QtBot, look: Look, heard: Heard) -> None:
    """In the line of a dialog or page, and below the header; what is no error waits for its turn."""
    widget, bar = QWidget(), NoticeBar(look)
    qtbot.addWidget(widget)
    qtbot.addWidget(bar)
    widget.show()
    show_error(QVBoxLayout(widget), look, RecordsError("LOGIN-FAILED"))
    qtbot.waitUntil(lambda: bool(heard))
    bar.show()
    bar.show_error("LOGIN-FAILED", "No.")
    bar.show_note("Done.")
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert [politeness for _words, politeness in heard] == [ASSERTIVE, ASSERTIVE, POLITE]
    assert "password" in heard[0][0]
    assert [words for words, _politeness in heard[1:]] == ["No.", "Done."]


def test_a_page_is_read_out_when_it_comes(qtbot: QtBot, look: Look, heard: Heard) -> None:
    """Its sentences, once; not the names of its fields, which are said with them, and no secret."""
    page = EntryPage(look)
    qtbot.addWidget(page)
    field, name, key = QLineEdit(), text_label("Name"), text_label("ABCD-EFGH")
    name.setBuddy(field)
    key.setAccessibleDescription("Recovery key")
    for widget in (text_label("Headline"), name, field, key, text_label("A sentence.")):
        page.body.addWidget(widget)
    page.show()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("Headline\nA sentence.", POLITE)]


def test_an_error_of_a_page_is_said_at_once(qtbot: QtBot, look: Look, heard: Heard) -> None:
    """Such as a wrong password."""
    page = EntryPage(look)
    qtbot.addWidget(page)
    page.add_problem_line()
    page.show()
    page.show_problem("The password is wrong.")
    qtbot.waitUntil(lambda: ("The password is wrong.", ASSERTIVE) in heard)


def test_nothing_is_said_where_none_listens(qtbot: QtBot, look: Look, heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    """No work for those who see."""
    monkeypatch.setattr(spoken.QAccessible, "isActive", lambda: False)
    bar = NoticeBar(look)
    qtbot.addWidget(bar)
    bar.show_note("Done.")
    assert heard == []

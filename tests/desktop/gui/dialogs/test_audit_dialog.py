"""The audit as a table."""

from pytestqt.qtbot import QtBot

from desktop.gui.dialogs import audit_dialog
from desktop.gui.dialogs.audit_dialog import DEEDS, AuditDialog
from desktop.gui.theme import Look
from desktop.inference.result import ModelRef
from desktop.records.access import Person
from desktop.records.roles import Action, Role
from desktop.records.session import Session


def rows(dialog: AuditDialog) -> list[list[str]]:
    """Return what the table shows."""
    table = dialog.table
    return [[table.item(row, column).text() for column in range(table.columnCount())] for row in range(table.rowCount())]


def test_every_action_has_words() -> None:
    """Nobody reads codes."""
    assert set(DEEDS) == set(Action)
    assert len(set(DEEDS.values())) == len(DEEDS)


def test_model_change_is_seen(qtbot: QtBot, look: Look, session: Session) -> None:
    """With its version and the beginning of its hash; that somebody looked is the next entry."""
    with session.open() as records:
        records.models.note([ModelRef("child", "1.2", "ab" * 32)])
    dialog = AuditDialog(session, look)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.table.rowCount() > 0)
    number, _, _, what, about, detail = rows(dialog)[0]
    assert (number, what, about) == ("2", "Model", "child")
    assert detail == "change: came, to: 1.2 abababababab"
    with session.open() as records:
        assert records.access.audit.entries(limit=1)[0].action == Action.READ_AUDIT


def test_older_entries_follow(qtbot: QtBot, look: Look, session: Session, monkeypatch) -> None:
    """Page by page, none twice, until there are no more."""
    monkeypatch.setattr(audit_dialog, "ROWS", 3)
    with session.open() as records:
        for number in range(5):
            records.settings.set("name", str(number))
    dialog = AuditDialog(session, look)
    qtbot.addWidget(dialog)
    for shown in (3, 6):
        qtbot.waitUntil(lambda shown=shown: dialog.table.rowCount() == shown)
        dialog.older.click()
    qtbot.waitUntil(lambda: not dialog._jobs.busy)
    assert [row[0] for row in rows(dialog)] == ["6", "5", "4", "3", "2", "1"]
    assert not dialog.older.isEnabled()


def test_who_may_not_read_it_is_told(qtbot: QtBot, look: Look, session: Session) -> None:
    """The log itself refuses, whatever the menu did."""
    viewer = Session(session.home, session.key, Person("vera", "", Role.VIEWER))
    dialog = AuditDialog(viewer, look)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog._problem.count() == 1)
    assert rows(dialog) == []

"""What becomes of the files of a watched folder, in the whole window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.analysis.triage import Verdict
from desktop.gui.desk import Desk
from desktop.gui.dialogs.watched_folder_dialog import WatchedFolderDialog
from desktop.gui.main_window import MainWindow
from desktop.gui.theme import Look
from desktop.gui.watched_folder import KEY, WatchedFolder
from desktop.records.access import Person
from desktop.records.entry import LogQuery
from desktop.records.roles import Role
from desktop.records.session import Session


@pytest.fixture
def watched(qtbot: QtBot, desk: Desk, session: Session) -> Iterator[WatchedFolder]:
    """Return the watching of an administrator; files rest at once."""
    watched = WatchedFolder(desk, session, rest_s=0)
    yield watched
    watched.close_jobs()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an empty folder."""
    made = tmp_path / "incoming"
    made.mkdir()
    return made


def said(watched: WatchedFolder) -> dict[str, Verdict | None]:
    """Return what became of which file."""
    return {happened.name: happened.verdict for happened in watched.happened}


def test_files_are_analysed_once_and_what_happened_is_kept(
    qtbot: QtBot, watched: WatchedFolder, session: Session, folder: Path, jpegs: list[Path]
) -> None:
    """Films are analysed and saved without a word; a letter is named; after a restart nothing is analysed again."""
    added, desk = [], watched._desk
    desk.films_added.connect(added.append)
    jpegs[0].rename(folder / "film")
    (folder / "letter").write_text("Dear colleague")
    watched.choose(folder)
    qtbot.waitUntil(lambda: said(watched) == {"film": Verdict.READY, "letter": Verdict.UNREADABLE})
    qtbot.waitUntil(lambda: len(desk.model.films) == 1 and not desk.busy)
    assert not added
    assert "FILE-NOT-IMAGE" in watched.happened[-1].reason
    again = WatchedFolder(desk, session, rest_s=0)
    again.load()
    qtbot.waitUntil(lambda: said(again) == {"film": Verdict.LOGGED, "letter": Verdict.UNREADABLE})
    again.close_jobs()
    with session.open() as records:
        assert records.count(LogQuery()) == 1


def test_the_folder_is_chosen_by_an_administrator_and_kept_in_the_log(
    qtbot: QtBot, watched: WatchedFolder, session: Session, folder: Path
) -> None:
    """The log keeps it; who is no administrator changes nothing, and is told."""
    watched.choose(folder)
    qtbot.waitUntil(lambda: watched.folder == folder)
    with session.open() as records:
        assert records.settings.get(KEY) == str(folder)
    other = WatchedFolder(watched._desk, Session(session.home, session.key, Person("otto", "", Role.OPERATOR)))
    other.choose(None)
    qtbot.waitUntil(lambda: bool(other.happened))
    assert "NOT-ALLOWED" in other.happened[0].reason
    watched.choose(None)
    qtbot.waitUntil(lambda: watched.folder is None)
    with session.open() as records:
        assert records.settings.get(KEY) == ""


def test_the_dialog_shows_what_happened(
    qtbot: QtBot, watched: WatchedFolder, look: Look, folder: Path, jpegs: list[Path]
) -> None:
    """The newest file first, with what was done; an operator looks on."""
    dialog = WatchedFolderDialog(watched, watched._session.person, look)
    qtbot.addWidget(dialog)
    assert not dialog.stop.isEnabled()
    jpegs[0].rename(folder / "film")
    watched.choose(folder)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert dialog.list.item(0).text().endswith("film   Taken")
    assert dialog.stop.isEnabled()
    operator = WatchedFolderDialog(watched, Person("otto", "", Role.OPERATOR), look)
    qtbot.addWidget(operator)
    assert not operator.choose.isEnabled()
    assert not operator.stop.isEnabled()
    assert operator.list.count() == 1


def test_the_window_watches_from_the_login_on(qtbot: QtBot, session: Session, folder: Path, window: MainWindow) -> None:
    """The line at the bottom says that a folder is watched; it stays on the page where the user is."""
    with session.open() as records:
        records.settings.set(KEY, str(folder))
    window.watched.load()
    qtbot.waitUntil(lambda: window.watched.folder == folder)
    assert window.status._watched.text() == "Watched folder: 0 taken"
    window.close()
    assert window.watched.folder is None

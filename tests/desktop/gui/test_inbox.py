"""What a second start hands over arrives at the window."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.gui.inbox import Inbox
from desktop.handover import hand_over, spool


def test_a_second_start_is_heard(qtbot: QtBot, tmp_path: Path) -> None:
    """Its paths arrive, and nothing of them is left on the disk."""
    (spool(tmp_path) / "old.json").write_text('["/films/old"]')
    inbox = Inbox(tmp_path)
    with ThreadPoolExecutor(1) as second:
        with qtbot.waitSignal(inbox.arrived) as arrived:
            given = second.submit(hand_over, tmp_path, [tmp_path / "film"], 20)
        assert given.result()
    assert arrived.args == [[tmp_path / "film"]]
    assert list(spool(tmp_path).iterdir()) == []
    inbox.close()

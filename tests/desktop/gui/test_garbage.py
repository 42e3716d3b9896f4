"""What refers to itself in a circle is collected in the GUI thread alone."""

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.gui.jobs import JobRunner


class Circle:
    """Refers to itself, and notes the thread in which it goes."""

    def __init__(self, gone: list[int]) -> None:
        self.gone, self.itself = gone, self

    def __del__(self) -> None:
        self.gone.append(threading.get_ident())


def test_circles_go_in_the_gui_thread(qtbot: QtBot) -> None:
    """Even where a pool thread makes the objects for which Python would collect: a widget must not be destroyed there."""
    parent, gone, made = QObject(), [], []
    runner = JobRunner(1, parent)
    for _ in range(20):
        Circle(gone)
        runner.start(lambda: [[] for _ in range(20_000)], made.append, made.append)
    qtbot.waitUntil(lambda: len(made) == 20 and len(gone) == 20)
    assert set(gone) == {threading.get_ident()}
    runner.close()

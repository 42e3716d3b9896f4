"""Stopping a batch is asked about where many films wait."""

from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.gui.main_window import MainWindow
from desktop.gui.parts import Banner


def test_stop_asks_where_many_wait(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """One click drops no batch; who means it finds it offered on the Home page, and no red error."""
    desk, paths = window.desk, [tmp_path / f"{number}.png" for number in range(5)]
    for number, path in enumerate(paths):
        Image.fromarray(np.random.default_rng(number).integers(0, 255, (96, 96), dtype=np.uint8)).save(path)
    desk.analyses.pause(True)
    desk.open_paths(paths)
    qtbot.waitUntil(lambda: len(desk.analyses.line.waiting) == 5)

    def answer(role: QMessageBox.ButtonRole) -> None:
        box = QApplication.activeModalWidget()
        next(made for made in box.buttons() if box.buttonRole(made) is role).click()

    QTimer.singleShot(0, lambda: answer(QMessageBox.ButtonRole.RejectRole))
    window.commands["cancel"].trigger()
    assert len(desk.analyses.line.waiting) == 5
    QTimer.singleShot(0, lambda: answer(QMessageBox.ButtonRole.AcceptRole))
    window.commands["cancel"].trigger()
    qtbot.waitUntil(lambda: not window.home.batches.isHidden())
    assert desk.model.films == ()
    banners = window.notices.findChildren(Banner)
    assert [banner.property("kind") for banner in banners] == ["warn"]

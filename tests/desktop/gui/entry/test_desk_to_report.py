"""From the login to a report on the disk, by mouse and keyboard alone, with the models that ship: each kind of picture that a clinic has."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.gui.dialogs.report_dialog import ReportDialog
from desktop.gui.entry.shell import Shell
from desktop.gui.main_window import MainWindow
from desktop.inference.result import Status, percent
from desktop.paths import MODELS, RESOURCES, SAMPLES
from desktop.records.opinions import Agreement
from desktop.records.vault import Vault
from desktop.workers.pool import Workers
from tests.desktop.gui.conftest import film_pixels
from tests.desktop.gui.entry.conftest import PASSWORD
from tests.desktop.gui.hand import CTRL, Hand
from tests.desktop.gui.pdf_words import pdf_words
from tests.desktop.gui.words import said
from tests.films import write_film

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "OpenType support missing")  # without a screen
JUDGED = {Status.ANALYZED, Status.WARNING}


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    """Return workers with the models that ship."""
    with Workers(shelf=MODELS) as workers:
        yield workers


@pytest.fixture
def hand(qtbot: QtBot) -> Hand:
    """Return a hand."""
    return Hand(qtbot)


@pytest.fixture
def main(make_shell: Callable[[Vault], Shell], vault: Vault, hand: Hand) -> MainWindow:
    """Log in; return the window."""
    shell = make_shell(vault)
    shell.activateWindow()
    hand.wait(lambda: QApplication.activeWindow() is shell)
    hand.wait(lambda: shell.pages.login.name.findText("ana") >= 0)
    hand.choose(shell.pages.login.name, shell.pages.login.name.findText("ana"))
    hand.fill(shell.pages.login.password.edit, PASSWORD)
    hand.key(Key.Key_Return)
    hand.wait(lambda: shell.main is not None and shell.main.desk.analyses.loaded)
    return shell.main


def read(hand: Hand, main: MainWindow, path: Path) -> None:
    """Choose a file in the dialog and wait for what is said of it."""

    def choose(dialog: QFileDialog) -> None:
        hand.name_file(dialog, path)

    hand.then_in(QFileDialog, choose)
    hand.key(Key.Key_O, CTRL)
    hand.wait(lambda: main.read.film is not None and main.read.film.path == path and main.read.film.stored is not None)
    hand.wait(lambda: main.read.view.image is not None)


def report(hand: Hand, main: MainWindow, target: Path) -> str:
    """Save the report of the film on screen as PDF; return its words, without spaces."""

    def save(dialog: ReportDialog) -> None:
        hand.wait(dialog.save.isEnabled)
        hand.then_in(QFileDialog, lambda files: hand.name_file(files, target))
        hand.click(dialog.save)
        hand.wait(target.exists)
        hand.wait(lambda: not dialog._jobs.busy)
        hand.key(Key.Key_Escape)

    hand.then_in(ReportDialog, save)
    hand.key(Key.Key_P, CTRL)
    hand.wait(target.exists)
    return pdf_words(target)


def confirm(hand: Hand, main: MainWindow) -> None:
    """Agree with the answer and save that."""
    hand.click(main.read.opinions.agreements[Agreement.AGREE])
    hand.click(main.read.opinions.save_button)
    hand.wait(lambda: not main.read.opinions.draft().opinions())


@pytest.mark.parametrize("name", ["sample-1.dcm", "sample-4.jpg"])
def test_a_film_becomes_a_report(hand: Hand, main: MainWindow, tmp_path: Path, name: str) -> None:
    """Of a DICOM file and of a JPEG: answer, reader's word and notice are on the paper."""
    read(hand, main, SAMPLES / name)
    film = main.read.film
    assert film.analysis.status in JUDGED
    confirm(hand, main)
    words = report(hand, main, tmp_path / "report.pdf")
    assert words.count("notadiagnosis") >= 2
    assert "AnaTest" in words
    assert film.stored.entry.reading_id[:8] in words
    assert percent(film.analysis.probability).replace(" ", "") in words


def test_a_photograph_becomes_a_report_that_says_so(hand: Hand, main: MainWindow, tmp_path: Path) -> None:
    """On screen and on paper it is marked."""
    read(hand, main, RESOURCES / "training" / "photograph.jpg")
    assert main.read.film.analysis.is_photograph
    assert main.read.strip.photo.isVisible()
    words = report(hand, main, tmp_path / "report.pdf")
    assert "photograph" in words.lower()


def test_an_oct_scan_becomes_a_report(hand: Hand, main: MainWindow, tmp_path: Path, shared_data: Path) -> None:
    """Judged by the model for scans of the eye; none of those that were drawn is like a real one."""
    scan = next(iter(sorted(shared_data.glob("oct2017/sample/NORMAL/*.jpeg"))), None)
    if scan is None:
        pytest.skip("no OCT scan is on this machine")
    read(hand, main, scan)
    film = main.read.film
    assert film.analysis.status in JUDGED
    assert "oct" in film.analysis.model.id
    confirm(hand, main)
    assert "AnaTest" in report(hand, main, tmp_path / "report.pdf")


def test_a_refused_file_says_why_on_screen_and_on_paper(hand: Hand, main: MainWindow, tmp_path: Path) -> None:
    """And there is nothing that looks like an answer."""
    path = write_film(tmp_path / "lateral.dcm", film_pixels(), bits=12, ViewPosition="LL")
    read(hand, main, path)
    analysis = main.read.film.analysis
    assert analysis.status is Status.REFUSED
    assert analysis.code in said(main.read.result)
    words = report(hand, main, tmp_path / "report.pdf")
    assert analysis.code in words
    assert "%" not in words

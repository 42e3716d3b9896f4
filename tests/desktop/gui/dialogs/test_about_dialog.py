"""What the program is."""

import re
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import __version__, about
from desktop.gui.dialogs import about_dialog
from desktop.gui.dialogs.about_dialog import AboutDialog
from desktop.gui.theme import Look
from desktop.inference.package import Package
from tests.desktop.gui.words import said


def make(qtbot: QtBot, look: Look, package: Path) -> AboutDialog:
    """Return the dialog about one model."""
    dialog = AboutDialog(look, (Package.read(package),))
    qtbot.addWidget(dialog)
    return dialog


def test_about_says_what_it_is_not_for(qtbot: QtBot, look: Look, tiny_package: Path) -> None:
    """The limits of use, first of all."""
    dialog = make(qtbot, look, tiny_package)
    for words in (__version__, "not a diagnosis", "Not a medical device", "no outline of disease", "never uses a network"):
        assert words in said(dialog)


def test_versions_are_shown_and_copied_whole(qtbot: QtBot, look: Look, tiny_package: Path) -> None:
    """Hashes short on screen, whole in the tip and in the copy; nothing about a person."""
    dialog = make(qtbot, look, tiny_package)
    sha256 = Package.read(tiny_package).ref.sha256
    dialog.tabs.button(1).click()
    table = dialog.table
    rows = {table.item(row, 0).text(): table.item(row, 1) for row in range(table.rowCount())}
    assert {"Lightbox", "Qt", "Python", "onnxruntime", "PySide6-Essentials", "tiny 1.0.0"} <= set(rows)
    assert rows["tiny 1.0.0"].text() == f"{sha256[:16]}…"
    assert rows["tiny 1.0.0"].toolTip() == sha256
    assert re.fullmatch(r"[\d.]+", rows["Qt"].text())
    dialog.copy.click()
    copied = QApplication.clipboard().text()
    assert sha256 in copied
    assert str(Path.home()) not in copied
    QApplication.clipboard().clear()


def test_texts_of_licences_can_be_read(qtbot: QtBot, look: Look, tiny_package: Path) -> None:
    """Every one; a run from source says where the others are."""
    dialog = make(qtbot, look, tiny_package)
    dialog.tabs.button(2).click()
    for row in range(dialog.texts.count()):
        dialog.texts.setCurrentRow(row)
        assert len(dialog.text.toPlainText()) > 100
    assert "Python packages" in said(dialog)
    assert not dialog.save_bill.isVisibleTo(dialog)


def test_bill_of_materials_is_saved_where_there_is_one(
    qtbot: QtBot, look: Look, tiny_package: Path, tmp_path: Path, monkeypatch
) -> None:
    """In a package."""
    bill, out = tmp_path / "sbom.cdx.json", tmp_path / "out.json"
    bill.write_text('{"bomFormat": "CycloneDX"}')
    monkeypatch.setattr(about_dialog, "BILL", bill)
    monkeypatch.setattr(about_dialog, "choose_new_file", lambda *_: out)
    dialog = make(qtbot, look, tiny_package)
    dialog.tabs.button(2).click()
    assert dialog.save_bill.isVisibleTo(dialog)
    dialog.save_bill.click()
    assert out.read_text() == bill.read_text()
    assert "Saved." in said(dialog)
    monkeypatch.setattr(about_dialog, "choose_new_file", lambda *_: tmp_path / "no-folder" / "out.json")
    dialog.save_bill.click()
    assert "cannot be written" in said(dialog)
    assert bill != about.BILL


def test_installation_is_checked_from_here(qtbot: QtBot, look: Look, tiny_package: Path) -> None:
    """By whoever opened the dialog."""
    dialog = make(qtbot, look, tiny_package)
    with qtbot.waitSignal(dialog.check_wanted):
        dialog.check.click()

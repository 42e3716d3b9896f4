"""What a file says, in a window."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pydicom import Dataset
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from desktop.errors import ImageError
from desktop.gui.dialogs.tags_dialog import FAILED, FOUND, NONE, READING, TagsDialog
from desktop.gui.entry.curtain import close_floating
from desktop.gui.film import Film
from desktop.gui.jobs import JobRunner
from desktop.gui.main_window import MainWindow
from desktop.gui.parts import Banner
from desktop.gui.tag_words import used
from desktop.gui.theme import Look
from desktop.imaging.image import DecodedImage, Header, VoiTable, Window
from desktop.imaging.layers import Overlay, Shutter
from desktop.imaging.tag_page import ROWS, TagPage, TagRow
from desktop.inference.result import Analysis, Status
from desktop.workers.pool import Workers
from tests.films import write_film

from pytestqt.qtbot import QtBot  # isort: skip

Show = Callable[..., TagsDialog]


def film_of(path: Path, sha256: str) -> Film:
    """Return a film that was judged."""
    return Film(1, path, analysis=Analysis(str(path), 0, Status.ANALYZED, 1.0, file_sha256=sha256))


@pytest.fixture
def jobs(qtbot: QtBot, qapp: QObject) -> JobRunner:
    """Return what runs the reading."""
    return JobRunner(1, qapp)


@pytest.fixture
def show(qtbot: QtBot, look: Look, workers: Workers, jobs: JobRunner) -> Show:
    """Return a function that shows what a file says, or what is given."""

    def shown(path: Path, pages: tuple[TagPage, ...] | None = None, image: DecodedImage | None = None) -> TagsDialog:
        read = (lambda: workers.tags(path)) if pages is None else (lambda: pages)
        sha256 = workers.tags(path)[0].file_sha256 if pages is None else pages[0].file_sha256
        dialog = TagsDialog(film_of(path, sha256), image, read, jobs=jobs, look=look)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: not jobs.busy)
        return dialog

    return shown


@pytest.fixture
def film_with_codes(tmp_path: Path) -> Path:
    """Return a film whose view is a code."""
    code = Dataset()
    code.CodeValue, code.CodingSchemeDesignator, code.CodeMeaning = "R-10206", "SNM3", "antero-posterior"
    return write_film(tmp_path / "codes.dcm", np.zeros((64, 64), np.uint16), ViewCodeSequence=[code])


def banners(dialog: TagsDialog) -> list[str]:
    """Return the words of all banners."""
    return [banner.accessibleName() for banner in dialog.findChildren(Banner)]


def choose(dialog: TagsDialog, text: str) -> None:
    """Search, and go to the first row by the keyboard."""
    dialog.search.setText(text)
    dialog.tree.setCurrentIndex(dialog.tree.model().index(0, 2))


def test_a_real_file_is_shown_searched_and_copied(show: Show, dicom: Path, qtbot: QtBot) -> None:
    """Of a film of a child of three; all by keyboard."""
    dialog = show(dicom)
    assert dialog.pages.currentIndex() == FOUND
    assert banners(dialog) == []
    whole = dialog._model.count
    assert dialog.count.text().startswith(str(whole))
    qtbot.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.search.hasFocus()
    qtbot.keyClicks(dialog.search, "patientname")
    assert dialog._model.count == 1
    choose(dialog, "patientname")
    dialog.copy_row.click()
    assert QGuiApplication.clipboard().text() == "(0010,0010)\tPatient's Name\tTEST^CHILD"
    dialog.copy_value.click()
    assert QGuiApplication.clipboard().text() == "TEST^CHILD"
    dialog.tree.setFocus()
    dialog.tree.setCurrentIndex(dialog.tree.model().index(0, 1))
    qtbot.keyClick(dialog.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("(0010,0010)\t")
    qtbot.keyClicks(dialog.search, " nothing like that")
    assert dialog.pages.currentIndex() == NONE
    assert not dialog.copy_row.isEnabled()
    dialog.search.clear()
    assert dialog._model.count == whole


def test_what_lies_in_sequences_is_shown(show: Show, film_with_codes: Path) -> None:
    """Nobody has to open one after the other."""
    dialog = show(film_with_codes)
    choose(dialog, "code meaning")
    tree, model = dialog.tree, dialog.tree.model()
    index = model.index(0, 0)
    while model.rowCount(index):
        assert tree.isExpanded(index)
        index = model.index(0, 0, index)
    assert model.data(index.siblingAtColumn(2)) == "antero-posterior"


def test_a_photograph_is_shown_too(show: Show, jpegs: list[Path]) -> None:
    """Its format, its size."""
    dialog = show(jpegs[0])
    choose(dialog, "format jpeg")
    row = dialog.current_row()
    assert row is not None
    assert (row.name, row.value) == ("Format", "JPEG")


def test_while_it_is_read_that_is_said(qtbot: QtBot, look: Look, jobs: JobRunner, dicom: Path, workers: Workers) -> None:
    """And who types meanwhile finds what was typed."""
    pages = workers.tags(dicom)
    dialog = TagsDialog(film_of(dicom, ""), None, lambda: pages, jobs=jobs, look=look)
    qtbot.addWidget(dialog)
    assert dialog.pages.currentIndex() == READING
    dialog.search.setText("modality")
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == FOUND)
    assert 0 < dialog._model.count < 5


def test_a_file_that_is_gone_says_so(qtbot: QtBot, look: Look, jobs: JobRunner, workers: Workers, tmp_path: Path) -> None:
    """In place of the tree; searching stays without effect."""
    gone = tmp_path / "gone.dcm"
    dialog = TagsDialog(film_of(gone, "a" * 64), None, lambda: workers.tags(gone), jobs=jobs, look=look)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == FAILED)
    assert banners(dialog) == [ImageError("FILE-NOT-FOUND").reason]
    dialog.search.setText("x")
    assert dialog.pages.currentIndex() == FAILED


def test_another_file_at_the_same_place_is_not_shown(
    qtbot: QtBot, look: Look, jobs: JobRunner, workers: Workers, dicom: Path
) -> None:
    """It may be another patient's."""
    dialog = TagsDialog(film_of(dicom, "a" * 64), None, lambda: workers.tags(dicom), jobs=jobs, look=look)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == FAILED)
    assert banners(dialog) == [ImageError("FILE-CHANGED").reason]
    assert dialog._model.count == 0


def test_a_file_with_too_many_says_so_and_does_not_stand_still(show: Show, dicom: Path) -> None:
    """20,000 rows; searched in a moment."""
    rows = tuple(TagRow(0, f"(0021,{n % 65536:04X})", "LO", value=f"value {n}", length=8) for n in range(ROWS))
    dialog = show(dicom, (TagPage("DICOM", "a" * 64, rows, cut=True),))
    assert banners(dialog) == ["The file says more: the first 20,000 lines are shown."]
    dialog.search.setText("value 19999")
    assert dialog._model.count == 1


def test_it_closes_with_the_lock(window: MainWindow, analyse: Callable[[list[Path]], None], dicom: Path, qtbot: QtBot) -> None:
    """With the patient's name in it, and what was copied."""
    assert not window.commands["tags"].isEnabled()
    analyse([dicom])
    qtbot.waitUntil(lambda: window.read.view.image is not None)
    seen: list[str] = []

    def lock() -> None:
        dialog = next(one for one in window.findChildren(TagsDialog) if one.isVisible())
        qtbot.waitUntil(lambda: dialog.pages.currentIndex() == FOUND)
        choose(dialog, "patientname")
        dialog.copy_value.click()
        seen.append(QGuiApplication.clipboard().text())
        seen.extend(label.text() for label in dialog.findChildren(QLabel))
        close_floating()

    QTimer.singleShot(0, lock)
    window.commands["tags"].trigger()  # comes back when the dialog is closed
    assert seen[0] == "TEST^CHILD"
    assert "240" in " ".join(seen)
    assert QGuiApplication.clipboard().text() == ""


def test_closing_early_leaves_nothing_behind(qtbot: QtBot, look: Look, jobs: JobRunner, dicom: Path, workers: Workers) -> None:
    """The answer is wanted no more, and nobody waits for it."""
    dialog = TagsDialog(film_of(dicom, ""), None, lambda: workers.tags(dicom), jobs=jobs, look=look)
    qtbot.addWidget(dialog)
    dialog.reject()
    assert not jobs.busy
    assert dialog.pages.currentIndex() == READING


def words(image: DecodedImage) -> dict[str, str]:
    """Return what was used, by its label."""
    return dict(used(image))


def test_what_was_used_is_said(image: DecodedImage, qapp: QObject) -> None:
    """Of a file that says much."""
    header = Header(
        transfer_syntax="JPEG Baseline (Process 1)", photometric_interpretation="MONOCHROME1", bits_stored=12,
        spacing_mm=(0.2, 0.2), spacing_source="ImagerPixelSpacing", row_direction="L", column_direction="F",
    )  # fmt: skip
    overlay = Overlay(np.array([[128]], np.uint8), 1, 0, 0, label="LEFT")
    window = Window(2048, 4096)
    full = replace(
        image, header=header, inverted=True, voi_choices=(window, window), voi=window, overlays=(overlay,), shutter=Shutter((0, 0, 9, 9)),
    )  # fmt: skip
    said = words(full)
    assert said["Picture"] == "200 x 240 pixels, 12 bits"
    assert said["Written as"] == "JPEG Baseline (Process 1)"
    assert said["Greys"] == "MONOCHROME1, small values are white"
    assert "2,048" in said["Window"]
    assert "the first of 2 in the file" in said["Window"]
    assert "(0018,1164)" in said["Scale"]
    assert said["Sides"] == "rows run to L, columns to F, Patient Orientation (0020,0020)"
    assert said["Laid over it"] == "1 overlay; LEFT; a shutter. The model sees none of it."


def test_what_the_file_does_not_say_is_not_made_up(image: DecodedImage, qapp: QObject) -> None:
    """No window, no scale, no sides."""
    said = words(image)
    assert said["Window"].endswith("the file gives none")
    assert said["Loss"] == "none that is said"
    assert {"Sides", "Laid over it"}.isdisjoint(said)
    table = replace(image, voi=VoiTable(0, np.ones(4, np.float32)), voi_choices=(VoiTable(0, np.ones(4, np.float32)),))
    assert words(table)["Window"].endswith("from the file")
    assert words(table)["Window"].startswith("Table from the file")
    assert words(replace(image, rgb=np.zeros((*image.pixels.shape, 3), np.uint8)))["Greys"] == "in colours"

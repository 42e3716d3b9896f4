"""The ten commonest tasks, each done by mouse and keyboard alone: they take as many actions as the manual says."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.gui.dialogs.patient_dialog import PatientDialog
from desktop.gui.dialogs.report_dialog import ReportDialog
from desktop.gui.dialogs.triage_dialog import TriageDialog
from desktop.gui.main_window import MainWindow
from desktop.manual import chapters
from desktop.records.opinions import Agreement
from tests.desktop.gui.conftest import film_pixels
from tests.desktop.gui.hand import CTRL, Hand
from tests.films import write_film

Key = Qt.Key
Analyse = Callable[[list[Path]], None]
Task = Callable[["Clinic"], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "OpenType support missing")  # without a screen


class Clinic:
    """The window, a hand, and films."""

    def __init__(self, window: MainWindow, hand: Hand, analyse: Analyse, folder: Path) -> None:
        self.window, self.hand, self._analyse, self.folder = window, hand, analyse, folder

    def film(self, number: int, **attributes: object) -> Path:
        """Write a film."""
        self.folder.mkdir(exist_ok=True)
        return write_film(self.folder / f"{number}.dcm", film_pixels(number), bits=12, **attributes)

    def opened(self, *paths: Path) -> None:
        """Have films on screen."""
        self._analyse(list(paths))
        self.hand.wait(lambda: self.window.read.view.image is not None)
        self.window.activateWindow()
        self.window.read.view.setFocus()
        self.hand.wait(self.window.read.view.hasFocus)


@pytest.fixture
def clinic(qtbot: QtBot, window: MainWindow, analyse: Analyse, tmp_path: Path) -> Clinic:
    """Return what a task needs."""
    window.resize(1366, 768)
    return Clinic(window, Hand(qtbot), analyse, tmp_path / "films")


def read_one_film(clinic: Clinic) -> int:
    """Drop it."""
    path, window = clinic.film(1), clinic.window

    def task() -> None:
        clinic.hand.drop(window, path)
        clinic.hand.wait(lambda: window.read.film is not None and window.read.film.analysis is not None)
        clinic.hand.wait(lambda: window.read.view.image is not None)

    return clinic.hand.count(task)


def read_a_whole_folder(clinic: Clinic) -> int:
    """Drop it; press Analyse below the list of what was found."""
    for number in range(3):
        clinic.film(number)
    window = clinic.window

    def task() -> None:
        clinic.hand.drop(window, clinic.folder)
        clinic.hand.wait(lambda: any(d.isVisible() and d.tree.chosen_count() == 3 for d in window.findChildren(TriageDialog)))
        clinic.hand.click(window.findChildren(TriageDialog)[0].analyze)
        clinic.hand.wait(lambda: len(window.desk.model.films) == 3 and not window.desk.busy)

    return clinic.hand.count(task)


def go_to_the_next_film(clinic: Clinic) -> int:
    """One key."""
    paths = [clinic.film(number) for number in range(2)]
    clinic.opened(*paths)

    def task() -> None:
        clinic.hand.key(Key.Key_PageDown)
        clinic.hand.wait(lambda: clinic.window.read.film.path == paths[1])

    return clinic.hand.count(task)


def compare_with_and_without_heat_map(clinic: Clinic) -> int:
    """One key takes it away, the same brings it back."""
    clinic.opened(clinic.film(1))
    switch = clinic.window.read.result.heatmap.switch
    clinic.hand.wait(clinic.window.commands["heatmap"].isEnabled)

    def task() -> None:
        shown = switch.isChecked()
        clinic.hand.key(Key.Key_H)
        assert switch.isChecked() is not shown
        clinic.hand.key(Key.Key_H)
        assert switch.isChecked() is shown

    return clinic.hand.count(task)


def measure_a_length(clinic: Clinic) -> int:
    """Take the tool, and draw."""
    clinic.opened(clinic.film(1))
    view = clinic.window.read.view

    def task() -> None:
        clinic.hand.key(Key.Key_L)
        middle = view.rect().center()
        clinic.hand.drag(view, middle, middle + middle / 4)
        assert len(view.measures.measured.items) == 1

    return clinic.hand.count(task)


def confirm_the_answer(clinic: Clinic) -> int:
    """Agree, and save."""
    clinic.opened(clinic.film(1))
    opinions = clinic.window.read.opinions

    def task() -> None:
        clinic.hand.click(opinions.agreements[Agreement.AGREE])
        clinic.hand.click(opinions.save_button)
        clinic.hand.wait(lambda: not opinions.draft().opinions())

    return clinic.hand.count(task)


def correct_the_patient(clinic: Clinic) -> int:
    """Open the dialog, type the name over the wrong one, save."""
    clinic.opened(clinic.film(1, PatientName="", PatientID=""))
    window = clinic.window

    def name(dialog: PatientDialog) -> None:
        clinic.hand.wait(dialog.name.hasFocus)
        clinic.hand.write("Otieno, Mary")
        clinic.hand.key(Key.Key_Return)

    def task() -> None:
        clinic.hand.then_in(PatientDialog, name)
        clinic.hand.key(Key.Key_E)
        clinic.hand.wait(lambda: window.read.film.stored is not None and window.read.film.stored.patient.name == "Otieno, Mary")

    return clinic.hand.count(task)


def save_a_report(clinic: Clinic) -> int:
    """Open it, press Save as PDF, type the name of the file, close."""
    clinic.opened(clinic.film(1))
    target = clinic.folder / "report.pdf"

    def save(dialog: ReportDialog) -> None:
        clinic.hand.wait(dialog.save.isEnabled)
        clinic.hand.then_in(QFileDialog, lambda files: clinic.hand.name_file(files, target))
        clinic.hand.click(dialog.save)
        clinic.hand.wait(lambda: target.exists() and not dialog._jobs.busy)
        clinic.hand.key(Key.Key_Escape)

    def task() -> None:
        clinic.hand.then_in(ReportDialog, save)
        clinic.hand.key(Key.Key_P, CTRL)
        assert target.exists()

    return clinic.hand.count(task)


def find_an_earlier_result(clinic: Clinic) -> int:
    """Go to the search, type a part of the name, open the first entry."""
    clinic.opened(clinic.film(1, PatientName="OTIENO^MARY"), clinic.film(2, PatientName="OTHER^ONE"))
    window = clinic.window
    window.desk.clear()

    def task() -> None:
        clinic.hand.key(Key.Key_F, CTRL)
        clinic.hand.write("otie")
        clinic.hand.wait(lambda: window.log.model.rowCount() == 1)
        clinic.hand.click_row(window.log.table, 0, twice=True)
        clinic.hand.wait(lambda: window.read.film is not None and window.read.film.patient.name == "OTIENO^MARY")

    return clinic.hand.count(task)


def compare_with_the_earlier_film(clinic: Clinic) -> int:
    """One key."""
    same = {"PatientName": "OTIENO^MARY", "PatientID": "77"}
    clinic.opened(clinic.film(1, StudyDate="20250101", **same), clinic.film(2, StudyDate="20260101", **same))
    window = clinic.window
    window.read.films.choose(window.desk.model.films[1].number)
    clinic.hand.wait(window.commands["compare"].isEnabled)

    def task() -> None:
        clinic.hand.key(Key.Key_D)
        clinic.hand.wait(lambda: len(window.read.grid.shown) == 2 and window.read.grid.cells[1].film is not None)

    return clinic.hand.count(task)


TASKS: dict[str, Callable[[Clinic], int]] = {
    "Read one film": read_one_film,
    "Read a whole folder, disc or archive": read_a_whole_folder,
    "Go to the next film": go_to_the_next_film,
    "Look with and without the heat map": compare_with_and_without_heat_map,
    "Measure a length": measure_a_length,
    "Confirm the answer": confirm_the_answer,
    "Correct who a film is of": correct_the_patient,
    "Save a report as PDF": save_a_report,
    "Find an earlier result": find_an_earlier_result,
    "Compare with the earlier film": compare_with_the_earlier_film,
}


def told() -> dict[str, int]:
    """Return how many actions the manual says."""
    (chapter,) = (chapter for chapter in chapters() if chapter.key == "common-tasks")
    return {name: int(count) for name, count in re.findall(r"^\| ([^|]+?) \| (\d+) \|", chapter.text, re.MULTILINE)}


def test_manual_tells_the_ten() -> None:
    """By these names."""
    assert list(told()) == list(TASKS)


@pytest.mark.parametrize("name", TASKS)
def test_task_takes_as_many_actions_as_the_manual_says(clinic: Clinic, name: str) -> None:
    """Counted while it is done."""
    assert TASKS[name](clinic) == told()[name]

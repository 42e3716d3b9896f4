"""The list before the analysis: real files, a real worker, a real log."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from desktop.analysis.triage import Verdict
from desktop.gui.dialogs.triage_dialog import TriageDialog
from desktop.gui.film_jobs import OpenLog
from desktop.gui.main_window import MainWindow
from desktop.gui.theme import Look
from desktop.gui.triage_tree import STATE, state_text
from desktop.imaging.image import Inspection
from desktop.workers.pool import Workers
from tests.desktop.imaging.test_zip_aes import DEFLATED_256, PASSWORD
from tests.desktop.media import contents, film, packed, photograph, report

from PySide6.QtCore import Qt  # isort: skip
from PySide6.QtWidgets import QTreeWidgetItem  # isort: skip
from shiboken6 import isValid  # isort: skip

MODALITIES = {"CR", "DX"}


@pytest.fixture
def dialog(qtbot: QtBot, workers: Workers, open_log: OpenLog, look: Look) -> Iterator[TriageDialog]:
    """Return a dialog that was not started."""
    dialog = TriageDialog(workers.inspect, open_log, MODALITIES, look)
    yield dialog
    if isValid(dialog):  # one that goes straight on is not kept
        dialog.close_jobs()


@pytest.fixture
def disc(tmp_path: Path) -> Path:
    """Return a disc without extensions: two patients, a duplicate, a report, a letter, and a file that is missing."""
    root = tmp_path / "cd"
    film(root / "A" / "IM1", 1, StudyInstanceUID="1.1", SeriesInstanceUID="1.1.1")
    film(root / "A" / "IM2", 2, StudyInstanceUID="1.1", SeriesInstanceUID="1.1.1")
    (root / "A" / "IM3").write_bytes((root / "A" / "IM1").read_bytes())
    film(root / "B" / "IM4", 4, PatientID="8", PatientName="OTHER^ONE", Modality="MG")
    report(root / "B" / "SR1")
    (root / "letter").write_text("Dear colleague")
    contents(root / "DICOMDIR", ("A", "IM1"), ("A", "IM9"))
    return root


def look_at(qtbot: QtBot, dialog: TriageDialog, *paths: Path) -> None:
    """Look through files and wait until that is done."""
    dialog.start(paths)
    qtbot.waitUntil(lambda: not dialog._jobs.busy, timeout=20_000)


def verdicts(dialog: TriageDialog) -> dict[str, Verdict]:
    """Return the verdicts by file name."""
    return {file.file.path.name: file.verdict for file in dialog.tree.files()}


def rows(item: QTreeWidgetItem, depth: int = 0) -> list[str]:
    """Return what stands below an item, with a space for each level."""
    found = []
    for row in range(item.childCount()):
        child = item.child(row)
        if not child.isHidden():
            found += [" " * depth + child.text(0), *rows(child, depth + 1)]
    return found


def test_everything_on_a_disc_is_listed_before_any_analysis(qtbot: QtBot, dialog: TriageDialog, disc: Path) -> None:
    """Each file has its verdict, what is missing too; those that are ready are ticked, and the button counts them."""
    look_at(qtbot, dialog, disc)
    assert dialog.isVisible()
    assert verdicts(dialog) == {
        "IM1": Verdict.READY,
        "IM2": Verdict.READY,
        "IM3": Verdict.DUPLICATE,
        "IM4": Verdict.OTHER,
        "SR1": Verdict.OTHER,
        "letter": Verdict.UNREADABLE,
        "IM9": Verdict.UNREADABLE,
    }
    assert dialog.tree.chosen() == (disc / "A" / "IM1", disc / "A" / "IM2")
    assert dialog.analyze.text().strip() == "Analyse 2"
    assert {chip.text().strip() for chip in dialog.filters.values() if not chip.isHidden()} == {
        "2  Ready", "1  Duplicate", "2  Other kind", "2  Not readable",
    }  # fmt: skip


def test_files_stand_below_patient_study_and_series(qtbot: QtBot, dialog: TriageDialog, disc: Path) -> None:
    """A series has a line of its own from its second file on; what names nobody stands by its folder."""
    look_at(qtbot, dialog, disc / "A", disc / "letter")
    lines = rows(dialog.tree.invisibleRootItem())
    assert lines[1:] == [
        " Study without a date", "  Series: DX CHEST", "   IM1", "   IM2", "   IM3",
        "No patient in the file", f" {disc.parent.name}/cd", "  letter",
    ]  # fmt: skip
    assert "TEST-1" in lines[0]


def test_every_refusal_says_why(qtbot: QtBot, dialog: TriageDialog, disc: Path) -> None:
    """State as word and icon, the sentence with its code, the duplicate with the file that it equals."""
    look_at(qtbot, dialog, disc)
    items = {file.file.path.name: item for file, item in dialog.tree._files}
    assert "FILE-NOT-IMAGE" in items["letter"].text(3)
    assert "DICOMDIR-MISSING" in items["IM9"].text(3)
    assert "IM1" in items["IM3"].text(3)
    assert items["letter"].text(STATE) == state_text(Verdict.UNREADABLE)
    assert not items["letter"].icon(STATE).isNull()
    assert not items["letter"].flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_a_chip_shows_its_files_only(qtbot: QtBot, dialog: TriageDialog, disc: Path) -> None:
    """A click on a count shows these files, another click all."""
    look_at(qtbot, dialog, disc)
    everything = rows(dialog.tree.invisibleRootItem())
    dialog.filters[Verdict.OTHER].click()
    names = {line.strip() for line in rows(dialog.tree.invisibleRootItem())}
    assert names >= {"IM4", "SR1"}
    assert not names & {"IM1", "IM2", "IM3", "IM9", "letter"}
    dialog.filters[Verdict.OTHER].click()
    assert rows(dialog.tree.invisibleRootItem()) == everything


def test_what_is_ticked_is_analysed(qtbot: QtBot, dialog: TriageDialog, disc: Path) -> None:
    """A tick at a patient is one at all their files; Enter in the list analyses what is ticked."""
    look_at(qtbot, dialog, disc)
    patient = dialog.tree.topLevelItem(1)
    assert patient.checkState(0) is Qt.CheckState.PartiallyChecked  # a report, too
    patient.setCheckState(0, Qt.CheckState.Unchecked)
    assert not dialog.analyze.isEnabled()
    patient.setCheckState(0, Qt.CheckState.Checked)
    assert {path.name for path in dialog.tree.chosen()} == {"IM1", "IM2", "SR1"}
    dialog.tree.choose((Verdict.OTHER,))
    wanted = dialog.tree.chosen()
    assert {path.name for path in wanted} == {"IM4", "SR1"}
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(dialog.tree, Qt.Key.Key_Return)
    assert chosen.args == [list(wanted), ()]


def test_a_file_of_the_log_is_known(
    qtbot: QtBot, dialog: TriageDialog, analyse: Callable[[list[Path]], None], dicom: Path, jpegs: list[Path]
) -> None:
    """What the log has is listed as such and not ticked."""
    analyse([dicom])
    look_at(qtbot, dialog, dicom, jpegs[0])
    assert verdicts(dialog) == {dicom.name: Verdict.LOGGED, jpegs[0].name: Verdict.READY}
    assert dialog.tree.chosen() == (jpegs[0],)


def test_one_file_goes_straight_on(qtbot: QtBot, dialog: TriageDialog, tmp_path: Path) -> None:
    """One file, or a folder or archive with one, needs no list."""
    one = photograph(tmp_path / "a" / "photo")
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.start([one])
    assert chosen.args == [[one], ()]
    assert not dialog.isVisible()


@pytest.mark.parametrize("kind", ["folder", "archive"])
def test_a_folder_or_archive_with_one_film_goes_straight_on(
    qtbot: QtBot, dialog: TriageDialog, tmp_path: Path, kind: str
) -> None:
    """A folder or an archive with one film needs no list."""
    one = photograph(tmp_path / "a" / "photo")
    if kind == "archive":
        (tmp_path / "a.zip").write_bytes(packed([("photo", one.read_bytes())]))
        one = tmp_path / "a.zip" / "photo"
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.start([one.parent])
    assert chosen.args == [[one], ()]
    assert not dialog.isVisible()


def test_nothing_at_a_path_is_a_notice(qtbot: QtBot, dialog: TriageDialog, tmp_path: Path) -> None:
    """Where the one thing that was named is not there, there is nothing to list."""
    with qtbot.waitSignal(dialog.failed) as failed:
        dialog.start([tmp_path / "gone"])
    assert failed.args[0] == "FILE-NOT-FOUND"
    assert not dialog.isVisible()


def test_a_locked_archive_opens_with_its_password(qtbot: QtBot, dialog: TriageDialog, tmp_path: Path) -> None:
    """The password is asked for in the list; a wrong one changes nothing, and neither is kept in a field."""
    (tmp_path / "locked.zip").write_bytes(DEFLATED_256)
    film(tmp_path / "IM1")
    look_at(qtbot, dialog, tmp_path / "locked.zip", tmp_path / "IM1")
    assert not dialog._locked.isHidden()
    for password, expected in (("wrong", {"locked.zip", "IM1"}), (PASSWORD, {"film.txt", "IM1"})):
        dialog.password.setText(password)
        dialog.unlock.click()
        qtbot.waitUntil(lambda: not dialog._jobs.busy)
        assert set(verdicts(dialog)) == expected
        assert dialog.password.text() == ""
    assert dialog._locked.isHidden()
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.analyze.click()
    assert chosen.args == [[tmp_path / "IM1"], ("wrong", PASSWORD)]


def test_leaving_the_list_ends_the_inspection(qtbot: QtBot, open_log: OpenLog, look: Look, jpegs: list[Path]) -> None:
    """Cancel does not wait for the file that is being read; no further one is, and the list is gone."""
    seen: list[Path] = []
    gate = Event()

    def inspect(path: Path, _passwords: tuple[str, ...]) -> Iterator[Inspection]:
        seen.append(path)
        gate.wait(20)
        yield Inspection(path, "JPEG", "0" * 64)

    dialog = TriageDialog(inspect, open_log, MODALITIES, look)
    dialog.start(jpegs)
    qtbot.waitUntil(lambda: bool(seen))
    dialog.reject()
    assert not gate.is_set()
    gate.set()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert seen == jpegs[:1]


def test_a_drop_of_many_is_listed_then_analysed(qtbot: QtBot, window: MainWindow, jpegs: list[Path], tmp_path: Path) -> None:
    """The window shows the list; what is chosen there goes to the desk, files in archives too."""
    archive = tmp_path / "export"
    archive.write_bytes(packed([(path.name, path.read_bytes()) for path in jpegs[:2]]))
    window.opening.open_paths([archive, jpegs[2]])
    qtbot.waitUntil(lambda: len(window.findChildren(TriageDialog)) == 1)
    (dialog,) = window.findChildren(TriageDialog)
    qtbot.waitUntil(lambda: not dialog._jobs.busy and dialog.isVisible())
    assert not window.desk.model.films
    assert dialog.analyze.text().strip() == "Analyse 3"
    dialog.analyze.click()
    qtbot.waitUntil(lambda: len(window.desk.model.films) == 3 and not window.desk.busy, timeout=20_000)
    paths = [film.path for film in window.desk.model.films]
    assert paths == [archive / jpegs[0].name, archive / jpegs[1].name, jpegs[2]]
    assert all(film.stored is not None and film.preview for film in window.desk.model.films)

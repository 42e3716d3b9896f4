"""The page of one patient."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.gui.dialogs.delete_patient_dialog import DeletePatientDialog
from desktop.gui.patient_page import PatientPage, probability_chart
from desktop.gui.theme import Look
from desktop.imaging.image import DecodedImage
from desktop.imaging.presentation import preview_jpeg
from desktop.records.access import Person
from desktop.records.entry import LogQuery
from desktop.records.roles import Role
from desktop.records.session import Session
from tests.desktop.gui.words import said
from tests.desktop.records.readings import CHILD, analyzed, refused, save


@pytest.fixture
def person(session: Session, image: DecodedImage) -> int:
    """Save three films of one child, one of them refused, and one of the same child under an id written otherwise."""
    preview = preview_jpeg(image)
    with session.open() as records:
        for number, day in enumerate(("2024-01-02", "2024-03-04", "2024-05-06")):
            header = replace(CHILD, study_date=day)
            answer = (
                refused(f"{number:064x}", header)
                if number == 1
                else analyzed(f"{number:064x}", header, normal=0.2 + number / 4)
            )
            save(records, answer, preview=preview)
        save(records, analyzed("9" * 64, replace(CHILD, patient_id="42", study_date="2024-07-08")), preview=preview)
        return records.search(LogQuery(patient_id="0042"))[0].person


@pytest.fixture
def page(qtbot: QtBot, session: Session, look: Look) -> Iterator[PatientPage]:
    """Return the page of an administrator."""
    page = PatientPage(session, look)
    qtbot.addWidget(page)
    page.resize(1300, 640)
    page.show()
    yield page
    page.close_jobs()


def shown(qtbot: QtBot, page: PatientPage, person: int, films: int) -> None:
    """Show a person and wait for so many films."""
    page.show_person(person)
    qtbot.waitUntil(lambda: page.model.rowCount() == films)


def press(page: PatientPage, words: str) -> None:
    """Press the button with these words."""
    next(made for made in page.findChildren(QPushButton) if made.accessibleName() == words).click()


def test_page_says_who_and_shows_all_films(qtbot: QtBot, page: PatientPage, person: int) -> None:
    """Name, id, sex, days; the films of this person only, the oldest first, with their pictures."""
    shown(qtbot, page, person, 3)
    for part in ("Müller, Hans", "ID 0042", "male", "2 Jan 2024 – 6 May 2024"):
        assert part in said(page)
    assert [point.entry.study_date for point in page.model.points] == ["2024-01-02", "2024-03-04", "2024-05-06"]
    qtbot.waitUntil(lambda: page.model.data(page.model.index(2), Qt.ItemDataRole.DecorationRole) is not None)


def test_line_shows_what_was_said_and_leaves_refusals_out(qtbot: QtBot, page: PatientPage, person: int) -> None:
    """A probability for each class and judged film, at the day of its study."""
    shown(qtbot, page, person, 3)
    chart = probability_chart(page.model.points, {"normal": "Normal"}, ("", "", ""))
    assert chart.labels == ("2 Jan 2024", "6 May 2024")
    assert {s.name: [round(v) for v in s.values] for s in chart.series} == {"Normal": [20, 70], "Viral pneumonia": [80, 30]}
    assert chart.positions[1] - chart.positions[0] == 125
    assert page.plot.chart is not None
    assert page.plot.chart.labels == chart.labels


def test_days_of_the_line_say_which_they_are(qtbot: QtBot, page: PatientPage, person: int) -> None:
    """A picture without a study date stands at the day it was read, and nobody takes that for the day of the study."""
    shown(qtbot, page, person, 3)
    dated = page.model.points
    undated = [replace(point, entry=replace(point.entry, study_date="")) for point in dated]
    said_of = [page._titles(points)[1] for points in (dated, undated, dated + undated)]
    assert said_of == ["Day of the study", "Day it was read", "Day of the study, or it was read"]
    assert page.plot.chart.x_title == "Day of the study"


def test_deletion_is_said(qtbot: QtBot, page: PatientPage, person: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page is left, so the words stand elsewhere."""
    shown(qtbot, page, person, 3)
    monkeypatch.setattr(DeletePatientDialog, "exec", lambda _dialog: DeletePatientDialog.DialogCode.Accepted)
    with qtbot.waitSignal(page.left), qtbot.waitSignal(page.said) as signal:
        page.delete_button.click()
    assert signal.args == ["The patient was deleted."]


def test_likely_duplicate_is_merged_and_parted_again(qtbot: QtBot, page: PatientPage, person: int) -> None:
    """One press makes two entries one patient, another undoes it."""
    shown(qtbot, page, person, 3)
    assert "May be the same person: Müller, Hans   ·   ID 42" in said(page)
    with qtbot.waitSignal(page.log_changed):
        press(page, "Same person")
    assert page.model.rowCount() == 4
    assert "ID 0042, 42" in said(page)
    with qtbot.waitSignal(page.log_changed):
        press(page, "Undo")
    assert page.model.rowCount() == 3


def test_one_film_is_opened_and_two_are_compared(qtbot: QtBot, page: PatientPage, person: int) -> None:
    """The buttons follow what is chosen."""
    shown(qtbot, page, person, 3)
    assert not page.open_button.isEnabled()
    assert not page.compare_button.isEnabled()
    page.timeline.setCurrentIndex(page.model.index(2))
    assert page.open_button.isEnabled()
    with qtbot.waitSignal(page.reading_opened) as signal:
        page.open_button.click()
    assert signal.args[0].entry.study_date == "2024-05-06"
    page.timeline.selectionModel().select(page.model.index(0), QItemSelectionModel.SelectionFlag.Select)
    assert page.compare_button.isEnabled()
    with qtbot.waitSignal(page.comparison_wanted) as signal:
        page.compare_button.click()
    assert signal.args == [page.model.points[row].entry.reading_id for row in (2, 0)]
    assert [point.entry.study_date for point in page.timeline.chosen()] == ["2024-01-02", "2024-05-06"]


def test_viewer_may_look_and_nothing_else(qtbot: QtBot, session: Session, look: Look, person: int) -> None:
    """Merging and deleting are off and say why."""
    page = PatientPage(Session(session.home, session.key, Person("vera", "", Role.VIEWER)), look)
    qtbot.addWidget(page)
    shown(qtbot, page, person, 3)
    same = next(made for made in page.findChildren(QPushButton) if made.accessibleName() == "Same person")
    for made, role in ((same, "Operator"), (page.delete_button, "Administrator")):
        assert not made.isEnabled()
        assert role in made.toolTip()
    page.close_jobs()


def test_unknown_person_is_said_in_words(qtbot: QtBot, page: PatientPage, session: Session) -> None:
    """Somebody else may have deleted the patient meanwhile."""
    page.show_person(4711)
    qtbot.waitUntil(lambda: "PERSON-NOT-FOUND" in said(page))


def test_reading_without_picture_has_an_icon(qtbot: QtBot, page: PatientPage, session: Session) -> None:
    """A damaged preview is no error of the page."""
    with session.open() as records:
        entry = save(records, analyzed(), preview=b"", source=Path("a.dcm")).entry
    shown(qtbot, page, entry.person, 1)
    qtbot.waitUntil(lambda: not page._picture_jobs.busy)
    assert page.model.data(page.model.index(0), Qt.ItemDataRole.DecorationRole) is None
    assert not page.timeline.grab().isNull()

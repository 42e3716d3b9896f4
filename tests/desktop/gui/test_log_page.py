"""Finding an earlier reading."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop.errors import RecordsError
from desktop.gui.film_jobs import OpenLog
from desktop.gui.log_jobs import MOST_COUNTED, PAGE_ROWS, LogResult
from desktop.gui.log_page import LogPage
from desktop.gui.log_table import COLUMNS, WIDEST_PX
from desktop.gui.settings import LOG_WIDTHS, Settings
from desktop.gui.theme import Look
from desktop.inference.result import Analysis, Prediction, Status, new_reading_id
from desktop.records.access import Person
from desktop.records.backups import make_backup
from desktop.records.entry import LogQuery, LogSort, Patient, SaidOf
from desktop.records.filters import SavedFilter
from desktop.records.opinions import Agreement, OpinionKind, Urgency
from desktop.records.restoring import restore
from desktop.records.roles import Action, Role
from desktop.records.session import Session
from desktop.records.store import Records
from tests.desktop.gui.conftest import break_log
from tests.desktop.gui.words import said
from tests.desktop.packages import CODES, tiny_manifest

NAMES = ("AMINA^TEST", "BELA^TEST", "ÇELIK^TEST")


def save(open_log: OpenLog, count: int) -> None:
    """Fill the log: answers and every third a refusal."""
    with open_log() as records:
        for number in range(count):
            probabilities = {code: 0.7 if place == number % 3 else 0.15 for place, code in enumerate(CODES)}
            prediction = Prediction(probabilities, {}, 1.0)
            answer = Analysis(
                f"{number}.dcm", 0, Status.ANALYZED, 1.0, file_sha256=f"{number:064x}", prediction=prediction, in_scope=True
            )
            if number % 3 == 2:
                answer = Analysis(
                    f"{number}.dcm", 0, Status.REFUSED, 1.0, file_sha256=f"{number:064x}", code="IMAGE-BLANK", reason="Blank."
                )
            patient = Patient(NAMES[number % 3], f"ID-{number}")
            records.save(new_reading_id(), answer, preview=b"", source=Path(f"/films/{number}.dcm"), patient=patient)


@pytest.fixture
def page(qtbot: QtBot, session: Session, look: Look, settings: Settings) -> Iterator[LogPage]:
    """Return the page over an empty log."""
    page = LogPage(session, look, settings)
    qtbot.addWidget(page)
    page.set_manifests((tiny_manifest(),))
    page.resize(1300, 600)
    page.show()
    yield page
    page.close_jobs()


def reload(qtbot: QtBot, page: LogPage, rows: int) -> None:
    """Search again and wait for so many rows."""
    page.reload()
    qtbot.waitUntil(lambda: page.model.rowCount() == rows and not page._jobs.busy and not page._searching.busy)


def test_empty_log_says_so(qtbot: QtBot, page: LogPage) -> None:
    """An empty log teaches; it is no blank table."""
    page.reload()
    qtbot.waitUntil(lambda: page._stack.currentIndex() == 1)
    assert "The log is empty" in said(page)


def test_typing_searches(qtbot: QtBot, page: LogPage, open_log: OpenLog) -> None:
    """Words find names whatever their case and accents; only the last word typed counts."""
    save(open_log, 9)
    for typed in ("c", "ce", "celik"):
        page.set_text(typed)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    assert page.model.entry_at(page.model.index(0, 0)).patient_name == NAMES[2]
    page.set_text("nobody")
    qtbot.waitUntil(lambda: page._stack.currentIndex() == 2)


def test_filters_narrow_and_reset_widens(qtbot: QtBot, page: LogPage, open_log: OpenLog) -> None:
    """Class, state and date, and all again with one button."""
    save(open_log, 9)
    reload(qtbot, page, 9)
    page.filters.status.setCurrentIndex(page.filters.status.findData(Status.REFUSED))
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    page.filters.reset.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 9)
    page.filters.label.setCurrentIndex(page.filters.label.findData("normal"))
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    page.filters.period.box.setCurrentIndex(1)
    qtbot.waitUntil(lambda: page.query.days == 1 and page.model.rowCount() == 3)


def test_clicking_a_heading_sorts_in_the_database(qtbot: QtBot, page: LogPage, open_log: OpenLog) -> None:
    """Newest first at the beginning; by name after a click."""
    save(open_log, 6)
    reload(qtbot, page, 6)
    assert page.model.entry_at(page.model.index(0, 0)).sequence == 6
    page.table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    assert page.query.sort is LogSort.PATIENT_NAME
    qtbot.waitUntil(lambda: page.model.entry_at(page.model.index(0, 0)).patient_name == NAMES[0])


def test_column_without_order_keeps_the_order(qtbot: QtBot, page: LogPage) -> None:
    """A click on a heading that the database cannot sort by changes nothing, and the arrow stays where it was."""
    page.table.horizontalHeader().setSortIndicator(6, Qt.SortOrder.AscendingOrder)
    assert page.query.sort is LogSort.CREATED
    assert page.table.horizontalHeader().sortIndicatorSection() == 0


def test_long_log_comes_in_pages(qtbot: QtBot, page: LogPage, open_log: OpenLog) -> None:
    """Only what is looked at is fetched."""
    save(open_log, PAGE_ROWS + 20)
    reload(qtbot, page, PAGE_ROWS)
    assert page.model.total == PAGE_ROWS + 20
    page.table.scrollToBottom()
    qtbot.waitUntil(lambda: page.model.rowCount() == PAGE_ROWS + 20)


def test_page_that_failed_comes_when_the_log_is_back(qtbot: QtBot, page: LogPage, open_log: OpenLog) -> None:
    """A log that another program held for a while does not seem to end in the middle."""

    def unavailable() -> Records:
        raise RecordsError("LOG-UNAVAILABLE", detail="another program is using it")

    save(open_log, PAGE_ROWS + 20)
    reload(qtbot, page, PAGE_ROWS)
    page._open_log = unavailable
    page.table.scrollToBottom()
    qtbot.waitUntil(lambda: "LOG-UNAVAILABLE" in said(page))
    page._open_log = open_log
    page.table.scrollToTop()
    page.table.scrollToBottom()
    qtbot.waitUntil(lambda: page.model.rowCount() == PAGE_ROWS + 20)


def test_enter_opens_the_chosen_entry(qtbot: QtBot, page: LogPage, open_log: OpenLog) -> None:
    """The keyboard does what a double click does."""
    save(open_log, 3)
    reload(qtbot, page, 3)
    page.table.selectRow(1)
    page.table.setFocus()
    with qtbot.waitSignal(page.reading_opened) as signal:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert signal.args[0].entry.sequence == 2


def test_detail_shows_the_chosen_entry_and_its_versions(qtbot: QtBot, page: LogPage, open_log: OpenLog) -> None:
    """Patient, answer, reason and readings of the same image."""
    save(open_log, 3)
    save(open_log, 1)
    reload(qtbot, page, 3)
    page.table.selectRow(0)
    qtbot.waitUntil(lambda: "AMINA, TEST" in said(page.detail))
    assert "ID ID-0" in said(page.detail)
    assert "\n2\n" in said(page.detail)
    page.table.selectRow(1)
    qtbot.waitUntil(lambda: "Blank." in said(page.detail))
    assert "IMAGE-BLANK" in said(page.detail)
    assert "AMINA" not in said(page.detail)


def test_new_readings_do_not_change_the_chosen_entry(qtbot: QtBot, page: LogPage, open_log: OpenLog) -> None:
    """Who reads the log while films are analysed keeps the patient they chose; a new search begins at its top."""
    save(open_log, 3)
    reload(qtbot, page, 3)
    page.table.selectRow(1)
    chosen = page.model.entry_at(page.table.currentIndex()).reading_id
    with open_log() as records:
        blank = Analysis("new.dcm", 0, Status.REFUSED, 1.0, file_sha256="f" * 64, code="IMAGE-BLANK", reason="Blank.")
        records.save(new_reading_id(), blank, preview=b"", source=Path("/films/new.dcm"))
    reload(qtbot, page, 4)
    assert page.model.entry_at(page.table.currentIndex()).reading_id == chosen
    page.set_text("id")
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    assert page.table.currentIndex().row() == 0


def test_detail_says_what_the_answer_cannot_separate(qtbot: QtBot, page: LogPage, open_log: OpenLog) -> None:
    """A stored probability does not stand without its limits."""
    prediction = Prediction(dict(zip(CODES, (0.5, 0.4, 0.1), strict=True)), {}, 1.0)
    unsure = Analysis("a.dcm", 0, Status.ANALYZED, 1.0, prediction=prediction, prediction_set=CODES[:2], in_scope=True)
    with open_log() as records:
        records.save(new_reading_id(), unsure, preview=b"", source=Path("/films/a.dcm"))
    reload(qtbot, page, 1)
    names = [page.model.class_name(code) for code in CODES]
    qtbot.waitUntil(lambda: f"{names[0]} or {names[1]}: cannot separate" in said(page.detail))


def test_damaged_log_is_said_in_words(qtbot: QtBot, page: LogPage, session: Session) -> None:
    """The page stays usable and shows code and sentence."""
    break_log(session)
    page.reload()
    qtbot.waitUntil(lambda: "LOG-DAMAGED" in said(page))


def test_filter_by_what_clinicians_said(qtbot: QtBot, page: LogPage, open_log: OpenLog) -> None:
    """Urgent, judged otherwise, not read yet: in the box of states, and shown in it again."""
    save(open_log, 6)
    reload(qtbot, page, 6)
    with open_log() as records:
        reading_id = page.model.entry_at(page.model.index(5, 0)).reading_id
        records.opinions.add(reading_id, OpinionKind.READING, agreement=Agreement.DISAGREE, urgency=Urgency.URGENT)
    box = page.filters.status
    for wanted, count in ((SaidOf.URGENT, 1), (SaidOf.NOTHING, 5), (SaidOf.OTHERWISE, 1)):
        box.setCurrentIndex(box.findData(wanted))
        qtbot.waitUntil(lambda count=count: page.model.rowCount() == count)
        assert page.query.said is wanted
        assert page.query.status is None
        assert box.currentData() == wanted
    box.setCurrentIndex(box.findData(Status.REFUSED))
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert page.query.said is None


def test_search_is_kept_chosen_and_forgotten(
    qtbot: QtBot, page: LogPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A kept search brings back words, answer and state; its words reach the search field."""
    save(session.open, 9)
    page.set_text("celik")
    page.filters.status.setCurrentIndex(page.filters.status.findData(Status.REFUSED))
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Refused & near", True))
    page._kept.actions()[-1].trigger()
    qtbot.waitUntil(lambda: page._kept.actions()[0].text() == "Refused && near")
    page.filters.reset.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 9)
    with qtbot.waitSignal(page.text_changed) as signal:
        page._kept.actions()[0].trigger()
    assert signal.args == ["celik"]
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    assert page.filters.status.currentData() == Status.REFUSED
    page._on_forget(SavedFilter("Refused & near", LogQuery()))
    qtbot.waitUntil(lambda: len(page._kept.actions()) == 1)


def test_chip_takes_its_condition_away(qtbot: QtBot, page: LogPage, session: Session) -> None:
    """What is searched for is to be seen, and one press ends it."""
    save(session.open, 9)
    page.set_text("celik")
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    chip = next(made for made in page.filters.findChildren(QPushButton) if made.text() == "Words: celik")
    with qtbot.waitSignal(page.text_changed) as signal:
        chip.click()
    assert signal.args == [""]
    qtbot.waitUntil(lambda: page.model.rowCount() == 9)


def test_chosen_columns_are_remembered(qtbot: QtBot, page: LogPage, session: Session, look: Look, settings: Settings) -> None:
    """Who a row is of is always shown; the settings hold names of columns and nothing else; one press brings the usual ones back."""
    by_key = {action.data(): action for action in page.columns_button.menu().actions()}
    by_key["file"].trigger()
    by_key["answer"].trigger()
    assert not by_key["patient"].isEnabled()
    again = LogPage(session, look, settings)
    qtbot.addWidget(again)
    shown = [column.key for number, column in enumerate(COLUMNS) if not again.table.isColumnHidden(number)]
    assert shown == ["created", "patient", "patient_id", "probability", "state", "user", "file"]
    again.close_jobs()
    page.columns_button.menu().actions()[-1].trigger()
    usual = [column.key for column in COLUMNS if column.shown]
    assert [column.key for number, column in enumerate(COLUMNS) if not page.table.isColumnHidden(number)] == usual


@pytest.mark.parametrize(
    "stored", ["", "[1]", "no json", '{"answer": "wide", "patient_id": 100000, "created": -5, "other": 3}']
)
def test_widths_of_columns_are_remembered(
    *, qtbot: QtBot, page: LogPage, session: Session, look: Look, settings: Settings, stored: str
) -> None:
    """As somebody dragged them; a file that was edited by hand is no reason to fail."""
    page.resize(1000, 500)
    page.show()
    page.table.setColumnWidth(2, 222)
    page.close_jobs()
    again = LogPage(session, look, settings)
    qtbot.addWidget(again)
    again.resize(1000, 500)
    again.show()
    assert again.table.columnWidth(2) == 222
    assert again.table.widths() == {"patient_id": 222}
    again.close_jobs()
    settings.set(LOG_WIDTHS, stored)
    edited = LogPage(session, look, settings)
    qtbot.addWidget(edited)
    assert 0 < edited.table.columnWidth(2) <= WIDEST_PX
    edited.close_jobs()


def test_large_count_is_bounded(page: LogPage) -> None:
    """Nobody waits for the number of all readings of a year."""
    page._show_count(LogResult([], MOST_COUNTED + 1))
    assert "More than 10,000" in said(page)
    page._show_count(LogResult([], MOST_COUNTED))
    assert "Entries: 10,000" in said(page)
    page._show_count(LogResult([], 7, narrowed=True))
    assert "Entries that you have read: 7" in said(page)


def test_looking_at_an_entry_is_audited_once(qtbot: QtBot, page: LogPage, session: Session) -> None:
    """A look at the detail is a view; the same entry shown again after a new search is not another, and it names who looked."""
    save(session.open, 1)
    reload(qtbot, page, 1)
    qtbot.waitUntil(lambda: "AMINA, TEST" in said(page.detail))
    page.reload()
    qtbot.waitUntil(lambda: "try-out looked at it" in said(page.detail))
    assert "try-out saved it" in said(page.detail)
    with session.open() as records:
        views = [entry for entry in records.access.audit.entries() if entry.action == Action.VIEW]
    assert len(views) == 1


def test_clinician_sees_no_audit(qtbot: QtBot, session: Session, look: Look, settings: Settings) -> None:
    """It is for administrators; exporting is for clinicians."""
    save(session.open, 1)
    page = LogPage(Session(session.home, session.key, Person("clara", "", Role.CLINICIAN)), look, settings)
    qtbot.addWidget(page)
    page.reload()
    qtbot.waitUntil(lambda: "AMINA, TEST" in said(page.detail))
    assert "Audit of this reading" not in said(page.detail)
    assert page.export_button.isEnabled()
    page.close_jobs()


def test_detail_leads_to_the_patient(qtbot: QtBot, page: LogPage, session: Session) -> None:
    """The button names the person; an image of nobody has none."""
    save(session.open, 1)
    reload(qtbot, page, 1)
    qtbot.waitUntil(page.detail.person_button.isEnabled)
    with qtbot.waitSignal(page.person_wanted) as signal:
        page.detail.person_button.click()
    assert signal.args == [page.model.entry_at(page.model.index(0, 0)).person]


def test_page_that_nobody_looks_at_lets_the_log_go(qtbot: QtBot, page: LogPage, open_log: OpenLog) -> None:
    """While it is looked at the log stays open between searches; hidden or closed it is closed, and opened again by the next search."""
    save(open_log, 3)
    reload(qtbot, page, 3)
    assert page._held.held
    page.hide()
    qtbot.waitUntil(lambda: not page._held.held)
    page.show()
    page.set_text("amina")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page._held.held
    page.close_jobs()
    assert not page._held.held


def test_backup_takes_the_place_of_a_log_that_was_searched(
    qtbot: QtBot, page: LogPage, session: Session, tmp_path: Path
) -> None:
    """The open search would keep the log from being exchanged; on another page of the window it does not."""
    save(session.open, 3)
    backup = make_backup(session, tmp_path / "stick")
    save(session.open, 6)
    reload(qtbot, page, 6)
    page.hide()
    qtbot.waitUntil(lambda: not page._held.held)
    assert restore(session, backup.path).readings == 3


def test_locked_log_is_searched_no_more(qtbot: QtBot, page: LogPage, open_log: OpenLog, session: Session) -> None:
    """A lock takes the page down, which closes the log in its own thread before it returns."""
    save(open_log, 3)
    reload(qtbot, page, 3)
    session.lock()
    page.close_jobs()
    assert not page._held.held
    page.reload()
    qtbot.waitUntil(lambda: "LOG-LOCKED" in said(page))


def test_detail_that_cannot_be_read_leaves_no_other_patients(qtbot: QtBot, page: LogPage, session: Session) -> None:
    """The chosen row was deleted by another program meanwhile: the entry that was shown before does not stand beside it."""
    save(session.open, 2)
    reload(qtbot, page, 2)
    qtbot.waitUntil(lambda: page.detail.reading_id != "")
    other = page.model.entry_at(page.model.index(1, 0))
    with session.open() as records:
        records.delete_patient(other.person, "asked for in writing")
    page.table.selectRow(1)
    qtbot.waitUntil(lambda: "LOG-NOT-FOUND" in said(page))
    assert page.detail.reading_id == ""


def test_row_says_that_a_clinician_judged_otherwise(qtbot: QtBot, page: LogPage, open_log: OpenLog) -> None:
    """At once, for eye and screen reader: nobody takes the model's answer for the last word."""
    save(open_log, 1)
    reload(qtbot, page, 1)
    panel = page.detail.opinions
    qtbot.waitUntil(panel.isVisible)
    panel.agreements[Agreement.DISAGREE].click()
    panel.save()  # asks for the class
    with qtbot.waitSignal(panel.saved):
        panel.save()
    qtbot.waitUntil(lambda: page.model.entry_at(page.model.index(0, 0)).judged_otherwise)
    shown = {column.key: page.model.index(0, number) for number, column in enumerate(COLUMNS)}
    assert shown["state"].data() == "Judged otherwise"
    assert f"{page._session.person.name}: disagrees" in shown["answer"].data(Qt.ItemDataRole.AccessibleTextRole)
    assert not page.grab().toImage().isNull()

"""The dialog of a report: what it shows, what it writes, and who may."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop import policy as policy_module
from desktop.gui.dialogs import report_dialog
from desktop.gui.dialogs.report_dialog import ReportDialog, Wanted
from desktop.gui.report import pdf
from desktop.gui.report.content import LETTERHEAD, gather
from desktop.gui.settings import Settings
from desktop.gui.theme import Look
from desktop.inference.package import Package
from desktop.policy import Policy
from desktop.records.access import Person
from desktop.records.opinions import OpinionKind
from desktop.records.roles import Action, Role
from desktop.records.session import Session
from desktop.workers.exchange import Options
from desktop.workers.pool import Workers
from tests.desktop.gui.words import said

from PySide6.QtPrintSupport import QPrinter  # isort: skip
from PySide6.QtWidgets import QInputDialog  # isort: skip
from pytestqt.qtbot import QtBot  # isort: skip

Open = Callable[..., ReportDialog]


@pytest.fixture
def models(workers: Workers) -> tuple[Package, ...]:
    """Return the small model."""
    return workers.start()


@pytest.fixture
def reading_id(session: Session, workers: Workers, models: tuple[Package, ...], dicom: Path) -> str:
    """Return the id of a film that was judged and saved."""
    (judged,) = workers.analyze(dicom, Options(numbered=True, previews=True))
    with session.open() as records:
        stored = records.save(judged.analysis.reading_id, judged.analysis, preview=judged.preview, source=dicom)
    return stored.entry.reading_id


@pytest.fixture
def open_dialog(
    *,
    qtbot: QtBot,
    session: Session,
    workers: Workers,
    models: tuple[Package, ...],
    look: Look,
    settings: Settings,
    reading_id: str,
) -> Iterator[Open]:
    """Return a function that opens the dialog and waits for its page."""
    opened: list[ReportDialog] = []

    def run(*, by: Session = session, unsaved: bool = False) -> ReportDialog:
        dialog = ReportDialog(by, workers, models, Wanted(reading_id, unsaved), look=look, settings=settings)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.shown is not None and not dialog._resized.isActive() and not dialog._drawing.busy)
        opened.append(dialog)
        return dialog

    yield run
    for dialog in opened:
        dialog.reject()


def drawn_anew(qtbot: QtBot, dialog: ReportDialog, change: Callable[[], object]) -> None:
    """Change something and wait for the page that shows it."""
    before = dialog.shown
    change()
    qtbot.waitUntil(lambda: dialog.shown is not before)


def choose(box: object, data: str) -> Callable[[], None]:
    """Return what a person does who chooses an item."""

    def run() -> None:
        box.setCurrentIndex(box.findData(data))  # type: ignore[attr-defined]
        box.activated.emit(box.currentIndex())  # type: ignore[attr-defined]

    return run


def test_facts_are_gathered_from_log_and_file(
    session: Session, workers: Workers, models: tuple[Package, ...], reading_id: str, dicom: Path
) -> None:
    """The film as it is; its small copy once the file is gone; what a newer reading means for this one."""
    report = gather(session, workers, models, reading_id)
    assert report.manifest is models[0].manifest
    assert report.pictures is not None
    assert report.pictures.original
    assert report.pictures.film.shape == (240, 200)
    assert report.pictures.heat is not None
    assert report.newer is None
    dicom.unlink()
    second = save_again(session, reading_id)
    report = gather(session, workers, (), reading_id)
    assert report.manifest is None
    assert report.pictures is not None
    assert not report.pictures.original
    assert report.newer is not None
    assert report.newer.reading_id == second
    assert gather(session, workers, models, second).newer is None


def save_again(session: Session, reading_id: str) -> str:
    """Save the same analysis again; return the id of that reading."""
    with session.open() as records:
        stored = records.reading(reading_id)
        again = records.save("again", stored.analysis, preview=stored.preview, source=stored.source)
    return again.entry.reading_id


def test_language_paper_and_heat_map_are_chosen(qtbot: QtBot, open_dialog: Open, settings: Settings) -> None:
    """The page changes at once; the paper is remembered, and the window stays in its language."""
    dialog = open_dialog()
    assert dialog.shown is not None
    first = dialog.shown.image
    choose(dialog.language, "ar")()
    assert not dialog.save.isEnabled()  # as long as another page is on screen than would be saved
    qtbot.waitUntil(dialog.save.isEnabled)
    assert dialog.shown.image != first
    drawn_anew(qtbot, dialog, choose(dialog.paper, "A5"))
    assert dialog.shown.sheets.paper.name == "A5"
    assert settings.get(report_dialog.PAPER) == "A5"
    arabic = dialog.shown.image
    drawn_anew(qtbot, dialog, dialog.heat.click)
    assert dialog.shown.image != arabic
    assert dialog.windowTitle() == "Report"
    assert open_dialog().paper.currentData() == "A5"


def test_long_report_has_pages_to_turn(qtbot: QtBot, session: Session, reading_id: str, open_dialog: Open) -> None:
    """Buttons for them are there only then."""
    assert not open_dialog().next.isVisible()
    with session.open() as records:
        records.opinions.add(reading_id, OpinionKind.IMPRESSION, text=("word " * 380 + "\n") * 5)
    dialog = open_dialog()
    assert dialog.next.isVisible()
    assert not dialog.previous.isEnabled()
    dialog.next.click()
    qtbot.waitUntil(lambda: "Page 2 of 3" in said(dialog))
    dialog.resize(dialog.width() + 40, dialog.height() + 40)
    drawn_anew(qtbot, dialog, lambda: None)  # in the new size: still that page
    assert "Page 2 of 3" in said(dialog)
    assert dialog.previous.isEnabled()
    assert dialog.next.isEnabled()


def test_saving_writes_and_is_audited(
    *, qtbot: QtBot, session: Session, reading_id: str, open_dialog: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The proposed name tells no patient."""
    proposed: list[str] = []
    path = tmp_path / "report.pdf"
    monkeypatch.setattr(report_dialog, "choose_new_file", lambda _parent, _title, name: proposed.append(name) or path)
    dialog = open_dialog()
    dialog.save.click()
    qtbot.waitUntil(lambda: "Saved, and read again" in said(dialog))
    assert path.read_bytes().startswith(b"%PDF-")
    assert proposed == [f"lightbox-report-{reading_id[:8]}.pdf"]
    with session.open() as records:
        entry = records.access.audit.entries(limit=1)[0]
    assert (entry.action, entry.object_id, entry.detail["report"]) == (Action.PRINT, reading_id, "pdf")
    dialog.save_to(tmp_path / "nowhere" / "report.pdf")
    qtbot.waitUntil(lambda: "FILE-UNWRITABLE" in said(dialog))
    assert dialog.save.isEnabled()


def test_printing_is_audited_before_anything_is_printed(
    *, qtbot: QtBot, session: Session, reading_id: str, open_dialog: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A printer gets nothing where the log cannot say so."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog = open_dialog()
    locked = Session(session.home, session.key, session.person)
    locked.lock()
    dialog._session = locked
    dialog.print_to(printer)
    qtbot.waitUntil(lambda: "LOG-LOCKED" in said(dialog))
    assert not (tmp_path / "printed.pdf").exists()
    dialog._session = session
    dialog.print_to(printer)
    qtbot.waitUntil(lambda: "Sent to the printer." in said(dialog))
    assert (tmp_path / "printed.pdf").read_bytes().count(b"/FontFile2") > 0
    with session.open() as records:
        entry = records.access.audit.entries(limit=1)[0]
    assert (entry.action, entry.object_id, entry.detail["report"]) == (Action.PRINT, reading_id, "paper")


def test_policy_is_asked_before_anything_is_offered(open_dialog: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page can be looked at; both ways out are closed, and say why."""
    for module in (report_dialog, pdf):
        monkeypatch.setattr(module, "policy", lambda: Policy(exports=("csv",)))
    dialog = open_dialog()
    assert "POLICY-EXPORT" in said(dialog)
    for made in (dialog.save, dialog.print):
        assert not made.isEnabled()
        assert "policy does not allow" in made.toolTip()
    assert Policy().allows(*policy_module.EXPORTS)


def test_viewer_looks_only(session: Session, open_dialog: Open) -> None:
    """To print needs an operator, the letterhead an administrator."""
    dialog = open_dialog(by=Session(session.home, session.key, Person("vera", "", Role.VIEWER)))
    assert "Operator" in dialog.save.toolTip()
    assert "Administrator" in dialog.letterhead.toolTip()
    assert not any(made.isEnabled() for made in (dialog.save, dialog.print, dialog.letterhead))
    operator = open_dialog(by=Session(session.home, session.key, Person("otto", "", Role.OPERATOR)))
    assert operator.save.isEnabled()


def test_letterhead_is_the_clinics_and_stays(
    qtbot: QtBot, session: Session, open_dialog: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Typed once by an administrator; it is a setting of the log."""
    typed = "St. Mary's\nP.O. Box 1\nKisumu"
    monkeypatch.setattr(QInputDialog, "getMultiLineText", lambda *_arguments: (typed, True))
    dialog = open_dialog()
    drawn_anew(qtbot, dialog, dialog.letterhead.click)
    with session.open() as records:
        assert records.settings.get("clinic") == "St. Mary's"
        assert records.settings.get(LETTERHEAD) == "P.O. Box 1\nKisumu"
        assert [entry.action for entry in records.access.audit.entries(limit=2)] == [Action.SETTING] * 2


def test_what_is_typed_and_not_saved_is_asked_for(open_dialog: Open) -> None:
    """It would be missing on the report."""
    assert "Save it first" in said(open_dialog(unsaved=True))
    assert "Save it first" not in said(open_dialog())


def test_nothing_is_left_when_it_closes(open_dialog: Open) -> None:
    """A lock closes it: no page stays in memory."""
    dialog = open_dialog()
    dialog.reject()
    assert dialog.shown is None
    assert dialog.preview._image.isNull()


def test_report_is_out_of_sight_before_the_dialog_waits(open_dialog: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    """A printer may take its time, and a lock does not wait for it with a patient on the screen."""
    dialog = open_dialog()
    seen: list[bool] = []
    finish = dialog._jobs.finish
    monkeypatch.setattr(dialog._jobs, "finish", lambda: (seen.append(dialog.isVisible()), finish()))
    dialog.reject()
    assert seen == [False]

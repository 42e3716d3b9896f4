"""Every window in every state that somebody can see, by name; `python -m tests.screens` draws them, the tests beside look at them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from typing import Final

from desktop.errors import Notice, RecordsError
from desktop.gui.dialogs.about_dialog import AboutDialog
from desktop.gui.dialogs.accounts_dialog import AccountsDialog
from desktop.gui.dialogs.add_account_dialog import AddAccountDialog
from desktop.gui.dialogs.audit_dialog import AuditDialog
from desktop.gui.dialogs.calibration_dialog import CalibrationDialog
from desktop.gui.dialogs.change_password_dialog import ChangePasswordDialog, SetPasswordDialog
from desktop.gui.dialogs.corners_dialog import CornersDialog
from desktop.gui.dialogs.delete_patient_dialog import DeletePatientDialog
from desktop.gui.dialogs.diagnostics_dialog import DiagnosticsDialog
from desktop.gui.dialogs.display_check_dialog import DisplayCheckDialog
from desktop.gui.dialogs.export_dialog import ExportDialog
from desktop.gui.dialogs.label_dialog import LabelDialog
from desktop.gui.dialogs.labels_dialog import LabelsDialog
from desktop.gui.dialogs.measurements_dialog import MeasurementsDialog
from desktop.gui.dialogs.model_facts_dialog import ModelFactsDialog
from desktop.gui.dialogs.patient_dialog import PatientDialog
from desktop.gui.dialogs.preferences_dialog import PreferencesDialog
from desktop.gui.dialogs.prevalence_dialog import PrevalenceDialog
from desktop.gui.dialogs.reading_rules_dialog import ReadingRulesDialog
from desktop.gui.dialogs.recovery_key_dialog import RecoveryKeyDialog
from desktop.gui.dialogs.report_dialog import ReportDialog, Wanted
from desktop.gui.dialogs.restore_dialog import RestoreDialog
from desktop.gui.dialogs.screen_dialog import ScreenDialog
from desktop.gui.dialogs.second_factor_dialog import SecondFactorDialog
from desktop.gui.dialogs.shortcuts_dialog import ShortcutsDialog
from desktop.gui.dialogs.tags_dialog import TagsDialog
from desktop.gui.dialogs.training_dialog import TrainingDialog
from desktop.gui.dialogs.triage_dialog import TriageDialog
from desktop.gui.dialogs.watched_folder_dialog import WatchedFolderDialog
from desktop.gui.dialogs.window_dialog import WindowDialog
from desktop.gui.entry import messages
from desktop.gui.entry.recovery_sheet import RecoverySheet
from desktop.gui.film import Film, FilmState
from desktop.gui.help_window import HelpWindow
from desktop.gui.main_window import MainWindow
from desktop.gui.opinion_draft import Draft, Kept, Subject, Unsaved
from desktop.gui.training_cases import Answer
from desktop.imaging.photo import corners_of
from desktop.inference.package import Package
from desktop.inference.result import Status
from desktop.manual import IN_SHORT
from desktop.records.batch import OpenBatch
from desktop.records.entry import LogEntry, LogQuery
from desktop.records.health import Health
from desktop.records.opinions import Agreement, Urgency
from tests.screens.stage import LOGGED, Stage

from PySide6.QtCore import QModelIndex  # isort: skip
from PySide6.QtWidgets import QWidget  # isort: skip

Screen = Callable[[Stage], QWidget]
SCREENS: Final[dict[str, Screen]] = {}
"""Each function brings its window into the state, waits until all is there, and returns it; it may be called in any order."""
MANY_WARNINGS: Final = (
    Notice("LOW-RESOLUTION", {"columns": 300, "rows": 280}), Notice("LOSSY"), Notice("SAMPLE"), Notice("FEW-LEVELS", {"levels": 12}),
)  # fmt: skip


def screen(name: str) -> Callable[[Screen], Screen]:
    """Put a function into the catalogue."""

    def enter(made: Screen) -> Screen:
        SCREENS[name] = made
        return made

    return enter


def build(stage: Stage, name: str) -> QWidget:
    """Return a window in its state, after what the one before needed is gone."""
    stage.clear_away()
    return SCREENS[name](stage)


# --- pages ------------------------------------------------------------------------------------------------------------


def page(stage: Stage, name: str, *, empty: bool = False) -> MainWindow:
    """Go to a page."""
    window = (stage.empty if empty else stage.clinic).window
    window.notices.clear()
    window.log.set_query(LogQuery())
    window.home.show_hover(False)
    window.home.show_reminders(())
    window.home.batches.show_batches([])
    window.show_page(name)
    stage.settle(window)
    return window


for _name in ("home", "read", "log", "dashboard", "backups"):
    SCREENS[f"{_name}-empty"] = lambda stage, name=_name: page(stage, name, empty=True)
for _name in ("home", "dashboard", "backups", "models"):
    SCREENS[_name] = lambda stage, name=_name: page(stage, name)


@screen("home-reminders")
def home_reminders(stage: Stage) -> QWidget:
    """Home with all that can wait there."""
    window = page(stage, "home")
    window.home.show_reminders(("SECOND-MEDIUM", "RECOVERY-SHEET", "RESTORE-UNCONFIRMED"))
    batch = OpenBatch(3, datetime(2026, 11, 18, 9, 30, tzinfo=UTC), "ben", saved=41, left_out=2, waiting=77)
    window.home.batches.show_batches([batch])
    stage.settle(window)
    return window


@screen("home-hover")
def home_hover(stage: Stage) -> QWidget:
    """Home while something is dragged over it."""
    window = page(stage, "home", empty=True)
    window.home.show_hover(True)
    stage.settle(window)
    return window


@screen("notices")
def notices(stage: Stage) -> QWidget:
    """As many notices as there can be at once."""
    window = page(stage, "home")
    window.notices.show_error("LOG-UNAVAILABLE", str(RecordsError("LOG-UNAVAILABLE", detail="no space left").reason))
    window.notices.show_note("The film was taken off the list. Its result stays in the log.")
    window.notices.show_error(
        "CLIPBOARD-PICTURE", "A copied picture has no patient and no scale; save it as a file and open that."
    )
    stage.settle(window)
    return window


def log(stage: Stage, query: LogQuery, row: int | None = None) -> MainWindow:
    """Show the log with a search, and the entry of a row."""
    window = page(stage, "log")
    window.log.set_query(query)
    stage.until(lambda: not window.log._pause.isActive())  # other words were in the search field
    stage.settle(window)
    window.log.table.setCurrentIndex(QModelIndex())
    stage.settle(window)
    if row is not None:
        window.log.table.selectRow(row)
        stage.until(lambda: window.log.detail.isVisible() and not window.log._looking.isActive())
        stage.settle(window)
    return window


SCREENS["log"] = lambda stage: log(stage, LogQuery())
SCREENS["log-detail"] = lambda stage: log(stage, LogQuery(), 1)
SCREENS["log-filtered"] = lambda stage: log(
    stage, LogQuery("test", label="normal", since=date(2026, 1, 2), until=date(2027, 1, 2), status=Status.WARNING), 0
)
SCREENS["log-nothing-found"] = lambda stage: log(stage, LogQuery("nobody of this name"))


@screen("patient")
def patient(stage: Stage) -> QWidget:
    """A patient with many films."""
    window = page(stage, "home")
    with stage.clinic.session.open() as records:
        person = records.search(LogQuery(patient_id="0102"))[0].person
    window._show_patient(person)
    stage.settle(window)
    window.grab()  # the timeline asks for the pictures that it paints
    stage.settle(window)
    return window


# --- reading ----------------------------------------------------------------------------------------------------------


def read(
    stage: Stage, name: str, *, views: str = "one_view", heat: bool = False, model_view: bool = False, **changes: object
) -> MainWindow:
    """Show a film on the Read page; `changes` put it into another state."""
    stage.put_back()
    window = page(stage, "read")
    window.read.patients._typed.clear()
    window.read.opinions._drafts.by_film.clear()
    window.viewer.measures.keep(lambda _sha256: False)
    window.commands["tool_window"].trigger()
    for toggle, on in (("compare", False), ("model_view", model_view), ("only_views", False)):
        if window.commands[toggle].isChecked() != on:
            window.commands[toggle].trigger()
    window.resize(*stage.size)
    window.commands[views].trigger()
    film = stage.films[name]
    if changes:
        film = stage.put(film, **changes)
    window.read.films.choose(film.number)
    show_film(stage, window, film)
    window.read.patients.show_film(window.read.film)
    window.read.result.heatmap.switch.setChecked(heat)
    stage.settle(window)
    return window


def show_film(stage: Stage, window: MainWindow, film: Film) -> None:
    """Wait until a film, or what is said instead of it, is on screen."""
    stage.until(lambda: window.read.film is not None and window.read.film.number == film.number)
    stage.settle(window)
    if film.preview:
        stage.until(lambda: window.read.view.image is not None)


SCREENS["read-answer"] = lambda stage: read(stage, "answer")
SCREENS["read-heat-map"] = lambda stage: read(stage, "answer", heat=True)
SCREENS["read-not-ill"] = lambda stage: read(stage, "earlier")
SCREENS["read-refused"] = lambda stage: read(stage, "refused")
SCREENS["read-outside-age"] = lambda stage: read(stage, "outside_age")
SCREENS["read-photograph"] = lambda stage: read(stage, "photograph")
SCREENS["read-volume"] = lambda stage: read(stage, "volume", heat=True)
SCREENS["read-model-view"] = lambda stage: read(stage, "answer", model_view=True, heat=True)
SCREENS["read-waiting"] = lambda stage: read(stage, "second", state=FilmState.WAITING, analysis=None, stored=None, preview=b"")
SCREENS["read-analysing"] = lambda stage: read(
    stage, "second", state=FilmState.ANALYZING, analysis=None, stored=None, preview=b""
)
SCREENS["read-not-saved"] = lambda stage: read(
    stage, "second", stored=None, log_error=RecordsError("LOG-UNAVAILABLE", detail="no space left on the disk")
)


@screen("read-warnings")
def read_warnings(stage: Stage) -> QWidget:
    """An answer with many warnings."""
    film = stage.films["second"]
    assert film.analysis is not None
    said = replace(film.analysis, notices=MANY_WARNINGS, status=Status.WARNING)
    return read(stage, "second", analysis=said, state=FilmState.WARNING)


@screen("read-other-patient")
def read_other_patient(stage: Stage) -> QWidget:
    """The file says another patient than was typed."""
    window = read(stage, "answer")
    film = window.read.film
    assert film is not None
    window.read.patients.correct(film, replace(film.patient, name="Somebody^Else", patient_id="7710"))
    stage.settle(window)
    return window


@screen("read-opinion")
def read_opinion(stage: Stage) -> QWidget:
    """A clinician disagrees, and writes more."""
    window = read(stage, "answer")
    panel = window.read.opinions
    for choices in (panel.agreements, panel.urgencies):
        list(choices.values())[1].click()
    panel._show_more(True)
    stage.settle(window)
    return window


@screen("read-two-views")
def read_two_views(stage: Stage) -> QWidget:
    """Two films of two patients beside each other."""
    window = read(stage, "answer", views="two_views")
    return fill_views(stage, window, ("second",))


@screen("read-four-views")
def read_four_views(stage: Stage) -> QWidget:
    """Four views, one without a film."""
    window = read(stage, "answer", views="four_views")
    return fill_views(stage, window, ("earlier", "second"))


def fill_views(stage: Stage, window: MainWindow, names: tuple[str, ...]) -> MainWindow:
    """Put films into the views behind the first."""
    grid = window.read.grid
    for cell, name in zip(grid.cells[1:], names, strict=False):
        grid.activate(cell)
        window.read.films.choose(stage.films[name].number)
        show_film(stage, window, stage.films[name])
    grid.activate(grid.cells[0])
    stage.settle(window)
    return window


@screen("read-prior")
def read_prior(stage: Stage) -> QWidget:
    """The present film beside an earlier one of the same patient."""
    window = read(stage, "answer")
    window.commands["compare"].trigger()
    stage.settle(window)
    stage.until(lambda: window.read.grid.cells[1].film is not None and window.read.grid.cells[1].view.image is not None)
    stage.settle(window)
    return window


@screen("read-measuring")
def read_measuring(stage: Stage) -> QWidget:
    """Lengths and the cardiothoracic ratio on the film."""
    window = read(stage, "answer")
    for tool in ("tool_heart", "tool_ruler"):
        window.commands[tool].trigger()
        window.commands["measure_place"].trigger()
    stage.settle(window)
    return window


@screen("read-only-viewer")
def read_only_viewer(stage: Stage) -> QWidget:
    """Nothing but film and patient."""
    window = read(stage, "answer", heat=True)
    window.commands["only_views"].trigger()
    window.showNormal()  # the screen of the tests is smaller
    window.resize(*stage.size)
    stage.settle(window)
    return window


@screen("read-blind-first")
def read_blind_first(stage: Stage) -> QWidget:
    """The reader is asked before the answer is shown."""
    film = stage.films["answer"]
    assert film.stored is not None
    hidden = replace(film.stored, entry=replace(film.stored.entry, hidden=True))
    return read(stage, "answer", stored=hidden)


@screen("read-viewer-window")
def read_viewer_window(stage: Stage) -> QWidget:
    """The viewer in a window of its own."""
    window = read(stage, "answer", heat=True)
    window.commands["own_window"].trigger()
    own = window.views.own
    assert own is not None
    stage.settle(window)
    stage.until(lambda: own.view.image is not None)
    own.resize(900, 700)
    stage.settle(own)
    return stage.passing(own)


# --- dialogs ----------------------------------------------------------------------------------------------------------


def dialog(
    name: str, made: Callable[[Stage, MainWindow], QWidget], then: Callable[[Stage, QWidget], object] | None = None
) -> None:
    """Put a dialog over the main window into the catalogue."""

    def show(stage: Stage) -> QWidget:
        shown = stage.passing(made(stage, read(stage, "answer")))
        if then is not None:
            then(stage, shown)
            stage.settle(shown)
        return shown

    SCREENS[name] = show


def child(stage: Stage) -> Package:
    """Return the model of most of the films in the log."""
    return next(package for package in stage.packages if package.manifest.id == "chest-xray-child")


def film_on(window: MainWindow) -> Film:
    """Return the film on screen."""
    assert window.read.film is not None
    return window.read.film


def reading_id(window: MainWindow) -> str:
    """Return the reading on screen."""
    stored = film_on(window).stored
    assert stored is not None
    return stored.entry.reading_id


def tags(stage: Stage, window: MainWindow) -> TagsDialog:
    """Return the dialog with the tags of the film on screen."""
    film = film_on(window)
    read_tags = partial(stage.workers.tags, film.path)
    return TagsDialog(film, window.read.view.image, read_tags, jobs=window.tags._jobs, look=stage.look, parent=window)


def triage(stage: Stage, window: MainWindow) -> TriageDialog:
    """Return the dialog after it looked through the drawn films."""
    made = TriageDialog(stage.workers.inspect, stage.clinic.session.open, window.desk.analyses.modalities, stage.look, window)
    made.start([stage.disc()])
    return made


def report(stage: Stage, window: MainWindow) -> ReportDialog:
    """Return the dialog with the report of the film on screen."""
    wanted = Wanted(reading_id(window))
    session, settings = stage.clinic.session, stage.clinic.settings
    return ReportDialog(session, stage.workers, stage.packages, wanted, look=stage.look, settings=settings, parent=window)


def label(stage: Stage, window: MainWindow) -> LabelDialog:
    """Return the dialog for films that are labelled blind."""
    ids = [reading_id(window)] * 3
    return LabelDialog(
        stage.clinic.session.open, stage.workers, stage.look, manifest=child(stage).manifest, reading_ids=ids, parent=window
    )


def corners(stage: Stage, window: MainWindow) -> CornersDialog:
    """Return the dialog with the drawn photograph."""
    film = stage.films["photograph"]
    assert film.analysis is not None
    return CornersDialog(window.desk.read_original(film), corners_of(film.analysis.notices), stage.look, window)


def delete_patient(stage: Stage, window: MainWindow) -> DeletePatientDialog:
    """Return the dialog for a patient with many films."""
    with stage.clinic.session.open() as records:
        summary = records.persons.summary(records.search(LogQuery(patient_id="0102"))[0].person)
    return DeletePatientDialog(stage.clinic.session, stage.look, summary, window)


def train(stage: Stage, shown: QWidget) -> None:
    """Answer a case of the training, so that its lesson is shown."""
    assert isinstance(shown, TrainingDialog)
    stage.until(lambda: shown.judged)
    shown.answers[Answer.ILL].click()


def tab(number: int) -> Callable[[Stage, QWidget], object]:
    """Return what goes to a tab of the dialog about the program."""

    def choose(stage: Stage, shown: QWidget) -> None:
        assert isinstance(shown, AboutDialog)
        shown.tabs.button(number).click()
        stage.settle(shown)

    return choose


def to_the_end(stage: Stage, shown: QWidget) -> None:
    """Wait until the installation is checked."""
    assert isinstance(shown, DiagnosticsDialog)
    stage.until(lambda: not shown.running)


def filled(stage: Stage, shown: QWidget) -> None:
    """Wait until the files are looked through."""
    assert isinstance(shown, TriageDialog)
    stage.until(lambda: len(shown.tree.files()) == len(list(stage.disc().iterdir())))


def chapter(key: str) -> Callable[[Stage, QWidget], object]:
    """Return what opens a chapter of the manual."""

    def open_chapter(stage: Stage, shown: QWidget) -> None:
        assert isinstance(shown, HelpWindow)
        shown.show_chapter(key)
        stage.settle(shown)

    return open_chapter


def error(stage: Stage, shown: QWidget) -> None:
    """Open the manual at a code."""
    assert isinstance(shown, HelpWindow)
    shown.show_code("IMAGE-BLANK")


def type_id(_stage: Stage, shown: QWidget) -> None:
    """Type what the deletion of a patient asks for."""
    assert isinstance(shown, DeletePatientDialog)
    shown.reason.setText("The family asked for it.")


def recovery_key(stage: Stage, shown: QWidget) -> None:
    """Show the new key."""
    assert isinstance(shown, RecoveryKeyDialog)
    shown.password.edit.setText("three ships")


def look_of(stage: Stage) -> tuple[object, ...]:
    """Return what most dialogs of the log are made with."""
    return stage.clinic.session, stage.look


for _number, _name in enumerate(("about", "about-versions", "about-licences")):
    dialog(_name, lambda stage, window: AboutDialog(stage.look, stage.packages, window), tab(_number))
dialog("accounts", lambda stage, window: AccountsDialog(*look_of(stage), window))
dialog("account-new", lambda stage, window: AddAccountDialog(*look_of(stage), window))
dialog("audit", lambda stage, window: AuditDialog(*look_of(stage), window))
dialog(
    "calibration",
    lambda stage, window: CalibrationDialog(stage.clinic.session, stage.workers, stage.look, child(stage), window),
)
dialog("password", lambda stage, window: ChangePasswordDialog(*look_of(stage), window))
dialog(
    "password-of-another",
    lambda stage, window: SetPasswordDialog(*look_of(stage), stage.clinic.session.accounts.list()[1], window),
)
dialog("corners", corners, lambda stage, shown: stage.until(shown.view.handles[0].isVisible))
dialog("delete-patient", delete_patient, type_id)
dialog("diagnostics", lambda stage, window: DiagnosticsDialog(stage.look, window), to_the_end)
dialog("display-check", lambda stage, window: DisplayCheckDialog(stage.clinic.session.open, stage.look, window))
dialog("export", lambda stage, window: ExportDialog(*look_of(stage), LogQuery(), LOGGED, window))
dialog("help", lambda stage, window: HelpWindow(stage.look, window), chapter("reading-a-film-step-by-step"))
dialog("help-in-short", lambda stage, window: HelpWindow(stage.look, window), chapter(IN_SHORT))
dialog("help-error", lambda stage, window: HelpWindow(stage.look, window), error)
dialog("label", label)
dialog("labels", lambda stage, window: LabelsDialog(*look_of(stage), window))
dialog("measurements", lambda stage, window: MeasurementsDialog(read_measuring(stage).read.view, stage.look, window))
dialog("model-facts", lambda stage, window: ModelFactsDialog(child(stage), window.results.knowledge, stage.look, window))
dialog(
    "patient-edit",
    lambda stage, window: PatientDialog(
        film_on(window).patient, judged_anew=True, open_log=stage.clinic.session.open, parent=window
    ),
)
dialog("preferences", lambda stage, window: PreferencesDialog(stage.look, stage.clinic.settings, window))
dialog("prevalence", lambda stage, window: PrevalenceDialog(child(stage).manifest, {}, stage.look, window))
dialog(
    "reading-rules",
    lambda stage, window: ReadingRulesDialog(stage.clinic.session, stage.workers, stage.packages, stage.look, window),
)
dialog("recovery-key", lambda stage, window: RecoveryKeyDialog(*look_of(stage), window), recovery_key)
dialog("report", report, lambda stage, shown: stage.settle(shown))
dialog("restore", lambda stage, window: RestoreDialog(stage.vault, stage.look, stage.clinic.session, window))
dialog("screen-size", lambda stage, window: ScreenDialog(stage.look, None, window))
dialog("second-factor", lambda stage, window: SecondFactorDialog(*look_of(stage), window))
dialog("shortcuts", lambda _stage, window: ShortcutsDialog(window.commands, window))
dialog("tags", tags)
dialog("training", lambda stage, window: TrainingDialog(stage.workers, stage.packages, stage.look, window), train)
dialog("triage", triage, filled)
dialog(
    "watched-folder", lambda stage, window: WatchedFolderDialog(window.watched, stage.clinic.session.person, stage.look, window)
)
dialog("window-values", lambda _stage, window: WindowDialog(window.read.view, window))


# --- the way in -------------------------------------------------------------------------------------------------------


@screen("login")
def login(stage: Stage) -> QWidget:
    """Nobody is logged in."""
    shell = stage.shell(stage.vault)
    shell.pages.ask_login()
    stage.settle(shell)
    return shell


@screen("login-wrong")
def login_wrong(stage: Stage) -> QWidget:
    """The password was wrong."""
    shell = stage.shell(stage.vault)
    shell.pages.ask_login("ana")
    shell.pages.login._on_failed(RecordsError("LOGIN-FAILED"))
    shell.pages.login._code_row.setVisible(True)
    stage.settle(shell)
    shell.pages.login._code_row.setVisible(False)
    return shell


@screen("locked")
def locked(stage: Stage) -> QWidget:
    """Somebody left the room."""
    shell = stage.shell(stage.vault)
    shell.pages.setCurrentWidget(shell.pages.login)
    shell.pages.login.ask("ana", locked=True)
    stage.settle(shell)
    return shell


@screen("recovery")
def recovery(stage: Stage) -> QWidget:
    """Nobody knows the password."""
    shell = stage.shell(stage.vault)
    shell.pages.ask_recovery()
    stage.settle(shell)
    return shell


@screen("recovery-password")
def recovery_password(stage: Stage) -> QWidget:
    """The key was right."""
    shell = stage.shell(stage.vault)
    shell.pages.ask_recovery()
    shell.pages.recovery.key.setText(stage.recovery_key)
    shell.pages.recovery.next.click()
    stage.until(lambda: shell.pages.recovery._session is not None)
    stage.settle(shell)
    return shell


@screen("accept-use")
def accept_use(stage: Stage) -> QWidget:
    """Nobody has accepted the intended use yet."""
    shell = stage.shell(stage.vault)
    shell.pages.accept.ask(stage.clinic.session)
    shell.pages.setCurrentWidget(shell.pages.accept)
    stage.settle(shell)
    return shell


def first_run(stage: Stage, step: int) -> QWidget:
    """Show a step of the first run, filled in."""
    shell = stage.shell(stage.empty_vault)
    page_of = shell.pages.first_run
    assert page_of is not None
    page_of.clinic.name.setText("Clinic of the drawn films")
    page_of.administrator.full_name.setText("Ana Test")
    page_of.administrator.name.setText("ana")
    page_of.administrator.password.first.edit.setText("three ships")
    page_of.recovery.panel.show_sheet(RecoverySheet("Clinic of the drawn films", stage.recovery_key, date(2026, 11, 18)))
    page_of._show(step)
    shell.pages.setCurrentWidget(page_of)
    stage.settle(shell)
    return shell


for _number, _name in enumerate(("language", "clinic", "administrator", "use", "recovery")):
    SCREENS[f"first-run-{_name}"] = lambda stage, number=_number: first_run(stage, number)


def message(name: str, made: Callable[[], messages.Message]) -> None:
    """Put a message that stands in the way into the catalogue."""

    def show(stage: Stage) -> QWidget:
        shell = stage.shell(stage.vault)
        shell.pages.show_message(made())
        stage.settle(shell)
        return shell

    SCREENS[f"message-{name}"] = show


def _unsaved(outdated: bool) -> Unsaved:
    """Return a draft of a reading that says something in each field."""
    draft = Draft(Agreement.DISAGREE, "normal", "No shadow", "Hospital", urgency=Urgency.URGENT)
    said_at = datetime(2026, 2, 3, 12, 0, tzinfo=UTC)
    entry = LogEntry(
        *("r1", 1, said_at, "Musa^Ali", "P-200", "2026-02-03", "CR", Status.ANALYZED, "viral_pneumonia", 0.9, "", 1, "film.dcm")
    )
    return Unsaved(Kept(draft, Subject("r1", "viral_pneumonia", {"normal": "Normal"}), said_at), entry, outdated)


_DAMAGED: Final = Health(False, RecordsError("LOG-DAMAGED", detail="page 7").reason, "LOG-DAMAGED")
message("newer", lambda: messages.problem_message(RecordsError("LOG-NEWER")))
message("no-engine", lambda: messages.problem_message(RecordsError("LOG-NO-ENGINE")))
message("cannot-open", lambda: messages.problem_message(RecordsError("KEYS-DAMAGED", detail="a block is missing")))
message("not-in-use", lambda: messages.refusal_message(RecordsError("USE-NOT-ACCEPTED")))
message("only-look", lambda: messages.refusal_message(RecordsError("LOG-UNAVAILABLE", detail="no space left on the disk")))
message("damaged", lambda: messages.damage_message(_DAMAGED))
message("waiting", lambda: messages.waiting_message(12))
message("unsaved", lambda: messages.unsaved_message(3, [_unsaved(False), _unsaved(True)]))
message("finishing", lambda: messages.finishing_message(12))
message("closing", messages.closing_message)
message("backup-failed", lambda: messages.backup_failed_message("BACKUP-FAILED", "The backup could not be written."))

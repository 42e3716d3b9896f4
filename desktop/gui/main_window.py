"""The main window: assembles the pages and connects commands with what they do."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.gui.actions import ACCOUNT, PAGES, Actions
from desktop.gui.backup_page import BackupPage
from desktop.gui.batch_commands import BatchCommands
from desktop.gui.dashboard_page import DashboardPage
from desktop.gui.decision_commands import DecisionCommands
from desktop.gui.desk import Desk
from desktop.gui.dialogs.labels_dialog import LabelsDialog
from desktop.gui.dialogs.watched_folder_dialog import WatchedFolderDialog
from desktop.gui.entry.account_commands import AccountCommands, has_account
from desktop.gui.file_dialogs import forget_last_folder
from desktop.gui.film import Film
from desktop.gui.film_commands import FilmCommands
from desktop.gui.header_bar import HeaderBar
from desktop.gui.help_commands import HelpCommands
from desktop.gui.home_page import HomePage
from desktop.gui.log_page import LogPage
from desktop.gui.look_commands import LookCommands
from desktop.gui.models_page import ModelsPage
from desktop.gui.notices import NoticeBar
from desktop.gui.open_commands import OpenCommands, files_in
from desktop.gui.opinion_commands import OpinionCommands
from desktop.gui.opinion_draft import Drafts
from desktop.gui.patient_page import PatientPage
from desktop.gui.permission import may_save
from desktop.gui.read_page import ReadPage
from desktop.gui.report_commands import ReportCommands
from desktop.gui.result_commands import ResultCommands
from desktop.gui.settings import Settings
from desktop.gui.status_bar import StatusBar
from desktop.gui.tags_command import TagsCommand
from desktop.gui.theme import Look
from desktop.gui.undo_commands import UndoCommands
from desktop.gui.view_commands import ViewCommands
from desktop.gui.viewer_commands import ViewerCommands
from desktop.gui.watched_folder import WatchedFolder
from desktop.records.session import Session

FIRST_SIZE = (1366, 768)
WITHOUT_LOG = frozenset(("home", "read", "models"))
"""Pages that are of use where nothing can be stored."""
SMALLEST_SIZE = (1024, 600)


class MainWindow(QMainWindow):
    """Pages, menus, and the way between them, for one person from login to lock. Its desk outlives it."""

    log_replaced = Signal(str)
    """A backup took the place of the log: which, in words."""

    def __init__(self, desk: Desk, session: Session, look: Look, settings: Settings, drafts: Drafts | None = None) -> None:
        super().__init__()
        self.setWindowTitle("Lightbox")
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST_SIZE)
        self.desk, self.session, self._look, self._settings = desk, session, look, settings
        self.commands = Actions(look, self)
        self.commands.allow(session.person)
        self.account = AccountCommands(session, self.commands, look, self)
        self.header = HeaderBar(look, self.commands)
        self.header.show_person(session.person)
        self.notices = NoticeBar(look)
        self.home = HomePage(session.open, self.commands, look)
        drafts = drafts or Drafts()
        self.read = ReadPage(desk, session, self.commands, look, settings, drafts=drafts)
        self.log = LogPage(session, look, settings, drafts)
        self.patient = PatientPage(session, look)
        self.dashboard = DashboardPage(session, look)
        self.backups = BackupPage(session, look)
        self.models = ModelsPage(look)
        self.status = StatusBar(look, self.commands)
        self.watched = WatchedFolder(desk, session, self)
        self._by_name: dict[str, QWidget] = {
            "home": self.home, "read": self.read, "log": self.log, "patient": self.patient, "dashboard": self.dashboard,
            "backups": self.backups, "models": self.models,
        }  # fmt: skip
        self.pages = QStackedWidget()
        self.undo = UndoCommands(desk, self.commands, self.notices, read=self.read, log=self.log, page=lambda: self.page)
        self._lay_out()
        self._connect_commands()
        LookCommands(self, self.commands, look, settings)
        self._connect_desk()
        self.reports = ReportCommands(
            *(self, self.pages, self.read, self.log),
            desk=desk, session=session, commands=self.commands, look=look, settings=settings, drafts=drafts,
        )  # fmt: skip
        self.help = HelpCommands(self, look)
        self.tags = TagsCommand(desk, self.commands, lambda: (self.read.film, self.read.view.image), look=look, window=self)
        self.results = ResultCommands(
            desk, session, look, panel=self.read.result, models=self.models, notices=self.notices, window=self
        )
        self.decisions = DecisionCommands(
            desk,
            session,
            look,
            commands=self.commands,
            panel=self.read.result,
            window=self,
            rules_changed=self._on_rules_changed,
        )
        self._restore()
        self.show_page("home")
        if desk.analyses.loaded:
            self._on_ready()
        self.home.setFocus()  # otherwise the first page's button looks chosen at the start

    def show_page(self, name: str) -> None:
        """Go to a page."""
        if self._by_name[name] is not self.pages.currentWidget():
            self.notices.hide_undo()
        self.pages.setCurrentWidget(self._by_name[name])
        self.commands["log" if name == "patient" else name].setChecked(True)
        self.status.show_film(self.read.film if name == "read" else None)
        if name == "log":
            self.log.reload()
            self.log.reload_kept()
        if name == "home":
            self.home.reload()
        if name == "dashboard":
            self.dashboard.reload()
        if name == "backups":
            self.backups.reload()
        if name in {"log", "patient"} and not self.header.search.hasFocus():
            self._by_name[name].setFocus()
        self._enable_commands()

    @property
    def page(self) -> str:
        """Name of the page on screen."""
        return next(name for name, page in self._by_name.items() if page is self.pages.currentWidget())

    @property
    def has_account(self) -> bool:
        """Whether somebody has logged in, and can do so again."""
        return has_account(self.session)

    # --- building -----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.commands.fill_menu_bar(self.menuBar())
        for page in self._by_name.values():
            self.pages.addWidget(page)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.notices)
        column.addWidget(self.pages, 1)
        column.addWidget(self.status)
        self.setCentralWidget(middle)

    def _connect_commands(self) -> None:
        slots: dict[str, Callable[[], object]] = {
            "watched_folder": lambda: WatchedFolderDialog(self.watched, self.session.person, self._look, self).exec(),
            "quit": lambda: self.window().close(),
            "search": self._find,
            "full_screen": self._toggle_full_screen,
            "labels": lambda: LabelsDialog(self.session, self._look, self).exec(),
        }
        for name, slot in slots.items():
            self.commands[name].triggered.connect(lambda _checked=False, slot=slot: slot())
        for name in (*PAGES, "backups"):
            self.commands[name].triggered.connect(lambda _checked=False, name=name: self.show_page(name))
        self.opening = OpenCommands(
            self.desk, self.session, self._look, commands=self.commands, notices=self.notices, window=self
        )
        self.batch = BatchCommands(self.desk, self.session, commands=self.commands, offer=self.home.batches, window=self)
        self.film = FilmCommands(self.desk, self.session, self._look, commands=self.commands, read=self.read, window=self)
        self.views = ViewCommands(
            self.desk, self.commands, self.read, self._look, settings=self._settings, around=(self.header,), window=self
        )
        self.viewer = ViewerCommands(
            self.commands,
            self.views.current_view,
            self.read.tools,
            look=self._look,
            settings=self._settings,
            judged_as=self.read.judged_as,
            parent=self,
        )
        self.opinion = OpinionCommands(self.commands, self.read.opinions, self)
        self.undo.watch(self.viewer.measures)
        self.undo.undone.connect(self.status.show_done)
        for cell in self.read.grid.cells[1:]:
            self.viewer.adopt(cell.view)
        self.views.window_made.connect(lambda window: self.viewer.adopt(window.view))
        self.header.search_entered.connect(self._on_search)
        self.header.search.returnPressed.connect(
            self.log.table.setFocus
        )  # where the first found is chosen: Enter again opens it
        for page in (self.home, self.log, self.patient):
            page.reading_opened.connect(self.desk.open_stored)
        self.log.person_wanted.connect(self._show_patient)
        self.log.text_changed.connect(self.header.search.setText)
        self.log.detail.opinions.saved.connect(self.read.opinions.refresh)
        self.read.opinions.saved.connect(self.log.detail.opinions.refresh)
        self.patient.log_changed.connect(self.home.reload)
        self.patient.log_changed.connect(self.desk.look_again)
        self.patient.comparison_wanted.connect(self.read.comparison.show_pair)
        self.backups.log_replaced.connect(self.log_replaced)
        self.patient.left.connect(lambda: self.show_page("log"))
        for part in (self.account, self.patient, self.viewer):
            part.said.connect(self.notices.show_note)

    def _connect_desk(self) -> None:
        desk = self.desk
        desk.ready.connect(self._on_ready)
        desk.films_added.connect(self._on_films_added)
        desk.film_changed.connect(self._on_film_changed)
        desk.progress_changed.connect(self._on_progress)
        desk.notice_raised.connect(self.notices.show_error)
        desk.note_raised.connect(self.notices.show_note)
        desk.log_written.connect(self._on_log_written)
        if may_save(self.session) and self.session.person.name:
            self.watched.changed.connect(lambda: self.status.show_watched(self.watched))
            self.watched.load()
        for gone in (desk.model.rowsRemoved, desk.model.modelReset):
            gone.connect(self._forget_measured)
        self.read.films.chosen.connect(self._on_film_changed)
        self.read.views_changed.connect(self._enable_commands)

    def _restore(self) -> None:
        self.resize(*FIRST_SIZE)
        if not self.session.person.name:
            self.commands.forbid(
                (*(set(PAGES) - WITHOUT_LOG), "search", "backups", "labels", "reading_rules", "watched_folder"),
                self.tr("There is no log: nothing can be stored."),
            )
            self.header.search.setEnabled(False)
        if not self.has_account:
            self.commands.forbid(ACCOUNT, self.tr("Nobody is logged in."))
            self.header.user.setVisible(False)

    def _enable_commands(self) -> None:
        """The one place that says which commands make sense now."""
        reading = self.pages.currentWidget() is self.read
        self.viewer.enable(reading)
        self.film.enable(reading)
        self.views.enable(reading)
        self.tags.enable(reading)
        self.opinion.enable(reading)
        self.opening.enable()
        self.batch.enable()
        self.undo.enable()

    # --- commands -----------------------------------------------------------------------------------------------------

    def _find(self) -> None:
        self.show_page("log")
        self.header.search.setFocus()
        self.header.search.selectAll()

    def _show_patient(self, person: int) -> None:
        self.patient.show_person(person)
        self.show_page("patient")

    def _toggle_full_screen(self) -> None:
        self.window().setWindowState(self.window().windowState() ^ Qt.WindowState.WindowFullScreen)

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_ready(self) -> None:
        models = self.desk.analyses.models
        if models is None:
            self.status.show_failure()
            #: Safety text
            self.models.show_failure(self.tr("Images can be looked at, but not analysed."))
            return
        manifests = tuple(model.manifest for model in models if model.manifest.kind == "classifier")
        self.status.show_models(models)
        self.models.show_models(models)
        self.log.set_manifests(manifests)
        self.patient.set_manifests(manifests)
        self.dashboard.set_manifests(manifests)
        self.home.set_manifests(manifests)

    def _on_films_added(self, _films: list[Film]) -> None:
        self.show_page("read")

    def _on_film_changed(self, film: Film | None) -> None:
        current = self.read.film
        if film is None or (current is not None and film.number == current.number):
            self.status.show_film(film if self.pages.currentWidget() is self.read else None)
        self._enable_commands()

    def _forget_measured(self) -> None:
        on_desk = {film.sha256 for film in (*self.desk.model.films, *self.undo.held)}
        self.viewer.measures.keep(on_desk.__contains__)

    def _on_progress(self, done: int, given: int) -> None:
        self.status.show_progress(done, given)
        self._enable_commands()

    def _on_log_written(self) -> None:
        if self.pages.currentWidget() is self.log:
            self.log.reload()
        elif self.pages.currentWidget() is self.home:
            self.home.reload()

    def _on_rules_changed(self) -> None:
        self.show_page(self.page)

    def _on_search(self, text: str) -> None:
        self.log.set_text(text)
        if self.pages.currentWidget() is not self.log and text:
            self.show_page("log")

    # --- Qt -----------------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if may_save(self.session) and files_in(event.mimeData()):
            event.acceptProposedAction()
            self.home.show_hover(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.home.show_hover(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.home.show_hover(False)
        if paths := files_in(event.mimeData()):
            event.acceptProposedAction()
            self.opening.open_paths(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.opening.close_jobs()
        self.watched.close_jobs()
        self.home.close_jobs()
        self.log.close_jobs()
        self.patient.close_jobs()
        self.views.close()
        self.tags.close()
        self.read.close_jobs()
        self.dashboard.close_jobs()
        self.results.close_jobs()
        self.backups.close_jobs()
        self.decisions.close_jobs()
        self.viewer.close()
        for page in (self.home, self.log):  # a lock leaves no name in lists that Python has not let go of yet
            page.model.show([], 0)
        self.log.detail.show_detail(None)
        forget_last_folder()
        event.accept()

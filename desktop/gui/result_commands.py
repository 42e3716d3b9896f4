"""What the result panel asks for: facts of a model, what is common here, how steady an answer is."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.gui.desk import Desk
from desktop.gui.dialogs.model_facts_dialog import ModelFactsDialog
from desktop.gui.dialogs.prevalence_dialog import PrevalenceDialog
from desktop.gui.i18n import describe
from desktop.gui.model_knowledge import ModelKnowledge
from desktop.gui.models_page import ModelsPage
from desktop.gui.notices import NoticeBar
from desktop.gui.result_panel import ResultPanel
from desktop.gui.stability_jobs import StabilityJobs
from desktop.gui.theme import Look
from desktop.model_package.manifest import Manifest
from desktop.records.roles import Action
from desktop.records.session import Session


class ResultCommands(QObject):
    """Connects the panel, and the Models page, with what they do; for one person from login to lock."""

    def __init__(
        self,
        desk: Desk,
        session: Session,
        look: Look,
        *,
        panel: ResultPanel,
        models: ModelsPage,
        notices: NoticeBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._session, self._look, self._notices, self._window = desk, session, look, notices, window
        may_set = session.person.may(Action.SETTING) and bool(session.person.name)
        self.knowledge = ModelKnowledge(session.open, may_set, self)
        self.stability = StabilityJobs(desk, self)
        models.may_set = may_set
        panel.know(self.knowledge)
        panel.answer_shown.connect(self.stability.show_film)
        self.stability.found.connect(panel.show_steadiness)
        for part in (panel, models):
            part.facts_wanted.connect(self.show_facts)
            part.prevalence_wanted.connect(self.set_prevalence)
        desk.ready.connect(self._on_ready)
        if desk.analyses.loaded:
            self._on_ready()

    def show_facts(self, manifest: Manifest) -> None:
        """Show all that a model says of itself."""
        package = next((package for package in self._desk.analyses.models or () if package.manifest == manifest), None)
        if package is not None:
            ModelFactsDialog(package, self.knowledge, self._look, self._window).exec()

    def set_prevalence(self, manifest: Manifest) -> None:
        """Ask how common a model's classes are here, and keep it."""
        if not self.knowledge.may_set or self._session.locked:
            return
        dialog = PrevalenceDialog(manifest, self.knowledge.prevalences(manifest), self._look, self._window)
        if dialog.exec() == PrevalenceDialog.DialogCode.Accepted and not self._session.locked:
            self.knowledge.set_prevalences(manifest, dialog.shares(), self._on_failed)

    def close_jobs(self) -> None:
        """Let what is being written be written, and ask no more."""
        self.stability.close_jobs()
        self.knowledge.close_jobs()

    def _on_ready(self) -> None:
        if self._desk.analyses.models is not None:
            self.knowledge.load(self._desk.analyses.models)

    def _on_failed(self, error: Exception) -> None:
        self._notices.show_error(*describe(error))

"""The line at the bottom: the notice that always stands there, the model, the time an answer took, and the progress."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from desktop.analysis.triage import Verdict
from desktop.gui.actions import Actions
from desktop.gui.film import Film
from desktop.gui.i18n import number
from desktop.gui.icons import icon_label
from desktop.gui.parts import text_label
from desktop.gui.theme import Look
from desktop.gui.watched_folder import WatchedFolder
from desktop.inference.package import Package, automatic

HEIGHT_PX = 33


class StatusBar(QWidget):
    """Shows what concerns the whole window."""

    def __init__(self, look: Look, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("statusBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(look.px(HEIGHT_PX))
        #: Safety text
        notice = text_label(self.tr("Decision support, not a diagnosis."))
        notice.setObjectName("notice")
        self._installed = self.tr("Loading the models")
        self._model = text_label(self._installed)
        self._time = text_label()
        self._done = text_label()
        self._watched = text_label()
        self._progress = text_label()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = QToolButton()
        self._cancel.setDefaultAction(actions["cancel"])
        self._cancel.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 1, 12, 0)
        layout.setSpacing(8)
        layout.addWidget(icon_label(look, "shield-alert", "warn"))
        layout.addWidget(notice)
        layout.addSpacing(24)
        layout.addWidget(self._model)
        layout.addSpacing(16)
        layout.addWidget(self._time)
        layout.addSpacing(16)
        layout.addWidget(self._done)
        layout.addStretch(1)
        layout.addWidget(self._watched)
        layout.addSpacing(16)
        for widget in (self._progress, self._bar, self._cancel):
            layout.addWidget(widget)
        self.show_progress(0, 0)

    def show_models(self, models: tuple[Package, ...]) -> None:
        """Name the installed models that are asked without being named; the Models page has them all."""
        judges = (model.manifest for model in automatic(models) if model.manifest.kind == "classifier")
        names = ", ".join(f"{manifest.id} {manifest.version}" for manifest in judges)
        self._installed = names or self.tr("No model is installed")
        self._model.setText(self._installed)

    def show_failure(self) -> None:
        """Say that there are no models to work with."""
        self._installed = self.tr("The models cannot be used")
        self._model.setText(self._installed)

    def show_film(self, film: Film | None) -> None:
        """Show which model gave the answer on screen, and how long it took; the installed ones where there is none."""
        analysis = film.analysis if film is not None else None
        asked = analysis.model if analysis is not None and analysis.prediction is not None else None
        self._model.setText(f"{asked.id} {asked.version}" if asked is not None else self._installed)
        if analysis is None:
            self._done.clear()
        self._time.setText(self.tr("{0} ms").format(number(analysis.elapsed_ms)) if analysis is not None else "")

    def show_done(self, sentence: str) -> None:
        """Say what was done just now, without moving the film."""
        self._done.setText(sentence)

    def show_watched(self, watched: WatchedFolder) -> None:
        """Say that a folder is watched, and what came of its files since the login; its dialog tells more."""
        if watched.folder is None:
            self._watched.clear()
            return
        taken = sum(happened.verdict is Verdict.READY for happened in watched.happened)
        failed = sum(happened.verdict in (None, Verdict.UNREADABLE) for happened in watched.happened)
        words = self.tr("Watched folder: {0} taken").format(taken)
        self._watched.setText(words + (self.tr(", {0} not readable").format(failed) if failed else ""))

    def show_progress(self, done: int, given: int) -> None:
        """Say how many are done, only while there is something to wait for."""
        running = done < given
        for widget in (self._progress, self._bar, self._cancel):
            widget.setVisible(running)
        self._bar.setRange(0, max(given, 1))
        self._bar.setValue(done)
        self._progress.setText(self.tr("{0} of {1} done").format(done, given) if given else "")

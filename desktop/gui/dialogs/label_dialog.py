"""Labelling local films one by one, without the model's answer: for the calibration assistant."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.errors import clean_text
from desktop.gui.calibration import ToLabel, keep_label, load_to_label
from desktop.gui.film_jobs import OpenLog
from desktop.gui.i18n import joined
from desktop.gui.image_view import ImageView
from desktop.gui.jobs import JobRunner
from desktop.gui.model_words import class_titles
from desktop.gui.parts import Banner, ElidedLabel, button, clear_layout, scroll_area, show_error, text_label
from desktop.gui.patient_strip import age_text, name_text
from desktop.gui.theme import Look
from desktop.model_package.manifest import Manifest
from desktop.workers.pool import Workers

SIZE_PX = (1120, 680)
PANEL_PX = 300


class LabelDialog(QDialog):
    """Shows films that nobody has told the class of; what is said of each is saved at once, with author and time."""

    def __init__(
        self,
        open_log: OpenLog,
        workers: Workers,
        look: Look,
        *,
        manifest: Manifest,
        reading_ids: list[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Label films"))
        self.resize(*SIZE_PX)
        self._open_log, self._workers, self._look = open_log, workers, look
        self._waiting, self._count = list(reading_ids), len(reading_ids)
        self._jobs = JobRunner(1, self)
        self._film: ToLabel | None = None
        self.labelled = 0
        self.view = ImageView(look)
        self.view.setAccessibleName(self.tr("Film to label"))
        self._place, self._who = text_label(kind="title"), ElidedLabel("muted")
        self._notices = QVBoxLayout()
        self.choices = {code: QPushButton(name) for code, name in class_titles([manifest]).items()}
        self.choices[""] = QPushButton(self.tr("I cannot tell"))
        self.skip = button(look, self.tr("Skip"), "arrow-right", "flat")
        self._lay_out()
        for code, made in self.choices.items():
            made.clicked.connect(lambda _checked=False, code=code: self._on_label(code))
        self.skip.clicked.connect(self._next)
        self._next()

    def done(self, result: int) -> None:
        """What was said is kept."""
        self.hide()  # what runs is waited for out of sight
        self._jobs.finish()
        super().done(result)

    # --- slots --------------------------------------------------------------------------------------------------------

    def _next(self) -> None:
        """Fetch the next film; nothing of the one before stays on screen."""
        self._film = None
        clear_layout(self._notices)
        self._who.show_text("")
        self._allow(False)
        if not self._waiting:
            self.accept()
            return
        reading_id = self._waiting.pop(0)
        self._place.setText(self.tr("Film {0} of {1}").format(self._count - len(self._waiting), self._count))
        self.view.show_message("loader-circle", self.tr("Loading"))
        self._jobs.start(lambda: load_to_label(self._open_log, self._workers, reading_id), self._on_loaded, self._on_failed)

    def _on_loaded(self, film: ToLabel) -> None:
        self._film = film
        patient = film.stored.patient
        facts = (
            name_text(patient.name) or self.tr("Name not given"),
            clean_text(patient.patient_id),
            age_text(patient.age_years),
        )
        self._who.show_text(joined(facts, "  ·  "))
        if film.found.image is None:
            self.view.show_message("image-off", self.tr("No picture"), film.found.reason)
            self._allow(False)
            self.skip.setEnabled(True)
            return
        self.view.show_image(film.found.image, None)
        if not film.found.original:
            #: Safety text
            words = self.tr("This is the small copy that the log keeps. {0}").format(film.found.reason)
            self._notices.addWidget(Banner(self._look, "warn", "triangle-alert", words))
        if film.seen:
            #: Safety text
            words = self.tr("You have stored or opened this film before: your label counts as one with the answer in sight.")
            self._notices.addWidget(Banner(self._look, "info", "info", words))
        self._allow(True)

    def _on_label(self, code: str) -> None:
        film = self._film
        if film is not None:
            self._allow(False)
            self._jobs.start(lambda: keep_label(self._open_log, film, code), lambda _none: self._on_kept(), self._on_failed)

    def _on_kept(self) -> None:
        self.labelled += 1
        self._next()

    def _on_failed(self, error: Exception) -> None:
        show_error(self._notices, self._look, error)
        self._allow(self._film is not None)
        self.skip.setEnabled(True)

    # --- parts --------------------------------------------------------------------------------------------------------

    def _allow(self, allowed: bool) -> None:
        for made in (*self.choices.values(), self.skip):
            made.setEnabled(allowed)

    def _lay_out(self) -> None:
        body = QWidget()
        body.setObjectName("resultBody")
        side = QVBoxLayout(body)
        side.setContentsMargins(16, 12, 16, 8)
        side.setSpacing(8)
        side.addWidget(self._place)
        side.addWidget(self._who)
        side.addLayout(self._notices)
        #: Safety text
        words = self.tr(
            "What does the film show? Judge by the film and by what you know of the patient; the model's answer is not shown."
        )
        side.addWidget(text_label(words, wrap=True))
        for made in self.choices.values():
            made.setProperty("kind", "choice")
            side.addWidget(made)
        side.addStretch(1)
        close = QPushButton(self.tr("Stop here"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 12)
        foot.addWidget(close)
        foot.addStretch(1)
        foot.addWidget(self.skip)
        panel = QWidget()
        panel.setFixedWidth(self._look.px(PANEL_PX))
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll_area(body), 1)
        column.addLayout(foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addWidget(panel)

"""The Read page: who, which films, the film, and what is said of it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.gui.actions import VIEWER, Actions
from desktop.gui.batch_panel import BatchPanel
from desktop.gui.desk import Desk
from desktop.gui.film import NOBODY, Film, FilmState
from desktop.gui.film_jobs import FoundPicture
from desktop.gui.frame_strip import FrameSlider, FrameStrip, of_one_series, slices_of
from desktop.gui.image_list import ImageList
from desktop.gui.image_view import ImageView
from desktop.gui.opinion_draft import Drafts, Subject
from desktop.gui.opinion_panel import OpinionPanel
from desktop.gui.parts import Banner, clear_layout, tool_button
from desktop.gui.patient_strip import PatientStrip, disagrees
from desktop.gui.result_panel import ResultPanel, class_names
from desktop.gui.settings import Settings
from desktop.gui.theme import Look
from desktop.model_package.manifest import Manifest
from desktop.records.entry import Patient
from desktop.records.roles import Action
from desktop.records.session import Session


class ReadPage(QWidget):
    """Keeps strip, viewer and result on one and the same film."""

    def __init__(
        self,
        desk: Desk,
        session: Session,
        actions: Actions,
        look: Look,
        settings: Settings,
        *,
        drafts: Drafts | None = None,
    ) -> None:
        super().__init__()
        self._desk, self._look = desk, look
        self._film: Film | None = None
        self.strip = PatientStrip(look)
        self.films = ImageList(desk.model, actions, look)
        self.batch = BatchPanel(desk, actions, look)
        self.films.add_below(self.batch)
        self.slices, self.frames = FrameStrip(desk.model, look), FrameSlider()
        self.view = ImageView(look)
        self.view.setAccessibleName(self.tr("Viewer"))
        self.opinions = OpinionPanel(session, look, most_shown=2, drafts=drafts)
        self.result = ResultPanel(look, settings)
        self.result.add_below(self.opinions)
        self._typed: dict[int, Patient] = {}  # by the number of the film: what disagrees with its file, and is not decided
        self._may_decide = session.person.may(Action.IDENTIFY)
        self._answered: set[str] = set()  # readings whose patient is another than the log has under the same UID: it was asked
        self._notice = QVBoxLayout()
        desk.model.answer_is_hidden = self._answer_is_hidden
        self._lay_out(actions)
        self.films.chosen.connect(self.show_film)
        desk.films_added.connect(self._on_films_added)
        desk.film_changed.connect(self._on_film_changed)
        desk.picture_ready.connect(self._on_picture_ready)
        self.slices.chosen.connect(self.films.choose)
        self.frames.moved.connect(self._on_frame_wanted)
        self.result.heatmap.changed.connect(self._on_heatmap_changed)
        self.strip.check_wanted.connect(self._on_check_wanted)
        self.strip.decided.connect(self._on_decided)
        for watched in (self.view, self.films.view):
            watched.installEventFilter(self)
        self.show_film(None)

    @property
    def film(self) -> Film | None:
        """The film on screen."""
        return self._film

    def show_film(self, film: Film | None) -> None:
        """Put a film on screen, or say why there is none."""
        before, self._film = self._film, film
        self._show_patient(film)
        self.result.show_film(film, self._manifest(film), hidden=self._answer_is_hidden(film))
        self.opinions.show_subject(self._subject(film))
        self.slices.show_film(film, self._desk.model.films, self._all_classes())
        same = before is not None and film is not None and before.analysis is film.analysis and before.number == film.number
        if same and self.view.image is not None:
            self._on_heatmap_changed()  # another age may have taken the answer away
            return
        clear_layout(self._notice)
        self.frames.show_frame(0, 1)
        if film is None:
            self.view.show_message(
                "image-plus", self.tr("Drop images here"), self.tr("Or open files or a folder from the File menu.")
            )
        elif film.analysis is None:
            headline = film.state.text if film.state is FilmState.WAITING else self.tr("Reading and analysing")
            self.view.show_message(film.state.icon, headline)
        elif not film.preview:
            self.view.show_message("image-off", self.tr("No picture"))  # the reason stands in the result panel
        else:
            self.view.show_message("loader-circle", self.tr("Loading"))
            self._desk.pictures.request(film)

    def correct_patient(self, film: Film, typed: Patient) -> None:
        """Keep who a film is of; where the file says another, ask first."""
        before = (film.patient.name, film.patient.patient_id)
        header = film.analysis.header if film.analysis is not None else None
        if header is not None and (typed.name, typed.patient_id) != before and disagrees(typed, header):
            self._typed[film.number] = typed
            if self._film is not None and self._film.number == film.number:
                self.strip.ask(typed, header)
        else:
            self._correct(film, typed)

    def _correct(self, film: Film, patient: Patient) -> None:
        """Keep who a film is of, and the other slices of its volume that were said to be of the same."""
        slices = [other for other in slices_of(film, self._desk.model.films) if other.patient in (film.patient, NOBODY)]
        for other in slices or [film]:
            self._desk.correct_patient(other, patient)

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_films_added(self, films: list[Film]) -> None:
        self.films.choose(films[0].number)
        self.view.setFocus()

    def _on_film_changed(self, film: Film) -> None:
        if self._film is not None and film.number == self._film.number:
            self.show_film(film)
        elif self._film is not None and (
            self._film.path == film.path or of_one_series(self._film, film)
        ):  # another slice of it
            self.slices.show_film(self._film, self._desk.model.films, self._all_classes())

    def _on_check_wanted(self) -> None:
        film = self._film
        if film is None:
            return
        if film.stored is not None and film.stored.rival is not None:
            self._answered.discard(film.stored.entry.reading_id)
        else:
            self._typed[film.number] = film.patient
        self._show_patient(film)

    def _on_decided(self, patient: Patient | None) -> None:
        film = self._film
        if film is None:
            return
        self._typed.pop(film.number, None)
        if film.stored is not None and film.stored.rival is not None:
            self._answered.add(film.stored.entry.reading_id)
        # What the log says already was decided once, by whom it names: it is not written again
        if patient is not None and (patient != film.patient or film.stored is None):
            self._correct(film, patient)
        self._show_patient(film)

    def _on_picture_ready(self, number: int, found: FoundPicture) -> None:
        film = self._film
        if film is None or film.number != number or film.analysis is None:
            return  # another film is on screen by now
        clear_layout(self._notice)
        if found.image is None:
            self.view.show_message("image-off", self.tr("No picture"), found.reason)
            return
        if not found.original:
            words = self.tr("This is the small copy that the log keeps. {0}").format(found.reason)
            self._notice.addWidget(Banner(self._look, "warn", "triangle-alert", words))
        self.view.show_image(found.image, None if self._answer_is_hidden(film) else film.analysis.prediction)
        if self.slices.isHidden():
            self.frames.show_frame(found.image.frame, found.image.frame_count)
        self._on_heatmap_changed()

    def _on_frame_wanted(self, frame: int) -> None:
        if self._film is not None:
            self._desk.pictures.request_frame(self._film, frame)

    def _on_heatmap_changed(self) -> None:
        controls = self.result.heatmap
        self.view.set_heatmap(controls.code, controls.switch.isChecked(), controls.opacity)

    def _answer_is_hidden(self, film: Film | None) -> bool:
        """Tell whether nothing of a film's answer may be shown yet. The one place that decides: panel, lists, heat map, captions ask it."""
        return False

    # --- parts --------------------------------------------------------------------------------------------------------

    def _show_patient(self, film: Film | None) -> None:
        """Show who the film is of, or the question that waits for an answer."""
        self.strip.show_film(film)
        if film is not None and film.analysis is not None and film.number in self._typed:
            self.strip.ask(self._typed[film.number], film.analysis.header)
        stored = film.stored if film is not None and self._may_decide and not self.strip.asking else None
        if (
            film is not None
            and stored is not None
            and stored.rival is not None
            and stored.entry.reading_id not in self._answered
        ):
            self.strip.ask_log(film.patient, stored.rival)

    def _subject(self, film: Film | None) -> Subject | None:
        """What an opinion on this film is about; nothing as long as it is not saved."""
        if film is None or film.stored is None or film.analysis is None:
            return None
        entry = film.stored.entry
        names = class_names(film.analysis, self._manifest(film)) or self._all_classes()
        return Subject(entry.reading_id, entry.label, names)

    def _all_classes(self) -> dict[str, str]:
        models = self._desk.models or ()
        return {c.code: c.full_name for model in models for c in model.manifest.classes if model.manifest.kind == "classifier"}

    def _manifest(self, film: Film | None) -> Manifest | None:
        """The facts of the model that judged this film; of no other version than that one."""
        if film is None or film.analysis is None or film.analysis.model is None:
            return None
        matches = (model.manifest for model in self._desk.models or () if model.ref == film.analysis.model)
        return next(matches, None)

    def _lay_out(self, actions: Actions) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(self._notice)
        middle.addWidget(self.view, 1)
        middle.addWidget(self.frames)
        middle.addWidget(self.slices)
        middle.addWidget(_tool_strip(actions))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.films)
        row.addLayout(middle, 1)
        row.addWidget(self.result)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addLayout(row, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space holds the film without heat map, Enter saves the opinion and goes on, arrows in the viewer move between films."""
        if not isinstance(event, QKeyEvent) or event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.view.hold_heatmap_back(event.type() == QEvent.Type.KeyPress)
            return True
        if event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opinions.save()
            self.films.step(1)
            return True
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        if watched is self.view and event.type() == QEvent.Type.KeyPress and event.key() in steps:
            self.films.step(steps[Qt.Key(event.key())])
            return True
        return False


def _tool_strip(actions: Actions) -> QFrame:
    strip = QFrame()
    strip.setObjectName("toolStrip")
    row = QHBoxLayout(strip)
    row.setContentsMargins(8, 4, 8, 4)
    row.setSpacing(2)
    row.addStretch(1)
    for name in VIEWER:
        if not name:
            row.addSpacing(8)
            continue
        row.addWidget(tool_button(actions[name]))
    row.addStretch(1)
    return strip

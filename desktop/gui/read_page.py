"""The Read page: who, which films, the film, and what is said of it."""

import functools

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.gui.actions import Actions
from desktop.gui.batch_panel import BatchPanel
from desktop.gui.cine import FrameSlider
from desktop.gui.comparison import Comparison
from desktop.gui.desk import Desk
from desktop.gui.film import Film
from desktop.gui.first_reading import classes_to_choose
from desktop.gui.frame_strip import FrameStrip, of_one_series
from desktop.gui.image_list import ImageList
from desktop.gui.image_view import ImageView
from desktop.gui.model_view import ModelView
from desktop.gui.model_words import class_titles
from desktop.gui.opinion_draft import Drafts, Subject, image_key
from desktop.gui.opinion_panel import OpinionPanel
from desktop.gui.parts import ElidedLabel
from desktop.gui.patient_questions import PatientQuestions
from desktop.gui.patient_strip import PatientStrip
from desktop.gui.read_keys import ReadKeys
from desktop.gui.result_panel import ResultPanel, class_names
from desktop.gui.settings import Settings
from desktop.gui.theme import Look
from desktop.gui.tool_strip import ToolStrip
from desktop.gui.view_cell import ViewCell
from desktop.gui.view_commands import views_button
from desktop.gui.view_grid import ViewGrid
from desktop.model_package.manifest import Manifest
from desktop.records.roles import Action
from desktop.records.session import Session


class ReadPage(QWidget):
    """Keeps strip, viewer and result on one and the same film."""

    views_changed = Signal()
    """What the views show, or how, is another."""

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
        desk.model.answer_is_hidden = self._answer_is_hidden
        self.strip = PatientStrip(look)
        self.patients = PatientQuestions(desk, self.strip, self, may_decide=session.person.may(Action.IDENTIFY))
        self.films = ImageList(desk.model, actions, look)
        self.batch = BatchPanel(desk, actions, look)
        self.films.add_below(self.batch)
        self.slices = FrameStrip(desk.model, look)
        self.grid = ViewGrid(desk, look)
        empty = self.tr("Drop images here"), self.tr("Or open files or a folder from the File menu.")
        self.grid.cells[0].set_empty_words("image-plus", *empty)
        self.comparison = Comparison(desk, session.open, self.grid, self)
        self.films.passed_over = self.comparison.brought
        self.model_view = ModelView(look)
        self.opinions = OpinionPanel(session, look, most_shown=2, drafts=drafts)
        self.about = ElidedLabel("strong")
        self.result = ResultPanel(look, settings)
        self.result.add_below(self.opinions)
        self.result.reads = self.opinions.may_say
        self._followed: Film | None = None
        self._lay_out(actions)
        self._connect()
        self.show_film(None)

    @property
    def film(self) -> Film | None:
        """The film in the active view: all that stands around the views is about this one."""
        return self.grid.active.film

    @property
    def view(self) -> ImageView:
        """The active view."""
        return self.grid.active.view

    @property
    def frames(self) -> FrameSlider:
        """The frames of the active view."""
        return self.grid.active.frames

    def show_film(self, film: Film | None) -> None:
        """Put a film into the active view, or say why there is none."""
        self.grid.active.show_film(film)
        self._follow()

    def show_model_view(self, shown: bool) -> None:
        """Show what the model saw beside the views, or no more."""
        self.model_view.setVisible(shown)
        self._show_model_view()

    def show_only_views(self, alone: bool) -> None:
        """Hide lists and panels; who the film is of stays."""
        for widget in (self.films, self._side):
            widget.setVisible(not alone)

    def close_jobs(self) -> None:
        """Show nothing any more, and finish what runs; the desk, which stays, asks nothing of this page from now on."""
        for cell in self.grid.cells:
            cell.show_film(None)
        self.opinions.close_jobs()
        self.comparison.close()
        self.model_view.close_jobs()
        self._desk.model.answer_is_hidden = lambda _film: True

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_films_added(self, films: list[Film]) -> None:
        self.films.choose(films[0].number)
        self.view.setFocus()

    def _on_film_changed(self, film: Film) -> None:
        for cell in self.grid.cells:
            if cell.film is not None and cell.film.number == film.number:
                cell.show_film(film)
            elif cell.film is not None and (cell.film.path == film.path or of_one_series(cell.film, film)):
                cell.show_film(cell.film)  # another slice of it
        current = self.film
        if current is not None and film.number == current.number:
            self._follow()
        elif current is not None and (current.path == film.path or of_one_series(current, film)):
            self.slices.show_film(current, self._desk.model.films, self._all_classes())

    def _on_films_removed(self) -> None:
        there = {film.number for film in self._desk.model.films}
        self.grid.drop({cell.film.number for cell in self.grid.cells if cell.film is not None} - there)

    def _on_slice_wanted(self, cell: ViewCell, film: Film) -> None:
        if cell is self.grid.active:
            self.films.choose(film.number)
        else:
            cell.show_film(film)

    def _on_views_changed(self) -> None:
        """Keep list, strip and panel on the film of the active view, whichever that is by now."""
        if self.film is not self._followed:
            self.films.choose(self.film.number if self.film is not None else None)
            self._follow()
        self._show_about()
        self._show_heat()
        self._show_model_view()
        self.views_changed.emit()

    def _answer_is_hidden(self, film: Film | None) -> bool:
        """Tell whether nothing of a film's answer may be shown yet. The one place that decides: panel, lists, heat map, captions ask it.

        What is not saved is shown: nobody can give a reading of it, and a full disk must not take the answer away.
        """
        return film is not None and film.stored is not None and film.stored.entry.hidden

    # --- parts --------------------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        """Let all that stands around the views say what there is of the film in the active one."""
        film = self._followed = self.film
        self.patients.show_film(film)
        self.result.show_film(film, self._manifest(film), hidden=self._answer_is_hidden(film))
        self.opinions.show_subject(self._subject(film))
        self.slices.show_film(film, self._desk.model.films, self._all_classes())
        self._show_about()
        self._show_heat()
        self._show_model_view()

    def _show_about(self) -> None:
        """Say which view, and which frame, the answer beside the views is about, where that can be mistaken."""
        cell, words = self.grid.active, ""
        if not cell.judged and cell.film is not None and cell.film.analysis is not None:
            #: Safety text
            words = self.tr("About frame {0}, not the one on screen").format(cell.film.analysis.frame + 1)
        elif len(self.grid.shown) > 1 and cell.film is not None:
            words = self.tr("About view {0}: {1}").format(self.grid.number_of(cell), self.grid.words_for(cell))
        if words != self.about.text():
            self.about.show_text(words)
            self.result.setAccessibleDescription(words)
        self._about_line.setVisible(bool(words))

    def _show_heat(self) -> None:
        """Show the heat map of the class that was chosen over the active view, and none over others."""
        for cell in self.grid:
            if cell is self.grid.active:
                self.show_heat_in(cell)
            else:
                cell.show_heat("", False, 0)

    def show_heat_in(self, cell: ViewCell) -> None:
        """Show the heat map of the class that was chosen in a view with the film of the active one."""
        controls = self.result.heatmap
        cell.show_heat(controls.code, controls.switch.isChecked(), controls.opacity, *controls.drawn)

    def _show_model_view(self) -> None:
        cell = self.grid.active
        self.model_view.show_film(cell.film, cell.found, self._manifest(cell.film))

    def _subject(self, film: Film | None) -> Subject | None:
        """What an opinion on this film is about; nothing as long as it is not saved."""
        if film is None or film.stored is None or film.analysis is None:
            return None
        entry, image = film.stored.entry, image_key(film.sha256, film.frame)
        if self._answer_is_hidden(film):
            return Subject(
                entry.reading_id, "", classes_to_choose(film.analysis, self._manifest(film)), hidden=True, image=image
            )
        names = class_names(film.analysis, self._manifest(film)) or self._all_classes()
        return Subject(entry.reading_id, entry.label, names, image=image)

    def _all_classes(self) -> dict[str, str]:
        models = self._desk.analyses.models or ()
        return class_titles(model.manifest for model in models if model.manifest.kind == "classifier")

    def judged_as(self) -> tuple[str, ...]:
        """Return the modalities of the model that judged the film in the active view."""
        manifest = self._manifest(self.film)
        return manifest.population.modalities if manifest is not None else ()

    def _manifest(self, film: Film | None) -> Manifest | None:
        """The facts of the model that judged this film; of no other version than that one."""
        if film is None or film.analysis is None or film.analysis.model is None:
            return None
        matches = (model.manifest for model in self._desk.analyses.models or () if model.ref == film.analysis.model)
        return next(matches, None)

    def _lay_out(self, actions: Actions) -> None:
        self.tools = ToolStrip(actions, self._look)
        self.tools.add_button(views_button(actions, self._look))
        views = QHBoxLayout()
        views.setSpacing(0)
        views.addWidget(self.grid, 1)
        views.addWidget(self.model_view)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(views, 1)
        middle.addWidget(self.slices)
        middle.addWidget(self.tools)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        self._about_line = QFrame()
        self._about_line.setObjectName("aboutLine")
        QHBoxLayout(self._about_line).addWidget(self.about)
        side.addWidget(self._about_line)
        side.addWidget(self.result, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.films)
        row.addLayout(middle, 1)
        row.addWidget(self._side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addLayout(row, 1)

    def _connect(self) -> None:
        desk = self._desk
        self.films.chosen.connect(self.show_film)
        desk.films_added.connect(self._on_films_added)
        desk.film_changed.connect(self._on_film_changed)
        for signal in (desk.model.rowsRemoved, desk.model.modelReset):
            signal.connect(self._on_films_removed)
        self.slices.chosen.connect(self.films.choose)
        self.grid.changed.connect(self._on_views_changed)
        self.result.heatmap.changed.connect(self._show_heat)
        self.opinions.saved.connect(desk.open_answers)
        self.strip.decided.connect(lambda _patient: self.view.setFocus())
        self.opinions.focus_freed.connect(lambda: self.view.setFocus())  # noqa: PLW0108 - of the views, the one that is active by then
        for cell in self.grid.cells:
            cell.slice_wanted.connect(functools.partial(self._on_slice_wanted, cell))
        ReadKeys(self.films, self.grid, self.opinions, lambda: self._answer_is_hidden(self.film), self)

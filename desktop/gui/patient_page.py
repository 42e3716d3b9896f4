"""The page of one patient: who, all their films, what was said over time, and who may be the same person."""

import functools
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.errors import clean_text
from desktop.gui.chart import Chart, Kind, Series
from desktop.gui.dialogs.delete_patient_dialog import DeletePatientDialog
from desktop.gui.i18n import day_words, joined, moment
from desktop.gui.jobs import JobRunner
from desktop.gui.log_jobs import load_reading
from desktop.gui.model_words import class_titles
from desktop.gui.parts import (
    Banner,
    ElidedLabel,
    beside_bar,
    button,
    clear_layout,
    empty_state,
    hand_on_focus,
    show_error,
    text_label,
)
from desktop.gui.patient_jobs import PersonFacts, load_person, load_previews, merge_persons, unmerge_persons
from desktop.gui.patient_strip import name_text, sex_text
from desktop.gui.permission import allow
from desktop.gui.plots import Plot
from desktop.gui.standing import standing_point
from desktop.gui.theme import Look
from desktop.gui.timeline import TimelineModel, TimelineView, film_date, film_day
from desktop.model_package.manifest import Manifest
from desktop.records.merges import Merge
from desktop.records.persons import PersonSummary, TimelinePoint
from desktop.records.roles import Action
from desktop.records.session import Session


class PatientPage(QWidget):
    """Shows one person of the log."""

    left = Signal()
    """Back to the log."""
    reading_opened = Signal(object)
    """A `StoredReading` that is to be shown again."""
    comparison_wanted = Signal(str, str)
    """Ids of two readings that are to be shown beside each other, the later one first."""
    log_changed = Signal()
    """Persons were merged, parted or deleted."""
    said = Signal(str)
    """What was done, in one sentence."""

    def __init__(self, session: Session, look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session, self._look = session, look
        self._facts: PersonFacts | None = None
        self._class_names: dict[str, str] = {}
        self._manifests: tuple[Manifest, ...] = ()
        self._jobs, self._picture_jobs = JobRunner(1, self), JobRunner(1, self)
        self._asked = 0
        self.model = TimelineModel(self)
        self.timeline = TimelineView(self.model, look)
        self.plot = Plot(look, 230)
        self._name, self._details = ElidedLabel("heading"), ElidedLabel("muted")
        self.back = button(look, self.tr("Log"), "arrow-left", "flat")
        self.open_button = button(look, self.tr("Open film"), "scan-line")
        self.compare_button = button(look, self.tr("Compare two"), "columns-2")
        self.delete_button = button(look, self.tr("Delete patient..."), "trash-2", "flat")
        self._notices = QVBoxLayout()
        self._stack = QStackedWidget()
        hand_on_focus(self, self.timeline)
        self._lay_out()
        self._connect()
        self._on_chosen()

    @property
    def person(self) -> int | None:
        """Whose page this is now."""
        return None if self._facts is None else self._facts.summary.person

    def show_person(self, person: int) -> None:
        """Fetch and show a person; nothing of the one before stays on screen."""
        if self._facts is None or self._facts.summary.person != person:
            self._forget()
        self._stack.setCurrentIndex(0)
        self._ask(lambda: load_person(self._session.open, person))

    def reload(self) -> None:
        """Fetch the person on screen again."""
        if self._facts is not None:
            self.show_person(self._facts.summary.person)

    def set_manifests(self, manifests: tuple[Manifest, ...]) -> None:
        """Take the classes of the installed models."""
        self._manifests, self._class_names = manifests, class_titles(manifests)
        self.model.set_class_names(self._class_names)
        if self._facts is not None:
            self._show_films(self._facts)

    def close_jobs(self) -> None:
        """Finish what runs, and show nobody any more: so no picture comes into sight and is asked for."""
        self._forget()
        self._picture_jobs.close()
        self._jobs.finish()

    # --- jobs ---------------------------------------------------------------------------------------------------------

    def _ask(self, work: Callable[[], PersonFacts]) -> None:
        self._jobs.forget(self._asked)
        self._asked = self._jobs.start(work, self._on_facts, self._on_failed)

    def _change(self, work: Callable[[], PersonFacts]) -> None:
        """Change who is who, and show what follows from that."""

        def then(facts: PersonFacts) -> None:
            self._on_facts(facts)
            self.log_changed.emit()

        self._jobs.start(work, then, self._on_failed)

    def _on_facts(self, facts: PersonFacts) -> None:
        self._facts = facts
        clear_layout(self._notices)
        patient = facts.summary.patient
        self._name.show_text(name_text(patient.name) or self.tr("Name not given"))
        self._details.show_text(joined(self._said_of(facts.summary)))
        self._show_films(facts)
        for other in facts.duplicates:
            self._add_duplicate(facts.summary, other)
        for merge in facts.merges:
            self._add_merge(facts.summary, merge)
        self._stack.setCurrentIndex(1)
        self._on_chosen()
        if self.model.rowCount():
            self.timeline.scrollTo(self.model.index(self.model.rowCount() - 1))

    def _show_films(self, facts: PersonFacts) -> None:
        points = [standing_point(point, self._manifests) for point in facts.timeline]
        self.model.show_points(points)
        self.plot.show_chart(probability_chart(points, self._class_names, self._titles(points)))

    def _on_failed(self, error: Exception) -> None:
        show_error(self._notices, self._look, error)
        self._stack.setCurrentIndex(1)

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_pictures_wanted(self, reading_ids: list[str]) -> None:
        self._picture_jobs.start(lambda: load_previews(self._session.open, reading_ids), self._on_pictures, self._on_failed)

    def _on_pictures(self, previews: dict[str, bytes]) -> None:
        self.model.set_pictures(previews)
        self.timeline.ask()  # the next ones in sight

    def _on_chosen(self) -> None:
        count = len(self.timeline.chosen())
        self.open_button.setEnabled(count == 1)
        self.compare_button.setEnabled(count == 2)
        self.compare_button.setToolTip("" if count == 2 else self.tr("Choose two films first, the second with Ctrl held."))

    def _on_open(self) -> None:
        chosen = self.timeline.chosen()
        if len(chosen) == 1:
            reading_id = chosen[0].entry.reading_id
            self._jobs.start(lambda: load_reading(self._session.open, reading_id), self.reading_opened.emit, self._on_failed)

    def _on_compare(self) -> None:
        first, second = (point.entry.reading_id for point in self.timeline.chosen())
        self.comparison_wanted.emit(second, first)

    def _on_delete(self) -> None:
        if self._facts is None:
            return
        dialog = DeletePatientDialog(self._session, self._look, self._facts.summary, self)
        if dialog.exec() == DeletePatientDialog.DialogCode.Accepted:
            self._forget()
            self.log_changed.emit()
            self.left.emit()
            self.said.emit(self.tr("The patient was deleted."))

    def _forget(self) -> None:
        self._facts = None
        for label in (self._name, self._details):
            label.show_text("")
        clear_layout(self._notices)
        self.model.show_points([])
        self.plot.show_chart(None)

    # --- parts --------------------------------------------------------------------------------------------------------

    def _said_of(self, summary: PersonSummary) -> tuple[str, ...]:
        patient = summary.patient
        days = " – ".join(dict.fromkeys(map(day_words, (summary.first_day, summary.last_day))))
        return (
            self.tr("ID {0}").format(clean_text(", ".join(summary.patient_ids), 120))
            if summary.patient_ids
            else self.tr("no ID"),
            self.tr("born {0}").format(day_words(patient.birth_date)) if patient.birth_date else "",
            sex_text(patient.sex),
            self.tr("%n film(s)", "", summary.film_count),
            days,
        )

    def _titles(self, timeline: list[TimelinePoint]) -> tuple[str, str, str]:
        """Return the titles of the plot, of its days and of its probabilities; a picture without a study date stands at its reading's."""
        dated = {bool(point.entry.study_date) for point in timeline if point.probabilities}
        days = self.tr("Day of the study")
        if False in dated:
            days = self.tr("Day of the study, or it was read") if True in dated else self.tr("Day it was read")
        return self.tr("Probabilities over time"), days, self.tr("Probability (%)")

    def _add_duplicate(self, summary: PersonSummary, other: PersonSummary) -> None:
        #: Safety text
        words = self.tr("May be the same person: {0}")
        who = joined((name_text(other.patient.name), *self._said_of(other)))
        work = functools.partial(merge_persons, self._session.open, other.person, summary.person)
        made = button(self._look, self.tr("Same person"), "check")
        self._add_notice(Banner(self._look, "warn", "users", words.format(who)), made, work, Action.MERGE)

    def _add_merge(self, summary: PersonSummary, merge: Merge) -> None:
        #: Safety text
        words = self.tr("Two entries of this patient were made one by {0} on {1}.")
        text = words.format(clean_text(merge.user), moment(merge.created_at.astimezone()))
        work = functools.partial(unmerge_persons, self._session.open, merge.merge, summary.person)
        made = button(self._look, self.tr("Undo"), "undo-2")
        self._add_notice(Banner(self._look, "info", "git-merge", text), made, work, Action.UNMERGE)

    def _add_notice(self, banner: Banner, made: QPushButton, work: Callable[[], PersonFacts], action: Action) -> None:
        made.clicked.connect(lambda: self._change(work))
        allow(made, self._session.person, action)
        banner.row.addWidget(made)
        self._notices.addWidget(banner)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.setContentsMargins(0, 0, 12, 0)  # to where the cards end
        head.addWidget(self.back)
        head.addWidget(self._name, 1)
        for made in (self.open_button, self.compare_button, self.delete_button):
            head.addWidget(made)
        body = QWidget()
        body.setObjectName("cardsBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(beside_bar(bottom=24))
        column.setSpacing(16)
        column.addWidget(self._details)
        column.addLayout(self._notices)
        column.addWidget(self.timeline)
        column.addWidget(self._card(text_label(self.tr("Probabilities over time"), "title"), self.plot), 1)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack.addWidget(empty_state(self._look, "user-round", self.tr("Patient"), self.tr("Loading")))
        self._stack.addWidget(scroll)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 12, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)

    def _card(self, *widgets: QWidget) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for widget in widgets:
            column.addWidget(widget)
        column.setStretch(len(widgets) - 1, 1)
        return card

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.open_button.clicked.connect(self._on_open)
        self.compare_button.clicked.connect(self._on_compare)
        self.delete_button.clicked.connect(self._on_delete)
        allow(self.delete_button, self._session.person, Action.DELETE_PATIENT)
        self.timeline.selectionModel().selectionChanged.connect(self._on_chosen)
        self.timeline.activated.connect(self._on_open)
        self.timeline.pictures_wanted.connect(self._on_pictures_wanted)


def probability_chart(timeline: list[TimelinePoint], names: dict[str, str], titles: tuple[str, str, str]) -> Chart:
    """Return the probability of each class over time, in percent; refused films have none.

    Parameters
    ----------
    titles : tuple of str
        Of the plot, of the days and of the probabilities.
    """
    judged = [point for point in timeline if point.probabilities]
    codes = dict.fromkeys(code for point in judged for code in point.probabilities)
    title, x_title, y_title = titles
    return Chart(
        Kind.LINES,
        title,
        tuple(film_day(point.entry) for point in judged),
        tuple(
            Series(
                names.get(code, code.replace("_", " ").capitalize()),
                tuple(100 * point.probabilities[code] if code in point.probabilities else None for point in judged),
            )
            for code in codes
        ),
        x_title,
        y_title,
        positions=tuple(float(_ordinal(film_date(point.entry))) for point in judged),
        top=100,
    )


def _ordinal(day: str) -> int:
    try:
        return date.fromisoformat(day).toordinal()
    except ValueError:
        return 0

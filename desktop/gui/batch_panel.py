"""What becomes of many images: how far it is, how fast it goes, what they came to; and the buttons that stop it for a while or for good."""

from collections import Counter

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout

from desktop.gui.actions import Actions
from desktop.gui.batch_pace import Pace
from desktop.gui.desk import Desk
from desktop.gui.film import Film, FilmState
from desktop.gui.i18n import joined, number
from desktop.gui.icons import icon_label
from desktop.gui.parts import button, text_label
from desktop.gui.theme import Look

LEAST = 2
"""Images from which there is something to tell; one alone says it all in its own place."""
SHOWN = {
    FilmState.DONE: (FilmState.DONE,),
    FilmState.WARNING: (FilmState.WARNING, FilmState.UNSURE),
    FilmState.REFUSED: (FilmState.REFUSED,),
    FilmState.HIDDEN: (FilmState.HIDDEN,),
}
"""What is counted, and the states of films that count for it."""


class BatchPanel(QFrame):
    """Stands below the list of images while there is work, and keeps what it came to until the list is emptied."""

    def __init__(self, desk: Desk, actions: Actions, look: Look) -> None:
        super().__init__()
        self.setObjectName("batchPanel")
        self._desk, self._look = desk, look
        self._pace = Pace()
        self._members: frozenset[int] = frozenset()  # films of the batch that is shown
        self._headline = text_label(kind="strong")
        self._time = text_label(kind="caption")
        self._unsaved = text_label(kind="strong")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.pause = button(look, self.tr("Pause"), "pause")
        self.go_on = button(look, self.tr("Go on"), "play", "primary")
        self.stop = button(look, self.tr("Stop"), "x")
        self.stop.setToolTip(actions["cancel"].toolTip())
        self.pause.clicked.connect(lambda: desk.analyses.pause(True))
        self.go_on.clicked.connect(lambda: desk.analyses.pause(False))
        self.stop.clicked.connect(actions["cancel"].trigger)
        self._counts: dict[FilmState, QLabel] = {}
        self._lay_out()
        desk.progress_changed.connect(self._on_progress)
        desk.model.modelReset.connect(self._on_emptied)
        self._settled = QTimer(self)  # once for many films that change together
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self._show_counts)
        desk.film_changed.connect(self._on_film_changed)
        self.setVisible(False)

    def _on_progress(self, done: int, given: int) -> None:
        if given < LEAST and not (self._desk.analyses.paused and done < given):
            if self._pace.done < self._pace.given:  # it was stopped before anything was done
                self._pace = Pace()
                self.setVisible(False)
            return
        if done < self._pace.done:  # the one before came to its end
            self._pace = Pace()
        self._pace.show(done, given, paused=self._desk.analyses.paused)
        running = done < given
        self._headline.setText(
            self.tr("{0} of {1} images").format(done, given) if running else self.tr("{0} images done").format(done)
        )
        self._bar.setRange(0, given)
        self._bar.setValue(done)
        self._time.setText(self._words() if running else "")
        for widget in (self._bar, self._time):
            widget.setVisible(running)
        self.stop.setVisible(running)
        self.pause.setVisible(running and not self._desk.analyses.paused)
        self.go_on.setVisible(running and self._desk.analyses.paused)
        self._members = frozenset(self._desk.analyses.line.members)
        self._show_counts()
        self.setVisible(True)

    def _on_film_changed(self, _film: Film) -> None:
        self._settled.start()

    def _on_emptied(self) -> None:
        self.setVisible(False)

    def _words(self) -> str:
        if self._desk.analyses.paused:
            return self.tr("Paused. What is done is saved.")
        if self._pace.rate is None:
            return ""
        rate = self.tr("{0} a second").format(number(self._pace.rate, 1))
        return f"{rate}, {time_left(self._pace.left_s or 0)}"

    def _show_counts(self) -> None:
        films = self._desk.model.films
        counts = Counter(self._desk.model.mark(film) for film in films if film.number in self._members)
        unsaved = sum(film.mark is FilmState.NOT_SAVED for film in films)  # of earlier batches as well: nobody may forget them
        self._unsaved.setText(self.tr("{0} not saved").format(unsaved))
        self._unsaved.setVisible(unsaved > 0)
        for state, label in self._counts.items():
            count = sum(counts[counted] for counted in SHOWN[state])
            label.setText(str(count))
            label.setAccessibleName(f"{_words_for(state)}: {count}")
        for part in self._unread:
            part.setVisible(counts[FilmState.HIDDEN] > 0)

    def _lay_out(self) -> None:
        counts = QHBoxLayout()
        counts.setSpacing(4)
        for state in SHOWN:
            self._counts[state] = text_label("0", "caption")
            self._counts[state].setToolTip(_words_for(state))
            icon = icon_label(self._look, state.icon, state.color)
            counts.addWidget(icon)
            counts.addWidget(self._counts[state], 1)
        self._unread = icon, self._counts[FilmState.HIDDEN]
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for made in (self.pause, self.go_on, self.stop):
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            buttons.addWidget(made, 1)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(16, 12, 12, 8)
        column_layout.setSpacing(6)
        for widget in (self._headline, self._bar, self._time):
            column_layout.addWidget(widget)
        column_layout.addLayout(counts)
        column_layout.addWidget(self._unsaved)
        column_layout.addLayout(buttons)


def _words_for(state: FilmState) -> str:
    return joined((counted.text for counted in SHOWN[state]), ", ")


def time_left(seconds: float) -> str:
    """Return a time in words; nobody needs it to the second."""
    if seconds < 10:
        return QCoreApplication.translate("BatchPanel", "some seconds left")
    if seconds < 90:
        return QCoreApplication.translate("BatchPanel", "{0} s left").format(10 * round(seconds / 10))
    if seconds < 90 * 60:
        return QCoreApplication.translate("BatchPanel", "{0} min left").format(round(seconds / 60))
    return QCoreApplication.translate("BatchPanel", "{0} h left").format(round(seconds / 3600))

"""What the model says of the film on screen, in the order of importance: answer, meaning, classes, warnings, where from."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.analysis.scope import check_age
from desktop.errors import Notice, ScopeError
from desktop.gui.bars import ClassBar
from desktop.gui.film import Film, FilmState
from desktop.gui.heatmap_controls import HeatmapControls
from desktop.gui.i18n import told
from desktop.gui.icons import icon_label
from desktop.gui.parts import Banner, button, clear_layout, line, text_label
from desktop.gui.settings import Settings
from desktop.gui.theme import Look
from desktop.inference.result import Analysis, percent
from desktop.model_package.manifest import Manifest

WIDTH_PX = 380
NARROWEST_PX = 340
"""Where the window is as narrow as it may be."""
MOST_WARNINGS = 2
"""Shown at once: with more, no class stands in sight on a screen of 768 lines."""
WITH_THE_ANSWER = ("RESEARCH-ONLY", "AGE-UNKNOWN-CHOICE", "AGE-LOOK")
"""Notices that say nothing against the image, but all against acting on the answer: nobody should have to scroll for them."""


class ResultPanel(QWidget):
    """Shows one film's analysis; never more than was said, never an old answer beside a new film."""

    explain_wanted = Signal(str)
    """A code whose page of the manual is asked for."""

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("resultPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Result"))
        self.setMinimumWidth(NARROWEST_PX)
        self.setMaximumWidth(WIDTH_PX)
        self._look = look
        self.heatmap = HeatmapControls(look, settings)
        body = QWidget()
        body.setObjectName("resultBody")
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(20, 16, 20, 12)
        self._body.setSpacing(10)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.heatmap)
        self._below = QVBoxLayout()
        self._below.setContentsMargins(20, 10, 20, 12)
        layout.addLayout(self._below)
        self.show_film(None, None)

    def sizeHint(self) -> QSize:
        """Ask for the full width."""
        return QSize(WIDTH_PX, super().sizeHint().height())

    def add_below(self, widget: QWidget) -> None:
        """Put something under the answer that never scrolls away."""
        self._below.addWidget(widget)

    def show_film(self, film: Film | None, manifest: Manifest | None, hidden: bool = False) -> None:
        """Show a film's answer.

        Parameters
        ----------
        film : Film, optional
        manifest : Manifest, optional
            Of the model which gave it; None when it is not installed any more.
        hidden : bool
            Who looks at the film gives their own reading first: nothing of the answer is shown, not even whether there is one.
        """
        clear_layout(self._body)
        if film is not None and hidden:
            self._show_hidden(film)
            return
        analysis = film.analysis if film is not None else None
        outside = _outside(film, manifest)
        names = class_names(analysis, manifest) if analysis is not None and outside is None else {}
        self.heatmap.show_classes(names)
        if film is not None:
            self._add_unsaved(film)
        if film is None:
            self._add_waiting("scan-line", self.tr("No image"), self.tr("The result of the chosen image stands here."))
        elif analysis is None:
            words = (
                self.tr("The image waits for its turn.") if film.state is FilmState.WAITING else self.tr("This takes a moment.")
            )
            self._add_waiting(film.state.icon, film.state.text, words)
        elif outside is not None:
            self._add_refusal(outside.code, outside.reason)
            #: Safety text
            self._body.addWidget(text_label(self.tr("The answer given before does not apply at this age."), wrap=True))
        elif analysis.prediction is None:
            self._add_refusal(analysis.code, analysis.reason)
        else:
            self._add_answer(film, analysis, manifest)
        if film is not None and analysis is not None:
            self._add_details(film, analysis, manifest, outside is not None)
        self._body.addStretch(1)

    # --- parts --------------------------------------------------------------------------------------------------------

    def _show_hidden(self, film: Film) -> None:
        """Say what to do first; what a film was refused for, or is doubted for, is a part of its answer."""
        self.heatmap.show_classes({})
        self._add_unsaved(film)
        #: Safety text
        sentence = self.tr("Look at the image and give your own reading below. The model's answer stands here afterwards.")
        #: Safety text
        self._add_waiting("eye", self.tr("Read first, then see the model's answer"), sentence)
        self._body.addStretch(1)

    def _add_unsaved(self, film: Film) -> None:
        if film.log_error is not None:
            sentence = told(film.log_error.code, film.log_error.reason)
            #: Safety text
            words = self.tr("Not saved. {0}").format(sentence)
            self._body.addWidget(Banner(self._look, "danger", "octagon-x", words, film.log_error.code))

    def _add_waiting(self, icon: str, headline: str, sentence: str) -> None:
        self._add_state(icon, "muted", headline)
        self._body.addWidget(text_label(sentence, "muted", wrap=True))

    def _add_state(self, icon: str, color: str, word: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(icon_label(self._look, icon, color))
        row.addWidget(text_label(word, "title"), 1)
        self._body.addLayout(row)

    def _add_refusal(self, code: str, reason: str) -> None:
        #: Safety text
        self._add_state(FilmState.REFUSED.icon, FilmState.REFUSED.color, self.tr("Not judged"))
        self._body.addWidget(text_label(told(code, reason), wrap=True))
        self._body.addWidget(text_label(self.tr("Code {0}").format(code), "caption"))

    def _add_answer(self, film: Film, analysis: Analysis, manifest: Manifest | None) -> None:
        #: Safety text
        words = self.tr("Earlier result") if film.opened_from_log else self.tr("Result")
        if film.state is FilmState.WARNING:
            #: Safety text
            words = self.tr("{0}, with warnings").format(words)
        self._add_state(film.state.icon, film.state.color, words)
        names = class_names(analysis, manifest)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(text_label(names[analysis.label], "answer", wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(text_label(percent(analysis.probability), "probability"), 0, Qt.AlignmentFlag.AlignVCenter)
        self._body.addLayout(row)
        self._add_essential(analysis.notices)
        if manifest is not None:
            self._body.addWidget(text_label(manifest.model_class(analysis.label).meaning, "muted", wrap=True))
        self._add_warnings(analysis.notices)  # before the bars: nobody scrolls to a warning
        if len(analysis.prediction_set) > 1:
            unsure = self.tr(" or ").join(names[code] for code in analysis.prediction_set)
            #: Safety text
            self._body.addWidget(Banner(self._look, "warn", "triangle-alert", self.tr("Cannot separate: {0}").format(unsure)))
        for code, name in names.items():
            probability = analysis.prediction.probabilities[code]  # type: ignore[union-attr]
            self._body.addWidget(ClassBar(self._look, name, probability, code == analysis.label))

    def _add_details(self, film: Film, analysis: Analysis, manifest: Manifest | None, outside: bool) -> None:
        self._body.addWidget(line())
        notices = () if outside else analysis.notices
        if outside or analysis.prediction is None:
            self._add_essential(notices)
            self._add_warnings(notices)
        for notice in notices:
            if notice.information and notice.code not in WITH_THE_ANSWER:
                self._add_fact("info", told(notice.code, notice.text))
        self._add_origin(film, analysis, manifest)

    def _add_essential(self, notices: tuple[Notice, ...]) -> None:
        for notice in notices:
            if notice.code in WITH_THE_ANSWER:
                self._body.addWidget(self._warning(notice))

    def _add_warnings(self, notices: tuple[Notice, ...]) -> None:
        """Show the first warnings; one line opens the others, for they would push the classes out of sight."""
        near = sum(notice.code in WITH_THE_ANSWER for notice in notices)
        warnings = [notice for notice in notices if not notice.information and notice.code not in WITH_THE_ANSWER]
        first = max(1, MOST_WARNINGS - near)
        for notice in warnings[:first]:
            self._body.addWidget(self._warning(notice))
        if more := warnings[first:]:
            #: Safety text
            words = self.tr("%n more warning(s)", "", len(more))
            opener = button(self._look, words, "chevron-down", "flat")
            rest = QWidget()
            column = QVBoxLayout(rest)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(10)
            for notice in more:
                column.addWidget(self._warning(notice))
            rest.hide()
            opener.clicked.connect(rest.show)
            opener.clicked.connect(opener.hide)
            self._body.addWidget(opener, 0, Qt.AlignmentFlag.AlignLeft)
            self._body.addWidget(rest)

    def _warning(self, notice: Notice) -> Banner:
        return Banner(self._look, "warn", "triangle-alert", told(notice.code, notice.text))

    def _add_origin(self, film: Film, analysis: Analysis, manifest: Manifest | None) -> None:
        if film.stored is not None:
            entry = film.stored.entry
            words = self.tr("Saved {0}, reading {1}").format(f"{entry.created_at:%Y-%m-%d %H:%M}", entry.version)
            self._add_fact("check", words)
        if analysis.model is not None:
            name = manifest.name if manifest is not None else analysis.model.id
            self._add_fact("box", self.tr("{0}, version {1}").format(name, analysis.model.version))

    def _add_fact(self, icon: str, words: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(icon_label(self._look, icon, "muted"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(words, "caption", wrap=True), 1)
        self._body.addLayout(row)


def _outside(film: Film | None, manifest: Manifest | None) -> ScopeError | None:
    """Return why an answer does not apply to who the film is of by now: an age that was entered after it was given."""
    if film is not None and manifest is not None and film.analysis is not None and film.analysis.prediction is not None:
        try:
            check_age(manifest, film.patient.age_years)
        except ScopeError as error:
            return error
    return None


def class_names(analysis: Analysis, manifest: Manifest | None) -> dict[str, str]:
    """Return the names of an answer's classes by code, most probable first; codes where its model is not installed any more."""
    probabilities = analysis.prediction.probabilities if analysis.prediction is not None else {}
    codes = sorted(probabilities, key=lambda code: -probabilities[code])
    known = {c.code: c.full_name for c in manifest.classes} if manifest is not None else {}
    return {code: known.get(code, analysis.shown(code).replace("_", " ")) for code in codes}

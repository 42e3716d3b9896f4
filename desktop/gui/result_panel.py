"""What the model says of the film on screen, in the order of importance: answer, how often it is right, classes, scope, where from."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop import manual
from desktop.analysis.stability import Steadiness
from desktop.errors import Notice, ScopeError
from desktop.gui import result_words as words_of
from desktop.gui.bars import ClassBar
from desktop.gui.film import Film, FilmState, cannot_separate
from desktop.gui.heatmap_controls import HeatmapControls
from desktop.gui.i18n import model_words, moment, percent, told
from desktop.gui.icons import icon_label
from desktop.gui.model_knowledge import ModelKnowledge
from desktop.gui.model_words import class_title, marked_title
from desktop.gui.parts import Banner, button, clear_layout, line, plain_tip, scroll_area, text_label
from desktop.gui.result_parts import ScrollingFoot, SignLine, SteadyLine, icon_button
from desktop.gui.settings import Settings
from desktop.gui.spoken import announce
from desktop.gui.standing import age_refusal
from desktop.gui.theme import Look
from desktop.inference.result import Analysis
from desktop.model_package.manifest import Manifest

WIDTH_PX = 380
NARROWEST_PX = 340
"""Where the window is as narrow as it may be."""
LEAST_ANSWER_PX = 112
"""Of the answer, which scrolls: its state and its headline. What stands below it scrolls, too, where that is too high for the window."""
MOST_WARNINGS = 2
"""Shown at once: with more, no class stands in sight on a screen of 768 lines."""
WITH_THE_ANSWER = ("RESEARCH-ONLY", "AGE-UNKNOWN-CHOICE", "AGE-LOOK")
"""Notices that say nothing against the image, but all against acting on the answer: nobody should have to scroll for them."""

LineMaker = Callable[[Film, Manifest | None], QWidget | None]
"""Makes a line below the classes of an answer that is to be seen, or none."""


class ResultPanel(QWidget):
    """Shows one film's analysis; never more than was said, never an old answer beside a new film."""

    explain_wanted = Signal(str)
    """A code whose page of the manual is asked for."""
    facts_wanted = Signal(object)
    """The `Manifest` of a model whose facts are asked for."""
    prevalence_wanted = Signal(object)
    """The `Manifest` of a model whose classes' shares somebody wants to set."""
    answer_shown = Signal(object)
    """The `Film` whose answer can be seen now; None where none can."""

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("resultPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Result"))
        self.setMinimumWidth(NARROWEST_PX)
        self.setMaximumWidth(look.px(WIDTH_PX))
        self._look = look
        self._shown: tuple[Film | None, Manifest | None, bool] = (None, None, False)
        self.reads = True
        """Whether who looks at films may give a reading."""
        self._answer: Analysis | None = None  # that can be seen
        self._knowledge: ModelKnowledge | None = None
        self._makers: list[LineMaker] = []
        self._warned: list[str] = []  # what a screen reader says of the film: all warnings stand before the first number
        self._said: list[str] = []
        self._heard: tuple[int, str] | None = None  # number of the film and words, said already
        self.steady = SteadyLine(look)
        self.heatmap = HeatmapControls(look, settings)
        self._lay_out()
        self.show_film(None, None)

    def sizeHint(self) -> QSize:
        """Ask for the full width."""
        return QSize(self._look.px(WIDTH_PX), super().sizeHint().height())

    def add_below(self, widget: QWidget) -> None:
        """Put something under the answer that never scrolls away."""
        self._below.addWidget(widget)

    def add_line(self, maker: LineMaker) -> None:
        """Let a line of another part stand above the classes of every answer."""
        self._makers.append(maker)
        self.refresh()

    def know(self, knowledge: ModelKnowledge) -> None:
        """Take what is known of the models beside their manifests, and follow it."""
        self._knowledge = knowledge
        knowledge.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the same film again."""
        self.show_film(*self._shown)

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
        self._shown, self._answer = (film, manifest, hidden), None
        self._warned, self._said = [], []
        clear_layout(self._body)
        self.steady = SteadyLine(self._look)
        if film is not None and hidden:
            self._show_hidden(film)
        else:
            self._show_open(film, manifest)
        self._body.addStretch(1)
        self._scroll.setAccessibleDescription(self.words)
        self._say()
        self.answer_shown.emit(film if self._answer is not None else None)

    @property
    def words(self) -> str:
        """What a screen reader says of the film: its state, every warning, and only then the answer."""
        return "\n".join((*self._said[:1], *self._warned, *self._said[1:]))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._heard = None

    def _say(self) -> None:
        """Say what came for the film on screen, once."""
        film = self._shown[0]
        if film is None or not self.isVisible() or self._heard == (film.number, self.words):
            return
        self._heard = film.number, self.words
        announce(self, self.words)

    def show_steadiness(self, analysis: Analysis, found: Steadiness) -> None:
        """Show how steady an answer is; where another one, or none, is on screen by now, nothing."""
        if analysis is self._answer:
            announce(self, words_of.steadiness_sign(found).words)
            self.steady.show_steadiness(found, analysis.probability)

    # --- states -------------------------------------------------------------------------------------------------------

    def _show_hidden(self, film: Film) -> None:
        """Say what to do first; what a film was refused for, or is doubted for, is a part of its answer."""
        self.heatmap.show_classes({})
        self._add_unsaved(film)
        if self.reads:
            #: Safety text
            sentence = self.tr("Look at the image and give your own reading below. The model's answer stands here afterwards.")
            #: Safety text
            headline = self.tr("Read first, then see the model's answer")
        else:
            #: Safety text
            sentence = self.tr("The model's answer stands here as soon as a clinician has read the image.")
            #: Safety text
            headline = self.tr("A clinician reads first")
        self._add_waiting("eye", headline, sentence)

    def _show_open(self, film: Film | None, manifest: Manifest | None) -> None:
        analysis = film.analysis if film is not None else None
        outside = _outside(film, manifest)
        self.heatmap.show_classes(class_names(analysis, manifest) if analysis is not None and outside is None else {})
        if film is None:
            self._add_waiting("scan-line", self.tr("No image"), self.tr("The result of the chosen image stands here."))
            return
        self._add_unsaved(film)
        if analysis is None:
            waits, takes = self.tr("The image waits for its turn."), self.tr("This takes a moment.")
            self._add_waiting(film.state.icon, film.state.text, waits if film.state is FilmState.WAITING else takes)
            return
        if outside is not None:
            self._add_refusal(outside.code, outside.reason)
            #: Safety text
            self._add_sentence(self.tr("The answer given before does not apply at this age."))
        elif analysis.prediction is None:
            self._add_refusal(analysis.code, analysis.reason)
        else:
            self._answer = analysis
            self._add_answer(film, analysis, manifest)
        self._add_details(film, analysis, manifest, outside is not None)

    def _add_unsaved(self, film: Film) -> None:
        if film.log_error is not None:
            sentence = told(film.log_error.code, film.log_error.reason)
            #: Safety text
            words = self.tr("Not saved. {0}").format(sentence)
            self._warned.append(words)
            self._body.addWidget(Banner(self._look, "danger", "octagon-x", words, film.log_error.code, silent=True))

    def _add_waiting(self, icon: str, headline: str, sentence: str) -> None:
        self._add_state(icon, "muted", headline)
        self._add_sentence(sentence, "muted")

    def _add_sentence(self, sentence: str, kind: str = "") -> None:
        self._said.append(sentence)
        self._body.addWidget(text_label(sentence, kind, wrap=True))

    def _add_state(self, icon: str, color: str, word: str) -> None:
        self._said.append(word)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(icon_label(self._look, icon, color), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(word, "title", wrap=True), 1)
        self._body.addLayout(row)

    def _add_refusal(self, code: str, reason: str) -> None:
        #: Safety text
        self._add_state(FilmState.REFUSED.icon, FilmState.REFUSED.color, self.tr("Not judged"))
        sentence = told(code, reason)
        self._add_sentence(sentence)
        if sentence == reason and (advice := manual.what_to_do(code)):  # the manual is English, as this sentence is
            #: Safety text
            self._add_sentence(self.tr("What to do"), "strong")
            self._add_sentence(advice)
        explain = button(self._look, self.tr("What does this mean?"), "circle-question-mark")
        explain.clicked.connect(lambda: self.explain_wanted.emit(code))
        self._body.addWidget(explain, 0, Qt.AlignmentFlag.AlignLeading)
        self._body.addWidget(text_label(self.tr("Code {0}").format(code), "caption", wrap=True))

    # --- the answer ---------------------------------------------------------------------------------------------------

    def _add_answer(self, film: Film, analysis: Analysis, manifest: Manifest | None) -> None:
        #: Safety text
        words = self.tr("Earlier result") if film.opened_from_log else self.tr("Result")
        if film.state is FilmState.WARNING:
            #: Safety text
            words = self.tr("{0}, with warnings").format(words)
        self._add_state(film.state.icon, film.state.color, words)
        names = class_names(analysis, manifest)
        separated = len(analysis.prediction_set) == 1
        self._add_headline(analysis, names, manifest)
        self._add_essential(analysis.notices)
        if separated:
            self._add_meaning(analysis, names, manifest)
        self._add_warnings(analysis.notices)  # before the bars: nobody scrolls to a warning
        bars = QVBoxLayout()
        bars.setSpacing(4)
        for code, name in names.items():
            bars.addWidget(ClassBar(self._look, name, analysis.prediction.probabilities[code], code == analysis.label))  # type: ignore[union-attr]
        self._body.addLayout(bars)
        if not separated:
            self._add_meaning(analysis, names, manifest)
        for line_of in self._makers:
            if (made := line_of(film, manifest)) is not None:
                self._body.addWidget(made)
        self._body.addWidget(self.steady)

    def _add_headline(self, analysis: Analysis, names: dict[str, str], manifest: Manifest | None) -> None:
        """The prediction set in words. A large number stands beside a class alone: of several, the bars below say how near they are."""
        separated = len(analysis.prediction_set) == 1
        words = names[analysis.label] if separated else cannot_separate(names[code] for code in analysis.prediction_set)
        self._said.append(f"{words} {percent(analysis.probability)}" if separated else words)
        headline = text_label(words, "answer", wrap=True)
        headline.setToolTip(plain_tip(words_of.about_the_set(manifest) if manifest is not None else ""))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(headline, 1, Qt.AlignmentFlag.AlignVCenter)
        if separated:
            probability = text_label(percent(analysis.probability), "probability")
            probability.setToolTip(plain_tip(words_of.two_figures()))
            probability.setAccessibleDescription(words_of.two_figures())
            row.addWidget(probability, 0, Qt.AlignmentFlag.AlignVCenter)
        self._body.addLayout(row)

    def _add_meaning(self, analysis: Analysis, names: dict[str, str], manifest: Manifest | None) -> None:
        if manifest is None:
            return
        if len(analysis.prediction_set) == 1:
            #: Safety text
            alone = self.tr("No other class is in the {0} prediction set.").format(percent(manifest.prediction_set.coverage))
            self._body.addWidget(text_label(alone, "caption", wrap=True))
        self._add_sentence(model_words(manifest.model_class(analysis.label).meaning), "muted")
        self._add_how_often_right(analysis, names[analysis.label], manifest)

    def _add_how_often_right(self, analysis: Analysis, name: str, manifest: Manifest) -> None:
        """Not of a class for research only: what it was right about may have been the hospital."""
        knowledge = self._knowledge
        if knowledge is None or not knowledge.ready or analysis.label in analysis.research_only:
            return
        value = knowledge.value(manifest, analysis.label)
        sentences = [words_of.how_often_right(value, name)]
        if value is not None and len(analysis.prediction_set) > 1:
            #: Safety text
            sentences.append(self.tr("Sure answers are counted there too; this one is not sure."))
        label = text_label("\n".join(sentences), "caption", wrap=True)
        if value is not None:
            about = words_of.two_figures() + "\n" + words_of.why_so_often(value, knowledge.elsewhere(manifest, analysis.label))
            label.setToolTip(plain_tip(about))
            label.setAccessibleDescription(about)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label, 1)
        if value is not None and knowledge.may_set:
            common = icon_button(self._look, "pencil", self.tr("How common is it here?"))
            common.clicked.connect(lambda: self.prevalence_wanted.emit(manifest))
            row.addWidget(common, 0, Qt.AlignmentFlag.AlignTop)
        self._body.addLayout(row)

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
            self._body.addWidget(opener, 0, Qt.AlignmentFlag.AlignLeading)
            self._body.addWidget(rest)

    def _warning(self, notice: Notice) -> Banner:
        self._warned.append(told(notice.code, notice.text))
        return Banner(self._look, "warn", "triangle-alert", self._warned[-1], silent=True)

    # --- below it -----------------------------------------------------------------------------------------------------

    def _add_details(self, film: Film, analysis: Analysis, manifest: Manifest | None, outside: bool) -> None:
        self._body.addWidget(line())
        notices = () if outside else analysis.notices
        if outside or analysis.prediction is None:
            self._add_essential(notices)
            self._add_warnings(notices)
        if manifest is not None and analysis.scope_score is not None and not outside:
            sign = words_of.scope_sign(analysis.scope_score, manifest.scope)
            self._body.addWidget(SignLine(self._look, sign, words_of.about_scope(manifest.scope)))
        for notice in notices:
            if notice.information and notice.code not in WITH_THE_ANSWER:
                self._add_fact("info", told(notice.code, notice.text))
        if film.stored is not None:
            entry = film.stored.entry
            self._add_fact("check", self.tr("Saved {0}, reading {1}").format(moment(entry.created_at), entry.version))
        if analysis.model is not None:
            self._add_model(analysis.model.id, analysis.model.version, manifest)

    def _add_model(self, model_id: str, version: str, manifest: Manifest | None) -> None:
        name = model_words(manifest.name) if manifest is not None else model_id
        row = QHBoxLayout()
        row.setSpacing(8)
        sign = words_of.Sign("box", "muted", self.tr("{0}, version {1}").format(name, version))
        row.addWidget(SignLine(self._look, sign), 1, Qt.AlignmentFlag.AlignVCenter)
        if manifest is not None:
            facts = button(self._look, self.tr("Facts"), "info", "flat")
            facts.setToolTip(plain_tip(self.tr("For whom this model is, how well it does, and where it fails")))
            facts.clicked.connect(lambda: self.facts_wanted.emit(manifest))
            row.addWidget(facts)
        self._body.addLayout(row)

    def _add_fact(self, icon: str, words: str) -> None:
        self._body.addWidget(SignLine(self._look, words_of.Sign(icon, "muted", words)))

    def _lay_out(self) -> None:
        body = QWidget()
        body.setObjectName("resultBody")
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(18, 10, 18, 10)  # beside the ring of the focus: in one line with what stands below
        self._body.setSpacing(7)
        self._scroll = scroll = scroll_area(body)
        scroll.setObjectName("answer")
        scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # to scroll by keyboard, and to hear it again
        scroll.setAccessibleName(self.tr("Result"))
        # The foot comes first, the answer has all that is left
        scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        scroll.setMinimumHeight(self._look.px(LEAST_ANSWER_PX))
        self._below = QVBoxLayout()
        self._below.setContentsMargins(20, 10, 20, 12)
        foot = QWidget()
        foot.setObjectName("resultBody")
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heatmap)
        column.addLayout(self._below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(ScrollingFoot(foot))


def _outside(film: Film | None, manifest: Manifest | None) -> ScopeError | None:
    """Return why an answer does not apply to who the film is of by now: an age that was entered after it was given."""
    if film is None or film.analysis is None or film.analysis.prediction is None:
        return None
    return age_refusal(manifest, film.patient.age_years)


def class_names(analysis: Analysis, manifest: Manifest | None) -> dict[str, str]:
    """Return the names of an answer's classes by code, most probable first; codes where its model is not installed any more."""
    probabilities = analysis.prediction.probabilities if analysis.prediction is not None else {}
    codes = sorted(probabilities, key=lambda code: -probabilities[code])
    known = {c.code: class_title(c) for c in manifest.classes} if manifest is not None else {}
    unknown = {code: marked_title(code.replace("_", " "), research_only=code in analysis.research_only) for code in codes}
    return {code: known.get(code, unknown[code]) for code in codes}

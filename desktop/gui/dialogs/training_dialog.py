"""The training: drawn films, read blind first, then the program's answer, what is to be learnt, and a score. Nothing of it is kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.gui.bars import ClassBar
from desktop.gui.film import cannot_separate
from desktop.gui.i18n import describe, percent, told
from desktop.gui.icons import icon_label
from desktop.gui.image_view import ImageView
from desktop.gui.jobs import JobRunner
from desktop.gui.model_words import class_titles
from desktop.gui.parts import Banner, beside_bar, button, clear_layout, line, rename, scroll_area, text_label
from desktop.gui.theme import Look
from desktop.gui.training_cases import CASES, Answer, Case
from desktop.inference.package import Package
from desktop.inference.result import Analysis
from desktop.workers.exchange import Judged, Options
from desktop.workers.pool import Workers

SIZE_PX = (1120, 680)
PANEL_PX = 380
HEAT_OPACITY = 0.45


class TrainingDialog(QDialog):
    """Asks for each case first, and shows the answer of the real models afterwards; no log is in its reach."""

    explain_wanted = Signal(str)
    """Somebody wants to know what a code means."""

    def __init__(self, workers: Workers, models: tuple[Package, ...], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Training"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*SIZE_PX)
        self._workers, self._look = workers, look
        self._names = class_titles(model.manifest for model in models if model.manifest.kind == "classifier")
        self._jobs = JobRunner(1, self)
        self._number = 0
        self._given: list[Answer] = []
        self._judged: Judged | None = None
        self._by_program: list[bool] = []
        self.view = ImageView(look)
        self._head = text_label(kind="title")
        self._story = text_label(wrap=True)
        self.answers = {answer: QPushButton(answer.text) for answer in Answer}
        self._body = QVBoxLayout()
        self.next = button(look, self.tr("Next"), "arrow-right", "primary")
        self._lay_out()
        for answer, made in self.answers.items():
            made.clicked.connect(lambda _checked=False, answer=answer: self._on_answer(answer))
        self.next.clicked.connect(self._on_next)
        self._begin_case()

    @property
    def case(self) -> Case:
        """The one on screen."""
        return CASES[self._number]

    @property
    def judged(self) -> bool:
        """Whether the program is done with the film on screen."""
        return self._judged is not None

    @property
    def score(self) -> int:
        """Answers so far that were as drawn."""
        return sum(given is case.truth for given, case in zip(self._given, CASES, strict=False))

    def done(self, result: int) -> None:
        """Go from sight at once, then let what runs finish."""
        super().done(result)
        self._jobs.close()

    # --- slots --------------------------------------------------------------------------------------------------------

    def _begin_case(self) -> None:
        self._judged = None
        self._head.setText(self.tr("Film {0} of {1}").format(self._number + 1, len(CASES)))
        self._story.setText(self.case.story_text)
        for made in self.answers.values():
            made.show()
        self.next.show()
        self.next.setEnabled(False)
        clear_layout(self._body)
        self._body.addWidget(text_label(self.tr("Answer first. Then you see what the program says."), "muted", wrap=True))
        self._body.addStretch(1)
        self.view.show_message("loader-circle", self.tr("Opening the film"))
        path, options, workers = self.case.path, Options(age_years=self.case.age_years), self._workers
        self._jobs.start(lambda: next(iter(list(workers.analyze(path, options)))), self._on_judged, self._on_failed)
        self.answers[Answer.NORMAL].setFocus()

    def _on_judged(self, judged: Judged) -> None:
        self._judged = judged
        if judged.image is not None:
            self.view.show_image(judged.image, None)
        self._reveal()

    def _on_failed(self, error: Exception) -> None:
        code, sentence = describe(error)
        #: Safety text
        self.view.show_message("octagon-x", self.tr("The film cannot be judged"), f"{sentence} [{code}]")

    def _on_answer(self, answer: Answer) -> None:
        if len(self._given) > self._number:
            return
        self._given.append(answer)
        for made in self.answers.values():
            made.hide()
        self._reveal()

    def _reveal(self) -> None:
        """Show the answer once both are there: the reader's, and the program's."""
        if self._judged is None or len(self._given) <= self._number:
            return
        analysis = self._judged.analysis
        clear_layout(self._body)
        self._add_own()
        self._body.addWidget(line())
        if analysis.prediction is None:
            self._add_refusal(analysis)
        else:
            self._add_answer(analysis)
            if self._judged.image is not None:
                self.view.show_image(self._judged.image, analysis.prediction)
                self.view.set_heatmap(analysis.label, True, HEAT_OPACITY)
        self._body.addWidget(line())
        self._body.addWidget(text_label(self.tr("What to learn"), "strong"))
        self._body.addWidget(text_label(self.case.lesson_text, wrap=True))
        self._add_details(analysis)
        self._body.addStretch(1)
        self._by_program.append(_as_drawn(analysis, self.case))
        words = self.tr("Result") if self._number + 1 == len(CASES) else self.tr("Next")
        rename(self.next, words)
        self.next.setEnabled(True)
        self.next.setFocus()

    def _on_next(self) -> None:
        if self._number + 1 < len(CASES):
            self._number += 1
            self._begin_case()
        elif self._given:
            self._show_score()

    def _show_score(self) -> None:
        self._head.setText(self.tr("Result"))
        self._story.setText("")
        self.next.hide()
        clear_layout(self._body)
        own = self.tr("You were right about {0} of {1} films.").format(self.score, len(CASES))
        #: Safety text
        program = self.tr("The program was right about {0}: of one trap it only warned.").format(sum(self._by_program))
        self._body.addWidget(text_label(own, "answer", wrap=True))
        self._body.addWidget(text_label(program, wrap=True))
        #: Safety text
        words = self.tr(
            "These films are drawn. To be good at them does not mean to be good at real films; neither for you nor for the program."
        )
        self._body.addWidget(Banner(self._look, "warn", "triangle-alert", words))
        again = button(self._look, self.tr("Once more"), "undo-2")
        again.clicked.connect(self._begin_again)
        self._body.addWidget(again, 0, Qt.AlignmentFlag.AlignLeading)
        self._body.addStretch(1)
        self.view.show_message("graduation-cap", self.tr("The training is done"), self.tr("Nothing of it was kept."))
        again.setFocus()

    def _begin_again(self) -> None:
        self._number, self._given, self._by_program = 0, [], []
        self._begin_case()

    # --- parts --------------------------------------------------------------------------------------------------------

    def _add_own(self) -> None:
        given = self._given[self._number]
        right = given is self.case.truth
        self._add_state("circle-check" if right else "circle-x", "accent" if right else "warn", given.text, "title")
        words = (
            self.tr("You said what is true of this film.")
            if right
            else self.tr("Right would be: {0}.").format(self.case.truth.text)
        )
        self._body.addWidget(text_label(words, wrap=True))

    def _add_refusal(self, analysis: Analysis) -> None:
        #: Safety text
        self._add_state("octagon-x", "danger", self.tr("The program refused the film"), "title")
        self._body.addWidget(text_label(told(analysis.code, analysis.reason), wrap=True))
        more = button(self._look, self.tr("What does {0} mean?").format(analysis.code), "circle-question-mark", "flat")
        more.clicked.connect(lambda: self.explain_wanted.emit(analysis.code))
        self._body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_answer(self, analysis: Analysis) -> None:
        row = QHBoxLayout()
        row.addWidget(text_label(self._name(analysis.label), "answer", wrap=True), 1)
        row.addWidget(text_label(percent(analysis.probability), "answer"))
        self._body.addLayout(row)
        if len(analysis.prediction_set) > 1:
            self._body.addWidget(text_label(cannot_separate(map(self._name, analysis.prediction_set)), "strong", wrap=True))

    def _add_details(self, analysis: Analysis) -> None:
        """What the Read page shows of it too, below the lesson."""
        warnings = [notice for notice in analysis.notices if not notice.information]
        probabilities = analysis.prediction.probabilities if analysis.prediction is not None else {}
        if warnings or probabilities:
            self._body.addWidget(line())
        for notice in warnings:
            self._body.addWidget(Banner(self._look, "warn", "triangle-alert", told(notice.code, notice.text)))
        for code in sorted(probabilities, key=lambda code: -probabilities[code]):
            self._body.addWidget(ClassBar(self._look, self._name(code), probabilities[code], code == analysis.label))

    def _add_state(self, icon: str, color: str, words: str, kind: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(icon_label(self._look, icon, color), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(words, kind, wrap=True), 1)
        self._body.addLayout(row)

    def _name(self, code: str) -> str:
        return self._names.get(code, code.replace("_", " "))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._mark())
        panel = QFrame()
        panel.setObjectName("resultPanel")
        panel.setFixedWidth(PANEL_PX)
        column = QVBoxLayout(panel)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._head)
        column.addWidget(self._story)
        for made in self.answers.values():
            column.addWidget(made)
        body = QWidget()
        body.setObjectName("resultBody")
        body.setLayout(self._body)
        self._body.setContentsMargins(beside_bar(6))
        self._body.setSpacing(10)
        scroll = scroll_area(body)
        column.addWidget(scroll, 1)
        column.addWidget(self.next)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        row.addWidget(panel)
        layout.addLayout(row, 1)

    def _mark(self) -> QFrame:
        """Say across the window what this is."""
        bar = QFrame()
        bar.setObjectName("tryOut")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(10)
        row.addWidget(icon_label(self._look, "graduation-cap", "warn"))
        row.addWidget(text_label(self.tr("TRAINING"), "strong"))
        words = self.tr("Drawn films of nobody. Nothing goes into the log, and nothing is counted.")
        row.addWidget(text_label(words, wrap=True), 1)
        close = QPushButton(self.tr("Leave the training"))
        close.setProperty("kind", "small")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row.addWidget(close)
        return bar


def _as_drawn(analysis: Analysis, case: Case) -> bool:
    """Tell whether the program said what was drawn; a refusal says that a film should not be judged."""
    if analysis.prediction is None:
        return case.truth is Answer.UNFIT
    return case.truth is (Answer.NORMAL if analysis.label == "normal" else Answer.ILL)

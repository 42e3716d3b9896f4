"""The calibration assistant: how a model does on the clinic's own films, and from which probability on the clinic refers."""

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.analysis.operating_point import Interval, Limit, default_limit, expected_yield
from desktop.gui.calibration import CaseSet, keep_limit, load_cases, load_untold
from desktop.gui.chart import Chart, Kind, Series
from desktop.gui.dialogs.label_dialog import LabelDialog
from desktop.gui.i18n import model_words, number
from desktop.gui.jobs import JobRunner
from desktop.gui.parts import Banner, button, clear_layout, padded, scrolled, show_error, text_label
from desktop.gui.permission import allow
from desktop.gui.plots import Plot
from desktop.gui.theme import Look
from desktop.inference.package import Package
from desktop.records.operating_points import OperatingPoint
from desktop.records.opinions import OpinionKind
from desktop.records.roles import Action
from desktop.records.session import Session
from desktop.workers.pool import Workers

SIZE_PX: Final = (1040, 660)
LARGEST_PX: Final = (1320, 700)
"""With large text: what a screen of 1366 x 768 has room for."""
GOALS: Final = (80, 90, 95, 98, 100)
"""Percent of the ill that are to be found at least: the rows of the table."""
GOAL: Final = 95
LABELLED_AT_ONCE: Final = 20
TEXT_PX: Final = 760
"""Least width of wrapped text: of a narrower one Qt would keep the height free."""


class CalibrationDialog(QDialog):
    """Shows ROC curve and table, lets somebody choose a limit by what it is to find, and asks once more before it is kept."""

    def __init__(self, session: Session, workers: Workers, look: Look, package: Package, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        manifest = package.manifest
        self.setWindowTitle(
            #: Safety text
            self.tr("Limit for referral: {0}, version {1}").format(model_words(manifest.name), manifest.version)
        )
        self.resize(*(min(look.px(size), most) for size, most in zip(SIZE_PX, LARGEST_PX, strict=True)))
        self._session, self._workers, self._look, self._package = session, workers, look, package
        self._jobs = JobRunner(1, self)
        self._cases: CaseSet | None = None
        self.limit: Limit | None = None
        self.kept: OperatingPoint | None = None
        self._notices, self._facts = QVBoxLayout(), QVBoxLayout()
        self._table = QGridLayout()
        self.plot = Plot(look, 260)
        self.goal, self.prevalence, self.more = QSpinBox(), QSpinBox(), QSpinBox()
        for field in (self.goal, self.prevalence, self.more):
            padded(field)
        self._chosen, self._yield = text_label(kind="strong", wrap=True), text_label(wrap=True)
        self.label_button = button(look, self.tr("Label films..."), "pencil")
        self.set_button = button(look, self.tr("Set this limit..."), "check", "primary")
        self._figures = QWidget()
        self._lay_out()
        self._connect()
        self._reload()

    def done(self, result: int) -> None:
        """What is being kept is kept."""
        self._jobs.finish()
        super().done(result)

    # --- slots --------------------------------------------------------------------------------------------------------

    def _reload(self) -> None:
        self._allow(False)
        self._jobs.start(lambda: load_cases(self._session.open, self._package.ref), self._on_cases, self._on_failed)

    def _on_cases(self, cases: CaseSet) -> None:
        self._cases = cases
        clear_layout(self._notices)
        clear_layout(self._facts)
        label = text_label("\n".join(self._about(cases)), "muted", wrap=True)
        label.setMinimumWidth(self._look.px(TEXT_PX))
        self._facts.addWidget(label)
        ill, well = cases.missing
        if not cases.enough:
            #: Safety text
            words = self.tr("Too few films for a limit: {0} more ill and {1} more well ones are needed.").format(ill, well)
            self._notices.addWidget(Banner(self._look, "warn", "triangle-alert", words))
        self._figures.setVisible(cases.enough)
        if cases.enough:
            self.prevalence.setValue(round(100 * cases.counts[0] / len(cases.ill)))
            self._show_table(cases)
            self._show_choice()
        self._allow(True)

    def _show_choice(self) -> None:
        """Show what the chosen goal comes to."""
        cases = self._cases
        if cases is None or not cases.enough:
            return
        self.limit = limit = cases.limit_for(self.goal.value() / 100)
        of_hundred = expected_yield(limit.sensitivity.value, limit.specificity.value, self.prevalence.value() / 100)
        self._chosen.setText(
            #: Safety text
            self.tr("Limit {0}: finds {1} of the ill, leaves {2} of the well alone").format(
                number(limit.threshold, 3), _share(limit.sensitivity), _share(limit.specificity)
            )
        )
        #: Safety text
        words = self.tr("Of 100 patients {0} would be referred, {1} of them in vain; {2} ill ones would be missed.")
        values = (number(value, 1) for value in (of_hundred.referred, of_hundred.in_vain, of_hundred.missed))
        self._yield.setText(words.format(*values))
        self.plot.show_chart(self._chart(cases, limit))
        self._allow(True)

    def _on_label(self) -> None:
        count = self.more.value()
        self._allow(False)
        self._jobs.start(lambda: load_untold(self._session.open, self._package.ref, count), self._on_untold, self._on_failed)

    def _on_untold(self, reading_ids: list[str]) -> None:
        if not reading_ids:
            words = self.tr("The log has no further film of this version that nobody has told the class of.")
            clear_layout(self._notices)
            self._notices.addWidget(Banner(self._look, "info", "info", words))
            self._allow(True)
            return
        of = self._package.manifest
        dialog = LabelDialog(self._session.open, self._workers, self._look, manifest=of, reading_ids=reading_ids, parent=self)
        dialog.exec()
        if not self._session.locked:
            self._reload()

    def _on_set(self) -> None:
        cases, limit = self._cases, self.limit
        if cases is None or limit is None or not self._confirmed(cases, limit):
            return
        self._allow(False)
        self._jobs.start(
            lambda: keep_limit(self._session.open, self._package.ref, limit, cases), self._on_kept, self._on_failed
        )

    def _on_kept(self, point: OperatingPoint) -> None:
        self.kept = point
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        show_error(self._notices, self._look, error)
        self._allow(True)

    def _confirmed(self, cases: CaseSet, limit: Limit) -> bool:
        """Ask once more, in numbers."""
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Set the limit"))
        #: Safety text
        words = self.tr("From now on a film is marked for referral from P(ill) {0} on, for version {1} of this model only.")
        box.setText(words.format(number(limit.threshold, 3), self._package.manifest.version))
        ill, well = cases.counts
        #: Safety text
        told = self.tr("On {0} ill and {1} well films it finds {2} and leaves {3} alone. The audit keeps who set it.")
        box.setInformativeText(told.format(ill, well, _share(limit.sensitivity), _share(limit.specificity)))
        yes = box.addButton(self.tr("Set the limit"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(self.tr("Do not set it"), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        return box.clickedButton() is yes and not self._session.locked

    # --- parts --------------------------------------------------------------------------------------------------------

    def _allow(self, ready: bool) -> None:
        person = self._session.person
        if allow(self.label_button, person, Action.OPINION):
            self.label_button.setEnabled(ready)
        if allow(self.set_button, person, Action.SETTING):
            self.set_button.setEnabled(ready and self._cases is not None and self._cases.enough and self.limit is not None)

    def _about(self, cases: CaseSet) -> list[str]:
        """Return how many cases there are, and by what their classes were told."""
        told = cases.told_by
        words = [self.tr("Local films with a known class: {0} ill, {1} well.").format(*cases.counts)]
        #: Safety text
        by = self.tr("Told by a later outcome: {0}; read before the answer was shown: {1}; read with the answer in sight: {2}.")
        words.append(by.format(told[OpinionKind.OUTCOME], told[OpinionKind.FIRST], told[OpinionKind.READING]))
        if told[OpinionKind.READING]:
            #: Safety text
            words.append(
                #: Safety text
                self.tr("Readings with the answer in sight lean towards it and make the model look better than it is.")
            )
        if cases.enough:
            area = cases.area()
            how = (
                #: Safety text
                self.tr("The area under the curve is {0}; 95 % interval {1}, from a bootstrap of whole patients.")
                if cases.several_films
                else self.tr("The area under the curve is {0}; 95 % interval {1} (DeLong).")
            )
            words.append(how.format(number(area.value, 3), self._range(area, 1, 3)))
            #: Safety text
            words.append(self.tr("The limit is chosen by the same films, so expect somewhat worse figures than these."))
        return words

    def _range(self, interval: Interval, factor: float, decimals: int) -> str:
        return self.tr("{0} to {1}").format(number(factor * interval.low, decimals), number(factor * interval.high, decimals))

    def _show_table(self, cases: CaseSet) -> None:
        clear_layout(self._table)
        #: Safety text
        heads = (self.tr("To find"), self.tr("Limit"), self.tr("Ill that are found"), self.tr("Well that are left alone"))
        for column, head in enumerate(heads):
            self._table.addWidget(text_label(head, "caption"), 0, column)
        rows = [(self.tr("{0} of 100 ill").format(goal), cases.limit_for(goal / 100)) for goal in GOALS]
        default = default_limit(self._package.manifest)
        if default is not None:
            rows.append((self.tr("The model's own"), cases.at(default.threshold)))
        for row, (name, limit) in enumerate(rows, 1):
            texts = (
                name,
                number(limit.threshold, 3),
                self.tr("{0} % ({1})").format(number(100 * limit.sensitivity.value), self._range(limit.sensitivity, 100, 0)),
                self.tr("{0} % ({1})").format(number(100 * limit.specificity.value), self._range(limit.specificity, 100, 0)),
            )
            for column, text in enumerate(texts):
                self._table.addWidget(text_label(text, "strong" if column == 1 else ""), row, column)

    def _chart(self, cases: CaseSet, chosen: Limit) -> Chart:
        """Return the ROC curve with the chosen limit on it."""
        points = cases.curve()
        wrong = [0.0, *(100 * (1 - point.specificity.value) for point in points)]
        found = [0.0, *(100 * point.sensitivity.value for point in points)]
        here = (100 * (1 - chosen.specificity.value), 100 * chosen.sensitivity.value)
        rows = [  # place on the axis, its number, and what stands there: curve, chance, the foot and the head of the chosen limit
            *((float(x), number(x), None, float(x), None) for x in range(0, 101, 20)),
            *((x, "", y, None, None) for x, y in zip(wrong, found, strict=True)),
            *((here[0], "", None, None, y) for y in (0.0, here[1])),
        ]
        places, labels, *values = zip(*rows, strict=True)
        names = (self.tr("This model on these films"), self.tr("By chance"), self.tr("Chosen limit"))
        return Chart(
            Kind.LINES,
            self.tr("ROC curve"),
            labels,
            tuple(Series(name, column) for name, column in zip(names, values, strict=True)),
            self.tr("Well called ill (%)"),
            self.tr("Ill that are found (%)"),
            positions=places,
            top=100,
        )

    def _connect(self) -> None:
        self.goal.valueChanged.connect(self._show_choice)
        self.prevalence.valueChanged.connect(self._show_choice)
        self.label_button.clicked.connect(self._on_label)
        self.set_button.clicked.connect(self._on_set)

    def _lay_out(self) -> None:
        #: Safety text
        words = self.tr("Of 100 patients here, so many are ill (as among the films, until you change it)")
        #: Safety text
        goal = self._spin_row(self.goal, (50, 100, GOAL), self.tr("Of 100 ill, find at least"))
        prevalence = self._spin_row(self.prevalence, (0, 100, 0), words)
        self._table.setHorizontalSpacing(16)
        self._table.setVerticalSpacing(4)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addLayout(self._table)
        for row in (goal, prevalence):
            right.addLayout(row)
        for label in (self._chosen, self._yield):
            label.setMinimumWidth(self._look.px(TEXT_PX // 2))
            right.addWidget(label)
        right.addStretch(1)
        figures = QHBoxLayout(self._figures)
        figures.setContentsMargins(0, 0, 0, 0)
        figures.setSpacing(24)
        figures.addWidget(self.plot, 1)
        figures.addLayout(right, 1)
        self._figures.hide()
        body = QWidget()
        body.setObjectName("cardsBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(10)
        column.addLayout(self._notices)
        column.addLayout(self._facts)
        column.addWidget(self._figures, 1)
        column.addStretch(0)
        scrolled(self, body, self._foot())
        self.set_button.setDefault(True)

    def _foot(self) -> QHBoxLayout:
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 16)
        foot.setSpacing(12)
        foot.addLayout(self._spin_row(self.more, (1, 200, LABELLED_AT_ONCE), self.tr("Films to label next")))
        foot.addWidget(self.label_button)
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self.set_button)
        return foot

    def _spin_row(self, spin: QSpinBox, numbers: tuple[int, int, int], words: str) -> QHBoxLayout:
        least, most, value = numbers
        spin.setRange(least, most)
        spin.setValue(value)
        spin.setAccessibleName(words)
        spin.setMinimumWidth(self._look.px(84))
        row = QHBoxLayout()
        row.setSpacing(12)
        label = text_label(words, wrap=True)
        label.setMinimumWidth(self._look.px(TEXT_PX // 5))
        row.addWidget(label, 1)
        row.addWidget(spin)
        return row


def _share(interval: Interval) -> str:
    return QCoreApplication.translate("Numbers", "{0} %").format(number(100 * interval.value))

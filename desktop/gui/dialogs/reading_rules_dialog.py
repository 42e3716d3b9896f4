"""The clinic's rules for reading: whether one reads before the model's answer is shown, and from which probability on one refers."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.analysis.operating_point import default_limit
from desktop.errors import clean_text
from desktop.gui.dialogs.calibration_dialog import CalibrationDialog
from desktop.gui.i18n import day, model_words, number
from desktop.gui.jobs import JobRunner
from desktop.gui.limits import default_figures
from desktop.gui.parts import HIGHEST_PX, button, clear_layout, line, scrolled, show_error, text_label
from desktop.gui.permission import allow
from desktop.gui.theme import Look
from desktop.inference.package import Package
from desktop.inference.result import ModelRef
from desktop.records.operating_points import OperatingPoint
from desktop.records.roles import Action
from desktop.records.session import Session
from desktop.workers.pool import Workers

WIDTH_PX = 800
HEIGHT_PX = 560

Rules = tuple[bool, list[OperatingPoint]]
"""Whether blind-first is on, and the limits in force."""


def load_rules(session: Session) -> Rules:
    """Return the rules. Runs on a pool thread."""
    with session.open() as records:
        return records.blind_first.since is not None, records.operating_points.all()


def switch_blind_first(session: Session, on: bool) -> Rules:
    """Switch it on or off. Runs on a pool thread."""
    with session.open() as records:
        records.blind_first.switch(on)
    return load_rules(session)


def withdraw_limit(session: Session, model: ModelRef) -> Rules:
    """Go back to the limit that a model comes with. Runs on a pool thread."""
    with session.open() as records:
        records.operating_points.withdraw(model)
    return load_rules(session)


class ReadingRulesDialog(QDialog):
    """Shows the rules and lets an administrator change them; every change stands in the audit."""

    def __init__(
        self, session: Session, workers: Workers, models: Sequence[Package], look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rules for reading"))
        self.resize(look.px(WIDTH_PX), min(look.px(HEIGHT_PX), HIGHEST_PX))
        self._session, self._workers, self._look = session, workers, look
        self._models = [m for m in models if m.manifest.kind == "classifier" and default_limit(m.manifest) is not None]
        self._jobs = JobRunner(1, self)
        self.first = QCheckBox(self.tr("Whoever reads gives their own reading before the model's answer is shown"))
        self._notices, self._limits = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.first.clicked.connect(self._on_first)
        self._ask(lambda: load_rules(session))

    def done(self, result: int) -> None:
        """What is being changed is changed."""
        self._jobs.finish()
        super().done(result)

    # --- slots --------------------------------------------------------------------------------------------------------

    def _ask(self, work: Callable[[], Rules]) -> None:
        self.first.setEnabled(False)
        self._jobs.start(work, self._on_rules, self._on_failed)

    def _on_rules(self, rules: Rules) -> None:
        on, points = rules
        clear_layout(self._notices)
        self.first.setChecked(on)
        allow(self.first, self._session.person, Action.SETTING)
        self._show_limits(points)

    def _on_failed(self, error: Exception) -> None:
        show_error(self._notices, self._look, error)

    def _on_first(self, on: bool) -> None:
        self._ask(lambda: switch_blind_first(self._session, on))

    def _on_withdraw(self, package: Package, point: OperatingPoint) -> None:
        """Ask first, with what is given up: it took many films to find."""
        box = QMessageBox(QMessageBox.Icon.Question, self.windowTitle(), self._words(package, point), parent=self)
        yes = box.addButton(self.tr("Use the model's own"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        if box.clickedButton() is yes and not self._session.locked:
            self._ask(lambda: withdraw_limit(self._session, package.ref))

    def _on_choose(self, package: Package) -> None:
        CalibrationDialog(self._session, self._workers, self._look, package, self).exec()
        if not self._session.locked:
            self._ask(lambda: load_rules(self._session))

    # --- parts --------------------------------------------------------------------------------------------------------

    def _show_limits(self, points: list[OperatingPoint]) -> None:
        clear_layout(self._limits)
        by_version = {point.sha256: point for point in points}
        for package in self._models:
            self._limits.addWidget(self._limit(package, by_version.get(package.ref.sha256)))

    def _limit(self, package: Package, point: OperatingPoint | None) -> QWidget:
        manifest = package.manifest
        words = QVBoxLayout()
        words.setSpacing(2)
        name = self.tr("{0}, version {1}").format(model_words(manifest.name), manifest.version)
        words.addWidget(text_label(name, "strong"))
        said = text_label(self._words(package, point), "muted", wrap=True)
        said.setMinimumWidth(self._look.px(WIDTH_PX // 3))  # of a narrower one Qt would keep the height free
        words.addWidget(said)
        choose = button(self._look, self.tr("Choose by local films..."), "chart-column")
        choose.setAccessibleDescription(name)
        choose.clicked.connect(partial(self._on_choose, package))
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(words, 1)
        if point is not None:
            withdraw = button(self._look, self.tr("Use the model's own"), "undo-2", "flat")
            withdraw.setAccessibleDescription(name)
            withdraw.clicked.connect(partial(self._on_withdraw, package, point))
            allow(withdraw, self._session.person, Action.SETTING)
            row.addWidget(withdraw)
        row.addWidget(choose)
        return made

    def _words(self, package: Package, point: OperatingPoint | None) -> str:
        if point is not None:
            words = self.tr(
                #: Safety text
                "Limit {0}, set by {1} on {2} from {3} ill and {4} well films: it found {5} % of the ill, left {6} % of the well alone."
            )
            shares = (number(100 * share) for share in (point.sensitivity, point.specificity))
            values = (number(point.threshold, 3), clean_text(point.user), day(point.created_at.astimezone()))
            return words.format(*values, point.ill, point.well, *shares)
        default = default_limit(package.manifest)
        if default is None:
            return ""
        #: Safety text
        words = self.tr("Not set for this version. The model's own limit is {0}.").format(number(default.threshold, 3))
        return " ".join(filter(None, (words, default_figures(default))))

    def _paragraph(self, words: str) -> QLabel:
        made = text_label(words, "muted", wrap=True)
        made.setMinimumWidth(self._look.px(WIDTH_PX - 80))
        return made

    def _lay_out(self) -> None:
        body = QWidget()
        body.setObjectName("cardsBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(10)
        column.addLayout(self._notices)
        column.addWidget(text_label(self.tr("Read first"), "title"))
        column.addWidget(self.first)
        #: Safety text
        words = self.tr(
            "It holds for all that is analysed from then on. Who may not read sees an answer as soon as somebody has read the image. "
            "The first reading is kept and cannot be changed; a second one may follow. The command line and exports show all."
        )
        column.addWidget(self._paragraph(words))
        column.addWidget(line())
        #: Safety text
        column.addWidget(text_label(self.tr("Limits for referral"), "title"))
        #: Safety text
        words = self.tr(
            "A limit marks films and changes no probability. It belongs to one version of a model and never goes over to the next."
        )
        column.addWidget(self._paragraph(words))
        column.addLayout(self._limits)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 16)
        foot.addStretch(1)
        foot.addWidget(close)
        column.addStretch(1)
        scrolled(self, body, foot)

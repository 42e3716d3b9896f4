"""The display check: a test pattern, two questions, and who answered them when, in the log."""

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.gui.film_jobs import OpenLog
from desktop.gui.i18n import day, describe
from desktop.gui.jobs import JobRunner
from desktop.gui.parts import Banner, button, clear_layout, scrolled, text_label
from desktop.gui.test_pattern import SMALLEST_PX, TestPattern
from desktop.gui.theme import Look
from desktop.records.display_checks import DisplayCheck, Seen, last_check, note_check

SIZE_PX = (980, 620)


def screen_name(screen: QScreen | None) -> str:
    """Return what a screen is known by: maker and model, or its connector where the system does not tell them."""
    screen = screen or QGuiApplication.primaryScreen()
    return f"{screen.manufacturer()} {screen.model()}".strip() or screen.name()


class DisplayCheckDialog(QDialog):
    """Asks whether faint squares are seen on this screen; what was seen is kept."""

    def __init__(self, open_log: OpenLog, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Display check"))
        self.resize(*SIZE_PX)
        self._open_log, self._look = open_log, look
        self._jobs = JobRunner(1, self)
        self.pattern = TestPattern()
        self.in_black = self._question()
        self.in_white = self._question()
        self._earlier = text_label(kind="caption")
        self._outcome = QVBoxLayout()
        self.keep = button(look, self.tr("Keep the result"), "check", "primary")
        self.keep.setEnabled(False)
        self._close = QPushButton(self.tr("Close"))
        self._lay_out()
        for group in (self.in_black, self.in_white):
            group.buttonClicked.connect(self._on_answer)
        self.keep.clicked.connect(self._on_keep)
        self._close.clicked.connect(self.reject)
        self._screen = screen_name((parent or self).screen())  # which it opens on
        self._load_earlier()

    def done(self, result: int) -> None:
        """Go from sight at once, then let what runs finish."""
        super().done(result)
        self._jobs.finish()

    # --- slots --------------------------------------------------------------------------------------------------------

    def _load_earlier(self) -> None:
        open_log, screen = self._open_log, self._screen

        def load() -> DisplayCheck | None:
            with open_log() as records:
                return last_check(records, screen)

        self._jobs.start(load, self._show_earlier, lambda _error: None)  # it is said when the result is kept

    def _show_earlier(self, check: DisplayCheck | None) -> None:
        if check is None:
            self._earlier.setText(self.tr("This screen was not checked before."))
        elif check.seen.passed:
            self._earlier.setText(self.tr("Last check of this screen: {0}, passed.").format(day(check.at)))
        else:
            self._earlier.setText(self.tr("Last check of this screen: {0}, not passed.").format(day(check.at)))

    def _on_answer(self) -> None:
        self.keep.setEnabled(self.in_black.checkedId() >= 0 and self.in_white.checkedId() >= 0)

    def _on_keep(self) -> None:
        self.keep.setEnabled(False)
        screen = self.screen() or QGuiApplication.primaryScreen()
        size = screen.size() * screen.devicePixelRatio()
        seen = Seen(
            screen_name(screen), size.width(), size.height(), self.in_black.checkedId() == 1, self.in_white.checkedId() == 1
        )
        open_log = self._open_log

        def write() -> DisplayCheck:
            with open_log() as records:
                return note_check(records, seen)

        self._jobs.start(write, self._on_kept, self._on_failed)

    def _on_kept(self, check: DisplayCheck) -> None:
        self._show_earlier(check)
        if check.seen.passed:
            self._say("info", "circle-check", self.tr("Both squares are seen. The result is in the log."))
        else:
            #: Safety text
            words = self.tr(
                "Faint signs cannot be seen on this screen as it is. Change its brightness and contrast, darken the room, then check "
                "again. If it fails again, do not read films on it. The result is in the log."
            )
            self._say("warn", "triangle-alert", words)

    def _on_failed(self, error: Exception) -> None:
        code, sentence = describe(error)
        self._say("danger", "octagon-x", self.tr("Not kept. {0}").format(sentence), code)
        self._on_answer()

    def _say(self, kind: str, icon: str, words: str, code: str = "") -> None:
        clear_layout(self._outcome)
        self._outcome.addWidget(Banner(self._look, kind, icon, words, code))

    # --- parts --------------------------------------------------------------------------------------------------------

    def _question(self) -> QButtonGroup:
        group = QButtonGroup(self)
        for number, words in ((1, self.tr("Yes")), (0, self.tr("No"))):
            made = QPushButton(words)
            made.setCheckable(True)
            made.setProperty("kind", "choice")
            made.setMinimumWidth(72)
            group.addButton(made, number)
        return group

    def _lay_out(self) -> None:
        #: Safety text
        notice = self.tr(
            "This is not a diagnostic display, and this check does not make it one. It finds screens that hide faint signs."
        )
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 20, 24, 10)
        column.setSpacing(10)
        column.addWidget(Banner(self._look, "warn", "shield-alert", notice))
        words = self.tr("Darken the room, clean the screen, and look from where you sit when you read films.")
        said = text_label(words, "muted", wrap=True)
        said.setMinimumWidth(self._look.px(SMALLEST_PX[0]))  # of a narrower one Qt would keep the height free
        column.addWidget(said)
        column.addWidget(self.pattern, 1)
        questions = (
            (self.in_black, self.tr("Do you see the square in the black field?")),
            (self.in_white, self.tr("Do you see the square in the white field?")),
        )
        for group, question in questions:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(text_label(question, wrap=True), 1)
            for answer in group.buttons():
                answer.setAccessibleName(f"{question} {answer.text()}")
                row.addWidget(answer)
            column.addLayout(row)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self._earlier, 1)
        last.addWidget(self._close)
        last.addWidget(self.keep)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 0, 24, 20)
        foot.setSpacing(10)
        foot.addLayout(self._outcome)
        foot.addLayout(last)
        scrolled(self, body, foot)
        self.keep.setDefault(True)

"""The Home page: where to begin, and what was read today."""

from datetime import date

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.gui.actions import Actions
from desktop.gui.batch_offer import BatchOffer
from desktop.gui.display_offer import DisplayOffer
from desktop.gui.film_jobs import OpenLog
from desktop.gui.i18n import describe
from desktop.gui.icons import Tint, icon_label
from desktop.gui.jobs import JobRunner
from desktop.gui.log_jobs import LogResult, load_reading, search_log
from desktop.gui.log_table import LogModel, LogView
from desktop.gui.parts import Banner, button, clear_layout, empty_state, text_label
from desktop.gui.theme import Look
from desktop.model_package.manifest import Manifest
from desktop.records.backups import confirm_restore
from desktop.records.entry import LogQuery

TODAY_COLUMNS = ("created", "patient", "answer", "probability", "state")


class HomePage(QWidget):
    """A large place to drop films, the three steps, and today's list."""

    reading_opened = Signal(object)

    def __init__(self, open_log: OpenLog, actions: Actions, look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        self._open_log, self._look = open_log, look
        self._jobs = JobRunner(1, self)
        self._listing = 0
        self.model = LogModel(self, of_today=True)
        self.today = LogView(self.model, look, sorts=False)
        self.today.setAccessibleName(self.tr("Read today"))
        self.today.show_columns(TODAY_COLUMNS)
        self._stack = QStackedWidget()
        self._empty_words = empty_state(
            look, "inbox", self.tr("Nothing read today"), self.tr("Images appear here as soon as they are analysed.")
        )
        self._drop = QFrame()
        self.batches = BatchOffer(look)
        self.display = DisplayOffer(open_log, actions["display_check"], look)
        self.steps = self._steps()
        self._lay_out(actions)
        self.today.activated.connect(self._on_activated)
        self.reload()

    def set_manifests(self, manifests: tuple[Manifest, ...]) -> None:
        """Take the classes of the installed models."""
        self.model.set_manifests(manifests)

    def reload(self) -> None:
        """Fetch today's list."""
        query, open_log = LogQuery(since=date.today()), self._open_log
        self._jobs.forget(self._listing)
        self._listing = self._jobs.start(lambda: search_log(open_log, query), self._on_found, self._on_failed)
        self.display.look(self._jobs)

    def show_reminders(self, codes: tuple[str, ...]) -> None:
        """Show above the rest what somebody has to see to."""
        words = {
            "SECOND-MEDIUM": self.tr(
                "For a week no backup went to a second medium. Plug one in and back up, under File, Backups."
            ),
            "RECOVERY-SHEET": self.tr(
                "No recovery sheet was printed or saved. Make a new recovery key, under Account, Accounts."
            ),
            "RESTORE-UNCONFIRMED": self.tr(
                "The log was restored from a backup. Look whether it is the right one, and confirm it."
            ),
        }
        clear_layout(self._reminders)
        for code in codes:
            banner = Banner(self._look, "warn", "triangle-alert", words[code])
            if code == "RESTORE-UNCONFIRMED":
                self.right_log = button(self._look, self.tr("It is the right one"), "check")
                self.right_log.clicked.connect(lambda _checked=False, banner=banner: self._confirm_restore(banner))
                banner.row.addWidget(self.right_log)
            self._reminders.addWidget(banner)

    def show_hover(self, hovering: bool) -> None:
        """Show that dropping here is possible."""
        self._drop.setProperty("hover", hovering)
        self._drop.style().polish(self._drop)

    def close_jobs(self) -> None:
        """Finish what runs."""
        self._jobs.close()

    def _confirm_restore(self, banner: Banner) -> None:
        """Say that the restored log is the right one; the question goes once the log has that."""
        self.right_log.setEnabled(False)
        open_log = self._open_log

        def confirm() -> None:
            with open_log() as records:
                confirm_restore(records)

        self._jobs.start(confirm, lambda _none: banner.hide(), self._on_failed)

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_found(self, found: LogResult) -> None:
        self.model.show(found.entries, len(found.entries))
        self._stack.setCurrentIndex(0 if found.entries else 1)
        self.steps.setVisible(not found.entries)  # who has read today knows them

    def _on_failed(self, error: Exception) -> None:
        code, sentence = describe(error)
        self._problem.setText(f"{sentence} [{code}]")
        self._stack.setCurrentIndex(2)

    def _on_activated(self, index: QModelIndex) -> None:
        entry = self.model.entry_at(index)
        if entry is not None:
            reading_id, open_log = entry.reading_id, self._open_log
            self._jobs.start(lambda: load_reading(open_log, reading_id), self.reading_opened.emit, self._on_failed)

    # --- parts --------------------------------------------------------------------------------------------------------

    def _lay_out(self, actions: Actions) -> None:
        column = _Column()
        left = QVBoxLayout(column.body)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(16)
        self._reminders = QVBoxLayout()
        self._reminders.setSpacing(8)
        left.addLayout(self._reminders)
        left.addWidget(self.batches)
        left.addWidget(self._drop_zone(actions), 3)
        left.addWidget(self.steps)
        left.addWidget(self.display)
        self._problem = text_label(kind="muted", wrap=True)
        self._problem.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for widget in (self.today, self._empty_words, self._problem):
            self._stack.addWidget(widget)
        self._stack.setCurrentIndex(1)
        card = QFrame()
        card.setProperty("kind", "card")
        list_column = QVBoxLayout(card)
        list_column.setContentsMargins(1, 16, 1, 1)
        list_column.setSpacing(8)
        title = text_label(self.tr("Today"), "title")
        title.setContentsMargins(16, 0, 16, 0)
        list_column.addWidget(title)
        list_column.addWidget(self._stack, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(16)
        layout.addWidget(column, 5)
        layout.addWidget(card, 6)

    def _drop_zone(self, actions: Actions) -> QFrame:
        self._drop.setObjectName("dropZone")
        column = QVBoxLayout(self._drop)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        big = QLabel()
        Tint(big, self._look, "image-plus", "accent", 44)
        big.setFixedHeight(56)
        big.setAlignment(Qt.AlignmentFlag.AlignCenter)
        headline = text_label(self.tr("Drop images, a folder or a CD here"), "heading", wrap=True)
        if not actions.may("open_files"):
            headline.setText(self.tr("Your account can look at results, but not analyse"))
        kinds = text_label(self.tr("DICOM, JPEG, PNG, TIFF, BMP or WebP, also in ZIP archives"), "muted", wrap=True)
        column.addStretch(1)
        for label in (big, headline, kinds):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self.buttons = {
            "open_files": button(self._look, self.tr("Open images"), "file-image", "primary"),
            "open_folder": button(self._look, self.tr("Open folder"), "folder-open"),
            "open_samples": button(self._look, self.tr("Samples"), "images"),
        }
        for name, made in self.buttons.items():
            made.clicked.connect(actions[name].trigger)
            made.setToolTip(actions[name].toolTip())
            made.setEnabled(actions.may(name))
            row.addWidget(made)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        return self._drop

    def _steps(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(16)
        steps = (
            ("image-plus", self.tr("1  Open"), self.tr("Drop an image; it is analysed at once.")),
            ("scan-line", self.tr("2  Look"), self.tr("Compare the answer with the image yourself.")),
            ("clipboard-list", self.tr("3  Find again"), self.tr("Every result stays in the log.")),
        )
        for icon, headline, sentence in steps:
            column = QVBoxLayout()
            column.setSpacing(2)
            head = QHBoxLayout()
            head.setSpacing(8)
            head.addWidget(icon_label(self._look, icon, "accent"))
            head.addWidget(text_label(headline, "strong"), 1)
            column.addLayout(head)
            column.addWidget(text_label(sentence, "caption", wrap=True))
            column.addStretch(1)
            row.addLayout(column, 1)
        return card


class _Column(QScrollArea):
    """Scrolls down where reminders and large text leave no room; never sideways."""

    def __init__(self) -> None:
        super().__init__()
        self.body = QWidget()
        self.body.setObjectName("cardsBody")
        self.setWidget(self.body)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def minimumSizeHint(self) -> QSize:
        """Be as wide as what it holds, and its scroll bar."""
        width = self.body.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

"""Write the entries of a search to a file: which format, with or without names, and what the file will hold."""

from datetime import date
from pathlib import Path
from threading import Event

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.file_dialogs import choose_new_file
from desktop.gui.jobs import JobRunner
from desktop.gui.log_jobs import MOST_COUNTED, export_log
from desktop.gui.parts import button, clear_layout, fit_height, show_error, text_label
from desktop.gui.permission import allow
from desktop.gui.spoken import name_box
from desktop.gui.theme import Look, scaled
from desktop.records.entry import LogQuery
from desktop.records.export import Format
from desktop.records.roles import Action
from desktop.records.session import Session

WIDTH_PX = 580


class ExportDialog(QDialog):
    """Exports off the GUI thread; closing it stops the export, of which nothing is left then."""

    progressed = Signal(object)
    """Entries written so far; emitted by the thread that writes."""

    def __init__(self, session: Session, look: Look, query: LogQuery, total: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setFixedWidth(scaled(WIDTH_PX))
        self._session, self._look, self._query, self._total = session, look, query, total
        self._jobs = JobRunner(1, self)
        self._stop = Event()
        self.format = QComboBox()
        for text, kind in (
            (self.tr("CSV, for any spreadsheet"), Format.CSV),
            (self.tr("XLSX, for Excel and LibreOffice"), Format.XLSX),
            (self.tr("JSON lines, for programs"), Format.JSON_LINES),
        ):
            self.format.addItem(text, kind.value)
        name_box(self.format, self.tr("Format"))
        self.with_names = QCheckBox(self.tr("With names, IDs, birth dates and file names"))
        allow(self.with_names, session.person, Action.EXPORT_NAMES)
        self._holds = text_label(kind="muted", wrap=True)
        self._outcome = QVBoxLayout()
        self._progress = QProgressBar()
        self._written = text_label(kind="caption")
        self.export_button = button(look, self.tr("Export..."), "download", "primary")
        self.close_button = QPushButton(self.tr("Close"))
        self._lay_out()
        self.with_names.toggled.connect(self._show_what)
        self.export_button.clicked.connect(self._on_export)
        self.close_button.clicked.connect(self._on_close)
        self.progressed.connect(self._on_progress)
        self._show_running(False)
        self._show_what()

    def export(self, path: Path) -> None:
        """Write the file."""
        self._stop.clear()
        kind, with_names = Format(self.format.currentData()), self.with_names.isChecked()
        clear_layout(self._outcome)
        self._show_running(True)
        self._on_progress(0)
        self._jobs.start(
            lambda: export_log(
                self._session.open, self._query, path, kind, with_names=with_names, stop=self._stop, tell=self.progressed.emit
            ),
            self._on_done,
            self._on_failed,
        )

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_export(self) -> None:
        kind = Format(self.format.currentData())
        proposed = f"lightbox-log-{date.today():%Y-%m-%d}.{kind.value}"
        path = choose_new_file(self, self.tr("Export"), proposed)
        if path is not None:
            self.export(path)

    def _on_close(self) -> None:
        if self._jobs.busy:
            self._stop.set()
        else:
            self.reject()

    def _on_progress(self, count: int) -> None:
        self._progress.setRange(0, self._total if self._total <= MOST_COUNTED else 0)  # 0: it only shows that it moves
        self._progress.setValue(count)
        self._written.setText(self.tr("Entries written: {0}").format(count))

    def _on_done(self, count: int | None) -> None:
        self._show_running(False)
        if count is None:
            self._outcome.addWidget(text_label(self.tr("Stopped. No file was written."), wrap=True))
            return
        words = self.tr("%n entries were written.", "", count)
        if self.with_names.isChecked():
            #: Safety text
            words += " " + self.tr("The file is not encrypted: keep it where patients' papers are kept.")
        self._outcome.addWidget(text_label(words, "accent", wrap=True))

    def _on_failed(self, error: Exception) -> None:
        self._show_running(False)
        show_error(self._outcome, self._look, error)

    # --- parts --------------------------------------------------------------------------------------------------------

    def _show_what(self) -> None:
        """Say what the file will hold."""
        number = self.tr("More than {0} entries").format(MOST_COUNTED) if self._total > MOST_COUNTED else ""
        number = number or self.tr("%n entries", "", self._total)
        what = self.tr(
            "{0} of the search on screen, each with answer, probabilities, model, warnings, age, sex and study date."
        )
        who = (
            #: Safety text
            self.tr("Each names its patient. Anyone who gets the file can read it.")
            if self.with_names.isChecked()
            else self.tr("No name, ID, birth date or file name; a number tells which images are of one person.")
        )
        kept = self.tr("The audit keeps that you exported.")
        self._holds.setText(" ".join((what.format(number), who, kept)))
        fit_height(self)

    def _show_running(self, running: bool) -> None:
        for widget in (self._progress, self._written):
            widget.setVisible(running)
        self.format.setEnabled(not running)
        self.with_names.setEnabled(not running and self._session.person.may(Action.EXPORT_NAMES))
        self.export_button.setEnabled(not running and self._total > 0)
        self.close_button.setText(self.tr("Stop") if running else self.tr("Close"))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.export_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(text_label(self.tr("Export the log"), "title"))
        for widget in (self.format, self.with_names, self._holds, self._progress, self._written):
            layout.addWidget(widget)
        layout.addLayout(self._outcome)
        layout.addLayout(buttons)
        self.export_button.setDefault(True)

    def done(self, result: int) -> None:
        """Stop what is being written: it looks after every entry whether it is still wanted."""
        self.hide()  # what runs is waited for out of sight
        self._stop.set()
        self._jobs.close()
        super().done(result)

"""Make patient ids beforehand, and a sheet of labels with them."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from desktop.gui.file_dialogs import choose_new_file
from desktop.gui.jobs import JobRunner
from desktop.gui.labels import COLUMNS, ROWS, paint_sheets, sheet_pdf
from desktop.gui.parts import button, clear_layout, show_error, text_label
from desktop.gui.permission import allow
from desktop.gui.theme import Look, scaled
from desktop.records.local_ids import MOST_AT_ONCE
from desktop.records.roles import Action
from desktop.records.session import Session
from desktop.report.output import check_replaceable, write_file

WIDTH_PX = 580
PDF_START = b"%PDF-"


def make_ids(session: Session, count: int) -> list[str]:
    """Return new local ids. Runs on a pool thread."""
    with session.open() as records:
        return records.local_ids.make(count)


def note_print(session: Session, count: int) -> None:
    """Keep in the audit that labels were printed. Runs on a pool thread."""
    with session.open() as records:
        records.access.note(Action.PRINT, labels=count)


def save_sheet(path: Path, ids: list[str]) -> None:
    """Write the labels as PDF; another file is not written over. Runs on a pool thread."""
    check_replaceable(path, PDF_START)
    write_file(path, sheet_pdf(ids))


class LabelsDialog(QDialog):
    """Every id is made once and never again, whether its label is used or not."""

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Labels for new patients"))
        self.setFixedWidth(scaled(WIDTH_PX))
        self._session, self._look = session, look
        self._jobs = JobRunner(1, self)
        self.ids: list[str] = []
        self.count = QSpinBox()
        self.count.setRange(1, MOST_AT_ONCE)
        self.count.setValue(COLUMNS * ROWS)
        self.count.setFixedWidth(scaled(72))
        self.count.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.count.setAccessibleName(self.tr("How many"))
        self.make = button(look, self.tr("Make IDs"), "tag", "primary")
        self.save = button(look, self.tr("Save as PDF..."), "download")
        self.print = button(look, self.tr("Print..."), "printer")
        self._close = QPushButton(self.tr("Close"))
        self._outcome = QVBoxLayout()
        self._lay_out()
        self.make.clicked.connect(self._on_make)
        self.save.clicked.connect(self._on_save)
        self.print.clicked.connect(self._on_print)
        self._close.clicked.connect(self.reject)
        self._enable()

    def save_to(self, path: Path) -> None:
        """Write the sheet to a file."""
        ids = self.ids
        self._jobs.start(lambda: save_sheet(path, ids), lambda _: self._say(self.tr("Saved.")), self._on_failed)

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_make(self) -> None:
        count = self.count.value()
        self._jobs.start(lambda: make_ids(self._session, count), self._on_made, self._on_failed)
        self._enable()

    def _on_made(self, ids: list[str]) -> None:
        self.ids = ids
        first_last = ids[0] if len(ids) == 1 else self.tr("{0} to {1}").format(ids[0], ids[-1])
        self._say(self.tr("Made: {0}. Save or print them now; the log lists them nowhere else.").format(first_last))
        self._enable()

    def _on_save(self) -> None:
        path = choose_new_file(self, self.tr("Save the labels"), f"lightbox-labels-{date.today():%Y-%m-%d}.pdf")
        if path is not None:
            self.save_to(path)

    def _on_print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        _lay_paper(printer)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            _lay_paper(printer)  # other paper, or paper laid across, would cut labels
            paint_sheets(printer, printer.resolution(), self.ids)
            count = len(self.ids)
            self._jobs.start(
                lambda: note_print(self._session, count), lambda _: self._say(self.tr("Sent to the printer.")), self._on_failed
            )

    def _on_failed(self, error: Exception) -> None:
        show_error(self._outcome, self._look, error)
        self._enable()

    # --- parts --------------------------------------------------------------------------------------------------------

    def _say(self, words: str) -> None:
        clear_layout(self._outcome)
        self._outcome.addWidget(text_label(words, "accent", wrap=True))

    def _enable(self) -> None:
        if allow(self.make, self._session.person, Action.LOCAL_IDS):
            self.make.setEnabled(not self._jobs.busy)
        for made in (self.save, self.print):
            made.setEnabled(bool(self.ids))
            made.setToolTip("" if self.ids else self.tr("Make IDs first."))
        if not QPrinterInfo.availablePrinterNames():
            self.print.setEnabled(False)
            self.print.setToolTip(self.tr("There is no printer on this computer."))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.count)
        row.addWidget(text_label(self.tr("{0} fit on a sheet").format(COLUMNS * ROWS), "muted"), 1)
        row.addWidget(self.make)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._close)
        foot.addStretch(1)
        foot.addWidget(self.save)
        foot.addWidget(self.print)
        words = self.tr(
            "For patients without an ID. Each label has its ID as text, bar code and QR code: stick it on the patient's card, and scan it "
            "where an ID is asked for. The last character tells a mistyped one."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        layout.addWidget(text_label(self.tr("Labels for new patients"), "title"))
        layout.addWidget(text_label(words, "muted", wrap=True))
        layout.addLayout(row)
        layout.addLayout(self._outcome)
        layout.addLayout(foot)
        layout.addWidget(
            text_label(self.tr("Sheets of 3 x 8 labels of 70 x 36 mm on A4; print at actual size."), "caption", wrap=True)
        )

    def done(self, result: int) -> None:
        """Let what runs finish."""
        self._jobs.finish()
        super().done(result)


def _lay_paper(printer: QPrinter) -> None:
    """Give a printer the paper that the labels are on."""
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )

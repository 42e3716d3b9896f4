"""A report before it is printed or saved: its page on the screen, its language, its paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QImage, QPageLayout, QResizeEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import RecordsError
from desktop.gui.file_dialogs import choose_new_file
from desktop.gui.i18n import LANGUAGE_NAMES, describe
from desktop.gui.jobs import JobRunner
from desktop.gui.parts import Banner, button, clear_layout, show_error, text_label
from desktop.gui.permission import allow
from desktop.gui.report.content import LETTERHEAD, Report, gather
from desktop.gui.report.language import speaking
from desktop.gui.report.page import Sheets
from desktop.gui.report.paper import Paper
from desktop.gui.report.pdf import EXPORT, note_report, paint_pages, save_report, set_page
from desktop.gui.report.preview import PagePreview, Shown, lay_out
from desktop.gui.report.words import words_of
from desktop.gui.settings import Setting, Settings
from desktop.gui.spoken import name_box
from desktop.gui.theme import Look
from desktop.inference.package import Package
from desktop.policy import policy
from desktop.records.roles import Action
from desktop.records.session import Session
from desktop.workers.pool import Workers

FIRST_SIZE: Final = (980, 700)
SIDE_PX: Final = 300
RESIZE_MS: Final = 120
MOST_LINES: Final = 5
PAPER: Final = Setting("report/paper", str, "")
"""One of `Paper` by its name; empty: the usual one of this computer's country."""


@dataclass(frozen=True)
class Wanted:
    """What a report is of, and whether somebody has typed something that is not in it."""

    reading_id: str
    unsaved: bool = False
    passwords: tuple[str, ...] = ()


def print_report(session: Session, reading_id: str, sheets: Sheets, printer: QPrinter) -> None:
    """Print a report, once the audit says so. Runs on a pool thread, as Qt allows for printers."""
    note_report(session, reading_id, sheets, "paper")
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)  # whatever the printer's own dialog was left with
    paint_pages(printer, printer.resolution(), sheets)


def save_letterhead(session: Session, lines: Sequence[str]) -> None:
    """Keep the clinic's name, the first line, and what stands below it. Runs on a pool thread."""
    with session.open() as records:
        records.settings.set("clinic", next(iter(lines), ""))
        records.settings.set(LETTERHEAD, "\n".join(lines[1:MOST_LINES]))


class ReportDialog(QDialog):
    """Shows a report as it will be on paper. Nothing is printed or saved that the log's audit does not know of."""

    def __init__(
        self,
        session: Session,
        workers: Workers,
        models: Sequence[Package],
        wanted: Wanted,
        *,
        look: Look,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report"))
        self.resize(*FIRST_SIZE)
        self._session, self._workers, self._models, self._look = session, workers, tuple(models), look
        self._settings, self._wanted = settings, wanted
        self._jobs, self._drawing = JobRunner(1, self), JobRunner(1, self)
        self._report: Report | None = None
        self._asked = 0
        self._turned_to = 0
        self.shown: Shown | None = None
        self.preview = PagePreview(look)
        self.language, self.paper = QComboBox(), QComboBox()
        self.heat = QCheckBox(self.tr("With the heat map"))
        self.heat.setChecked(True)
        self.letterhead = button(look, self.tr("Letterhead..."), "pencil")
        self.previous, self.next = (
            button(look, self.tr("Previous page"), "chevron-up"),
            button(look, self.tr("Next page"), "chevron-down"),
        )
        self._page = text_label(kind="muted")
        self._outcome = QVBoxLayout()
        self.print = button(look, self.tr("Print..."), "printer", "primary")
        self.save = button(look, self.tr("Save as PDF..."), "download")
        self.close_button = QPushButton(self.tr("Close"))
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(RESIZE_MS)
        self._fill()
        self._lay_out()
        self._connect()
        self._enable()
        self._fetch()

    def save_to(self, path: Path) -> None:
        """Write the report to a file."""
        if self.shown is not None:
            session, reading_id, sheets = self._session, self._wanted.reading_id, self.shown.sheets
            self._jobs.start(lambda: save_report(session, reading_id, sheets, path), self._on_saved, self._on_failed)
            self._enable()

    def print_to(self, printer: QPrinter) -> None:
        """Print the report."""
        if self.shown is not None:
            session, reading_id, sheets = self._session, self._wanted.reading_id, self.shown.sheets
            self._jobs.start(lambda: print_report(session, reading_id, sheets, printer), self._on_printed, self._on_failed)
            self._enable()

    # --- slots --------------------------------------------------------------------------------------------------------

    def _fetch(self) -> None:
        session, wanted = self._session, self._wanted
        self._jobs.start(
            lambda: gather(session, self._workers, self._models, wanted.reading_id, wanted.passwords),
            self._on_gathered,
            self._on_failed,
        )

    def _on_gathered(self, report: Report) -> None:
        self._report = report
        self.heat.setEnabled(report.pictures is not None and report.pictures.heat is not None)
        #: Safety text
        self.heat.setToolTip("" if self.heat.isEnabled() else self.tr("There is no heat map of this image."))
        self._draw()

    def _draw(self, page: int = 0) -> None:
        """Lay the report out as it is wanted now, and show one of its pages."""
        self._turned_to = page
        if self._report is None:
            return
        report, paper, heat = self._report, Paper[self.paper.currentData()], self.heat.isChecked()
        with speaking(self.language.currentData()):
            words = words_of(report)
        box = self.preview.size() * self.devicePixelRatioF()
        self._drawing.forget(self._asked)
        self._asked = self._drawing.start(
            lambda: lay_out(report, words, paper, page, heat=heat, box=box), self._on_drawn, self._on_failed
        )
        self._enable()  # what is on screen is not what is wanted any more

    def _on_drawn(self, shown: Shown) -> None:
        self.shown = shown
        self.preview.show_image(shown.image)
        words = self.tr("Page {0} of {1}").format(shown.page + 1, shown.sheets.count)
        self._page.setText(words)
        self.preview.setAccessibleName(self.tr("Preview of the report"))
        self.preview.setAccessibleDescription(words)
        self._enable()

    def _on_step(self, step: int) -> None:
        if self.shown is not None:
            self._draw(min(max(0, self._turned_to + step), self.shown.sheets.count - 1))

    def _on_paper(self) -> None:
        self._settings.set(PAPER, self.paper.currentData())
        self._draw()

    def _on_letterhead(self) -> None:
        if self._report is None:
            return
        before = "\n".join((self._report.clinic, self._report.letterhead)).strip()
        words = self.tr("The first line is the clinic's name; up to four more stand below it on every report:")
        text, accepted = QInputDialog.getMultiLineText(self, self.tr("Clinic's name and address"), words, before)
        if accepted and text.strip() != before:
            session, lines = self._session, [line.strip() for line in text.strip().splitlines()]
            self._jobs.start(lambda: save_letterhead(session, lines), lambda _none: self._fetch(), self._on_failed)

    def _on_save(self) -> None:
        proposed = f"lightbox-report-{self._wanted.reading_id[:8]}.pdf"
        path = choose_new_file(self, self.tr("Save the report"), proposed)
        if path is not None:
            self.save_to(path)

    def _on_print(self) -> None:
        if self.shown is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("lightbox-report")  # a printer's queue is read by others
        printer.setFullPage(True)
        set_page(printer, self.shown.sheets)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self.print_to(printer)

    def _on_saved(self, _none: None) -> None:
        self._say(
            self.tr("Saved, and read again to be sure. The file is not encrypted: keep it where patients' papers are kept.")
        )

    def _on_printed(self, _none: None) -> None:
        self._say(self.tr("Sent to the printer."))

    def _on_failed(self, error: Exception) -> None:
        show_error(self._outcome, self._look, error)
        self._enable()

    # --- parts --------------------------------------------------------------------------------------------------------

    def _say(self, words: str) -> None:
        clear_layout(self._outcome)
        self._outcome.addWidget(text_label(words, "accent", wrap=True))
        self._enable()

    def _enable(self) -> None:
        """The one place that says what can be done."""
        ready = self.shown is not None and self._report is not None and not (self._jobs.busy or self._drawing.busy)
        hidden = self._report is not None and self._report.hidden
        for made in (self.print, self.save):
            made.setToolTip("")
            if allow(made, self._session.person, Action.PRINT):
                allowed = policy().allows(EXPORT)
                made.setEnabled(ready and allowed and not hidden)
                if not allowed:
                    made.setToolTip(describe(RecordsError("POLICY-EXPORT"))[1])
                elif hidden:
                    #: Safety text
                    made.setToolTip(self.tr("Read the image first: its answer is not shown yet."))
        if self.print.isEnabled() and not QPrinterInfo.availablePrinterNames():
            self.print.setEnabled(False)
            self.print.setToolTip(self.tr("There is no printer on this computer."))
        self.letterhead.setToolTip(self.tr("The clinic's name and address"))
        if allow(self.letterhead, self._session.person, Action.SETTING):
            self.letterhead.setEnabled(self._report is not None)
        page, count = (self.shown.page, self.shown.sheets.count) if self.shown is not None else (0, 1)
        for made, possible in ((self.previous, page > 0), (self.next, page + 1 < count)):
            made.setVisible(count > 1)
            made.setEnabled(possible)

    def _fill(self) -> None:
        for code, name in LANGUAGE_NAMES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(self._look.language)))
        for paper, name in ((Paper.A4, "A4"), (Paper.A5, "A5"), (Paper.LETTER, self.tr("Letter"))):
            self.paper.addItem(name, paper.name)
        american = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
        stored = self.paper.findData(self._settings.get(PAPER))
        self.paper.setCurrentIndex(
            stored if stored >= 0 else self.paper.findData((Paper.LETTER if american else Paper.A4).name)
        )
        name_box(self.language, self.tr("Language of the report"))
        name_box(self.paper, self.tr("Paper"))
        if not policy().allows(EXPORT):
            self._on_failed(RecordsError("POLICY-EXPORT"))
        elif self._wanted.unsaved:
            #: Safety text
            #: Safety text
            words = self.tr("Your own reading of this image is not saved, so it is not on the report. Save it first.")
            self._outcome.addWidget(Banner(self._look, "warn", "triangle-alert", words))

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(10)
        choices = QGridLayout()
        choices.setSpacing(10)
        choices.setColumnStretch(1, 1)
        for row, (words, box) in enumerate(((self.tr("Language"), self.language), (self.tr("Paper"), self.paper))):
            label = text_label(words, "muted")
            label.setBuddy(box)
            choices.addWidget(label, row, 0)
            choices.addWidget(box, row, 1)
        side.addLayout(choices)
        side.addWidget(self.heat)
        side.addWidget(self.letterhead)
        side.addSpacing(8)
        side.addWidget(self._page)
        for made in (self.previous, self.next):
            side.addWidget(made)
        side.addLayout(self._outcome)
        side.addStretch(1)
        side.addWidget(text_label(self.tr("The audit keeps that you made it."), "caption", wrap=True))
        for made in (self.print, self.save, self.close_button):
            side.addWidget(made)
        column = QWidget()
        column.setFixedWidth(self._look.px(SIDE_PX))
        column.setLayout(side)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(20)
        layout.addWidget(self.preview, 1)
        layout.addWidget(column)
        self.print.setDefault(True)

    def _connect(self) -> None:
        self.language.activated.connect(lambda _index: self._draw())
        self.paper.activated.connect(lambda _index: self._on_paper())
        self.heat.clicked.connect(lambda _checked: self._draw())
        self.letterhead.clicked.connect(self._on_letterhead)
        self.previous.clicked.connect(lambda: self._on_step(-1))
        self.next.clicked.connect(lambda: self._on_step(1))
        self.print.clicked.connect(self._on_print)
        self.save.clicked.connect(self._on_save)
        self.close_button.clicked.connect(self.reject)
        self._resized.timeout.connect(self._on_resized)

    def _on_resized(self) -> None:
        self._draw(self._turned_to)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized.start()

    def done(self, result: int) -> None:
        """Let what is being saved finish, and take the page away."""
        self.hide()  # what runs is waited for out of sight
        self._drawing.close()
        self._jobs.finish()
        self.shown, self._report = None, None
        self.preview.show_image(QImage())
        super().done(result)

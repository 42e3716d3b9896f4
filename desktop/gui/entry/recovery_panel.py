"""Shows a new recovery key until it is printed or saved."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.errors import RecordsError
from desktop.gui.entry.recovery_sheet import RecoverySheet, print_sheet, save_pdf, save_text
from desktop.gui.parts import button, text_label
from desktop.gui.settings import forget_folders
from desktop.gui.theme import Look


class RecoveryPanel(QWidget):
    """The key, what it is for, and three ways to keep it; `kept` becomes true with the first that worked."""

    kept_changed = Signal()
    failed = Signal(object)
    """The exception: the key is not kept."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.kept = False
        self._sheet: RecoverySheet | None = None
        self._key = text_label(kind="recoveryKey")
        self._key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._key.setAccessibleDescription(self.tr("Recovery key"))  # a name would be heard in place of the key
        self._state = text_label(kind="caption", wrap=True)
        self.print_button = button(look, self.tr("Print"), "printer")
        self.pdf_button = button(look, self.tr("Save as PDF"), "save")
        self.text_button = button(look, self.tr("Save as text"), "file-text")
        self._lay_out()
        self.print_button.clicked.connect(self._print)
        self.pdf_button.clicked.connect(lambda: self._choose_file("pdf"))
        self.text_button.clicked.connect(lambda: self._choose_file("txt"))

    def show_sheet(self, sheet: RecoverySheet) -> None:
        """Show a new key, which is kept nowhere yet."""
        self._sheet, self.kept = sheet, False
        self._key.setText("\n".join(sheet.key_lines()))
        self._state.setText(self.tr("It is shown only now. Print or save it before you go on."))
        printers = bool(QPrinterInfo.availablePrinterNames())
        self.print_button.setEnabled(printers)
        self.print_button.setToolTip("" if printers else self.tr("There is no printer on this computer."))

    def forget(self) -> None:
        """Let the key go."""
        self._sheet = None
        self._key.clear()

    def save_to(self, path: Path) -> None:
        """Write the sheet into a file: PDF, or text where the name ends so."""
        if self._sheet is None:
            return
        try:
            (save_text if path.suffix.casefold() == ".txt" else save_pdf)(self._sheet, path)
        except RecordsError as error:
            self.failed.emit(error)
            return
        self._set_kept(
            self.tr("Saved. Move the file to a stick or paper that is locked away, and leave no copy on this computer.")
        )

    def _choose_file(self, kind: str) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = str(Path(folder) / f"lightbox-recovery-key.{kind}")
        pattern = self.tr("PDF (*.pdf)") if kind == "pdf" else self.tr("Text (*.txt)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the recovery sheet"), suggested, pattern)
        forget_folders()
        if name:
            path = Path(name)
            self.save_to(path if path.suffix.casefold() == f".{kind}" else path.with_name(f"{path.name}.{kind}"))

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if self._sheet is not None and QPrintDialog(printer, self).exec():
            print_sheet(self._sheet, printer)
            if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
                self.failed.emit("PRINT", self.tr("The printer did not take it; save the sheet instead."))
                return
            self._set_kept(self.tr("Sent to the printer. Check the paper, then lock it away."))

    def _set_kept(self, words: str) -> None:
        self.kept = True
        self._state.setText(words)
        self.kept_changed.emit()

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setObjectName("recoveryKey")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.addWidget(self._key)
        words: QLabel = text_label(
            self.tr(
                "If nobody can log in any more, this key opens the log. Without it and without a password, nobody can: not even "
                "who made Lightbox."
            ),
            "muted",
            wrap=True,
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        for made in (self.print_button, self.pdf_button, self.text_button):
            row.addWidget(made)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(frame)
        column.addLayout(row)
        column.addWidget(self._state)

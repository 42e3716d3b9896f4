"""A report on paper or in a PDF file. Nothing leaves before the audit says so, and what was written is read again."""

import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop import __version__
from desktop.errors import RecordsError
from desktop.gui.report.page import Sheets
from desktop.gui.report.paper import MM
from desktop.policy import policy
from desktop.records.roles import Action
from desktop.records.session import Session
from desktop.report.output import check_replaceable, output_errors

PDF_DPI: Final = 1200
MM_PER_INCH: Final = 25.4
FITS: Final = 0.995
"""Less is other paper; printers round its size to dots."""
BEGINS: Final = b"%PDF-"
ENDS: Final = b"%%EOF"
EXPORT: Final = "report"
"""What a computer's policy calls it, on paper as well: print dialogs write files too."""


def report_pdf(sheets: Sheets) -> bytes:
    """Return a report as PDF, with its fonts embedded; its title names no patient."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_DPI)
    writer.setTitle(QCoreApplication.translate("Report", "Report of a reading"))
    writer.setCreator(f"Lightbox {__version__}")
    set_page(writer, sheets)
    paint_pages(writer, PDF_DPI, sheets)
    buffer.close()
    return bytes(data.data())


def set_page(device: QPagedPaintDevice, sheets: Sheets) -> None:
    """Give a printer or a file the report's paper; the report has margins of its own."""
    device.setPageSize(QPageSize(sheets.paper.size))
    device.setPageOrientation(QPageLayout.Orientation.Portrait)
    device.setPageMargins(QMarginsF(0, 0, 0, 0))


def paint_pages(device: QPagedPaintDevice, dpi: float, sheets: Sheets) -> None:
    """Draw all pages. Other paper than the report's, or paper laid across, has the whole page on it, smaller: never a part of it.

    Raises
    ------
    RecordsError
        ``FILE-UNWRITABLE``: the device takes nothing.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise RecordsError("FILE-UNWRITABLE", detail="the printer does not answer")
    paper, dots = painter.viewport(), dpi / MM_PER_INCH
    wide, high = sheets.paper.width / MM * dots, sheets.paper.height / MM * dots
    fits = min(paper.width() / wide, paper.height() / high)
    if fits < FITS:
        dots *= fits
    for number in range(sheets.count):
        if number:
            device.newPage()
        sheets.paint(painter, number, dots)
    painter.end()


def note_report(session: Session, reading_id: str, sheets: Sheets, kind: str) -> None:
    """Keep in the audit who made a report of which reading; `kind` is ``paper`` or ``pdf``.

    Raises
    ------
    RecordsError
        ``POLICY-EXPORT``, ``NOT-ALLOWED``, or what the log raises that cannot be written: then no report is made.
    """
    policy().require(EXPORT)
    with session.open() as records:
        records.access.note(Action.PRINT, reading_id, report=kind, pages=sheets.count)


def save_report(session: Session, reading_id: str, sheets: Sheets, path: Path) -> None:
    """Write a report as PDF, which is complete or not there. Runs on a pool thread.

    Raises
    ------
    RecordsError
        ``FILE-EXISTS``, ``FILE-UNWRITABLE``, and what `note_report` raises.
    """
    policy().require(EXPORT)
    check_replaceable(path, BEGINS)
    data = report_pdf(sheets)
    unfinished = path.parent / f"{path.name}.unfinished"
    try:
        with output_errors():
            with unfinished.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            _check(unfinished, data)
        # The audit first: what nobody could write down must not leave
        note_report(session, reading_id, sheets, "pdf")
        with output_errors():
            unfinished.replace(path)
    finally:
        with output_errors():
            unfinished.unlink(missing_ok=True)


def _check(path: Path, data: bytes) -> None:
    """Read again what was written: a stick may take a file and not keep it."""
    found = path.read_bytes()
    if found != data or not found.startswith(BEGINS) or not found.rstrip().endswith(ENDS):
        raise RecordsError("FILE-UNWRITABLE", detail="what was written does not read back the same")

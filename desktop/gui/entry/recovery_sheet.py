"""The sheet with the recovery key: on paper, as PDF or as text. It is the only place where the key stands."""

import html
import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument, QTextOption

from desktop.errors import RecordsError
from desktop.gui.i18n import day
from desktop.gui.theme import FONT_FAMILIES

translate = QCoreApplication.translate
MARGIN_MM = 22


@dataclass(frozen=True)
class RecoverySheet:
    """What stands on it."""

    clinic: str
    recovery_key: str
    made: date

    def title(self) -> str:
        """Return the headline."""
        return translate("RecoverySheet", "Lightbox: recovery key")

    def facts(self) -> str:
        """Return whose it is, and since when."""
        words = translate("RecoverySheet", "{0}, made on {1}")
        return words.format(self.clinic or translate("RecoverySheet", "This clinic"), day(self.made))

    def sentences(self) -> tuple[str, ...]:
        """Return what to do with it."""
        return (
            translate("RecoverySheet", "If nobody can log in any more, this key gives an administrator a new password."),
            translate("RecoverySheet", "Choose “Forgotten password” where Lightbox asks for the password, and type the key."),
            translate("RecoverySheet", "Whoever has this sheet and the computer can read all patients. Keep it locked away, not "
                                       "beside the computer."),
            translate("RecoverySheet", "Without this key and without a password the log cannot be opened, by nobody."),
            translate("RecoverySheet", "0 and 1 are figures; the letters I, L, O and U do not occur in the key."),
            translate("RecoverySheet", "When a newer key is made, this sheet is worth nothing: destroy it then."),
        )  # fmt: skip

    def key_lines(self) -> tuple[str, str]:
        """Return the key in two lines, which can be read and typed."""
        groups = self.recovery_key.split("-")
        half = (len(groups) + 1) // 2
        return "-".join(groups[:half]) + "-", "-".join(groups[half:])


def save_pdf(sheet: RecoverySheet, path: Path) -> None:
    """Write a PDF of one page.

    Raises
    ------
    RecordsError
        ``FILE-UNWRITABLE``.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheet.title())
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, _margins(),
                                     QPageLayout.Unit.Millimeter))  # fmt: skip
    print_sheet(sheet, writer)
    buffer.close()
    _write(path, bytes(data.data()))


def save_text(sheet: RecoverySheet, path: Path) -> None:
    """Write a text file.

    Raises
    ------
    RecordsError
        ``FILE-UNWRITABLE``.
    """
    lines = (sheet.title(), sheet.facts(), "", f"    {sheet.recovery_key}", "", *sheet.sentences(), "")
    _write(path, "\n".join(lines).encode())


def print_sheet(sheet: RecoverySheet, device: QPagedPaintDevice) -> None:
    """Put the sheet on a page of a printer or a PDF file."""
    document_of(sheet).print_(device)


def document_of(sheet: RecoverySheet) -> QTextDocument:
    """Return the sheet as it is printed. Its key is read from the left in every language: else its groups would change places."""
    document = QTextDocument()
    font = QFont([*FONT_FAMILIES])
    font.setPointSize(11)
    document.setDefaultFont(font)
    direction = QTextOption()
    direction.setTextDirection(QLocale().textDirection())
    document.setDefaultTextOption(direction)
    key = "<br>".join(html.escape(line) for line in sheet.key_lines())
    document.setHtml(
        f"<h1>{html.escape(sheet.title())}</h1><p>{html.escape(sheet.facts())}</p>"
        f"<table width='100%' border='1' cellspacing='0' cellpadding='18'><tr><td>"
        f"<p align='center' dir='ltr' style='font-size:20pt; font-weight:600; letter-spacing:1px'>{key}</p></td></tr></table>"
        + "".join(f"<p>{html.escape(sentence)}</p>" for sentence in sheet.sentences())
    )
    return document


def _margins() -> QMarginsF:
    return QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)


def _write(path: Path, data: bytes) -> None:
    """Write a file that only this user can read (where the medium knows users), and get it onto the medium."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise RecordsError("FILE-UNWRITABLE", detail=error.strerror or "the disk reports an error") from error

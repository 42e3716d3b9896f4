"""Labels with an id as Code 128, as QR code and as text: a sheet of them as PDF or on a printer."""

from collections.abc import Sequence
from typing import Final

import barcode
import segno
from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageSize, QPainter, QPdfWriter

from desktop.gui.theme import FONT_FAMILIES

COLUMNS: Final = 3
ROWS: Final = 8
LABEL_MM: Final = (70.0, 36.0)
"""Sheets of 3 x 8 labels on A4, as stationers sell them."""
TOP_MM: Final = (297 - ROWS * LABEL_MM[1]) / 2
QUIET_MODULES: Final = 10
"""Blank modules beside the bars (ISO/IEC 15417, 4.4)."""
QR_QUIET_MODULES: Final = 4
"""Blank modules around a QR code (ISO/IEC 18004, 9.1)."""
PDF_DPI: Final = 600
MM_PER_INCH: Final = 25.4


def bars(text: str) -> str:
    """Return the modules of a Code 128 symbol: 1 is a bar, 0 a space."""
    return str(barcode.get_barcode_class("code128")(text).build()[0])


def paint_sheets(device: QPagedPaintDevice, dpi: float, ids: Sequence[str], clinic: str = "") -> None:
    """Draw all labels, a sheet after the other."""
    painter = QPainter(device)
    painter.scale(dpi / MM_PER_INCH, dpi / MM_PER_INCH)  # from here on millimetres
    per_sheet = COLUMNS * ROWS
    for number, local_id in enumerate(ids):
        place = number % per_sheet
        if number and place == 0:
            device.newPage()
        left, top = place % COLUMNS * LABEL_MM[0], TOP_MM + place // COLUMNS * LABEL_MM[1]
        paint_label(painter, QRectF(left, top, *LABEL_MM), local_id, clinic)
    painter.end()


def paint_label(painter: QPainter, box: QRectF, local_id: str, clinic: str = "") -> None:
    """Draw one label; the painter counts in millimetres."""
    inner = box.adjusted(4, 4, -4, -4)
    side = 21.0
    _paint_qr(painter, QRectF(inner.right() - side, inner.top(), side, side), local_id)
    _paint_bars(painter, QRectF(inner.left(), inner.top() + 1, inner.width() - side - 1, side - 2), local_id)
    _write(painter, QRectF(inner.left(), inner.bottom() - 6.5, inner.width(), 6.5), local_id, 5.0, QFont.Weight.DemiBold)
    _write(painter, QRectF(inner.left() + 34, inner.bottom() - 6.5, inner.width() - 34, 6.5), clinic, 2.6, QFont.Weight.Normal)


def sheet_pdf(ids: Sequence[str], clinic: str = "") -> bytes:
    """Return the labels as PDF, on A4."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(QCoreApplication.translate("Labels", "Labels for new patients"))
    writer.setCreator("Lightbox")
    paint_sheets(writer, PDF_DPI, ids, clinic)
    buffer.close()
    return bytes(data.data())


def _paint_bars(painter: QPainter, box: QRectF, text: str) -> None:
    modules = bars(text)
    width = box.width() / (len(modules) + 2 * QUIET_MODULES)
    x = box.left() + QUIET_MODULES * width
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    for run in _runs(modules):
        if run[0] == "1":
            painter.drawRect(QRectF(x, box.top(), len(run) * width, box.height()))
        x += len(run) * width


def _paint_qr(painter: QPainter, box: QRectF, text: str) -> None:
    matrix = segno.make(text, error="m", micro=False).matrix
    side = box.width() / (len(matrix) + 2 * QR_QUIET_MODULES)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    for row, modules in enumerate(matrix):
        x, y = box.left() + QR_QUIET_MODULES * side, box.top() + (row + QR_QUIET_MODULES) * side
        for run in _runs("".join("1" if module else "0" for module in modules)):
            if run[0] == "1":
                painter.drawRect(QRectF(x, y, len(run) * side, side))
            x += len(run) * side


def _runs(modules: str) -> list[str]:
    """Return the runs of equal modules: neighbouring ones are drawn as one, so that no printer leaves a hair between them."""
    return modules.replace("10", "1 0").replace("01", "0 1").split()


def _write(painter: QPainter, box: QRectF, text: str, height_mm: float, weight: QFont.Weight) -> None:
    font = QFont([*FONT_FAMILIES])
    font.setPixelSize(100)  # fonts have whole pixels, and the painter counts in millimetres
    font.setWeight(weight)
    painter.save()
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    scale = height_mm / 100
    painter.translate(box.topLeft())
    painter.scale(scale, scale)
    area = QRectF(0, 0, box.width() / scale, box.height() / scale)
    words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
    painter.restore()

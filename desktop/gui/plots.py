"""Plots on screen, and each as a picture or a table in a file."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.gui.chart import Chart, Kind
from desktop.gui.parts import plain_tip
from desktop.gui.plot_painting import Marks, paint_bars, paint_columns, paint_grid, paint_lines
from desktop.gui.theme import THEMES, TYPE_PX, Look, ThemeName, Tokens
from desktop.report.csv_table import CsvTable
from desktop.report.output import check_replaceable, write_file

PICTURE_SIZE: Final = QSize(1120, 560)
"""Of a saved picture in device-independent pixels; it has two pixels for each, which prints sharp at half a page."""
PNG_START: Final = b"\x89PNG\r\n\x1a\n"


def save_picture(chart: Chart, path: Path) -> None:
    """Write a plot as PNG in the colours for paper.

    Raises
    ------
    RecordsError
        ``FILE-EXISTS``, ``FILE-UNWRITABLE``.
    """
    check_replaceable(path, PNG_START)
    write_file(path, picture_png(chart))


def picture_png(chart: Chart) -> bytes:
    """Return a plot as PNG in the colours for paper."""
    image = QImage(PICTURE_SIZE * 2, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2)
    tokens = THEMES[ThemeName.LIGHT]
    image.fill(tokens.color("surface"))
    painter = QPainter(image)
    paint_chart(painter, QRectF(16, 16, PICTURE_SIZE.width() - 32, PICTURE_SIZE.height() - 32), chart, tokens, titled=True)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stub says bytes, which it refuses
    return bytes(data.data())


def save_table(chart: Chart, path: Path) -> None:
    """Write a plot's numbers as CSV.

    Raises
    ------
    RecordsError
        ``FILE-EXISTS``, ``FILE-UNWRITABLE``.
    """
    with CsvTable(path, (chart.x_title or chart.title, *(series.name for series in chart.series))) as table:
        for row in chart.rows():
            table.write(row)


def paint_chart(
    painter: QPainter, box: QRectF, chart: Chart, tokens: Tokens, *, titled: bool = False, percent: int = 100
) -> Marks:
    """Draw a plot, with text of a size in percent; return where each label's numbers stand.

    Time and numbers go from left to right in every language.
    """
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = painter.font()
    if titled:
        font.setPixelSize(TYPE_PX["title"])
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(tokens.color("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, chart.title)
        box = box.adjusted(0, 32, 0, 0)
    font.setPixelSize(round(TYPE_PX["caption"] * percent / 100))
    font.setWeight(font.Weight.Normal)
    painter.setFont(font)
    paint = {Kind.LINES: paint_lines, Kind.COLUMNS: paint_columns, Kind.BARS: paint_bars, Kind.GRID: paint_grid}[chart.kind]
    marks = paint(painter, box, chart, tokens)
    painter.restore()
    return marks


class Plot(QWidget):
    """One plot on screen; the pointer over it says the numbers."""

    def __init__(self, look: Look, height_px: int = 220) -> None:
        super().__init__()
        self._look = look
        self._marks: Marks = []
        self.chart: Chart | None = None
        self.setMinimumHeight(look.px(height_px))
        self.setMinimumWidth(220)
        look.changed.connect(self.update)

    def show_chart(self, chart: Chart | None) -> None:
        """Show a plot, or none."""
        self.chart = chart
        self._marks = []
        words = [chart.title, *(chart.says(place) for place in range(len(chart.labels)))] if chart is not None else []
        self.setAccessibleName(words[0] if words else "")
        self.setAccessibleDescription("; ".join(word.replace("\n", ", ") for word in words[1:]))
        self.update()

    def said_at(self, point: QPoint) -> str:
        """Return what the plot says at a point; empty where there is nothing."""
        inside = [place for area, place in self._marks if area.contains(point)]
        return self.chart.says(inside[0]) if inside and self.chart is not None else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.chart is not None:
            painter = QPainter(self)
            self._marks = paint_chart(painter, QRectF(self.rect()), self.chart, self._look.tokens, percent=self._look.text_size)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.said_at(event.pos())), self)
            return True
        return super().event(event)

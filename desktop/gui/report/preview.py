"""A report on the screen: one of its pages as a picture, painted as it will be on paper."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.gui.report.content import Report
from desktop.gui.report.page import Sheets
from desktop.gui.report.paper import MM, Paper
from desktop.gui.report.words import Words
from desktop.gui.theme import Look


@dataclass(frozen=True, eq=False)
class Shown:
    """A report laid out, and one of its pages as a picture."""

    sheets: Sheets
    page: int
    image: QImage


def lay_out(report: Report, words: Words, paper: Paper, page: int, *, heat: bool, box: QSize) -> Shown:
    """Lay a report out, and paint one of its pages as large as fits into a box of pixels. Runs on a pool thread."""
    sheets = Sheets(words, report.pictures, paper, heat=heat)
    page = min(page, sheets.count - 1)
    return Shown(sheets, page, page_image(sheets, page, box))


def page_image(sheets: Sheets, page: int, box: QSize) -> QImage:
    """Return a page as a picture that fits into a box of pixels."""
    paper = sheets.paper
    scale = max(0.001, min(box.width() / paper.width, box.height() / paper.height))
    image = QImage(max(1, int(scale * paper.width)), max(1, int(scale * paper.height)), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    sheets.paint(painter, page, scale * MM)
    painter.end()
    return image


class PagePreview(QWidget):
    """A page in the middle of a grey ground."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._image = QImage()
        self.setMinimumSize(320, 400)
        look.changed.connect(self.update)

    def show_image(self, image: QImage) -> None:
        """Show a page."""
        self._image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.tokens.color("bg"))
        if not self._image.isNull():
            size = self._image.size() / self.devicePixelRatioF()
            box = QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height())
            painter.drawImage(box, self._image)
            painter.setPen(self._look.tokens.color("border"))
            painter.drawRect(box)

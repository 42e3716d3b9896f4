"""The film on a report, and beside it the film with its heat map."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from desktop.gui.heat_layer import CONTOUR_COLOR, HALF_MAXIMUM, contour_lines
from desktop.gui.report.content import Pictures
from desktop.gui.report.paper import BLACK, MM, Block, Style, Text, beside
from desktop.gui.report.typesetting import BODY, CAPTION, STRONG, Typesetter

WHITE: Final = "#FFFFFF"
MARK: Final = Style(2.6, STRONG, WHITE)
TALLEST_PICTURE: Final = 104 * MM


def images_of(pictures: Pictures | None, *, heat: bool) -> list[QImage]:
    """Return what is to be painted: none, the film, or the film with and without its heat map."""
    return [_image(pixels) for pixels in _shown(pictures, heat=heat)]


class PictureRow:
    """Puts pictures beside each other, their captions below.

    Parameters
    ----------
    setter : Typesetter
    pictures : Pictures or None
    images : list of QImage
        From `images_of`.
    """

    def __init__(self, setter: Typesetter, pictures: Pictures | None, images: list[QImage]) -> None:
        self._setter, self._pictures, self._images = setter, pictures, images

    def captions(self) -> Block:
        """Return what stands below the pictures, or instead of them."""
        words, count = self._setter.words, len(self._images)
        if not count:
            return self._setter.text(words.no_picture, BODY).block()
        width = self._column
        texts = (words.film, words.heat)[:count]
        return beside(
            [
                self._setter.text(text, CAPTION, number * (width + self._setter.gap(4)), width, most=3).block()
                for number, text in enumerate(texts)
            ]
        )

    @property
    def _column(self) -> float:
        count = max(1, len(self._images))
        return (self._setter.width - (count - 1) * self._setter.gap(4)) / count

    def fit(self, room: float) -> Block:
        """Return the row with pictures as large as they can be in a height of `room`, captions included."""
        captions, gap = self.captions(), self._setter.gap(1)
        if not self._images:
            return captions
        width, image = self._column, self._images[0]
        tallest = min(room - captions.height - gap, TALLEST_PICTURE * self._setter.paper.scale)
        factor = min(width / image.width(), tallest / image.height())
        size = image.width() * factor, image.height() * factor

        def paint(painter: QPainter, top: float) -> None:
            for number, picture in enumerate(self._images):
                offset = number * (width + self._setter.gap(4))
                box = QRectF(self._setter.x(offset, width) + (width - size[0]) / 2, top, *size)
                painter.drawImage(box, picture)
                if number == 1:
                    self._paint_contour(painter, box)
                painter.setPen(QPen(QColor(BLACK), 0.15 * MM))
                painter.drawRect(box)
                self._paint_marks(painter, box, width)
            captions.paint(painter, top + size[1] + gap)

        return Block(size[1] + gap + captions.height, paint)

    def _paint_contour(self, painter: QPainter, box: QRectF) -> None:
        """Draw a line at half the strongest value: it is all that a black and white printer leaves of the map."""
        if self._pictures is None or self._pictures.strength is None:
            return
        painter.save()
        lines = [_placed(line, box) for line in contour_lines(self._pictures.strength, HALF_MAXIMUM)]
        for color, width in ((QColor(BLACK), 0.6), (CONTOUR_COLOR, 0.25)):  # seen on bright bone as well
            painter.setPen(QPen(color, width * MM, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLines(lines)
        painter.restore()

    def _paint_marks(self, painter: QPainter, box: QRectF, width: float) -> None:
        """Write on the film what nobody may overlook; on a narrow one beyond its side."""
        top, pad = box.top() + self._setter.gap(1.2), self._setter.gap(0.8)
        for mark in self._setter.words.marks:
            text = Text(
                mark,
                MARK.font(self._setter.paper.scale),
                MARK.color,
                (box.left() + self._setter.gap(1.2) + pad, width * 0.5),
                lines=1,
            )
            ground = QRectF(box.left() + self._setter.gap(1.2), top, text.width + 2 * pad, text.height + pad)
            painter.setPen(QPen(QColor(WHITE), 0.2 * MM))
            painter.setBrush(QColor(BLACK))
            painter.drawRect(ground)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            text.paint(painter, top + pad / 2)
            top = ground.bottom() + self._setter.gap(0.8)


def _shown(pictures: Pictures | None, *, heat: bool) -> Sequence[NDArray[np.uint8]]:
    if pictures is None:
        return ()
    return (pictures.film, pictures.heat) if heat and pictures.heat is not None else (pictures.film,)


def _placed(line: QLineF, box: QRectF) -> QLineF:
    """From shares of a picture's sides to its place on the page."""
    x, y = (box.left() + line.x1() * box.width(), box.left() + line.x2() * box.width()), (line.y1(), line.y2())
    return QLineF(x[0], box.top() + y[0] * box.height(), x[1], box.top() + y[1] * box.height())


def _image(pixels: NDArray[np.uint8]) -> QImage:
    kind = QImage.Format.Format_Grayscale8 if pixels.ndim == 2 else QImage.Format.Format_RGB888
    data = np.ascontiguousarray(pixels)
    return QImage(data.data, data.shape[1], data.shape[0], data.strides[0], kind).copy()

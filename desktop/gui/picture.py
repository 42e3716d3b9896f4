"""A decoded image made ready to paint: the display window applied at the size that the screen needs."""

from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage

from desktop.imaging.image import DecodedImage, Voi
from desktop.imaging.presentation import display_table

QUICK_PIXELS: Final = 1250 * 1250
"""Most pixels computed for one frame of a window drag: look-up and smooth painting of them take about 5 ms of one core."""

KEPT_LEVELS: Final = 4
"""Sizes kept of one picture: zooming to and fro asks for neighbours; the full one has as many bytes as the film pixels."""
FAST_PIXELS: Final = 12_000_000
"""So many 32-bit colours take 48 MB."""
ROWS_AT_ONCE: Final = 64


@dataclass(frozen=True, eq=False)
class Paintable:
    """A QImage over a numpy buffer, which must live as long, and the part of the picture that it covers."""

    image: QImage
    buffer: NDArray[np.uint8]
    area: QRectF


class Picture:
    """One image under one display window."""

    def __init__(self, image: DecodedImage) -> None:
        self.image = image
        # The screen shows colours where there are some; the window's table then goes over each channel (all are 8-bit levels).
        self._source = image.pixels if image.rgb is None else image.rgb
        self._table = display_table(image)
        self._levels: dict[int, Paintable] = {}
        self._thin: NDArray[Any] = self._source[:0]
        self._thin_is = (QRect(), 0)

    def set_display(self, voi: Voi, invert: bool) -> None:
        """Change the display window."""
        self._table = display_table(self.image, voi, invert=invert)
        self._levels.clear()

    def level(self, factor: int) -> Paintable:
        """Return the whole picture reduced by a whole factor, averaged over the pixels it stands for; kept until the window changes."""
        if factor not in self._levels:
            while len(self._levels) >= KEPT_LEVELS:
                del self._levels[next(iter(self._levels))]
            self._levels[factor] = fast(paintable(self._reduced(factor), self._area()))
        return self._levels[factor]

    def region(self, area: QRect) -> Paintable:
        """Return a part of the picture pixel by pixel."""
        area = area.intersected(self._area())
        part = self._source[area.top() : area.bottom() + 1, area.left() : area.right() + 1]
        return paintable(self._look_up(np.ascontiguousarray(part)), area)

    def quick(self, visible: QRect, factor: int) -> Paintable:
        """Return only what is visible, every n-th pixel: for the frames of a drag."""
        area = visible.intersected(self._area())
        step = max(1, factor * 2 // 3)  # somewhat finer than the screen, because nothing is averaged
        while area.width() * area.height() > QUICK_PIXELS * step * step:
            step += 1
        if self._thin_is != (area, step):  # gathered once for a whole drag
            part = self._source[area.top() : area.bottom() + 1 : step, area.left() : area.right() + 1 : step]
            self._thin_is, self._thin = (area, step), np.ascontiguousarray(part)
        # The last column may stand for less than `step` pixels; the area covers whole steps so that nothing shifts.
        covered = QRect(area.left(), area.top(), self._thin.shape[1] * step, self._thin.shape[0] * step)
        return fast(paintable(self._look_up(self._thin), covered))

    def _area(self) -> QRect:
        return QRect(0, 0, self.image.columns, self.image.rows)

    def _look_up(self, pixels: NDArray[Any]) -> NDArray[np.uint8]:
        return np.take(self._table, pixels, mode="clip")

    def _reduced(self, factor: int) -> NDArray[np.uint8]:
        """Look up and average some rows at a time: numpy turns indices into 64-bit ones, which fit into the cache for few rows only."""
        rows, columns, *channels = self._source.shape
        reduced = np.empty((-(-rows // factor), -(-columns // factor), *channels), np.uint8)
        at_once = max(1, ROWS_AT_ONCE // factor)
        for row in range(0, len(reduced), at_once):
            full = self._look_up(self._source[row * factor : (row + at_once) * factor])
            reduced[row : row + at_once] = full if factor == 1 else np.asarray(Image.fromarray(full).reduce(factor))
        return reduced


def fast(shown: Paintable) -> Paintable:
    """Return it as Qt's painter scales it in half the time: as 32-bit colours, unless they would take too much memory."""
    if shown.image.width() * shown.image.height() > FAST_PIXELS:
        return shown
    kind = QImage.Format.Format_ARGB32_Premultiplied if shown.image.hasAlphaChannel() else QImage.Format.Format_RGB32
    return replace(shown, image=shown.image.convertToFormat(kind))


def paintable(buffer: NDArray[np.uint8], area: QRect) -> Paintable:
    """View an array, grey or with 3 or 4 channels, as an image over a part of a picture.

    Without bytes per line a picture 7 pixels wide comes out skewed.
    """
    buffer = np.ascontiguousarray(buffer)
    channels = buffer.shape[2] if buffer.ndim == 3 else 1
    kind = {1: QImage.Format.Format_Grayscale8, 3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBA8888}[channels]
    rows, columns = buffer.shape[:2]
    return Paintable(QImage(buffer.data, columns, rows, buffer.strides[0], kind), buffer, QRectF(area))

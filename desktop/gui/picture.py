"""A decoded image made ready to paint: the display window applied at the size that the screen needs."""

from dataclasses import dataclass
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
            full = self._levels[1].buffer if 1 in self._levels else self._look_up(self._source)
            reduced = full if factor == 1 else np.asarray(Image.fromarray(full).reduce(factor))
            self._levels[factor] = paintable(reduced, QRect(0, 0, self.image.columns, self.image.rows))
        return self._levels[factor]

    def quick(self, visible: QRect, factor: int) -> Paintable:
        """Return only what is visible, every n-th pixel: for the frames of a drag."""
        area = visible.intersected(QRect(0, 0, self.image.columns, self.image.rows))
        step = max(1, factor * 2 // 3)  # somewhat finer than the screen, because nothing is averaged
        while area.width() * area.height() > QUICK_PIXELS * step * step:
            step += 1
        if self._thin_is != (area, step):  # gathered once for a whole drag
            part = self._source[area.top() : area.bottom() + 1 : step, area.left() : area.right() + 1 : step]
            self._thin_is, self._thin = (area, step), np.ascontiguousarray(part)
        # The last column may stand for less than `step` pixels; the area covers whole steps so that nothing shifts.
        covered = QRect(area.left(), area.top(), self._thin.shape[1] * step, self._thin.shape[0] * step)
        return paintable(self._look_up(self._thin), covered)

    def _look_up(self, pixels: NDArray[np.uint8] | NDArray[np.uint16]) -> NDArray[np.uint8]:
        return np.take(self._table, pixels, mode="clip")


def paintable(buffer: NDArray[np.uint8], area: QRect) -> Paintable:
    """View an array, grey or with 3 or 4 channels, as an image over a part of a picture.

    Without bytes per line a picture 7 pixels wide comes out skewed.
    """
    buffer = np.ascontiguousarray(buffer)
    channels = buffer.shape[2] if buffer.ndim == 3 else 1
    kind = {1: QImage.Format.Format_Grayscale8, 3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBA8888}[channels]
    rows, columns = buffer.shape[:2]
    return Paintable(QImage(buffer.data, columns, rows, buffer.strides[0], kind), buffer, QRectF(area))

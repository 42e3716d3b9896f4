"""A decoded image made ready to paint: the display window applied at the size that the screen needs."""

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QLineF, QRect, QRectF
from PySide6.QtGui import QImage

from desktop.imaging.image import DecodedImage, Voi
from desktop.imaging.presentation import display_table
from desktop.inference import heatmap

QUICK_PIXELS: Final = 1250 * 1250
"""Most pixels computed for one frame of a window drag: look-up and smooth painting of them take about 5 ms of one core."""
HEATMAP_SIDE: Final = 384
"""Longest side of the coloured heat map; the screen scales it up smoothly, and it holds no detail finer than that."""
CONTOUR_SIDE: Final = 96
"""Longest side of the grid on which the contour is found."""
HALF_MAXIMUM: Final = 0.5


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
            self._levels[factor] = self._paintable(reduced, QRect(0, 0, self.image.columns, self.image.rows))
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
        return self._paintable(self._look_up(self._thin), covered)

    def _look_up(self, pixels: NDArray[np.uint8] | NDArray[np.uint16]) -> NDArray[np.uint8]:
        return np.take(self._table, pixels, mode="clip")

    def _paintable(self, buffer: NDArray[np.uint8], area: QRect) -> Paintable:
        buffer = np.ascontiguousarray(buffer)
        return Paintable(_wrap(buffer), buffer, QRectF(area))


@dataclass(frozen=True, eq=False)
class HeatOverlay:
    """Where the model looked: colours, and lines at half the strongest value in shares (0..1) of the picture's sides."""

    colors: Paintable
    contour: list[QLineF]


def heat_overlay(class_map: NDArray[np.float32], rows: int, columns: int) -> HeatOverlay:
    """Make a class activation map paintable over a picture of `rows` x `columns`; opacity is the painter's."""
    strength = heatmap.strength(class_map, *_fit(rows, columns, HEATMAP_SIDE))
    rgba = np.empty((*strength.shape, 4), dtype=np.uint8)
    index = np.rint(255 * strength).astype(np.uint8)
    rgba[..., :3], rgba[..., 3] = heatmap.COLORS[index], index
    coarse = heatmap.strength(class_map, *_fit(rows, columns, CONTOUR_SIDE))
    return HeatOverlay(Paintable(_wrap(rgba), rgba, QRectF(0, 0, columns, rows)), contour_lines(coarse, HALF_MAXIMUM))


def contour_lines(field: NDArray[np.float32], level: float) -> list[QLineF]:
    """Return the lines where a field crosses a level, by marching squares, in shares (0..1) of its sides.

    References
    ----------
    Lorensen, Cline: Marching cubes, SIGGRAPH 1987, in two dimensions.
    """
    corners = (field[:-1, :-1], field[:-1, 1:], field[1:, 1:], field[1:, :-1])  # clockwise from top left
    kinds = np.sum([(corner >= level).astype(np.uint8) << bit for bit, corner in enumerate(corners)], axis=0)
    lines = []
    for y, x in np.argwhere((kinds > 0) & (kinds < 15)):
        a, b, c, d = (float(corner[y, x]) for corner in corners)
        points = (
            (x + _crossing(a, b, level), y),  # top
            (x + 1, y + _crossing(b, c, level)),  # right
            (x + _crossing(d, c, level), y + 1),  # bottom
            (x, y + _crossing(a, d, level)),  # left
        )
        for first, second in _CELL_EDGES[int(kinds[y, x])]:
            lines.append(QLineF(*_share(points[first], field.shape), *_share(points[second], field.shape)))
    return lines


# Which edges of a cell (0 top, 1 right, 2 bottom, 3 left) a line joins, by the corners that lie above the level
# (bits: 1 top left, 2 top right, 4 bottom right, 8 bottom left).
_CELL_EDGES: Final[dict[int, tuple[tuple[int, int], ...]]] = {
    1: ((3, 0),), 2: ((0, 1),), 3: ((3, 1),), 4: ((1, 2),), 5: ((3, 0), (1, 2)), 6: ((0, 2),), 7: ((3, 2),),
    8: ((2, 3),), 9: ((2, 0),), 10: ((0, 1), (2, 3)), 11: ((2, 1),), 12: ((1, 3),), 13: ((1, 0),), 14: ((0, 3),),
}  # fmt: skip


def _crossing(start: float, end: float, level: float) -> float:
    """Where between two samples (0..1) the level is crossed; samples on one side of it are not crossed and give 0."""
    return (level - start) / (end - start) if (start >= level) != (end >= level) else 0.0


def _share(point: tuple[float, float], shape: tuple[int, ...]) -> tuple[float, float]:
    """From samples, which lie in the middle of their cells, to shares of the field's sides."""
    rows, columns = shape
    return (point[0] + 0.5) / columns, (point[1] + 0.5) / rows


def _fit(rows: int, columns: int, side: int) -> tuple[int, int]:
    scale = side / max(rows, columns)
    return max(2, round(rows * scale)), max(2, round(columns * scale))


def _wrap(buffer: NDArray[np.uint8]) -> QImage:
    """View a contiguous array as an image; without bytes per line a picture 7 pixels wide comes out skewed."""
    channels = buffer.shape[2] if buffer.ndim == 3 else 1
    kind = {1: QImage.Format.Format_Grayscale8, 3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBA8888}[channels]
    rows, columns = buffer.shape[:2]
    return QImage(buffer.data, columns, rows, buffer.strides[0], kind)

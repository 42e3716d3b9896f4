"""The heat map over a film: where the model looked, in colours, with a line at half the strongest value."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.gui.picture import Paintable, fast, paintable
from desktop.imaging.image import DecodedImage
from desktop.inference import heatmap
from desktop.inference.result import Prediction

HEATMAP_SIDE: Final = 384
"""Longest side of the coloured heat map; the screen scales it up smoothly, and it holds no detail finer than that."""
CONTOUR_SIDE: Final = 96
"""Longest side of the grid on which the contour is found."""
HALF_MAXIMUM: Final = 0.5
CONTOUR_COLOR: Final = QColor("#FCFFA4")
"""The brightest colour of the map."""
CASING_COLOR: Final = QColor(0, 0, 0, 150)
"""Beside the contour, so that it is seen on bright bone."""


class HeatStyle(StrEnum):
    """What is drawn of a heat map."""

    BOTH = "both"
    COLORS = "colors"
    CONTOUR = "contour"


class HeatLayer:
    """The maps of one answer, and which of them is to be seen."""

    def __init__(self) -> None:
        self.code, self.shown, self.opacity = "", True, heatmap.OPACITY
        self.style, self.colors = HeatStyle.BOTH, heatmap.ColorMap.INFERNO
        self.held_back = False
        self._prediction: Prediction | None = None
        self._answer = object()  # another one for each answer
        self._overlays: dict[tuple[str, heatmap.ColorMap], HeatOverlay] = {}

    def show_answer(self, prediction: Prediction | None) -> None:
        """Take the maps of a film, its most probable class first; None where there is no answer."""
        self._prediction, self._overlays = prediction, {}
        self._answer = object()
        self.code = max(prediction.probabilities, key=lambda code: prediction.probabilities[code]) if prediction else ""

    @property
    def visible(self) -> bool:
        """Whether there is a map to be seen."""
        maps = self._prediction.heatmaps if self._prediction is not None else {}
        return self.shown and not self.held_back and self.code in maps

    @property
    def state(self) -> tuple[object, ...]:
        """What decides how the map looks: two equal states are painted alike."""
        return self._answer, self.code, self.style, self.colors, self.opacity

    def paint(self, painter: QPainter, image: DecodedImage) -> None:
        """Paint over a film, in the film's own pixels."""
        if not self.visible or self._prediction is None:
            return
        key, class_map = (self.code, self.colors), self._prediction.heatmaps[self.code]
        if key not in self._overlays:
            self._overlays[key] = heat_overlay(class_map, image.rows, image.columns, self.colors)
        heat = self._overlays[key]
        if self.style is not HeatStyle.CONTOUR:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setOpacity(self.opacity)
            painter.drawImage(heat.colors.area, heat.colors.image)
            painter.setOpacity(1)
        if self.style is not HeatStyle.COLORS:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(image.columns, image.rows)
            for color, width in ((CASING_COLOR, 3.2), (CONTOUR_COLOR, 1.4)):
                pen = QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)  # round ones take nine times as long
                pen.setCosmetic(True)
                painter.setPen(pen)
                painter.drawLines(heat.contour)


@dataclass(frozen=True, eq=False)
class HeatOverlay:
    """Where the model looked: colours, and lines at half the strongest value in shares (0..1) of the picture's sides."""

    colors: Paintable
    contour: list[QLineF]


def heat_overlay(
    class_map: NDArray[np.float32], rows: int, columns: int, colors: heatmap.ColorMap = heatmap.ColorMap.INFERNO
) -> HeatOverlay:
    """Make a class activation map paintable over a picture of `rows` x `columns`; opacity is the painter's."""
    strength = heatmap.strength(class_map, *_fit(rows, columns, HEATMAP_SIDE))
    rgba = np.empty((*strength.shape, 4), dtype=np.uint8)
    index = np.rint(255 * strength).astype(np.uint8)
    rgba[..., :3], rgba[..., 3] = heatmap.TABLES[colors][index], index
    coarse = heatmap.strength(class_map, *_fit(rows, columns, CONTOUR_SIDE))
    return HeatOverlay(fast(paintable(rgba, QRect(0, 0, columns, rows))), contour_lines(coarse, HALF_MAXIMUM))


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

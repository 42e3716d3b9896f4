"""The heat map over a film."""

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop.gui.heat_layer import HeatLayer, HeatStyle, contour_lines, heat_overlay
from desktop.gui.image_view import ImageView
from desktop.gui.theme import Look
from desktop.imaging.image import DecodedImage, Window
from desktop.inference.heatmap import ColorMap
from desktop.inference.result import Prediction


def test_answer_without_maps_shows_none() -> None:
    """A stored answer may have lost its maps; the film is shown all the same."""
    layer = HeatLayer()
    layer.show_answer(Prediction({"normal": 1.0}, {}, 1.0))
    assert layer.code == "normal"
    assert not layer.visible


def test_contour_runs_where_the_field_crosses_the_level() -> None:
    """The contour of a cone is a circle of the right size."""
    y, x = np.mgrid[0:101, 0:101]
    cone = 1 - np.hypot(x - 50, y - 50) / 50
    lines = contour_lines(cone.astype(np.float32), 0.5)
    radii = [np.hypot(point.x() - 0.5, point.y() - 0.5) for line in lines for point in (line.p1(), line.p2())]
    assert len(lines) > 100
    assert np.abs(np.array(radii) - 25 / 101).max() < 0.002


def test_contour_is_closed() -> None:
    """Every point inside the picture joins two lines."""
    y, x = np.mgrid[0:60, 0:60]
    field = np.exp(-((x - 20) ** 2 + (y - 30) ** 2) / 80) + np.exp(-((x - 42) ** 2 + (y - 30) ** 2) / 50)
    points = [
        (round(p.x(), 6), round(p.y(), 6))
        for line in contour_lines(field.astype(np.float32), 0.5)
        for p in (line.p1(), line.p2())
    ]
    assert points
    assert all(points.count(point) == 2 for point in points)


@pytest.mark.parametrize("level", [-1.0, 2.0])
def test_no_contour_where_nothing_crosses(level: float) -> None:
    """A field wholly above or below has no contour."""
    assert contour_lines(np.linspace(0, 1, 100, dtype=np.float32).reshape(10, 10), level) == []


def test_heat_map_covers_the_whole_picture() -> None:
    """The strongest corner of the map lies in the same corner of the picture, and weak positions are transparent."""
    class_map = np.full((7, 7), -1, np.float32)
    class_map[0, 6] = 3
    heat = heat_overlay(class_map, rows=400, columns=300)
    colors = heat.colors.image
    assert (heat.colors.area.width(), heat.colors.area.height()) == (300, 400)
    assert colors.pixelColor(colors.width() - 1, 0).alpha() > 240
    assert colors.pixelColor(0, colors.height() - 1).alpha() == 0
    assert heat.contour
    assert all(point.x() > 0.5 and point.y() < 0.5 for line in heat.contour for point in (line.p1(), line.p2()))


def painted(style: HeatStyle, colors: ColorMap = ColorMap.INFERNO) -> np.ndarray:
    """Return a map with one strong place as it lies over black, uint8 (64, 64, 3)."""
    class_map = np.full((8, 8), -1, np.float32)
    class_map[2:6, 2:6] = 3
    layer = HeatLayer()
    layer.show_answer(Prediction({"normal": 1.0}, {"normal": class_map}, 1.0))
    layer.style, layer.colors = style, colors
    canvas = QImage(64, 64, QImage.Format.Format_RGB888)
    canvas.fill(0)
    painter = QPainter(canvas)
    black = DecodedImage(np.zeros((64, 64), np.uint8), np.arange(256, dtype=np.float32), Window(128, 256), "0" * 64, "PNG")
    layer.paint(painter, black)
    painter.end()
    return np.frombuffer(canvas.constBits(), np.uint8).reshape(64, -1)[:, : 3 * 64].reshape(64, 64, 3).copy()


def test_line_alone_leaves_the_film_inside_as_it_is() -> None:
    """Somebody sees the film itself where the model looked."""
    both, colors, line = (painted(style) for style in (HeatStyle.BOTH, HeatStyle.COLORS, HeatStyle.CONTOUR))
    middle = (32, 32)
    assert both[middle].max() > 0
    assert colors[middle].max() > 0
    assert line[middle].max() == 0
    assert line.max() > 150
    assert (both != colors).any()


def test_other_colours_are_blue_and_yellow() -> None:
    """In the middle both have much red and green; at the weak edge the one is blue where the other is dark."""
    first, second = painted(HeatStyle.COLORS), painted(HeatStyle.COLORS, ColorMap.BLUE_YELLOW)
    assert (first != second).any()
    strong = second[32, 32].astype(int)
    assert strong[0] > 100
    assert strong[1] > 90
    weak = next(pixel for pixel in second[32, :32].astype(int) if pixel.max() > 8)
    assert weak[2] > weak[0]


@pytest.mark.parametrize("style", list(HeatStyle))
@pytest.mark.parametrize("size", [(400, 300), (1920, 1080)])
def test_caption_stands_with_every_map(qtbot: QtBot, look: Look, style: HeatStyle, size: tuple[int, int]) -> None:
    """In a small view and on a whole screen: that it is no outline of disease is said in the corner, and nothing without a map."""
    view = ImageView(look)
    qtbot.addWidget(view)
    view.resize(*size)
    class_map = np.full((8, 8), -1, np.float32)
    class_map[1:3, 1:3] = 3
    black = DecodedImage(np.zeros((64, 64), np.uint8), np.arange(256, dtype=np.float32), Window(128, 256), "0" * 64, "PNG")
    view.show_image(black, Prediction({"normal": 1.0}, {"normal": class_map}, 1.0))

    def bright(shown: bool) -> int:
        view.set_heatmap("normal", shown, 0.5, style)
        caption = (
            view.grab().copy(size[0] - 330, size[1] - 34, 318, 24).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        )
        return sum(caption.pixelColor(x, y).value() > 150 for x in range(caption.width()) for y in range(caption.height()))

    assert bright(shown=True) > 200
    assert bright(shown=False) == 0

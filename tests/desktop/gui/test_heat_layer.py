"""The heat map over a film."""

import numpy as np
import pytest

from desktop.gui.heat_layer import HeatLayer, contour_lines, heat_overlay
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
    assert all(point.x() > 0.5 and point.y() < 0.5 for line in heat.contour for point in (line.p1(), line.p2()))

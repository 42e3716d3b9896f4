"""Where a film lies on the screen."""

import pytest
from PySide6.QtCore import QPointF, QSize

from desktop.gui.placement import ZOOM_RANGE, Placement

FILM, SCREEN = QSize(200, 100), QSize(600, 600)


def corner(placement: Placement) -> tuple[float, float]:
    """Return where the film's upper left corner is seen."""
    point = placement.to_screen(FILM, SCREEN).map(QPointF(0, 0))
    return round(point.x(), 6), round(point.y(), 6)


def test_fitted_film_touches_the_sides() -> None:
    """It lies in the middle, whole; turned, its longer side is upright."""
    assert corner(Placement().fit(FILM, SCREEN)) == (0, 150)
    assert corner(Placement().turned().fit(FILM, SCREEN)) == (450, 0)


@pytest.mark.parametrize(
    "start", [Placement(), Placement(turns=1), Placement(mirrored=True), Placement(turns=3, mirrored=True)]
)
def test_point_under_the_pointer_stays(start: Placement) -> None:
    """However the film is turned."""
    fixed = QPointF(333, 222)
    under = start.to_screen(FILM, SCREEN).inverted()[0].map(fixed)
    after = start.zoomed(4.0, fixed, FILM, SCREEN).to_screen(FILM, SCREEN).map(under)
    assert abs(after.x() - 333) + abs(after.y() - 222) < 1e-6


def test_zoom_is_bounded() -> None:
    """No wheel turns a film into nothing."""
    assert Placement().zoomed(1e9, QPointF(), FILM, SCREEN).zoom == ZOOM_RANGE[1]
    assert Placement().zoomed(0, QPointF(), FILM, SCREEN).zoom == ZOOM_RANGE[0]


@pytest.mark.parametrize("start", [Placement(), Placement(mirrored=True)])
def test_four_turns_and_two_mirrors_are_none(start: Placement) -> None:
    """Each turn is clockwise as it is seen, also on a mirrored film."""
    turned = start.turned()
    assert corner(turned) == {False: (350, 200), True: (350, 400)}[start.mirrored]
    assert start.turned().turned().turned().turned() == start
    assert start.flipped().flipped() == start


def test_true_proportions_are_kept_while_zooming_and_turning() -> None:
    """Pixels twice as high as wide: the film of 200 x 100 is as high as wide, upright and turned."""
    square = Placement(aspect=2.0).fit(FILM, SCREEN)
    assert square.zoom == 3
    assert corner(square) == (0, 0)
    assert corner(square.turned().fit(FILM, SCREEN)) == (600, 0)
    larger = square.zoomed(6, QPointF(300, 300), FILM, SCREEN).to_screen(FILM, SCREEN)
    assert larger.map(QPointF(100, 50)) == QPointF(300, 300)
    assert larger.map(QPointF(101, 51)) == QPointF(306, 312)

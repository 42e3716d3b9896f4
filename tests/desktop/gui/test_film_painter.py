"""The film as it is painted while it moves, and at rest."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.gui import film_painter
from desktop.gui.film_painter import FilmPainter
from desktop.gui.image_view import ImageView
from desktop.gui.picture import Picture
from desktop.gui.theme import Look, ThemeName
from desktop.gui.view_pointer import Tool
from desktop.imaging.image import DecodedImage, Window
from desktop.imaging.layers import Overlay, Shutter
from desktop.inference.result import Prediction

MOVES: dict[str, Callable[[ImageView], object]] = {
    "window": lambda view: view.set_voi(Window(1500, 900)),
    "inverted": ImageView.invert,
    "zoom": lambda view: view.zoom_by(1.7),
    "far in": lambda view: view.zoom_to(9.3, QPointF(300, 200)),
    "pan": lambda view: view.pan_by(QPointF(13, 7)),
    "turn": ImageView.rotate,
    "mirror": ImageView.flip,
    "one to one": ImageView.actual_size,
    "heat map": lambda view: view.set_heatmap("other", True, 0.3),
    "no heat map": lambda view: view.set_heatmap("normal", False, 0.5),
    "held back": lambda view: view.hold_heatmap_back(True),
    "overlays": lambda view: view.layers.toggle_overlays(),
    "shutter": lambda view: view.layers.toggle_shutter(),
    "size": lambda view: view.resize(533, 401),
    "nothing": lambda _view: None,
}


@pytest.fixture
def film(image: DecodedImage) -> DecodedImage:
    """Return a film with an overlay and a shutter."""
    cross = np.eye(50, dtype=np.bool_)
    overlay = Overlay(np.packbits(cross, axis=1), 50, 60, 70)
    return replace(image, overlays=(overlay,), shutter=Shutter(rectangle=(10, 12, 220, 190)))


@pytest.fixture
def make_view(qtbot: QtBot, look: Look, film: DecodedImage) -> Callable[[], ImageView]:
    """Return a function that makes a shown viewer of 600 x 480 with the film and its heat map."""

    def make() -> ImageView:
        view = ImageView(look)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # no frame
        qtbot.addWidget(view)
        view.resize(600, 480)
        view.show()
        view.show_image(film, prediction())
        view.set_heatmap("normal", True, 0.5)
        return view

    return make


@pytest.fixture
def dense(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every window be larger than those whose film moves at full density."""
    monkeypatch.setattr(film_painter, "DENSE", 0)


def prediction() -> Prediction:
    """Return an answer with two maps."""
    lit = np.zeros((7, 7), np.float32)
    lit[1, 2] = 2
    return Prediction({"normal": 0.8, "other": 0.2}, {"normal": lit, "other": lit[::-1].copy()}, 1.0)


def seen(view: ImageView) -> QImage:
    """Return what is on screen now."""
    return view.grab().toImage()


def rested(qtbot: QtBot, view: ImageView) -> QImage:
    """Return what is on screen once nothing moves any more."""
    qtbot.waitUntil(lambda: not view._film._rest.isActive())
    return seen(view)


def painted_directly(view: ImageView) -> QImage:
    """Return the film and what lies on it, each painted straight at the density of the screen."""
    image, heat, layers = view.image, view._film.heat, view.layers
    picture = Picture(image)
    picture.set_display(view.voi, view.inverted)
    canvas = QImage(view.size(), QImage.Format.Format_RGB32)
    painter = QPainter(canvas)
    painter.fillRect(view.rect(), Qt.GlobalColor.black)
    painter.setTransform(view.to_screen())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, view.zoom < 8)
    shown = picture.level(max(1, int(1 / view.zoom)))
    painter.drawImage(shown.area, shown.image)
    layers.paint_shutter(painter)
    painter.save()
    heat.paint(painter, image)
    painter.restore()
    layers.paint_overlays(painter)
    painter.end()
    return canvas


@pytest.mark.parametrize("move", MOVES)
def test_film_at_rest_is_painted_in_full(
    move: str, qtbot: QtBot, make_view: Callable[[], ImageView], dense: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Byte for byte, whatever moved before; and no change is overlooked."""
    view = make_view()
    before = seen(view)
    for _ in range(3):
        view.pan_by(QPointF(1, 0))
        seen(view)
    view.fit()
    MOVES[move](view)
    at_rest = rested(qtbot, view)
    monkeypatch.setattr(ImageView, "_paint_corners", lambda *_: None)
    assert seen(view) == painted_directly(view)
    assert (at_rest == before) == (move == "nothing")


def test_film_that_moves_in_a_dense_window_is_coarse_until_it_rests(
    qtbot: QtBot, make_view: Callable[[], ImageView], dense: None
) -> None:
    """The first change is shown in full, the next ones at half the density, the last one in full again, without anybody doing anything."""
    moving, still = make_view(), make_view()
    seen(moving)
    for view in (moving, still):
        view.zoom_by(1.3)
    before = rested(qtbot, moving)
    assert before == rested(qtbot, still)
    for view in (moving, still):
        view.pan_by(QPointF(8, 3))
    full = rested(qtbot, still)
    assert seen(moving) == full
    moving.pan_by(QPointF(-8, -3))
    coarse = seen(moving)
    assert coarse != before
    film = [coarse.pixelColor(x, 300).rgb() for x in range(280, 320)]
    assert film[::2] == film[1::2]  # each of its pixels covers two of the screen's
    assert rested(qtbot, moving) == before


def test_film_moves_in_full_in_other_windows(make_view: Callable[[], ImageView]) -> None:
    """Up to 2560 x 1440 pixels."""
    view = make_view()
    view.set_heatmap("normal", False, 0.5)
    for _ in range(3):
        view.pan_by(QPointF(3, 2))
        moving = seen(view)
    view.settle()
    assert moving == seen(view)


def test_release_of_the_mouse_shows_the_film_in_full_at_once(make_view: Callable[[], ImageView], dense: None) -> None:
    """Nobody waits for it."""
    view = make_view()
    view.set_tool(Tool.PAN)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    for step in range(3):
        QTest.mouseMove(view, QPoint(210 + 5 * step, 205))
        dragged = seen(view)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(220, 205))
    released = seen(view)
    assert released != dragged
    view.settle()
    assert seen(view) == released


def test_new_film_is_shown_in_full_at_once(make_view: Callable[[], ImageView], film: DecodedImage, dense: None) -> None:
    """However much the one before moved; and nothing is left of that."""
    view, fresh = make_view(), make_view()
    for _ in range(3):
        view.pan_by(QPointF(3, 2))
        seen(view)
    other = replace(film, pixels=film.pixels[::-1].copy(), overlays=())
    for one in (view, fresh):
        one.show_image(other, None)
    assert seen(view) == seen(fresh)


def test_film_is_painted_once_while_somebody_measures_or_magnifies(
    make_view: Callable[[], ImageView], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only what lies over it is painted anew."""
    painted = []
    real = FilmPainter._paint_film
    monkeypatch.setattr(FilmPainter, "_paint_film", lambda *given: painted.append(1) or real(*given))
    view = make_view()
    for tool in (Tool.RULER, Tool.MAGNIFY):
        view.set_tool(tool)
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
        looks = []
        for step in range(4):
            QTest.mouseMove(view, QPoint(260 + 5 * step, 230))
            looks.append(seen(view))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(280, 230))
        seen(view)
        assert all(one != other for one, other in pairwise(looks))
    assert len(painted) == 1


def test_film_follows_the_theme(qtbot: QtBot, look: Look, make_view: Callable[[], ImageView]) -> None:
    """What lies around it has the viewer's colour in each."""
    view = make_view()
    for theme in ThemeName:
        look.apply(theme)
        assert seen(view).pixelColor(20, 240) == look.tokens.color("viewer")


def test_closed_film_is_not_kept(make_view: Callable[[], ImageView]) -> None:
    """Neither its pixels nor what was painted of them."""
    view = make_view()
    seen(view)
    view.show_message("image-off", "No picture")
    assert view._film.picture is None
    assert view._film._canvas.isNull()

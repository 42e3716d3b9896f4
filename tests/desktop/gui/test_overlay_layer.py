"""Shutter and overlays over a film, pixel by pixel."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QPainter, QTransform

from desktop.gui.overlay_layer import COLOR, OverlayLayer, merged
from desktop.imaging.image import DecodedImage
from desktop.imaging.layers import Overlay, Shutter

from pytestqt.qtbot import QtBot  # isort: skip

FILM = (90, 90, 90)
GREEN = COLOR.getRgb()[:3]


def overlay_of(mask: NDArray[np.bool_], top: int = 0, left: int = 0, **more: object) -> Overlay:
    """Return an overlay of this mask."""
    return Overlay(np.packbits(mask, axis=1), mask.shape[1], top, left, **more)  # type: ignore[arg-type]


@pytest.fixture
def layer(qtbot: QtBot) -> OverlayLayer:
    """Return the layer of no view."""
    return OverlayLayer()


def painted(
    layer: OverlayLayer, image: DecodedImage, factor: int = 1, transform: QTransform | None = None, margin: int = 0
) -> NDArray[np.uint8]:
    """Return what stands on a grey canvas afterwards, one pixel for `factor` of the film's (uint8, shape (rows, columns, 3))."""
    canvas = QImage(image.columns // factor + 2 * margin, image.rows // factor + 2 * margin, QImage.Format.Format_RGB32)
    canvas.fill(0xFF5A5A5A)
    painter = QPainter(canvas)
    painter.translate(margin, margin)
    painter.setTransform(transform or QTransform.fromScale(1 / factor, 1 / factor), combine=True)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    layer.paint_shutter(painter)
    layer.paint_overlays(painter)
    painter.end()
    bits = np.frombuffer(canvas.constBits(), np.uint8).reshape(canvas.height(), canvas.bytesPerLine() // 4, 4)
    return bits[:, : canvas.width(), 2::-1].copy()


def test_an_overlay_is_drawn_bit_by_bit(layer: OverlayLayer, image: DecodedImage) -> None:
    """At one pixel of the screen for each of the film."""
    mask = np.random.default_rng(1).random((31, 45)) < 0.4
    layer.show_image(replace(image, overlays=(overlay_of(mask, 7, 12),)))
    found = painted(layer, image)
    expected = np.full((image.rows, image.columns, 3), FILM, np.uint8)
    expected[7:38, 12:57][mask] = GREEN
    assert np.array_equal(found, expected)


def test_a_thin_line_stays_to_be_seen_where_the_film_is_small(layer: OverlayLayer, image: DecodedImage) -> None:
    """Every n-th pixel would lose it, an average would let it fade."""
    mask = np.zeros((200, 160), np.bool_)
    mask[101], mask[:, 77] = True, True
    layer.show_image(replace(image, overlays=(overlay_of(mask, 8, 8),)))
    found = painted(layer, image, 4)
    assert (np.abs(found[(8 + 101) // 4, 2:41].astype(int) - GREEN) <= 2).all()
    assert (np.abs(found[2:51, (8 + 77) // 4].astype(int) - GREEN) <= 2).all()
    assert tuple(found[10, 10]) == FILM


def test_many_overlays_are_painted_as_one(layer: OverlayLayer, image: DecodedImage) -> None:
    """Each takes its time; they look the same together."""
    rng = np.random.default_rng(2)
    masks = [rng.random((40, 30)) < 0.2 for _ in range(5)]
    places = [(0, 0), (13, 7), (200, 170), (90, 33), (13, 8)]
    overlays = tuple(overlay_of(mask, *place) for mask, place in zip(masks, places, strict=True))
    layer.show_image(replace(image, overlays=overlays))
    expected = np.full((image.rows, image.columns, 3), FILM, np.uint8)
    for mask, (top, left) in zip(masks, places, strict=True):
        expected[top : top + 40, left : left + 30][mask] = GREEN
    assert len(merged(overlays)) == 1
    assert np.array_equal(painted(layer, image), expected)


@pytest.mark.parametrize("zoom", [0.9, 0.51, 0.5, 0.34, 0.2])
def test_a_thin_line_is_there_at_every_size(layer: OverlayLayer, image: DecodedImage, zoom: float) -> None:
    """Also between whole steps."""
    for row in range(20, 29):
        mask = np.zeros((240, 200), np.bool_)
        mask[row] = True
        layer.show_image(replace(image, overlays=(overlay_of(mask),)))
        found = painted(layer, image, transform=QTransform.fromScale(zoom, zoom))
        assert int(found[:, 10, 1].max()) > 130


def test_a_region_lets_the_film_through(layer: OverlayLayer, image: DecodedImage) -> None:
    """It covers what it marks."""
    layer.show_image(replace(image, overlays=(overlay_of(np.ones((9, 9), np.bool_), region=True),)))
    found = painted(layer, image)[4, 4].astype(int)
    assert all(min(a, b) < c < max(a, b) for a, b, c in zip(FILM, GREEN, found, strict=True))


def test_a_rectangle_hides_what_lies_around(layer: OverlayLayer, image: DecodedImage) -> None:
    """To the pixel, in the shade of the file."""
    layer.show_image(replace(image, shutter=Shutter((10, 20, 200, 150), gray=17)))
    expected = np.full((image.rows, image.columns, 3), 17, np.uint8)
    expected[10:200, 20:150] = FILM
    assert np.array_equal(painted(layer, image), expected)


def test_what_is_seen_lies_within_all_shapes(layer: OverlayLayer, image: DecodedImage) -> None:
    """Against the mask worked out pixel by pixel; edges are smooth."""
    corners = ((5.0, 5.0), (5.0, 190.0), (230.0, 190.0), (150.0, 5.0))
    layer.show_image(replace(image, shutter=Shutter((10, 20, 200, 150), (100.0, 90.0, 85.0), corners)))
    row, column = np.mgrid[0 : image.rows, 0 : image.columns] + 0.5
    below = (row - 150) * (190 - 5) < (230 - 150) * (column - 5)  # above the slanting side
    polygon = (row > 5) & (column > 5) & (column < 190) & below
    circle = np.hypot(row - 100, column - 90) < 85
    rectangle = (row > 10) & (row < 200) & (column > 20) & (column < 150)
    seen = painted(layer, image)[..., 0] > 45
    assert (seen != (polygon & circle & rectangle)).mean() < 0.002


def test_an_overlay_can_be_the_shutter(layer: OverlayLayer, image: DecodedImage) -> None:
    """Its bits are hidden."""
    mask = np.zeros((50, 40), np.bool_)
    mask[:, :15] = True
    layer.show_image(replace(image, shutter=Shutter(bitmap=overlay_of(mask, 3, 4), gray=0)))
    expected = np.full((image.rows, image.columns, 3), FILM, np.uint8)
    expected[3:53, 4:19] = 0
    assert np.array_equal(painted(layer, image), expected)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_nothing_is_painted_beside_the_film(layer: OverlayLayer, image: DecodedImage, turn: int) -> None:
    """A circle that reaches beyond it does not."""
    square = replace(image, pixels=image.pixels[:200])
    layer.show_image(replace(square, shutter=Shutter(circle=(0.0, 0.0, 120.0), gray=255)))
    middle = QTransform().translate(100, 100).rotate(turn).translate(-100, -100)
    found = painted(layer, square, transform=middle, margin=60)
    found[59:261, 59:261] = FILM
    assert (found == FILM).all()


def test_both_are_switched_and_shown_again_for_the_next_film(layer: OverlayLayer, image: DecodedImage, qtbot: QtBot) -> None:
    """Nobody wonders tomorrow where the marks are."""
    both = replace(image, overlays=(overlay_of(np.ones((9, 9), np.bool_)),), shutter=Shutter((20, 0, 240, 200)))
    layer.show_image(both)
    with qtbot.waitSignals([layer.changed, layer.changed]):
        layer.toggle_overlays()
        layer.toggle_shutter()
    assert (painted(layer, image) == FILM).all()
    layer.show_image(both)
    found = painted(layer, image)
    assert tuple(found[4, 4]) == GREEN
    assert tuple(found[19, 100]) == (0, 0, 0)


def test_a_film_without_layers_has_none(layer: OverlayLayer, image: DecodedImage) -> None:
    """Nor has no film."""
    for shown in (image, None):
        layer.show_image(shown)
        assert (layer.has_overlays, layer.has_shutter) == (False, False)
        assert (painted(layer, image) == FILM).all()

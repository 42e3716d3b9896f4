"""The magnifier."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.gui.image_view import ImageView
from desktop.gui.lens import RADIUS_PX
from desktop.gui.theme import Look
from desktop.gui.view_pointer import Tool
from desktop.imaging.image import DecodedImage, Window
from desktop.imaging.presentation import display_table


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> ImageView:
    """Return a shown viewer of 500 x 500 with a film of 2000 x 2000 pixels of noise, four of them on one screen pixel."""
    pixels = np.random.default_rng(4).integers(0, 4096, (2000, 2000), dtype=np.uint16)
    view = ImageView(look)
    qtbot.addWidget(view)
    view.resize(500, 500)
    view.show()
    view.show_image(DecodedImage(pixels, np.arange(4096, dtype=np.float32), Window(2048, 4096), "0" * 64, "DICOM"), None)
    view.set_tool(Tool.MAGNIFY)
    return view


def turn_wheel(view: ImageView) -> None:
    """Turn the wheel by one step in the middle."""
    at, none, up = QPointF(250, 250), QPoint(), QPoint(0, 120)
    buttons, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    view.wheelEvent(QWheelEvent(at, at, none, up, buttons, keys, phase, False))


def test_lens_shows_every_pixel_under_the_window(view: ImageView) -> None:
    """At four times the zoom of a quarter, one film pixel is one screen pixel: its grey is that of the full-depth look-up."""
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(250, 250))
    turn_wheel(view)
    assert view.lens.power == 4
    assert view.zoom == 0.25
    held, image = view.grab().toImage(), view.image
    table = display_table(image, view.voi)
    for x, y in ((250, 250), (251, 250), (200, 290), (333, 251)):
        expected = table[image.pixels[1000 + y - 250, 1000 + x - 250]]
        assert abs(held.pixelColor(x, y).red() - int(expected)) <= 1


def test_lens_follows_the_pointer_and_goes_with_the_button(view: ImageView) -> None:
    """Outside of its circle nothing changes."""
    plain = view.grab().toImage()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(150, 150))
    QTest.mouseMove(view, QPoint(300, 300))
    held = view.grab().toImage()
    assert held.pixel(300 - RADIUS_PX - 4, 300) == plain.pixel(300 - RADIUS_PX - 4, 300)
    assert any(held.pixel(300 - RADIUS_PX + x, 300) != plain.pixel(300 - RADIUS_PX + x, 300) for x in range(4, 30))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    assert view.grab().toImage() == plain


def test_pressed_twice_it_is_still_the_lens(view: ImageView) -> None:
    """The second press of two quick ones does not fit the film."""
    view.zoom_to(1.0, QPointF(0, 0))
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(150, 150))
    assert view.zoom == 1.0


def test_lens_is_taken_away_with_the_film_and_the_focus(view: ImageView) -> None:
    """No piece of a film stays on screen."""
    view.setFocus()
    QTest.keyPress(view, Qt.Key.Key_G)
    assert view.lens.shown
    view.show_message("", "Locked")
    assert not view.lens.shown
    QTest.keyPress(view, Qt.Key.Key_G)
    assert not view.lens.shown

"""The viewer."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.gui.image_view import ImageView
from desktop.gui.theme import Look
from desktop.gui.view_pointer import Tool
from desktop.imaging.image import DecodedImage, Header, Window
from desktop.imaging.presentation import display_table
from desktop.inference.result import Prediction


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> ImageView:
    """Return a shown viewer of 600 x 480."""
    view = ImageView(look)
    qtbot.addWidget(view)
    view.resize(600, 480)
    view.show()
    return view


def prediction() -> Prediction:
    """Return an answer whose maps light up the upper right, or the lower left corner."""
    first, second = np.zeros((2, 7, 7), np.float32)
    first[0, 6], second[6, 0] = 2, 2
    return Prediction({"normal": 0.8, "viral_pneumonia": 0.2}, {"normal": first, "viral_pneumonia": second}, 1.0)


def shown(view: ImageView, x: int, y: int) -> QColor:
    """Return the colour on screen."""
    return view.grab().toImage().pixelColor(QPoint(x, y))


def drag(view: ImageView, start: QPoint, end: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """Drag with the mouse."""
    QTest.mousePress(view, button, pos=start)
    for step in (0.5, 1.0):
        QTest.mouseMove(view, start + (end - start) * step)
    QTest.mouseRelease(view, button, pos=end)


def test_film_is_shown_whole_on_black(view: ImageView, image: DecodedImage) -> None:
    """A film of 200 x 240 fits into 600 x 480 at 200 %, in the middle, on black."""
    view.show_image(image, None)
    assert view.zoom == 2.0
    assert shown(view, 20, 240).name() == "#000000"
    assert shown(view, 300, 5).red() < shown(view, 300, 470).red()


def test_window_drag_changes_center_and_width(view: ImageView, image: DecodedImage) -> None:
    """To the right widens, and the grey on screen follows; the image itself is untouched."""
    view.show_image(image, None)
    before, pixels = shown(view, 300, 400), image.pixels.copy()
    drag(view, QPoint(200, 200), QPoint(350, 290))
    assert isinstance(view.voi, Window)
    assert view.voi.width > 4096
    assert view.voi.center != 2048
    assert shown(view, 300, 400) != before
    assert np.array_equal(image.pixels, pixels)


def test_frame_while_dragging_looks_like_the_released_one(view: ImageView, image: DecodedImage) -> None:
    """The quick copy stands at the same place, with the same brightness."""
    view.show_image(image, None)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    QTest.mouseMove(view, QPoint(230, 190))
    while_dragging = view.grab().toImage()
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(230, 190))
    released = view.grab().toImage()
    for point in (QPoint(300, 60), QPoint(300, 240), QPoint(300, 440), QPoint(60, 240)):
        assert abs(while_dragging.pixelColor(point).red() - released.pixelColor(point).red()) <= 12


def test_wheel_zooms_to_the_pointer(view: ImageView, image: DecodedImage) -> None:
    """What is under the pointer stays under it."""
    view.show_image(image, None)
    at = QPointF(420, 130)
    under = view.to_screen().inverted()[0].map(at)
    none, up = QPoint(), QPoint(0, 360)
    buttons, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    view.wheelEvent(QWheelEvent(at, at, none, up, buttons, keys, phase, False))
    assert view.zoom > 2.5
    moved = view.to_screen().map(under) - at
    assert abs(moved.x()) + abs(moved.y()) < 0.01


def test_pan_and_zoom_tools(view: ImageView, image: DecodedImage) -> None:
    """The left button does what the chosen tool says, the middle button always pans."""
    view.show_image(image, None)
    before = view.to_screen().map(QPointF(0, 0))
    view.set_tool(Tool.PAN)
    drag(view, QPoint(100, 100), QPoint(130, 110))
    drag(view, QPoint(100, 100), QPoint(110, 100), Qt.MouseButton.MiddleButton)
    assert view.to_screen().map(QPointF(0, 0)) - before == QPointF(40, 10)
    view.set_tool(Tool.ZOOM)
    drag(view, QPoint(100, 200), QPoint(100, 100))
    assert view.zoom > 2.0


def test_invert_turn_and_mirror_are_said_and_undone(view: ImageView, image: DecodedImage) -> None:
    """Nobody reads a turned film without knowing; reset shows the film as its file asks."""
    view.show_image(image, None)
    plain = view.grab().toImage()
    view.invert()
    view.rotate()
    view.flip()
    assert view._marks(image) == ["INVERTED", "TURNED 90°", "MIRRORED"]
    view.reset()
    assert view._marks(image) == []
    assert view.grab().toImage() == plain


def test_sample_is_marked(view: ImageView, image: DecodedImage) -> None:
    """A picture made by Lightbox cannot be taken for a patient's."""
    sample = replace(image, header=Header(sample=True))
    view.show_image(image, None)
    plain = view.grab().toImage()
    view.show_image(sample, None)
    assert view._marks(sample) == ["SAMPLE"]
    assert view.grab().toImage() != plain


def test_invert_turns_black_to_white(view: ImageView, image: DecodedImage) -> None:
    """What was dark is bright."""
    view.show_image(image, None)
    before = shown(view, 300, 10).red()
    view.invert()
    assert abs(shown(view, 300, 10).red() - (255 - before)) <= 3


def test_turning_clockwise_brings_the_bottom_to_the_left(view: ImageView, image: DecodedImage) -> None:
    """The film is dark above and bright below: after a turn dark is right; mirrored, dark is left."""
    view.show_image(image, None)
    view.rotate()
    assert shown(view, 150, 240).red() > shown(view, 450, 240).red()
    view.flip()
    assert shown(view, 150, 240).red() < shown(view, 450, 240).red()
    view.rotate()
    assert shown(view, 300, 60).red() < shown(view, 300, 400).red()


def test_heat_map_is_laid_over_the_right_place(view: ImageView, image: DecodedImage) -> None:
    """The map of the most probable class is shown first, another on request; none when switched off or held back."""
    view.show_image(image, None)
    upper_right, lower_left = QPoint(490, 10), QPoint(110, 470)
    plain = view.grab().toImage()

    def changed() -> tuple[bool, bool]:
        now = view.grab().toImage()
        return (
            now.pixelColor(upper_right) != plain.pixelColor(upper_right),
            now.pixelColor(lower_left) != plain.pixelColor(lower_left),
        )

    view.show_image(image, prediction())
    view.set_heatmap("normal", True, 0.6)
    assert changed() == (True, False)
    view.set_heatmap("viral_pneumonia", True, 0.6)
    assert changed() == (False, True)
    view.hold_heatmap_back(True)
    assert changed() == (False, False)
    view.hold_heatmap_back(False)
    view.set_heatmap("viral_pneumonia", False, 0.6)
    assert changed() == (False, False)


def test_new_film_never_wears_the_old_heat_map(view: ImageView, image: DecodedImage) -> None:
    """A film without an answer shows none, whatever was shown before."""
    view.show_image(image, None)
    plain = view.grab().toImage()
    view.show_image(image, prediction())
    assert view.grab().toImage() != plain
    view.show_image(image, None)
    assert view.grab().toImage() == plain


def test_message_replaces_the_film(view: ImageView, image: DecodedImage) -> None:
    """While another film is loading, the old one is gone."""
    view.show_image(image, None)
    view.show_message("loader-circle", "Loading")
    assert view.image is None
    assert shown(view, 300, 470).name() == "#000000"


@pytest.mark.parametrize("size", [(600, 480), (601, 483), (333, 402)])
def test_actual_size_is_one_to_one(view: ImageView, image: DecodedImage, size: tuple[int, int]) -> None:
    """One picture pixel covers one screen pixel and no other, in a view of any size."""
    view.resize(*size)
    view.show_image(image, None)
    view.actual_size()
    assert view.zoom * view.devicePixelRatioF() == 1
    assert "100 %" in view.display_text()
    corner = view.to_screen().map(QPointF(0, 0)).toPoint()
    for x, y in ((60, 100), (61, 100), (140, 180)):
        assert shown(view, corner.x() + x, corner.y() + y).red() == display_table(image)[image.pixels[y, x]]


def test_display_is_carried_to_another_view(qtbot: QtBot, view: ImageView, look: Look, image: DecodedImage) -> None:
    """Linked views show alike, each told once; with `keep_voi` each keeps its own window."""
    other = ImageView(look)
    qtbot.addWidget(other)
    other.resize(300, 300)
    told = []
    for one, another in ((view, other), (other, view)):
        one.show_image(image, None)
        one.display_changed.connect(lambda one=one, another=another: another.set_display(one.display))
        one.display_changed.connect(lambda one=one: told.append(one))
    view.set_display(replace(view.display, voi=Window(300, 100), inverted=True))
    view.zoom_to(3.0, QPointF(10, 10))
    assert view.display == other.display
    assert len(told) == 4
    view.set_display(replace(view.display, voi=Window(1, 2), inverted=False), keep_voi=True)
    assert (view.voi, view.inverted) == (Window(300, 100), False)
    view.fit()
    assert other.display.placement.fitted
    assert other.zoom == 300 / 240


def test_turning_to_a_view_is_told(view: ImageView, qtbot: QtBot) -> None:
    """By a click; the view that commands act on is framed."""
    with qtbot.waitSignal(view.activated):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    view.clearFocus()
    before = shown(view, 300, 0)
    view.set_active(True)
    assert view.active
    assert shown(view, 300, 0) != before


def test_right_to_left_window_does_not_move_what_stands_on_the_film(view: ImageView, image: DecodedImage) -> None:
    """Marks, values, heat map caption and measurements belong to sides of the film, which is never mirrored."""
    view.show_image(replace(image, header=Header(sample=True, spacing_mm=(1, 1), spacing_source="PixelSpacing")), prediction())
    view.set_heatmap("normal", True, 0.5)
    view.set_tool(Tool.RULER)
    drag(view, QPoint(200, 200), QPoint(300, 240))
    plain = view.grab().toImage()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert view.grab().toImage() == plain

"""Words over a film that its file gives."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter

from desktop.errors import Notice
from desktop.gui.file_marks import file_marks, sides
from desktop.gui.image_view import ImageView
from desktop.gui.overlay_layer import OverlayLayer
from desktop.gui.placement import Placement
from desktop.gui.theme import Look
from desktop.imaging.image import DecodedImage, Header
from desktop.imaging.layers import Overlay, Shutter
from desktop.inference.result import Prediction

from pytestqt.qtbot import QtBot  # isort: skip

FRONTAL = Header(row_direction="L", column_direction="F")


@pytest.mark.parametrize(
    ("turns", "mirrored", "seen"),
    [
        (0, False, ("H", "L", "F", "R")),
        (1, False, ("R", "H", "L", "F")),
        (2, False, ("F", "R", "H", "L")),
        (3, False, ("L", "F", "R", "H")),
        (0, True, ("H", "R", "F", "L")),
        (1, True, ("R", "F", "L", "H")),
    ],
)
def test_sides_turn_and_mirror_with_the_film(turns: int, mirrored: bool, seen: tuple[str, ...]) -> None:
    """Clockwise; top, right, bottom, left. A film is turned before it is mirrored."""
    assert sides(FRONTAL, Placement(turns=turns, mirrored=mirrored)) == seen


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("mirrored", [False, True])
def test_sides_are_where_the_film_lies(turns: int, mirrored: bool) -> None:
    """The same as the way that the film's own pixels take to the screen."""
    placement, film, screen = Placement(turns=turns, mirrored=mirrored), QSize(100, 100), QSize(300, 300)
    way = placement.to_screen(film, screen)
    expected = dict.fromkeys(range(4), "")
    for letter, at in {"H": (50, 0), "L": (100, 50), "F": (50, 100), "R": (0, 50)}.items():
        on_screen = way.map(QPointF(*at)) - QPointF(150, 150)
        edge = (0 if on_screen.y() < 0 else 2) if abs(on_screen.y()) > abs(on_screen.x()) else (1 if on_screen.x() > 0 else 3)
        expected[edge] = letter
    assert sides(FRONTAL, placement) == tuple(expected[edge] for edge in range(4))


def test_where_the_file_says_nothing_there_are_no_sides() -> None:
    """Nobody guesses left and right."""
    assert sides(Header(), Placement()) == ("", "", "", "")


@pytest.mark.parametrize(
    ("written", "word"), [("R", "Right side"), ("L", "Left side"), ("B", "Both sides"), ("U", ""), ("X", "")]
)
def test_an_eye_is_named_and_says_nothing_of_the_sides(written: str, word: str) -> None:
    """Which eye it is, is not where its temple lies."""
    assert sides(Header(laterality=written), Placement()) == (word, "", "", "")


def test_loss_is_marked_with_its_ratio(image: DecodedImage, qapp: object) -> None:
    """Where the file does not say how much, the word alone; where nothing was lost, nothing."""
    layers, lost = OverlayLayer(), replace(image, notices=(Notice("LOSSY"),))
    assert file_marks(image, layers) == []
    assert file_marks(lost, layers) == ["LOSSY"]
    assert file_marks(replace(lost, header=Header(lossy_ratio=9.7)), layers) == ["LOSSY 10:1"]
    assert file_marks(replace(image, header=Header(lossy_ratio=9.7)), layers) == []


def test_what_is_switched_off_is_marked(image: DecodedImage, qapp: object) -> None:
    """Only of what the file has."""
    layers = OverlayLayer()
    for shown in (
        image,
        replace(image, overlays=(Overlay(np.array([[128]], np.uint8), 1, 0, 0),), shutter=Shutter((0, 0, 9, 9))),
    ):
        layers.show_image(shown)
        assert file_marks(shown, layers) == []
        layers.toggle_overlays()
        layers.toggle_shutter()
        assert file_marks(shown, layers) == (["OVERLAYS OFF", "SHUTTER OFF"] if shown.shutter else [])


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize(("size", "text_size"), [((752, 560), 100), ((420, 400), 100), ((680, 470), 150)])
def test_sides_are_seen_beside_the_words_in_the_corners(
    qtbot: QtBot,
    look: Look,
    image: DecodedImage,
    monkeypatch: pytest.MonkeyPatch,
    *,
    size: tuple[int, int],
    text_size: int,
    direction: Qt.LayoutDirection,
) -> None:
    """R stands at the left also where words run to the left, and no letter under other words, however narrow the view is."""
    boxes: dict[str, QRect] = {}

    def noted(painter: QPainter, box: QRect, flags: Qt.AlignmentFlag, text: str) -> None:
        boxes[text] = painter.boundingRect(box, flags | Qt.AlignmentFlag.AlignAbsolute, text).adjusted(-6, -2, 6, 2)

    monkeypatch.setattr("desktop.gui.viewer_text._backed_text", noted)
    look.resize_text(text_size)
    view = ImageView(look)
    qtbot.addWidget(view)
    view.setLayoutDirection(direction)
    view.resize(*size)
    view.show_image(replace(image, header=FRONTAL), Prediction({"normal": 1.0}, {"normal": np.ones((7, 7), np.float32)}, 1.0))
    view.grab()
    letters = {letter: boxes.pop(letter) for letter in "HLFR"}
    look.resize_text(100)
    assert len(boxes) >= 3  # window and zoom, and the two lines on the heat map
    assert letters["R"].right() < size[0] / 4 < 3 * size[0] / 4 < letters["L"].left()
    assert letters["H"].bottom() < size[1] / 3 < 2 * size[1] / 3 < letters["F"].top()
    assert [(letter, text) for letter, box in letters.items() for text, other in boxes.items() if box.intersects(other)] == []

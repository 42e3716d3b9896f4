"""The viewer on a screen with two device pixels a pixel: Qt takes the density at its start, so each look is a program of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SETUP = """
import numpy as np
from desktop.gui.image_view import ImageView
from desktop.gui.view_pointer import Tool
from desktop.gui.theme import Look, ThemeName
from desktop.imaging.image import DecodedImage, Header, Window
from desktop.imaging.presentation import display_table
from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

app = QApplication([])
pixels = np.random.default_rng(3).integers(0, 4096, (900, 800), dtype=np.uint16)
header = Header(spacing_mm=(0.2, 0.2), spacing_source="PixelSpacing")
image = DecodedImage(pixels, np.arange(4096, dtype=np.float32), Window(2048, 4096), "0" * 64, "DICOM", header=header)
view = ImageView(Look(app, ThemeName.DARK))
view.resize(400, 300)
view.show()
view.show_image(image, None)
assert view.devicePixelRatioF() == 2

def shown():
    picture = view.grab().toImage()
    assert (picture.width(), picture.height()) == (800, 600)
    return picture

def drag(start, end):
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
"""
LOOKS = {
    "one to one is one picture pixel on one device pixel": """
view.actual_size()
picture, table = shown(), display_table(image)
assert "100 %" in view.display_text()
for x, y in ((400, 300), (401, 300), (123, 250), (700, 420)):
    # The film's middle (400, 450) lies in the middle (400, 300) of the screen
    assert picture.pixelColor(x, y).red() == table[pixels[y + 150, x]], (x, y)
""",
    "a dragged window shows the same picture as the released one": """
view.actual_size()
view.set_tool(Tool.WINDOW)
QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
QTest.mouseMove(view, QPoint(230, 140))
dragged = shown()
QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(230, 140))
released = shown()
assert all(dragged.pixel(x, y) == released.pixel(x, y) for x in range(200, 600, 7) for y in range(200, 500, 7))
""",
    "a film that moved in a large window has all of its pixels when it rests": """
view.resize(1400, 800)
view.actual_size()
table = display_table(image)
for _ in range(3):
    view.pan_by(QPointF(-4, 3))
    moving = view.grab().toImage()
spots = [(x, y) for x in range(1100, 1400, 7) for y in range(700, 900, 7)]
def right(picture):
    corner = view.to_screen().map(QPointF(0, 0)) * 2
    left, top = round(corner.x()), round(corner.y())
    return sum(picture.pixelColor(x, y).red() == table[pixels[y - top, x - left]] for x, y in spots)
assert right(moving) < len(spots) / 2
loop = QEventLoop()
QTimer.singleShot(1000, loop.quit)
loop.exec()
assert right(view.grab().toImage()) == len(spots)
""",
    "a length is the same, and its line lies under the mouse": """
view.set_tool(Tool.RULER)
plain = shown()
drag(QPoint(180, 150), QPoint(240, 150))
(item,) = view.measures.measured.items
assert abs(item.points[1][0] - item.points[0][0] - 180) < 0.01, item  # fitted: a pixel is a third of a screen pixel
assert view.measures.lines_of(item) == ["36.0 mm"]
measured = shown()
assert all(measured.pixelColor(2 * x, 300).name() != plain.pixelColor(2 * x, 300).name() for x in (200, 210, 220, 230))
""",
    "the lens is round the pointer": """
view.set_tool(Tool.MAGNIFY)
plain = shown()
QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
held = shown()
changed = [x for x in range(0, 800, 4) if held.pixel(x, 300) != plain.pixel(x, 300)]
assert 150 < min(changed) < 175 and 625 < max(changed) < 650, changed
""",
    "true size counts the screen's own pixels": """
view.life_size(0.25)
across = view.to_screen().map(QPointF(100, 0)) - view.to_screen().map(QPointF(0, 0))
assert abs(across.x() - 20 / 0.25) < 1e-6
""",
}


@pytest.mark.parametrize("look", LOOKS)
def test_dense_screen(look: str, tmp_path: Path) -> None:
    """What is seen and what is measured does not depend on the density."""
    environment = os.environ | {"QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-c", SETUP + LOOKS[look]], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert run.returncode == 0, run.stderr

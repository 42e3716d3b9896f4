"""Working on a film of 3000 x 3000 pixels with 16 bits: milliseconds from the mouse's move to the painted frame.

    python -m tests.benchmarks.window_drag

Drags of the display window, shifts, zooms by the wheel, the magnifier and a ruler, with the heat map over the film, in views as
large as the screens that clinics have, and on a screen of twice the density. 60 frames a second leave 16.7 ms each. A film that moves
in a dense window is painted coarsely; "after" is the first frame in full. Off-screen: a frame is painted into the window's memory by
the same painter as on a screen; handing it to the screen is not in it.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import numpy as np

from desktop.gui.image_view import ImageView
from desktop.gui.theme import Look, ThemeName
from desktop.gui.view_pointer import Tool
from desktop.imaging.image import DecodedImage, Window
from desktop.inference.result import Prediction

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt  # isort: skip  after onnxruntime
from PySide6.QtGui import QMouseEvent, QWheelEvent  # isort: skip
from PySide6.QtWidgets import QApplication  # isort: skip

SIDE: Final = 3000
LEVELS: Final = 2**16
FRAMES: Final = 150
SIZES: Final = ((1366, 768), (1920, 1080))
ZOOMS: Final = (0.0, 0.6, 1.0, 2.5)
"""0 is fitted."""
MOUSE: Final = {
    "press": QEvent.Type.MouseButtonPress,
    "move": QEvent.Type.MouseMove,
    "release": QEvent.Type.MouseButtonRelease,
}
Move = Callable[[ImageView, int], None]


def film() -> DecodedImage:
    """Return a film of noise over a ramp, which no cache and no run length helps."""
    rng = np.random.default_rng(1)
    ramp = np.linspace(0, LEVELS - 1, SIDE, dtype=np.float32)
    pixels = np.clip(ramp + rng.normal(0, 3000, (SIDE, SIDE)), 0, LEVELS - 1).astype(np.uint16)
    values = np.arange(LEVELS, dtype=np.float32)
    return DecodedImage(pixels, values, Window(LEVELS / 2, LEVELS), "0" * 64, "DICOM")


def answer() -> Prediction:
    """Return an answer with a heat map of two spots, which is shown over the film as it is when somebody reads."""
    y, x = np.mgrid[:7, :7]
    spots = np.exp(-((x - 2) ** 2 + (y - 4) ** 2) / 3) + 0.8 * np.exp(-((x - 5) ** 2 + (y - 2) ** 2) / 2)
    return Prediction({"normal": 0.7, "bacterial": 0.3}, {"normal": spots.astype(np.float32)}, 1.0)


def mouse(view: ImageView, what: str, x: float, y: float) -> None:
    """Send one event of the left button."""
    left, at = Qt.MouseButton.LeftButton, QPointF(x, y)
    QApplication.sendEvent(view, QMouseEvent(MOUSE[what], at, at, left, left, Qt.KeyboardModifier.NoModifier))


def drag(view: ImageView, frame: int) -> None:
    """Move the mouse in curves over some 100 pixels."""
    mouse(view, "move", 300 + 50 * np.sin(frame / 9), 300 + 45 * np.cos(frame / 7))


def wheel(view: ImageView, frame: int) -> None:
    """Turn the wheel eight steps in, eight steps out, and so on: every size between is passed."""
    at = QPointF(view.width() / 3, view.height() / 3)
    turn = QPoint(0, 120 if frame // 8 % 2 == 0 else -120)
    buttons, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(view, QWheelEvent(at, at, QPoint(), turn, buttons, keys, phase, False))


WORK: Final[dict[str, tuple[Tool, Move]]] = {
    "window": (Tool.WINDOW, drag),
    "pan": (Tool.PAN, drag),
    "zoom": (Tool.PAN, wheel),
    "magnify": (Tool.MAGNIFY, drag),
    "measure": (Tool.RULER, drag),
}


def frames(view: ImageView, tool: Tool, move: Move) -> tuple[list[float], list[float], float]:
    """Work on the film; return milliseconds of every frame, processor milliseconds, and those of the full frame after it."""
    view.set_tool(tool)
    if move is drag:
        mouse(view, "press", 300, 300)
    times, processor = [], []
    for frame in range(FRAMES):
        start, start_cpu = time.perf_counter(), time.process_time()
        move(view, frame)
        view.repaint()
        times.append(1000 * (time.perf_counter() - start))
        processor.append(1000 * (time.process_time() - start_cpu))
    start = time.perf_counter()
    if move is drag:
        mouse(view, "release", 350, 350)
    view.settle()  # what otherwise comes by itself a moment later
    view.repaint()
    return times, processor, 1000 * (time.perf_counter() - start)


def measure() -> None:
    """Print median, 95th percentile and the slowest frame of every kind of work, size and zoom."""
    app = QApplication.instance() or QApplication([])
    view = ImageView(Look(app, ThemeName.DARK))
    image, prediction = film(), answer()
    for width, height in SIZES:
        view.resize(width, height)
        view.show()
        for zoom in ZOOMS:
            for name, (tool, move) in WORK.items():
                view.show_image(image, prediction)
                if zoom:
                    view.zoom_to(zoom / view.devicePixelRatioF(), QPointF(0, 0))
                app.processEvents()  # a window that was not exposed yet paints nothing
                times, processor, after = frames(view, tool, move)
                shown = f"{zoom:.1f}" if zoom else "fit"
                print(
                    f"{width:>5}x{height:<4} x{view.devicePixelRatioF():.0f} {shown:>4} {name:>8}"
                    f" {np.median(times):>10.1f} {np.percentile(times, 95):>8.1f} {max(times):>8.1f}"
                    f" {np.percentile(processor, 95):>14.1f} {after:>8.1f}",
                    flush=True,
                )
    view.close()


def main() -> None:
    """Measure on a usual screen and on one of twice the density, each in a process of its own: Qt takes the density at its start."""
    print(
        f"{'view':>13} {'zoom':>4} {'work':>8} {'median ms':>10} {'p95 ms':>8} {'max ms':>8} {'processor p95':>14} {'after':>8}"
    )
    for density in ("1", "2"):
        command = [sys.executable, "-c", "from tests.benchmarks.window_drag import measure; measure()"]
        subprocess.run(command, env=os.environ | {"QT_SCALE_FACTOR": density}, check=True)


if __name__ == "__main__":
    main()

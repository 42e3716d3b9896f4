"""Dragging the display window over a film of 3000 x 3000 pixels with 16 bits: milliseconds from the mouse's move to the painted frame.

    python -m tests.benchmarks.window_drag

Off-screen: the frame is painted into the window's memory by the same painter as on a screen; handing it to the screen is not in it.
"""

import os
import time

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import numpy as np

from desktop.gui.image_view import ImageView
from desktop.gui.theme import Look, ThemeName
from desktop.imaging.image import DecodedImage, Window

from PySide6.QtCore import QEvent, QPointF, Qt  # isort: skip  after onnxruntime
from PySide6.QtGui import QMouseEvent  # isort: skip
from PySide6.QtWidgets import QApplication  # isort: skip

SIDE = 3000
LEVELS = 2**16
FRAMES = 200
VIEWS = ((800, 560, 0.0), (1350, 900, 0.0), (1350, 900, 1.0), (1350, 900, 0.6))
"""Viewer at 1366x768 and at 1920x1080, fitted (0), at 1:1 and between."""


def film() -> DecodedImage:
    """Return a film of noise over a ramp, which no cache and no run length helps."""
    rng = np.random.default_rng(1)
    ramp = np.linspace(0, LEVELS - 1, SIDE, dtype=np.float32)
    pixels = np.clip(ramp + rng.normal(0, 3000, (SIDE, SIDE)), 0, LEVELS - 1).astype(np.uint16)
    values = np.arange(LEVELS, dtype=np.float32)
    return DecodedImage(pixels, values, Window(LEVELS / 2, LEVELS), "0" * 64, "DICOM")


def drag(view: ImageView) -> tuple[list[float], list[float], float]:
    """Drag the window; return milliseconds of every frame, processor milliseconds, and those of the full frame after it."""

    def mouse(kind: QEvent.Type, x: float, y: float) -> QMouseEvent:
        left = Qt.MouseButton.LeftButton
        return QMouseEvent(kind, QPointF(x, y), QPointF(x, y), left, left, Qt.KeyboardModifier.NoModifier)

    view.mousePressEvent(mouse(QEvent.Type.MouseButtonPress, 300, 300))
    times, processor = [], []
    for frame in range(FRAMES):
        start, start_cpu = time.perf_counter(), time.process_time()
        view.mouseMoveEvent(mouse(QEvent.Type.MouseMove, 300 + frame % 90, 300 + frame % 70))
        view.repaint()
        times.append(1000 * (time.perf_counter() - start))
        processor.append(1000 * (time.process_time() - start_cpu))
    start = time.perf_counter()
    view.mouseReleaseEvent(mouse(QEvent.Type.MouseButtonRelease, 350, 350))
    view.repaint()
    return times, processor, 1000 * (time.perf_counter() - start)


def main() -> None:
    """Print median and 95th percentile for each size and zoom."""
    app = QApplication.instance() or QApplication([])
    view = ImageView(Look(app, ThemeName.DARK))
    image = film()
    print(f"{'viewer':>12} {'zoom':>5} {'median ms':>10} {'p95 ms':>8} {'processor p95':>14} {'released ms':>12}")
    for width, height, zoom in VIEWS:
        view.resize(width, height)
        view.show_image(image, None)
        view.show()
        if zoom:
            view.zoom_to(zoom, QPointF(0, 0))
        app.processEvents()  # a window that was not exposed yet paints nothing
        times, processor, released = drag(view)
        shown = f"{zoom:.1f}" if zoom else "fit"
        print(
            f"{width:>7}x{height} {shown:>5} {np.median(times):>10.1f} {np.percentile(times, 95):>8.1f}"
            f" {np.percentile(processor, 95):>14.1f} {released:>12.1f}"
        )
    view.close()


if __name__ == "__main__":
    main()

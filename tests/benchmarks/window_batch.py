"""How long the window cannot answer while many films are analysed: the longest blocks of its thread during a batch.

    python -m tests.benchmarks.window_batch [FILES]

Off-screen, with the whole window on its Read page, real files, workers and a log. A timer ticks in the window's thread as often as it can; between
two ticks lies one block. Its processor time is the window's own work; the rest of its time the machine gave to others.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import numpy as np

from desktop.gui.desk import Desk
from desktop.gui.main_window import MainWindow
from desktop.gui.settings import Settings
from desktop.gui.theme import Look, ThemeName, load_fonts
from desktop.records.vault import try_out
from desktop.workers.pool import Workers
from tests.desktop.gui.conftest import film_pixels
from tests.desktop.packages import write_package
from tests.films import write_film

from PySide6.QtCore import QEventLoop, QTimer  # isort: skip  after onnxruntime
from PySide6.QtWidgets import QApplication  # isort: skip

FILES = 500
SIZE = (1366, 768)
MOST_MS = 100


class Blocks:
    """Measures the time between two turns of the thread that made it."""

    def __init__(self) -> None:
        self.ms: list[tuple[float, float]] = []
        self._last = (time.perf_counter(), time.thread_time())
        self._timer = QTimer()
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(0)

    def stop(self) -> None:
        """Measure no more."""
        self._timer.stop()

    def _on_tick(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        self.ms.append((1000 * (now[0] - self._last[0]), 1000 * (now[1] - self._last[1])))
        self._last = now
        time.sleep(0.0005)  # leave the processor to the workers


def run(window: MainWindow, paths: list[Path]) -> Blocks:
    """Analyse all files; return what was measured."""
    loop, desk = QEventLoop(), window.desk
    if not desk.analyses.loaded:
        desk.ready.connect(loop.quit)
        loop.exec()
    desk.progress_changed.connect(lambda done, given: loop.quit() if done == given == len(paths) else None)
    blocks = Blocks()
    desk.open_paths(paths)
    loop.exec()
    blocks.stop()
    return blocks


def main() -> None:
    """Print the figures."""
    files = int(sys.argv[1]) if len(sys.argv) > 1 and sys.argv[1].isdecimal() else FILES
    application = QApplication([])
    load_fonts()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_package(folder / "shelf" / "tiny")
        session = try_out(folder)
        paths = [write_film(folder / f"{n}.dcm", film_pixels(n, 1200, 1000), bits=12, PatientID=f"{n}") for n in range(files)]
        with Workers(shelf=folder / "shelf") as workers:
            desk = Desk(workers, session.open)
            window = MainWindow(desk, session, Look(application, ThemeName.DARK), Settings(folder / "settings.ini"))
            window.resize(*SIZE)
            window.show()
            window.show_page("read")
            start = time.perf_counter()
            blocks = run(window, paths)
            elapsed = time.perf_counter() - start
            window.close()
    for what, values in zip(("time", "processor"), zip(*blocks.ms, strict=True), strict=True):
        worst = sorted(values)[-5:]
        print(
            f"{what:10} longest {worst[-1]:6.1f} ms (the five longest from {worst[0]:.1f}), "
            f"99.9th percentile {np.percentile(values, 99.9):6.1f} ms, median {statistics.median(values):.2f} ms"
        )
    print(
        f"{files} films in {elapsed:.1f} s, {len(blocks.ms)} turns of the window's thread; longest at most {MOST_MS} ms of processor"
    )


if __name__ == "__main__":
    main()

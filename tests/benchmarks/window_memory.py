"""Memory of the window after many films were opened and closed one after the other: no view keeps pictures of closed films.

    python -m tests.benchmarks.window_memory [FILMS]

Off-screen, with the whole window on its Read page, two views, the model's view, real files of 3 megapixels, workers and a log. Each
film is opened, analysed, looked at in both views, and closed. Resident memory of the window's process alone, in MB; its growth over the second half
is what a leak would be: the first half fills what Python, Qt and the log keep for reuse.

Measured on two cores: 230 MB with an empty desk, 273 after 50 films, 293 after 500 (+8 MB over the second half), no picture left. As
long as jobs kept what they were about (PySide holds many a finished one), it was 404 MB with 16 pictures.
"""

import gc
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import numpy as np

from desktop.gui.desk import Desk
from desktop.gui.main_window import MainWindow
from desktop.gui.settings import Settings
from desktop.gui.theme import Look, ThemeName, load_fonts
from desktop.imaging.image import DecodedImage
from desktop.records.vault import try_out
from desktop.workers.pool import Workers
from tests.desktop.gui.conftest import film_pixels
from tests.desktop.packages import write_package
from tests.films import write_film

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer  # isort: skip  after onnxruntime
from PySide6.QtWidgets import QApplication  # isort: skip

FILMS = 500
FILES = 8
"""Different files, opened in turn."""
SIDE = (2000, 1600)
SHOWN = 10
"""Lines of the table."""


def resident_mb() -> float:
    """Return the memory of this process that is in use."""
    with Path("/proc/self/statm").open() as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def wait(condition: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if condition() else None)
    timer.start(5)
    if not condition():
        loop.exec()
    timer.stop()


def open_and_close(window: MainWindow, path: Path) -> None:
    """Look at a film in two views and close it."""
    desk, grid = window.desk, window.read.grid
    desk.open_paths([path])
    wait(lambda: bool(desk.model.films) and not desk.busy)
    for cell in grid:
        grid.activate(cell)
        window.read.films.choose(desk.model.films[0].number)
    wait(lambda: all(cell.view.image is not None for cell in grid) and window.read.model_view.network_input is not None)
    window.repaint()
    window.read.view.zoom_by(2)
    window.repaint()
    desk.clear()
    QCoreApplication.processEvents()


def kept() -> tuple[int, int]:
    """Return how many decoded pictures live, and how many of them are held by a view or the desk of closed films."""
    gc.collect()
    pictures = [thing for thing in gc.get_objects() if isinstance(thing, DecodedImage)]
    return len(pictures), sum(picture.pixels.nbytes for picture in pictures) >> 20


def main() -> None:
    """Print memory as it grows, or does not."""
    films = int(sys.argv[1]) if len(sys.argv) > 1 and sys.argv[1].isdecimal() else FILMS
    application = QApplication.instance() or QApplication([])
    load_fonts()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_package(folder / "shelf" / "tiny")
        session = try_out(folder)
        paths = [write_film(folder / f"{n}.dcm", film_pixels(n, *SIDE), bits=12, PatientID=f"{n}") for n in range(FILES)]
        with Workers(shelf=folder / "shelf") as workers:
            desk = Desk(workers, session.open)
            window = MainWindow(desk, session, Look(application, ThemeName.DARK), Settings(folder / "settings.ini"))
            window.resize(1366, 768)
            window.show()
            window.show_page("read")
            wait(lambda: desk.analyses.loaded)
            for command in ("two_views", "model_view"):
                window.commands[command].trigger()
            measured = [resident_mb()]
            for number in range(films):
                open_and_close(window, paths[number % FILES])
                measured.append(resident_mb())
            pictures, megabytes = kept()
            window.close()
            desk.close()
    print(f"{'films':>6} {'MB':>7}")
    for number in np.linspace(0, films, SHOWN + 1, dtype=int):
        print(f"{number:>6} {measured[number]:>7.0f}")
    half = films // 2
    growth = np.median(measured[-films // 10 :]) - np.median(measured[half : half + max(films // 10, 1)])
    print(f"most {max(measured):.0f} MB; growth over the second half {growth:+.1f} MB")
    print(f"pictures left: {pictures}, {megabytes} MB")


if __name__ == "__main__":
    main()

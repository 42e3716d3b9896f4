"""The pictures of the manual, made from the real windows: ``make manual``. Drawn samples only, of a patient who does not exist."""

import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image
from pydicom import dcmread
from pydicom.uid import ExplicitVRLittleEndian

from desktop.app import WORKERS, _application
from desktop.gui.desk import Desk
from desktop.gui.dialogs.display_check_dialog import DisplayCheckDialog, screen_name
from desktop.gui.dialogs.training_dialog import TrainingDialog
from desktop.gui.film import FilmState
from desktop.gui.main_window import MainWindow
from desktop.gui.settings import Settings
from desktop.gui.theme import Look, ThemeName
from desktop.gui.training_cases import Answer
from desktop.manual import PICTURES
from desktop.paths import SAMPLES
from desktop.records.display_checks import Seen, note_check
from desktop.records.vault import try_out
from desktop.workers.pool import Workers

from PySide6.QtCore import QEventLoop, QTimer  # isort: skip
from PySide6.QtGui import QColor, QImage  # isort: skip
from PySide6.QtWidgets import QWidget  # isort: skip

WIDTH_PX: Final = 900
MOST_BYTES: Final = 60_000
COLORS: Final = ((96, 128), (64, 64), (48, 48), (40, 32), (32, 24), (28, 8), (24, 8), (20, 8), (16, 8))
"""Greys of films and other colours, beside those of the theme: as many as a small file has room for."""
SMOOTH_PX: Final = 4
WINDOW_PX: Final = (1366, 768)
TRAINING_PX: Final = (1120, 500)
TIMEOUT_MS: Final = 60_000
REST_MS: Final = 500


class Studio:
    """A window with the samples of one patient, and what takes pictures of it."""

    def __init__(self, workers: Workers, folder: Path) -> None:
        self.session = try_out(folder)
        self.desk = Desk(workers, self.session.open)
        look = Look(_application("-platform", "offscreen"), ThemeName.DARK)
        self.look = look
        self.window = MainWindow(self.desk, self.session, look, Settings(folder / "settings.ini"))
        self.window.resize(*WINDOW_PX)
        self.window.show()
        self.until(lambda: self.desk.analyses.models is not None)

    def until(self, reached: Callable[[], object]) -> None:
        """Run the window until something is so; then as long as it needs to paint."""
        loop, timer, given_up = QEventLoop(), QTimer(), QTimer()
        timer.timeout.connect(lambda: reached() and loop.quit())
        timer.start(20)
        given_up.setSingleShot(True)
        given_up.timeout.connect(lambda: loop.exit(1))
        given_up.start(TIMEOUT_MS)
        if loop.exec():
            raise TimeoutError("the window did not come so far")
        timer.stop()
        given_up.stop()
        self.rest()

    def rest(self) -> None:
        """Let the window paint."""
        loop = QEventLoop()
        QTimer.singleShot(REST_MS, loop.quit)
        loop.exec()

    def open(self, path: Path) -> None:
        """Open a film and wait for its answer."""
        before = len(self.desk.model.films)
        self.desk.open_paths([path])
        self.until(lambda: len(self.desk.model.films) > before and not self.desk.busy)
        self.choose(self.desk.model.films[-1].number)

    def choose(self, number: int) -> None:
        """Put a film on screen."""
        self.window.read.films.choose(number)
        self.until(lambda: self.window.read.film.number == number and self.window.read.view.image is not None)

    def close(self) -> None:
        """End it."""
        self.window.close()
        self.desk.close()


def sample_of_amina(number: int, age: str, day: str, folder: Path) -> Path:
    """Write a copy of a sample under the name of a patient who does not exist."""
    dataset = dcmread(SAMPLES / f"sample-{number}.dcm")
    dataset.PatientName, dataset.PatientID, dataset.PatientSex = "Test^Amina", "0042", "F"
    dataset.PatientAge, dataset.PatientBirthDate, dataset.StudyDate = age, "", day
    # Without the film's grain, which costs a picture of 60 KB all its colours
    grain = Image.fromarray(dataset.pixel_array.astype(np.float32))
    small = grain.resize((grain.width // SMOOTH_PX, grain.height // SMOOTH_PX), Image.Resampling.BOX)
    smooth = np.clip(np.asarray(small.resize(grain.size, Image.Resampling.BICUBIC)), 0, 4095)
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.PixelData = np.rint(smooth).astype(np.uint16).tobytes()
    dataset["PixelData"].VR, dataset["PixelData"].is_undefined_length = "OW", False
    path = folder / f"film-{number}.dcm"
    dataset.save_as(path)
    return path


def main() -> None:
    """Make all pictures anew."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="lightbox-manual-") as folder, Workers(WORKERS) as workers:
        studio = Studio(workers, Path(folder))
        window = studio.window
        for number, day in ((1, "20260302"), (2, "20261118")):
            studio.open(sample_of_amina(number, "003Y", day, Path(folder)))
        window.read.result.heatmap.switch.setChecked(False)  # as one looks first
        studio.rest()
        save(window, studio.look, "read")
        window.read.result.heatmap.switch.setChecked(True)
        viewer = window.read.view
        window.read.show_only_views(True)  # black at both sides, which costs nothing
        studio.rest()
        save(viewer, studio.look, "heat-map")
        studio.choose(window.desk.model.films[0].number)
        window.read.result.heatmap.switch.setChecked(False)
        window.commands["tool_ruler"].trigger()
        window.commands["measure_place"].trigger()
        studio.rest()
        save(viewer, studio.look, "measuring")
        window.read.show_only_views(False)
        window.commands["tool_window"].trigger()
        window.read.result.heatmap.switch.setChecked(True)
        studio.open(sample_of_amina(3, "010Y", "20261119", Path(folder)))
        studio.until(lambda: window.read.film.state is FilmState.REFUSED)
        save(window, studio.look, "refused")
        with studio.session.open() as records:
            note_check(records, Seen(screen_name(window.screen()), 1366, 768, in_black=True, in_white=True))
        for page in ("home", "log", "models"):
            window.show_page(page)
            studio.rest()
            if page == "log":
                window.log.table.selectRow(0)
                studio.rest()
            save(window, studio.look, page)
        train(studio)
        check = DisplayCheckDialog(studio.session.open, studio.look, window)
        check.show()
        studio.rest()
        save(check, studio.look, "display-check")
        check.reject()
        studio.close()


def train(studio: Studio) -> None:
    """Take a picture of the training, at its first trap."""
    training = TrainingDialog(studio.desk.workers, studio.desk.analyses.models or (), studio.look, studio.window)
    training.resize(*TRAINING_PX)
    training.show()
    for answer in (Answer.NORMAL, Answer.ILL, Answer.UNFIT):
        studio.until(lambda: training.judged)
        training.answers[answer].click()
        if answer is not Answer.UNFIT:
            training.next.click()
    studio.rest()
    save(training, studio.look, "training")
    training.reject()


def save(widget: QWidget, look: Look, name: str) -> None:
    """Write a picture of a widget, 900 pixels wide, with as many greys and colours as there is room for."""
    shown = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    pixels = np.frombuffer(shown.constBits(), np.uint8).reshape(shown.height(), shown.bytesPerLine())
    picture = Image.fromarray(pixels[:, : 3 * shown.width()].reshape(shown.height(), shown.width(), 3).copy())
    picture = picture.resize((WIDTH_PX, round(picture.height * WIDTH_PX / picture.width)), Image.Resampling.LANCZOS)
    path = PICTURES / f"{name}.png"
    tokens = [QColor(value).getRgb()[:3] for value in asdict(look.tokens).values()]
    for grays, others in COLORS:
        steps = [(round(255 * step / (grays - 1)),) * 3 for step in range(grays)]
        common = picture.quantize(others, Image.Quantize.MEDIANCUT).getpalette() or []
        palette = Image.new("P", (1, 1))
        palette.putpalette([channel for color in (*tokens, *steps) for channel in color] + common[: 3 * others])
        picture.quantize(palette=palette, dither=Image.Dither.NONE).save(path, optimize=True)
        if path.stat().st_size <= MOST_BYTES:
            break
    else:
        raise ValueError(f"{name} does not become smaller than {path.stat().st_size} bytes")
    print(f"{path.name:20} {picture.width} x {picture.height}, {grays} + {others} colours, {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()

"""A real desk for the tests of the window: films made in code, a small real model, a log in a folder of the test's own."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace
from typing import TypeAlias

import numpy as np
import pytest
from PIL import Image

from desktop.gui import spoken
from desktop.gui.actions import Actions
from desktop.gui.desk import Desk
from desktop.gui.film_jobs import OpenLog
from desktop.gui.garbage import GarbageCollector
from desktop.gui.i18n import load_language
from desktop.gui.main_window import MainWindow
from desktop.gui.settings import Settings
from desktop.gui.theme import Look, ThemeName, load_fonts
from desktop.imaging.image import DecodedImage, Window
from desktop.paths import home, settings_file
from desktop.records.session import Session
from desktop.records.vault import try_out
from desktop.workers.pool import Workers
from tests.desktop.packages import write_package
from tests.films import write_film

from PySide6.QtCore import QObject  # isort: skip
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # isort: skip
from PySide6.QtWidgets import QApplication  # isort: skip
from pytestqt.qtbot import QtBot  # isort: skip


Heard: TypeAlias = list[tuple[str, QAccessible.AnnouncementPoliteness]]
"""What a screen reader says, and how soon."""


def film_pixels(seed: int = 0, rows: int = 240, columns: int = 200) -> np.ndarray:
    """Return a picture with 12 bits that the small model judges: bright below, dark above, with noise."""
    rng = np.random.default_rng(seed)
    ramp = np.linspace(300, 3700, rows)[:, np.newaxis]
    return np.clip(ramp + rng.normal(0, 120, (rows, columns)), 0, 4095).astype(np.uint16)


def break_log(session: Session) -> Callable[[], object]:
    """Make a log's main file unreadable; return what makes it whole again."""
    path = session.home / "log" / "log.db"
    whole = path.read_bytes()
    path.write_bytes(b"no database" * 500)
    return lambda: path.write_bytes(whole)


@pytest.fixture
def image() -> DecodedImage:
    """Return a decoded film."""
    return DecodedImage(film_pixels(), np.arange(4096, dtype=np.float32), Window(2048, 4096), "0" * 64, "DICOM")


@pytest.fixture
def dicom(tmp_path: Path) -> Path:
    """Return a DICOM film of a child of three."""
    return write_film(tmp_path / "child.dcm", film_pixels(), bits=12)


@pytest.fixture
def jpegs(tmp_path: Path) -> list[Path]:
    """Return three different films without a header."""
    paths = [tmp_path / f"film{number}.jpg" for number in range(3)]
    for number, path in enumerate(paths):
        Image.fromarray((film_pixels(number + 1) >> 4).astype(np.uint8)).save(path, quality=95)
    return paths


@pytest.fixture(autouse=True)
def _garbage(qapp: QApplication) -> Iterator[None]:
    """Collect garbage as the program does."""
    collector = GarbageCollector(qapp)
    yield
    collector.stop()


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> list[str]:
    """Load the bundled fonts and English; return the fonts that cannot be read."""
    load_language(qapp, "en")
    return load_fonts()


@pytest.fixture
def look(qapp: QApplication, fonts: list[str]) -> Iterator[Look]:
    """Return the dark theme in English; what a test chooses ends with it."""
    look = Look(qapp, ThemeName.DARK)
    yield look
    if look.language != "en":
        look.speak("en")
    look.reduce_motion(False)


@pytest.fixture
def actions(look: Look) -> Iterator[Actions]:
    """Return all commands."""
    owner = QObject()
    yield Actions(look, owner)
    owner.deleteLater()


@pytest.fixture
def settings(lightbox_home: Path) -> Settings:
    """Return empty settings."""
    return Settings(settings_file())


@pytest.fixture
def session(lightbox_home: Path) -> Session:
    """Return an administrator's session of this test's log."""
    return try_out(home())


@pytest.fixture
def open_log(session: Session) -> OpenLog:
    """Return what opens the log of this test."""
    return session.open


@pytest.fixture(scope="session")
def workers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workers]:
    """Return a worker with the small model, the same for all tests: to start one takes longer than most of them."""
    shelf = tmp_path_factory.mktemp("shelf")
    write_package(shelf / "tiny")
    with Workers(shelf=shelf) as workers:
        yield workers


@pytest.fixture
def make_workers() -> Iterator[Callable[[Path], Workers]]:
    """Return a function that starts a worker with another shelf."""
    with ExitStack() as stack:
        yield lambda shelf: stack.enter_context(Workers(shelf=shelf))


@pytest.fixture
def desk(qtbot: QtBot, workers: Workers, open_log: OpenLog) -> Iterator[Desk]:
    """Return a desk whose models are known."""
    desk = Desk(workers, open_log)
    with qtbot.waitSignal(desk.ready):
        pass
    yield desk
    desk.close()


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, session: Session, look: Look, settings: Settings) -> Iterator[MainWindow]:
    """Return the shown main window."""
    window = MainWindow(desk, session, look, settings)
    qtbot.addWidget(window)
    desk.ready.emit()  # the models were loaded before the window was made
    window.show()
    yield window
    window.close()


@pytest.fixture
def analyse(qtbot: QtBot, desk: Desk) -> Callable[[list[Path]], None]:
    """Return a function that opens files and waits until all are analysed."""

    def run(paths: list[Path]) -> None:
        before = len(desk.model.films)
        desk.open_paths(paths)
        qtbot.waitUntil(lambda: len(desk.model.films) > before and not desk.busy)

    return run


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """Return what a screen reader says from now on, as if there were one."""
    said: Heard = []

    def update(event: QAccessibleAnnouncementEvent) -> None:
        said.append((event.message(), event.politeness()))

    polite = QAccessible.AnnouncementPoliteness
    listening = SimpleNamespace(isActive=lambda: True, updateAccessibility=update, AnnouncementPoliteness=polite)
    monkeypatch.setattr(spoken, "QAccessible", listening)
    return said

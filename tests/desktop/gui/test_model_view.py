"""What the model saw is what went into the network."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.analysis.pipeline import Analyzer
from desktop.gui.main_window import MainWindow
from desktop.gui.model_view import as_gray, network_input
from desktop.imaging.image import DecodedImage
from desktop.imaging.photo_film import Surround
from desktop.inference.result import Prediction
from desktop.inference.session import Model
from tests.desktop.gui.conftest import film_pixels
from tests.desktop.gui.words import said
from tests.desktop.packages import write_package
from tests.films import write_film
from tests.photographs import photograph

Analyse = Callable[[list[Path]], None]


@pytest.fixture
def fed(monkeypatch: pytest.MonkeyPatch) -> list[np.ndarray]:
    """Return what networks are given in this process."""
    inputs: list[np.ndarray] = []
    run = Model.run

    def noted(self: Model, x: np.ndarray) -> Prediction:
        inputs.append(x.copy())
        return run(self, x)

    monkeypatch.setattr(Model, "run", noted)
    return inputs


def shown(qtbot: QtBot, window: MainWindow) -> np.ndarray:
    """Return what the window says that the model saw."""
    qtbot.waitUntil(lambda: window.read.model_view.network_input is not None)
    return window.read.model_view.network_input


@pytest.mark.parametrize("bits", [12, 8])
def test_bytes_are_those_that_the_analyzer_feeds(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, tmp_path: Path, *, fed: list[np.ndarray], bits: int
) -> None:
    """Of a film with a window of its own, inverted, of 12 and of 8 bits."""
    pixels = film_pixels(4) if bits == 12 else (film_pixels(4) >> 4).astype(np.uint8)
    changes = {"WindowCenter": 2 ** (bits - 1) * 1.1, "WindowWidth": 2**bits * 0.7}
    path = write_film(tmp_path / "film.dcm", pixels, bits=bits, photometric="MONOCHROME1", **changes)
    write_package(tmp_path / "shelf" / "tiny")
    list(Analyzer.installed(tmp_path / "shelf").analyze_path(path))
    analyse([path])
    window.commands["model_view"].trigger()
    x = shown(qtbot, window)
    assert x.dtype == np.float32
    assert [x.tobytes()] == [given.tobytes() for given in fed]


def test_straightened_photograph_is_what_was_fed(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, tmp_path: Path, fed: list[np.ndarray]
) -> None:
    """Not the photograph with the table around the film."""
    film = np.clip(np.add.outer(np.linspace(20, 200, 240), np.zeros(200)), 0, 255).astype(np.uint8)
    path = tmp_path / "photograph.jpg"
    path.write_bytes(photograph(film, np.random.default_rng(2), Surround.LIGHT_BOX, share=0.3).jpeg(camera=True))
    write_package(tmp_path / "shelf" / "tiny")
    list(Analyzer.installed(tmp_path / "shelf").analyze_path(path))
    analyse([path])
    window.commands["model_view"].trigger()
    assert shown(qtbot, window).tobytes() == fed[-1].tobytes()


def test_display_changes_never_change_it(qtbot: QtBot, window: MainWindow, analyse: Analyse, dicom: Path) -> None:
    """Neither the numbers nor the picture on screen; the caption says so."""
    analyse([dicom])
    window.commands["model_view"].trigger()
    before = shown(qtbot, window)
    picture = window.read.model_view.pixels.grab().toImage()
    view = window.read.view
    view.invert()
    view.rotate()
    qtbot.mousePress(view, Qt.MouseButton.RightButton, pos=QPoint(50, 50))
    qtbot.mouseMove(view, QPoint(120, 90))
    qtbot.mouseRelease(view, Qt.MouseButton.RightButton, pos=QPoint(120, 90))
    assert view.voi != view.image.voi
    assert window.read.model_view.network_input is before
    assert window.read.model_view.pixels.grab().toImage() == picture
    spec = window.desk.analyses.models[0].manifest.preprocessing
    caption = f"{spec.width} x {spec.height}, window from the file; display changes never change this"
    assert caption in said(window.read.model_view)
    assert window.read.model_view.pixels.width() == spec.width


def test_normalisation_is_undone_for_the_eye(window: MainWindow, image: DecodedImage) -> None:
    """Black is the low percentile, white the high one."""
    manifest = window.desk.analyses.models[0].manifest
    gray = as_gray(network_input(image, manifest), manifest.preprocessing)
    assert (gray.min(), gray.max()) == (0, 255)
    assert gray.shape == (manifest.preprocessing.height, manifest.preprocessing.width)


def test_nothing_is_shown_where_it_is_not_known(
    qtbot: QtBot, window: MainWindow, analyse: Analyse, dicom: Path, jpegs: list[Path]
) -> None:
    """A small copy is not what the model saw; what was refused was seen by none; words say which it is."""
    analyse([dicom])
    window.commands["model_view"].trigger()
    shown(qtbot, window)
    bad = jpegs[0].with_name("bad.jpg")
    bad.write_bytes(b"")
    window.desk.open_paths([bad])
    qtbot.waitUntil(lambda: window.read.film.path == bad and not window.desk.busy)
    assert window.read.model_view.network_input is None
    film = window.desk.model.films[0]
    dicom.unlink()
    window.desk.pictures.clear()
    window.read.films.choose(film.number)
    qtbot.waitUntil(lambda: "Only the small copy" in said(window.read.model_view))
    assert window.read.model_view.network_input is None
    assert window.read.model_view.pixels.isHidden()

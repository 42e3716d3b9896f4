"""Mark the corners of a film in its photograph; the film is then judged again."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.errors import ImageError
from desktop.gui.corners_view import CornersView
from desktop.gui.i18n import describe, told
from desktop.gui.jobs import JobRunner
from desktop.gui.parts import button, clear_layout, show_error, text_label
from desktop.gui.picture import paintable
from desktop.gui.theme import Look
from desktop.imaging.image import DecodedImage
from desktop.imaging.photo import check_corners
from desktop.imaging.photo_film import find_film
from desktop.imaging.photo_margin import without_margin
from desktop.imaging.photo_warp import Corners, to_rectangle
from desktop.imaging.presentation import display_table

SHOWN_PX: Final = 900
"""Longer side of the photograph on screen: the preview of it is straightened in some 5 ms."""
FIRST_SIZE: Final = (1100, 640)
PREVIEW_PX: Final = 280
INSET: Final[Corners] = ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9))
WHOLE: Final[Corners] = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))


@dataclass(frozen=True, eq=False)
class Loaded:
    """A photograph made small, and where a film is in it."""

    gray: NDArray[np.uint8]
    found: Corners | None


def load_photograph(read: Callable[[], DecodedImage]) -> Loaded:
    """Read a photograph and look for the film. Runs on a pool thread."""
    image = read()
    gray = display_table(image)[image.pixels]
    found = find_film(gray)
    small = Image.fromarray(gray)
    small.thumbnail((SHOWN_PX, SHOWN_PX), Image.Resampling.BILINEAR)
    return Loaded(np.asarray(small), without_margin(gray, found.corners) if found is not None else None)


class CornersDialog(QDialog):
    """Four handles on the photograph, and beside it what comes out."""

    def __init__(
        self, read: Callable[[], DecodedImage], marked: Corners | None, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Straighten the film"))
        self.resize(*FIRST_SIZE)
        self._look, self._marked = look, marked
        self._loaded: Loaded | None = None
        self.problem = ""  # code of why there is no photograph
        self._jobs = JobRunner(1, self)
        self.view = CornersView()
        self.preview = QLabel()
        self.preview.setFixedSize(PREVIEW_PX, PREVIEW_PX)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setAccessibleName(self.tr("The straightened film"))
        self.search = button(look, self.tr("Find the edges"), "scan")
        self.whole = button(look, self.tr("Whole picture"), "maximize")
        self.judge = button(look, self.tr("Straighten and analyse"), "check", "primary")
        self.judge.setDefault(True)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._outcome = QVBoxLayout()
        self._lay_out()
        self.view.changed.connect(self._on_changed)
        self.search.clicked.connect(self._on_find)
        self.whole.clicked.connect(lambda: self.view.set_corners(WHOLE))
        self.judge.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self._enable()
        self._jobs.start(lambda: load_photograph(read), self._on_loaded, self._on_failed)

    @property
    def corners(self) -> Corners:
        """As they are marked."""
        return self.view.corners

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_loaded(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self.view.show_picture(loaded.gray, self._marked or loaded.found or INSET)
        if self._marked is None and loaded.found is None:
            self._say(self.tr("No edges were found: move the handles to the film's corners."))
        self.view.handles[0].setFocus()

    def _on_failed(self, error: Exception) -> None:
        self.problem = describe(error)[0]
        show_error(self._outcome, self._look, error)

    def _on_find(self) -> None:
        if self._loaded is not None and self._loaded.found is not None:
            self.view.set_corners(self._loaded.found)

    def _on_changed(self) -> None:
        clear_layout(self._outcome)
        try:
            check_corners(self.corners)
        except ImageError as error:
            self.preview.clear()
            self._say(told(error.code, error.reason))
        else:
            self._show_preview()
        self._enable()

    # --- parts --------------------------------------------------------------------------------------------------------

    def _show_preview(self) -> None:
        if self._loaded is None:
            return
        film = Image.fromarray(to_rectangle(self._loaded.gray, self.corners))
        ratio = self.devicePixelRatioF()
        film.thumbnail((round(PREVIEW_PX * ratio), round(PREVIEW_PX * ratio)), Image.Resampling.BILINEAR)
        shown = paintable(np.asarray(film), QRect(0, 0, film.width, film.height))
        pixmap = QPixmap.fromImage(shown.image)
        pixmap.setDevicePixelRatio(ratio)
        self.preview.setPixmap(pixmap)

    def _say(self, words: str) -> None:
        clear_layout(self._outcome)
        self._outcome.addWidget(text_label(words, "muted", wrap=True))

    def _enable(self) -> None:
        guessed = self._loaded is not None and not self._marked and not self._loaded.found and self.corners == INSET
        self.judge.setEnabled(self._loaded is not None and not self.preview.pixmap().isNull() and not guessed)
        self.search.setEnabled(self._loaded is not None and self._loaded.found is not None)
        self.whole.setEnabled(self._loaded is not None)

    def _lay_out(self) -> None:
        words = self.tr(
            "Put the handles on the corners of the film. Tab goes to the next one, the arrow keys move it, with Shift further. "
            "The film is judged again, as a new reading."
        )
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(text_label(words, "muted", wrap=True))
        side.addWidget(self.preview)
        side.addWidget(self.search)
        side.addWidget(self.whole)
        side.addLayout(self._outcome)
        side.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self.view, 1)
        both.addLayout(side)
        foot = QHBoxLayout()
        foot.addWidget(self._cancel)
        foot.addStretch(1)
        foot.addWidget(self.judge)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        layout.addLayout(both, 1)
        layout.addLayout(foot)

    def done(self, result: int) -> None:
        """Let the photograph go."""
        self._jobs.close()
        super().done(result)

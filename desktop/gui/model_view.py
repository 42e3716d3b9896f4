"""What the model saw: the picture that went into the network, beside the film that it was made of."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.gui.film import Film
from desktop.gui.film_jobs import FoundPicture
from desktop.gui.i18n import model_words
from desktop.gui.jobs import JobRunner
from desktop.gui.parts import scroll_area, text_label
from desktop.gui.picture import Paintable, paintable
from desktop.gui.theme import Look
from desktop.imaging.image import DecodedImage
from desktop.imaging.presentation import grayscale
from desktop.model_package.manifest import Manifest, Preprocessing
from desktop.model_package.preprocessing import preprocess

LARGEST_PX: Final = 512
"""Networks with a larger input are shown smaller."""
MARGIN_PX: Final = 16


def network_input(image: DecodedImage, manifest: Manifest) -> NDArray[np.float32]:
    """Return what the network was given of a picture: float32, shape (1, 1, height, width). The display has no part in it."""
    return preprocess(grayscale(image), manifest.preprocessing)


def as_gray(x: NDArray[np.float32], spec: Preprocessing) -> NDArray[np.uint8]:
    """Return a network's input as grey levels (uint8, shape (height, width)): its normalisation undone."""
    gray: NDArray[np.uint8] = np.rint(255 * np.clip(x[0, 0] * np.float32(spec.std) + np.float32(spec.mean), 0, 1)).astype(
        np.uint8
    )
    return gray


class _Pixels(QWidget):
    """A picture at its own size: a pixel of it is one of the screen's device-independent ones."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._paintable: Paintable | None = None

    def show_gray(self, gray: NDArray[np.uint8] | None) -> None:
        """Show a picture, or none."""
        self._paintable = None
        if gray is not None:
            rows, columns = gray.shape
            self._paintable = paintable(gray, QRect(0, 0, columns, rows))
            self.setFixedSize(QSize(columns, rows).boundedTo(QSize(LARGEST_PX, LARGEST_PX)))
        self.setVisible(gray is not None)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._paintable is not None:
            QPainter(self).drawImage(self.rect(), self._paintable.image)


class ModelView(QFrame):
    """Follows the active view. It is made anew of the film itself, so it is what the network got, whatever the display does."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("modelView")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        #: Safety text
        self.setAccessibleName(self.tr("What the model saw"))
        self.network_input: NDArray[np.float32] | None = None
        """As it went in, float32, shape (1, 1, height, width)."""
        self._jobs = JobRunner(1, self)
        self._asked = 0
        self._shown: tuple[object, ...] = ()
        self.pixels = _Pixels()
        self._caption = text_label(kind="caption", wrap=True)
        self._model = text_label(kind="caption", wrap=True)
        body = QWidget()
        body.setObjectName("resultBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN_PX, 12, MARGIN_PX, 12)
        column.setSpacing(8)
        #: Safety text
        column.addWidget(text_label(self.tr("What the model saw"), "title", wrap=True))
        column.addWidget(self.pixels)
        column.addWidget(self._caption)
        column.addWidget(self._model)
        column.addStretch(1)
        scroll = scroll_area(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self.setFixedWidth(224 + 2 * MARGIN_PX + look.px(16))
        self.setVisible(False)

    def show_film(self, film: Film | None, found: FoundPicture | None, manifest: Manifest | None) -> None:
        """Show what the network was given of a film; `manifest` is that of the model which judged it."""
        image = found.image if found is not None else None
        shown = (self.isHidden(), film.analysis if film is not None else None, image, manifest)
        if all(a is b for a, b in zip(shown, self._shown, strict=False)) and self._shown:
            return
        self._shown = shown
        self._jobs.forget(self._asked)
        if self.isHidden() or film is None or film.analysis is None or image is None or found is None:
            self._say("")
        elif film.analysis.prediction is None or manifest is None:
            #: Safety text
            self._say(self.tr("No model that is installed has judged this image."))
        elif not found.original:
            #: Safety text
            self._say(self.tr("Only the small copy of the log is there, and the model saw the whole image."))
        elif image.frame != film.analysis.frame:
            #: Safety text
            self._say(self.tr("The model has not seen this frame."))
        else:
            #: Safety text
            self._say(self.tr("Loading"))
            self._asked = self._jobs.start(
                lambda: network_input(image, manifest),
                lambda x: self._on_made(x, manifest),
                #: Safety text
                lambda _error: self._say(self.tr("The picture cannot be made.")),
            )

    def close_jobs(self) -> None:
        """Finish what runs, and show nothing any more."""
        self._jobs.finish()
        self._say("")

    def _on_made(self, x: NDArray[np.float32], manifest: Manifest) -> None:
        spec = manifest.preprocessing
        self.network_input = x
        self.pixels.show_gray(as_gray(x, spec))
        #: Safety text
        words = self.tr("{0} x {1}, window from the file; display changes never change this")
        self._caption.setText(words.format(spec.width, spec.height))
        self._model.setText(model_words(manifest.name))
        self.pixels.setAccessibleName(self._caption.text())

    def _say(self, words: str) -> None:
        self.network_input = None
        self.pixels.show_gray(None)
        self._caption.setText(words)
        self._model.clear()

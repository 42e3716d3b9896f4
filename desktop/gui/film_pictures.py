"""The pixels of the films on the desk: decoded again when somebody looks, and the last few kept."""

import functools
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.gui.film import Film
from desktop.gui.film_jobs import FoundPicture, load_picture
from desktop.gui.jobs import JobRunner
from desktop.imaging.image import DecodedImage
from desktop.workers.pool import Workers

KEPT: Final = 4
"""Decoded pictures in memory: enough to go back and forth; one can have 100 MB."""


class FilmPictures(QObject):
    """Brings the pixels of films; `runner` is the desk's for all that is read beside the analyses."""

    ready = Signal(object, object)
    """A film's number and its `FoundPicture`."""
    failed = Signal(object)

    def __init__(self, workers: Workers, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._workers, self._runner = workers, runner
        self.passwords: tuple[str, ...] = ()
        """Of archives."""
        self._veiled = False
        self._kept: OrderedDict[int, DecodedImage] = OrderedDict()
        self._frame_wanted: tuple[Film, int] | None = None  # while one is being loaded

    def keep(self, number: int, image: DecodedImage) -> None:
        """Keep the picture of a film, in the place of the one that was looked at longest ago."""
        if self._veiled:
            return
        self._kept[number] = image
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)

    def drop(self, numbers: Iterable[int]) -> None:
        """Keep the pictures of these films no longer."""
        for number in numbers:
            self._kept.pop(number, None)

    def clear(self) -> None:
        """Keep none of those that are here."""
        self._kept.clear()

    def veil(self, veiled: bool) -> None:
        """Keep none at all, until this is taken back."""
        self._veiled = veiled
        self._kept.clear()

    def request(self, film: Film) -> None:
        """Ask for a film's pixels; `ready` brings them, at once if they are still in memory."""
        if film.number in self._kept:
            self._kept.move_to_end(film.number)
            self.ready.emit(film.number, FoundPicture(self._kept[film.number], True, ""))
        elif film.analysis is not None:

            def on_loaded(found: FoundPicture) -> None:
                if found.image is not None and found.original:
                    self.keep(film.number, found.image)
                self.ready.emit(film.number, found)

            load = functools.partial(load_picture, self._workers, film.path, film.analysis, film.preview, self.passwords)
            self._runner.start(load, on_loaded, self.failed.emit)

    def request_frame(self, film: Film, frame: int) -> None:
        """Ask for another frame of a film's file, to be looked at; `ready` brings it, or that which was asked for last."""
        loading, self._frame_wanted = self._frame_wanted is not None, (film, frame)
        if not loading:
            self._load_frame(film, frame)

    def _load_frame(self, film: Film, frame: int) -> None:
        if film.analysis is None:
            self._frame_wanted = None
            return

        def on_loaded(found: FoundPicture) -> None:
            wanted, self._frame_wanted = self._frame_wanted, None
            self.ready.emit(film.number, found)
            if wanted is not None and wanted != (film, frame):
                self.request_frame(*wanted)

        def on_failed(error: Exception) -> None:
            self._frame_wanted = None
            self.failed.emit(error)

        shown = replace(film.analysis, frame=frame)
        load = functools.partial(load_picture, self._workers, film.path, shown, b"", self.passwords)
        self._runner.start(load, on_loaded, on_failed)

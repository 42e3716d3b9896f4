"""The pixels of the films on the desk: decoded again when somebody looks, and the last few kept."""

import functools
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.gui.film import Film
from desktop.gui.film_jobs import FoundPicture, load_picture
from desktop.gui.jobs import JobRunner
from desktop.imaging.image import DecodedImage
from desktop.workers.pool import Workers

KEPT: Final = 4
"""Decoded pictures in memory: enough to go back and forth, and one for each of four views; one can have 100 MB."""
KEPT_BYTES: Final = 96 * 2**20
"""Of more than so many none is kept beyond `KEPT`; of small ones, as the frames of what is played, all that fit into it."""


class FilmPictures(QObject):
    """Brings the pixels of films; `runner` is the desk's for all that is read beside the analyses.

    `is_open` tells by its number whether a film is on the desk: of one that was closed meanwhile nothing is kept.
    """

    ready = Signal(object, object)
    """A film's number and its `FoundPicture`."""
    failed = Signal(object)

    def __init__(self, workers: Workers, runner: JobRunner, is_open: Callable[[int], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._workers, self._runner, self._is_open = workers, runner, is_open
        self.passwords: tuple[str, ...] = ()
        """Of archives."""
        self._veiled = False
        self._kept: OrderedDict[tuple[int, int], DecodedImage] = OrderedDict()  # by number of the film and of the frame
        self._loading: dict[Hashable, int] = {}  # the film whose picture is being loaded for somebody
        self._void: set[Hashable] = set()  # those for whom what is being loaded is of no use any more
        self._wanted: dict[Hashable, tuple[Film, int]] = {}  # by those for whom another one is being loaded

    def keep(self, number: int, image: DecodedImage) -> None:
        """Keep the picture of a film, in the place of those that were looked at longest ago."""
        if self._veiled or not self._is_open(number):
            return
        self._kept[number, image.frame] = image
        self._kept.move_to_end((number, image.frame))
        held = sum(_bytes_of(kept) for kept in self._kept.values())
        while len(self._kept) > KEPT and held > KEPT_BYTES:
            held -= _bytes_of(self._kept.popitem(last=False)[1])

    def drop(self, numbers: Iterable[int]) -> None:
        """Keep the pictures of these films no longer, and show none that was asked for before: another one belongs to them now."""
        gone = set(numbers)
        self._void |= {asker for asker, number in self._loading.items() if number in gone}
        for key in [key for key in self._kept if key[0] in gone]:
            del self._kept[key]

    def clear(self) -> None:
        """Keep none of those that are here."""
        self._kept.clear()

    def veil(self, veiled: bool) -> None:
        """Keep none at all, until this is taken back."""
        self._veiled = veiled
        self._kept.clear()

    def request(self, film: Film, asker: Hashable = None, frame: int | None = None) -> None:
        """Ask for a film's pixels; `ready` brings them, at once if they are still in memory.

        Parameters
        ----------
        film : Film
        asker : hashable
            Who asks. While one picture is loaded for somebody, only that which they asked for last comes next.
        frame : int, optional
            Another frame of the film's file, to be looked at.
        """
        frame = film.frame if frame is None else frame
        if (film.number, frame) in self._kept:
            self._wanted.pop(asker, None)
            self._kept.move_to_end((film.number, frame))
            self.ready.emit(film.number, FoundPicture(self._kept[film.number, frame], True, ""))
        elif asker in self._loading:
            self._wanted[asker] = (film, frame)
        elif film.analysis is not None:
            self._loading[asker] = film.number
            self._load(film, asker, frame)

    def _load(self, film: Film, asker: Hashable, frame: int) -> None:
        def on_loaded(found: FoundPicture) -> None:
            if asker not in self._void:
                if found.image is not None and found.original:
                    self.keep(film.number, found.image)
                self.ready.emit(film.number, found)
            go_on()

        def on_failed(error: Exception) -> None:
            self.failed.emit(error)
            go_on()

        def go_on() -> None:
            self._loading.pop(asker, None)
            self._void.discard(asker)
            if asker in self._wanted:
                self.request(self._wanted[asker][0], asker, self._wanted.pop(asker)[1])

        assert film.analysis is not None  # noqa: S101  see `request`
        analysis, preview = film.analysis, film.preview
        if frame != film.frame:
            analysis, preview = replace(analysis, frame=frame), b""
        load = functools.partial(load_picture, self._workers, film.path, analysis, preview, self.passwords)
        self._runner.start(load, on_loaded, on_failed)


def _bytes_of(image: DecodedImage) -> int:
    return image.pixels.nbytes + image.values.nbytes + (image.rgb.nbytes if image.rgb is not None else 0)

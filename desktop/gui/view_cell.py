"""One view of the Read page: a film of the desk with its frames; words where there is no picture; above it, whose it is."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.errors import clean_text
from desktop.gui.cine import FrameSlider
from desktop.gui.desk import Desk
from desktop.gui.display import Display
from desktop.gui.film import Film, FilmState
from desktop.gui.film_jobs import FoundPicture
from desktop.gui.frame_strip import slices_of
from desktop.gui.heat_layer import HeatStyle
from desktop.gui.i18n import joined
from desktop.gui.identity_line import IdentityLine
from desktop.gui.image_view import ImageView
from desktop.gui.parts import Banner, clear_layout
from desktop.gui.theme import Look
from desktop.gui.view_pointer import Tool
from desktop.inference.heatmap import ColorMap

PIXELS_A_FRAME: Final = 8
"""Of a drag with the tool that goes through frames."""

SMALLEST: Final = (200, 120)
"""Of a view: four of them fit on a screen of 1366 x 768."""


class ViewCell(QFrame):
    """Shows the film that it was given last, and nothing of one before."""

    activated = Signal()
    """Somebody turned to it."""
    changed = Signal()
    """Another film or frame is in it, or its display is another."""
    slice_wanted = Signal(object)
    """The `Film` of another slice of this volume, whose picture is there."""
    scrolled = Signal(float)
    """Another frame was asked for: its place, from 0 (first) to 1 (last)."""

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__()
        self._desk, self._look = desk, look
        self._film: Film | None = None
        self._slices: list[Film] = []
        self._on_the_way: set[int] = set()  # slices that somebody went to, by the numbers of their films
        self._hidden = False
        self._kept: Display | None = None  # of the slice before
        self._drag: tuple[float, int] | None = None
        self._empty = ("image-plus", "", "")
        self.found: FoundPicture | None = None
        """What is on screen, and where from."""
        self.view, self.frames, self.line = ImageView(look), FrameSlider(look), IdentityLine(look)
        self.view.setAccessibleName(self.tr("Viewer"))
        self.view.setMinimumSize(*SMALLEST)
        self._notice = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addLayout(self._notice)
        column.addWidget(self.view, 1)
        column.addWidget(self.frames)
        self.line.hide()
        desk.picture_ready.connect(self._on_picture_ready)
        desk.progress_changed.connect(self._on_progress)
        self.frames.moved.connect(self._on_frame_wanted)
        self.view.activated.connect(self.activated)
        self.view.display_changed.connect(self.changed)
        self.view.installEventFilter(self)

    @property
    def film(self) -> Film | None:
        """The film in this view."""
        return self._film

    @property
    def frame(self) -> int | None:
        """The frame on screen, from 0; None where the film has one only, or none is there."""
        return self.frames.place if self.view.image is not None and self.frames.count > 1 else None

    @property
    def judged(self) -> bool:
        """Whether the answer of the film is about what is on screen: not about another frame of it."""
        image, film = self.view.image, self._film
        return image is None or film is None or film.analysis is None or image.frame == film.analysis.frame

    def set_empty_words(self, icon: str, headline: str, sentence: str) -> None:
        """Say this where there is no film."""
        self._empty = (icon, headline, sentence)
        if self._film is None:
            self.view.show_message(*self._empty)

    def show_film(self, film: Film | None) -> None:
        """Put a film into this view, or a newer state of the one that is here."""
        before, self._film = self._film, film
        hidden, self._hidden = self._hidden, film is not None and self._desk.model.answer_is_hidden(film)
        self._slices = slices_of(film, self._desk.model.films) if film is not None else []
        same = before is not None and film is not None and before.analysis is film.analysis and before.number == film.number
        if same and self.view.image is not None and hidden == self._hidden:
            self._show_frames()
            self.changed.emit()
            return
        stays = before is not None and film is not None and before.number == film.number  # its answer is shown by now
        go_on = stays or (before is not None and any(other.number == before.number for other in self._slices))
        self._kept = self.view.display if go_on and self.view.image is not None else None
        if not go_on:
            self._on_the_way.clear()
            self.frames.show_frame(0, 1)
            self.frames.stop()
        clear_layout(self._notice)
        self.found = None
        self._show_words(film)
        if film is not None and film.analysis is not None and film.preview:
            self._desk.pictures.request(film, id(self))

    def scroll_to(self, share: float) -> None:
        """Show the frame at this place (0..1), if there are several."""
        if self.frames.count > 1 and round(share * (self.frames.count - 1)) != self.frames.place:
            self.frames.go_to(round(share * (self.frames.count - 1)))

    def show_heat(
        self, code: str, shown: bool, opacity: float, style: HeatStyle = HeatStyle.BOTH, colors: ColorMap = ColorMap.INFERNO
    ) -> None:
        """Show the heat map of a class; never over another frame than the one that was judged."""
        self.view.set_heatmap(code, shown and self.judged, opacity, style, colors)

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_picture_ready(self, number: int, found: FoundPicture) -> None:
        film = self._film
        if film is None or film.analysis is None:
            return
        if number != film.number:
            if number in self._on_the_way:
                self._on_the_way.discard(number)
                self.slice_wanted.emit(next(other for other in self._slices if other.number == number))
            return  # another film is here by now
        clear_layout(self._notice)
        self.found = found
        if found.image is None:
            self.view.show_message("image-off", self.tr("No picture"), found.reason)
            return
        if not found.original:
            #: Safety text
            words = self.tr("This is the small copy that the log keeps. {0}").format(found.reason)
            self._notice.addWidget(Banner(self._look, "warn", "triangle-alert", words))
        self._show_picture(film, found)

    def _show_picture(self, film: Film, found: FoundPicture) -> None:
        assert film.analysis is not None  # noqa: S101  see `_on_picture_ready`
        assert found.image is not None  # noqa: S101
        shown = self.view.image
        size = (found.image.rows, found.image.columns)
        if shown is not None and shown.frame != found.image.frame and (shown.rows, shown.columns) == size:
            self._kept = self.view.display  # another frame of the same file
        judged = found.image.frame == film.analysis.frame and not self._hidden
        kept, self._kept = self._kept, None
        self.view.show_image(found.image, film.analysis.prediction if judged else None)
        if kept is not None:
            self.view.set_display(kept)
        self._show_frames()
        self.changed.emit()

    def _on_frame_wanted(self, place: int) -> None:
        film = self._film
        if film is None:
            return
        if self._slices:
            self._on_the_way.add(self._slices[place].number)
            self._desk.pictures.request(self._slices[place], id(self))
        else:
            self._desk.pictures.request(film, id(self), place)
        self.scrolled.emit(place / max(self.frames.count - 1, 1))

    def _on_progress(self) -> None:
        if self._film is not None and self._film.analysis is None:
            self._show_words(self._film)

    # --- parts --------------------------------------------------------------------------------------------------------

    def _show_words(self, film: Film | None) -> None:
        """Say what there is instead of a picture."""
        if film is None:
            self.view.show_message(*self._empty)
        elif film.analysis is None:
            waiting = self._desk.analyses.line.not_begun
            begun = film.state is not FilmState.WAITING
            others = len([number for number in waiting if number != film.number])
            more = self.tr("%n more image(s) wait.", "", others) if others else ""
            headline = self.tr("Reading and analysing") if begun else film.state.text
            self.view.show_message(film.state.icon, headline, "\n".join(filter(None, (joined((clean_text(film.name),)), more))))
        elif not film.preview:
            self.view.show_message("image-off", self.tr("No picture"))  # the reason stands in the result panel
        else:
            self.view.show_message("loader-circle", self.tr("Loading"), joined((clean_text(film.name),)))

    def _show_frames(self) -> None:
        image, film = self.view.image, self._film
        if image is None or film is None:
            return
        if self.frames.isHidden():
            self.frames.set_rate(image.header.frame_rate)
        if self._slices:
            place = next(place for place, other in enumerate(self._slices) if other.number == film.number)
            self.frames.show_frame(place, len(self._slices), judged=True)
        else:
            self.frames.show_frame(image.frame, image.frame_count)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The wheel with Ctrl, and wheel and drag with the tool for it, go through the frames; the wheel turns to this view, too."""
        if isinstance(event, QWheelEvent) and not self.line.isHidden() and not self.view.active:
            self.activated.emit()
        if self.frames.count < 2:
            return False
        scrolls = self.view.tool is Tool.SCROLL
        if isinstance(event, QWheelEvent) and (scrolls or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.frames.step(-1 if event.angleDelta().y() > 0 else 1)
            return True
        if not scrolls or not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._drag = (event.position().y(), self.frames.place)
        elif event.type() == QEvent.Type.MouseMove and self._drag is not None:
            start, place = self._drag
            self.frames.go_to(place + round((event.position().y() - start) / PIXELS_A_FRAME))
            return True
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._drag = None
        return False

"""Measuring by mouse and keyboard over a film, and its painting."""

import math
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from desktop.gui import viewer_text
from desktop.gui.measure import REGIONS, Kind, Measurement, Point, Scale, distance_to_line
from desktop.gui.measure_store import Measured, MeasureStore, PictureKey
from desktop.gui.measure_words import heart_caption, heart_step, scale_text, value_lines
from desktop.gui.theme import Look
from desktop.imaging.image import DecodedImage

LINE: Final = QColor("#7FD4FF")
SELECTED: Final = QColor("#FFD60A")
SHADOW: Final = QColor(0, 0, 0, 200)
HANDLE_PX: Final = 5
REACH_PX: Final = 16
"""So far from a handle a press still takes it: a finger needs 32 px."""
LINE_REACH_PX: Final = 7
CAPTIONS_PX: Final = 54
"""Room below the notes: there stand the heat map's caption and the side of the patient."""
DRAG_PX: Final = 4
"""A shorter way between press and release is a click."""


@dataclass(frozen=True)
class _Grip:
    """What a drag moves, and what there was before it."""

    item: int
    point: int | None
    """None: all of it."""
    last: Point
    before: Measured


class MeasureLayer:
    """The measurements of the film in one view. Positions on screen come with the way from film to screen."""

    def __init__(self, look: Look, store: MeasureStore) -> None:
        self._look, self.store = look, store
        self._kind: Kind | None = None
        self._image: DecodedImage | None = None
        self._key: PictureKey | None = None
        self._begun: Measurement | None = None
        self._pressed = QPointF()
        self._pointer: Point | None = None
        self._selected: tuple[int, int] | None = None  # item, and its handle that the arrows move
        self._grip: _Grip | None = None

    # --- what there is ------------------------------------------------------------------------------------------------

    @property
    def kind(self) -> Kind | None:
        """What is measured next; None while no measuring tool is in hand."""
        return self._kind

    @kind.setter
    def kind(self, kind: Kind | None) -> None:
        self._kind, self._begun = kind, None

    @property
    def key(self) -> PictureKey | None:
        """Of the picture in this view."""
        return self._key

    @property
    def measured(self) -> Measured:
        """All that was measured on the picture in this view."""
        return self.store.measured(self._key) if self._key is not None else Measured()

    @property
    def scale(self) -> Scale:
        """The size of its pixels."""
        return self.store.scale(self._image) if self._image is not None else Scale()

    @property
    def selected(self) -> Measurement | None:
        """What is selected."""
        items = self.measured.items
        return items[self._selected[0]] if self._selected is not None and self._selected[0] < len(items) else None

    @property
    def wants_keys(self) -> bool:
        """Whether arrows, Delete and Escape mean a measurement now."""
        return self._begun is not None or self.selected is not None

    @property
    def gripping(self) -> bool:
        """Whether a drag is under way."""
        return self._grip is not None or self._begun is not None

    def show(self, image: DecodedImage | None) -> None:
        """Show what belongs to this picture, and nothing else."""
        self._image, self._key = image, PictureKey.of(image) if image is not None else None
        self._begun = self._selected = self._grip = self._pointer = None

    def lines_of(self, measurement: Measurement) -> list[str]:
        """Return the value of a measurement, line by line; of a large region at first its size alone."""
        found = None
        if measurement.kind in REGIONS and self._image is not None:
            found = self.store.statistics(self._image, measurement)
        return value_lines(measurement, self.scale, found)

    def notes(self) -> list[str]:
        """Return what must be known: what to draw next, where the scale comes from, what a ratio means."""
        if self._image is None or (self._kind is None and not self.measured.items):
            return []
        shown = [item.kind for item in self.measured.items]
        notes = [heart_step(len(self._begun.points) if self._begun else 0)] if self._kind is Kind.HEART else []
        if Kind.HEART in shown:
            notes.append(heart_caption(self._image))
        return [*notes, scale_text(self.scale, self._image)]

    # --- mouse --------------------------------------------------------------------------------------------------------

    def press(self, at: QPointF, to_screen: QTransform) -> bool:
        """Begin or go on measuring, or take hold of what is there; False where the press means something else."""
        if self._image is None:
            return False
        self._pressed, self._pointer = at, self._film_point(at, to_screen)
        if self._begun is None and self._take_hold(at, to_screen):
            return True
        if self._kind is None:
            return False
        self._selected = None
        points = self._begun.points if self._begun is not None else ()
        if not points or (self._kind is Kind.HEART and len(points) % 2 == 0):
            self._begun = Measurement(self._kind, (*points, self._pointer))
        return True

    def move(self, at: QPointF, to_screen: QTransform) -> bool:
        """Follow the pointer; False where nothing changes by it."""
        if self._image is None:
            return False
        self._pointer = self._film_point(at, to_screen)
        if self._grip is None:
            return self._begun is not None
        grip, to = self._grip, self._pointer
        item = self.measured.items[grip.item]
        if grip.point is not None:
            item = item.moved(grip.point, to)
        else:
            by = (to[0] - grip.last[0], to[1] - grip.last[1])
            item = replace(item, points=tuple((x + by[0], y + by[1]) for x, y in item.points))
            if not all(self._on_film(point) for point in item.points):
                return False
            self._grip = replace(grip, last=to)
        self._keep(self._with(grip.item, item), quietly=True)
        return True

    def release(self, at: QPointF, to_screen: QTransform) -> None:
        """Let go."""
        if self._grip is not None:
            grip, self._grip = self._grip, None
            if self.measured != grip.before:
                self._keep(self.measured, before=grip.before)
            return
        if self._begun is None:
            return
        clicked = (at - self._pressed).manhattanLength() < DRAG_PX
        first_of_line = len(self._begun.points) == 1 or (self._begun.kind is Kind.HEART and len(self._begun.points) % 2 == 1)
        if clicked and first_of_line and self._film_point(self._pressed, to_screen) == self._begun.points[-1]:
            return  # the other end comes with the next click
        self._pointer = self._film_point(at, to_screen)
        self._begun = replace(self._begun, points=(*self._begun.points, self._pointer))
        if self._begun.complete:
            self._add(self._begun)

    # --- keyboard -----------------------------------------------------------------------------------------------------

    def escape(self) -> None:
        """Give up what is begun, or select nothing."""
        if self._begun is None:
            self._selected = None
        self._begun = None

    def delete(self) -> None:
        """Delete what is selected; it can be undone."""
        if self.selected is not None and self._selected is not None:
            items = self.measured.items
            place, self._selected = self._selected[0], None
            self._keep(replace(self.measured, items=(*items[:place], *items[place + 1 :])))

    def clear(self) -> None:
        """Delete all of the picture, and a scale that was set by hand; it can be undone."""
        self._selected = self._begun = None
        self._keep(Measured())

    def undo(self) -> None:
        """Take the last point that was set, or else the last change, back."""
        if self._begun is not None:
            points = self._begun.points[: -2 if self._begun.kind is Kind.HEART and len(self._begun.points) % 2 == 0 else -1]
            self._begun = replace(self._begun, points=points) if points else None
        elif self._key is not None:
            self._selected = None
            self.store.undo(self._key)

    def nudge(self, right: float, down: float, to_screen: QTransform) -> None:
        """Move the selected handle by picture pixels, as it is seen."""
        item = self.selected
        if item is None or self._selected is None:
            return
        to_film = to_screen.inverted()[0]
        way = to_film.map(QPointF(right, down)) - to_film.map(QPointF(0, 0))
        size = math.hypot(way.x(), way.y()) / math.hypot(right, down)
        x, y = item.points[self._selected[1]]
        to = self._clamped((x + way.x() / size, y + way.y() / size))
        self._keep(self._with(self._selected[0], item.moved(self._selected[1], to)))

    def select_next(self) -> None:
        """Go to the next handle, through all measurements and round again."""
        handles = [(place, point) for place, item in enumerate(self.measured.items) for point in range(len(item.points))]
        if handles:
            now = handles.index(self._selected) if self._selected in handles else -1
            self._selected = handles[(now + 1) % len(handles)]

    def select(self, place: int) -> None:
        """Select one by its place in the list."""
        self._selected = (place, 0) if place < len(self.measured.items) else None

    def place(self, visible: QRectF) -> None:
        """Put the measurement in hand into the middle of what is visible: from there the keyboard moves its ends."""
        if self._kind is None or self._image is None:
            return
        shares = {
            Kind.ANGLE: ((0.35, 0.4), (0.5, 0.6), (0.65, 0.4)),
            Kind.HEART: ((0.5, 0.2), (0.5, 0.8), (0.42, 0.6), (0.62, 0.6), (0.25, 0.7), (0.75, 0.7)),
        }.get(self._kind, ((0.4, 0.45), (0.6, 0.55)) if self._kind in REGIONS else ((0.4, 0.5), (0.6, 0.5)))
        points = (visible.topLeft() + QPointF(x * visible.width(), y * visible.height()) for x, y in shares)
        self._add(Measurement(self._kind, tuple(self._clamped((point.x(), point.y())) for point in points)))

    # --- painting -----------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, to_screen: QTransform, area: QRect) -> None:
        """Paint all measurements, then what is begun; `painter` works in the view's coordinates."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected, items = self.selected, self.measured.items
        for item in items:
            self._paint_one(painter, item, to_screen, item is selected)
        labels = self._paint_notes(painter, area)
        for item in items:
            # Statistics take too long for a drag
            moving = self._grip is not None and item is selected and item.kind in REGIONS
            lines = value_lines(item, self.scale, None) if moving else self.lines_of(item)
            labels.append(self._paint_label(painter, lines, _on_screen(item.points, to_screen), area, labels))
        if self._begun is not None and self._pointer is not None:
            begun = replace(self._begun, points=(*self._begun.points, self._pointer))
            if self._begun.kind is Kind.HEART and len(self._begun.points) % 2 == 0:
                begun = self._begun
            self._paint_one(painter, begun, to_screen, True)
            if begun.complete and begun.kind is not Kind.HEART:
                lines = value_lines(begun, self.scale, None)
                self._paint_label(painter, lines, _on_screen(begun.points, to_screen), area, labels)

    def _paint_notes(self, painter: QPainter, area: QRect) -> list[QRect]:
        notes = self.notes()
        if self.gripping:  # what is drawn now may lie under the other sentences
            notes = notes[:1] if self._kind is Kind.HEART else []
        above = area.adjusted(0, 0, 0, -self._look.px(CAPTIONS_PX))
        return [viewer_text.paint_notes(painter, above, "\n".join(notes), self._look.px(12))] if notes else []

    def _paint_one(self, painter: QPainter, item: Measurement, to_screen: QTransform, selected: bool) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = _on_screen(item.points, to_screen)
        for color, width in ((SHADOW, 4.0), (SELECTED if selected else LINE, 1.6)):
            painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            if item.kind is Kind.ELLIPSE and len(points) == 2:
                painter.drawEllipse(QRectF(*points).normalized())
                continue
            for first, second in item.lines():
                painter.drawLine(*_on_screen((first, second), to_screen))
        painter.setPen(QPen(SHADOW, 1))
        for place, point in enumerate(points):
            if selected:
                held = self._selected is not None and self._selected[1] == place and self._begun is None
                painter.setBrush(SELECTED)
                size = HANDLE_PX + 2 if held else HANDLE_PX
                painter.drawRect(QRectF(point.x() - size, point.y() - size, 2 * size, 2 * size))
            elif item.kind not in REGIONS:
                painter.setBrush(LINE)
                painter.drawEllipse(point, 3, 3)

    def _paint_label(
        self, painter: QPainter, lines: list[str], points: list[QPointF], area: QRect, taken: list[QRect]
    ) -> QRect:
        at = max(points, key=lambda point: (point.x(), point.y()))
        return viewer_text.paint_label(painter, area, at + QPointF(8, 6), "\n".join(lines), self._look.px(12), taken=taken)

    # --- parts --------------------------------------------------------------------------------------------------------

    def _take_hold(self, at: QPointF, to_screen: QTransform) -> bool:
        """Grip a handle of what is selected; with no measuring tool in hand also any other handle or line."""
        items = self.measured.items
        where = (at.x(), at.y())
        for place in sorted(range(len(items)), key=lambda place: place != (self._selected or (-1, 0))[0]):
            item = items[place]
            if self._kind is not None and item is not self.selected:
                continue
            spots = [(point.x(), point.y()) for point in _on_screen(item.points, to_screen)]
            nearest = min(range(len(spots)), key=lambda index: math.dist(spots[index], where))
            if math.dist(spots[nearest], where) <= REACH_PX:
                return self._hold(place, nearest)
            ends = (_on_screen(line, to_screen) for line in item.lines())
            if any(distance_to_line(where, (a.x(), a.y()), (b.x(), b.y())) <= LINE_REACH_PX for a, b in ends):
                return self._hold(place, None)
        if self._kind is None:
            self._selected = None
        return False

    def _hold(self, place: int, point: int | None) -> bool:
        self._selected = (place, point or 0)
        self._grip = _Grip(place, point, self._pointer or (0.0, 0.0), self.measured)
        return True

    def _add(self, item: Measurement) -> None:
        self._begun = None
        self._keep(replace(self.measured, items=(*self.measured.items, item)))
        self._selected = (len(self.measured.items) - 1, 0)

    def _with(self, place: int, item: Measurement) -> Measured:
        items = self.measured.items
        return replace(self.measured, items=(*items[:place], item, *items[place + 1 :]))

    def _keep(self, measured: Measured, *, before: Measured | None = None, quietly: bool = False) -> None:
        if self._key is not None:
            self.store.set(self._key, measured, before=before, undoable=not quietly)

    def _film_point(self, at: QPointF, to_screen: QTransform) -> Point:
        point = to_screen.inverted()[0].map(at)
        return self._clamped((point.x(), point.y()))

    def _clamped(self, point: Point) -> Point:
        image = self._image
        return (min(max(point[0], 0.0), image.columns), min(max(point[1], 0.0), image.rows)) if image is not None else point

    def _on_film(self, point: Point) -> bool:
        return self._clamped(point) == point


def _on_screen(points: tuple[Point, ...], to_screen: QTransform) -> list[QPointF]:
    return [to_screen.map(QPointF(*point)) for point in points]

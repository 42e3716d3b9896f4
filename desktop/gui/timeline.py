"""The films of one person in a row, oldest first; their small pictures are fetched when they come into sight."""

from typing import cast

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.errors import clean_text
from desktop.gui.film import FilmState, clinicians_word, state_of
from desktop.gui.i18n import day_words, joined, percent, told
from desktop.gui.icons import draw_icon
from desktop.gui.parts import placed
from desktop.gui.theme import Look
from desktop.records.entry import LogEntry
from desktop.records.persons import TimelinePoint

Index = QModelIndex | QPersistentModelIndex
POINT_ROLE = Qt.ItemDataRole.UserRole
CARD = QSize(168, 184)
WORDS_PX = 62
"""Of a card, the part with words, which grows with them."""
PICTURE_PX = 100
MOST_ASKED = 8
"""Pictures asked for at once: decoding them takes some 20 ms of the GUI thread."""


class TimelineModel(QAbstractListModel):
    """The films in the order of their studies."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.points: list[TimelinePoint] = []
        self._pictures: dict[str, QPixmap | None] = {}
        self._names: dict[str, str] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self.points)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        point = self.points[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((film_day(point.entry), self.answer(point.entry), self.certainty(point.entry)))
            case Qt.ItemDataRole.DecorationRole:
                return self._pictures.get(point.entry.reading_id)
            case int() if role == POINT_ROLE:
                return point
        return None

    def show_points(self, points: list[TimelinePoint]) -> None:
        """Show the films of a person."""
        self.beginResetModel()
        self.points, self._pictures = list(points), {}
        self.endResetModel()

    def set_class_names(self, names: dict[str, str]) -> None:
        """Take the plain names of classes."""
        self._names = names
        if self.points:
            self.dataChanged.emit(self.index(0), self.index(len(self.points) - 1))

    def answer(self, entry: LogEntry) -> str:
        """Return what was said of a film."""
        if not entry.label:
            return state_of(entry).text
        return self.class_name(entry.label)

    def class_name(self, code: str) -> str:
        """Return the plain name of a class."""
        return self._names.get(code, code.replace("_", " ").capitalize())

    def certainty(self, entry: LogEntry) -> str:
        """Return the probability of that, what a clinician said otherwise or whether it can be told from others; or why there is none."""
        if entry.probability is None:
            return told(entry.code, entry.reason) or entry.code
        if word := clinicians_word(entry, self.class_name):
            return joined((percent(entry.probability), word), ", ")
        others = len(entry.prediction_set) > 1
        return joined((percent(entry.probability), FilmState.UNSURE.text if others else ""), ", ")

    def without_picture(self, rows: range) -> list[str]:
        """Return readings of these rows whose pictures were never asked for."""
        ids = [self.points[row].entry.reading_id for row in rows]
        return [reading_id for reading_id in ids if reading_id not in self._pictures][:MOST_ASKED]

    def await_pictures(self, reading_ids: list[str]) -> None:
        """Note that these pictures were asked for."""
        self._pictures.update(dict.fromkeys(reading_ids))

    def set_pictures(self, previews: dict[str, bytes]) -> None:
        """Take small pictures; empty where there is none."""
        for row, point in enumerate(self.points):
            preview = previews.get(point.entry.reading_id, b"")
            if preview:
                side = 2 * PICTURE_PX  # enough for screens of two device pixels a pixel
                mode = Qt.AspectRatioMode.KeepAspectRatio
                image = QImage.fromData(preview).scaled(side, side, mode, Qt.TransformationMode.SmoothTransformation)
                image.setDevicePixelRatio(2)
                self._pictures[point.entry.reading_id] = QPixmap.fromImage(image)
                self.dataChanged.emit(self.index(row), self.index(row))


class TimelineView(QListView):
    """Cards side by side; up to two are chosen."""

    pictures_wanted = Signal(object)
    """Ids of readings whose cards came into sight."""

    def __init__(self, model: TimelineModel, look: Look) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_CardDelegate(look, self))
        self.setAccessibleName(self.tr("Films, oldest first"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setSpacing(0)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setFixedHeight(CARD.height() + look.px(WORDS_PX) - WORDS_PX + 14)
        self._timelines = model
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(30)
        self._settle.timeout.connect(self.ask)
        self.horizontalScrollBar().valueChanged.connect(self._on_scrolled)
        model.modelReset.connect(self._settle.start)
        look.changed.connect(self.viewport().update)

    def ask(self) -> None:
        """Ask for the pictures that are in sight and not there."""
        count = self._timelines.rowCount()
        first = max(0, self.horizontalOffset() // CARD.width())
        last = min(count, (self.horizontalOffset() + self.viewport().width()) // CARD.width() + 1)
        wanted = self._timelines.without_picture(range(first, last))
        if wanted:
            self._timelines.await_pictures(wanted)
            self.pictures_wanted.emit(wanted)

    def chosen(self) -> list[TimelinePoint]:
        """Return the chosen films, oldest first."""
        return [self._timelines.points[index.row()] for index in sorted(self.selectedIndexes(), key=lambda index: index.row())]

    def _on_scrolled(self) -> None:
        self._settle.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle.start()


class _CardDelegate(QStyledItemDelegate):
    """Paints picture, day, answer and probability."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(CARD.width(), CARD.height() + self._look.px(WORDS_PX) - WORDS_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, point = self._look.tokens, index.data(POINT_ROLE)
        model = cast(TimelineModel, index.model())
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        card = placed(option, option.rect.adjusted(0, 4, -8, -4))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(tokens.color("accent" if chosen else "border"))
        painter.setBrush(tokens.color("hover" if chosen or option.state & QStyle.StateFlag.State_MouseOver else "surface"))
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        self._paint_picture(painter, QRect(card.left() + 8, card.top() + 8, card.width() - 16, PICTURE_PX), index)
        words = card.adjusted(10, PICTURE_PX + 14, -10, -6)
        lines = (
            (film_day(point.entry), "muted", 12, QFont.Weight.Normal),
            (model.answer(point.entry), "text", 14, QFont.Weight.DemiBold),
            (model.certainty(point.entry), "text", 12, QFont.Weight.Normal),
        )
        height, side = self._look.px(19), self._look.px(15)
        for number, (text, color, size, weight) in enumerate(lines):
            font = painter.font()
            font.setPixelSize(self._look.px(size))
            font.setWeight(weight)
            painter.setFont(font)
            painter.setPen(tokens.color(color))
            line = QRect(words.left(), words.top() + number * height, words.width() - (side + 4 if number == 2 else 0), height)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(placed(option, line), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
        state, sign = state_of(point.entry), QRect(words.right() - side, words.top() + 2 * height + 2, side, side)
        draw_icon(painter, state.icon, tokens.color(state.color), QRectF(placed(option, sign)))
        painter.restore()

    def _paint_picture(self, painter: QPainter, box: QRect, index: Index) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#000000"))
        painter.drawRoundedRect(box, 4, 4)
        picture: QPixmap | None = index.data(Qt.ItemDataRole.DecorationRole)
        if picture is None:
            middle = QRectF(box.center().x() - 12, box.center().y() - 12, 24, 24)
            draw_icon(painter, "file-image", QColor("#56616E"), middle)
        else:
            size = picture.deviceIndependentSize()
            painter.drawPixmap(
                QRectF(
                    box.center().x() - size.width() / 2, box.center().y() - size.height() / 2, size.width(), size.height()
                ).topLeft(),
                picture,
            )


def film_day(entry: LogEntry) -> str:
    """Return the day of the study in words; that of the reading where the file does not say it."""
    return day_words(film_date(entry))


def film_date(entry: LogEntry) -> str:
    """Return the day of the study as 2026-03-05, or what the file has in its place; that of the reading where it has nothing."""
    return clean_text(entry.study_date) or entry.created_at.astimezone().date().isoformat()

"""The list of films on the desk: thumbnail, patient or file, state as icon and word."""

import itertools
from collections.abc import Callable, Iterator, Sequence, Set

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import clean_text
from desktop.gui.actions import Actions
from desktop.gui.film import Film, FilmState, cannot_separate
from desktop.gui.i18n import joined, told
from desktop.gui.icons import draw_icon
from desktop.gui.parts import ElidedLabel, placed, plain_tip, tool_button
from desktop.gui.patient_strip import name_text
from desktop.gui.theme import Look

Index = QModelIndex | QPersistentModelIndex
FILM_ROLE = Qt.ItemDataRole.UserRole
THUMBNAIL_PX = 52
ROW_PX = 68
WIDTH_PX = 232


class FilmsModel(QAbstractListModel):
    """The films in the order they were opened."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._films: list[Film] = []
        self._thumbnails: dict[int, QPixmap] = {}
        self.answer_is_hidden: Callable[[Film], bool] = lambda _film: False
        """Whether nothing of a film's answer may be shown yet; the Read page decides."""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self._films)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        film = self._films[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title_of(film)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip("\n".join(self._words(film)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(self._words(film))
            case Qt.ItemDataRole.DecorationRole:
                return self._thumbnail(film)
            case int() if role == FILM_ROLE:
                return film
        return None

    def mark(self, film: Film) -> FilmState:
        """Return what stands beside a film: how far it is, or that somebody has to read it first."""
        hidden = film.log_error is None and self.answer_is_hidden(film)
        return FilmState.HIDDEN if hidden else film.mark

    def _words(self, film: Film) -> Iterator[str]:
        said = "" if self.answer_is_hidden(film) else _said_of(film)
        title, name = title_of(film), clean_text(film.name)
        return filter(None, (title, name if name != title else "", self.mark(film).text, said))

    @property
    def films(self) -> tuple[Film, ...]:
        """All films."""
        return tuple(self._films)

    def film_at(self, index: Index) -> Film | None:
        """Return the film of a row; None for no row."""
        return self._films[index.row()] if index.isValid() else None

    def row_of(self, number: int) -> int:
        """Return the row of a film; -1 when it was removed."""
        return next((row for row, film in enumerate(self._films) if film.number == number), -1)

    def add(self, films: list[Film], after: int | None = None) -> None:
        """Append films, or put them behind the film with the number `after`."""
        if films:
            row = self.row_of(after) + 1 if after is not None else len(self._films)
            self.beginInsertRows(QModelIndex(), row, row + len(films) - 1)
            self._films[row:row] = films
            self.endInsertRows()

    def put_back(self, places: Sequence[tuple[int, Film]]) -> None:
        """Put films into the rows where they stood, the first row first."""
        # Rows that follow each other come in one step: of a long list each would be a step of all that looks at the model
        for _distance, run in itertools.groupby(enumerate(places), lambda place: place[1][0] - place[0]):
            films = [(row, film) for _place, (row, film) in run]
            first = min(films[0][0], len(self._films))
            self.beginInsertRows(QModelIndex(), first, first + len(films) - 1)
            self._films[first:first] = [film for _row, film in films]
            self.endInsertRows()

    def replace(self, film: Film) -> None:
        """Put the newer state of a film into its place; nothing happens when it was removed."""
        row = self.row_of(film.number)
        if row >= 0:
            self._films[row] = film
            if not film.preview:
                self._thumbnails.pop(film.number, None)
            self.dataChanged.emit(self.index(row), self.index(row))

    def remove(self, number: int) -> None:
        """Take a film off the desk. The log keeps its reading."""
        self.remove_all({number})

    def remove_all(self, numbers: Set[int]) -> None:
        """Take films off the desk."""
        for row in reversed([row for row, film in enumerate(self._films) if film.number in numbers]):
            self.beginRemoveRows(QModelIndex(), row, row)
            self._thumbnails.pop(self._films.pop(row).number, None)
            self.endRemoveRows()

    def clear(self) -> None:
        """Take all films off the desk."""
        self.beginResetModel()
        self._films, self._thumbnails = [], {}
        self.endResetModel()

    def _thumbnail(self, film: Film) -> QPixmap | None:
        """Return the small picture of a film, made when its row comes into sight."""
        if film.preview and film.number not in self._thumbnails:
            side = 2 * THUMBNAIL_PX  # enough for screens of two device pixels a pixel
            full = QImage.fromData(film.preview)
            mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding
            scaled = full.scaled(side, side, mode, Qt.TransformationMode.SmoothTransformation)
            middle = QRect((scaled.width() - side) // 2, (scaled.height() - side) // 2, side, side)
            self._thumbnails[film.number] = QPixmap.fromImage(scaled.copy(middle))
        return self._thumbnails.get(film.number)


class _FilmDelegate(QStyledItemDelegate):
    """Paints a row; the model's film is all it needs."""

    def __init__(self, look: Look, model: FilmsModel, view: QListView) -> None:
        super().__init__(view)
        self._look, self._model, self._view = look, model, view

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(option.rect.width(), self._look.px(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, film = self._look.tokens, index.data(FILM_ROLE)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        row = option.rect.adjusted(6, 2, -6, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected or self._holds_chosen(film):
            painter.setBrush(tokens.color("hover"))
            painter.drawRoundedRect(row, 8, 8)
            painter.setBrush(tokens.color("accent"))
            chosen = QRect(row.left(), row.top() + 12, 3, row.height() - 24)
            painter.drawRoundedRect(placed(option, chosen), 1.5, 1.5)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(tokens.color("hover"))
            painter.drawRoundedRect(row, 8, 8)
        square = QRect(row.left() + 8, row.center().y() - THUMBNAIL_PX // 2, THUMBNAIL_PX, THUMBNAIL_PX)
        self._paint_thumbnail(painter, placed(option, square), index.data(Qt.ItemDataRole.DecorationRole))
        words = row.adjusted(THUMBNAIL_PX + 18, 12, -8, -12)
        self._paint_words(painter, option, placed(option, words), film)
        painter.restore()

    def _holds_chosen(self, film: Film) -> bool:
        """Tell whether the film on screen is a slice of the volume that this row stands for."""
        chosen = self._view.currentIndex().data(FILM_ROLE) if self._view.currentIndex().isValid() else None
        return chosen is not None and chosen.frame > 0 and film.frame_count > 1 and chosen.path == film.path

    def _paint_thumbnail(self, painter: QPainter, square: QRect, thumbnail: QPixmap | None) -> None:
        painter.setBrush(QColor("#000000"))
        painter.drawRect(square)
        if thumbnail is None:
            draw_icon(painter, "file-image", QColor("#56616E"), QRectF(square.adjusted(16, 16, -16, -16)))
        else:
            painter.drawPixmap(square, thumbnail)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._look.tokens.color("border"))  # a white film ends somewhere on a white ground
            painter.drawRect(square)

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, film: Film) -> None:
        tokens = self._look.tokens
        font = painter.font()
        font.setPixelSize(self._look.px(14))
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(tokens.color("text"))
        title = title_of(film)
        cut = (
            Qt.TextElideMode.ElideMiddle if title == clean_text(film.name) else Qt.TextElideMode.ElideRight
        )  # files end in numbers
        name = painter.fontMetrics().elidedText(joined((title,)), cut, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading, name)
        font.setPixelSize(self._look.px(12))
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        mark, side = self._model.mark(film), self._look.px(14)
        sign = QRect(box.left(), box.bottom() - side - 1, side, side)
        draw_icon(painter, mark.icon, tokens.color(mark.color), QRectF(QStyle.visualRect(option.direction, box, sign)))
        painter.setPen(tokens.color("muted"))
        state = mark.text if mark is FilmState.HIDDEN or not film.opened_from_log else self.tr("From the log")
        slices = self.tr(", {0} slices").format(film.frame_count) if film.frame_count > 1 else ""
        room = box.width() - side - 6 - painter.fontMetrics().horizontalAdvance(slices)
        state = painter.fontMetrics().elidedText(state, Qt.TextElideMode.ElideRight, room) + slices
        words = QStyle.visualRect(option.direction, box, box.adjusted(side + 6, 0, 0, 0))
        painter.drawText(words, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading, state)


def title_of(film: Film) -> str:
    """Return what tells a film from the next: whom it is of, by name or by id, or else its file."""
    return name_text(film.patient.name) or clean_text(film.patient.patient_id) or clean_text(film.name)


def _said_of(film: Film) -> str:
    """Return why a film was refused, or what its answer leaves open; empty where its state says it all."""
    analysis = film.analysis
    taken_back = film.state is FilmState.REFUSED and analysis is not None and analysis.prediction is not None  # at this age
    if analysis is None or taken_back:
        return ""
    if len(analysis.prediction_set) > 1:
        return cannot_separate(analysis.shown(code).replace("_", " ") for code in analysis.prediction_set)
    return told(analysis.code, analysis.reason)


class ImageList(QWidget):
    """The panel with the list; emits the film that is chosen."""

    chosen = Signal(object)
    """A `Film`, or None when there is none left."""

    def __init__(self, model: FilmsModel, actions: Actions, look: Look) -> None:
        super().__init__()
        self.setObjectName("imageListPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(look.px(WIDTH_PX))
        self._model = model
        self.passed_over: Set[int] = frozenset()
        """Numbers of films that stand here only to be looked at beside another."""
        self._count = ElidedLabel("caption")
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Open images"))
        self.view.setModel(model)
        self.view.setItemDelegate(_FilmDelegate(look, model, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # names are cut with an ellipsis
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 8, 2)
        head.setSpacing(0)
        head.addWidget(self._count, 1)
        for name in ("open_files", "remove_film", "clear_films"):
            head.addWidget(tool_button(actions[name]))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 1, 8)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        self._below = layout
        look.changed.connect(self.view.viewport().update)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        model.modelReset.connect(self._on_reset)
        # Bound methods: the model outlives this list, and a lambda would be called after its end
        model.rowsInserted.connect(self._on_inserted)
        model.rowsRemoved.connect(self._on_removed)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self._show_count)  # after slices are folded: they are not counted
        self._fold(0, len(model.films))  # the films of a window before this one
        self._show_count()

    def add_below(self, widget: QWidget) -> None:
        """Put something under the list that never scrolls away."""
        self._below.addWidget(widget)

    def current(self) -> Film | None:
        """Return the chosen film."""
        return self._model.film_at(self.view.currentIndex())

    def choose(self, number: int | None) -> None:
        """Choose a film by its number; None: no film."""
        if number is None:
            self.view.setCurrentIndex(QModelIndex())
            return
        row = self._model.row_of(number)
        if row >= 0:
            self.view.setCurrentIndex(self._model.index(row))

    def step(self, rows: int) -> None:
        """Move to the next (1) or previous (-1) film."""
        films, row = self._model.films, self.view.currentIndex().row() + rows
        while 0 <= row < len(films) and films[row].number in self.passed_over:
            row += rows
        if 0 <= row < len(films):
            self.view.setCurrentIndex(self._model.index(row))

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._fold(first, last + 1)

    def _on_removed(self, _parent: QModelIndex, first: int, _last: int) -> None:
        self._fold(first, first)

    def _fold(self, first: int, last: int) -> None:
        """Let one row stand for a volume: slices behind another of the same file are not shown here, but in the strip."""
        films = self._model.films
        for row in range(first, min(last + 1, len(films))):
            self.view.setRowHidden(row, row > 0 and films[row].frame > 0 and films[row - 1].path == films[row].path)

    def _on_current_changed(self, current: QModelIndex) -> None:
        self.view.viewport().update()  # the row of a volume is marked while any of its slices is chosen
        self.chosen.emit(self._model.film_at(current))

    def _on_reset(self) -> None:
        self.chosen.emit(None)  # Qt tells of no change of the current row when a model is emptied

    def _show_count(self) -> None:
        count = sum(not self.view.isRowHidden(row) for row in range(self._model.rowCount()))
        self._count.show_text(self.tr("Images: {0}").format(count) if count else self.tr("No images open"))

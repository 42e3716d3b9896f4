"""The frames of one file or series: slices that were judged, the worst first."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from desktop.analysis.volume import NORMAL, Volume, series_of, suspicion
from desktop.gui.film import Film, FilmState, same_file
from desktop.gui.i18n import joined, percent, told
from desktop.gui.icons import draw_icon
from desktop.gui.image_list import FILM_ROLE, FilmsModel, Index
from desktop.gui.parts import ElidedLabel, plain_tip
from desktop.gui.theme import Look

CELL = QSize(92, 104)
PICTURE_PX = 56


def slices_of(film: Film, films: Sequence[Film]) -> list[Film]:
    """Return the slices of a film's volume, in their order; none where it is no slice of one."""
    if film.frame_count > 1 or film.frame > 0:
        found = [other for other in films if same_file(film, other)]
        return sorted(found, key=lambda other: other.frame) if len(found) > 1 else []
    found = [other for other in films if of_one_series(film, other)]
    return sorted(found, key=_place) if len(found) > 1 else []


def of_one_series(film: Film, other: Film) -> bool:
    """Tell whether two files are slices of one volume."""
    series = series_of(film.analysis.header) if film.analysis is not None else ""
    return bool(series) and other.analysis is not None and series_of(other.analysis.header) == series


def _place(film: Film) -> tuple[bool, int]:
    """Return what single files of a series are sorted by; those that say no number stay behind, as they were opened."""
    number = film.analysis.header.instance_number if film.analysis is not None else None
    return number is None, number or 0


class _SlicesModel(QAbstractListModel):
    """The slices, the worst first, those that are not judged yet behind them; in their own order while an answer is hidden."""

    def __init__(self, films: FilmsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._films = films
        self.ordered: list[Film] = []
        self.number: dict[int, int] = {}
        """Of each film: the number of its slice, from 1."""
        self.names: dict[str, str] = {}
        self.hidden = False
        """Whether nothing of the answers may be shown yet."""

    def show(self, slices: Sequence[Film], names: Mapping[str, str]) -> None:
        """Take the slices in their order, and the names of the classes by code."""
        judged = [film for film in slices if film.analysis is not None]
        order = Volume(tuple(film.analysis for film in judged if film.analysis is not None)).worst_first()
        self.beginResetModel()
        self.hidden = any(self._films.answer_is_hidden(film) for film in slices)
        self.ordered = [judged[place] for place in order] + [film for film in slices if film.analysis is None]
        if self.hidden:
            self.ordered = list(slices)
        in_file = any(film.frame > 0 for film in slices)
        self.number = {film.number: film.frame + 1 if in_file else n for n, film in enumerate(slices, 1)}
        self.names = dict(names)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self.ordered)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        film = self.ordered[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(self.answer(film)).strip()
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip("\n".join(filter(None, (self._words(film), self._why_here(film)))))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._words(film)
            case Qt.ItemDataRole.DecorationRole:
                return self._films.data(self._films.index(self._films.row_of(film.number)), role)
            case int() if role == FILM_ROLE:
                return film
        return None

    def answer(self, film: Film) -> tuple[str, str]:
        """Return what was said of a slice and its probability; how far it is, and nothing, where it has no answer."""
        analysis = film.analysis
        if self.hidden or analysis is None or analysis.prediction is None:
            return self._films.mark(film).text, ""
        return self.names.get(analysis.label, analysis.shown(analysis.label)), percent(analysis.probability)

    def _why_here(self, film: Film) -> str:
        """Return the number that the order comes from, or why there is none."""
        if self.hidden:
            return ""
        if film.analysis is None or film.analysis.prediction is None:
            return told(film.analysis.code, film.analysis.reason) if film.analysis is not None else ""
        return self.tr("Anything but normal: {0}").format(percent(suspicion(film.analysis)))

    def color(self, film: Film) -> str:
        """Return the token of a slice's colour: something, nothing, or no answer."""
        if self.hidden or film.analysis is None or film.analysis.prediction is None or film.mark is FilmState.NOT_SAVED:
            return self._films.mark(film).color
        return "accent" if film.analysis.label == NORMAL else "warn"

    def _words(self, film: Film) -> str:
        return self.tr("Slice {0}: {1}").format(self.number[film.number], " ".join(self.answer(film)).strip())


class _SliceDelegate(QStyledItemDelegate):
    """Paints a slice: its number, its picture, the answer in words and in the colour of its state."""

    def __init__(self, look: Look, model: _SlicesModel, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._model = look, model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return cell_size(self._look)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, film = self._look.tokens, index.data(FILM_ROLE)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        cell = option.rect.adjusted(2, 2, -2, -2)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.color("hover"))
            painter.drawRoundedRect(cell, 8, 8)
        color = tokens.color(self._model.color(film))
        picture = QRect(cell.center().x() - PICTURE_PX // 2, cell.top() + 6, PICTURE_PX, PICTURE_PX)
        self._paint_picture(painter, picture, index.data(Qt.ItemDataRole.DecorationRole))
        painter.fillRect(QRect(picture.left(), picture.bottom() + 1, PICTURE_PX, 3), color)
        self._paint_number(painter, picture, film)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(tokens.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        self._paint_answer(painter, cell.adjusted(4, PICTURE_PX + 12, -4, -4), film)
        painter.restore()

    def _paint_picture(self, painter: QPainter, square: QRect, thumbnail: QPixmap | None) -> None:
        painter.fillRect(square, QColor("#000000"))
        if thumbnail is None:
            draw_icon(painter, "file-image", QColor("#56616E"), QRectF(square.adjusted(18, 18, -18, -18)))
        else:
            painter.drawPixmap(square, thumbnail)

    def _paint_number(self, painter: QPainter, square: QRect, film: Film) -> None:
        font = painter.font()
        font.setPixelSize(self._look.px(12))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        text = str(self._model.number[film.number])
        box = QRect(square.left(), square.top(), painter.fontMetrics().horizontalAdvance(text) + 8, self._look.px(17))
        painter.fillRect(box, QColor(0, 0, 0, 190))
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_answer(self, painter: QPainter, box: QRect, film: Film) -> None:
        """Two lines: the class, which may be cut, and its probability, which may not."""
        tokens, (name, number) = self._look.tokens, self._model.answer(film)
        font = painter.font()
        font.setPixelSize(self._look.px(12))
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(tokens.color("text"))
        name = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, name)
        painter.setPen(tokens.color("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, number)


def cell_size(look: Look) -> QSize:
    """Return the size of a slice's cell: a picture, which stays, and two lines of words, which grow."""
    words = CELL.height() - PICTURE_PX
    return QSize(look.px(CELL.width()), PICTURE_PX + look.px(words))


class FrameStrip(QFrame):
    """Stands below the picture as long as the film on screen is a slice of a volume."""

    chosen = Signal(int)
    """Number of the film that somebody chose here."""

    def __init__(self, films: FilmsModel, look: Look) -> None:
        super().__init__()
        self.setObjectName("toolStrip")
        self._showing = False
        self._unfinished: set[Path] = set()
        self.model = _SlicesModel(films, self)
        self.summary = ElidedLabel("caption")
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Slices, the worst first"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(_SliceDelegate(look, self.model, self.view))
        self.view.setFlow(QListView.Flow.LeftToRight)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setFixedHeight(cell_size(look).height() + 18)
        self.view.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        look.changed.connect(self.view.viewport().update)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 2)
        column.setSpacing(2)
        column.addWidget(self.summary)
        column.addWidget(self.view)
        self.setVisible(False)

    def show_film(self, film: Film | None, films: Sequence[Film], names: Mapping[str, str]) -> None:
        """Show the volume of a film; nothing where it is no slice.

        `names` are those of the classes by code.
        """
        slices = slices_of(film, films) if film is not None else []
        self.setVisible(bool(slices))
        if film is None or not slices:
            return
        self._showing = True  # what is chosen by others is no choice of somebody here
        self.model.show(slices, names)
        self.summary.show_text(self._summary(slices))
        row = next(row for row, other in enumerate(self.model.ordered) if other.number == film.number)
        self.view.selectionModel().setCurrentIndex(self.model.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._showing = False
        QTimer.singleShot(0, self, self._show_chosen)  # the list is laid out by then
        self._go_to_worst(film, slices)

    def _go_to_worst(self, film: Film, slices: Sequence[Film]) -> None:
        """Show the worst slice when the last one is done, unless somebody looks at another than the first by then."""
        if any(other.analysis is None for other in slices):
            self._unfinished.add(film.path)
        elif not self.model.hidden and film.path in self._unfinished:
            self._unfinished.discard(film.path)
            if film.number == slices[0].number and self.model.ordered[0].number != film.number:
                self.chosen.emit(self.model.ordered[0].number)

    def _show_chosen(self) -> None:
        self.view.scrollTo(self.view.currentIndex())

    def _summary(self, slices: Sequence[Film]) -> str:
        """Say what the slices came to: the worst by its number, and how many have which answer. No number for the whole."""
        analyses = tuple(film.analysis for film in slices if film.analysis is not None)
        if len(analyses) < len(slices):
            return self.tr("{0} of {1} slices are done").format(len(analyses), len(slices))
        if self.model.hidden:
            return self.tr("%n slice(s), to be read first", "", len(slices))
        volume = Volume(analyses)
        refused = volume.answers.pop("", 0) if volume.worst is not None else len(slices)
        if volume.worst is None:
            #: Safety text
            return self.tr("None of the {0} slices could be judged").format(len(slices))
        worst = slices[volume.worst]
        #: Safety text
        words = self.tr("Worst: slice {0} of {1}, {2}. All: {3}").format(
            self.model.number[worst.number], len(slices), " ".join(self.model.answer(worst)), self._counts(volume)
        )
        #: Safety text
        return f"{words}, {self.tr('{0} not judged').format(refused)}" if refused else words

    def _counts(self, volume: Volume) -> str:
        answers = {code: count for code, count in volume.answers.most_common() if code}
        return joined((f"{count} {self.model.names.get(code, code)}" for code, count in answers.items()), ", ")

    def _on_current_changed(self, current: QModelIndex) -> None:
        film = current.data(FILM_ROLE) if current.isValid() else None
        if film is not None and not self._showing:
            self.chosen.emit(film.number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._show_chosen)

"""The log as a table: rows come in pages, the database sorts and filters."""

from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop.errors import clean_text
from desktop.gui.film import FilmState, cannot_separate, clinicians_word, state_of
from desktop.gui.i18n import QT_TRANSLATE_NOOP, clock, day_words, joined, moment, percent, told
from desktop.gui.icons import draw_icon
from desktop.gui.model_words import class_titles
from desktop.gui.parts import photo_mark, placed, plain_tip
from desktop.gui.patient_strip import name_text
from desktop.gui.said_list import urgency_word
from desktop.gui.standing import standing
from desktop.gui.table_habits import copy_with_key
from desktop.gui.theme import Look
from desktop.model_package.manifest import Manifest
from desktop.records.entry import LogEntry, LogSort
from desktop.records.opinions import Urgency

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE: Final = Qt.ItemDataRole.UserRole
SORT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
ROW_PX: Final = 40
BAR_PX: Final = 72
WIDEST_PX: Final = 800
"""So wide may somebody make a column."""
CELL_PX: Final = 12, 8
"""Left and right of what stands in a cell."""
NARROWED: Final = (
    ("answer", 175), ("patient", 140), ("answer", 165), ("probability", 0), ("patient", 116), ("answer", 98), ("patient", 88), ("user", 56),
    ("patient_id", 60), ("state", 104),
)  # fmt: skip
"""What is made narrower, one after the other and down to what, where there is no room for all columns: the bar of a probability goes,
words are cut and stand whole in the tip."""
HEADING_PX: Final = 52
NAME_PX: Final = 240
ANSWER_PX: Final = 260
"""Room for most names, and for answers with what stands below them; of what is left beyond names get half, the last column the rest."""


@dataclass(frozen=True)
class Column:
    """One column: heading, least width, and what the database sorts by (None: it cannot)."""

    key: str
    heading: str
    width_px: int
    sort: LogSort | None
    shown: bool = True
    """As long as nobody chose otherwise."""


COLUMNS: Final = (
    Column("created", QT_TRANSLATE_NOOP("LogTable", "When"), 68, LogSort.CREATED),
    Column("patient", QT_TRANSLATE_NOOP("LogTable", "Patient"), 150, LogSort.PATIENT_NAME),
    Column("patient_id", QT_TRANSLATE_NOOP("LogTable", "ID"), 96, LogSort.PATIENT_ID),
    Column("study_date", QT_TRANSLATE_NOOP("LogTable", "Study date"), 102, LogSort.STUDY_DATE, shown=False),
    Column("answer", QT_TRANSLATE_NOOP("LogTable", "Answer"), 190, LogSort.LABEL),
    Column("probability", QT_TRANSLATE_NOOP("LogTable", "Probability"), 140, LogSort.PROBABILITY),
    Column("state", QT_TRANSLATE_NOOP("LogTable", "State"), 104, None),
    Column("user", QT_TRANSLATE_NOOP("LogTable", "Saved by"), 90, None),
    Column("modality", QT_TRANSLATE_NOOP("LogTable", "Modality"), 84, None, shown=False),
    Column("version", QT_TRANSLATE_NOOP("LogTable", "Reading"), 74, None, shown=False),
    Column("file", QT_TRANSLATE_NOOP("LogTable", "File"), 120, None, shown=False),
)
"""The key of a column is what the settings remember of it."""


NAME_COLUMN: Final = 1
_NUMBERS: Final = {column.key: number for number, column in enumerate(COLUMNS)}
MUTED: Final = {"patient_id", "study_date", "user", "modality", "version", "file"}


class LogModel(QAbstractTableModel):
    """The entries that were fetched so far."""

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None, *, of_today: bool = False) -> None:
        super().__init__(parent)
        self._when = clock if of_today else moment
        self._entries: list[LogEntry] = []
        self._total = 0
        self._asked = False
        self._names: dict[str, str] = {}
        self._manifests: tuple[Manifest, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return QCoreApplication.translate("LogTable", COLUMNS[section].heading)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()]
        key = COLUMNS[index.column()].key
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(entry, key)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                mark = photo_mark() if key == "answer" and entry.photograph else ""
                word = self.clinicians_word(entry) if key == "answer" else ""
                text = joined((self._text(entry, key), word, mark), ", ")
                return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
            case int() if role == ENTRY_ROLE:
                return entry
            case int() if role == SORT_ROLE:
                return {"created": entry.sequence, "probability": entry.probability}.get(key, self._text(entry, key))
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._asked and len(self._entries) < self._total

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self.more_wanted.emit()

    @property
    def total(self) -> int:
        """How many entries the query has, fetched or not."""
        return self._total

    @property
    def class_names(self) -> dict[str, str]:
        """The plain names of the installed models' classes, by code."""
        return self._names

    def set_manifests(self, manifests: tuple[Manifest, ...]) -> None:
        """Take the installed models: the plain names of their classes, and the ages that their answers apply at."""
        self._manifests, self._names = manifests, class_titles(manifests)
        self._entries = [standing(entry, manifests) for entry in self._entries]
        if self._entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._entries) - 1, len(COLUMNS) - 1))

    def show(self, entries: list[LogEntry], total: int) -> None:
        """Show the first page of a query."""
        self.beginResetModel()
        self._entries, self._total, self._asked = [standing(entry, self._manifests) for entry in entries], total, False
        self.endResetModel()

    def replace(self, entry: LogEntry) -> None:
        """Show what is known of an entry by now, if it is here."""
        for row, before in enumerate(self._entries):
            if before.reading_id == entry.reading_id:
                self._entries[row] = standing(entry, self._manifests)
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def append(self, entries: list[LogEntry], total: int) -> None:
        """Show a further page."""
        self._total, self._asked = total, False
        if entries:
            self.beginInsertRows(QModelIndex(), len(self._entries), len(self._entries) + len(entries) - 1)
            self._entries += [standing(entry, self._manifests) for entry in entries]
            self.endInsertRows()

    def entry_at(self, index: Index) -> LogEntry | None:
        """Return the entry of a row; None for no row."""
        return self._entries[index.row()] if index.isValid() else None

    def class_name(self, code: str) -> str:
        """Return the plain name of a class; its code where the model is not installed any more."""
        return self._names.get(code, code.replace("_", " ").capitalize())

    def answer(self, entry: LogEntry) -> str:
        """Return what was said of an image, in words: the class, all that cannot be separated, why it was refused, or to read it first."""
        if entry.hidden:
            return FilmState.HIDDEN.text
        if len(entry.prediction_set) > 1:
            return cannot_separate(map(self.class_name, entry.prediction_set))
        return self.class_name(entry.label) if entry.label else told(entry.code, entry.reason) or entry.code

    def clinicians_word(self, entry: LogEntry) -> str:
        """Return who said what of an answer, where they do not simply agree, and where it is urgent."""
        urgency = urgency_word(entry.urgency) if entry.urgency in {Urgency.SOON, Urgency.URGENT} else ""
        return joined((urgency, clinicians_word(entry, self.class_name)), "  ·  ")

    def when(self, at: datetime) -> str:
        """Return a time as this list shows it."""
        return self._when(at.astimezone())

    def _text(self, entry: LogEntry, key: str) -> str:
        match key:
            case "created":
                return self.when(entry.created_at)
            case "answer":
                return self.answer(entry)
            case "probability":
                return percent(entry.probability) if entry.probability is not None else ""
            case "state":
                return state_of(entry).text
            case "study_date":
                return day_words(entry.study_date) or "–"
        texts = {
            # Where nobody is named the file tells one row from the next
            "patient": name_text(entry.patient_name) or ("" if entry.patient_id else entry.file_name),
            "patient_id": entry.patient_id,
            "user": entry.user,
            "modality": entry.modality,
            "version": str(entry.version),
            "file": entry.file_name,
        }
        return joined((clean_text(texts[key]),)) or "–"


class _CellDelegate(QStyledItemDelegate):
    """Paints state as icon and word, probability as percentage and bar, all else as text."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, key = self._look.tokens, COLUMNS[index.column()].key
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, tokens.color("accent_soft"))
            painter.setPen(tokens.color("edge"))
            painter.drawLine(option.rect.topLeft(), option.rect.topRight())
        painter.setPen(tokens.color("chosen_line" if option.state & QStyle.StateFlag.State_Selected else "border"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        box = option.rect.adjusted(CELL_PX[0], 0, -CELL_PX[1], 0)
        entry: LogEntry = index.data(ENTRY_ROLE)
        painter.setPen(tokens.color("text"))
        if key == "state":
            state = state_of(entry)
            side = self._look.px(16)
            sign = QRect(box.left(), box.center().y() - side // 2, side, side)
            draw_icon(painter, state.icon, tokens.color(state.color), QRectF(placed(option, sign)))
            box = box.adjusted(side + 8, 0, 0, 0)
        elif key == "probability" and entry.probability is not None:
            if box.width() >= BAR_PX + 10 + painter.fontMetrics().horizontalAdvance(index.data()):
                self._paint_bar(painter, option, box, entry.probability)
                box = box.adjusted(BAR_PX + 10, 0, 0, 0)
        elif key in MUTED or (key == "answer" and not entry.label) or (key == "patient" and not entry.patient_name):
            painter.setPen(tokens.color("muted"))
        # The end of an answer may say that nobody may act on it
        cut = Qt.TextElideMode.ElideMiddle if key == "answer" and entry.label else Qt.TextElideMode.ElideRight
        if key == "answer" and entry.photograph:
            box = box.adjusted(0, 0, -self._paint_badge(painter, option, box), 0)
        below = _below(cast(LogModel, index.model()), entry) if key == "answer" else ("", "")
        if below[1]:
            self._paint_two(painter, placed(option, box), below)
        else:
            text = painter.fontMetrics().elidedText(index.data(), cut, box.width())
            painter.drawText(placed(option, box), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)
        painter.restore()

    def _paint_two(self, painter: QPainter, box: QRect, lines: tuple[str, str]) -> None:
        """Paint the answer, and below it what it is not to be read without."""
        half = box.height() // 2
        for text, size, color, line in (
            (lines[0], 14, "text", box.adjusted(0, 2, 0, -half + 2)),
            (lines[1], 12, "warn", box.adjusted(0, half - 1, 0, -3)),
        ):
            font = painter.font()
            font.setPixelSize(self._look.px(size))
            painter.setFont(font)
            painter.setPen(self._look.tokens.color(color))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    def _paint_badge(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect) -> int:
        """Paint the mark of a photograph at the end of a cell; return the room that it takes."""
        painter.save()
        font = painter.font()
        font.setPixelSize(self._look.px(12))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._look.tokens.color("warn"))
        width = painter.fontMetrics().horizontalAdvance(photo_mark()) + 11
        height = self._look.px(18)
        frame = QRectF(placed(option, QRect(box.right() - width, box.center().y() - height // 2, width, height)))
        painter.drawRoundedRect(frame, 4, 4)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, photo_mark())
        painter.restore()
        return width + 8

    def _paint_bar(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, probability: float) -> None:
        tokens = self._look.tokens
        groove = QRect(box.left(), box.center().y() - 2, BAR_PX, 5)
        reached = groove.adjusted(0, 0, -round((1 - probability) * BAR_PX), 0)
        pen = painter.pen()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("groove"))
        painter.drawRoundedRect(placed(option, groove), 2.5, 2.5)
        painter.setBrush(tokens.color("accent"))
        painter.drawRoundedRect(placed(option, reached), 2.5, 2.5)
        painter.setPen(pen)


def _below(model: LogModel, entry: LogEntry) -> tuple[str, str]:
    """Return an answer, and what stands below it: what it cannot be told from, and what a clinician said otherwise."""
    names = [model.class_name(code) for code in entry.prediction_set]
    word = model.clinicians_word(entry)
    if len(names) > 1:
        others = QCoreApplication.translate("LogTable", "or {0}").format(joined(names[1:], ", "))
        return names[0], joined((others, word), "  ·  ")
    return (model.answer(entry), word) if word else ("", "")


class LogView(QTableView):
    """The table itself; `sorts`: its headings choose the order."""

    def __init__(self, model: LogModel, look: Look, *, sorts: bool = True) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_CellDelegate(look, self))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(look.px(ROW_PX))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSortIndicatorShown(sorts)
        self._look = look
        self._least = [max(look.px(column.width_px), self._needed_px(look, column.key)) for column in COLUMNS]
        self._least = [max(px, self._heading_px(number)) for number, px in enumerate(self._least)]
        self._given = [*self._least]
        for number, width_px in enumerate(self._least):
            self.setColumnWidth(number, width_px)
        self.show_columns({column.key for column in COLUMNS if column.shown})
        look.changed.connect(self.viewport().update)
        copy_with_key(self, about_patients=True)

    def show_columns(self, keys: Container[str]) -> None:
        """Show these columns; who a row is of is always shown."""
        for number, column in enumerate(COLUMNS):
            self.setColumnHidden(number, column.key not in keys and number != NAME_COLUMN)
        self._share_room()

    def _needed_px(self, look: Look, key: str) -> int:
        """Return the width of the widest thing that the column can hold, where its things are few."""
        self.ensurePolished()
        texts = {
            "created": (self._model.when(datetime(2028, 12, 28, 20, 28)),),
            "probability": (percent(1.0),),
            "state": tuple(state.text for state in FilmState),
        }.get(key, ())
        beside = {"probability": BAR_PX + 10, "state": look.px(16) + 8}.get(key, 0)
        widest = max((self.fontMetrics().horizontalAdvance(text) for text in texts), default=0)
        return widest + beside + sum(CELL_PX) + 2 if texts else 0

    def widths(self) -> dict[str, int]:
        """Return the widths of the columns that somebody made wider or narrower, by key."""
        shown = [number for number in range(len(COLUMNS)) if not self.isColumnHidden(number)]
        theirs = (number for number in shown[:-1] if self.columnWidth(number) != self._given[number])
        return {COLUMNS[number].key: self.columnWidth(number) for number in theirs}

    def set_widths(self, widths: Mapping[str, object]) -> None:
        """Give columns the widths that somebody chose; what is no width, in a file that was edited by hand, is left out."""
        for number, column in enumerate(COLUMNS):
            width = widths.get(column.key)
            if isinstance(width, int) and not self.isColumnHidden(number):
                self.setColumnWidth(number, min(max(width, self._heading_px(number)), WIDEST_PX))
        self._share_room()

    def _share_room(self) -> None:
        """Names and answers get the room that the other columns leave, and then the last column.

        Where room lacks, the bars go first. What somebody made wider or narrower stays so.
        """
        shown = [number for number in range(len(COLUMNS)) if not self.isColumnHidden(number)]
        last = shown[-1]
        ours = {number for number in shown if number == last or self.columnWidth(number) == self._given[number]}
        widths = {number: self._least[number] if number in ours else self.columnWidth(number) for number in shown}
        spare = self.viewport().width() - sum(widths.values())
        for key, smallest in NARROWED:
            number = _NUMBERS[key]
            if spare < 0 and number in ours:
                least = self._least[number] - BAR_PX - 10 if key == "probability" else self._look.px(smallest)
                less = max(0, widths[number] - max(least, self._heading_px(number)))
                less = less if key == "probability" else min(-spare, less)
                widths[number] -= less
                spare += less
        for number in (_NUMBERS["user"], _NUMBERS["patient_id"]):  # their headings are cut last, and stand whole in their tips
            if spare < 0 and number in ours:
                less = min(-spare, max(0, widths[number] - self._look.px(HEADING_PX)))
                widths[number] -= less
                spare += less
        for key, enough in (("patient", NAME_PX), ("answer", ANSWER_PX)):
            number = _NUMBERS[key]
            if spare > 0 and number in ours and number != last:
                more = min(spare, max(0, enough - widths[number]))
                widths[number] += more
                spare -= more
        if spare > 0 and NAME_COLUMN in ours and last != NAME_COLUMN:
            widths[NAME_COLUMN] += spare // 2
        for number in ours:
            self._given[number] = widths[number]
            self.setColumnWidth(number, widths[number])

    def _heading_px(self, number: int) -> int:
        """Return the width of a column's heading. Qt keeps room for the arrow of the order in every one, though only one has it."""
        header = self.horizontalHeader()
        arrow = header.isSortIndicatorShown()
        with QSignalBlocker(header):
            header.setSortIndicatorShown(arrow and number == header.sortIndicatorSection())
            wanted = header.sectionSizeFromContents(number).width()
            header.setSortIndicatorShown(arrow)
        return wanted

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

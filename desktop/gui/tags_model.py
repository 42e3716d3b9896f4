"""What a file says of itself, as a tree to be searched, sorted and copied."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from desktop.gui.i18n import QT_TRANSLATE_NOOP, facing, number
from desktop.gui.parts import plain_tip
from desktop.imaging.tag_page import TagRow

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
TAG, NAME, VALUE, VR, LENGTH = range(5)
HEADINGS: Final = (
    QT_TRANSLATE_NOOP("Tags", "Tag"),
    QT_TRANSLATE_NOOP("Tags", "Name"),
    QT_TRANSLATE_NOOP("Tags", "Value"),
    QT_TRANSLATE_NOOP("Tags", "Type"),
    QT_TRANSLATE_NOOP("Tags", "Bytes"),
)
FACTS: Final = (
    QT_TRANSLATE_NOOP("Tags", "Format"),
    QT_TRANSLATE_NOOP("Tags", "Width"),
    QT_TRANSLATE_NOOP("Tags", "Height"),
    QT_TRANSLATE_NOOP("Tags", "Bits a pixel"),
    QT_TRANSLATE_NOOP("Tags", "Pixel format"),
    QT_TRANSLATE_NOOP("Tags", "Frames"),
    QT_TRANSLATE_NOOP("Tags", "Resolution (dpi)"),
    QT_TRANSLATE_NOOP("Tags", "Colour profile"),
    QT_TRANSLATE_NOOP("Tags", "Comment"),
    QT_TRANSLATE_NOOP("Tags", "Compression"),
)
"""Names that are ours (`desktop.imaging.raster.raster_facts`); those of the standards are English everywhere."""


class TagsModel(QAbstractItemModel):
    """The rows that fit the search, each below the sequence or the item that it lies in.

    Searching and sorting are done here: a proxy would ask Python for each of 20,000 rows, several times.
    """

    def __init__(self, rows: Sequence[TagRow] = ()) -> None:
        super().__init__()
        self._rows = rows
        self._above = _parents(rows)
        self._held = [_searched(row) for row in rows]
        self._words: tuple[str, ...] = ()
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)
        self._children: dict[int, list[int]] = {}
        self._places: dict[int, int] = {}
        self._arrange()

    @property
    def count(self) -> int:
        """How many rows there are to be seen."""
        return len(self._places)

    def row_at(self, index: Index) -> TagRow:
        """Return the row of an index."""
        return self._rows[index.internalId()]

    def search(self, text: str) -> None:
        """Show only what holds all words of a text in tag, keyword, name or value, what it lies in, and what lies in it."""
        self._words = tuple(text.casefold().split())
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort what lies side by side; -1 is the order of the file."""
        self._sorted = (column, order)
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        fits, shown = set[int](), set[int]()
        for place, held in enumerate(self._held):
            above = self._above[place]
            if above in fits or all(word in held for word in self._words):
                fits.add(place)
                shown.add(place)
                while above >= 0 and above not in shown:
                    shown.add(above)
                    above = self._above[above]
        self._children = {}
        for place in sorted(shown):
            self._children.setdefault(self._above[place], []).append(place)
        column, order = self._sorted
        if column >= 0:
            for inside in self._children.values():
                inside.sort(
                    key=lambda place: _sort_key(self._rows[place], column), reverse=order is Qt.SortOrder.DescendingOrder
                )
        self._places = {place: number_ for inside in self._children.values() for number_, place in enumerate(inside)}

    # --- Qt -----------------------------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        inside = self._inside(parent)
        if not (0 <= row < len(inside) and 0 <= column < len(HEADINGS)):
            return QModelIndex()
        return self.createIndex(row, column, inside[row])

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]  # Qt has another one without arguments
        above = self._above[index.internalId()] if index.isValid() else -1
        return QModelIndex() if above < 0 else self.createIndex(self._places[above], 0, above)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() and parent.column() > 0 else len(self._inside(parent))

    def columnCount(self, _parent: Index = _ROOT) -> int:
        return len(HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("Tags", HEADINGS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return facing(cell_text(row, index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell_text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (NAME, VALUE):
            keyword = row.keyword if index.column() == NAME else ""
            return plain_tip("\n".join(filter(None, (cell_text(row, index.column()), keyword))))
        return None

    def _inside(self, parent: Index) -> list[int]:
        return self._children.get(parent.internalId() if parent.isValid() else -1, [])


def _parents(rows: Sequence[TagRow]) -> list[int]:
    """Return for each row in which one it lies; -1: in none."""
    parents, above = [], list[int]()  # above: the row that the next one of each depth would lie in
    for place, row in enumerate(rows):
        del above[row.depth :]
        parents.append(above[-1] if above else -1)
        above += [place] * (row.depth + 1 - len(above))
    return parents


def _searched(row: TagRow) -> str:
    """Return all that a row can be found by: a tag with or without its comma."""
    plain = row.tag.strip("()").replace(",", "")
    return " ".join((row.tag, plain, name_text(row), row.name, row.keyword, row.value)).casefold()


def _sort_key(row: TagRow, column: int) -> tuple[int, str]:
    if column == LENGTH:
        return -1 if row.length is None else row.length, ""
    return row.item, cell_text(row, column).casefold()


def name_text(row: TagRow) -> str:
    """Return what a row is called."""
    if row.item:
        return QCoreApplication.translate("Tags", "Item {0}").format(number(row.item))
    if row.name in FACTS and not row.tag:
        return QCoreApplication.translate("Tags", row.name)
    return row.name or QCoreApplication.translate("Tags", "Unknown")


def cell_text(row: TagRow, column: int) -> str:
    """Return what stands in a cell."""
    length = "" if row.length is None else number(row.length)
    return (row.tag, name_text(row), row.value, row.vr, length)[column]


def row_text(row: TagRow) -> str:
    """Return a row as it is copied, with tabs."""
    return "\t".join(filter(None, (row.tag, name_text(row), row.value)))

"""What a file says of itself, and what of it was used."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import ImageError, clean_text
from desktop.gui.film import Film
from desktop.gui.i18n import joined, number
from desktop.gui.jobs import JobRunner
from desktop.gui.parts import Banner, ElidedLabel, button, empty_state, scrolled, show_error, text_label
from desktop.gui.tag_words import used
from desktop.gui.tags_model import LENGTH, NAME, TAG, VALUE, VR, TagsModel, cell_text, row_text
from desktop.gui.theme import Look
from desktop.imaging.image import DecodedImage
from desktop.imaging.tag_page import ROWS, TagPage, TagRow

SIZE_PX: Final = (960, 640)
LARGEST_PX: Final = (1280, 700)
"""Fits on a screen of 1366 x 768."""
WIDTHS_PX: Final = {TAG: 170, NAME: 250, VR: 80, LENGTH: 90}
OPENED: Final = 3000
"""Most rows that are shown with all that lies in them."""
READING, FOUND, NONE, FAILED = range(4)
"""What stands in the middle."""
FACTS_BESIDE: Final = 2
FACT_PX: Final = 280
"""Columns of what was used."""

ReadTags = Callable[[], tuple[TagPage, ...]]


class TagsDialog(QDialog):
    """A tree that is searched while one types; it is read by a worker, and closes with the lock.

    Parameters
    ----------
    film : Film
    image : DecodedImage or None
        As it is on screen; None: it could not be read.
    read : callable
        Asks the worker; runs on a thread of `jobs`, which outlives the dialog so that closing waits for nothing.
    """

    def __init__(
        self,
        film: Film,
        image: DecodedImage | None,
        read: ReadTags,
        *,
        jobs: JobRunner,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What the file says"))
        self.resize(min(look.px(SIZE_PX[0]), LARGEST_PX[0]), min(look.px(SIZE_PX[1]), LARGEST_PX[1]))
        self._film, self._look, self._jobs = film, look, jobs
        self._model = TagsModel()
        self.search = QLineEdit()
        self.tree = QTreeView()
        self.count = text_label(kind="caption")
        self.copy_row = button(look, self.tr("Copy row"), "copy")
        self.copy_value = button(look, self.tr("Copy value"), "copy")
        self.pages = QStackedWidget()
        self._problem = QVBoxLayout()
        self._lay_out(image)
        self._show_rows(())
        for place, width in WIDTHS_PX.items():
            self.tree.setColumnWidth(place, look.px(width))
        self.tree.header().setSectionResizeMode(VALUE, QHeaderView.ResizeMode.Stretch)
        self._job = jobs.start(read, self._on_read, self._on_failed)

    def done(self, result: int) -> None:
        """Want the answer no more."""
        self._jobs.forget(self._job)
        super().done(result)

    def current_row(self) -> TagRow | None:
        """Return the row that is chosen."""
        index = self.tree.currentIndex()
        return self._model.row_at(index) if index.isValid() else None

    # --- slots --------------------------------------------------------------------------------------------------------

    def _on_read(self, pages: tuple[TagPage, ...]) -> None:
        if self._film.sha256 not in ("", pages[0].file_sha256):  # another patient's, perhaps
            self._on_failed(ImageError("FILE-CHANGED"))
            return
        if pages[-1].cut:
            words = self.tr("The file says more: the first {0} lines are shown.").format(number(ROWS))
            self._problem.addWidget(Banner(self._look, "warn", "triangle-alert", words))
        self._show_rows(tuple(row for page in pages for row in page.rows))
        self.pages.setCurrentIndex(FOUND)
        self._on_searched(self.search.text())

    def _on_failed(self, error: Exception) -> None:
        show_error(self._problem, self._look, error)
        self.count.setText("")
        self.pages.setCurrentIndex(FAILED)

    def _on_searched(self, text: str) -> None:
        if self.pages.currentIndex() not in (FOUND, NONE):  # it is not read yet, or cannot be
            return
        self._model.search(text)
        self.count.setText(self.tr("%n line(s)", "", self._model.count))
        self.pages.setCurrentIndex(FOUND if self._model.count else NONE)
        self._on_chosen()

    def _on_chosen(self) -> None:
        row = self.current_row()
        self.copy_row.setEnabled(row is not None)
        self.copy_value.setEnabled(row is not None and bool(row.value))

    def _copy_row(self) -> None:
        row = self.current_row()
        if row is not None:
            QGuiApplication.clipboard().setText(row_text(row))

    def _copy_value(self) -> None:
        row = self.current_row()
        if row is not None and row.value:
            QGuiApplication.clipboard().setText(row.value)

    def _copy_cell(self) -> None:
        row, column = self.current_row(), self.tree.currentIndex().column()
        if row is not None:
            QGuiApplication.clipboard().setText(cell_text(row, column) if column == VALUE and row.value else row_text(row))

    def _show_rows(self, rows: tuple[TagRow, ...]) -> None:
        self._model = TagsModel(rows)
        self.tree.setModel(self._model)
        self._model.modelReset.connect(self._open_all)  # after the tree, which closes all
        self.tree.selectionModel().currentChanged.connect(self._on_chosen)

    def _open_all(self) -> None:
        """Show what lies in sequences too, where that is not so much that the window would stand still."""
        if self._model.count <= OPENED:
            self.tree.expandAll()

    # --- parts --------------------------------------------------------------------------------------------------------

    def _lay_out(self, image: DecodedImage | None) -> None:
        name = ElidedLabel("title", Qt.TextElideMode.ElideMiddle)
        name.show_text(joined((clean_text(self._film.name),)))
        self.search.setPlaceholderText(self.tr("Search tag, keyword, name or value"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.textChanged.connect(self._on_searched)
        self._lay_out_tree()
        for state in (
            empty_state(self._look, "loader-circle", self.tr("Reading the file"), ""),
            self.tree,
            empty_state(self._look, "search", self.tr("Nothing found"), self.tr("No line of the file holds these words.")),
            empty_state(self._look, "file-text", self.tr("Nothing to show"), ""),
        ):
            self.pages.addWidget(state)
        self.copy_row.clicked.connect(self._copy_row)
        self.copy_value.clicked.connect(self._copy_value)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for one in (self.copy_row, self.copy_value):
            one.setAutoDefault(False)
            buttons.addButton(one, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(12)
        column.addWidget(name)
        if image is not None:
            column.addLayout(self._facts(image))
        column.addWidget(self.search)
        column.addLayout(self._problem)
        column.addWidget(self.pages, 1)
        column.addWidget(self.count)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 0, 24, 20)
        foot.addWidget(buttons)
        scrolled(self, body, foot)
        for keys, slot in (
            (QKeySequence.StandardKey.Copy, self._copy_cell),
            (QKeySequence.StandardKey.Find, self.search.setFocus),
        ):
            QShortcut(QKeySequence(keys), self.tree if keys is QKeySequence.StandardKey.Copy else self).activated.connect(slot)

    def _lay_out_tree(self) -> None:
        self.tree.setAccessibleName(self.tr("What the file says"))
        self.tree.setUniformRowHeights(True)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setSortingEnabled(True)
        self.tree.header().setSortIndicatorClearable(True)
        self.tree.header().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # as they stand in the file
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.tree.header()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(False)

    def _facts(self, image: DecodedImage) -> QGridLayout:
        """Return what was used, two facts a line."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for place, (label, value) in enumerate(used(image)):
            row, beside = divmod(place, FACTS_BESIDE)
            grid.addWidget(text_label(label, "muted"), row, 2 * beside, Qt.AlignmentFlag.AlignTop)
            told = text_label(value, wrap=True)
            told.setMinimumWidth(self._look.px(FACT_PX))  # of a narrower one Qt would keep the height free
            grid.addWidget(told, row, 2 * beside + 1, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(2 * beside + 1, 1)
        return grid

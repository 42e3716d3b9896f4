"""What was measured on the film on screen, as a list that can be copied."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.image_view import ImageView
from desktop.gui.measure import Kind
from desktop.gui.measure_words import heart_caption, kind_name, scale_text
from desktop.gui.parts import button, text_label
from desktop.gui.theme import Look


class MeasurementsDialog(QDialog):
    """Of one view; a row that is chosen is selected on the film."""

    def __init__(self, view: ImageView, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Measurements"))
        self.resize(look.px(620), look.px(420))
        self._view, self._image = view, view.image
        self.table = QTableWidget(0, 2)
        self.table.setAccessibleName(self.tr("Measurements"))
        self.table.setHorizontalHeaderLabels([self.tr("Measurement"), self.tr("Value")])
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.currentCellChanged.connect(self._on_chosen)
        self.notes = text_label(kind="caption", wrap=True)
        self.copy = button(look, self.tr("Copy"), "copy")
        self.copy.clicked.connect(self._on_copy)
        self.delete = button(look, self.tr("Delete"), "trash-2")
        self.delete.clicked.connect(self._on_delete)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.delete, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for part in (self.table, self.notes, buttons):
            column.addWidget(part)
        self._show()
        view.measures.store.changed.connect(self._show)
        view.measures.store.reckoned.connect(self._show)

    def text(self) -> str:
        """Return the list as lines with tabs, and under it where the scale comes from."""
        layer = self._view.measures
        rows = [f"{kind_name(item.kind)}\t{'; '.join(layer.lines_of(item))}" for item in layer.measured.items]
        return "\n".join((*rows, self.notes.text()))

    def _show(self) -> None:
        layer, image = self._view.measures, self._image
        if image is None or self._view.image is not image:  # never another film's
            self.reject()
            return
        items = layer.measured.items
        self.table.setRowCount(len(items))
        for row, item in enumerate(items):
            for column, text in enumerate((kind_name(item.kind), "\n".join(layer.lines_of(item)))):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.resizeRowsToContents()
        notes = [scale_text(layer.scale, image)]
        if any(item.kind is Kind.HEART for item in items):
            notes.append(heart_caption(image))
        self.notes.setText("\n".join(notes))
        self.copy.setEnabled(bool(items))
        self.delete.setEnabled(bool(items))

    def _on_chosen(self, row: int) -> None:
        if self._view.image is self._image and row >= 0:
            self._view.measures.select(row)
            self._view.update()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())

    def _on_delete(self) -> None:
        if self._view.image is self._image and self.table.currentRow() >= 0:
            self._view.measures.select(self.table.currentRow())
            self._view.measures.delete()

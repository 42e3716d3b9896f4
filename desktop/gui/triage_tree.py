"""The files of the triage as a tree: patient, study, series, file; a file that can be analysed has a box."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from desktop.analysis.triage import Triaged, Verdict, place
from desktop.errors import clean_text
from desktop.gui.i18n import QT_TRANSLATE_NOOP, day_words, joined, told
from desktop.gui.icons import icon
from desktop.gui.parts import plain_tip
from desktop.gui.patient_strip import name_text
from desktop.gui.table_habits import copy_with_key
from desktop.gui.theme import Look
from desktop.imaging.image import Header, Inspection

FILE_ROLE: Final = Qt.ItemDataRole.UserRole
FILE, KIND, STATE, REASON = range(4)
STATE_PX: Final = 136
SHARES: Final = {FILE: 0.28, KIND: 0.2}
"""Of the width; the state has what its words need, and the reason the rest."""
CHOOSABLE: Final = (Verdict.READY, Verdict.LOGGED, Verdict.OTHER)
"""Those that may be opened: what is for no model can be looked at."""
STATES: Final[dict[Verdict, tuple[str, str, str]]] = {
    Verdict.READY: (QT_TRANSLATE_NOOP("Triage", "Ready"), "circle-check", "accent"),
    Verdict.LOGGED: (QT_TRANSLATE_NOOP("Triage", "In the log"), "clipboard-list", "info"),
    Verdict.DUPLICATE: (QT_TRANSLATE_NOOP("Triage", "Duplicate"), "columns-2", "muted"),
    Verdict.OTHER: (QT_TRANSLATE_NOOP("Triage", "Other kind"), "eye", "warn"),
    Verdict.UNREADABLE: (QT_TRANSLATE_NOOP("Triage", "Not readable"), "octagon-x", "danger"),
}
"""Word, icon, and the token of its colour. Colour is never the only sign."""


def state_text(verdict: Verdict) -> str:
    """Return the word for a verdict, translated."""
    return QCoreApplication.translate("Triage", STATES[verdict][0])


class TriageTree(QTreeWidget):
    """Grows as the files are inspected; nothing moves under the user's hand but files that find their series."""

    chosen_changed = Signal()
    """Other files have their box ticked."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._groups: dict[tuple[object, ...], QTreeWidgetItem] = {}
        self._files: list[tuple[Triaged, QTreeWidgetItem]] = []
        self._shown: Verdict | None = None
        self.setColumnCount(4)
        self.setHeaderLabels([self.tr("File"), self.tr("What it is"), self.tr("State"), self.tr("Why")])
        self.setAccessibleName(self.tr("Files by patient, study and series"))
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(True)
        self.setIndentation(18)
        self.setAllColumnsShowFocus(True)
        self.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.header().setStretchLastSection(True)
        self.setColumnWidth(STATE, STATE_PX)
        self._icons = {verdict: icon(name, look.tokens, color) for verdict, (_, name, color) in STATES.items()}
        self.itemChanged.connect(self._on_item_changed)
        self.setSortingEnabled(True)
        self.header().setSortIndicatorClearable(True)
        self.header().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # as they came, until somebody wants it otherwise
        copy_with_key(self, about_patients=True)

    def add(self, files: list[Triaged]) -> None:
        """Put further files into their places."""
        self.blockSignals(True)  # a tick of ours is not one of the user's
        self.setUpdatesEnabled(False)
        _tick_groups([self._add(file) for file in files])
        self.setUpdatesEnabled(True)
        self.blockSignals(False)
        self.chosen_changed.emit()

    def remove(self, path: Path) -> None:
        """Take a file off the list; its place goes where nothing is left in it."""
        for _, item in [pair for pair in self._files if pair[0].file.path == path]:
            parent = item.parent()
            if parent is not None:
                parent.removeChild(item)
            while parent is not None and not parent.childCount():
                self._groups = {key: group for key, group in self._groups.items() if group is not parent}
                above = parent.parent()
                (above or self.invisibleRootItem()).removeChild(parent)
                parent = above
        self._files = [pair for pair in self._files if pair[0].file.path != path]
        self.chosen_changed.emit()

    def files(self) -> tuple[Triaged, ...]:
        """Return all files, in the order in which they came."""
        return tuple(file for file, _ in self._files)

    def chosen(self) -> tuple[Path, ...]:
        """Return the files with a tick, in the order in which they stand."""
        return tuple(_file_of(item).file.path for item in _leaves(self.invisibleRootItem()) if _is_ticked(item))

    def chosen_count(self) -> int:
        """Return how many files have a tick."""
        return sum(_is_ticked(item) for _, item in self._files)

    def count(self) -> Counter[Verdict]:
        """Return how many files have which verdict."""
        return Counter(file.verdict for file, _ in self._files)

    def choose(self, verdicts: tuple[Verdict, ...]) -> None:
        """Tick the files with one of these verdicts, and no others."""
        self.blockSignals(True)
        for file, item in self._files:
            _tick(item, Qt.CheckState.Checked if file.verdict in verdicts else Qt.CheckState.Unchecked)
        _tick_groups([item for _, item in self._files])
        self.blockSignals(False)
        self.viewport().update()
        self.chosen_changed.emit()

    def show_only(self, verdict: Verdict | None) -> None:
        """Hide all files but those with a verdict; None shows all."""
        self._shown = verdict
        for file, item in self._files:
            item.setHidden(verdict not in (None, file.verdict))
        for group in reversed(self._groups.values()):  # series were made after their studies
            group.setHidden(all(child.isHidden() for child in _children(group)))

    def _on_item_changed(self, item: QTreeWidgetItem, column: int) -> None:
        """A tick at a group is one at all that is in it."""
        if column != FILE:
            return
        self.blockSignals(True)
        leaves = list(_leaves(item))
        for leaf in leaves:
            _tick(leaf, item.checkState(FILE))
        _tick_groups(leaves)
        self.blockSignals(False)
        self.viewport().update()
        self.chosen_changed.emit()

    # --- parts --------------------------------------------------------------------------------------------------------

    def _add(self, file: Triaged) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        inspection = file.file
        item.setData(FILE, FILE_ROLE, file)
        item.setText(FILE, joined((clean_text(inspection.path.name),)))
        item.setToolTip(FILE, plain_tip(clean_text(inspection.path, 400)))
        item.setText(KIND, kind_text(inspection))
        item.setText(STATE, state_text(file.verdict))
        item.setIcon(STATE, self._icons[file.verdict])
        item.setText(REASON, self._reason(file))
        item.setToolTip(REASON, plain_tip(self._reason(file)))
        if file.verdict in CHOOSABLE:
            item.setCheckState(FILE, Qt.CheckState.Checked if file.verdict is Verdict.READY else Qt.CheckState.Unchecked)
        else:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        self._files.append((file, item))
        self._place(item)
        item.setHidden(self._shown not in (None, file.verdict))
        return item

    def _reason(self, file: Triaged) -> str:
        if file.same_as is not None:
            return self.tr("The same as {0}").format(clean_text(file.same_as.name))
        return f"{told(file.code, file.reason)} [{file.code}]" if file.reason else ""

    def _place(self, item: QTreeWidgetItem) -> None:
        """Hang a file below its study; from the second file of a series on, below that."""
        found, header = place(_file_of(item).file), _file_of(item).file.header
        patient = self._group(None, (found.patient,), self._patient_text(header))
        study = self._group(patient, (found.patient, found.study), self._study_text(_file_of(item).file))
        series_key = (found.patient, found.study, found.series)
        if found.series and series_key not in self._groups:
            first = next((other for other in _children(study) if self._is_leaf_of(other, found.series)), None)
            if first is not None:
                study.removeChild(first)
                self._group(study, series_key, self._series_text(header)).addChild(first)
        (self._groups.get(series_key) or study).addChild(item)

    def _is_leaf_of(self, item: QTreeWidgetItem, series: str) -> bool:
        file = item.data(FILE, FILE_ROLE)
        return isinstance(file, Triaged) and file.file.header.series_instance_uid == series

    def _group(self, parent: QTreeWidgetItem | None, key: tuple[object, ...], text: str) -> QTreeWidgetItem:
        if key not in self._groups:
            group = QTreeWidgetItem([text])
            group.setToolTip(FILE, plain_tip(text))
            font = group.font(FILE)
            font.setBold(parent is None)
            group.setFont(FILE, font)
            (parent or self.invisibleRootItem()).addChild(group)
            group.setFirstColumnSpanned(True)
            group.setExpanded(True)
            self._groups[key] = group
        return self._groups[key]

    def _patient_text(self, header: Header) -> str:
        words = [name_text(header.patient_name), header.patient_id, day_words(header.patient_birth_date)]
        return joined(words, "   ") or self.tr("No patient in the file")

    def _study_text(self, file: Inspection) -> str:
        header = file.header
        words = [day_words(header.study_date), header.study_description]
        if header.study_instance_uid or any(words):
            return joined(words, "   ") or self.tr("Study without a date")
        return clean_text("/".join(file.path.parent.parts[-2:]).replace("//", "/"))

    def _series_text(self, header: Header) -> str:
        return self.tr("Series: {0}").format(" ".join(filter(None, (header.modality, header.body_part))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, share in SHARES.items():
            self.setColumnWidth(column, round(share * self.viewport().width()))


def kind_text(file: Inspection) -> str:
    """Return what a file is, by its header: modality and body part, sides, frames."""
    header = file.header
    what = " ".join(filter(None, (header.modality, header.body_part, header.view))) or file.format
    sides = f"{file.columns} × {file.rows}" if file.rows else ""
    frames = QCoreApplication.translate("Triage", "{0} frames").format(file.frame_count) if file.frame_count > 1 else ""
    return joined((what, sides, frames), " · ")


def _file_of(item: QTreeWidgetItem) -> Triaged:
    file: Triaged = item.data(FILE, FILE_ROLE)
    return file


def _is_ticked(item: QTreeWidgetItem) -> bool:
    return bool(item.flags() & Qt.ItemFlag.ItemIsUserCheckable) and item.checkState(FILE) is Qt.CheckState.Checked


def _tick(item: QTreeWidgetItem, state: Qt.CheckState) -> None:
    if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
        item.setCheckState(FILE, state)


def _tick_groups(leaves: list[QTreeWidgetItem]) -> None:
    """Tick the groups of these files as what is in them. Qt's own way gives up at the first file without a box."""
    groups = {group for item in leaves if (group := item.parent()) is not None}
    while groups:
        for group in groups:
            states = {state for child in _children(group) if (state := _state_of(child)) is not None}
            if states:
                group.setCheckState(FILE, states.pop() if len(states) == 1 else Qt.CheckState.PartiallyChecked)
        groups = {above for group in groups if (above := group.parent()) is not None}


def _state_of(item: QTreeWidgetItem) -> Qt.CheckState | None:
    return item.checkState(FILE) if item.data(FILE, Qt.ItemDataRole.CheckStateRole) is not None else None


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [child for row in range(item.childCount()) if (child := item.child(row)) is not None]


def _leaves(item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    if item.data(FILE, FILE_ROLE) is not None:
        yield item
    for child in _children(item):
        yield from _leaves(child)

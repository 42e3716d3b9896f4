"""What can be wrong with the words and places of a window, found by asking its widgets."""

import html
import re
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from PySide6.QtCore import QModelIndex, QRect, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QScrollBar,
    QStackedWidget,
    QStyle,
    QStyleOptionComboBox,
    QTableWidget,
    QToolButton,
    QTreeWidget,
    QWidget,
)
from shiboken6 import isValid

from desktop.gui.corners_view import CornersView
from desktop.gui.frame_strip import FrameStrip
from desktop.gui.image_view import ImageView
from desktop.gui.parts import ElidedLabel
from desktop.gui.timeline import TimelineView

SLACK_PX: Final = 1
"""Qt rounds."""
BUTTON_PX: Final = 4
"""Of its padding a button may lose so much."""
CELL_PX: Final = 16
"""Padding of a cell, on both sides together."""
PAINTED: Final = (ImageView, CornersView)
"""Their children lie over the picture on purpose."""
TAGS: Final = re.compile(r"<[^>]*>")


def seen(root: QWidget) -> Iterator[QWidget]:
    """Return all widgets of a window that are on screen, the window too; not those of other windows."""
    yield root
    for widget in root.findChildren(QWidget):
        if not isValid(widget):
            continue  # its film's answer came anew while somebody walked through the window
        if widget.window() is root.window() and widget.isVisible() and not widget.visibleRegion().isEmpty():
            yield widget


def faults(root: QWidget) -> list[str]:
    """Return what is wrong with a window, in words."""
    found = []
    for widget in seen(root):
        found += [f"{named(widget)}: {fault}" for fault in (*cut_words(widget), *misplaced(widget))]
    return found


def named(widget: QWidget) -> str:
    """Return how a person finds a widget in the source."""
    words = widget.property("text") or widget.accessibleName() or widget.objectName() or widget.property("currentText")
    above = next((up for up in ancestors(widget) if not type(up).__module__.startswith("PySide6")), widget)
    return f"{type(above).__name__} > {type(widget).__name__} {words!r}"


def ancestors(widget: QWidget) -> Iterator[QWidget]:
    """Return the widgets around one, within its window."""
    while not widget.isWindow() and (up := widget.parentWidget()) is not None:
        yield up
        widget = up


# --- words ------------------------------------------------------------------------------------------------------------


def cut_words(widget: QWidget) -> Iterator[str]:
    """Find words that are not shown whole, and whose whole no tooltip has."""
    if isinstance(widget, ElidedLabel):
        if widget.fontMetrics().horizontalAdvance(widget.text()) > widget.width() + SLACK_PX and not told(
            widget.toolTip(), widget.text()
        ):
            yield "elided without a tooltip"
    elif isinstance(widget, QLabel) and widget.text():
        yield from _cut_label(widget)
    elif isinstance(widget, QAbstractButton) and widget.text() and _shows_text(widget):
        wanted, high = widget.sizeHint().width(), widget.fontMetrics().height()
        if wanted > widget.width() + BUTTON_PX or high > widget.height() + SLACK_PX:
            yield f"{widget.width()} x {widget.height()} for {wanted} x {high}"
    elif isinstance(widget, QComboBox):
        yield from _cut_combo(widget)
    elif isinstance(widget, QLineEdit):
        yield from _cut_field(widget)
    elif isinstance(widget, QHeaderView):
        yield from _cut_headers(widget)
    elif isinstance(widget, QTableWidget | QTreeWidget):
        yield from _cut_cells(widget)


def told(tip: str, words: str) -> bool:
    """Tell whether a tooltip, which may be HTML, has these words."""
    return " ".join(words.split()) in " ".join(html.unescape(TAGS.sub(" ", tip)).split())


def _cut_label(label: QLabel) -> Iterator[str]:
    if label.wordWrap():
        wanted = label.heightForWidth(label.width())
        if wanted > label.height() + SLACK_PX:
            yield f"{label.height()} high for {wanted}: {label.text()[:60]!r}"
        longest = max(label.fontMetrics().horizontalAdvance(word) for word in label.text().split() or [""])
        if label.textFormat() is Qt.TextFormat.PlainText and longest > label.contentsRect().width() + SLACK_PX:
            yield f"a word is {longest} wide in {label.contentsRect().width()}"
    else:
        wanted = label.sizeHint()
        if wanted.width() > label.width() + SLACK_PX or wanted.height() > label.height() + SLACK_PX:
            yield f"{label.width()} x {label.height()} for {wanted.width()} x {wanted.height()}"


def _shows_text(widget: QAbstractButton) -> bool:
    return not isinstance(widget, QToolButton) or widget.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly


def _cut_combo(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    room = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    ).width()  # fmt: skip
    words = box.currentText() or box.placeholderText()
    wanted = box.fontMetrics().horizontalAdvance(words)
    if wanted > room + SLACK_PX and not told(box.toolTip(), words):
        yield f"{wanted} wide in {room}"


def _cut_field(field: QLineEdit) -> Iterator[str]:
    around = field.parentWidget()
    words = field.text() if isinstance(around, QAbstractSpinBox) else "" if field.text() else field.placeholderText()
    padding = field.textMargins().left() + field.textMargins().right() if isinstance(around, QAbstractSpinBox) else 20
    wanted = field.fontMetrics().horizontalAdvance(words)
    if words and wanted + padding > field.width() + SLACK_PX and not told(field.toolTip(), words):
        yield f"{wanted} wide in {field.width() - padding}: {words!r}"


def _cut_headers(header: QHeaderView) -> Iterator[str]:
    if header.orientation() is not Qt.Orientation.Horizontal:
        return
    model, arrows = header.model(), header.isSortIndicatorShown()
    sorted_by = header.sortIndicatorSection() if arrows else -1
    for section in range(header.count()):
        words = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        tip = str(model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) or "")
        room = header.sectionSize(section)
        if not header.isSectionHidden(section) and words and not told(tip, words):
            with QSignalBlocker(header):  # Qt keeps room for an arrow in every section, though only one has it
                header.setSortIndicatorShown(section == sorted_by)
                wanted = header.sectionSizeFromContents(section).width()
                header.setSortIndicatorShown(arrows)
            if wanted > room + SLACK_PX:
                yield f"header {words!r} {wanted} wide in {room}"


def _cut_cells(view: QTableWidget | QTreeWidget) -> Iterator[str]:
    metrics = view.fontMetrics()
    for index in _cells(view):
        if view.itemDelegateForIndex(index) is not view.itemDelegate() or view.indexWidget(index) is not None:
            continue
        words = str(index.data() or "")
        widest = max((metrics.horizontalAdvance(line) for line in words.splitlines()), default=0)
        room = view.visualRect(index).width() - CELL_PX
        icon = 24 if index.data(Qt.ItemDataRole.DecorationRole) is not None else 0
        wraps = view.wordWrap() and " " in words and isinstance(view, QTableWidget)
        if widest + icon > room and not wraps and not told(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""), words):
            yield f"cell {words[:40]!r} {widest} wide in {room}, without a tooltip"


def _cells(view: QTableWidget | QTreeWidget) -> Iterator[QModelIndex]:
    """Return the cells that are on screen."""
    model, inside = view.model(), view.viewport().rect()
    for row in range(min(model.rowCount(), 40)):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            if view.visualRect(index).intersects(inside):
                yield index


# --- places -----------------------------------------------------------------------------------------------------------


def misplaced(widget: QWidget) -> Iterator[str]:
    """Find what stands over something else, or outside of what holds it; and scroll bars where one would have to scroll sideways."""
    if isinstance(widget, QScrollBar) and _is_sideways(widget):
        yield "scrolls sideways"
    if isinstance(
        widget, QAbstractScrollArea | QAbstractSpinBox | QComboBox | QLineEdit | QHeaderView | QMenuBar | QStackedWidget
    ):
        return
    if isinstance(widget, PAINTED):
        return
    inside = widget.rect().adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX)
    children = [
        child
        for child in widget.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow() and not child.geometry().isEmpty()
    ]
    viewport = isinstance(widget.parent(), QAbstractScrollArea)
    for child in children:
        if not viewport and not inside.contains(child.geometry()):
            yield f"{named(child)} reaches out: {_box(child.geometry())} in {_box(widget.rect())}"
    for one, other in combinations(children, 2) if not viewport else ():
        shared = one.geometry().intersected(other.geometry())
        if shared.width() > SLACK_PX and shared.height() > SLACK_PX:
            yield f"{named(one)} lies over {named(other)}: {_box(shared)}"


def _is_sideways(bar: QScrollBar) -> bool:
    """Tell whether one has to scroll sideways; not in a row of pictures, which is as long as there are pictures."""
    return (
        bar.orientation() is Qt.Orientation.Horizontal
        and bar.maximum() > bar.minimum()
        and not any(isinstance(around, TimelineView | FrameStrip) for around in ancestors(bar))
    )


def _box(box: QRect) -> str:
    return f"({box.x()}, {box.y()}, {box.width()} x {box.height()})"

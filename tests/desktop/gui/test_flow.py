"""A row that goes on below where it is full."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.flow import FlowLayout


@pytest.fixture
def row(qtbot: QtBot) -> QWidget:
    """Return three parts of 100 pixels."""
    widget = QWidget()
    qtbot.addWidget(widget)
    flow = FlowLayout(widget)
    for _number in range(3):
        part = QFrame()
        part.setFixedSize(100, 30)
        flow.addWidget(part)
    return widget


def places(row: QWidget, width: int) -> list[tuple[int, int]]:
    """Return where the parts stand in a row of this width."""
    row.resize(width, row.heightForWidth(width))
    row.show()
    row.layout().activate()
    return [row.layout().itemAt(number).geometry().topLeft().toTuple() for number in range(row.layout().count())]


def test_it_needs_more_lines_where_it_is_narrow(row: QWidget) -> None:
    """And says so before."""
    assert places(row, 400) == [(0, 0), (108, 0), (216, 0)]
    assert places(row, 250) == [(0, 0), (108, 0), (0, 38)]
    assert [row.heightForWidth(width) for width in (400, 250, 120)] == [30, 68, 106]


def test_it_begins_at_the_right_in_arabic(row: QWidget) -> None:
    """As all else."""
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert places(row, 250) == [(150, 0), (42, 0), (150, 38)]


def test_what_is_hidden_takes_no_room(row: QWidget) -> None:
    """As in other layouts."""
    row.findChildren(QFrame)[1].hide()
    assert places(row, 250)[2] == (108, 0)


def test_what_is_less_high_stands_in_the_middle_of_its_line(row: QWidget) -> None:
    """A chip between boxes, as words between them do."""
    row.findChildren(QFrame)[1].setFixedHeight(20)
    row.findChildren(QFrame)[2].setFixedHeight(40)
    assert places(row, 250) == [(0, 0), (108, 5), (0, 38)]

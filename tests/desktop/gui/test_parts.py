"""Small parts: text from files is shown as it is."""

import re

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStyleOptionViewItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.errors import RecordsError
from desktop.gui.parts import BusyBar, ElidedLabel, hand_on_focus, placed, plain_tip, show_error, text_label
from desktop.gui.theme import Look
from desktop.paths import RESOURCES


@pytest.mark.parametrize("text", ["O'Brien & <b>bold</b>", "<img src='x'>.jpg", "one\ntwo", "a &lt; b"])
def test_tooltips_obey_no_tags(text: str) -> None:
    """Whatever Qt makes of it, the words come out as they went in."""
    document = QTextDocument()
    document.setHtml(plain_tip(text))
    assert plain_tip(text).startswith("<span>")  # by which Qt takes all of it for rich text, entities included
    assert document.toPlainText() == text


def test_elided_label_has_the_whole_text_as_tip(qtbot: QtBot) -> None:
    """Nothing to show gives no tip."""
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.show_text("O'Brien")
    assert label.toolTip() == plain_tip("O'Brien")
    label.show_text("")
    assert label.toolTip() == ""


def test_a_part_of_an_item_stands_on_the_other_side_in_arabic() -> None:
    """As far from the right as it is from the left otherwise, and as wide."""
    option = QStyleOptionViewItem()
    option.rect = QRect(100, 10, 200, 40)
    part = QRect(108, 14, 52, 32)
    assert placed(option, part) == part
    option.direction = Qt.LayoutDirection.RightToLeft
    assert placed(option, part) == QRect(240, 14, 52, 32)


def test_what_runs_moves_only_where_motion_is_wanted(qtbot: QtBot, look: Look) -> None:
    """Otherwise the bar stands half full."""
    bar = BusyBar(look, "Working")
    qtbot.addWidget(bar)
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    look.reduce_motion(True)
    assert (bar.minimum(), bar.value(), bar.maximum()) == (0, 1, 2)
    look.reduce_motion(False)
    assert (bar.minimum(), bar.maximum()) == (0, 0)


def test_nothing_else_is_animated() -> None:
    """Whoever adds an animation lets it ask `Look.reduced_motion`, and adds it here."""
    moving = r"QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|QScroller|setAnimated\(True|setRange\(0, 0\)"
    modules = (RESOURCES.parent / "desktop" / "gui").rglob("*.py")
    found = {path.name: re.findall(moving, path.read_text(encoding="utf-8")) for path in modules}
    assert {name: what for name, what in found.items() if what} == {}


def test_tab_gets_past_a_part_that_hands_its_focus_on(qtbot: QtBot) -> None:
    """Whoever sets the focus to the whole finds it in its part; Tab comes by everything, before it and behind it."""
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    before, part, behind = QLineEdit(), QWidget(), QLineEdit()
    inner = QHBoxLayout(part)
    first, second = QLineEdit(), QLineEdit()
    for widget in (first, second):
        inner.addWidget(widget)
    for widget in (before, part, behind):
        row.addWidget(widget)
    hand_on_focus(part, second)
    window.show()
    qtbot.waitActive(window)
    window.activateWindow()
    part.setFocus()
    qtbot.waitUntil(second.hasFocus)
    came = []
    for _ in range(4):
        came.append(window.focusWidget())
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert came == [second, behind, before, first]


def test_an_error_takes_the_place_of_what_was_said_before(qtbot: QtBot, look: Look) -> None:
    """By its code; a bug of the program by none that could be looked up, and without its own words."""
    page = QWidget()
    qtbot.addWidget(page)
    line = QVBoxLayout(page)
    for error, code in ((RecordsError("LOG-LOCKED"), "LOG-LOCKED"), (ValueError("a bug"), "BUG")):
        show_error(line, look, error)
        assert line.count() == 1
        words = [label.text() for label in line.itemAt(0).widget().findChildren(QLabel)]
        assert code in words
        assert "a bug" not in " ".join(words)


def test_no_wrapped_line_is_cut_in_arabic(qtbot: QtBot, look: Look) -> None:
    """Qt moves each by the space that it ends with, which took the last letter's end where the line was full."""
    look.speak("ar")
    words = "بالغون لهم صورة شعاعية أمامية للصدر: NIH Clinical Center، الولايات المتحدة؛ وصور COVID-19 من هانوفر، ألمانيا."
    label = text_label(words, wrap=True)
    qtbot.addWidget(label)
    for width in range(285, 305):
        label.setFixedSize(width, label.heightForWidth(width))
        label.show()
        picture = label.grab().toImage()
        ground = picture.pixelColor(width - 1, 0)
        assert all(picture.pixelColor(0, y) == ground for y in range(picture.height()))

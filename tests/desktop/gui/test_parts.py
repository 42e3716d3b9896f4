"""Small parts: text from files is shown as it is."""

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from desktop.gui.parts import ElidedLabel, plain_tip


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

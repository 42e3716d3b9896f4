"""The sheet with the recovery key."""

from datetime import date

import pytest

from desktop.gui.entry.recovery_sheet import RecoverySheet, document_of
from desktop.gui.report.language import speaking
from desktop.translations import LANGUAGES

from PySide6.QtCore import Qt  # isort: skip
from PySide6.QtWidgets import QApplication  # isort: skip

SHEET = RecoverySheet("Clinic", "1234-ABCD-5678-EFGH-7890-JKMN-1234-5678", date(2026, 3, 5))


@pytest.mark.parametrize("language", LANGUAGES)
def test_key_is_read_from_the_left_in_every_language(qapp: QApplication, language: str) -> None:
    """Groups of figures would change places in a line of Arabic, and the key would open nothing."""
    with speaking(language):
        document = document_of(SHEET)
    block = document.begin()
    while "1234-ABCD" not in block.text():
        block = block.next()
        assert block.isValid(), "the key is not on the sheet"
    assert block.text().replace("\u2028", "") == SHEET.recovery_key
    assert block.textDirection() is Qt.LayoutDirection.LeftToRight
    others = Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
    assert document.defaultTextOption().textDirection() is others

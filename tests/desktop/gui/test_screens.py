"""How large a pixel of a screen is."""

import pytest
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.gui.dialogs.screen_dialog import CARD_MM, ScreenDialog
from desktop.gui.screens import believable, keep_measured, mm_per_pixel
from desktop.gui.settings import SCREENS, Settings
from desktop.gui.theme import Look

FULL_HD = QSize(1920, 1080)


def test_screens_word_is_taken_where_it_can_be_true() -> None:
    """A monitor of 24 inches, a laptop of 14."""
    assert believable(QSizeF(531, 299), FULL_HD) == pytest.approx(531 / 1920)
    assert believable(QSizeF(309, 174), QSize(1366, 768)) == pytest.approx(309 / 1366)


@pytest.mark.parametrize(
    "size",
    [QSizeF(0, 0), QSizeF(160, 90), QSizeF(16, 9), QSizeF(508, 285.75), QSizeF(531, 400), QSizeF(80, 45), QSizeF(5310, 2990)],
    ids=["nothing", "proportions", "proportions too", "made up of 96 dpi", "no squares", "a telephone", "a house"],
)
def test_what_cannot_be_is_asked_for(size: QSizeF) -> None:
    """A film in a wrong true size would be measured with a ruler on the glass."""
    assert believable(size, FULL_HD) is None


def test_measured_screen_is_remembered(qapp: QApplication, settings: Settings) -> None:
    """It counts more than what the screen says; a file edited by hand into nonsense counts nothing."""
    screen = qapp.primaryScreen()
    keep_measured(screen, settings, 0.31)
    assert mm_per_pixel(screen, settings) == 0.31
    for stored in ("no json", "[1]", '{"a": "b"}', settings.get(SCREENS).replace("0.31", "900")):
        settings.set(SCREENS, stored)
        assert mm_per_pixel(screen, settings) != 0.31


def test_bar_as_long_as_a_card_tells_the_size(qtbot: QtBot, look: Look) -> None:
    """Also where a ruler is taken after the card: the size stays, the bar grows."""
    dialog = ScreenDialog(look, 0.25)
    qtbot.addWidget(dialog)
    dialog.slider.setValue(428)
    assert dialog.mm_per_pixel == CARD_MM / 428
    dialog.thing.setCurrentIndex(1)
    assert dialog.mm_per_pixel == pytest.approx(0.2, rel=0.002)
    assert dialog.slider.value() == 500

"""Icons by name."""

import re

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop.gui.icons import icon, icon_label, pixmap
from desktop.gui.parts import button
from desktop.gui.theme import THEMES, Look, ThemeName
from desktop.paths import RESOURCES


def inked(picture: QImage) -> list[QColor]:
    """Return the colours of all opaque pixels."""
    points = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return [picture.pixelColor(x, y) for x, y in points if picture.pixelColor(x, y).alpha() == 255]


def test_icon_takes_the_colour_it_is_given(look: Look) -> None:
    """Outlines are drawn in the theme's colour, not in the file's black."""
    colors = inked(pixmap("circle-check", QColor("#3CC2AE"), 40).toImage())
    assert colors
    assert {color.name() for color in colors} == {"#3cc2ae"}


def test_label_follows_the_theme(look: Look) -> None:
    """An icon beside words changes with the theme."""
    label = icon_label(look, "check", "text")
    look.apply(ThemeName.LIGHT)
    assert THEMES[ThemeName.LIGHT].text.lower() in {color.name() for color in inked(label.pixmap().toImage())}


def test_buttons_follow_the_theme(look: Look, qtbot: QtBot) -> None:
    """Icons that are drawn once for all buttons are drawn anew in other colours."""
    first, second = button(look, "Words", "check"), button(look, "Other words", "check")
    for made in (first, second):
        qtbot.addWidget(made)
    assert first.icon().cacheKey() == second.icon().cacheKey()
    look.apply(ThemeName.LIGHT)
    for made in (first, second):
        colors = {color.name() for color in inked(made.icon().pixmap(40).toImage())}
        assert colors == {THEMES[ThemeName.LIGHT].text.lower()}


def test_icons_that_point_do_so_the_other_way_in_arabic(look: Look) -> None:
    """Back is where the line begins; the viewer's tools turn the film as they say in every language."""
    names = ("arrow-left", "rotate-cw", "undo-2")
    back, *tools = (icon(name, look.tokens).pixmap(40).toImage() for name in names)
    look.speak("ar")
    mirrored, *same = (icon(name, look.tokens).pixmap(40).toImage() for name in names)
    left, right = QRect(0, 0, 20, 40), QRect(20, 0, 20, 40)
    assert len(inked(back.copy(left))) > len(inked(back.copy(right)))  # the head has more ink than the shaft
    assert len(inked(mirrored.copy(left))) < len(inked(mirrored.copy(right)))
    assert same == tools


def test_disabled_icon_differs(look: Look) -> None:
    """A command that cannot be used looks so."""
    made = icon("hand", look.tokens)
    normal, disabled = (made.pixmap(20, mode).toImage() for mode in (made.Mode.Normal, made.Mode.Disabled))
    assert normal != disabled


def test_only_icons_in_use_are_shipped() -> None:
    """Every icon is named somewhere in the window's code, and every name there has its icon."""
    shipped = {path.stem for path in (RESOURCES / "icons").glob("*.svg")} - {"lightbox"}  # the program's own
    code = "\n".join(path.read_text(encoding="utf-8") for path in (RESOURCES.parent / "desktop" / "gui").rglob("*.py"))
    assert {name for name in shipped if not re.search(f'"{name}"', code)} == set()

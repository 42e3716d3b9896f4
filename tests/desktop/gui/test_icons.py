"""Icons by name."""

import re

from PySide6.QtGui import QColor, QImage

from desktop.gui.icons import icon, icon_label, pixmap
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

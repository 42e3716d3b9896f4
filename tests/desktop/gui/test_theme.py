"""Tokens, fonts and the style sheet."""

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontMetrics, QRawFont
from PySide6.QtWidgets import QApplication

from desktop.gui.theme import FONT_FAMILIES, THEMES, Look, ThemeName
from desktop.paths import RESOURCES


def luminance(color: QColor) -> float:
    """Return the relative luminance (WCAG 2.2)."""
    channels = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3])
    return sum(weight * channel for weight, channel in zip((0.2126, 0.7152, 0.0722), channels, strict=True))


def contrast(a: QColor, b: QColor) -> float:
    """Return the contrast ratio (WCAG 2.2)."""
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ThemeName)
@pytest.mark.parametrize("text", ["text", "muted", "accent", "warn", "danger", "info"])
@pytest.mark.parametrize("ground", ["bg", "surface", "raised"])
def test_text_is_legible(name: ThemeName, text: str, ground: str) -> None:
    """Every text colour has a contrast of at least 4.5 to 1 on every ground it stands on."""
    assert contrast(THEMES[name].color(text), THEMES[name].color(ground)) >= 4.5


@pytest.mark.parametrize("name", ThemeName)
def test_words_on_the_accent_are_legible(name: ThemeName) -> None:
    """The main button's words too."""
    assert contrast(THEMES[name].color("on_accent"), THEMES[name].color("accent")) >= 4.5


def test_bundled_fonts_are_used(look: Look, fonts: list[str], qapp: QApplication) -> None:
    """All fonts load, and figures are as wide as each other so that columns of numbers stand still."""
    assert fonts == []
    assert {"Regular", "Medium", "SemiBold"} <= set(QFontDatabase.styles(FONT_FAMILIES[0]))
    assert qapp.font().families() == [*FONT_FAMILIES]
    widths = {QFontMetrics(qapp.font()).horizontalAdvance(digit) for digit in "0123456789"}
    assert len(widths) == 1


@pytest.mark.parametrize("name", ["Grün", "Nguyễn Ánh", "Иванова", "Παπαδοπούλου", "अनन्या शर्मा", "محمد الأحمد", "پژمان گلچین"])
def test_names_in_bundled_scripts_are_letters_and_not_boxes(look: Look, qapp: QApplication, name: str) -> None:
    """Whatever fonts the system has: a bundled one has every letter, and its family is among those the program asks for."""
    assert set(qapp.font().families()) <= set(QFontDatabase.families())
    bundled = [QRawFont(str(path), 14) for path in sorted((RESOURCES / "fonts").glob("*-Regular.ttf"))]
    assert {font.familyName() for font in bundled} == set(qapp.font().families())
    assert all(any(font.supportsCharacter(ord(letter)) for font in bundled) for letter in name)


def test_switching_the_theme_repaints_the_program(look: Look, qapp: QApplication) -> None:
    """Palette and style sheet change together, and listeners hear of it."""
    heard = []
    look.changed.connect(lambda: heard.append(look.name))
    look.apply(ThemeName.LIGHT)
    light = THEMES[ThemeName.LIGHT]
    assert heard == [ThemeName.LIGHT]
    assert qapp.palette().window().color() == light.color("bg")
    assert light.bg in qapp.styleSheet()
    assert "$" not in qapp.styleSheet()

"""Tokens, fonts and the style sheet."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontMetrics, QRawFont
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.gui.parts import button
from desktop.gui.theme import FONT_FAMILIES, TEXT_SIZES, THEMES, Look, ThemeName
from desktop.paths import RESOURCES


def luminance(color: QColor) -> float:
    """Return the relative luminance (WCAG 2.2)."""
    channels = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3])
    return sum(weight * channel for weight, channel in zip((0.2126, 0.7152, 0.0722), channels, strict=True))


def contrast(a: QColor, b: QColor) -> float:
    """Return the contrast ratio (WCAG 2.2)."""
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


GROUNDS = ("bg", "surface", "raised", "hover", "pressed", "accent_soft", "warn_soft", "danger_soft")
PAIRS = [
    *(("text", ground) for ground in GROUNDS),
    *(("muted", ground) for ground in ("bg", "surface", "raised", "hover", "accent_soft", "warn_soft", "danger_soft")),
    *(("accent", ground) for ground in ("bg", "surface", "raised", "hover", "accent_soft")),
    *(("info", ground) for ground in ("bg", "surface", "raised")),
    *(("warn", ground) for ground in ("bg", "surface", "raised", "accent_soft", "warn_soft")),
    *(("danger", ground) for ground in ("bg", "surface", "raised", "accent_soft", "danger_soft")),
    ("on_accent", "accent"),
]
"""Each colour of words with all that they stand on: rows that are chosen or under the pointer, notices, buttons."""


@pytest.mark.parametrize("name", ThemeName)
@pytest.mark.parametrize(("words", "ground"), PAIRS)
def test_words_are_legible(name: ThemeName, words: str, ground: str) -> None:
    """WCAG AA in every theme, and AAA in high contrast."""
    least = 7.0 if name is ThemeName.HIGH_CONTRAST else 4.5
    assert contrast(THEMES[name].color(words), THEMES[name].color(ground)) >= least


@pytest.mark.parametrize("name", ThemeName)
@pytest.mark.parametrize("ground", ["bg", "surface", "raised"])
def test_what_cannot_be_used_can_still_be_read(name: ThemeName, ground: str) -> None:
    """At least 3 to 1."""
    assert contrast(THEMES[name].color("disabled"), THEMES[name].color(ground)) >= 3


@pytest.mark.parametrize("name", ThemeName)
@pytest.mark.parametrize("ground", ["bg", "surface", "raised"])
def test_the_focus_can_be_seen(name: ThemeName, ground: str) -> None:
    """The ring, and how far a bar has come."""
    assert contrast(THEMES[name].color("accent"), THEMES[name].color(ground)) >= 3
    assert contrast(THEMES[name].color("accent"), THEMES[name].color("groove")) >= 3


@pytest.mark.parametrize("ground", ["bg", "surface", "raised", "hover"])
@pytest.mark.parametrize("edge", ["border", "muted", "disabled"])
def test_controls_have_an_edge_in_high_contrast(edge: str, ground: str) -> None:
    """Fields, buttons and boxes to tick can be told from what they stand on."""
    tokens = THEMES[ThemeName.HIGH_CONTRAST]
    assert contrast(tokens.color(edge), tokens.color(ground)) >= 3


@pytest.mark.parametrize("chosen", ["edge", "chosen_line"])
def test_what_is_chosen_can_be_told_in_high_contrast(chosen: str) -> None:
    """A line or a ground of its own: black on nearly black tells nobody what is pointed at."""
    tokens = THEMES[ThemeName.HIGH_CONTRAST]
    for ground in ("bg", "surface", "raised", "hover"):
        assert contrast(tokens.color(chosen), tokens.color(ground)) >= 3


def test_high_contrast_is_black_white_and_yellow() -> None:
    """As the design says; warning, error and information keep a tint beside their sign."""
    tokens = THEMES[ThemeName.HIGH_CONTRAST]
    assert {tokens.bg, tokens.surface, tokens.raised} == {"#000000"}
    assert (tokens.text, tokens.border, tokens.accent) == ("#FFFFFF", "#FFFFFF", "#FFD60A")


def test_the_style_sheet_has_no_sizes_of_its_own() -> None:
    """Type, and heights of what is hit or read, come from the tokens and grow with the text; lines of 1 to 4 px do not."""
    sheet = (RESOURCES / "style.qss").read_text(encoding="utf-8")
    sizes = re.findall(r"(?:font-size|height|width|icon-size): *(\d+)px", sheet)
    assert [size for size in sizes if int(size) > 4] == []
    assert not re.search(r"#[0-9A-Fa-f]{3,8}\b\s*[;}]", sheet), "colours come from the tokens too"


@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_text_and_what_holds_it_grow_together(look: Look, qtbot: QtBot, percent: int) -> None:
    """At every size of text a button is as much higher as its words are, and is never less than 32 high."""
    look.resize_text(percent)
    for kind in ("", "primary", "flat", "small", "chip", "choice", "danger"):
        made = button(look, "Words", "check", kind)
        qtbot.addWidget(made)
        made.show()
        assert made.font().pixelSize() == look.px(12 if kind == "chip" else 14)
        assert made.sizeHint().height() >= max(32, look.px(32)), kind
    field, box = QLineEdit(), QCheckBox("Words")
    for widget in (field, box):
        qtbot.addWidget(widget)
        widget.show()
        assert widget.sizeHint().height() >= look.px(32)


@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_a_control_does_not_move_when_it_gets_the_focus(look: Look, qtbot: QtBot, percent: int) -> None:
    """The ring of 2 px takes the place of border and padding."""
    look.resize_text(percent)
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    kinds = [button(look, "Words", "check", kind) for kind in ("", "primary", "flat", "small", "chip", "choice", "danger")]
    tool = QToolButton()
    tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    parts: list[QWidget] = [
        *kinds,
        tool,
        QLineEdit(),
        QComboBox(),
        QSpinBox(),
        QDateEdit(),
        QCheckBox("Words"),
        QRadioButton("Words"),
    ]
    for part in parts:
        column.addWidget(part)
    page.show()
    qtbot.waitExposed(page)
    for part in parts:
        page.setFocus()
        before = part.sizeHint()
        part.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(part.hasFocus)
        part.ensurePolished()
        part.updateGeometry()
        assert part.sizeHint() == before, (type(part).__name__, part.property("kind"))


@pytest.mark.parametrize("name", ThemeName)
@pytest.mark.parametrize(("sign", "color"), [("check", "on_accent"), ("chevron-down", "muted"), ("chevron-up", "muted")])
def test_the_signs_of_the_style_sheet_have_the_colours_of_the_theme(name: ThemeName, sign: str, color: str) -> None:
    """Style sheets take pictures from files only, so each theme has its own."""
    svg = (RESOURCES / "icons" / "tinted" / f"{sign}-{name.value}.svg").read_text(encoding="utf-8")
    assert f'stroke="{getattr(THEMES[name], color)}"' in svg


def test_nothing_moves_by_itself(look: Look, qapp: QApplication) -> None:
    """With reduced motion the cursor stands still too; effects of the system are off in any case."""
    assert qapp.cursorFlashTime() > 0
    look.reduce_motion(True)
    assert qapp.cursorFlashTime() == 0
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    look.reduce_motion(False)
    assert qapp.cursorFlashTime() > 0


def test_arabic_has_the_panels_borders_on_the_other_side(look: Look, qapp: QApplication) -> None:
    """Qt mirrors layouts, and neither borders nor paddings of a style sheet."""
    rule = re.compile(r"#resultPanel \{[^}]*border-(\w+):")
    menu = re.compile(r"QMenu::item \{[^}]* padding: (\S+) (\S+) (\S+) (\S+);")
    sides = []
    for language in ("en", "ar"):
        look.speak(language)
        found, item = rule.search(qapp.styleSheet()), menu.search(qapp.styleSheet())
        assert found is not None
        assert item is not None
        sides.append((found[1], item[2], item[4], qapp.layoutDirection()))
    assert sides == [
        ("left", "28px", "12px", Qt.LayoutDirection.LeftToRight),
        ("right", "12px", "28px", Qt.LayoutDirection.RightToLeft),
    ]


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

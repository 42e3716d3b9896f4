"""Colours, type, sizes and the style sheet: one set of tokens for palette, style sheet and painters (UI.md, Tokens)."""

import re
from dataclasses import asdict, dataclass
from enum import StrEnum
from string import Template
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from desktop.gui.i18n import load_language, reads_right_to_left
from desktop.paths import RESOURCES

FONT_FAMILIES: Final = ("Noto Sans", "Noto Sans Devanagari", "Noto Sans Arabic")
"""The first has Latin, Cyrillic and Greek. Other scripts, as Chinese, come from the system: their fonts are as large as all the rest."""
TYPE_PX: Final = {"caption": 12, "body": 14, "title": 16, "answer": 20, "probability": 28}
"""The type scale; there are no sizes between these."""
BODY_PX: Final = TYPE_PX["body"]
CONTROLS_PX: Final = {"control": 36, "small": 32}
"""Their heights with the border, which is 1 px, and 2 px where the keyboard is."""
HEIGHTS_PX: Final = {
    "row": 32,
    "tool": 20,  # and its padding
    "page": 44,
    "icon": 20,
    "button_icon": 16,
    "mark": 16,
    "scrollbar": 12,
}
"""What else the style sheet makes high and wide; all grow with the text. Nothing that is hit is less than 32 high."""
TEXT_SIZES: Final = (100, 125, 150)
"""Percent."""
BLINK_MS: Final = 1000


class ThemeName(StrEnum):
    """The themes that a user can choose."""

    DARK = "dark"
    LIGHT = "light"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True)
class Tokens:
    """Colours of one theme. Text has a contrast of at least 4.5:1 on all that it stands on, in high contrast 7:1 (test_theme)."""

    bg: str
    surface: str
    raised: str
    hover: str
    border: str
    groove: str
    """What a bar or a slider has not reached yet."""
    text: str
    muted: str
    accent: str
    on_accent: str
    warn: str
    danger: str
    info: str
    viewer: str = "#000000"
    edge: str = "transparent"
    """A line around what is chosen or pointed at, where its ground does not tell enough."""

    @property
    def disabled(self) -> str:
        """Words and signs of what cannot be used now: at least 3:1."""
        return blend(self.muted, self.surface, 0.28).name()

    @property
    def pressed(self) -> str:
        """The ground of a button that is held down."""
        return blend(self.hover, self.text, 0.08).name()

    @property
    def accent_soft(self) -> str:
        """The ground of what is chosen."""
        return blend(self.surface, self.accent, 0.16).name()

    @property
    def warn_soft(self) -> str:
        """The ground of a warning."""
        return blend(self.surface, self.warn, 0.12).name()

    @property
    def danger_soft(self) -> str:
        """The ground of an error."""
        return blend(self.surface, self.danger, 0.12).name()

    @property
    def chosen_line(self) -> str:
        """The line below a row that is chosen."""
        return self.border if self.edge == "transparent" else self.edge

    def color(self, name: str) -> QColor:
        """Return a token as a colour."""
        return QColor(getattr(self, name))


MIXED: Final = ("disabled", "pressed", "accent_soft", "warn_soft", "danger_soft", "chosen_line")
"""Tokens that are made of others."""
THEMES: Final = {
    ThemeName.DARK: Tokens(
        bg="#0F1216", surface="#171C22", raised="#202730", hover="#29323D", border="#3A4450", groove="#3A4450",
        text="#E8ECF1", muted="#A3AEBB", accent="#3CC2AE", on_accent="#06231F",
        warn="#F2B33D", danger="#FF7A7A", info="#7FB2FF",
    ),
    ThemeName.LIGHT: Tokens(
        bg="#F5F7F9", surface="#FFFFFF", raised="#FFFFFF", hover="#E9EEF2", border="#C9D1DA", groove="#C9D1DA",
        text="#17202A", muted="#56616E", accent="#0A6E63", on_accent="#FFFFFF",
        warn="#8A5A00", danger="#B3261E", info="#1F5FBF",
    ),
    ThemeName.HIGH_CONTRAST: Tokens(
        bg="#000000", surface="#000000", raised="#000000", hover="#2E2E2E", border="#FFFFFF", groove="#666666",
        text="#FFFFFF", muted="#E0E0E0", accent="#FFD60A", on_accent="#000000",
        warn="#FFB84D", danger="#FF9C9C", info="#9CCBFF", edge="#FFD60A",
    ),
}  # fmt: skip


def load_fonts() -> list[str]:
    """Register the bundled fonts (Qt's wheels carry none); return the files that Qt could not read."""
    files = sorted((RESOURCES / "fonts").glob("*.ttf"))
    return [path.name for path in files if QFontDatabase.addApplicationFont(str(path)) < 0]


class Look(QObject):
    """Theme, size of text, motion and language of the whole program.

    Widgets that paint keep this, read `tokens` and `px` when they paint, and follow `changed`. Words and sizes are given to
    widgets when they are made: after `remade` the windows are built anew, so nothing need follow them.
    """

    changed = Signal()
    remade = Signal()
    """The language or the size of the text is another one."""

    def __init__(
        self, app: QApplication, name: ThemeName, text_size: int = 100, reduced_motion: bool = False, language: str = "en"
    ) -> None:
        super().__init__()
        self._app = app
        self.name, self.text_size, self.language = name, text_size, language
        self.icons: dict[tuple[str, str, bool], QIcon] = {}
        """Those drawn in the colours of now; `desktop.gui.icons` fills it."""
        self._blink_ms = app.cursorFlashTime() or BLINK_MS
        app.setStyle("Fusion")
        # Not the system's own file dialogs: a lock could not close them, and they show folders named after patients
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        self.reduce_motion(reduced_motion)
        load_language(app, language)
        self._apply()

    @property
    def tokens(self) -> Tokens:
        """The colours now."""
        return THEMES[self.name]

    def px(self, size: float) -> int:
        """Return a length, given for text of 100 %, as it is at the size of text that was chosen."""
        return round(size * self.text_size / 100)

    def apply(self, name: ThemeName) -> None:
        """Give the whole program this theme.

        Fusion with our own palette: ``setColorScheme`` changes nothing where no platform theme backs it (measured under xcb).
        """
        self.name = name
        self.icons.clear()
        self._apply()

    def resize_text(self, percent: int) -> None:
        """Give all text, and what holds it, this size; one of `TEXT_SIZES`."""
        if percent != self.text_size:
            self.text_size = percent
            self._apply()
            self.remade.emit()

    def speak(self, language: str) -> None:
        """Speak one of `desktop.translations.LANGUAGES`; Arabic is read, and laid out, from right to left."""
        if language != self.language:
            self.language = language
            load_language(self._app, language)
            self._apply()
            self.remade.emit()

    def reduce_motion(self, reduced: bool) -> None:
        """Let nothing move, fade or blink by itself."""
        self.reduced_motion = reduced
        for effect in (
            Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip,
            Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_AnimateToolBox,
        ):  # fmt: skip
            self._app.setEffectEnabled(effect, False)  # of themselves they are over 120 ms, or off
        self._app.setCursorFlashTime(0 if reduced else self._blink_ms)
        self.changed.emit()

    def _apply(self) -> None:
        # Without a style sheet font and palette are given on at once, and the new sheet meets widgets without an old one: on 1000
        # widgets 180 ms instead of 610 (measured)
        self._app.setStyleSheet("")
        font = QFont([*FONT_FAMILIES])
        font.setPixelSize(self.px(BODY_PX))
        self._app.setFont(font)
        self._app.setPalette(_palette(self.tokens))
        self._app.setStyleSheet(_style_sheet(self))
        self.changed.emit()


def scaled(size: float) -> int:
    """Return what `Look.px` does, for parts that paint nothing and need no `Look` otherwise."""
    text_px = QApplication.font().pixelSize()
    return round(size * (text_px if text_px > 0 else BODY_PX) / BODY_PX)  # a font in points is none that a Look has chosen


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colors = {
        role.Window: tokens.bg, role.WindowText: tokens.text, role.Base: tokens.surface, role.AlternateBase: tokens.raised,
        role.Text: tokens.text, role.PlaceholderText: tokens.muted, role.Button: tokens.raised, role.ButtonText: tokens.text,
        role.BrightText: tokens.danger, role.Highlight: tokens.accent, role.HighlightedText: tokens.on_accent,
        role.ToolTipBase: tokens.raised, role.ToolTipText: tokens.text, role.Link: tokens.accent, role.Accent: tokens.accent,
        role.Mid: tokens.border, role.Light: tokens.hover, role.Dark: tokens.border,
    }  # fmt: skip
    palette = QPalette()
    for color_role, value in colors.items():
        palette.setColor(color_role, QColor(value))
    for color_role in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, color_role, QColor(tokens.disabled))
    return palette


def blend(color: str, other: str, share: float) -> QColor:
    """Mix two colours; `share` (0..1) belongs to the second."""
    a, b = QColor(color), QColor(other)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(x + (y - x) * share) for x, y in pairs))


def _style_sheet(look: Look) -> str:
    sizes = TYPE_PX | HEIGHTS_PX
    values = {
        **asdict(look.tokens),
        **{name: getattr(look.tokens, name) for name in MIXED},
        **{f"{name}_px": f"{look.px(size)}px" for name, size in sizes.items()},
        **{f"{name}_px": f"{look.px(size) - 2}px" for name, size in CONTROLS_PX.items()},
        **{f"{name}_focused_px": f"{look.px(size) - 4}px" for name, size in CONTROLS_PX.items()},
        "mark_radius_px": f"{look.px(HEIGHTS_PX['mark']) // 2 + 1}px",
        "mark_dot_px": f"{look.px(HEIGHTS_PX['mark']) - 8}px",
        "icons": (RESOURCES / "icons").as_posix(),
        "tone": look.name.value,
        "families": ", ".join(f'"{family}"' for family in FONT_FAMILIES),
    }
    sheet = Template((RESOURCES / "style.qss").read_text(encoding="utf-8")).substitute(values)
    return _mirrored(sheet) if reads_right_to_left(look.language) else sheet


def _mirrored(sheet: str) -> str:
    """Change left and right of borders and of paddings with four lengths: Qt mirrors places itself, but not these."""
    sides = {"left": "right", "right": "left"}
    sheet = re.sub(r"(?<=border-)(left|right)(?=[:-])", lambda side: sides[side[0]], sheet)
    return re.sub(r"padding: ([^\s;]+) ([^\s;]+) ([^\s;]+) ([^\s;]+);", r"padding: \1 \4 \3 \2;", sheet)

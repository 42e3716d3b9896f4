"""Colours, type and the style sheet: one set of tokens for palette, style sheet and painters (UI.md, Tokens)."""

from dataclasses import asdict, dataclass
from enum import StrEnum
from string import Template
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from desktop.paths import RESOURCES

FONT_FAMILIES: Final = ("Noto Sans", "Noto Sans Devanagari", "Noto Sans Arabic")
"""The first has Latin, Cyrillic and Greek. Other scripts, as Chinese, come from the system: their fonts are as large as all the rest."""
BODY_PX: Final = 14


class ThemeName(StrEnum):
    """The themes that a user can choose."""

    DARK = "dark"
    LIGHT = "light"


@dataclass(frozen=True)
class Tokens:
    """Colours of one theme. Every text colour has a contrast of at least 4.8:1 on bg, surface and raised."""

    bg: str
    surface: str
    raised: str
    hover: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    warn: str
    danger: str
    info: str
    viewer: str = "#000000"

    def color(self, name: str) -> QColor:
        """Return a token as a colour."""
        return QColor(getattr(self, name))


THEMES: Final = {
    ThemeName.DARK: Tokens(
        bg="#0F1216", surface="#171C22", raised="#202730", hover="#29323D", border="#3A4450",
        text="#E8ECF1", muted="#A3AEBB", accent="#3CC2AE", on_accent="#06231F",
        warn="#F2B33D", danger="#FF7A7A", info="#7FB2FF",
    ),
    ThemeName.LIGHT: Tokens(
        bg="#F5F7F9", surface="#FFFFFF", raised="#FFFFFF", hover="#E9EEF2", border="#C9D1DA",
        text="#17202A", muted="#56616E", accent="#0B7A6E", on_accent="#FFFFFF",
        warn="#8A5A00", danger="#B3261E", info="#1F5FBF",
    ),
}  # fmt: skip


def load_fonts() -> list[str]:
    """Register the bundled fonts (Qt's wheels carry none); return the files that Qt could not read."""
    files = sorted((RESOURCES / "fonts").glob("*.ttf"))
    return [path.name for path in files if QFontDatabase.addApplicationFont(str(path)) < 0]


class Look(QObject):
    """The theme on screen. Widgets that paint keep this, read `tokens` when they paint, and follow `changed`."""

    changed = Signal()

    def __init__(self, app: QApplication, name: ThemeName) -> None:
        super().__init__()
        self._app = app
        app.setStyle("Fusion")
        # Not the system's own file dialogs: a lock could not close them, and they show folders named after patients
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        font = QFont([*FONT_FAMILIES])
        font.setPixelSize(BODY_PX)
        app.setFont(font)
        self.apply(name)

    def apply(self, name: ThemeName) -> None:
        """Give the whole program this theme.

        Fusion with our own palette: ``setColorScheme`` changes nothing where no platform theme backs it (measured under xcb).
        """
        self.name = name
        self.tokens = THEMES[name]
        self._app.setPalette(_palette(self.tokens))
        self._app.setStyleSheet(_style_sheet(self.tokens))
        self.changed.emit()


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
        palette.setColor(QPalette.ColorGroup.Disabled, color_role, blend(tokens.muted, tokens.surface, 0.45))
    return palette


def blend(color: str, other: str, share: float) -> QColor:
    """Mix two colours; `share` (0..1) belongs to the second."""
    a, b = QColor(color), QColor(other)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(x + (y - x) * share) for x, y in pairs))


def _style_sheet(tokens: Tokens) -> str:
    values = asdict(tokens) | {
        "disabled": blend(tokens.muted, tokens.surface, 0.45).name(),
        "accent_soft": blend(tokens.surface, tokens.accent, 0.16).name(),
        "warn_soft": blend(tokens.surface, tokens.warn, 0.12).name(),
        "danger_soft": blend(tokens.surface, tokens.danger, 0.12).name(),
        "icons": (RESOURCES / "icons").as_posix(),
        "tone": "dark" if tokens is THEMES[ThemeName.DARK] else "light",
        "families": ", ".join(f'"{family}"' for family in FONT_FAMILIES),
    }
    return Template((RESOURCES / "style.qss").read_text(encoding="utf-8")).substitute(values)

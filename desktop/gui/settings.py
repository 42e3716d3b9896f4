"""What the window remembers: never anything about patients, not even the name of a folder."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QApplication

from desktop.gui.theme import TEXT_SIZES, Look, ThemeName
from desktop.policy import policy
from desktop.translations import LANGUAGES

T = TypeVar("T")


def forget_folders() -> None:
    """Delete which folders Qt's own file dialog has written down for all Qt programs: many are named after a patient."""
    store = QSettings(QSettings.Scope.UserScope, "QtProject")
    for key in ("FileDialog/history", "FileDialog/lastVisited"):
        store.remove(key)


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One thing to remember."""

    key: str
    kind: type[T]
    default: T


THEME: Final = Setting("window/theme", str, ThemeName.DARK.value)
LANGUAGE: Final = Setting("window/language", str, "")
"""One of `desktop.translations.LANGUAGES`; empty as long as nobody has chosen."""
TEXT_SIZE: Final = Setting("window/text_size", int, 100)
"""Percent, one of `desktop.gui.theme.TEXT_SIZES`."""
REDUCED_MOTION: Final = Setting("window/reduced_motion", bool, False)
GEOMETRY: Final = Setting("window/geometry", QByteArray, QByteArray())
LOG_COLUMNS: Final = Setting("log/columns", str, "")
"""Keys of the columns of the log that are shown, with commas between; empty: the usual ones."""
LOG_WIDTHS: Final = Setting("log/widths", str, "{}")
"""Pixels of the columns that somebody made wider or narrower, by key."""
HEATMAP_SHOWN: Final = Setting("viewer/heatmap_shown", bool, True)
HEATMAP_OPACITY: Final = Setting("viewer/heatmap_opacity", int, 45)
"""Percent."""
HEATMAP_STYLE: Final = Setting("viewer/heatmap_style", str, "both")
"""A `desktop.gui.heat_layer.HeatStyle`."""
HEATMAP_COLORS: Final = Setting("viewer/heatmap_colors", str, "inferno")
"""A `desktop.inference.heatmap.ColorMap`."""
SCREENS: Final = Setting("viewer/screens", str, "{}")
"""Sizes of pixels that somebody measured, in mm, by screen; see `desktop.gui.screens`."""
VIEWS_SHOWN: Final = Setting("viewer/views", int, 1)
"""One of `desktop.gui.view_grid.LAYOUTS`."""
VIEWS_LINKED: Final = Setting("viewer/linked", bool, False)
MODEL_VIEW: Final = Setting("viewer/model_view", bool, False)


class Settings:
    """An INI file. Values are read with their type: in a new process the file gives back "false", which is true."""

    def __init__(self, path: Path) -> None:
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    def get(self, setting: Setting[T]) -> T:
        """Return the stored value, or the default where there is none or the file was edited by hand into another type."""
        value = self._store.value(setting.key, setting.default, type=setting.kind)
        return value if isinstance(value, setting.kind) else setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Remember a value."""
        self._store.setValue(setting.key, value)

    def write(self) -> None:
        """Write what was set to the file now; Qt does it by itself a moment later, when a folder for once may be gone again."""
        self._store.sync()

    def theme(self) -> ThemeName:
        """Return the chosen theme; dark where the file holds an unknown one."""
        stored = self.get(THEME)
        return ThemeName(stored) if stored in {name.value for name in ThemeName} else ThemeName.DARK

    def text_size(self) -> int:
        """Return the chosen size of text in percent; 100 where the file holds an unknown one."""
        stored = self.get(TEXT_SIZE)
        return stored if stored in TEXT_SIZES else TEXT_SIZES[0]

    def language(self) -> str:
        """Return the language of the window: that of the machine's policy, the chosen one, or English."""
        stored = policy().language or self.get(LANGUAGE)
        return stored if stored in LANGUAGES else "en"


def chosen_look(app: QApplication, settings: Settings) -> Look:
    """Return how the program looks and speaks by what was chosen."""
    return Look(app, settings.theme(), settings.text_size(), settings.get(REDUCED_MOTION), settings.language())


def choose_theme(look: Look, settings: Settings, name: ThemeName) -> None:
    """Show and remember a theme."""
    settings.set(THEME, name.value)
    look.apply(name)


def choose_text_size(look: Look, settings: Settings, percent: int) -> None:
    """Show and remember a size of text."""
    settings.set(TEXT_SIZE, percent)
    look.resize_text(percent)


def choose_motion(look: Look, settings: Settings, reduced: bool) -> None:
    """Obey and remember whether nothing moves by itself."""
    settings.set(REDUCED_MOTION, reduced)
    look.reduce_motion(reduced)


def choose_language(look: Look, settings: Settings, language: str) -> None:
    """Speak and remember a language; that of the machine's policy stays."""
    settings.set(LANGUAGE, language)
    look.speak(settings.language())

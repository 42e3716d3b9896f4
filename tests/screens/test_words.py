"""No window cuts its words, lays one thing over another, or reaches out of the screen: English, one a third longer, French, Arabic."""

import math
import re
from pathlib import Path

import pytest

from desktop.gui import dialogs, i18n
from desktop.gui.theme import TEXT_SIZES, ThemeName
from tests.screens import catalogue
from tests.screens.catalogue import SCREENS, build
from tests.screens.faults import faults
from tests.screens.stage import FIRST_PX, Stage

from PySide6.QtCore import QTranslator  # isort: skip
from PySide6.QtGui import QGuiApplication  # isort: skip
from PySide6.QtWidgets import QDialog, QWidget  # isort: skip

LONG = "sw"
"""Gets words a third longer than the English ones; German texts are so."""
FRAME_PX = (16, 48)
"""Of a window, and of the task bar."""
FILLER = "ä lange Wörter brauchen überall mehr Platz als kurze und das soll man hier sehen "


class Longer(QTranslator):
    """Makes each text a third longer; what is no word (numbers, formats) stays."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the text with filler behind it."""
        if context == "Numbers" or not any(letter.isalpha() for letter in text):
            return text
        more = math.ceil(0.35 * len(text))
        end = "..." if text.endswith("...") else ""
        words = text.removesuffix(end)
        if " " not in words:
            return words + "enwörterungsheit"[:more] + end
        return f"{words} {(FILLER * (more // len(FILLER) + 1))[:more].strip()}{end}"

    def isEmpty(self) -> bool:  # noqa: N802  Qt's name
        """Return False: Qt asks an empty translator for nothing."""
        return False


@pytest.fixture(autouse=True)
def longer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let one language be the long one."""
    made = i18n._translator

    def translator(application: QGuiApplication, language: str) -> QTranslator | None:
        if language != LONG:
            return made(application, language)
        long = Longer(application)
        long.setObjectName(i18n._TRANSLATOR)
        return long

    monkeypatch.setattr(i18n, "_translator", translator)


def test_every_dialog_is_in_the_catalogue() -> None:
    """So that a new one is looked at, too."""
    sources = (Path(dialogs.__file__).parent).glob("*.py")
    made = {name for source in sources for name in re.findall(r"^class (\w+Dialog)\(", source.read_text("utf-8"), re.MULTILINE)}
    assert len(made) > 25
    assert made - vars(catalogue).keys() == {"AccountDialog"}  # what others are made of


@pytest.mark.parametrize(("language", "text"), [("en", 100), ("en", 125), (LONG, 100), ("fr", 125), ("ar", 125)])
def test_every_word_is_seen_whole(stage: Stage, language: str, text: int) -> None:
    """In every window of the catalogue, at the smallest usual screen."""
    stage.rebuild(ThemeName.DARK, language, text)
    where: dict[str, list[str]] = {}
    for name in SCREENS:
        widget = build(stage, name)
        for fault in (*too_large(widget), *faults(widget)):
            where.setdefault(fault, []).append(name)
    stage.rebuild(ThemeName.DARK)
    assert not where, "\n".join(f"{fault}  ({len(names)}: {', '.join(dict.fromkeys(names))})" for fault, names in where.items())


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_every_dialog_has_room_with_the_largest_letters(stage: Stage, language: str) -> None:
    """At the smallest usual screen; what does not fit scrolls, and the buttons below it stay."""
    stage.rebuild(ThemeName.DARK, language, max(TEXT_SIZES))
    faulty, seen = [], 0
    for name in SCREENS:
        widget = build(stage, name)
        if isinstance(widget, QDialog):
            seen += 1
            faulty += [f"{name}: {fault}" for fault in (*too_large(widget), *faults(widget))]
    stage.rebuild(ThemeName.DARK)
    assert seen > 25
    assert not faulty, "\n".join(faulty)


def too_large(widget: QWidget) -> list[str]:
    """Return what is said of a window that the screen has no room for."""
    columns, rows = widget.width(), widget.height()
    if (columns, rows) == FIRST_PX or (columns <= FIRST_PX[0] - FRAME_PX[0] and rows <= FIRST_PX[1] - FRAME_PX[1]):
        return []
    return [f"{type(widget).__name__}: {columns} x {rows}, larger than the screen"]

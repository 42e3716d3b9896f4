"""Draws every window in every state: ``python -m tests.screens FOLDER NAME... --theme dark light --language en ar --size 1366x768``."""

import argparse
import itertools
from pathlib import Path

from desktop.app import _application
from desktop.gui.i18n import LANGUAGE_NAMES
from desktop.gui.theme import TEXT_SIZES, ThemeName
from tests.screens.catalogue import SCREENS, build
from tests.screens.stage import Stage, staged

from PySide6.QtWidgets import QDialog, QWidget  # isort: skip

SIZES = ("1366x768", "1920x1080")


def main() -> None:
    """Draw them."""
    parser = argparse.ArgumentParser(prog="python -m tests.screens", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", metavar="NAME", help="of the catalogue; all where none is given")
    parser.add_argument("--size", nargs="+", default=list(SIZES))
    parser.add_argument("--theme", nargs="+", default=[theme.value for theme in ThemeName], choices=[*ThemeName])
    parser.add_argument("--language", nargs="+", default=["en", "ar", "hi"], choices=[*LANGUAGE_NAMES])
    parser.add_argument("--text", nargs="+", type=int, default=[100], choices=TEXT_SIZES)
    wanted = parser.parse_args()
    names = [name for name in SCREENS if not wanted.names or name in wanted.names]
    wanted.folder.mkdir(parents=True, exist_ok=True)
    application = _application("-platform", "offscreen")
    drawn = 0
    with staged(application) as stage:
        for theme, language, text in itertools.product(wanted.theme, wanted.language, wanted.text):
            stage.rebuild(ThemeName(theme), language, text)
            for name in names:
                widget = build(stage, name)
                for size in wanted.size:
                    draw(stage, widget, size, wanted.folder / f"{name}-{theme}-{language}-{text}-{size}.png")
                    drawn += 1
            print(f"{drawn} pictures, the last ones {theme}, {language}, {text} %", flush=True)


def draw(stage: Stage, widget: QWidget, size: str, path: Path) -> None:
    """Write a picture of a window; those that fill the screen are drawn at this size."""
    if not isinstance(widget, QDialog):
        columns, rows = map(int, size.split("x"))
        widget.resize(columns, rows)
    stage.settle(widget)
    widget.grab().save(str(path), "PNG")


if __name__ == "__main__":
    main()

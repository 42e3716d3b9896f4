"""The icon as pictures: one drawing (resources/icons/lightbox.svg), the formats of three systems."""

import os
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from installer.product import ROOT

DRAWING: Final = ROOT / "resources" / "icons" / "lightbox.svg"
SIZES_PX: Final = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
ICO_SIZES_PX: Final = (16, 24, 32, 48, 64, 128, 256)


def draw_icons(folder: Path) -> None:
    """Write ``lightbox-SIZE.png``, ``lightbox.ico`` (Windows) and ``lightbox.icns`` (macOS) into a folder, made if missing."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(DRAWING))
    if not renderer.isValid():
        raise ValueError(f"{DRAWING.name} is no drawing that Qt can read")
    for size in SIZES_PX:
        # Each size is drawn, not scaled: edges stay sharp at 16 px.
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        image.save(str(folder / f"lightbox-{size}.png"))
    pictures = [Image.open(folder / f"lightbox-{size}.png") for size in SIZES_PX]
    small = [picture for picture in pictures if picture.width in ICO_SIZES_PX]
    small[-1].save(folder / "lightbox.ico", sizes=[picture.size for picture in small], append_images=small[:-1])
    pictures[-1].save(folder / "lightbox.icns", append_images=pictures[:-1])
    del app

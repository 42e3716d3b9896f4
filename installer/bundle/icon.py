"""The icon as pictures: one drawing (resources/icons/lightbox.svg), the formats of three systems."""

import os
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from installer.product import ROOT

DRAWING: Final = ROOT / "resources" / "icons" / "lightbox.svg"
SIZES_PX: Final = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
ICO_SIZES_PX: Final = (16, 24, 32, 48, 64, 128, 256)
SPLASH_PX: Final = (340, 216)


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
    _draw_splash(renderer, folder / "splash.png")
    pictures = [Image.open(folder / f"lightbox-{size}.png") for size in SIZES_PX]
    small = [picture for picture in pictures if picture.width in ICO_SIZES_PX]
    small[-1].save(folder / "lightbox.ico", sizes=[picture.size for picture in small], append_images=small[:-1])
    pictures[-1].save(folder / "lightbox.icns", append_images=pictures[:-1])
    del app


def _draw_splash(renderer: QSvgRenderer, file: Path) -> None:
    """Icon and name on the window's own dark ground; no words, for nobody knows the language yet."""
    QFontDatabase.addApplicationFont(str(ROOT / "resources" / "fonts" / "NotoSans-SemiBold.ttf"))
    image = QImage(*SPLASH_PX, QImage.Format.Format_RGB32)
    image.fill(QColor("#0F1216"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width, height = SPLASH_PX
    renderer.render(painter, QRectF((width - 96) / 2, 36, 96, 96))
    font = QFont("Noto Sans", weight=QFont.Weight.DemiBold)
    font.setPixelSize(28)
    painter.setFont(font)
    painter.setPen(QColor("#E8ECF1"))
    painter.drawText(QRectF(0, 144, width, 44), Qt.AlignmentFlag.AlignCenter, "Lightbox")
    painter.setPen(QColor("#3A4450"))
    painter.drawRect(0, 0, width - 1, height - 1)
    painter.end()
    image.save(str(file))

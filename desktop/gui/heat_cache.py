"""The heat map as it was painted last: a drag of the window or of the film needs it again, and painting it anew takes longer than the film."""

import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from desktop.gui.heat_layer import HeatLayer
from desktop.imaging.image import DecodedImage

LARGEST: Final = 6_000_000
"""Device pixels; 24 MB. A film that is larger on screen is mostly out of sight, and what is seen of its map is painted each time."""


class HeatCache:
    """Of one view."""

    def __init__(self) -> None:
        self._painted: tuple[object, QImage] | None = None
        self._asked: object = None  # by the last frame

    def paint(self, painter: QPainter, heat: HeatLayer, image: DecodedImage, to_screen: QTransform) -> None:
        """Paint the heat map over a film; `painter` works in the view's coordinates."""
        if not heat.visible:
            self._painted = self._asked = None
            return
        ratio = painter.device().devicePixelRatio()
        bounds = to_screen.mapRect(QRectF(0, 0, image.columns, image.rows))
        width, height = math.ceil(bounds.width() * ratio), math.ceil(bounds.height() * ratio)
        moved = to_screen * QTransform.fromTranslate(-bounds.left(), -bounds.top())
        turned = tuple(round(part, 9) for part in (moved.m11(), moved.m12(), moved.m21(), moved.m22()))
        key = (heat.state, image.rows, image.columns, turned, ratio)
        asked_again, self._asked = key == self._asked, key
        if width * height > LARGEST or not (asked_again or (self._painted is not None and self._painted[0] == key)):
            painter.save()  # while somebody zooms, each frame is another; only what is in sight is painted
            painter.setTransform(to_screen, combine=True)
            heat.paint(painter, image)
            painter.restore()
            return
        if self._painted is None or self._painted[0] != key:
            self._painted = key, _painted(heat, image, moved, (width, height), ratio)
        corner = QPointF(round(bounds.left() * ratio) / ratio, round(bounds.top() * ratio) / ratio)
        painter.drawImage(corner, self._painted[1])


def _painted(heat: HeatLayer, image: DecodedImage, to_picture: QTransform, size: tuple[int, int], ratio: float) -> QImage:
    picture = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setTransform(to_picture, combine=True)
    heat.paint(painter, image)
    painter.end()
    return picture

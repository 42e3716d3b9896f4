"""The magnifier: a round piece of the film under the pointer, larger, from all of its pixels."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from desktop.gui.i18n import number
from desktop.gui.picture import Picture
from desktop.gui.viewer_text import paint_label

RADIUS_PX: Final = 120
POWERS: Final = (2, 4)
RIM: Final = QColor("#E8ECF1")
PIXELS_FROM_ZOOM: Final = 8.0
"""From here on the pixels themselves are of interest and are shown as squares."""


class Lens:
    """Where it is held, and how strong it is."""

    def __init__(self) -> None:
        self._at: QPointF | None = None
        self._power = POWERS[0]

    @property
    def shown(self) -> bool:
        """Whether it is held over the film."""
        return self._at is not None

    @property
    def power(self) -> int:
        """How much larger than around it."""
        return self._power

    def hold(self, at: QPointF) -> None:
        """Hold it over a point of the view."""
        self._at = at

    def hide(self) -> None:
        """Take it away."""
        self._at = None

    def change_power(self) -> None:
        """Take the next strength."""
        self._power = POWERS[(POWERS.index(self._power) + 1) % len(POWERS)]

    def paint(self, painter: QPainter, picture: Picture, to_screen: QTransform, zoom: float, size: int) -> None:
        """Paint over the film; `zoom` in screen pixels a picture pixel, `size` of the letters."""
        if self._at is None:
            return
        circle = QRectF(self._at.x() - RADIUS_PX, self._at.y() - RADIUS_PX, 2 * RADIUS_PX, 2 * RADIUS_PX)
        glass = QTransform().translate(self._at.x(), self._at.y()).scale(self._power, self._power)
        magnified = to_screen * glass.translate(-self._at.x(), -self._at.y())
        area = magnified.inverted()[0].mapRect(circle).toAlignedRect().adjusted(-1, -1, 1, 1)
        painter.save()
        path = QPainterPath()
        path.addEllipse(circle)
        painter.setClipPath(path)
        painter.fillRect(circle, Qt.GlobalColor.black)
        factor = int(1 / (zoom * self._power))
        shown = picture.level(factor) if factor > 1 else picture.region(area)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, zoom * self._power < PIXELS_FROM_ZOOM)
        painter.setTransform(magnified, combine=True)
        painter.drawImage(shown.area, shown.image)
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(RIM, 1.5))
        painter.drawEllipse(circle)
        below = QPointF(self._at.x() - 12, circle.bottom() - 28)
        paint_label(painter, circle.toRect(), below, f"{number(self._power)}×", size)

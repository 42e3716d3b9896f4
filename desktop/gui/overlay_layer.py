"""What a file wants laid over its film: its shutter and its overlays. Painted over the film, never into it."""

from typing import Final

import numpy as np
from PIL import Image
from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPolygonF, qRgba

from desktop.gui.actions import Actions
from desktop.gui.picture import Paintable
from desktop.imaging.image import DecodedImage
from desktop.imaging.layers import Overlay, Shutter

COLOR: Final = QColor("#7CE38B")
"""Neither a grey of the film nor a colour of heat map and measurements."""
REGION_OPACITY: Final = 0.4
"""A region of interest covers what it marks."""


class OverlayLayer(QObject):
    """Shutter and overlays of the film in one view; both are shown for each new film."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.overlays_shown, self.shutter_shown = True, True
        self._image: DecodedImage | None = None
        self._planes: dict[tuple[Overlay, int], Paintable] = {}

    @property
    def has_overlays(self) -> bool:
        """Whether the film has any."""
        return self._image is not None and bool(self._image.overlays)

    @property
    def has_shutter(self) -> bool:
        """Whether the film has one."""
        return self._image is not None and self._image.shutter is not None

    def show_image(self, image: DecodedImage | None) -> None:
        """Take the layers of a film, or of none."""
        self._image, self.overlays_shown, self.shutter_shown = image, True, True
        self._planes.clear()

    def toggle_overlays(self) -> None:
        """Show the overlays, or do not."""
        self.overlays_shown = not self.overlays_shown
        self.changed.emit()

    def toggle_shutter(self) -> None:
        """Hide what the file's shutter hides, or do not."""
        self.shutter_shown = not self.shutter_shown
        self.changed.emit()

    def paint_shutter(self, painter: QPainter, factor: int) -> None:
        """Hide what lies outside of the file's shutter, in the film's own pixels, of which `factor` x `factor` are one on screen."""
        if self._image is None or self._image.shutter is None or not self.shutter_shown:
            return
        shutter = self._image.shutter
        gray = QColor(shutter.gray, shutter.gray, shutter.gray)
        painter.save()
        painter.setClipRect(QRectF(0, 0, self._image.columns, self._image.rows))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape in _shapes(shutter):  # what is left lies within all of them
            outside = QPainterPath()
            outside.setFillRule(Qt.FillRule.OddEvenFill)
            outside.addRect(painter.clipBoundingRect().united(shape.boundingRect()))
            outside.addPath(shape)
            painter.fillPath(outside, gray)
        if shutter.bitmap is not None:
            self._paint_plane(painter, shutter.bitmap, factor, gray)
        painter.restore()

    def paint_overlays(self, painter: QPainter, factor: int) -> None:
        """Draw the overlays, in the film's own pixels; above the heat map, or they could not be read."""
        if self._image is None or not self.overlays_shown:
            return
        painter.save()
        for overlay in self._image.overlays:
            painter.setOpacity(REGION_OPACITY if overlay.region else 1)
            self._paint_plane(painter, overlay, factor, COLOR)
        painter.restore()

    def _paint_plane(self, painter: QPainter, overlay: Overlay, factor: int, color: QColor) -> None:
        if (overlay, factor) not in self._planes:
            self._planes = {key: plane for key, plane in self._planes.items() if key[1] == factor}
            self._planes[overlay, factor] = plane_paintable(overlay, factor, color)
        plane = self._planes[overlay, factor]
        painter.drawImage(plane.area, plane.image)


def plane_paintable(overlay: Overlay, factor: int, color: QColor) -> Paintable:
    """Return an overlay ready to paint, reduced by a whole factor: a line of one pixel stays to be seen."""
    if factor == 1:
        image = QImage(overlay.bits.data, overlay.columns, overlay.rows, overlay.bits.strides[0], QImage.Format.Format_Mono)
        image.setColorTable([0, color.rgb()])
        return Paintable(image, overlay.bits, QRectF(overlay.left, overlay.top, overlay.columns, overlay.rows))
    share = np.asarray(Image.fromarray(overlay.mask().astype(np.uint8) * 255).reduce(factor))
    alpha = np.minimum(share.astype(np.uint16) * factor, 255).astype(np.uint8)
    image = QImage(alpha.data, alpha.shape[1], alpha.shape[0], alpha.strides[0], QImage.Format.Format_Indexed8)
    image.setColorTable([qRgba(color.red(), color.green(), color.blue(), level) for level in range(256)])
    # The last pixels may stand for less than `factor` of the film's; the area covers whole steps so that nothing shifts
    area = QRectF(overlay.left, overlay.top, alpha.shape[1] * factor, alpha.shape[0] * factor)
    return Paintable(image, alpha, area)


def enable_layers(actions: Actions, layers: OverlayLayer, *, reading: bool) -> None:
    """Let the commands say what there is to be switched in a view, and how it is switched."""
    for name, there, shown in (
        ("overlays", layers.has_overlays, layers.overlays_shown),
        ("shutter", layers.has_shutter, layers.shutter_shown),
    ):
        actions.enable((name,), reading and there)
        actions[name].setChecked(there and shown)


def _shapes(shutter: Shutter) -> list[QPainterPath]:
    """Return the shapes, in the film's pixels."""
    shapes = []
    if shutter.rectangle is not None:
        top, left, bottom, right = shutter.rectangle
        shapes.append(QPainterPath())
        shapes[-1].addRect(QRectF(left, top, right - left, bottom - top))
    if shutter.circle is not None:
        row, column, radius = shutter.circle
        shapes.append(QPainterPath())
        shapes[-1].addEllipse(QPointF(column, row), radius, radius)
    if shutter.polygon:
        shapes.append(QPainterPath())
        shapes[-1].addPolygon(QPolygonF([QPointF(column, row) for row, column in shutter.polygon]))
        shapes[-1].closeSubpath()
    return shapes

"""What a file wants laid over its film: its shutter and its overlays. Painted over the film, never into it."""

import math
from collections.abc import Sequence
from typing import Final

import numpy as np
from PIL import Image
from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPolygonF

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
        self._merged: tuple[Overlay, ...] | None = None
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
        self._merged = None
        self._planes.clear()

    def toggle_overlays(self) -> None:
        """Show the overlays, or do not."""
        self.overlays_shown = not self.overlays_shown
        self.changed.emit()

    def toggle_shutter(self) -> None:
        """Hide what the file's shutter hides, or do not."""
        self.shutter_shown = not self.shutter_shown
        self.changed.emit()

    def paint_shutter(self, painter: QPainter) -> None:
        """Hide what lies outside of the file's shutter, in the film's own pixels."""
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
            self._paint_plane(painter, shutter.bitmap, gray)
        painter.restore()

    def paint_overlays(self, painter: QPainter) -> None:
        """Draw the overlays, in the film's own pixels; above the heat map, or they could not be read."""
        if self._image is None or not self.overlays_shown:
            return
        if self._merged is None:
            self._merged = merged(self._image.overlays)
        painter.save()
        for overlay in self._merged:
            painter.setOpacity(REGION_OPACITY if overlay.region else 1)
            self._paint_plane(painter, overlay, COLOR)
        painter.restore()

    def _paint_plane(self, painter: QPainter, overlay: Overlay, color: QColor) -> None:
        way = painter.deviceTransform()
        scale = min(math.hypot(way.m11(), way.m12()), math.hypot(way.m21(), way.m22()))
        factor = max(1, math.ceil(1 / scale - 0.01))  # not rounded down as the film's: a thin line would come and go
        if (overlay, factor) not in self._planes:
            self._planes = {key: plane for key, plane in self._planes.items() if key[1] == factor}
            self._planes[overlay, factor] = plane_paintable(overlay, factor, color)
        plane = self._planes[overlay, factor]
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, factor > 1)
        painter.drawImage(plane.area, plane.image)


def merged(overlays: Sequence[Overlay]) -> tuple[Overlay, ...]:
    """Return the same drawing in at most two planes, regions and all else: each takes some milliseconds to paint."""
    planes = []
    for region in (True, False):
        some = [overlay for overlay in overlays if overlay.region == region]
        if len(some) > 1:
            top, left = min(o.top for o in some), min(o.left for o in some)
            rows, columns = max(o.top + o.rows for o in some) - top, max(o.left + o.columns for o in some) - left
            drawn = np.zeros((rows, columns), np.bool_)
            for o in some:
                drawn[o.top - top :, o.left - left :][: o.rows, : o.columns] |= o.mask()
            some = [Overlay(np.packbits(drawn, axis=1), columns, top, left, region)]
        planes += some
    return tuple(planes)


def plane_paintable(overlay: Overlay, factor: int, color: QColor) -> Paintable:
    """Return an overlay ready to paint, reduced by a whole factor: a line of one pixel stays to be seen."""
    if factor == 1:
        image = QImage(overlay.bits.data, overlay.columns, overlay.rows, overlay.bits.strides[0], QImage.Format.Format_Mono)
        image.setColorTable([0, color.rgb()])
        return Paintable(image, overlay.bits, QRectF(overlay.left, overlay.top, overlay.columns, overlay.rows))
    share = np.asarray(Image.fromarray(overlay.mask().astype(np.uint8) * 255).reduce(factor))
    alpha = np.minimum(share.astype(np.uint16) * factor, 255)
    pixels = np.empty((*alpha.shape, 4), np.uint8)  # red, green, blue, alpha; premultiplied is what Qt paints fastest
    for channel, level in enumerate((color.red(), color.green(), color.blue(), 255)):
        pixels[..., channel] = alpha * level // 255
    rows, columns = alpha.shape
    image = QImage(pixels.data, columns, rows, pixels.strides[0], QImage.Format.Format_RGBA8888_Premultiplied)
    image.convertTo(QImage.Format.Format_ARGB32_Premultiplied)
    # The last pixels may stand for less than `factor` of the film's; the area covers whole steps so that nothing shifts
    return Paintable(image, pixels, QRectF(overlay.left, overlay.top, columns * factor, rows * factor))


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

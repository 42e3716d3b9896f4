"""The film of a view with all that lies on it, as one picture: quickly while it moves, in full once it rests, and then kept."""

import math
from typing import Final

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from PySide6.QtWidgets import QWidget

from desktop.gui.display import Display
from desktop.gui.heat_cache import HeatCache
from desktop.gui.heat_layer import HeatLayer
from desktop.gui.lens import PIXELS_FROM_ZOOM
from desktop.gui.overlay_layer import OverlayLayer
from desktop.gui.picture import Paintable, Picture
from desktop.imaging.image import DecodedImage
from desktop.inference.result import Prediction

REST_MS: Final = 150
"""A picture that is another one within this time moves."""
DENSE: Final = 2560 * 1440
"""Device pixels of a window. In a larger one a film that moves is painted at half the density: on a screen of twice the usual one, say."""


class FilmPainter:
    """Of one view. What it shows at rest depends on nothing that was shown before."""

    def __init__(self, view: QWidget) -> None:
        self._view = view
        self.picture: Picture | None = None
        """None where there is no film."""
        self.heat, self._heat_cache = HeatLayer(), HeatCache()
        self.layers = OverlayLayer(view)
        self._canvas = QImage()
        self._painted: tuple[object, ...] | None = None  # what is on the canvas
        self._moving = False  # whether it was painted quickly
        self._rest = QTimer(view, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.settle)

    @property
    def size(self) -> QSize:
        """Of the film in its own pixels; of the view where there is none."""
        return QSize(self.picture.image.columns, self.picture.image.rows) if self.picture else self._view.size()

    def show(self, image: DecodedImage | None, prediction: Prediction | None) -> None:
        """Take a film with its answer, or none; nothing of the one before is shown again."""
        self.picture = Picture(image) if image is not None else None
        self.layers.show_image(image)
        self.heat.show_answer(prediction)
        self._painted, self._moving = None, False
        self._rest.stop()
        if image is None:
            self._canvas = QImage()

    def settle(self) -> None:
        """Nothing moves any more: paint in full."""
        self._rest.stop()
        if self._moving:
            self._view.update()

    def paint(self, painter: QPainter, display: Display, ground: QColor, *, windowing: bool) -> None:
        """Paint over the whole view; while a drag is `windowing`, the speed of a frame counts more than its finest detail."""
        if self.picture is None:
            return
        view, moving = self._view, self._rest.isActive()
        ratio = view.devicePixelRatioF()
        heat = self.heat.state if self.heat.visible else None
        asked = (display, windowing, heat, self.layers.overlays_shown, self.layers.shutter_shown, view.size(), ratio, ground)
        changed = asked != self._painted
        if changed or (self._moving and not moving):
            window = view.window().size()
            coarse = moving and window.width() * window.height() * ratio**2 > DENSE
            self._painted, self._moving = asked, moving
            self._prepare(ratio / 2 if coarse else ratio)
            self._paint_film(self.picture, display, ground, windowing)
        if changed:
            self._rest.start()
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)  # in device pixels it is a mere copy, or doubles each pixel of a coarse one
        step = ratio / self._canvas.devicePixelRatio()
        area = QRectF(0, 0, step * self._canvas.width(), step * self._canvas.height())
        painter.drawImage(area, self._canvas, QRectF(self._canvas.rect()))
        painter.restore()

    def _prepare(self, density: float) -> None:
        """Have a canvas for the view; a new one only for another size, for the system takes milliseconds to give its memory."""
        size = QSize(math.ceil(self._view.width() * density), math.ceil(self._view.height() * density))
        if self._canvas.size() != size:
            self._canvas = QImage(size, QImage.Format.Format_RGB32)
        self._canvas.setDevicePixelRatio(density)

    def _paint_film(self, picture: Picture, display: Display, ground: QColor, windowing: bool) -> None:
        transform = display.placement.to_screen(self.size, self._view.size())
        shown = self._at_size(picture, display.placement.zoom, transform, windowing)
        self._canvas.fill(ground)
        painter = QPainter(self._canvas)
        painter.setTransform(transform)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._smooth(shown, display.placement.zoom))
        painter.drawImage(shown.area, shown.image)
        self.layers.paint_shutter(painter)
        if self._moving:
            painter.resetTransform()
            self._heat_cache.paint(painter, self.heat, picture.image, transform)
            painter.setTransform(transform)
        else:
            painter.save()
            self.heat.paint(painter, picture.image)
            painter.restore()
        self.layers.paint_overlays(painter)
        painter.end()

    def _smooth(self, shown: Paintable, zoom: float) -> bool:
        """Tell whether pixels are mixed on their way to the screen: not of a coarse frame that has more than it needs, for it takes long."""
        density = self._canvas.devicePixelRatio()
        spare = density < self._view.devicePixelRatioF() and density * zoom * shown.area.width() < shown.image.width()
        return zoom < PIXELS_FROM_ZOOM and not spare

    def _at_size(self, picture: Picture, zoom: float, to_screen: QTransform, windowing: bool) -> Paintable:
        """Return the film's pixels as few as the screen needs; a coarse frame takes those that are there for the full one."""
        if not windowing:
            return picture.level(max(1, int(1 / (zoom * self._view.devicePixelRatioF()))))
        visible = to_screen.inverted()[0].mapRect(self._view.rect()).adjusted(-1, -1, 1, 1)
        return picture.quick(visible, max(1, int(1 / (zoom * self._canvas.devicePixelRatio()))))

"""The viewer: one film on black, with window, zoom, pan, and the heat map over it."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.gui import viewer_text
from desktop.gui.display import Display
from desktop.gui.file_marks import file_marks, sides
from desktop.gui.film_painter import FilmPainter
from desktop.gui.heat_layer import HeatStyle
from desktop.gui.i18n import number
from desktop.gui.lens import Lens
from desktop.gui.measure_layer import MeasureLayer
from desktop.gui.measure_store import MeasureStore
from desktop.gui.placement import Placement
from desktop.gui.theme import Look
from desktop.gui.view_keys import Keys
from desktop.gui.view_pointer import Pointer, Tool
from desktop.gui.window_presets import describe_voi
from desktop.imaging.image import DecodedImage, Voi
from desktop.inference.heatmap import TABLES, ColorMap
from desktop.inference.result import Prediction

CORNER_PX: Final = 12


class ImageView(QWidget):
    """Shows a film. Whatever is changed here changes the display only, never what the model saw."""

    display_changed = Signal()
    """The film or its `display` is another."""
    activated = Signal()
    """Somebody turned to this view, by mouse or keyboard."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("viewer")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 240)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._look = look
        look.changed.connect(self.update)
        self._film = FilmPainter(self)
        self._message = ("", "", "")  # icon, headline, sentence
        self.layers = self._film.layers
        """What the file wants laid over the film."""
        self.layers.changed.connect(self.update)
        self.measures = MeasureLayer(look, MeasureStore())
        self.lens = Lens()
        self._tool = Tool.WINDOW
        self._pointer, self.keys = Pointer(self), Keys(self)
        self._voi: Voi | None = None
        self._inverted = False
        self._placement = Placement()
        self._told = Display()
        self._active = False
        self._life_zoom = 0.0  # at which the film has its true size
        self._follow(self.measures.store)
        self.setMouseTracking(True)  # a line that is begun follows the pointer

    # --- what is shown ------------------------------------------------------------------------------------------------

    @property
    def image(self) -> DecodedImage | None:
        """The image on screen."""
        return self._film.picture.image if self._film.picture else None

    @property
    def display(self) -> Display:
        """How the film is displayed."""
        return Display(self._voi, self._inverted, self._placement)

    def set_display(self, display: Display, *, keep_voi: bool = False) -> None:
        """Display the film in the same way as another view; with `keep_voi`, under its own window."""
        voi = self._voi if keep_voi else display.voi
        if self._film.picture is None or voi is None:
            return
        if (voi, display.inverted) != (self._voi, self._inverted):
            self._voi, self._inverted = voi, display.inverted
            self._film.picture.set_display(voi, display.inverted)
        self._placement = display.placement
        self._refresh()

    @property
    def active(self) -> bool:
        """Whether commands act on this view, of several: a frame says so."""
        return self._active

    def set_active(self, active: bool) -> None:
        """Frame this view as the one that commands act on."""
        self._active = active
        self.update()

    @property
    def voi(self) -> Voi | None:
        """The display window on screen."""
        return self._voi

    @property
    def inverted(self) -> bool:
        """Whether the user turned black and white around."""
        return self._inverted

    @property
    def zoom(self) -> float:
        """Device-independent screen pixels a picture pixel."""
        return self._placement.zoom

    def show_image(self, image: DecodedImage, prediction: Prediction | None) -> None:
        """Show a film as its file asks, fitted, with the heat map of its most probable class."""
        self._film.show(image, prediction)
        self.measures.show(image)
        self._told = Display()
        self.setAccessibleDescription(self.tr("An image with {0} x {1} pixels").format(image.columns, image.rows))
        self.reset()

    def show_message(self, icon: str, headline: str, sentence: str = "") -> None:
        """Show words instead of a film."""
        self._film.show(None, None)
        self.measures.show(None)
        self.lens.hide()
        self._message = (icon, headline, sentence)
        self._reset_state()
        self.setAccessibleDescription(headline)
        self.display_changed.emit()
        self.update()

    def set_heatmap(
        self,
        code: str,
        shown: bool,
        opacity: float,
        style: HeatStyle = HeatStyle.BOTH,
        colors: ColorMap = ColorMap.INFERNO,
    ) -> None:
        """Choose class, visibility, opacity (0..1) and drawing of the heat map."""
        heat = self._film.heat
        heat.code, heat.shown, heat.opacity, heat.style, heat.colors = code, shown, opacity, style, colors
        self.update()

    def hold_heatmap_back(self, held: bool) -> None:
        """Hide the heat map for as long as a key is held."""
        self._film.heat.held_back = held
        self.update()

    # --- commands -----------------------------------------------------------------------------------------------------

    @property
    def tool(self) -> Tool:
        """What a drag does."""
        return self._tool

    def set_tool(self, tool: Tool) -> None:
        """Choose what a drag with the left button does."""
        if tool is not self._tool:
            self._tool = tool
            self.measures.kind = tool.kind
            self.setCursor(Qt.CursorShape.CrossCursor if tool.kind else Qt.CursorShape.ArrowCursor)
            self.update()

    def share_measures(self, store: MeasureStore) -> None:
        """Keep measurements with those of other views: a film shown twice is measured once."""
        before, self.measures.store = self.measures.store, store
        before.changed.disconnect(self._on_measured)
        before.reckoned.disconnect(self.update)
        self._follow(store)

    def _follow(self, store: MeasureStore) -> None:
        store.changed.connect(self._on_measured)
        store.reckoned.connect(self.update)

    def set_voi(self, voi: Voi) -> None:
        """Show the film under another display window."""
        self._voi = voi
        self._apply_display()

    def invert(self) -> None:
        """Turn black and white around."""
        self._inverted = not self._inverted
        self._apply_display()

    def rotate(self) -> None:
        """Turn the display by 90 degrees clockwise."""
        self._placement = self._placement.turned()
        self.fit()

    def flip(self) -> None:
        """Mirror the display left to right, as it is seen now."""
        self._placement = self._placement.flipped()
        self._refresh()

    def fit(self) -> None:
        """Show the whole film as large as it fits, and keep it so when the window changes its size."""
        self._placement = replace(self._placement, fitted=True, aspect=1.0)
        self._refresh()

    def actual_size(self) -> None:
        """One picture pixel on one screen pixel, on none of its neighbours."""
        ratio = self.devicePixelRatioF()
        size = self._film.size
        placement = replace(self._placement, aspect=1.0).zoomed(1 / ratio, self._middle(), size, self.size())
        corner = placement.to_screen(size, self.size()).map(QPointF(0, 0)) * ratio
        self._placement = placement.moved((QPointF(corner.toPoint()) - corner) / ratio)
        self._refresh()

    def life_size(self, mm_per_pixel: float) -> None:
        """Show the film as large as its scale says, in its true proportions, on a screen with pixels (device-independent) of this size."""
        scale = self.measures.scale
        if scale.known:
            self._life_zoom = scale.column_mm / mm_per_pixel
            self._placement = replace(self._placement, aspect=scale.row_mm / scale.column_mm)
            self.zoom_to(self._life_zoom, self._middle())

    def pan_by(self, by: QPointF) -> None:
        """Shift the film."""
        self._placement = self._placement.moved(by)
        self._refresh()

    def zoom_by(self, factor: float) -> None:
        """Zoom about the middle."""
        self.zoom_to(self.zoom * factor, self._middle())

    def zoom_to(self, zoom: float, fixed: QPointF) -> None:
        """Zoom; the point of the film under `fixed` stays there."""
        self._placement = self._placement.zoomed(zoom, fixed, self._film.size, self.size())
        self._refresh()

    def reset(self) -> None:
        """Show the film as its file asks."""
        self._reset_state()
        if self.image is not None:
            self._voi = self.image.voi
            self._apply_display()

    # --- painting -----------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # of each text, not of the window
        ground, picture = self._look.tokens.color("viewer"), self._film.picture
        if picture is None:
            painter.fillRect(self.rect(), ground)
            viewer_text.paint_message(painter, self.rect(), self._message, self._look.px(14))
        else:
            self._film.paint(painter, self.display, ground, windowing=self._pointer.windowing)
            self._paint_corners(painter, picture.image)
            painter.setClipRect(self.rect())
            area = self.rect().adjusted(CORNER_PX, CORNER_PX, -CORNER_PX, -CORNER_PX)
            self.measures.paint(painter, self.to_screen(), area)
            zoom = self.zoom * self.devicePixelRatioF()
            self.lens.paint(painter, picture, self.to_screen(), zoom, self._look.px(12))
        if self.hasFocus() or self._active:
            width = 2 if self._active else 1
            painter.setPen(QPen(self._look.tokens.color("accent"), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(width // 2, width // 2, -1, -1))

    def _paint_corners(self, painter: QPainter, image: DecodedImage) -> None:
        area = self.rect().adjusted(CORNER_PX, CORNER_PX, -CORNER_PX, -CORNER_PX)
        viewer_text.paint_sides(painter, area, sides(image.header, self._placement), self._look.px(14))
        beside = viewer_text.paint_marks(painter, area, self._marks(image), self._look.px(12))
        viewer_text.paint_display_values(painter, beside, self.display_text(), self._look.px(12))
        heat = self._film.heat
        if heat.visible:
            #: Safety text
            scale = self.tr("Attention: weak to strong")
            if heat.style is HeatStyle.CONTOUR:
                #: Safety text
                scale = self.tr("Line: half of the strongest attention")
            #: Safety text
            caption = self.tr("Where the model looked. Not an outline of disease.")
            table = TABLES[heat.colors] if heat.style is not HeatStyle.CONTOUR else None
            viewer_text.paint_legend(painter, area, scale, caption, self._look.px(12), colors=table)

    def display_text(self) -> str:
        """What the display does, in words: window and zoom."""
        zoom = self.tr("Zoom {0} %").format(number(100 * self.zoom * self.devicePixelRatioF()))
        if self.zoom == self._life_zoom:
            zoom = self.tr("{0} (true size)").format(zoom)
        elif self._placement.aspect != 1:
            zoom = self.tr("{0} (true proportions)").format(zoom)
        return f"{describe_voi(self._voi)}   {zoom}" if self._voi is not None else zoom

    def _marks(self, image: DecodedImage) -> list[str]:
        """Words for whatever makes the film on screen other than the file asks: nobody may read a turned film unknowingly."""
        #: Safety text
        marks = [self.tr("SAMPLE")] if image.header.sample else []
        if self._inverted:
            #: Safety text
            marks.append(self.tr("INVERTED"))
        if self._placement.turns:
            #: Safety text
            marks.append(self.tr("TURNED {0}°").format(90 * self._placement.turns))
        if self._placement.mirrored:
            #: Safety text
            marks.append(self.tr("MIRRORED"))
        return marks + file_marks(image, self.layers)

    # --- geometry and state -------------------------------------------------------------------------------------------

    def _reset_state(self) -> None:
        self._voi = None
        self._inverted = False
        self._placement = Placement()
        self._life_zoom = 0.0
        self._pointer.drop()

    def _apply_display(self) -> None:
        if self._film.picture is not None and self._voi is not None:
            self._film.picture.set_display(self._voi, self._inverted)
            self._refresh()

    def _refresh(self) -> None:
        if self.image is None or self._voi is None:
            return
        if self._placement.fitted:
            self._placement = self._placement.fit(self._film.size, self.size())
        if self.display != self._told:  # linked views follow each other: only what is new is told
            self._told = self.display
            self.display_changed.emit()
        self.update()

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def settle(self) -> None:
        """Nothing moves any more: show the film in full at once."""
        self._film.settle()
        self.update()

    def to_screen(self) -> QTransform:
        """From picture pixels to this widget."""
        return self._placement.to_screen(self._film.size, self.size())

    # --- Qt -----------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refresh()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._pointer.wheel(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.activated.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.lens.hide()  # the key's release comes to somebody else

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.activated.emit()
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pointer.double_click(event)

    def event(self, event: QEvent) -> bool:
        """Take keys that mean something here before they are a command's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.keys.takes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.keys.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self.keys.release(event):
            super().keyReleaseEvent(event)

    def _on_measured(self, _key: object) -> None:
        self.update()

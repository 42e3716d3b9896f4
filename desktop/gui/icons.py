"""Icons by name: Lucide outlines, tinted with a colour of the theme, sharp at every scale."""

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop.gui.theme import Look, Tokens
from desktop.paths import RESOURCES

SIZES_PX: Final = (16, 20, 24, 30, 40, 60)
"""Pictures made for one icon: 20 px, for text of 100 to 150 percent, on screens of one to two device pixels a pixel."""
LABEL_PX: Final = 20
POINTING: Final = frozenset(("arrow-left", "arrow-right", "log-out"))
"""Icons that point along the line, and so the other way where lines begin at the right. The viewer's tools never do."""


def draw_icon(painter: QPainter, name: str, color: QColor, rect: QRectF) -> None:
    """Paint an icon."""
    painter.save()
    if name in POINTING and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        painter.translate(2 * rect.center().x(), 0)
        painter.scale(-1, 1)
    _renderer(name, color.name()).render(painter, rect)
    painter.restore()


def pixmap(name: str, color: QColor, size: int = 20, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a picture of `size` device-independent pixels."""
    result = QPixmap(QSize(size, size) * ratio)
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    draw_icon(painter, name, color, QRectF(0, 0, size, size))
    painter.end()
    return result


def icon(name: str, tokens: Tokens, color: str = "text", checked: str = "accent") -> QIcon:
    """Return an icon for buttons and actions; `color` and `checked` name tokens."""
    result = QIcon()
    states = (
        (tokens.color(color), QIcon.Mode.Normal, QIcon.State.Off),
        (tokens.color(checked), QIcon.Mode.Normal, QIcon.State.On),
        (tokens.color("disabled"), QIcon.Mode.Disabled, QIcon.State.Off),
    )
    for size in SIZES_PX:
        for tint, mode, state in states:
            result.addPixmap(pixmap(name, tint, size), mode, state)
    return result


class Tint(QObject):
    """Keeps the icon of a button, an action or a label in the colours of the theme; lives as long as its owner."""

    def __init__(
        self, owner: QAbstractButton | QAction | QLabel, look: Look, name: str, color: str = "text", label_px: int = LABEL_PX
    ) -> None:
        super().__init__(owner)
        self._owner, self._look, self._name, self._color, self._label_px = owner, look, name, color, label_px
        look.changed.connect(self._apply)
        self._apply()

    def show(self, name: str) -> None:
        """Take another icon."""
        self._name = name
        self._apply()

    def _apply(self) -> None:
        tokens = self._look.tokens
        if isinstance(self._owner, QLabel):
            size = self._look.px(self._label_px)
            picture = pixmap(self._name, tokens.color(self._color), size, self._owner.devicePixelRatioF())
            self._owner.setPixmap(picture)
        else:
            self._owner.setIcon(_drawn(self._look, self._name, self._color))


def _drawn(look: Look, name: str, color: str) -> QIcon:
    """Return an icon in the colours of the theme, drawn once for all who show it: it takes 18 pictures."""
    key = (name, color, QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    if key not in look.icons:
        look.icons[key] = icon(name, look.tokens, color, color if color != "text" else "accent")
    return look.icons[key]


def icon_label(look: Look, name: str, color: str = "text") -> QLabel:
    """Return an icon to stand beside words; it has no name of its own for screen readers, the words say it."""
    label = QLabel()
    label.setFixedSize(look.px(LABEL_PX), look.px(LABEL_PX))
    Tint(label, look, name, color)
    return label


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    svg = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(svg.replace("currentColor", color).encode()))

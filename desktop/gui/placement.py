"""Where a film lies on the screen: zoom, shift, turns and mirroring, as one value."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QTransform

ZOOM_RANGE: Final = (0.02, 32.0)


@dataclass(frozen=True)
class Placement:
    """How the film is laid out in the viewer; `film` and `screen` are the sizes of the picture and of the viewer."""

    zoom: float = 1.0
    """Device-independent screen pixels a picture pixel."""
    shift: tuple[float, float] = (0.0, 0.0)
    """Of the film's middle from the viewer's."""
    turns: int = 0
    """Quarter turns clockwise, before mirroring."""
    mirrored: bool = False
    fitted: bool = True
    """Whether the film follows the viewer's size."""
    aspect: float = 1.0
    """Height of a picture pixel over its width: not 1 only where a film is shown in its true proportions."""

    def to_screen(self, film: QSize, screen: QSize) -> QTransform:
        """Return the way from picture pixels to the viewer."""
        transform = QTransform().translate(screen.width() / 2 + self.shift[0], screen.height() / 2 + self.shift[1])
        transform.scale(-self.zoom if self.mirrored else self.zoom, self.zoom)
        transform.rotate(90 * self.turns)
        transform.scale(1, self.aspect)
        return transform.translate(-film.width() / 2, -film.height() / 2)

    def fit(self, film: QSize, screen: QSize) -> "Placement":
        """Show the whole film as large as it fits."""
        width, height = float(film.width()), film.height() * self.aspect
        if self.turns % 2:
            width, height = height, width
        zoom = min(screen.width() / width, screen.height() / height)
        return replace(self, zoom=zoom, shift=(0.0, 0.0), fitted=True)

    def zoomed(self, zoom: float, fixed: QPointF, film: QSize, screen: QSize) -> "Placement":
        """Zoom; the point of the film under `fixed` stays there."""
        under = self.to_screen(film, screen).inverted()[0].map(fixed)
        larger = replace(self, zoom=min(max(zoom, ZOOM_RANGE[0]), ZOOM_RANGE[1]), fitted=False)
        return larger.moved(fixed - larger.to_screen(film, screen).map(under))

    def moved(self, by: QPointF) -> "Placement":
        """Shift the film."""
        return replace(self, shift=(self.shift[0] + by.x(), self.shift[1] + by.y()), fitted=False)

    def turned(self) -> "Placement":
        """Turn by 90 degrees clockwise, as it is seen."""
        return replace(self, turns=(self.turns + (-1 if self.mirrored else 1)) % 4)

    def flipped(self) -> "Placement":
        """Mirror left to right, as it is seen."""
        return replace(self, mirrored=not self.mirrored)

"""How large a pixel of a screen is, for films in their true size."""

import hashlib
import json
import math
from typing import Final

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QScreen

from desktop.gui.settings import SCREENS, Settings

DIAGONAL_MM: Final = (170, 2600)
"""From a small tablet to a wall."""
PIXEL_MM: Final = (0.04, 0.8)
"""Device-independent."""
SQUARE: Final = 0.03
"""So much a pixel's height may differ from its width: sizes come in whole millimetres or centimetres."""
VIRTUAL_DPI: Final = 96.0
"""What systems make up where a screen says nothing. A real screen of just this density is measured by hand once, which does no harm."""
ASPECTS: Final = frozenset({(160, 90), (160, 100), (16, 9), (16, 10), (4, 3), (40, 30)})
"""Sizes that are none: some televisions and projectors tell their proportions instead."""


def mm_per_pixel(screen: QScreen, settings: Settings) -> float | None:
    """Return the size of a device-independent pixel: as somebody measured it, else as the screen says; None where it says nothing believable."""
    measured = _measured(settings).get(_key(screen))
    return measured if measured is not None else believable(screen.physicalSize(), screen.size())


def keep_measured(screen: QScreen, settings: Settings, mm: float) -> None:
    """Remember what somebody measured on a screen."""
    settings.set(SCREENS, json.dumps(_measured(settings) | {_key(screen): mm}))


def believable(size_mm: QSizeF, pixels: QSize) -> float | None:
    """Return the size of a pixel that follows from a screen's own word; None where that cannot be.

    Parameters
    ----------
    size_mm : QSizeF
    pixels : QSize
        Device-independent.
    """
    if pixels.isEmpty() or size_mm.isEmpty() or (round(size_mm.width()), round(size_mm.height())) in ASPECTS:
        return None
    width, height = size_mm.width() / pixels.width(), size_mm.height() / pixels.height()
    diagonal = math.hypot(size_mm.width(), size_mm.height())
    made_up = abs(25.4 / width / VIRTUAL_DPI - 1) < 0.003
    fits = DIAGONAL_MM[0] <= diagonal <= DIAGONAL_MM[1] and PIXEL_MM[0] <= width <= PIXEL_MM[1]
    return width if fits and abs(width / height - 1) <= SQUARE and not made_up else None


def _measured(settings: Settings) -> dict[str, float]:
    """Return what was measured, by screen; nothing of what was edited by hand into something else."""
    try:
        stored = json.loads(settings.get(SCREENS))
    except ValueError:
        return {}
    if not isinstance(stored, dict):
        return {}
    return {key: float(mm) for key, mm in stored.items() if isinstance(mm, int | float) and PIXEL_MM[0] <= mm <= PIXEL_MM[1]}


def _key(screen: QScreen) -> str:
    size = screen.size()
    words = (screen.manufacturer(), screen.model(), screen.serialNumber(), screen.name(), f"{size.width()}x{size.height()}")
    return hashlib.sha256("\n".join(words).encode()).hexdigest()[:16]

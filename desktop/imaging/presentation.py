"""The one way from pixels to brightness, for the screen and for the model.

modality value -> VOI window or table -> brightness 0..1 -> inverted where the file says so (PS3.3 C.11.2, C.11.6).
Everything is a table look-up over the image's levels, so a window drag costs one `take` over the pixels.
"""

from dataclasses import replace
from io import BytesIO
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop.imaging.image import DecodedImage, Voi, VoiFunction, VoiTable, Window

_ROWS_AT_ONCE: Final = 256
"""numpy turns indices into 64-bit ones, which fit into the cache for this many rows and not for a whole film."""


def full_window(values: NDArray[np.float32], present: NDArray[np.bool_] | None = None) -> Window:
    """Return the LINEAR_EXACT window that spans all values, or those that are `present` (bool, shape (levels,))."""
    span = values if present is None else values[present]
    low, high = (float(span.min()), float(span.max())) if span.size else (0.0, 1.0)
    return Window((low + high) / 2, max(high - low, 1e-6), VoiFunction.LINEAR_EXACT)


def brightness(values: NDArray[np.float32], voi: Voi) -> NDArray[np.float32]:
    """Apply a VOI transformation.

    Parameters
    ----------
    values : ndarray of float32, shape (n,)
        Modality values.
    voi : Voi
        Window or table.

    Returns
    -------
    ndarray of float32, shape (n,)
        0 (black) to 1 (white).

    References
    ----------
    DICOM PS3.3 C.11.2.1.2.1 (linear), C.11.2.1.3.1 (sigmoid), C.11.2.1.3.2 (linear exact), C.11.2.1.1 (LUT).
    """
    if isinstance(voi, VoiTable):
        index = np.clip(values - voi.first, 0, len(voi.entries) - 1)
        looked_up: NDArray[np.float32] = voi.entries[np.rint(index).astype(np.intp)]
        return looked_up
    x = values.astype(np.float64)
    match voi.function:
        case VoiFunction.LINEAR:
            low = voi.center - 0.5 - (voi.width - 1) / 2  # black up to here, so that a width of 1 is a threshold
            y = (x - low) / max(voi.width - 1, 1e-6)
        case VoiFunction.LINEAR_EXACT:
            y = (x - voi.center) / voi.width + 0.5
        case VoiFunction.SIGMOID:
            y = 1 / (1 + np.exp(np.clip(-4 * (x - voi.center) / voi.width, -80, 80)))
    return np.clip(y, 0, 1).astype(np.float32)


def brightness_table(image: DecodedImage, voi: Voi | None = None, *, invert: bool = False) -> NDArray[np.float32]:
    """Return the brightness (0..1, float32, shape (levels,)) of every index of the image.

    Parameters
    ----------
    image : DecodedImage
    voi : Voi, optional
        Instead of the image's default.
    invert : bool
        The user's wish on top of what the file says.
    """
    table = brightness(image.values, voi if voi is not None else image.voi)
    if image.inverted != invert:
        table = 1 - table
    if image.padding is not None:
        table[image.padding[0] : image.padding[1] + 1] = 0
    return table


def display_table(image: DecodedImage, voi: Voi | None = None, *, invert: bool = False) -> NDArray[np.uint8]:
    """Return the 8-bit grey (uint8, shape (levels,)) of every index, for the screen: ``display_table(image)[image.pixels]``."""
    return np.rint(255 * brightness_table(image, voi, invert=invert)).astype(np.uint8)


def grayscale(image: DecodedImage) -> NDArray[np.uint8] | NDArray[np.float32]:
    """Return the picture as the file asks to be shown, brighter = larger: what the model judges.

    Returns
    -------
    ndarray, shape (rows, columns)
        uint8 (0..255) where the file's own bytes are already that, else float32 (0..1).
    """
    table = brightness_table(image)
    if image.pixels.dtype == np.uint8 and len(table) == 256 and np.array_equal(np.rint(255 * table), np.arange(256)):
        return image.pixels.astype(np.uint8, copy=False)
    gray = np.empty(image.pixels.shape, np.float32)
    for row in range(0, image.rows, _ROWS_AT_ONCE):
        rows = slice(row, row + _ROWS_AT_ONCE)
        np.take(table, image.pixels[rows], out=gray[rows], mode="clip")  # no index is out of range; any other mode copies
    return gray


def preview_pixels(image: DecodedImage, side: int = 512) -> NDArray[np.uint8]:
    """Return the picture as the file asks to be shown, small, colours in colour.

    Parameters
    ----------
    image : DecodedImage
    side : int
        Most pixels on the longer side; smaller pictures keep their size.

    Returns
    -------
    ndarray of uint8, shape (rows, columns) or (rows, columns, 3)
    """
    shown = display_table(image)[image.pixels] if image.rgb is None else image.rgb
    picture = Image.fromarray(shown)
    picture.thumbnail((side, side), Image.Resampling.BILINEAR)
    return np.asarray(picture)


def as_jpeg(pixels: NDArray[np.uint8]) -> bytes:
    """Return a small picture as a JPEG file."""
    jpeg = BytesIO()
    Image.fromarray(pixels).save(jpeg, "JPEG", quality=85)
    return jpeg.getvalue()


def preview_jpeg(image: DecodedImage) -> bytes:
    """Return a small JPEG of the picture; see `preview_pixels`."""
    return as_jpeg(preview_pixels(image))


def window_from_drag(window: Window, dx: float, dy: float, span: float) -> Window:
    """Return the window after a drag of (dx, dy), each a share of the viewer's size; `span` is the image's range of values.

    To the right widens, downwards brightens less, as in common DICOM viewers; the width never falls below 1/1000 of the span.
    """
    width = max(window.width * float(np.exp(2 * dx)), span / 1000)
    return replace(window, center=window.center + dy * span / 2, width=width, name="")

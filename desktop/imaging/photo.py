"""Photographs of films: told from films, straightened, and marked for ever.

A photograph is told by what its camera wrote (EXIF), by a tint over the whole picture, or by a film on a light box. Where a film
is found in it with confidence the film is cut out and straightened; else the picture stays as it is and says so. What was done
stays with the result as notices; the corners are a field of ``PHOTO-STRAIGHTENED``, so that the same film can be cut out again.
"""

from dataclasses import replace
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop.errors import ImageError, Notice
from desktop.imaging.color import image_of_colors
from desktop.imaging.image import FULL_8_BIT, DecodedImage, read_only
from desktop.imaging.photo_film import Surround, find_film
from desktop.imaging.photo_flaws import flaws
from desktop.imaging.photo_margin import without_margin
from desktop.imaging.photo_warp import Corners, to_rectangle
from desktop.imaging.presentation import display_table

TINT: Final = 4
"""Median difference of the colour channels (0..255) from which the whole picture has a tint. A grey film has 0, with coloured
writing on it too; what makes films grey, `color.TINT`, lies below."""
DARK: Final = 40
"""Brightness below which a colour cannot be told."""
COLORFUL: Final = 24
"""The same within the film, as a mean, from which it is no film and is never cut out (as `analysis.scope.COLOR_LIMIT`)."""
ASKEW: Final = 0.04
"""Slope of a side (2.3 degrees) from which edges alone tell a photograph, in a grey picture without a camera's data."""
MARGIN: Final = 0.01
"""Of the picture, which must lie outside of each of these corners."""
DIGITISED: Final = frozenset({"", "OT", "SC", "XC"})
"""DICOM modalities of pictures that may be photographs; a device's own films are never searched."""
SMALLEST_AREA: Final = 0.01
"""Of the picture, for corners that are given."""


class Sign(StrEnum):
    """What tells a photograph."""

    CAMERA = "the camera's data in the file"
    TINT = "a tint over the whole picture"
    EDGES = "a film's edges on a light box"
    HAND = "its corners were marked by hand"


def photo_notice(sign: Sign) -> Notice:
    """Return the mark that a photograph keeps for ever."""
    return Notice("PHOTO", {"sign": sign.value})


def as_film(image: DecodedImage, corners: Corners | None = None) -> DecodedImage:
    """Return the film that a photograph shows, straightened; every other picture as it is.

    Parameters
    ----------
    image : DecodedImage
    corners : Corners, optional
        Marked by hand: the picture is a photograph whatever it looks like.

    Returns
    -------
    DecodedImage
        With notices ``PHOTO`` and ``PHOTO-STRAIGHTENED`` or ``PHOTO-NO-CORNERS``, and what disturbs the photograph.

    Raises
    ------
    ImageError
        ``PHOTO-CORNERS``: these corners enclose nothing.
    """
    if corners is not None:
        return _cut_out(image, _sign(image) or Sign.HAND, corners, how="by hand")
    if not _may_be_photograph(image):
        return image
    gray, sign = _gray(image), _sign(image)
    found = find_film(gray, tuple(Surround) if sign else (Surround.LIGHT_BOX,))
    if found is not None and not _is_colorful(image, found.corners) and (sign or _lies_askew(image, found.corners)):
        corners = without_margin(gray, found.corners)
        return _cut_out(image, sign or Sign.EDGES, corners, how=f"on a {found.surround}")
    return image if sign is None else _marked(image, sign, Notice("PHOTO-NO-CORNERS"), *flaws(gray))


def straighten(image: DecodedImage, corners: Corners) -> DecodedImage:
    """Cut a film out of a photograph and straighten it.

    Parameters
    ----------
    image : DecodedImage
    corners : Corners

    Returns
    -------
    DecodedImage
        8-bit, as the file asks to be shown; grey, unless what lies between the corners is too colourful for a film.

    Raises
    ------
    ImageError
        ``PHOTO-CORNERS``: the corners are not those of a quadrilateral, clockwise from top left.
    """
    check_corners(corners)
    # The photograph's pixels are gone, and whoever marks the corners may turn the film
    header = replace(image.header, spacing_mm=None, spacing_source="", row_direction="", column_direction="")
    notices = image.notices
    if image.rgb is not None and _is_colorful(image, corners):
        channels = [to_rectangle(np.ascontiguousarray(image.rgb[..., channel]), corners) for channel in range(3)]
        straight = image_of_colors(np.stack(channels, axis=-1), image.format)
        return replace(straight, header=header, notices=notices, file_sha256=image.file_sha256)
    return DecodedImage(
        pixels=read_only(to_rectangle(_gray(image), corners)),
        values=read_only(np.arange(256, dtype=np.float32)),
        voi=FULL_8_BIT,
        file_sha256=image.file_sha256,
        format=image.format,
        frame=image.frame,
        frame_count=image.frame_count,
        header=header,
        notices=notices,
    )


def check_corners(corners: Corners) -> None:
    """Refuse corners that enclose no film.

    Raises
    ------
    ImageError
        ``PHOTO-CORNERS``: outside of the picture, too small, not convex, or not clockwise from top left.
    """
    points = np.array(corners, dtype=np.float64)
    if points.shape != (4, 2) or not np.isfinite(points).all() or points.min() < 0 or points.max() > 1:
        raise ImageError("PHOTO-CORNERS")
    sides = np.roll(points, -1, axis=0) - points
    following = np.roll(sides, -1, axis=0)
    turns = sides[:, 0] * following[:, 1] - sides[:, 1] * following[:, 0]
    across, down = points[2] - points[0], points[3] - points[1]
    if turns.min() <= 0 or (across[0] * down[1] - across[1] * down[0]) / 2 < SMALLEST_AREA:
        raise ImageError("PHOTO-CORNERS")


def corners_of(notices: tuple[Notice, ...]) -> Corners | None:
    """Return the corners of the film that was judged; None where the whole picture was."""
    for notice in notices:
        if notice.code == "PHOTO-STRAIGHTENED":
            x0, y0, x1, y1, x2, y2, x3, y3 = (float(number) for number in str(notice.fields["corners"]).split())
            return (x0, y0), (x1, y1), (x2, y2), (x3, y3)
    return None


def _may_be_photograph(image: DecodedImage) -> bool:
    own_film = image.format == "DICOM" and image.header.modality not in DIGITISED
    return not own_film and image.frame_count == 1 and not image.header.sample


def _sign(image: DecodedImage) -> Sign | None:
    if any(notice.code == "PHOTO" for notice in image.notices):  # by `raster`
        return Sign.CAMERA
    return Sign.TINT if image.rgb is not None and _tint(image.rgb) >= TINT else None


def _tint(rgb: NDArray[np.uint8]) -> float:
    """Return the median difference of the channels in a sample of the pixels that are not dark: black has no tint."""
    step = max(1, min(rgb.shape[:2]) // 128)
    sample = rgb[::step, ::step]
    high = sample.max(axis=2)
    lit = high > DARK
    return float(np.median((high - sample.min(axis=2))[lit])) if lit.any() else 0.0


def _lies_askew(image: DecodedImage, corners: Corners) -> bool:
    """Tell whether a quadrilateral lies within the picture and is turned or seen from aside: a white frame drawn by a program is not."""
    points = np.array(corners)
    sides = np.abs(np.roll(points, -1, axis=0) - points) * (image.columns, image.rows)
    steepest = float((sides.min(axis=1) / sides.max(axis=1)).max())
    return points.min() > MARGIN and points.max() < 1 - MARGIN and steepest > ASKEW


def _is_colorful(image: DecodedImage, corners: Corners) -> bool:
    if image.rgb is None:
        return False
    t = np.linspace(0.02, 0.98, 64)[:, np.newaxis, np.newaxis]
    s = np.linspace(0.02, 0.98, 64)[:, np.newaxis]
    a, b, c, d = (np.array(point) for point in corners)
    places = (1 - t) * ((1 - s) * a + s * b) + t * ((1 - s) * d + s * c)  # (64, 64, 2)
    at = (places * (image.columns - 1, image.rows - 1)).astype(np.intp)
    sample = image.rgb[at[..., 1], at[..., 0]].astype(np.int16)
    return float((sample.max(axis=-1) - sample.min(axis=-1)).mean()) > COLORFUL


def _gray(image: DecodedImage) -> NDArray[np.uint8]:
    table = display_table(image)
    plain = image.pixels.dtype == np.uint8 and np.array_equal(table, np.arange(256))
    return image.pixels.astype(np.uint8, copy=False) if plain else table[image.pixels]


def _cut_out(image: DecodedImage, sign: Sign, corners: Corners, how: str) -> DecodedImage:
    straight = straighten(image, corners)
    numbers = " ".join(f"{number:.4f}" for point in corners for number in point)
    cut = Notice("PHOTO-STRAIGHTENED", {"how": how, "corners": numbers})
    return _marked(straight, sign, cut, *flaws(_gray(straight)))


def _marked(image: DecodedImage, sign: Sign, *more: Notice) -> DecodedImage:
    already = any(notice.code == "PHOTO" for notice in image.notices)
    return replace(image, notices=(*image.notices, *(() if already else (photo_notice(sign),)), *more))

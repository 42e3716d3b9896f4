"""What a file becomes: pixels at full depth, the meaning of their values, and the header fields that the program needs."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from desktop.errors import ImageError, Notice
from desktop.imaging.layers import Overlay, Shutter

Pixels = NDArray[np.uint8] | NDArray[np.uint16]
"""Indices into a picture's table of values."""
_Array = TypeVar("_Array", bound=NDArray[Any])

MEGAPIXELS: Final = 64
"""Largest picture that is decoded; the largest chest films have some 20."""
OLDEST_YEARS: Final = 130
"""Ages beyond this are typing errors."""
LARGEST_INSTANCE_NUMBER: Final = 2**31 - 1
"""Of the value representation IS, PS3.5 6.2."""
LARGEST_RATIO: Final = 10_000.0
FRAME_RATES: Final = (0.01, 1000.0)
"""What a frame rate can be, in frames a second."""
FRAMES: Final = 4096
"""Most frames of a file; large OCT volumes have some 1000, and what has more (whole slides in tiles) is judged by no model."""


class VoiFunction(StrEnum):
    """VOI LUT Function (0028,1056), PS3.3 C.11.2.1.3."""

    LINEAR = "LINEAR"
    LINEAR_EXACT = "LINEAR_EXACT"
    SIGMOID = "SIGMOID"


@dataclass(frozen=True)
class Window:
    """A display window in modality values (PS3.3 C.11.2.1.2)."""

    center: float
    width: float
    function: VoiFunction = VoiFunction.LINEAR
    name: str = ""


@dataclass(frozen=True, eq=False)
class VoiTable:
    """A VOI LUT given point by point (PS3.3 C.11.2.1.1).

    Parameters
    ----------
    first : float
        Modality value that the first entry stands for; smaller values take the first entry.
    entries : ndarray of float32, shape (n,)
        Brightness, 0 (black) to 1 (white); values past the last entry take the last.
    """

    first: float
    entries: NDArray[np.float32]
    name: str = ""


Voi = Window | VoiTable


@dataclass(frozen=True)
class Header:
    """Whitelisted header fields. Every string is cleaned (`desktop.errors.clean_text`) and at most 80 characters long.

    Empty string or None: not given, or unusable.
    """

    patient_name: str = ""
    patient_id: str = ""
    patient_birth_date: str = ""
    """ISO 8601, ``YYYY-MM-DD``."""
    patient_sex: str = ""
    """``M``, ``F``, ``O`` or empty."""
    patient_age_years: float | None = None
    """Patient's Age (0010,1010), or the time from birth to study."""
    study_date: str = ""
    """ISO 8601."""
    study_time: str = ""
    """``HH:MM:SS``."""
    study_description: str = ""
    accession_number: str = ""
    modality: str = ""
    body_part: str = ""
    view: str = ""
    laterality: str = ""
    manufacturer: str = ""
    device: str = ""
    """Manufacturer's Model Name (0008,1090)."""
    sop_class_uid: str = ""
    sop_instance_uid: str = ""
    series_instance_uid: str = ""
    study_instance_uid: str = ""
    instance_number: int | None = None
    """Instance Number (0020,0013): the place of an image in its series."""
    transfer_syntax: str = ""
    """Plain name, for example ``JPEG 2000 Image Compression (Lossless Only)``."""
    photometric_interpretation: str = ""
    bits_stored: int = 8
    character_set: str = ""
    spacing_mm: tuple[float, float] | None = None
    """Between rows, between columns."""
    spacing_source: str = ""
    """DICOM keyword that `spacing_mm` came from, or for which there is none."""
    row_direction: str = ""
    """Where the rows run to, as Patient Orientation (0020,0020) says: letters of ``A P R L H F``, the chief direction first."""
    column_direction: str = ""
    lossy_ratio: float | None = None
    """Lossy Image Compression Ratio (0028,2112), of several steps the largest: 10 where a tenth of the bytes was left."""
    frame_rate: float | None = None
    """Frames a second at which the maker wants them shown."""
    sample: bool = False
    """Made by Lightbox itself, no patient's image."""


@dataclass(frozen=True, eq=False)
class DecodedImage:
    """One frame of a file, at full bit depth.

    Parameters
    ----------
    pixels : ndarray of uint8 or uint16, shape (rows, columns)
        Index into `values`. Contiguous and not writeable.
    values : ndarray of float32, shape (levels,)
        Modality value (PS3.3 C.11.1: after Rescale Slope/Intercept or the Modality LUT) that each index stands for.
        ``pixels.max() < levels``.
    voi : Voi
        How the file asks to be shown by default.
    voi_choices : tuple of Voi
        All windows and tables that the file offers, the default first; empty when it offers none.
    inverted : bool
        Small values are white (MONOCHROME1, or Presentation LUT Shape INVERSE).
    padding : tuple of int or None
        First and last index of Pixel Padding, always shown black and left out of statistics.
    rgb : ndarray of uint8, shape (rows, columns, 3), or None
        The colours, where the file is a true colour picture; `pixels` then holds its brightness (ITU-R BT.601 luma).
    overlays : tuple of Overlay
        What the file draws over the picture. Only the viewer shows it: no model sees it, no preview or report holds it.
    shutter : Shutter or None
        What of the picture the file wants to be seen; for the viewer only, too.
    format : str
        ``DICOM``, ``JPEG``, ``PNG``, ``TIFF``, ``BMP`` or ``WEBP``.
    frame, frame_count : int
        Frames count from 0.
    file_sha256 : str
        Of the whole file, 64 hexadecimal digits.
    """

    pixels: Pixels
    values: NDArray[np.float32]
    voi: Voi
    file_sha256: str
    format: str
    voi_choices: tuple[Voi, ...] = ()
    inverted: bool = False
    padding: tuple[int, int] | None = None
    rgb: NDArray[np.uint8] | None = None
    overlays: tuple[Overlay, ...] = ()
    shutter: Shutter | None = None
    frame: int = 0
    frame_count: int = 1
    header: Header = field(default_factory=Header)
    notices: tuple[Notice, ...] = ()

    @property
    def rows(self) -> int:
        """Height in pixels."""
        return int(self.pixels.shape[0])

    @property
    def columns(self) -> int:
        """Width in pixels."""
        return int(self.pixels.shape[1])


@dataclass(frozen=True)
class Inspection:
    """What the header of a file says, or why it cannot be read."""

    path: Path
    """Goes on past an archive for a file inside of it."""
    format: str = ""
    """``DICOM``, ``JPEG``, ``PNG``, ``TIFF``, ``BMP`` or ``WEBP``; empty where it is none of these."""
    file_sha256: str = ""
    size_bytes: int = 0
    header: Header = field(default_factory=Header)
    rows: int = 0
    columns: int = 0
    frame_count: int = 0
    code: str = ""
    """Of the error, where it cannot be read."""
    reason: str = ""

    @classmethod
    def refused(cls, path: Path, error: ImageError) -> Self:
        """Return what is said of a file that cannot be tried at all."""
        return cls(path, code=error.code, reason=error.reason)


FULL_8_BIT: Final = Window(127.5, 255, VoiFunction.LINEAR_EXACT)
"""Shows 0 black and 255 white, every value as it is."""


def read_only(array: _Array) -> _Array:
    """Return the array contiguous and locked against writing."""
    if not array.flags.c_contiguous:
        array = array.copy()
    array.flags.writeable = False
    return array


def check_size(rows: int, columns: int) -> None:
    """Refuse a picture of more than `MEGAPIXELS`, before anything of its size is allocated.

    Raises
    ------
    ImageError
        ``IMAGE-TOO-LARGE``.
    """
    if rows * columns > MEGAPIXELS * 10**6:
        raise ImageError("IMAGE-TOO-LARGE", megapixels=round(rows * columns / 1e6), limit=MEGAPIXELS)


def check_frame_count(frame_count: int) -> None:
    """Refuse a file of more than `FRAMES`, whose pictures would keep the program busy for ever.

    Raises
    ------
    ImageError
        ``FRAMES-TOO-MANY``.
    """
    if frame_count > FRAMES:
        raise ImageError("FRAMES-TOO-MANY", frame_count=frame_count, limit=FRAMES)

"""How the pixels of a DICOM image lie in its file: the Image Pixel module, checked (PS3.3 C.7.6.3, PS3.5 chapter 8)."""

from dataclasses import dataclass
from typing import Final

from desktop.errors import ImageError, Notice
from desktop.imaging.dataset import DOUBLE_PIXEL_DATA, FLOAT_PIXEL_DATA, Dataset
from desktop.imaging.image import check_frame_count, check_size

MONOCHROME: Final = ("MONOCHROME1", "MONOCHROME2")
COLORS: Final = ("RGB", "YBR_FULL", "YBR_FULL_422", "YBR_RCT", "YBR_ICT")

_SAMPLES_PER_PIXEL: Final = 0x00280002
_PHOTOMETRIC: Final = 0x00280004
_PLANAR: Final = 0x00280006
_NUMBER_OF_FRAMES: Final = 0x00280008
_ROWS: Final = 0x00280010
_COLUMNS: Final = 0x00280011
_BITS_ALLOCATED: Final = 0x00280100
_BITS_STORED: Final = 0x00280101
_HIGH_BIT: Final = 0x00280102
_PIXEL_REPRESENTATION: Final = 0x00280103


@dataclass(frozen=True)
class Layout:
    """Checked description of the pixel data."""

    rows: int
    columns: int
    samples: int
    photometric: str
    bits_allocated: int
    bits_stored: int
    high_bit: int
    signed: bool
    by_plane: bool
    """Colours one after the other (Planar Configuration 1)."""
    frame_count: int
    floating: bool = False
    """Float or Double Float Pixel Data."""
    notices: tuple[Notice, ...] = ()

    @property
    def frame_bits(self) -> int:
        """Size of one uncompressed frame."""
        # Two pixels share their chrominance in uncompressed YBR_FULL_422 (PS3.3 C.7.6.3.1.2)
        samples = 2 if self.photometric == "YBR_FULL_422" else self.samples
        return self.rows * self.columns * samples * self.bits_allocated


def read_layout(dataset: Dataset) -> Layout:
    """Read and check the Image Pixel module.

    Raises
    ------
    ImageError
        ``DICOM-ATTRIBUTE``, ``DICOM-UNSUPPORTED-PIXELS``, ``IMAGE-TOO-LARGE``, ``FRAMES-TOO-MANY``.
    """
    rows, columns = _positive(dataset, _ROWS, "Rows"), _positive(dataset, _COLUMNS, "Columns")
    check_size(rows, columns)
    photometric = dataset.text(_PHOTOMETRIC).upper()
    samples = _samples(dataset, photometric)
    floating = any(tag in dataset for tag in (FLOAT_PIXEL_DATA, DOUBLE_PIXEL_DATA))
    allocated = _positive(dataset, _BITS_ALLOCATED, "BitsAllocated")
    stored, high_bit, signed = allocated, allocated - 1, True
    if not floating:
        stored, high_bit = _bits(dataset, allocated)
        signed = _signed(dataset, samples)
    _check_depth(allocated, stored, samples, floating=floating)
    frames = dataset.numbers(_NUMBER_OF_FRAMES, "IS")
    frame_count = int(frames[0]) if frames and frames[0] >= 1 else 1
    check_frame_count(frame_count)
    notices = []
    if frames and frames[0] != frame_count:
        notices.append(Notice("REPAIRED", {"detail": "an unusable Number of Frames was read as 1"}))
    if high_bit != stored - 1:
        notices.append(Notice("HIGH-BIT", {"high_bit": high_bit, "bits_stored": stored}))
    return Layout(
        rows=rows,
        columns=columns,
        samples=samples,
        photometric=photometric,
        bits_allocated=allocated,
        bits_stored=stored,
        high_bit=high_bit,
        signed=signed,
        by_plane=samples > 1 and dataset.integer(_PLANAR) == 1,
        frame_count=frame_count,
        floating=floating,
        notices=tuple(notices),
    )


def _positive(dataset: Dataset, tag: int, keyword: str) -> int:
    number = dataset.integer(tag)
    if number is None or number < 1:
        raise ImageError("DICOM-ATTRIBUTE", keyword=keyword)
    return number


def _samples(dataset: Dataset, photometric: str) -> int:
    """Return how many values a pixel has, which the photometric interpretation settles."""
    if not photometric:
        raise ImageError("DICOM-ATTRIBUTE", keyword="PhotometricInterpretation")
    if photometric not in (*MONOCHROME, "PALETTE COLOR", *COLORS):
        raise ImageError("DICOM-UNSUPPORTED-PIXELS", detail=photometric)
    expected = 3 if photometric in COLORS else 1
    if (dataset.integer(_SAMPLES_PER_PIXEL) or expected) != expected:
        raise ImageError("DICOM-ATTRIBUTE", keyword="SamplesPerPixel")
    return expected


def _bits(dataset: Dataset, allocated: int) -> tuple[int, int]:
    stored = _positive(dataset, _BITS_STORED, "BitsStored")
    if stored > allocated:
        raise ImageError("DICOM-ATTRIBUTE", keyword="BitsStored")
    high_bit = dataset.integer(_HIGH_BIT)
    high_bit = stored - 1 if high_bit is None else high_bit
    if not stored - 1 <= high_bit < allocated:
        raise ImageError("DICOM-ATTRIBUTE", keyword="HighBit")
    return stored, high_bit


def _signed(dataset: Dataset, samples: int) -> bool:
    representation = dataset.integer(_PIXEL_REPRESENTATION)
    if representation is None and samples == 3:
        return False  # colours are never signed
    if representation not in (0, 1):
        raise ImageError("DICOM-ATTRIBUTE", keyword="PixelRepresentation")
    return representation == 1


def _check_depth(allocated: int, stored: int, samples: int, *, floating: bool) -> None:
    """Refuse what no rule below knows how to show."""
    if floating:
        known = allocated in (32, 64) and samples == 1
    elif samples == 3:
        known = allocated in (8, 16)
    else:
        known = allocated in (1, 8, 12, 16, 32)
    if not known:
        raise ImageError("DICOM-UNSUPPORTED-PIXELS", detail=f"{samples} x {stored} of {allocated} bits")

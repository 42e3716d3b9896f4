"""Look-up tables, palettes and colours of DICOM (PS3.3 C.11.1.1, C.11.2.1.1, C.7.6.3.1): the right picture."""

import struct
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tests.corpus.case import COLUMNS, DEEP, GRAY, ROWS, Case, opens, refused
from tests.corpus.dicom_pixels import ATTRIBUTE, UNWINDOWED, words
from tests.corpus.dicom_writer import Raw, film, linear

CURVE = np.rint(4095 * np.sqrt(np.arange(4096) / 4095)).astype(np.uint16)
"""A table of 4096 entries of 12 bits."""
RGB = np.stack([GRAY, GRAY[::-1], 255 - GRAY], axis=-1)
COLORED = "COLOR"


def cases() -> Iterator[Case]:
    """Yield all cases of this module."""
    yield from _modality_tables()
    yield from _voi_tables()
    yield from _functional_groups()
    yield from _palettes()
    yield from _colors()


def table(entries: NDArray[Any], bits: int, first: int = 0, count: int | None = None) -> dict[str, Any]:
    """Return an item of a LUT sequence."""
    descriptor = struct.pack("<HHH", (len(entries) if count is None else count) % 65536, first % 65536, bits)
    return {"LUTDescriptor": Raw(descriptor, "US"), "LUTData": Raw(entries.astype("<u2").tobytes(), "OW")}


def _modality_tables() -> Iterator[Case]:
    kind, used = "DICOM: Modality LUT", CURVE[DEEP] / 4095
    sequence = lambda item: film(ModalityLUTSequence=[item])
    yield Case(kind, "12 bits", sequence(table(CURVE, 12)), opens(used))
    both = film(ModalityLUTSequence=[table(CURVE, 12)], RescaleSlope="3", RescaleIntercept="5")
    yield Case(kind, "and a rescale, which does not count", both, opens(used))
    short = np.clip(DEEP.astype(int) - 1000, 0, 999)
    ramp = np.arange(1000) * 4
    yield Case(kind, "from 1000 to 1999", sequence(table(ramp, 12, first=1000)), opens(ramp[short] / 4095))
    asked = {"PixelRepresentation": 1, "ModalityLUTSequence": [table(CURVE, 12, first=-2048)]}
    signed = film(((DEEP.astype(int) - 2048) & 0xFFFF).astype(np.uint16), 12, **asked)
    yield Case(kind, "first value below zero", signed, opens(used))
    yield Case(kind, "an empty placeholder", sequence({}), opens())
    for name, item in {
        "fewer entries than it says": table(CURVE[:100], 12, count=4096),
        "no entries": {"LUTDescriptor": Raw(struct.pack("<HHH", 4096, 0, 12), "US")},
        "no descriptor": {"LUTData": Raw(CURVE.tobytes(), "OW")},
        "17 bits": table(CURVE, 17),
        "0 bits": table(CURVE, 0),
        "a descriptor of two numbers": table(CURVE, 12) | {"LUTDescriptor": Raw(b"\0\x10\0\0", "US")},
    }.items():
        yield Case(kind, name, sequence(item), ATTRIBUTE)


def _voi_tables() -> Iterator[Case]:
    kind, used = "DICOM: VOI LUT", CURVE[DEEP] / 4095
    sequence = lambda item: film(VOILUTSequence=[item])
    yield Case(kind, "12 bits, before the window", sequence(table(CURVE, 12)), opens(used))
    yield Case(kind, "alone", film(VOILUTSequence=[table(CURVE, 12)], **UNWINDOWED), opens(used))
    shallow = CURVE >> 4
    yield Case(kind, "8 bits in 16", sequence(table(shallow, 8)), opens(shallow[DEEP] / 255))
    packed = table(shallow, 8) | {"LUTData": Raw(shallow.astype(np.uint8).tobytes(), "OW")}
    yield Case(kind, "8 bits in 8", sequence(packed), opens(shallow[DEEP] / 255))
    whole = np.rint(np.arange(65536) / 65535 * 65535)
    yield Case(kind, "65536 entries, said as 0", sequence(table(whole, 16, count=0)), opens(DEEP / 65535))
    yield Case(kind, "fewer entries than it says", sequence(table(CURVE[:9], 12, count=4096)), ATTRIBUTE)
    dark = film(4095 - DEEP, PhotometricInterpretation="MONOCHROME1", VOILUTSequence=[table(CURVE, 12)])
    yield Case(kind, "and MONOCHROME1", dark, opens(1 - CURVE[4095 - DEEP] / 4095))


def _functional_groups() -> Iterator[Case]:
    """Multi-frame objects say it in groups, for all frames or for each (PS3.3 C.7.6.16)."""
    kind = "DICOM: functional groups"
    window = lambda center, width: {"FrameVOILUTSequence": [{"WindowCenter": center, "WindowWidth": width}]}
    rescale = lambda intercept: {"PixelValueTransformationSequence": [{"RescaleIntercept": intercept, "RescaleSlope": "1"}]}
    shared, each = "SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"
    narrow = opens(linear(DEEP, 1000, 500))
    yield Case(kind, "a window for all", film(**{shared: [window("1000", "500")]}, **UNWINDOWED), narrow)
    yield Case(kind, "a window for each", film(**{each: [window("1000", "500")]}, **UNWINDOWED), narrow)
    both = {shared: [window("2048", "4096")], each: [window("1000", "500")]}
    yield Case(kind, "that of the frame before that of all", film(**both, **UNWINDOWED), narrow)
    yield Case(kind, "a rescale for all", film(**{shared: [rescale("-1024")]}, WindowCenter="1024"), opens())
    yield Case(kind, "empty groups", film(**{shared: [{}], each: [{}]}), opens())
    two = {"NumberOfFrames": "2", "PixelData": words(np.stack([DEEP, DEEP])), each: [window("1000", "500")], **UNWINDOWED}
    yield Case(kind, "a group for the first frame only", film(**two), opens(linear(DEEP, 1000, 500), frames=2))


def _palette(entries: NDArray[Any], bits: int = 16, channels: str = "RGB") -> dict[str, Any]:
    names = {"R": "Red", "G": "Green", "B": "Blue"}
    colors = {}
    for letter in channels:
        descriptor = struct.pack("<HHH", len(entries), 0, bits)
        colors[f"{names[letter]}PaletteColorLookupTableDescriptor"] = Raw(descriptor, "US")
        column = entries[:, "RGB".index(letter)]
        colors[f"{names[letter]}PaletteColorLookupTableData"] = Raw(column.astype("<u2").tobytes(), "OW")
    return colors


def _palettes() -> Iterator[Case]:
    kind, asked = "DICOM: palette", {"PhotometricInterpretation": "PALETTE COLOR"}
    ramp = np.arange(256)
    hot = np.stack([ramp * 257, (255 - ramp) * 257, ramp * 0], axis=-1)
    shown = hot[GRAY] / 65535
    yield Case(kind, "16 bits", film(GRAY, **asked, **_palette(hot)), opens(shown, COLORED, within=1 / 255))
    yield Case(kind, "8 bits", film(GRAY, **asked, **_palette(hot >> 8, 8)), opens(shown, COLORED, within=1 / 255))
    gray = np.stack([ramp * 257] * 3, axis=-1)
    yield Case(kind, "that is grey", film(GRAY, **asked, **_palette(gray)), opens(GRAY / 255, within=1 / 255))
    few = np.clip(GRAY, 0, 99)
    yield Case(
        kind, "100 colours only", film(GRAY, **asked, **_palette(hot[:100])), opens(hot[few] / 65535, COLORED, within=1 / 255)
    )
    yield Case(kind, "missing", film(GRAY, **asked), ATTRIBUTE)
    yield Case(kind, "blue missing", film(GRAY, **asked, **_palette(hot, channels="RG")), ATTRIBUTE)
    segments = struct.pack("<HHHHHH", 0, 1, 0, 1, 255, 65535)  # one entry, then a line of 255 more
    descriptors = {key: value for key, value in _palette(gray).items() if key.endswith("Descriptor")}
    parts = {f"Segmented{name}PaletteColorLookupTableData": Raw(segments, "OW") for name in ("Red", "Green", "Blue")}
    yield Case(kind, "in segments", film(GRAY, **asked, **descriptors, **parts), opens(GRAY / 255, within=1 / 255))
    endless = struct.pack("<HHHH", 2, 65535, 0, 0) * 200
    parts = {f"Segmented{name}PaletteColorLookupTableData": Raw(endless, "OW") for name in ("Red", "Green", "Blue")}
    yield Case(kind, "segments that repeat themselves", film(GRAY, **asked, **descriptors, **parts), ATTRIBUTE)


def _colors() -> Iterator[Case]:
    kind, data = "DICOM: colours", lambda pixels: Raw(pixels.tobytes(), "OB")
    asked: dict[str, Any] = {"PhotometricInterpretation": "RGB", "SamplesPerPixel": 3, "PlanarConfiguration": 0, **UNWINDOWED}
    shown = opens(RGB / 255, COLORED, within=1 / 255)
    yield Case(kind, "RGB by pixel", film(GRAY, **asked | {"PixelData": data(RGB)}), shown)
    planes = np.moveaxis(RGB, -1, 0)
    yield Case(kind, "RGB by plane", film(GRAY, **asked | {"PlanarConfiguration": 1, "PixelData": data(planes)}), shown)
    unsaid = asked | {"PlanarConfiguration": None, "PixelRepresentation": None, "PixelData": data(RGB)}
    yield Case(kind, "RGB, little said", film(GRAY, **unsaid), shown)
    same = np.stack([GRAY] * 3, axis=-1)
    yield Case(kind, "RGB that is grey", film(GRAY, **asked | {"PixelData": data(same)}), opens(GRAY / 255, within=1 / 255))
    deep = {"BitsAllocated": 16, "BitsStored": 16, "HighBit": 15, "PixelData": words(RGB.astype(int) * 257)}
    yield Case(kind, "RGB of 16 bits", film(GRAY, **asked | deep), shown)
    red, green, blue = (RGB[..., n].astype(float) for n in range(3))
    luma = 0.299 * red + 0.587 * green + 0.114 * blue
    ybr = np.stack([luma, 128 + (blue - luma) / 1.772, 128 + (red - luma) / 1.402], axis=-1)
    full = np.rint(np.clip(ybr, 0, 255)).astype(np.uint8)
    ybr_full = asked | {"PhotometricInterpretation": "YBR_FULL", "PixelData": data(full)}
    yield Case(kind, "YBR_FULL", film(GRAY, **ybr_full), opens(RGB / 255, COLORED, within=3 / 255))
    level = np.full((ROWS, COLUMNS // 2), 128, np.uint8)
    halved = np.stack([GRAY[:, ::2], GRAY[:, 1::2], level, level], axis=-1)
    half = asked | {"PhotometricInterpretation": "YBR_FULL_422", "PixelData": data(halved)}
    yield Case(kind, "YBR_FULL_422, grey", film(GRAY, **half), opens(GRAY / 255, within=1 / 255))
    yield Case(kind, "cut off", film(GRAY, **asked | {"PixelData": data(RGB[:-1])}), refused("IMAGE-DAMAGED"))
    wide = {"BitsAllocated": 32, "BitsStored": 32, "HighBit": 31, "PixelData": words(np.repeat(RGB, 2))}
    yield Case(kind, "RGB of 32 bits", film(GRAY, **asked | wide), refused("DICOM-UNSUPPORTED-PIXELS"))

"""The Image Pixel module and the way from stored values to brightness (PS3.3 C.7.6.3, C.11.1, C.11.2): the right picture."""

import struct
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tests.corpus.case import COLUMNS, DEEP, GRAY, ROWS, SHOWN, Case, opens, refused
from tests.corpus.dicom_writer import BIG, IMPLICIT, Raw, film, linear

ATTRIBUTE = refused("DICOM-ATTRIBUTE")
UNSUPPORTED = refused("DICOM-UNSUPPORTED-PIXELS")
CUT = refused("IMAGE-DAMAGED")
UNWINDOWED: dict[str, Any] = {"WindowCenter": None, "WindowWidth": None}
GRAY_SHOWN = GRAY / 255


def words(values: NDArray[Any]) -> Raw:
    """Return 16-bit pixel data."""
    return Raw(values.astype("<i8").astype("<u2").tobytes(), "OW")


def cases() -> Iterator[Case]:
    """Yield all cases of this module."""
    yield from _depths()
    yield from _signs()
    yield from _high_bits()
    yield from _wide()
    yield from _floating()
    yield from _windows()
    yield from _rescales()
    yield from _inverted()
    yield from _sizes()
    yield from _frames()
    yield from _unusable()


def _depths() -> Iterator[Case]:
    kind = "DICOM: bit depth"
    for bits in (9, 10, 11, 12, 13, 14, 15, 16):
        values = np.rint(SHOWN * (2**bits - 1)).astype(np.uint16)
        for name, style in (("", None), (", implicit", IMPLICIT), (", big endian", BIG)) if bits in (12, 16) else (("", None),):
            data = film(values, bits, style=style) if style else film(values, bits)
            yield Case(kind, f"{bits} bits{name}", data, opens(values / (2**bits - 1), *_odd(bits)))
    for bits in (5, 7, 8):
        values = np.rint(SHOWN * (2**bits - 1)).astype(np.uint8)
        yield Case(kind, f"{bits} of 8 bits", film(values, bits), opens(values / (2**bits - 1), *_odd(bits)))
    swapped = np.frombuffer(GRAY.tobytes(), "<u2").byteswap().tobytes()
    yield Case(kind, "8 bits in big endian words", film(GRAY, style=BIG, PixelData=Raw(swapped, "OW")), opens(GRAY_SHOWN))
    yield Case(kind, "8 of 16 bits", film(GRAY.astype(np.uint16), 8), opens(GRAY_SHOWN))
    dots = (DEEP > 2048).astype(np.uint8)
    single = {
        "BitsAllocated": 1,
        "BitsStored": 1,
        "HighBit": 0,
        "PixelData": Raw(np.packbits(dots, bitorder="little").tobytes(), "OB"),
    }
    yield Case(kind, "1 bit", film(dots, **single, **UNWINDOWED), opens(dots, "NO-WINDOW", *_odd(1)))
    pairs = DEEP.reshape(-1, 2)
    packed = np.stack((pairs[:, 0] & 255, pairs[:, 0] >> 8 | (pairs[:, 1] & 15) << 4, pairs[:, 1] >> 4), axis=1).astype(
        np.uint8
    )
    yield Case(kind, "12 bits packed", film(DEEP, BitsAllocated=12, PixelData=Raw(packed.tobytes(), "OW")), opens())


def _odd(bits: int) -> tuple[str, ...]:
    """Return the notice of depths that no film has."""
    return () if bits in (8, 10, 12, 14, 15, 16) else ("BIT-DEPTH-UNUSUAL",)


def _signs() -> Iterator[Case]:
    kind = "DICOM: signed"
    for bits in (8, 10, 12, 15, 16):
        values = np.rint(SHOWN * (2**bits - 1)).astype(np.int64) - 2 ** (bits - 1)
        shown = (values + 2 ** (bits - 1)) / (2**bits - 1)
        asked = {"PixelRepresentation": 1, "WindowCenter": "0", "WindowWidth": str(2**bits)}
        unsigned = (values & 0xFFFF).astype(np.uint16)
        yield Case(kind, f"{bits} bits, the sign repeated above", film(unsigned, bits, **asked), opens(shown))
        yield Case(kind, f"{bits} bits, zeros above", film(unsigned & (2**bits - 1), bits, **asked), opens(shown))
    negative = DEEP.astype(np.int64) - 4095
    asked = {"PixelRepresentation": 1, "WindowCenter": "-2047", "WindowWidth": "4096"}
    yield Case(kind, "all below zero", film((negative & 0xFFFF).astype(np.uint16), 16, **asked), opens(SHOWN))


def _high_bits() -> Iterator[Case]:
    kind = "DICOM: High Bit"
    for high in (12, 13, 15):
        shifted = (DEEP << (high - 11)).astype(np.uint16)
        yield Case(kind, f"{high} for 12 bits", film(shifted, 12, HighBit=high), opens(SHOWN, "HIGH-BIT"))
    noise = (np.arange(DEEP.size).reshape(DEEP.shape) % 16 << 12).astype(np.uint16)
    overlay = {0x60000010: 48, 0x60000011: 64, 0x60000100: Raw(b"\x01\0", "US"), 0x60000102: Raw(b"\x0c\0", "US")}
    yield Case(kind, "an overlay in the bits above", film(DEEP | noise, 12, extra=overlay), opens())
    yield Case(kind, "noise in the bits above", film(DEEP | noise, 12), opens())
    low = (DEEP << 4 | noise >> 12).astype(np.uint16)
    yield Case(kind, "15, noise in the bits below", film(low, 12, HighBit=15), opens(SHOWN, "HIGH-BIT"))
    for name, bits in {"below the stored bits": {"HighBit": 5}, "beyond the allocated ones": {"HighBit": 16}}.items():
        yield Case(kind, name, film(**bits), ATTRIBUTE)


def _wide() -> Iterator[Case]:
    kind = "DICOM: more than 16 bits"
    for bits in (24, 32):
        values = (DEEP.astype(np.uint32) * 1000).astype(np.uint32)
        asked = {"WindowCenter": "2047500.5", "WindowWidth": "4095001"}
        yield Case(kind, f"{bits} bits", film(values, bits, **asked), opens(SHOWN, "BIT-DEPTH"))
    signed = (DEEP.astype(np.int64) - 2000).astype(np.int32).view(np.uint32)
    asked = {"PixelRepresentation": 1, "WindowCenter": "48", "WindowWidth": "4096"}
    yield Case(kind, "32 bits signed", film(signed, 32, **asked), opens(SHOWN, "BIT-DEPTH"))
    yield Case(kind, "64 bits", film(DEEP.astype(np.uint64), 64), UNSUPPORTED)


def _floating() -> Iterator[Case]:
    kind = "DICOM: floating pixels"
    for size, keyword, vr in ((4, "FloatPixelData", "OF"), (8, "DoubleFloatPixelData", "OD")):
        facts = {"BitsAllocated": 8 * size, "BitsStored": None, "HighBit": None, "PixelRepresentation": None, "PixelData": None}
        of = lambda values, size=size, vr=vr: Raw(values.astype(f"<f{size}").tobytes(), vr)
        shown = opens(SHOWN, "BIT-DEPTH", "NO-WINDOW")
        yield Case(kind, f"{vr}", film(**facts, **UNWINDOWED, **{keyword: of(SHOWN)}), shown)
        for value in (np.nan, np.inf, -np.inf):
            spoilt = SHOWN.copy()
            spoilt[3, 4] = value
            yield Case(kind, f"{vr}, one is {value}", film(**facts, **{keyword: of(spoilt)}), UNSUPPORTED)
        bits = SHOWN.astype(f"<f{size}").tobytes()
        signalling = {4: struct.pack("<I", 0x7F800001), 8: struct.pack("<Q", 0x7FF0000000000001)}[size]
        data = {keyword: Raw(signalling + bits[size:], vr)}
        yield Case(kind, f"{vr}, one is a signalling NaN", film(**facts, **data), UNSUPPORTED)
        yield Case(kind, f"{vr}, all NaN", film(**facts, **{keyword: of(SHOWN * np.nan)}), UNSUPPORTED)
        if size == 8:
            yield Case(kind, "OD beyond all measure", film(**facts, **{keyword: of(SHOWN * 1e300)}), UNSUPPORTED)
        yield Case(kind, f"{vr}, cut off", film(**facts, **{keyword: of(SHOWN[:-1])}), CUT)


def _windows() -> Iterator[Case]:
    kind, full, values = "DICOM: window", SHOWN, DEEP.astype(float)
    for name, asked, expected in (
        ("none", UNWINDOWED, opens(full, "NO-WINDOW")),
        ("empty", {"WindowCenter": "", "WindowWidth": ""}, opens(full, "NO-WINDOW")),
        ("narrow", {"WindowCenter": "1000", "WindowWidth": "500"}, opens(linear(values, 1000, 500))),
        ("width 1", {"WindowCenter": "2000", "WindowWidth": "1"}, opens(values > 1999.5)),
        ("two", {"WindowCenter": "1000\\2048", "WindowWidth": "500\\4096"}, opens(linear(values, 1000, 500))),
        ("more centres than widths", {"WindowCenter": "1000\\2", "WindowWidth": "500"}, opens(linear(values, 1000, 500))),
        ("blanks around the numbers", {"WindowCenter": " 1000 ", "WindowWidth": " 500"}, opens(linear(values, 1000, 500))),
        ("with an exponent", {"WindowCenter": "1.0E3", "WindowWidth": "+5e+2"}, opens(linear(values, 1000, 500))),
        ("off the values", {"WindowCenter": "90000", "WindowWidth": "10"}, opens(values * 0)),
        ("exact", {"VOILUTFunction": "LINEAR_EXACT"}, opens(np.clip((values - 2048) / 4096 + 0.5, 0, 1))),
        ("sigmoid", {"VOILUTFunction": "SIGMOID"}, opens(1 / (1 + np.exp(-4 * (values - 2048) / 4096)))),
        ("unknown function", {"VOILUTFunction": "CUBIC"}, opens(full, "WINDOW-INVALID")),
        ("width 0", {"WindowWidth": "0"}, opens(full, "WINDOW-INVALID")),
        ("negative width", {"WindowWidth": "-4096"}, opens(full, "WINDOW-INVALID")),
        ("not a number", {"WindowWidth": "wide"}, opens(full, "WINDOW-INVALID")),
        ("NaN", {"WindowCenter": "nan"}, opens(full, "WINDOW-INVALID")),
        ("infinite", {"WindowWidth": "1e400"}, opens(full, "WINDOW-INVALID")),
        ("decimal commas", {"WindowCenter": "2048,5"}, opens(full, "WINDOW-INVALID")),
        ("centre without width", {"WindowWidth": None}, opens(full, "WINDOW-INVALID")),
    ):
        yield Case(kind, name, film(**asked), expected)


def _rescales() -> Iterator[Case]:
    kind = "DICOM: rescale"
    for name, asked, expected in (
        ("slope 1, intercept -1024", {"RescaleIntercept": "-1024", "RescaleSlope": "1", "WindowCenter": "1024"}, opens()),
        ("slope 2", {"RescaleIntercept": "0", "RescaleSlope": "2", "WindowCenter": "4095.5", "WindowWidth": "8191"}, opens()),
        (
            "slope 0.25",
            {"RescaleIntercept": "-9", "RescaleSlope": "0.25", "WindowCenter": "503.375", "WindowWidth": "1024.75"},
            opens(),
        ),
        ("negative slope", {"RescaleIntercept": "4095", "RescaleSlope": "-1"}, opens(1 - SHOWN)),
        ("slope empty", {"RescaleIntercept": "0", "RescaleSlope": ""}, opens()),
        ("slope alone", {"RescaleSlope": "1"}, opens()),
        ("slope 0", {"RescaleIntercept": "0", "RescaleSlope": "0"}, opens(SHOWN, "REPAIRED")),
        ("slope not a number", {"RescaleIntercept": "0", "RescaleSlope": "one"}, ATTRIBUTE),
        ("slope with a comma", {"RescaleIntercept": "0", "RescaleSlope": "1,5"}, ATTRIBUTE),
        ("intercept NaN", {"RescaleIntercept": "NaN", "RescaleSlope": "1"}, ATTRIBUTE),
        ("slope 1e400", {"RescaleIntercept": "0", "RescaleSlope": "1e400"}, ATTRIBUTE),
        ("slope 1e300", {"RescaleIntercept": "0", "RescaleSlope": "1e300"}, UNSUPPORTED),
        ("slope 1_0", {"RescaleIntercept": "0", "RescaleSlope": "1_0"}, ATTRIBUTE),
    ):
        yield Case(kind, name, film(**asked), expected)


def _inverted() -> Iterator[Case]:
    kind = "DICOM: MONOCHROME1"
    dark = {"PhotometricInterpretation": "MONOCHROME1"}
    yield Case(kind, "8 bits", film(255 - GRAY, **dark), opens(GRAY_SHOWN))
    yield Case(kind, "12 bits", film(4095 - DEEP, **dark), opens())
    yield Case(kind, "12 bits, no window", film(4095 - DEEP, **dark, **UNWINDOWED), opens(SHOWN, "NO-WINDOW"))
    yield Case(kind, "and Presentation LUT INVERSE: once", film(4095 - DEEP, **dark, PresentationLUTShape="INVERSE"), opens())
    inverse = film(4095 - DEEP, PresentationLUTShape="INVERSE")
    yield Case(kind, "Presentation LUT INVERSE alone", inverse, opens())
    yield Case(kind, "small letters", film(4095 - DEEP, PhotometricInterpretation="Monochrome1"), opens())
    narrow = film(4095 - DEEP, **dark, WindowCenter="1000", WindowWidth="500")
    yield Case(kind, "narrow window", narrow, opens(1 - linear(4095 - DEEP, 1000, 500)))
    for value in (0, 2000):
        pixels = np.where(np.arange(ROWS)[:, np.newaxis] < 8, value, DEEP).astype(np.uint16)
        asked = {"PixelPaddingValue": Raw(struct.pack("<H", value), "US")}
        dimmed = np.where(pixels == value, 0, SHOWN)
        yield Case(kind, f"MONOCHROME2, padding {value}", film(pixels, **asked), opens(dimmed))
        bright = np.where(pixels == value, 0, 1 - pixels / 4095)
        yield Case(kind, f"MONOCHROME1, padding {value}", film(pixels, **dark, **asked), opens(bright))


def _sizes() -> Iterator[Case]:
    kind = "DICOM: size"
    yield Case(kind, "twice the rows", film(Rows=2 * ROWS), CUT)
    yield Case(kind, "twice the columns", film(Columns=2 * COLUMNS), CUT)
    yield Case(kind, "one row too many", film(Rows=ROWS + 1), CUT)
    yield Case(kind, "half the rows", film(Rows=ROWS // 2), opens(SHOWN[: ROWS // 2], "REPAIRED"))
    yield Case(kind, "one byte missing", film(PixelData=Raw(DEEP.tobytes()[:-1], "OW")), CUT)
    yield Case(
        kind,
        "a byte for an even length",
        film(GRAY[:47, :63], PixelData=Raw(GRAY[:47, :63].tobytes() + b"\0", "OB")),
        opens(GRAY[:47, :63] / 255),
    )
    for name, size in {"65535 x 65535": (65535, 65535), "8001 x 8001": (8001, 8001), "1 x 65535": (1, 65535)}.items():
        expected = CUT if name.startswith("1 ") else refused("IMAGE-TOO-LARGE")
        yield Case(kind, name, film(Rows=size[0], Columns=size[1]), expected)
    for keyword in ("Rows", "Columns", "BitsAllocated"):
        yield Case(kind, f"{keyword} 0", film(**{keyword: 0}), ATTRIBUTE)
        yield Case(kind, f"{keyword} missing", film(**{keyword: None}), ATTRIBUTE)
    yield Case(kind, "Rows negative", film(Rows=Raw(struct.pack("<h", -48), "SS")), ATTRIBUTE)
    yield Case(kind, "one pixel", film(DEEP[:1, :1] + 7), opens(linear(DEEP[:1, :1] + 7, 2048, 4096)))


def _frames() -> Iterator[Case]:
    kind, three = "DICOM: frames", np.stack([DEEP, DEEP[::-1], DEEP[:, ::-1]])
    data = {"PixelData": words(three)}
    yield Case(kind, "three", film(NumberOfFrames="3", **data), opens(frames=3))
    for name, count in (("0", "0"), ("negative", "-2"), ("not a number", "many"), ("half a frame", "1.5")):
        yield Case(kind, f"{name}", film(NumberOfFrames=count), opens(SHOWN, "REPAIRED"))
    yield Case(kind, "more than there are", film(NumberOfFrames="4", **data), CUT)
    yield Case(kind, "fewer than there are", film(NumberOfFrames="2", **data), opens(SHOWN, "REPAIRED", frames=2))
    yield Case(kind, "a billion", film(NumberOfFrames="1000000000"), refused("FRAMES-TOO-MANY"))
    dots = Raw(bytes(64_000), "OB")
    tiny = {"BitsAllocated": 1, "BitsStored": 1, "HighBit": 0, "Rows": 1, "Columns": 1, "PixelData": dots}
    yield Case(kind, "500,000 of one pixel", film(GRAY, **tiny, NumberOfFrames="500000"), refused("FRAMES-TOO-MANY"))


def _unusable() -> Iterator[Case]:
    kind = "DICOM: pixel module"
    for name, changes, expected in (
        ("no photometry", {"PhotometricInterpretation": None}, ATTRIBUTE),
        ("empty photometry", {"PhotometricInterpretation": ""}, ATTRIBUTE),
        ("HSV", {"PhotometricInterpretation": "HSV", "SamplesPerPixel": 3}, UNSUPPORTED),
        ("ARGB", {"PhotometricInterpretation": "ARGB", "SamplesPerPixel": 4}, UNSUPPORTED),
        ("CMYK", {"PhotometricInterpretation": "CMYK", "SamplesPerPixel": 4}, UNSUPPORTED),
        ("photometry of noise", {"PhotometricInterpretation": Raw(b"\xff\x00\x1b[31m", "CS")}, UNSUPPORTED),
        ("3 samples, MONOCHROME2", {"SamplesPerPixel": 3}, ATTRIBUTE),
        ("1 sample, RGB", {"PhotometricInterpretation": "RGB"}, ATTRIBUTE),
        ("no Samples per Pixel", {"SamplesPerPixel": None}, opens()),
        ("BitsStored 0", {"BitsStored": 0}, ATTRIBUTE),
        ("BitsStored missing", {"BitsStored": None}, ATTRIBUTE),
        ("BitsStored beyond allocated", {"BitsStored": 17, "HighBit": 16}, ATTRIBUTE),
        ("BitsAllocated 7", {"BitsAllocated": 7, "BitsStored": 7, "HighBit": 6}, UNSUPPORTED),
        ("BitsAllocated 24", {"BitsAllocated": 24}, UNSUPPORTED),
        ("HighBit missing", {"HighBit": None}, opens()),
        ("representation missing", {"PixelRepresentation": None}, ATTRIBUTE),
        ("representation 2", {"PixelRepresentation": 2}, ATTRIBUTE),
    ):
        yield Case(kind, name, film(**changes), expected)

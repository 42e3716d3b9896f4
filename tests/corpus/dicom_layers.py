"""Overlays and shutters of DICOM (PS3.3 C.9.2, C.7.6.11): sound or not, the picture is the same, and what is not sound is said."""

import struct
from collections.abc import Iterator
from typing import Any

import numpy as np

from tests.corpus.case import COLUMNS, DEEP, ROWS, Case, opens
from tests.corpus.dicom_encapsulated import GRAINY_SHOWN, packed
from tests.corpus.dicom_pixels import words
from tests.corpus.dicom_writer import IMPLICIT, Raw, film

FULL = b"\xff" * (ROWS * COLUMNS // 8)
LEFT_OUT = opens(DEEP / 4095, "OVERLAY-INVALID")
UNSHUTTERED = opens(DEEP / 4095, "SHUTTER-INVALID")


def cases() -> Iterator[Case]:
    """Yield all cases of this module."""
    yield from _overlays()
    yield from _shutters()


def plane(group: int = 0x6000, **changes: Any) -> dict[int, Any]:
    """Return the elements of an overlay over the whole picture."""
    values = {
        "rows": Raw(struct.pack("<H", ROWS), "US"), "columns": Raw(struct.pack("<H", COLUMNS), "US"), "type": Raw(b"G ", "CS"),
        "origin": Raw(struct.pack("<hh", 1, 1), "SS"), "allocated": Raw(struct.pack("<H", 1), "US"),
        "position": Raw(struct.pack("<H", 0), "US"), "data": Raw(FULL, "OW"),
    } | changes  # fmt: skip
    elements = {
        "rows": 0x10, "columns": 0x11, "frames": 0x15, "type": 0x40, "origin": 0x50, "frame_origin": 0x51, "allocated": 0x100,
        "position": 0x102, "label": 0x1500, "data": 0x3000,
    }  # fmt: skip
    return {group << 16 | elements[name]: value for name, value in values.items() if value is not None}


def _overlays() -> Iterator[Case]:
    kind, us = "DICOM: overlays", lambda number: Raw(struct.pack("<H", number), "US")
    yield Case(kind, "over the whole picture", film(extra=plane()), opens())
    yield Case(
        kind, "sixteen of them", film(extra={k: v for n in range(16) for k, v in plane(0x6000 + 2 * n).items()}), opens()
    )
    sticking_out = plane(origin=Raw(struct.pack("<hh", -20, 40), "SS"))
    yield Case(kind, "that reaches beyond the picture", film(extra=sticking_out), opens())
    yield Case(kind, "of another group", film(extra=plane(0x6020)), opens())
    yield Case(kind, "without origin, of the picture's size", film(extra=plane(origin=None)), opens())
    yield Case(
        kind, "for all frames", film(NumberOfFrames="2", PixelData=words(np.stack([DEEP] * 2)), extra=plane()), opens(frames=2)
    )
    far = plane(frames=Raw(b"1 ", "IS"), frame_origin=us(65535))
    yield Case(kind, "for a frame that is not there", film(extra=far), opens())
    for name, changes in {
        "larger than a picture may be": {"rows": us(65535), "columns": us(65535)},
        "larger than its data": {"rows": us(4000), "columns": us(4000)},
        "of a wrong length": {"data": Raw(FULL[:-2], "OW")},
        "without a size": {"rows": us(0)},
        "without rows": {"rows": None},
        "without origin, of another size": {"origin": None, "rows": us(8)},
        "with an origin of one number": {"origin": Raw(b"\1\0", "SS")},
        "to the right of the picture": {"origin": Raw(struct.pack("<hh", 1, COLUMNS + 1), "SS")},
        "above the picture": {"origin": Raw(struct.pack("<hh", -ROWS, 1), "SS")},
        "as far away as can be": {"origin": Raw(struct.pack("<hh", -32768, 32767), "SS")},
        "of 8 bits a pixel": {"allocated": us(8)},
        "in a bit of the picture": {"data": None, "allocated": us(16), "position": us(3)},
        "in a bit that no word has": {"data": None, "allocated": us(16), "position": us(40)},
        "without data": {"data": None, "position": None},
        "of more frames than its data": {"frames": Raw(b"2147483647", "IS"), "data": Raw(FULL[:-2], "OW")},
    }.items():
        yield Case(kind, name, film(extra=plane(**changes)), LEFT_OUT)
    embedded = plane(data=None, allocated=us(16), position=us(15))
    compressed = packed("JPEG lossless", extra=embedded)
    yield Case(kind, "in a bit that compression did not keep", compressed, opens(GRAINY_SHOWN, "OVERLAY-INVALID"))
    marked = (DEEP | 0x8000 * (np.indices(DEEP.shape).sum(axis=0) % 2)).astype(np.uint16)
    yield Case(kind, "in a bit that the picture does not use", film(marked, 12, extra=embedded), opens())


def _shutters() -> Iterator[Case]:
    kind = "DICOM: shutters"
    rectangle = {
        "ShutterShape": "RECTANGULAR", "ShutterLeftVerticalEdge": "10", "ShutterRightVerticalEdge": "50",
        "ShutterUpperHorizontalEdge": "5", "ShutterLowerHorizontalEdge": "40",
    }  # fmt: skip
    circle = {"ShutterShape": "CIRCULAR", "CenterOfCircularShutter": "24\\32", "RadiusOfCircularShutter": "20"}
    polygon = {"ShutterShape": "POLYGONAL", "VerticesOfThePolygonalShutter": "1\\1\\1\\60\\40\\60"}
    combined = rectangle | circle | polygon | {"ShutterShape": "RECTANGULAR\\CIRCULAR\\POLYGONAL"}
    for name, said in {"a rectangle": rectangle, "a circle": circle, "a polygon": polygon, "all three": combined}.items():
        yield Case(kind, name, film(**said), opens())
    bitmap = {"ShutterShape": "BITMAP", "ShutterOverlayGroup": 0x6000}
    half = plane(data=Raw(FULL[: len(FULL) // 2] + bytes(len(FULL) // 2), "OW"))
    yield Case(kind, "an overlay", film(**bitmap, extra=half), opens())
    yield Case(kind, "no shape", film(ShutterShape="", ShutterPresentationValue=0), opens())
    million = b"\\".join(b"%d\\%d" % (n % 48 + 1, n % 64 + 1) for n in range(10**6))
    endless = {"ShutterShape": "POLYGONAL", "VerticesOfThePolygonalShutter": Raw(million, "IS")}
    yield Case(kind, "a polygon of a million corners", film(style=IMPLICIT, **endless), UNSHUTTERED)
    elsewhere = {"ShutterLeftVerticalEdge": "200", "ShutterRightVerticalEdge": "300"}
    for name, said in {
        "right of the picture": rectangle | elsewhere,
        "a rectangle turned inside out": rectangle | {"ShutterLeftVerticalEdge": "50", "ShutterRightVerticalEdge": "10"},
        "a rectangle of three edges": rectangle | {"ShutterLowerHorizontalEdge": None},
        "an edge that is no number": rectangle | {"ShutterLowerHorizontalEdge": "low"},
        "an edge beyond all measure": rectangle | {"ShutterRightVerticalEdge": "2147483647"},
        "a circle far away": circle | {"CenterOfCircularShutter": "-900\\-900"},
        "a circle without a middle": circle | {"CenterOfCircularShutter": "24"},
        "a circle without a radius": circle | {"RadiusOfCircularShutter": "0"},
        "a polygon of two corners": polygon | {"VerticesOfThePolygonalShutter": "1\\1\\40\\60"},
        "a polygon of half a corner": polygon | {"VerticesOfThePolygonalShutter": "1\\1\\1\\60\\40\\60\\7"},
        "a polygon outside": polygon | {"VerticesOfThePolygonalShutter": "100\\100\\100\\160\\140\\160"},
        "shapes that leave nothing": rectangle
        | circle
        | {"ShutterShape": "RECTANGULAR\\CIRCULAR", "CenterOfCircularShutter": "24\\90"},
        "an unknown shape": rectangle | {"ShutterShape": "STAR"},
        "an overlay that is not there": bitmap,
        "an overlay that is not named": {"ShutterShape": "BITMAP"},
        "an overlay that is none": bitmap | {"ShutterOverlayGroup": 0x0010},
    }.items():
        yield Case(kind, name, film(**said), UNSHUTTERED)
    yield Case(kind, "an overlay that hides all", film(**bitmap, extra=plane()), UNSHUTTERED)

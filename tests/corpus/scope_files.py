"""Films that open well and that the model must not judge, or judges with a warning (RELIABILITY.md R12)."""

from collections.abc import Iterator

import numpy as np

from tests.corpus.case import DEEP, GRAY, Case, opens, refused
from tests.corpus.dicom_pixels import words
from tests.corpus.dicom_tables import RGB
from tests.corpus.dicom_writer import Raw, film
from tests.corpus.raster_files import saved

_STORAGE = "1.2.840.10008.5.1.4.1.1."
_ONES = np.ones((48, 64), np.uint16)


def cases() -> Iterator[Case]:
    """Yield all cases of this module; the tiny model judges chest films, frontal, of ages 1 to 5, from 32 pixels on."""
    yield Case("Judged: films", "a film", film(), opens(None, "LOW-RESOLUTION"))
    yield Case("Judged: films", "no age", film(PatientAge=None), opens(None, "LOW-RESOLUTION", "AGE-UNKNOWN"))
    yield Case("Judged: films", "no view", film(ViewPosition=None), opens(None, "LOW-RESOLUTION", "VIEW-UNKNOWN"))
    yield Case("Judged: films", "no modality", film(Modality="OT"), opens(None, "LOW-RESOLUTION"))
    kind = "Judged: out of scope"
    for name, changes, code in (
        ("CT", {"Modality": "CT"}, "SCOPE-MODALITY"),
        ("ultrasound", {"Modality": "US"}, "SCOPE-MODALITY"),
        ("mammogram", {"Modality": "MG"}, "SCOPE-MODALITY"),
        ("hostile modality", {"Modality": "<b>%s"}, "SCOPE-MODALITY"),
        ("hand", {"BodyPartExamined": "HAND"}, "SCOPE-BODY-PART"),
        ("lateral", {"ViewPosition": "LL"}, "SCOPE-VIEW"),
        ("lateral, in a word", {"ViewPosition": "LATERAL"}, "SCOPE-VIEW"),
        ("adult", {"PatientAge": "045Y"}, "SCOPE-AGE"),
        ("newborn", {"PatientAge": "003D"}, "SCOPE-AGE"),
        ("adult by birth date", {"PatientAge": None, "PatientBirthDate": "19700101"}, "SCOPE-AGE"),
        ("segmentation", {"SOPClassUID": _STORAGE + "66.4"}, "SCOPE-OBJECT"),
        ("label map", {"SOPClassUID": _STORAGE + "66.7"}, "SCOPE-OBJECT"),
        ("parametric map", {"SOPClassUID": _STORAGE + "30"}, "SCOPE-OBJECT"),
        ("radiotherapy dose", {"SOPClassUID": _STORAGE + "481.2"}, "SCOPE-OBJECT"),
        ("two frames", {"NumberOfFrames": "2", "PixelData": words(np.stack([DEEP, DEEP]))}, "SCOPE-VOLUME"),
    ):
        yield Case(kind, name, film(**changes), refused(code))
    colored = {"PhotometricInterpretation": "RGB", "SamplesPerPixel": 3, "PixelData": Raw(RGB.tobytes(), "OB")}
    yield Case(kind, "in colour", film(GRAY, **colored), refused("SCOPE-COLOR"))
    yield Case(kind, "in colour, PNG", saved(RGB, "PNG"), refused("SCOPE-COLOR"))
    yield Case(kind, "a strip", film(np.tile(DEEP, (1, 4))), refused("SCOPE-SHAPE"))
    yield Case(kind, "20 pixels high", film(DEEP[:20, :40]), refused("IMAGE-TOO-SMALL"))
    blank = refused("IMAGE-BLANK")
    kind = "Judged: blank"
    for name, value in {"black": 0, "white": 4095, "grey": 2000}.items():
        yield Case(kind, name, film(_ONES * value), blank)
        yield Case(kind, f"{name}, no window", film(_ONES * value, WindowCenter=None, WindowWidth=None), blank)
    yield Case(kind, "a window off its values", film(WindowCenter="90000", WindowWidth="10"), blank)
    dot = _ONES * 0
    dot[20, 20] = 4095
    yield Case(kind, "one dot", film(dot), blank)
    yield Case(kind, "constant, MONOCHROME1", film(_ONES, PhotometricInterpretation="MONOCHROME1"), blank)
    yield Case(kind, "constant, PNG", saved(np.full((48, 64), 77, np.uint8), "PNG"), blank)
    yield Case(kind, "constant, 16 bits, PNG", saved(np.full((48, 64), 777, np.uint16), "PNG"), blank)
    yield Case(kind, "all padding", film(_ONES * 7, PixelPaddingValue=Raw(b"\7\0", "US")), blank)
    yield Case(kind, "all transparent", saved(np.zeros((48, 64, 4), np.uint8), "PNG"), blank)

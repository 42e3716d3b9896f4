"""DICOM objects that hold no picture, in plain words (SOP classes of PS3.4 B.5)."""

from typing import Final

_STORAGE: Final = "1.2.840.10008.5.1.4.1.1."
_KINDS: Final = {
    "1.2.840.10008.1.3.10": "the table of contents of a disc",
    f"{_STORAGE}9.": "a waveform, such as an ECG",
    f"{_STORAGE}11.": "a presentation state",
    f"{_STORAGE}66": "a registration or segmentation",
    f"{_STORAGE}67": "a value mapping",
    f"{_STORAGE}88.": "a structured report",
    f"{_STORAGE}91.": "a list of annotations",
    f"{_STORAGE}104.": "an enclosed document, such as a PDF",
    f"{_STORAGE}481.2": "a radiotherapy dose",
    f"{_STORAGE}481.": "a radiotherapy plan or structure set",
    _STORAGE: "an image object whose pixel data are missing",
}
"""Longest beginning first where one is part of another."""


def object_kind(sop_class_uid: str) -> str:
    """Return what an object without pixel data is, as it stands in a sentence."""
    return next((kind for start, kind in _KINDS.items() if sop_class_uid.startswith(start)), "an object without a picture")

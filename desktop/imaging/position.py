"""How a film was taken and how it lies, as its header says: the pixels do not tell reliably."""

import re
from collections.abc import Iterator
from typing import Final

from desktop.errors import Notice, clean_text
from desktop.imaging.dataset import Dataset
from desktop.imaging.image import Header

FILMS: Final = frozenset({"CR", "DX"})
_VIEW_CODE_SEQUENCE: Final = 0x00540220
_CODE_MEANING: Final = 0x00080104
_SERIES_DESCRIPTION: Final = 0x0008103E
_PROTOCOL_NAME: Final = 0x00181030
_PROCESSING: Final = 0x00181400
_PATIENT_ORIENTATION: Final = 0x00200020
_ANATOMICAL_ORIENTATION_TYPE: Final = 0x00102210
_OPPOSITE: Final = {"A": "P", "P": "A", "R": "L", "L": "R", "H": "F", "F": "H"}
_TURNED: Final = {"H": 90, "F": 270}
"""By where the rows run to (PS3.3 C.7.6.1.1.1): the head is right of a film that was turned clockwise."""


def view_of_code(dataset: Dataset) -> str:
    """Return the view that View Code Sequence (0054,0220) means, as View Position (0018,5101) would name it; empty where none.

    References
    ----------
    PS3.16 CID 4010, DX View.
    """
    item = dataset.item(_VIEW_CODE_SEQUENCE)
    meaning = re.sub("[^a-z]", "", item.text(_CODE_MEANING).lower()) if item is not None else ""
    if "decubitus" in meaning or "oblique" in meaning:
        return ""
    views = (("anteroposterior", "AP"), ("posteroanterior", "PA"), ("lateral", "LATERAL"))
    return next((view for word, view in views if word in meaning), "")


def directions(dataset: Dataset) -> tuple[str, str]:
    """Return where the rows and the columns run to, as Patient Orientation (0020,0020) says; empty where it says nothing sound.

    References
    ----------
    PS3.3 C.7.6.1.1.1; the letters of animals on four legs are others.
    """
    found = dataset.texts(_PATIENT_ORIENTATION)
    sound = len(found) == 2 and all(re.fullmatch("[APRLHF]{1,3}", direction) for direction in found)
    if not sound or dataset.text(_ANATOMICAL_ORIENTATION_TYPE).upper() == "QUADRUPED":
        return "", ""
    # No direction holds a letter and its opposite, and the two do not run along the same line
    axes = ["".join(min(letter, _OPPOSITE[letter]) for letter in direction) for direction in found]
    apart = all(len(set(axis)) == len(axis) for axis in axes) and axes[0][0] != axes[1][0]
    return (found[0], found[1]) if apart else ("", "")


def opposite(direction: str) -> str:
    """Return the direction that lies across."""
    return "".join(_OPPOSITE[letter] for letter in direction)


def position_notices(dataset: Dataset, header: Header) -> Iterator[Notice]:
    """Say where words of the header speak of a lateral film, or its directions of one that does not stand upright."""
    if header.modality not in FILMS:
        return
    words = " ".join(clean_text(dataset.text(tag)) for tag in (_SERIES_DESCRIPTION, _PROTOCOL_NAME, _PROCESSING)).upper()
    if not header.view and re.search(r"\b(LAT|LATERAL)\b", words) and not re.search(r"\b(AP|PA|FRONTAL)\b", words):
        yield Notice("LATERAL")
    row, column = (*dataset.texts(_PATIENT_ORIENTATION), "", "")[:2]
    degrees = 180 if column[:1] == "H" else _TURNED.get(row[:1], 0)
    if degrees:
        yield Notice("ROTATED", {"degrees": degrees})

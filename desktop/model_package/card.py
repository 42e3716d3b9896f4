"""What the manifest's figures do not say and the model card does: how many pictures of each class they were measured on."""

import hashlib
import re
from pathlib import Path
from typing import Final

from desktop.model_package.manifest import Manifest

CARD_NAME: Final = "card.md"
CARD_BYTES: Final = 1_000_000
"""Largest card that is read; real ones have some kilobytes."""
_HEADING: Final = re.compile(r"^### (.+): (\d{1,7}) films of (\d{1,7}) patients \(([^()]+)\)$", re.MULTILINE)
_COUNT: Final = re.compile(r"(\d{1,7}) ([a-z][a-z0-9_]{0,63})")

Counts = dict[str, dict[str, int]]
"""Pictures of each class code, by what `Figure.on` calls the set."""


def class_counts(folder: Path, manifest: Manifest) -> Counts:
    """Return how many pictures of each class lay in the sets that a model was measured on.

    Parameters
    ----------
    folder : Path
        The package.
    manifest : Manifest
        Of this package; a card with another hash than it states says nothing.

    Returns
    -------
    dict
        Empty where the card does not tell, or tells of other numbers than the manifest.
    """
    try:
        with (folder / CARD_NAME).open("rb") as file:
            raw = file.read(CARD_BYTES)
    except OSError:
        return {}
    if hashlib.sha256(raw).hexdigest() != manifest.files[CARD_NAME].sha256:
        return {}
    return read_counts(raw.decode("utf-8", "replace"), manifest)


def read_counts(card: str, manifest: Manifest) -> Counts:
    """Return the same from a card's text."""
    names = {_first_letter_small(figure.on): figure for figure in manifest.figures}
    counts: Counts = {}
    for title, images, patients, classes in _HEADING.findall(card):
        figure = names.get(_first_letter_small(title))
        found = {code: int(number) for number, code in _COUNT.findall(classes)}
        fits = set(found) <= set(manifest.codes) and sum(found.values()) == int(images)
        if figure is not None and fits and (figure.images, figure.patients) == (int(images), int(patients)):
            counts[figure.on] = dict.fromkeys(manifest.codes, 0) | found
    return counts


def _first_letter_small(text: str) -> str:
    """Return a set's name as figures have it: as a title it begins with a capital."""
    return text[:1].lower() + text[1:]

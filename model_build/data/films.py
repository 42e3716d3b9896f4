"""What a film of a data set is, how it is decoded, and what a split of films is."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop.imaging.presentation import grayscale
from desktop.imaging.reader import read_image

TEST: Final = "test"
"""Name of the official test part of a data set; every other part serves training and validation."""


@dataclass(frozen=True)
class Film:
    """One film of a data set. Empty text: not known."""

    path: str
    """Below the data root, with ``/``: ``covid/hannover/covid/006f3a8a.jpeg``."""
    label: str
    """Class code."""
    patient_id: str = ""
    """A pseudonym, never a name."""
    split: str = ""
    """What the source itself suggests: train, val, test, sample ..."""
    dup_group: str = ""
    """Films with identical pixels share it; empty where there is no other."""
    source: str = ""
    view: str = ""
    sex: str = ""
    age_years: str = ""
    licence: str = ""


@dataclass(frozen=True)
class Split:
    """Films by what they may be used for."""

    train: tuple[Film, ...]
    validation: tuple[Film, ...]
    test: tuple[Film, ...]

    def parts(self) -> dict[str, tuple[Film, ...]]:
        """Return the parts by name."""
        return {"train": self.train, "validation": self.validation, TEST: self.test}


def read_gray(path: Path) -> NDArray[np.uint8] | NDArray[np.float32]:
    """Decode a film as the program in the clinic does; brightness, shape (rows, columns)."""
    return grayscale(read_image(path))


def pixel_hash(gray: NDArray[np.uint8] | NDArray[np.float32]) -> str:
    """Return a hash of the decoded pixels and their shape."""
    return hashlib.sha256(str(gray.shape).encode() + gray.tobytes()).hexdigest()


def targets(films: Iterable[Film], codes: Sequence[str]) -> NDArray[np.int64]:
    """Return the index of each film's class."""
    return np.array([codes.index(film.label) for film in films], np.int64)

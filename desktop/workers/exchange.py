"""What a worker is asked for, and what it answers."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.imaging.image import DecodedImage
from desktop.imaging.photo_warp import Corners
from desktop.inference.package import AUTO
from desktop.inference.result import Analysis


@dataclass(frozen=True)
class Options:
    """What is wanted of every file."""

    model_id: str = AUTO
    frames: tuple[int, ...] | None = None
    """Frame numbers from 0; None: all."""
    numbered: bool = False
    """Answers about an image get new reading ids."""
    images: bool = True
    """The decoded pixels come back; a batch without a window does not need them."""
    previews: bool = False
    """Small pictures for the log."""
    heatmaps: bool = False
    """Pictures with heat maps."""
    age_years: float | None = None
    """Counts instead of the header's."""
    passwords: tuple[str, ...] = ()
    """Of encrypted archives, tried in turn."""
    corners: Corners | None = None
    """Of the film in a photograph, marked by hand."""


@dataclass(frozen=True)
class Answered:
    """An answer that was given, to be held against small changes of its picture (`desktop.analysis.stability`)."""

    file_sha256: str
    frame: int
    model_id: str
    model_sha256: str
    label: str
    """Code of the most probable class."""
    passwords: tuple[str, ...] = ()
    corners: Corners | None = None
    """Of the film in a photograph."""


@dataclass(frozen=True, eq=False)
class Judged:
    """One frame's answer with the pictures that were asked for."""

    path: Path
    image: DecodedImage | None
    """None where it cannot be read, or was not wanted."""
    analysis: Analysis
    preview: bytes = b""
    """JPEG; empty when not wanted or not readable."""
    heatmap: bytes = b""
    """PNG; empty when not wanted or refused."""


@dataclass(frozen=True, eq=False)
class RawJudged:
    """The same as it crosses the border: pictures as pixels, for no encoded file is believed.

    Parameters
    ----------
    preview : ndarray of uint8, shape (rows, columns) or (rows, columns, 3), or None
    heatmap : ndarray of uint8, shape (rows, columns, 3), or None
        The film in the colours of the heat map.
    """

    image: DecodedImage | None
    analysis: Analysis
    preview: NDArray[np.uint8] | None
    heatmap: NDArray[np.uint8] | None

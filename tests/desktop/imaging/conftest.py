"""DICOM files made in code, one per rule."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pydicom.config import disable_value_validation

from desktop.imaging.image import DecodedImage
from desktop.imaging.reader import read_image
from tests.films import write_film


@pytest.fixture
def film(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that writes a 12-bit film, or whatever the keywords say."""

    def write(pixels: np.ndarray | None = None, **attributes: object) -> Path:
        if pixels is None:
            pixels = np.arange(12, dtype=np.uint16).reshape(3, 4) * 372  # 0 to 4092
        attributes = {"bits": 12 if pixels.dtype == np.uint16 else 8} | attributes
        with disable_value_validation():  # hostile values are wanted here
            return write_film(tmp_path / "film.dcm", pixels, **attributes)

    return write


@pytest.fixture
def read_film(film: Callable[..., Path]) -> Callable[..., DecodedImage]:
    """Return a function that writes such a film and reads it."""
    return lambda pixels=None, **attributes: read_image(film(pixels, **attributes))

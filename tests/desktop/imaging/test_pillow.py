"""From Pillow to numpy."""

import numpy as np
import pytest
from PIL import Image

from desktop.imaging.pillow import as_array


@pytest.mark.parametrize("mode", ["L", "I;16", "I", "F", "RGB", "YCbCr", "RGBA"])
@pytest.mark.parametrize("size", [(1, 1), (7, 256), (5, 600)])
def test_the_pixels_are_the_same_as_numpys_own(mode: str, size: tuple[int, int]) -> None:
    """For all kinds of pixels, and for films of less, exactly and more than one block of rows."""
    noise = np.random.default_rng(3).integers(0, 256, size[::-1], dtype=np.uint8)
    picture = Image.fromarray(noise).convert(mode)
    expected = np.asarray(picture)
    assert np.array_equal(as_array(picture), expected)
    assert as_array(picture).dtype == expected.dtype

"""The picture that every part of the program is given."""

import numpy as np
import pytest

from desktop.errors import ImageError
from desktop.imaging.image import FULL_8_BIT, MEGAPIXELS, DecodedImage, check_size, read_only


def test_an_image_knows_its_size() -> None:
    """An image knows its size."""
    image = DecodedImage(np.zeros((3, 5), np.uint8), np.arange(256, dtype=np.float32), FULL_8_BIT, "", "PNG")
    assert (image.rows, image.columns) == (3, 5)


def test_locked_arrays_are_contiguous_and_keep_their_values() -> None:
    """Locked arrays are contiguous and keep their values."""
    locked = read_only(np.arange(12).reshape(3, 4)[:, ::2])
    assert (locked.flags.c_contiguous, locked.flags.writeable) == (True, False)
    assert locked.tolist() == [[0, 2], [4, 6], [8, 10]]


def test_the_largest_picture_passes_and_the_next_is_refused() -> None:
    """The largest picture passes and the next is refused."""
    check_size(MEGAPIXELS * 1000, 1000)
    with pytest.raises(ImageError) as caught:
        check_size(MEGAPIXELS * 1000 + 1, 1000)
    assert caught.value.code == "IMAGE-TOO-LARGE"

"""Quadrilaterals brought to rectangles."""

import numpy as np
import pytest

from desktop.imaging.photo_warp import LONGEST_SIDE, Corners, projection, rectangle_size, to_rectangle

WHOLE: Corners = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
ASKEW: Corners = ((0.2, 0.1), (0.9, 0.2), (0.8, 0.95), (0.1, 0.8))


def test_whole_picture_stays_as_it_is() -> None:
    """Pixel by pixel."""
    picture = np.random.default_rng(0).integers(0, 256, (37, 53), dtype=np.uint8)
    assert np.array_equal(to_rectangle(picture, WHOLE), picture)


def test_brightness_is_taken_from_the_right_place() -> None:
    """A picture whose brightness is its place: every pixel of the rectangle tells where it came from."""
    rows, columns = 400, 600
    x = np.tile(np.linspace(0, 255, columns), (rows, 1))
    straight = to_rectangle(np.rint(x).astype(np.uint8), ASKEW).astype(float)
    height, width = straight.shape
    matrix = projection(np.array(ASKEW) * (columns, rows), height, width)
    for row, column in ((0, 0), (height // 2, width // 3), (height - 1, width - 1)):
        u, _, w = matrix @ (column + 0.5, row + 0.5, 1)
        assert straight[row, column] == pytest.approx((u / w - 0.5) * 255 / (columns - 1), abs=1)


def test_corners_go_to_corners() -> None:
    """Clockwise from top left."""
    points = np.array(ASKEW) * (600, 400)
    matrix = projection(points, 300, 500)
    for corner, point in zip(((0, 0), (500, 0), (500, 300), (0, 300)), points, strict=True):
        x, y, w = matrix @ (*corner, 1)
        assert (x / w, y / w) == pytest.approx(tuple(point))


def test_mirrored_corners_are_mirrored() -> None:
    """What a caller wants to forbid, it forbids itself (`photo.check_corners`)."""
    picture = np.arange(12, dtype=np.uint8).reshape(3, 4)
    assert np.array_equal(to_rectangle(picture, (WHOLE[1], WHOLE[0], WHOLE[3], WHOLE[2])), picture[:, ::-1])


def test_size_is_that_of_the_film_in_the_photograph() -> None:
    """Within a limit, in which the shape is kept."""
    assert rectangle_size(WHOLE, 300, 400) == (300, 400)
    assert rectangle_size(((0.25, 0.0), (0.75, 0.0), (0.75, 1.0), (0.25, 1.0)), 300, 400) == (300, 200)
    rows, columns = rectangle_size(WHOLE, 6000, 9000)
    assert columns == LONGEST_SIDE
    assert rows == pytest.approx(LONGEST_SIDE * 2 / 3, abs=1)


def test_single_pixels_can_be_straightened() -> None:
    """Nothing is read beyond the picture's edge."""
    assert to_rectangle(np.array([[7]], np.uint8), WHOLE).tolist() == [[7]]

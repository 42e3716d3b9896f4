"""Reflections and moiré in photographs."""

import numpy as np

from desktop.imaging.photo_flaws import flaws
from tests.desktop.imaging.test_photo_film import film


def codes(gray: np.ndarray) -> list[str]:
    """Return the codes of what disturbs a photograph."""
    return [notice.code for notice in flaws(gray)]


def large() -> np.ndarray:
    """Return a film of the size of a photograph."""
    return np.kron(film(), np.ones((3, 3))).astype(np.uint8)


def test_undisturbed_film_says_nothing() -> None:
    """Letters of lead are white too, but narrow."""
    marked = large()
    marked[20:30, 20:23] = 255
    assert codes(marked) == []


def test_reflection_is_said_with_its_share() -> None:
    """Of the film."""
    glare = large()
    rows, columns = glare.shape
    glare[rows // 4 : rows // 2, columns // 4 : columns // 2] = 255
    (notice,) = flaws(glare)
    assert notice.code == "PHOTO-GLARE"
    assert 4 <= int(str(notice.fields["percent"])) <= 7


def test_waves_of_a_monitor_are_said() -> None:
    """Lines along the edges are JPEG's blocks or an anti-scatter grid, and say nothing."""
    gray = large().astype(np.float64)
    y, x = np.mgrid[: gray.shape[0], : gray.shape[1]]
    slanted, level = 6 * np.sin(0.5 * x + 0.35 * y), 6 * np.sin(0.6 * y)
    assert codes(np.clip(gray + slanted, 0, 251).astype(np.uint8)) == ["PHOTO-MOIRE"]
    assert codes(np.clip(gray + level, 0, 251).astype(np.uint8)) == []


def test_tiny_pictures_have_no_waves() -> None:
    """Nor do they fail."""
    assert codes(np.full((4, 5), 100, np.uint8)) == []

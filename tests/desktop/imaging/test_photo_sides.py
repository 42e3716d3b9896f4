"""Sides fitted to edges."""

import numpy as np

from desktop.imaging.photo_sides import fit_sides

TRUE = np.array([[50.0, 40.0], [250.0, 40.0], [250.0, 160.0], [50.0, 160.0]]) - 0.5


def drawn(inside: float, outside: float) -> np.ndarray:
    """Return a rectangle on a ground, float32."""
    image = np.full((200, 300), outside, np.float32)
    image[40:160, 50:250] = inside
    return image


def test_sides_come_to_lie_on_the_edges() -> None:
    """From a few pixels away, to less than one."""
    rough = TRUE + np.array([[2, -2], [-3, 2], [2, 3], [-2, -2]])
    assert np.abs(fit_sides(drawn(30, 200), rough, 3.0, -1) - TRUE).max() < 0.75
    assert np.abs(fit_sides(drawn(200, 30), rough, 3.0, 1) - TRUE).max() < 0.75


def test_edges_of_the_other_direction_do_not_count() -> None:
    """A side without edges stays where it was."""
    assert np.allclose(fit_sides(drawn(30, 200), TRUE + 2, 3.0, 1), TRUE + 2)
    assert np.allclose(fit_sides(np.full((200, 300), 90, np.float32), TRUE, 3.0, 1), TRUE)


def test_what_lies_over_an_edge_does_not_bend_it() -> None:
    """A clip that holds the film, a thumb."""
    image = drawn(30, 200)
    image[25:60, 120:170] = 30
    assert np.abs(fit_sides(image, TRUE, 8.0, -1) - TRUE).max() < 1.25

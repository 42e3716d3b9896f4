"""Films drawn from many."""

import numpy as np
import pytest
from numpy.typing import NDArray

from model_build.samples import draw_films, nearest_distances


@pytest.fixture(scope="module")
def films() -> NDArray[np.float32]:
    """Return films that are mixtures of a few patterns, with grain."""
    rng = np.random.default_rng(1)
    patterns = rng.standard_normal((5, 16, 16))
    mixed = np.tensordot(rng.standard_normal((200, 5)), patterns, 1)
    return np.clip(0.5 + 0.05 * mixed + 0.01 * rng.standard_normal((200, 16, 16)), 0, 1).astype(np.float32)


def test_drawn_films_look_like_the_set_but_like_no_film(films: NDArray[np.float32]) -> None:
    """Same mean and nearly the same spread, and no film has a large share."""
    drawn = draw_films(films, 300, np.random.default_rng(2))
    pictures = np.stack([film.brightness for film in drawn])
    np.testing.assert_allclose(pictures.mean(0), films.mean(0), atol=0.03)
    assert pictures.std(0).mean() == pytest.approx(0.8 * films.std(0).mean(), rel=0.15)  # clipped coefficients spread less
    assert max(film.largest_share for film in drawn) < 0.3


def test_the_share_of_a_film_is_stated_truly() -> None:
    """Of two films there is one direction, and both enter with the same share."""
    films = np.zeros((2, 4, 4), np.float32)
    films[0, 0], films[1, 0] = 0.2, 0.4
    drawn = draw_films(films, 1, np.random.default_rng(3))[0]
    offset = float(drawn.brightness[0, 0]) - 0.3
    assert abs(offset) == pytest.approx(drawn.largest_share * 0.2, abs=1e-6)


def test_the_distance_does_not_see_exposure(films: NDArray[np.float32]) -> None:
    """A film with another contrast is still the same film; another film is not."""
    assert nearest_distances(0.2 + 0.5 * films[7:8], films)[0] == pytest.approx(0, abs=1e-2)
    assert nearest_distances(films[7:8], np.delete(films, 7, 0))[0] > 0.1


def test_the_distance_is_in_standard_deviations() -> None:
    """Opposite films differ by two, by hand: every pixel is one deviation from the mean, on the other side."""
    film = np.repeat(np.repeat(np.array([[0, 1], [1, 0]], np.float32), 4, 0), 4, 1)[np.newaxis]
    assert nearest_distances(film, 1 - film)[0] == pytest.approx(2)


def test_films_of_the_same_patient_can_be_left_out(films: NDArray[np.float32]) -> None:
    """Every film twice: with patients it is as if each stood once."""
    twice, patients = np.concatenate([films, films]), np.arange(400) % 200
    assert nearest_distances(twice, twice, patients[:, None] != patients).min() > 0.05
    assert nearest_distances(twice, twice, ~np.eye(400, dtype=bool)).max() < 1e-2

"""Changed pictures keep their size and depth; each change does what its name says."""

import numpy as np
import pytest

from model_build.evaluate.corruptions import CORRUPTIONS, Corruption, photo_of_film, rotation

Y, X = np.mgrid[:96, :80]
PICTURE = (40 + 150 * (np.hypot(X - 40, Y - 48) < 30) + 30 * (X % 8 < 4)).astype(np.uint8)


def changed(kind: Corruption, seed: int = 1) -> np.ndarray:
    """Return the picture after a change."""
    return kind.change(PICTURE, np.random.default_rng(seed))


@pytest.mark.parametrize("kind", CORRUPTIONS, ids=lambda kind: f"{kind.name}, {kind.strength}")
def test_a_change_is_visible_repeatable_and_keeps_the_form(kind: Corruption) -> None:
    """The same generator gives the same picture; the original is untouched."""
    before = PICTURE.copy()
    picture = changed(kind)
    assert picture.shape == PICTURE.shape
    assert picture.dtype == np.uint8
    assert (picture != PICTURE).any()
    assert (picture == changed(kind)).all()
    assert (before == PICTURE).all()


@pytest.mark.parametrize("mild", range(0, len(CORRUPTIONS), 2))
def test_the_second_strength_is_the_greater(mild: int) -> None:
    """Mean difference in grey levels."""
    weak, strong = CORRUPTIONS[mild], CORRUPTIONS[mild + 1]
    assert weak.name == strong.name
    distance = [np.abs(changed(kind).astype(float) - PICTURE).mean() for kind in (weak, strong)]
    assert distance[0] < distance[1]


def test_darker_is_darker_and_brighter_is_brighter() -> None:
    """Everywhere."""
    for kind in CORRUPTIONS:
        if kind.name in {"darker", "brighter"}:
            assert (np.sign(changed(kind).astype(int) - PICTURE) == (1 if kind.name == "brighter" else -1)).all()


@pytest.mark.parametrize("degrees", [5, 10])
def test_a_picture_is_turned_by_the_angle_to_either_side(degrees: int) -> None:
    """Seen in the direction in which a ramp gets brighter."""
    ramp = (3 * X + 10).astype(np.uint8)
    angles = []
    for seed in range(8):
        down, right = np.gradient(rotation(ramp, np.random.default_rng(seed), degrees=degrees).astype(float)[30:66, 25:55])
        angles.append(np.degrees(np.arctan2(down.mean(), right.mean())))
    assert set(np.sign(angles)) == {-1, 1}
    assert np.abs(angles) == pytest.approx(degrees, abs=1)


def test_a_photo_shows_its_corners_darker_than_its_middle() -> None:
    """The light falls off."""
    plain = np.full((96, 80), 120, np.uint8)
    photos = np.mean([photo_of_film(plain, np.random.default_rng(seed), strength=1.0) for seed in range(12)], axis=0)
    corners = np.mean([photos[:8, :8], photos[:8, -8:], photos[-8:, :8], photos[-8:, -8:]])
    assert corners < photos[40:56, 32:48].mean() - 20

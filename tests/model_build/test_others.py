"""Drawn pictures: of every kind, each one different, the same for the same generator."""

import numpy as np
import pytest

from model_build.others import DRAWN, draw_other, spectrum_noise


@pytest.mark.parametrize("kind", DRAWN)
def test_a_kind_draws_pictures_with_content_that_differ(kind: str) -> None:
    """Brightness 0..1 with something to see, and no two alike."""
    first, second = (draw_other(kind, np.random.default_rng(seed)) for seed in (1, 2))
    for picture in (first, second):
        assert picture.dtype == np.float32
        assert picture.ndim == 2
        assert min(picture.shape) >= 128
        assert picture.min() >= 0
        assert picture.max() <= 1
        assert np.ptp(picture) > 0.02
    assert first.shape != second.shape or not np.array_equal(first, second)


@pytest.mark.parametrize("kind", DRAWN)
def test_the_same_generator_draws_the_same_picture(kind: str) -> None:
    """A figure of the card can be measured again."""
    assert np.array_equal(*(draw_other(kind, np.random.default_rng(3)) for _ in range(2)))


def test_noise_gets_smoother_with_the_exponent() -> None:
    """White noise changes from pixel to pixel, clouds do not."""
    steps = [np.abs(np.diff(spectrum_noise(np.random.default_rng(1), 96, 80, exponent))).mean() for exponent in (0, 1, 2, 3)]
    assert steps == sorted(steps, reverse=True)
    assert steps[3] < steps[0] / 2

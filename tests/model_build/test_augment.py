"""Augmentation keeps a film a film."""

from dataclasses import replace

import pytest
import torch
from torch import Generator, Tensor

from model_build.augment import MILD, TRAINING, Strength, augment

NOTHING = Strength(
    rotation_deg=0, shift=0, zoom=0, shear=0, aspect=0, gamma=0, contrast=0, brightness=0, noise=0, blur_px=0, jpeg_step=0, marker=0
)  # fmt: skip


@pytest.fixture
def films() -> Tensor:
    """Return a batch of films."""
    y, x = torch.meshgrid(torch.linspace(0, 1, 64), torch.linspace(0, 1, 64), indexing="ij")
    return (0.2 + 0.6 * (x * y)).expand(6, 1, 64, 64).clone()


def seeded(seed: int = 1) -> Generator:
    """Return a generator in a known state."""
    return Generator().manual_seed(seed)


@pytest.mark.parametrize("strength", [TRAINING, MILD])
def test_films_stay_in_range_and_shape_and_differ_from_each_other(films: Tensor, strength: Strength) -> None:
    """Films stay in range and shape and differ from each other."""
    changed = augment(films, seeded(), strength)
    assert changed.shape == films.shape
    assert changed.min() >= 0
    assert changed.max() <= 1
    assert not torch.allclose(changed[0], changed[1], atol=1e-3)


def test_without_strength_nothing_changes(films: Tensor) -> None:
    """Without strength nothing changes."""
    torch.testing.assert_close(augment(films, seeded(), NOTHING), films, atol=1e-3, rtol=0)


def test_the_same_generator_gives_the_same_films(films: Tensor) -> None:
    """The same generator gives the same films."""
    assert torch.equal(augment(films, seeded(4)), augment(films, seeded(4)))
    assert not torch.equal(augment(films, seeded(4)), augment(films, seeded(5)))


def test_no_film_is_ever_mirrored(films: Tensor) -> None:
    """No film is ever mirrored."""
    changed = augment(films.repeat(20, 1, 1, 1), seeded())
    left, right = changed[:, 0, :, :16].mean((1, 2)), changed[:, 0, :, -16:].mean((1, 2))
    assert (right > left).all()


def test_the_input_is_left_alone(films: Tensor) -> None:
    """The input is left alone."""
    before = films.clone()
    augment(films, seeded(), replace(NOTHING, marker=1.0))
    assert torch.equal(films, before)


def test_blur_takes_away_fine_detail() -> None:
    """Blur takes away fine detail."""
    noise = torch.rand((8, 1, 64, 64), generator=seeded(2))
    assert augment(noise, seeded(), replace(NOTHING, blur_px=3)).std() < 0.9 * noise.std()


def test_sides_that_do_not_fit_the_blocks_are_an_error() -> None:
    """Sides that do not fit the blocks are an error."""
    with pytest.raises(ValueError, match="multiples of 8"):
        augment(torch.zeros(1, 1, 60, 60), seeded())

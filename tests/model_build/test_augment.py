"""Augmentation: reproducible film by film, each kind by itself, and a film stays a film."""

from dataclasses import fields, replace

import numpy as np
import pytest
from numpy.typing import NDArray

from model_build.augment import KINDS, MILD, NONE, TRAINING, Strength, augment, compress, draws, photograph, raise_detail
from model_build.contact_sheet import alone

Pixels = NDArray[np.uint8]


@pytest.fixture
def films() -> Pixels:
    """Return six films, brighter to the right and below, with fine detail."""
    y, x = np.mgrid[:64, :64] / 63
    noise = np.random.default_rng(3).normal(0, 12, (6, 64, 64))
    return (60 + 100 * x + 40 * y + noise).clip(0, 255).astype(np.uint8)


def shown(pixels: Pixels, strength: Strength, films: NDArray[np.int64] | None = None) -> NDArray[np.float32]:
    """Return the films as the first epoch shows them, (n, side, side)."""
    u = draws(7, 0, np.arange(len(pixels)) if films is None else films)
    return augment(pixels, u, strength).numpy()[:, 0]


@pytest.mark.parametrize("strength", [TRAINING, MILD])
def test_films_stay_in_range_and_shape_and_differ_from_each_other(films: Pixels, strength: Strength) -> None:
    """Films stay in range and shape and differ from each other."""
    same = films[:1].repeat(6, 0)
    changed = augment(same, draws(1, 0, np.arange(6)), strength)
    assert changed.shape == (6, 1, 64, 64)
    assert changed.dtype.itemsize == 4
    assert changed.min() >= 0
    assert changed.max() <= 1
    assert len({film.numpy().tobytes() for film in changed}) == 6


def test_without_strength_nothing_changes_and_the_input_is_left_alone(films: Pixels) -> None:
    """Without strength nothing changes and the input is left alone."""
    before = films.copy()
    np.testing.assert_allclose(shown(films, NONE), films / 255, atol=1e-5)
    shown(films, replace(TRAINING, marker=1.0, border=1.0, noise=0.2))
    np.testing.assert_array_equal(films, before)


def test_a_film_looks_the_same_in_any_batch(films: Pixels) -> None:
    """The draws belong to the film, the epoch and the seed, not to its neighbours."""
    strength = replace(TRAINING, photo=0.5, jpeg=0.5, blur=0.5, detail=0.5, flip=0.5)
    whole = shown(films, strength)
    order = np.array([4, 1])
    np.testing.assert_array_equal(shown(films[order], strength, order), whole[order])
    numbers = np.arange(6)
    assert not np.array_equal(draws(7, 0, numbers), draws(7, 1, numbers))
    assert not np.array_equal(draws(7, 0, numbers), draws(8, 0, numbers))


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_changes_the_picture(films: Pixels, kind: str) -> None:
    """Each by itself, at its strength in training; how much, every film draws."""
    changed = shown(films, alone(kind, replace(TRAINING, flip=1.0, detail=1.0)))
    moved = np.abs(changed - films / 255).max(axis=(1, 2))
    assert moved.max() > 0.01


@pytest.mark.parametrize("kind", ["flip", "noise", "jpeg", "marker", "blur"])
def test_a_kind_that_is_switched_on_leaves_the_draws_of_the_others_alone(films: Pixels, kind: str) -> None:
    """A film that does not get it, or of which only its part is taken away, is the same as without it."""
    base = replace(NONE, rotation_deg=10.0, gamma=0.3, shift=0.05)
    with_it = replace(base, **{kind: 0.5 if kind != "noise" else 1e-9}, blur_px=1.0)
    before, after = shown(films, base), shown(films, with_it)
    same = np.abs(before - after).max(axis=(1, 2)) < 1e-6
    assert same.any()
    if kind != "noise":
        assert not same.all()


def test_no_film_is_mirrored_unless_it_is_asked_for(films: Pixels) -> None:
    """The heart is on one side."""
    many = films[:1].repeat(40, 0)
    strength = replace(TRAINING, rotation_deg=0, photo=0, marker=0, border=0, perspective=0)
    for flip, wanted in ((0.0, 0), (1.0, 40)):
        changed = shown(many, replace(strength, flip=flip))
        mirrored = changed[:, :, :16].mean((1, 2)) > changed[:, :, -16:].mean((1, 2))
        assert mirrored.sum() == wanted


def test_a_smaller_side_is_the_average_of_the_film(films: Pixels) -> None:
    """Not every second pixel."""
    halved = augment(films, draws(1, 0, np.arange(6)), NONE, side=32).numpy()[:, 0]
    expected = films.reshape(6, 32, 2, 32, 2).mean((2, 4)) / 255
    np.testing.assert_allclose(halved, expected, atol=1e-5)


def test_a_film_is_turned_about_its_middle_by_the_angle_that_was_drawn() -> None:
    """A quarter turn, drawn in full: what was on the right is above or below, and nothing else moves."""
    film = np.zeros((1, 33, 33), np.uint8)
    film[0, 16, 28] = 255
    u = np.full((1, 40), 0.5, np.float32)
    u[0, 0] = 1.0
    turned = augment(film, u, replace(NONE, rotation_deg=90)).numpy()[0, 0]
    assert np.unravel_index(turned.argmax(), turned.shape) in {(4, 16), (28, 16)}
    assert turned.max() > 0.9


def test_photographs_are_darker_at_the_edge_and_keep_the_range(films: Pixels) -> None:
    """Of a monitor, without glare; a light box shines round the film."""
    u = np.full(8, 0.5, np.float32)
    u[[2, 5]] = 1.0, 0.0
    flat = np.full((64, 64), 0.8, np.float32)
    photo = photograph(flat, u)
    assert photo[:4, :4].mean() < 0.8 * photo[30:34, 30:34].mean()
    u[[2, 7]] = 0.0, 0.0
    assert photograph(flat, u)[0, 0] > 0.85
    for number in range(20):
        photo = photograph(films[0].astype(np.float32) / 255, draws(1, 0, np.array([number]))[0, :8])
        assert 0 <= photo.min() < photo.max() <= 1


def test_jpeg_and_detail_do_what_they_are_called() -> None:
    """Less quality, more error; more detail, more contrast of small things, and the same of large ones."""
    rng = np.random.default_rng(1)
    noise = rng.random((64, 64), np.float32)
    errors = [np.abs(compress(noise, quality) - noise).mean() for quality in (80, 50, 25)]
    assert errors == sorted(errors)
    assert errors[0] > 0.005
    ramp = np.linspace(0, 1, 64, dtype=np.float32)[None].repeat(64, 0)
    assert raise_detail(noise, 2).std() > 1.05 * noise.std()
    np.testing.assert_allclose(raise_detail(ramp, 2)[:, 12:-12], ramp[:, 12:-12], atol=1e-3)


def test_every_kind_has_a_strength() -> None:
    """The kinds are the fields, but for the width of the blur."""
    assert set(KINDS) | {"blur_px"} == {field.name for field in fields(Strength)}

"""The same films, changed: what that does to the figures and how far the probabilities move."""

from functools import partial
from pathlib import Path

import numpy as np
import pytest

from desktop.inference.session import load_model
from model_build.evaluate.answers import answer
from model_build.evaluate.corruptions import Corruption, noise
from model_build.evaluate.measure import EvaluationSet
from model_build.evaluate.robustness import as_8_bit, effect, robustness, some_of_every_class


def test_no_change_moves_nothing_and_noise_moves_what_it_moves(package: Path, root: Path, test_set: EvaluationSet) -> None:
    """The movement is that of the two answers of the program."""
    model = load_model(package)
    films = test_set.films[:12]
    same = Corruption("nothing", "", lambda picture, _: picture)
    loud = Corruption("noise", "loud", partial(noise, sigma=40))
    plain, nothing, noisy = robustness(model, root, films, on="test", resamples=20, corruptions=(same, loud))
    moved = {figure.name: figure.value for figure in nothing.figures}
    assert moved["largest movement of a probability, mean"] == 0
    assert "largest movement of a probability, mean" not in {figure.name for figure in plain.figures}
    before = answer(model, root, films, "before").probabilities
    after = answer(model, root, films, "after", lambda gray, i: noise(gray, np.random.default_rng(i), sigma=40)).probabilities
    found = {figure.name: figure for figure in noisy.figures}
    mean = found["largest movement of a probability, mean"]
    assert mean.value == pytest.approx(np.abs(before - after).max(1).mean(), abs=5e-5)
    assert mean.on == "test, noise, loud"


def test_blank_pictures_are_refused_and_say_nothing(package: Path, root: Path, test_set: EvaluationSet) -> None:
    """Equal probabilities, none in scope."""
    model = load_model(package)
    films = test_set.films[:6]
    blank = answer(model, root, films, "blank", lambda gray, _: np.full_like(gray, 90))
    assert (blank.probabilities == 1 / 3).all()
    figures = effect("blank", "", blank, blank, manifest=model.manifest, on="test", resamples=10).figures
    assert {figure.name: figure.value for figure in figures}["in scope"] == 0


def test_films_are_drawn_evenly_over_the_classes(test_set: EvaluationSet) -> None:
    """What a small class lacks, the others fill up."""
    films = [film for film in test_set.films if film.label != "normal"] + [f for f in test_set.films if f.label == "normal"][:2]
    drawn = some_of_every_class(films, 12)
    labels = [film.label for film in drawn]
    assert sorted(labels.count(label) for label in set(labels)) == [2, 5, 5]
    assert drawn == some_of_every_class(films, 12)
    assert some_of_every_class(films, 1000) == tuple(films)


def test_float_pictures_become_8_bit() -> None:
    """0 to 1 becomes 0 to 255."""
    assert as_8_bit(np.array([[0.0, 0.5, 1.0]], np.float32)).tolist() == [[0, 128, 255]]

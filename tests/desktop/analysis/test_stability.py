"""How an answer bears small changes of the picture."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.analysis.stability import CHANGES, ChangedAnswer, Steadiness, judge_changed, steadiness
from desktop.inference.session import Model, find_model
from desktop.model_package.preprocessing import preprocess
from tests.desktop.packages import CODES, fixed_network, write_package

ROWS, COLUMNS = 300, 410


@pytest.fixture
def model(tmp_path: Path) -> Model:
    """Return a small model that looks at the picture."""
    return find_model(write_package(tmp_path / "tiny"), threads=1)


def picture() -> np.ndarray:
    """Return something with light and dark in it, as soft as a film, float32."""
    coarse = np.random.default_rng(3).random((5, 7), np.float32)
    return np.clip(np.asarray(Image.fromarray(coarse).resize((COLUMNS, ROWS), Image.Resampling.BILINEAR)), 0, 1)


@pytest.mark.parametrize("change", CHANGES)
def test_each_change_is_small_but_one(model: Model, change: object) -> None:
    """What reaches the network differs a little from what did before, and is no other picture."""
    gray = picture()
    spec = model.manifest.preprocessing
    changed = change(gray, spec)  # type: ignore[operator]
    assert changed.dtype == np.float32
    assert changed.min() >= 0
    assert changed.max() <= 1
    difference = preprocess(changed, spec) - preprocess(gray, spec)
    assert 0.001 < np.abs(difference).mean() < 0.5
    assert np.corrcoef(preprocess(changed, spec).ravel(), preprocess(gray, spec).ravel())[0, 1] > 0.8


def test_changes_are_those_that_the_figures_were_measured_with(model: Model) -> None:
    """2 % to either side, 2 degrees, 3 % cut off, gamma 0.9 and 1.1, noise of 0.01, a blur of 1 : 2 : 1."""
    spec = model.manifest.preprocessing
    back, forth, left, right, cut, bright, dark, noisy, blurred = CHANGES
    dot = np.zeros((100, 200), np.float32)
    dot[49:52, 189:192] = 1
    places = [tuple(np.argwhere(change(dot, spec) > 0.6).mean(axis=0).round()) for change in (back, forth, left, right)]
    assert places == [(52, 194), (48, 186), (47, 190), (53, 190)]
    assert cut(dot, spec).shape == (94, 188)
    gray = np.full((spec.height, spec.width), 0.5, np.float32)
    assert (bright(gray, spec)[0, 0], dark(gray, spec)[0, 0]) == pytest.approx((0.5**0.9, 0.5**1.1))
    assert noisy(gray, spec).std() == pytest.approx(0.01, rel=0.05)
    gray[30, 30] = 1.5
    assert blurred(gray, spec)[29:32, 29:32] - 0.5 == pytest.approx(np.outer((1, 2, 1), (1, 2, 1)) / 16)


def test_same_picture_bears_the_same_each_time(model: Model) -> None:
    """The noise is fixed: nobody gets another verdict by asking again."""
    gray = picture()
    assert list(judge_changed(model, gray, "normal")) == list(judge_changed(model, gray, "normal"))


def test_bytes_and_floats_bear_the_same(model: Model) -> None:
    """A film of 8 bits is the same film."""
    gray = np.rint(255 * picture()).astype(np.uint8)
    of_bytes = [answer.probability for answer in judge_changed(model, gray, "normal")]
    of_floats = [answer.probability for answer in judge_changed(model, (gray / 255).astype(np.float32), "normal")]
    assert of_bytes == pytest.approx(of_floats, abs=1e-5)


def test_an_answer_that_is_always_the_same_is_steady(tmp_path: Path) -> None:
    """A network that does not look at the picture keeps its answer whatever is changed."""
    model = find_model(write_package(tmp_path / "fixed", network=fixed_network((0.2, 0.7, 0.1))), threads=1)
    found = steadiness(CODES[1], 0.7, judge_changed(model, picture(), CODES[1]))
    assert found.steady
    assert (found.kept, found.changes) == (len(CHANGES), len(CHANGES))
    assert found.lowest == pytest.approx(0.7, abs=1e-6)
    assert found.highest == pytest.approx(0.7, abs=1e-6)


def test_changes_that_overturn_an_answer_are_counted() -> None:
    """The range is that of the first class, and holds the unchanged answer."""
    changed = (ChangedAnswer("normal", 0.55), ChangedAnswer("viral_pneumonia", 0.40), ChangedAnswer("normal", 0.58))
    found = steadiness("normal", 0.6, changed)
    assert found == Steadiness(kept=2, changes=3, lowest=0.40, highest=0.6)
    assert not found.steady


def test_a_tall_picture_of_few_pixels_is_borne(model: Model) -> None:
    """The smallest that is judged."""
    assert len(list(judge_changed(model, picture()[:, :32], "normal"))) == len(CHANGES)

"""Contact sheets."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from model_build.augment import KINDS, MILD, NONE, TRAINING, augment
from model_build.contact_sheet import LEVELS, alone, graded_draws, sheets

ALL_KINDS = replace(TRAINING, flip=1.0, detail=1.0)
FILMS = (np.random.default_rng(1).normal(0, 12, (4, 64, 64)) + np.linspace(40, 200, 64)).clip(0, 255).astype(np.uint8)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "flip"])
def test_a_kind_goes_from_weak_to_strong(kind: str) -> None:
    """Farther from the film in every column; a marker, whose place matters too, at least in the last."""
    strength = alone(kind, ALL_KINDS)
    moved = [
        np.abs(augment(FILMS, graded_draws(kind, level, 4), strength).numpy()[:, 0] - FILMS / 255).mean()
        for level in LEVELS[1:]
    ]
    assert moved[-1] > moved[0] > 0
    if kind != "marker":
        assert moved == sorted(moved)


def test_there_is_a_sheet_for_each_kind_in_use_and_one_of_all(tmp_path: Path) -> None:
    """A row a film, as it is in the first column."""
    paths = sheets(FILMS, MILD, tmp_path / "sheets")
    used = [kind for kind in KINDS if getattr(MILD, kind)]
    assert [path.stem for path in paths] == [*used, "all"]
    with Image.open(paths[0]) as sheet:
        picture = np.asarray(sheet)
    assert picture.shape == (4 * 68, len(LEVELS) * 68)
    np.testing.assert_array_equal(picture[68:132, :64], FILMS[1])
    assert (picture[64:68] == 255).all()


def test_without_strength_there_is_only_the_sheet_of_all(tmp_path: Path) -> None:
    """Without strength there is only the sheet of all."""
    assert [path.name for path in sheets(FILMS, NONE, tmp_path)] == ["all.png"]

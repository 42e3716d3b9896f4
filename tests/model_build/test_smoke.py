"""Drawn films and small trainings for any experiment."""

import pkgutil
from pathlib import Path

import pytest

from model_build import configs
from model_build.data import read_films, split_films
from model_build.experiment import load_experiment
from model_build.smoke import EPOCHS, SIDE, small, write_films

CONFIGS = [info.name for info in pkgutil.iter_modules(configs.__path__)]


@pytest.mark.parametrize("config", CONFIGS)
def test_every_experiment_gets_small_and_keeps_its_steps(config: str) -> None:
    """Classes, data sets, teachers and losses stay; networks, pictures and trainings shrink."""
    before = load_experiment(config)
    after = small(before)
    assert (after.codes, list(after.teachers), after.student.recipe.loss) == (
        before.codes, list(before.teachers), before.student.recipe.loss,
    )  # fmt: skip
    plans = [*after.teachers.values(), *after.variants.values(), after.student, after.lite]
    d = after.distillation
    recipes = [plan.recipe for plan in plans] + [d.hinton, d.stages, d.head, d.joint, after.quantization_aware]
    assert {plan.architecture for plan in plans} == {"lite"}
    assert {plan.start.source for plan in plans} == {"scratch"}
    assert max(recipe.epochs for recipe in recipes) == EPOCHS
    assert {phase.side for recipe in recipes for phase in recipe.phases} == {SIDE}
    assert (after.preprocessing.width, after.preprocessing.height) == (SIDE, SIDE)


@pytest.mark.parametrize("config", CONFIGS)
def test_drawn_films_can_be_read_and_split(config: str, tmp_path: Path) -> None:
    """Every data set of the experiment, with every class in every part; the same at every call."""
    experiment = small(load_experiment(config))
    write_films(tmp_path / "a", experiment)
    write_films(tmp_path / "b", experiment)
    films = []
    for data in experiment.data:
        found = read_films(tmp_path / "a", data.folder, data.labels, data.layout)
        assert {film.label for film in found} == set(data.labels.values())
        films += found if data.role == "fit" else []
    rule = experiment.split
    split = split_films(films, validation_share=rule.validation_share, test_share=rule.test_share, seed=rule.seed)
    for part in split.parts().values():
        assert {film.label for film in part} == set(experiment.codes)
    for path in (tmp_path / "a").rglob("*.*"):
        assert path.read_bytes() == (tmp_path / "b" / path.relative_to(tmp_path / "a")).read_bytes()

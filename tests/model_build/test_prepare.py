"""From drawn folders to films that can be trained on."""

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from desktop.model_package.preprocessing import preprocess
from model_build.data.films import read_gray
from model_build.data.leakage import LeakageError
from model_build.experiment import Experiment, load_experiment
from model_build.prepare import measured_films, normalized_batch, prepare, split_experiment
from model_build.smoke import small, write_films


@pytest.fixture(scope="module")
def experiment() -> Experiment:
    """Return the OCT experiment, small: it has a set to fit and a set to measure."""
    return small(load_experiment("retina-oct"))


@pytest.fixture(scope="module")
def root(experiment: Experiment, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data root with drawn films."""
    folder = tmp_path_factory.mktemp("root")
    write_films(folder, experiment)
    return folder


def test_films_are_split_by_patient_and_all_are_there(experiment: Experiment, root: Path, tmp_path: Path) -> None:
    """Only those of the sets to fit; no patient in two parts."""
    prepared = prepare(experiment, root, tmp_path / "run", tmp_path / "inputs")
    patients = [{film.patient_id for film in part} for part in prepared.split.parts().values()]
    assert sum(map(len, patients)) == len(set.union(*patients)) == 120
    assert all(film.path.startswith("oct2017/") for part in prepared.split.parts().values() for film in part)
    assert [len(i) for i in (prepared.train, prepared.validation, prepared.test)] == [len(p) for p in patients]
    for inputs in (prepared.train, prepared.validation, prepared.test):
        assert [experiment.codes[t] for t in inputs.targets] == [film.label for film in inputs.films]
        assert set(inputs.targets) == {0, 1, 2, 3}


def test_films_are_what_the_clinic_feeds_the_network(experiment: Experiment, root: Path, tmp_path: Path) -> None:
    """But for the rounding to 8 bits."""
    train = prepare(experiment, root, tmp_path / "run", tmp_path / "inputs").train
    batch = normalized_batch(train, np.array([3, 7]), experiment)
    for row, film in zip(batch, (train.films[3], train.films[7]), strict=True):
        expected = preprocess(read_gray(root / film.path), experiment.preprocessing)[0]
        inside = np.clip(expected, -0.449 / 0.226, (1 - 0.449) / 0.226)
        assert torch.allclose(row, torch.from_numpy(inside), atol=0.51 / 255 / 0.226)


def test_a_run_keeps_its_split_and_films_are_decoded_once(experiment: Experiment, root: Path, tmp_path: Path) -> None:
    """Also where the rule has changed since."""
    first = prepare(experiment, root, tmp_path / "run", tmp_path / "inputs")
    written = {path: path.stat().st_mtime_ns for path in (tmp_path / "inputs").iterdir()}
    other = replace(experiment, split=replace(experiment.split, seed=99))
    assert split_experiment(other, root) != first.split
    again = prepare(other, root, tmp_path / "run", tmp_path / "inputs")
    assert again.split == first.split
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "inputs").iterdir()} == written
    np.testing.assert_array_equal(again.some(5), first.some(5))


def test_the_same_picture_in_two_parts_is_an_error(experiment: Experiment, root: Path, tmp_path: Path) -> None:
    """Although the patients have other names."""
    films = split_experiment(experiment, root)
    copy = tmp_path / "root"
    shutil.copytree(root, copy)
    shutil.copyfile(copy / films.train[0].path, copy / films.test[0].path)
    with pytest.raises(LeakageError, match="the same picture"):
        prepare(experiment, copy, tmp_path / "run", tmp_path / "inputs")


def test_sets_to_measure_are_given_with_their_names(experiment: Experiment, root: Path) -> None:
    """Sets to measure are given with their names."""
    ((name, films),) = measured_films(experiment, root)
    assert "OCTDL" in name
    assert {film.label for film in films} == {"normal", "dme"}
    assert all(film.path.startswith("octdl/") for film in films)

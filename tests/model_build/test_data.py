"""Splits by patient and picture."""

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from model_build.configs.chest_xray_child import EXPERIMENT
from model_build.data import (
    Film,
    LeakageError,
    Split,
    check_leakage,
    group_films,
    load_inputs,
    load_split,
    pixel_hash,
    read_films,
    save_split,
    split_films,
    targets,
)
from model_build.smoke import write_films


def film(name: str, patient: str, *, split: str = "train", label: str = "normal", dup: str = "") -> Film:
    """Return a film of the training part."""
    return Film(name, split, label, patient, dup)


def test_films_join_by_patient_and_by_picture_through_others() -> None:
    """Films join by patient and by picture through others."""
    films = [film("a", "1"), film("b", "2", dup="x"), film("c", "3"), film("d", "1", dup="x"), film("e", "4")]
    assert [[f.path for f in group] for group in group_films(films)] == [["a", "b", "d"], ["c"], ["e"]]


def test_a_split_keeps_groups_whole_and_takes_the_share_of_every_class() -> None:
    """A split keeps groups whole and takes the share of every class."""
    films = [film(f"{label}{i}", f"{label}{i // 2}", label=label) for label in ("normal", "ill") for i in range(100)]
    split = split_films(films, 0.2, seed=3)
    assert not {f.patient_id for f in split.train} & {f.patient_id for f in split.validation}
    assert [sum(f.label == label for f in split.validation) for label in ("normal", "ill")] == [20, 20]
    assert len(split.train) == 160


def test_a_split_is_the_same_for_the_same_seed_only() -> None:
    """A split is the same for the same seed only."""
    films = [film(str(i), str(i)) for i in range(60)]
    assert split_films(films, 0.2, seed=1) == split_films(films, 0.2, seed=1)
    assert split_films(films, 0.2, seed=1) != split_films(films, 0.2, seed=2)


def test_the_official_test_part_stays_apart_with_all_that_belongs_to_it() -> None:
    """The official test part stays apart with all that belongs to it."""
    films = [
        film("t", "1", split="test", dup="x"),
        film("same child", "1"),
        film("same picture", "2", dup="x"),
        film("free", "3"),
    ]
    split = split_films(films, 0.5, seed=1)
    assert [f.path for f in split.test] == ["t"]
    assert [f.path for f in split.train + split.validation] == ["free"]


@pytest.mark.parametrize(
    ("other", "hashes"),
    [
        (film("b", "1"), {"a": "1", "b": "2"}),
        (film("b", "2", dup="x"), {"a": "1", "b": "2"}),
        (film("b", "2"), {"a": "1", "b": "1"}),
    ],
    ids=["patient", "dup_group", "pixels"],
)
def test_leakage_fails(other: Film, hashes: dict[str, str]) -> None:
    """Leakage fails."""
    with pytest.raises(LeakageError, match="stands in train and test"):
        check_leakage(Split((film("a", "1", dup="x"),), (), (other,)), hashes)


def test_a_clean_split_passes() -> None:
    """A clean split passes."""
    check_leakage(Split((film("a", "1"),), (film("b", "2"),), (film("c", "3"),)), {"a": "1", "b": "2", "c": "3"})


def test_a_split_survives_its_file(tmp_path: Path) -> None:
    """A split survives its file."""
    split = Split((film("a", "1", dup="x"),), (film("b", "2"),), (film("c, d", "3", split="test"),))
    save_split(split, tmp_path / "split.csv")
    assert load_split(tmp_path / "split.csv") == split


def test_films_are_read_with_our_class_codes_and_preprocessed_like_in_the_clinic(tmp_path: Path) -> None:
    """Films are read with our class codes and preprocessed like in the clinic."""
    write_films(tmp_path, ["normal", "bacterial", "viral"])
    films = read_films(tmp_path, EXPERIMENT.labels)
    assert {f.label for f in films} == set(EXPERIMENT.codes)
    spec = replace(EXPERIMENT.preprocessing, width=32, height=32)
    inputs, hashes = load_inputs(tmp_path, films[:3], spec)
    assert inputs.shape == (3, 1, 32, 32)
    assert len(set(hashes.values())) == 3
    assert targets(films[:1], EXPERIMENT.codes) == [EXPERIMENT.codes.index(films[0].label)]


def test_a_film_without_patient_cannot_be_split(tmp_path: Path) -> None:
    """A film without patient cannot be split."""
    with (tmp_path / "labels.csv").open("w", newline="") as file:
        csv.writer(file).writerows([["path", "split", "label", "patient_id"], ["a.png", "train", "normal", ""]])
    with pytest.raises(ValueError, match="no patient_id"):
        read_films(tmp_path, {"normal": "normal"})


def test_a_class_without_films_is_an_error(tmp_path: Path) -> None:
    """A class without films is an error."""
    write_films(tmp_path, ["normal", "bacterial"])
    with pytest.raises(ValueError, match="viral_pneumonia"):
        read_films(tmp_path, EXPERIMENT.labels)


def test_the_hash_knows_the_shape() -> None:
    """The hash knows the shape."""
    assert pixel_hash(np.zeros((2, 3), np.uint8)) != pixel_hash(np.zeros((3, 2), np.uint8))


def test_no_child_of_the_real_set_stands_in_two_parts(shared_data: Path) -> None:
    """No child of the real set stands in two parts."""
    films = read_films(shared_data / "chestxray2017", EXPERIMENT.labels)
    split = split_films(films, EXPERIMENT.training.validation_share, EXPERIMENT.training.seed)
    assert (len(split.train) + len(split.validation), len(split.test)) == (5232, 528)
    with (shared_data / "chestxray2017" / "labels.csv").open(newline="") as file:
        hashes = {row["path"]: row["sha256"] for row in csv.DictReader(file)}
    check_leakage(split, hashes)

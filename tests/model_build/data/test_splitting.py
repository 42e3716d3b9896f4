"""Splits by patient and picture, with like shares of classes and sources."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from model_build.data import Film, Split, group_films, load_split, read_films, save_split, split_films


def film(name: str, patient: str, *, split: str = "train", label: str = "normal", dup: str = "", source: str = "") -> Film:
    """Return a film of the training part."""
    return Film(name, label, patient, split, dup, source)


def shares(films: tuple[Film, ...] | list[Film]) -> dict[tuple[str, str], float]:
    """Return the share of every class of every source."""
    counts = Counter((f.label, f.source) for f in films)
    return {cell: count / len(films) for cell, count in counts.items()}


def test_films_join_by_patient_and_by_picture_through_others() -> None:
    """Films join by patient and by picture through others."""
    films = [film("a", "1"), film("b", "2", dup="x"), film("c", "3"), film("d", "1", dup="x"), film("e", "4")]
    assert group_films(films) == [[0, 1, 3], [2], [4]]
    assert group_films(films, [(2, 4)]) == [[0, 1, 3], [2, 4]]


def test_a_split_keeps_groups_whole_and_takes_the_share_of_every_class() -> None:
    """A split keeps groups whole and takes the share of every class."""
    films = [film(f"{label}{i}", f"{label}{i // 2}", label=label) for label in ("normal", "ill") for i in range(100)]
    split = split_films(films, validation_share=0.2, seed=3)
    assert not {f.patient_id for f in split.train} & {f.patient_id for f in split.validation}
    assert [sum(f.label == label for f in split.validation) for label in ("normal", "ill")] == [20, 20]
    assert len(split.train) == 160


def test_the_parts_have_the_shares_of_the_whole() -> None:
    """With patients of 1 to 6 films, three classes of different sizes and two sources."""
    rng = np.random.default_rng(5)
    films = [
        film(f"{label}{patient}-{i}", f"{label}{patient}", label=label, source=source)
        for label, patients in (("normal", 200), ("ill", 90), ("rare", 50))
        for patient in range(patients)
        for source in [("a", "b")[patient % 3 == 0]]
        for i in range(rng.integers(1, 7))
    ]
    split = split_films(films, validation_share=0.15, test_share=0.2, seed=1)
    whole = shares(films)
    for part, share in ((split.train, 0.65), (split.validation, 0.15), (split.test, 0.2)):
        assert len(part) / len(films) == pytest.approx(share, abs=0.01)
        assert all(shares(part)[cell] == pytest.approx(value, abs=0.015) for cell, value in whole.items())
    patients = [{f.patient_id for f in part} for part in split.parts().values()]
    assert not patients[0] & patients[1] | patients[1] & patients[2] | patients[0] & patients[2]


def test_a_patient_of_many_films_does_not_burst_a_part() -> None:
    """A group larger than twice what is wanted stays in training."""
    films = [film(f"m{i}", "many") for i in range(40)] + [film(str(i), str(i)) for i in range(60)]
    for seed in range(5):
        assert len(split_films(films, validation_share=0.1, seed=seed).validation) == 10


def test_a_split_is_the_same_for_the_same_seed_only() -> None:
    """A split is the same for the same seed only."""
    films = [film(str(i), str(i)) for i in range(60)]
    first = split_films(films, validation_share=0.2, seed=1)
    assert first == split_films(films, validation_share=0.2, seed=1)
    assert first != split_films(films, validation_share=0.2, seed=2)


def test_the_official_test_part_stays_apart_with_all_that_belongs_to_it() -> None:
    """Its size does not depend on the wished share; a copy found by its pixels belongs to it too."""
    films = [
        film("t", "1", split="test", dup="x"),
        film("same child", "1"),
        film("same picture", "2", dup="x"),
        film("near copy", "5"),
        film("free", "3"),
        film("free too", "4"),
    ]
    split = split_films(films, validation_share=0.5, test_share=0.3, seed=1, joined=[(0, 3)])
    assert [f.path for f in split.test] == ["t"]
    assert {f.path for f in split.train + split.validation} == {"free", "free too"}


def test_the_official_part_may_have_another_name() -> None:
    """Then a part named test is like any other."""
    films = [film(str(i), str(i), split="held out" if i < 3 else "test") for i in range(10)]
    assert len(split_films(films, validation_share=0.2, seed=1, official="held out").test) == 3


def test_the_suggestion_of_the_source_is_kept_where_it_is_wanted() -> None:
    """A group follows most of its films; films without a suggestion are drawn."""
    films = [film(f"v{i}", f"v{i}", split="val") for i in range(9)] + [film(f"t{i}", f"t{i}") for i in range(11)]
    films += [film(f"m{i}", "mixed", split=split) for i, split in enumerate(("val", "val", "train"))]
    assert [f.path[0] for f in split_films(films, validation_share=0.3, seed=1, keep_suggested=True).validation] == [
        *"vvvvvvvvvmmm"
    ]
    films += [film(f"u{i}", f"u{i}", split="sample") for i in range(10)]
    split = split_films(films, validation_share=0.3, seed=1, keep_suggested=True)
    assert Counter(f.path[0] for f in split.validation) == {"v": 9, "m": 3, "u": 3}


def test_a_class_with_too_few_patients_is_an_error() -> None:
    """No part is left without a class."""
    films = [film(str(i), str(i)) for i in range(20)] + [film("x", "x", label="rare")]
    with pytest.raises(ValueError, match="too few patients of the class rare for the part validation"):
        split_films(films, validation_share=0.2, seed=1)


def test_shares_that_leave_nothing_are_an_error() -> None:
    """Shares that leave nothing to train on are refused."""
    with pytest.raises(ValueError, match="leave nothing"):
        split_films([film("a", "1")], validation_share=0.5, test_share=0.5, seed=1)


def test_a_split_survives_its_file(tmp_path: Path) -> None:
    """All fields come back, commas included."""
    full = Film("c, d", "ill", "3", "test", "x", "here", "AP", "F", "3.5", "CC0")
    split = Split((film("a", "1", dup="x"),), (film("b", "2"),), (full,))
    save_split(split, tmp_path / "split.csv")
    assert load_split(tmp_path / "split.csv") == split


def test_the_shares_hold_for_the_real_adults(shared_data: Path) -> None:
    """Their official test part is theirs; validation has the classes and sources of the rest."""
    films = read_films(shared_data, "covid", {"normal": "normal", "lung_opacity": "lung_opacity", "covid": "covid_19"})
    split = split_films(films, validation_share=0.15, seed=7)
    assert len(split.test) == sum(f.split == "test" for f in films)
    rest = shares(split.train + split.validation)
    assert all(shares(split.validation).get(cell, 0) == pytest.approx(share, abs=0.02) for cell, share in rest.items())

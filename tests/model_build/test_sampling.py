"""Sampling: which films an epoch shows."""

import argparse
import csv
from pathlib import Path

import numpy as np
import pytest

from model_build.data import Film, Split, save_split
from model_build.sampling import add_parser, balanced_indices, sampling_table, source_balanced_indices, weighted_indices

TARGETS = np.repeat([0, 1, 2], [100, 40, 7])


def run(*arguments: str) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser()
    add_parser(parser.add_subparsers())
    options = parser.parse_args(["sample", *arguments])
    result: int = options.command(options)
    return result


def test_over_sampling_repeats_rare_classes_up_to_the_ratio() -> None:
    """Every film is shown, those of a class almost equally often."""
    indices = balanced_indices(TARGETS, 0.6, np.random.default_rng(1), repeats=20)
    assert np.bincount(TARGETS[indices]).tolist() == [100, 60, 60]
    shown = np.bincount(indices)
    assert [(shown[films].min(), shown[films].max()) for films in (slice(100), slice(100, 140), slice(140, 147))] == [
        (1, 1),
        (1, 2),
        (8, 9),
    ]


def test_over_sampling_stops_at_the_cap() -> None:
    """A class of very few films stays below the ratio."""
    indices = balanced_indices(TARGETS, 1.0, np.random.default_rng(1), repeats=3)
    assert np.bincount(TARGETS[indices]).tolist() == [100, 100, 21]
    assert np.bincount(indices).max() == 3


def test_under_sampling_leaves_frequent_classes_out_and_repeats_nothing() -> None:
    """The rarest class stays whole."""
    indices = balanced_indices(TARGETS, 0.5, np.random.default_rng(1), method="under")
    assert np.bincount(TARGETS[indices]).tolist() == [14, 14, 7]
    assert len(set(indices.tolist())) == len(indices)


@pytest.mark.parametrize("method", ["over", "under"])
def test_classes_that_are_balanced_enough_stay_as_they_are(method: str) -> None:
    """In a random order."""
    targets = np.repeat([0, 1], [10, 8])
    indices = balanced_indices(targets, 0.8, np.random.default_rng(1), method=method)
    assert sorted(indices.tolist()) == list(range(18)) != indices.tolist()


def test_an_epoch_is_the_same_for_the_same_seed_only() -> None:
    """Other films are repeated in another epoch."""
    first, again, other = (balanced_indices(TARGETS, 0.6, np.random.default_rng(seed)) for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(np.bincount(first), np.bincount(other))


@pytest.mark.parametrize(
    ("ratio", "repeats", "method", "message"),
    [(0.0, 5, "over", "ratio"), (1.1, 5, "over", "ratio"), (0.5, 0, "over", "0 times"), (0.5, 5, "smote", "'smote'")],
)
def test_wrong_wishes_are_errors(ratio: float, repeats: int, method: str, message: str) -> None:
    """One sentence each."""
    with pytest.raises(ValueError, match=message):
        balanced_indices(TARGETS, ratio, np.random.default_rng(1), method=method, repeats=repeats)


def test_each_class_of_each_source_gets_the_same_share() -> None:
    """A cell of few films only as far as the cap allows."""
    targets = np.repeat([0, 0, 1, 1], [50, 20, 30, 2])
    sources = np.repeat(["a", "b", "a", "b"], [50, 20, 30, 2]).tolist()
    indices = source_balanced_indices(targets, sources, np.random.default_rng(1))
    shown = [sum(targets[i] == t and sources[i] == s for i in indices) for t, s in ((0, "a"), (0, "b"), (1, "a"), (1, "b"))]
    assert shown == [50, 50, 50, 10]


@pytest.mark.parametrize(("power", "share"), [(0.0, 7 / 147), (1.0, 1 / 3)])
def test_weights_go_with_the_size_of_the_class(power: float, share: float) -> None:
    """As they come, or all classes alike; four standard errors."""
    indices = weighted_indices(TARGETS, power, 20000, np.random.default_rng(1))
    assert (TARGETS[indices] == 2).mean() == pytest.approx(share, abs=4 * np.sqrt(share / 20000))


def test_the_table_tells_before_and_after() -> None:
    """Films that are not shown, and the most shown one, are counted."""
    lines = sampling_table(["ill", "normal", "normal", "normal"], np.array([0, 0, 1, 2])).splitlines()
    assert lines[1].split() == ["ill", "1", "25.0%", "2", "50.0%", "0", "2"]
    assert lines[2].split() == ["normal", "3", "75.0%", "2", "50.0%", "1", "1"]
    assert lines[3].split() == ["all", "4", "100.0%", "4", "100.0%", "1", "2"]


@pytest.mark.parametrize("method", ["over", "under", "weighted", "sources"])
def test_the_command_samples_the_training_part_only(tmp_path: Path, method: str) -> None:
    """The epoch is written in its order."""
    films = tuple(Film(f"{i}.png", "normal" if i < 6 else "ill", str(i), source="here") for i in range(9))
    save_split(Split(films, (Film("v.png", "ill", "v"),), ()), tmp_path / "split.csv")
    assert run("--split", str(tmp_path / "split.csv"), "--method", method, "--out", str(tmp_path / "epoch.csv")) == 0
    with (tmp_path / "epoch.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == {"over": 12, "under": 6, "weighted": 9, "sources": 12}[method]
    assert {row["path"] for row in rows} <= {film.path for film in films}


def test_a_missing_set_is_one_sentence_and_a_status(caplog: pytest.LogCaptureFixture) -> None:
    """No traceback."""
    assert run() == 2
    assert "--data is missing" in caplog.text

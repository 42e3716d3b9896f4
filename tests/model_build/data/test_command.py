"""The command split, and how commands name a data set."""

import argparse
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from model_build.data import Film, load_split
from model_build.data.command import add_parser, some_of_each_class


def run(*arguments: str) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser()
    add_parser(parser.add_subparsers())
    options = parser.parse_args(["split", *arguments])
    result: int = options.command(options)
    return result


def write_set(place: Path, patients: int) -> None:
    """Write a folder per class, two films of each patient, all different."""
    rng = np.random.default_rng(3)
    rows = ["path,label,patient_id"]
    place.mkdir()
    for number in range(2 * patients):
        coarse = Image.fromarray(rng.integers(0, 255, (16, 16), np.uint8))
        coarse.resize((64, 48), Image.Resampling.BICUBIC).save(place / f"{number}.png")
        rows.append(f"{number}.png,{('normal', 'ill')[number // 2 % 2]},p{number // 2}")
    (place / "labels.csv").write_text("\n".join(rows) + "\n")


def test_films_are_split_by_patient_and_written(tmp_path: Path) -> None:
    """Each part has both classes and patients of its own."""
    write_set(tmp_path / "set", 20)
    out = tmp_path / "split.csv"
    assert run("--data", str(tmp_path / "set"), "--validation", "0.2", "--test", "0.3", "--out", str(out)) == 0
    parts = load_split(out).parts()
    assert {name: len(part) for name, part in parts.items()} == {"train": 20, "validation": 8, "test": 12}
    assert sum(len({film.patient_id for film in part}) for part in parts.values()) == 20
    assert all(film.path.startswith("set/") for film in parts["train"])


def test_a_copy_under_another_patient_stays_in_one_part(tmp_path: Path) -> None:
    """Films that look the same are kept together, whatever the patient numbers say."""
    write_set(tmp_path / "set", 20)
    for number in range(0, 40, 8):  # five pairs of patients of one class
        with Image.open(tmp_path / "set" / f"{number}.png") as picture:
            picture.resize((48, 40)).save(tmp_path / "set" / f"{number + 4}.png")
    for seed in range(4):
        out = tmp_path / f"{seed}.csv"
        assert run("--data", str(tmp_path / "set"), "--validation", "0.4", "--seed", str(seed), "--out", str(out)) == 0
        split = load_split(out)
        trained = {film.patient_id for film in split.train}
        assert all((f"p{number // 2}" in trained) == (f"p{number // 2 + 2}" in trained) for number in range(0, 40, 8))


def test_a_copy_of_a_test_film_is_not_trained_on(tmp_path: Path) -> None:
    """The official test part holds a mirrored copy of a training film, under another patient."""
    write_set(tmp_path / "set", 10)
    table = tmp_path / "set" / "labels.csv"
    head, *rows = table.read_text().splitlines()
    table.write_text("\n".join([head + ",split", *(row + (",test" if i < 4 else ",") for i, row in enumerate(rows))]) + "\n")
    with Image.open(tmp_path / "set" / "0.png") as picture:
        picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(tmp_path / "set" / "9.png")
    assert run("--data", str(tmp_path / "set"), "--validation", "0.3", "--out", str(tmp_path / "split.csv")) == 0
    split = load_split(tmp_path / "split.csv")
    assert [film.path for film in split.test] == [f"set/{i}.png" for i in range(4)]
    assert "p4" not in {film.patient_id for film in split.train + split.validation}
    assert len(split.train + split.validation) == 14


def test_a_damaged_picture_is_one_sentence(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """No traceback, no split file."""
    write_set(tmp_path / "set", 8)
    (tmp_path / "set" / "3.png").write_bytes(b"no picture")
    assert run("--data", str(tmp_path / "set"), "--out", str(tmp_path / "split.csv")) == 2
    assert "Traceback" not in caplog.text
    assert not (tmp_path / "split.csv").exists()


def test_smoke_takes_films_spread_over_every_class() -> None:
    """A class with fewer films is taken whole."""
    films = [Film(f"{i}", "normal") for i in range(95)] + [Film("x", "rare")]
    chosen = some_of_each_class(films, 20)
    assert [film.path for film in chosen] == [str(i) for i in range(0, 95, 5)] + ["x"]


def test_smoke_needs_no_data(tmp_path: Path) -> None:
    """Drawn pictures are split."""
    assert run("--smoke", "--out", str(tmp_path / "split.csv")) == 0
    assert {film.label for film in load_split(tmp_path / "split.csv").train} == {"normal", "bacterial", "viral"}


def test_a_config_brings_its_labels(tmp_path: Path, shared_data: Path) -> None:
    """The films get the class codes of the model; a folder that the config does not have is refused."""
    out = tmp_path / "split.csv"
    wanted = ["--config", "chest-xray-child", "--smoke", "--out", str(out)]
    assert run("--data", str(shared_data / "chestxray2017"), *wanted) == 0
    assert {film.label for film in load_split(out).train} == {"normal", "bacterial_pneumonia", "viral_pneumonia"}
    assert run("--data", str(shared_data / "dicom"), *wanted) == 2

"""The commands that prepare films and train, on drawn pictures."""

import argparse
import csv
import json
import logging
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from model_build.commands import augment, benchmark, distill, train
from model_build.data import read_films
from model_build.teach import WAYS

MODULES = {"train": train, "distill": distill, "augment": augment, "benchmark": benchmark}


def run(*arguments: str) -> int:
    """Run a command as it is typed."""
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(required=True)
    for module in MODULES.values():
        module.add_parser(commands)
    options = parser.parse_args(arguments)
    status: int = options.command(options)
    return status


@pytest.fixture(autouse=True)
def _told(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)


@pytest.fixture(scope="module")
def smoke(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, ...]:
    """Return the options of a run on drawn pictures that all tests share."""
    return ("--config", "chest_xray_child", "--smoke", "--run", str(tmp_path_factory.mktemp("runs") / "run"))


def test_commands_are_made_without_torch_and_training_no_tensorboard() -> None:
    """Commands are made without torch, and training needs no tensorboard."""
    for code in (
        "import sys; sys.modules['torch'] = None; from model_build.commands import augment, benchmark, distill, train",
        "import sys; sys.modules['tensorboard'] = sys.modules['matplotlib'] = None; import model_build.teach, model_build.curves",
    ):
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")


def test_a_network_is_trained_and_goes_on(smoke: tuple[str, ...], caplog: pytest.LogCaptureFixture) -> None:
    """With history, curves and TensorBoard's file; the second time nothing is left to do."""
    folder = Path(smoke[-1]) / "lite-labels"
    assert run("train", *smoke, "--network", "lite") == 0
    assert {"history.csv", "curves.png", "tensorboard", "last.pt"} <= {path.name for path in folder.iterdir()}
    assert "| lite |" in caplog.text
    caplog.clear()
    assert run("train", *smoke, "--network", "lite") == 0
    assert "going on after epoch 4" in caplog.text
    assert "epoch 1/4" not in caplog.text


def test_a_network_that_the_config_lacks_is_named_with_those_that_it_has(
    smoke: tuple[str, ...], caplog: pytest.LogCaptureFixture
) -> None:
    """A network that the config lacks is named with those that it has."""
    assert run("train", *smoke, "--network", "vgg16") == 2
    assert "no network 'vgg16' in this config; it has student, lite, " in caplog.text


@pytest.mark.parametrize(("arguments", "said"), [(["--smoke"], "--run"), ([], "--data is missing")])
def test_missing_options_are_named(arguments: list[str], said: str) -> None:
    """Missing options are named."""
    with pytest.raises(SystemExit, match=said):
        run("train", *arguments)


def test_all_ways_of_teaching_are_compared(smoke: tuple[str, ...], caplog: pytest.LogCaptureFixture) -> None:
    """A row for each teacher, all together, and each way; curves for each training."""
    folder = Path(smoke[-1])
    assert run("distill", *smoke) == 0
    names = [row["name"] for row in json.loads((folder / "students.json").read_text())]
    assert names[-5:] == ["teachers together", *WAYS]
    assert (folder / "students.md").read_text() in caplog.text
    histories = list(folder.rglob("history.csv"))
    assert len(histories) >= 9
    assert all((path.parent / "curves.png").exists() for path in histories)


def test_sheets_are_the_default(smoke: tuple[str, ...], tmp_path: Path) -> None:
    """Sheets are the default."""
    assert run("augment", *smoke, "--out", str(tmp_path)) == 0
    assert {"rotation_deg.png", "gamma.png", "all.png"} <= {path.name for path in tmp_path.iterdir()}


def test_copies_can_be_read_back_as_a_data_set(smoke: tuple[str, ...], tmp_path: Path) -> None:
    """Every training film and its copies, with patient and split; no film of another part."""
    assert run("augment", *smoke, "--out", str(tmp_path / "more"), "--write", "1", "--ratio", "1") == 0
    films = read_films(tmp_path, "more", None)
    with (Path(smoke[-1]) / "split.csv").open(newline="") as file:
        train_part = [row for row in csv.DictReader(file) if row["part"] == "train"]
    assert {film.patient_id for film in films} == {row["patient_id"] for row in train_part}
    assert {film.split for film in films} == {row["split"] for row in train_part}
    before, after = (Counter(labels) for labels in ([row["label"] for row in train_part], [film.label for film in films]))
    assert all(after[label] >= 2 * max(before.values()) for label in before)
    pixels = {(tmp_path / film.path).read_bytes() for film in films}
    assert len(pixels) == len(films)


def test_rare_classes_get_more_copies() -> None:
    """100 and 10 films, one copy each: 200; half of that are 100, nine copies more of each rare film."""
    counts = Counter({"many": 100, "few": 10})
    assert augment.copies_by_class(counts, 1, 0.5) == {"many": 1, "few": 9}
    assert augment.copies_by_class(counts, 2, 0.0) == {"many": 2, "few": 2}
    assert augment.copies_by_class(counts, 0, 1.0) == {"many": 0, "few": 9}


@pytest.mark.parametrize("wrong", [["--write", "-1"], ["--write", "1", "--ratio", "2"]])
def test_copies_that_make_no_sense_are_refused(smoke: tuple[str, ...], tmp_path: Path, wrong: list[str]) -> None:
    """And nothing is written."""
    assert run("augment", *smoke, "--out", str(tmp_path / "x"), *wrong) == 2
    assert not (tmp_path / "x").exists()


def test_the_cost_of_the_films_is_measured_against_a_bare_loop(
    smoke: tuple[str, ...], caplog: pytest.LogCaptureFixture
) -> None:
    """The cost of the films is measured against a bare loop."""
    assert run("benchmark", *smoke, "--steps", "1") == 0
    assert "resnet18 at 64 pixels, batches of 32: bare loop " in caplog.text
    assert "% of a step" in caplog.text

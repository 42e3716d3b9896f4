"""The whole way from films to both packages of a model, in small."""

import csv
import json
import re
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from desktop.inference.session import load_model
from desktop.model_package.manifest import Manifest, load_manifest
from model_build.__main__ import main
from model_build.data.films import Film
from model_build.data.inputs import Inputs
from model_build.evaluate.result import load_metrics
from model_build.experiment import load_experiment
from model_build.export import open_session
from model_build.package import renew_figures
from model_build.pipeline import best_way, evaluation_sets
from model_build.samples import write_samples
from model_build.smoke import small
from model_build.teach import WAYS, Row

CONFIG = "retina-oct"


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with ``run`` and ``shelf``."""
    folder = tmp_path_factory.mktemp("build")
    words = ["build", "--smoke", "--config", CONFIG, "--run", str(folder / "run"), "--out", str(folder / "shelf")]
    assert main(words) == 0
    return folder


@pytest.fixture(scope="module", params=[CONFIG, f"{CONFIG}-lite"])
def package(build: Path, request: pytest.FixtureRequest) -> Path:
    """Return each of the two packages."""
    return build / "shelf" / str(request.param)


@pytest.fixture(scope="module")
def manifest(package: Path) -> Manifest:
    """Return its manifest."""
    return load_manifest(package)[0]


def test_the_program_accepts_the_packages(package: Path) -> None:
    """Hashes, interface and golden answer."""
    load_model(package).verify()


def test_the_packages_are_the_standard_and_the_lite_one(build: Path) -> None:
    """Same classes, population and input."""
    full, lite = (load_manifest(build / "shelf" / name)[0] for name in (CONFIG, f"{CONFIG}-lite"))
    assert (full.variant, lite.variant) == ("standard", "lite")
    assert (full.classes, full.population, full.preprocessing) == (lite.classes, lite.population, lite.preprocessing)


def test_one_call_gives_everything(package: Path, manifest: Manifest) -> None:
    """Probabilities, heat maps and scope score; nothing else leaves the graph."""
    session = open_session(package / "model.onnx")
    names = manifest.tensors
    assert {output.name for output in session.get_outputs()} == {names.probabilities, names.heatmaps, names.scope_score}


def test_every_figure_of_the_manifest_and_the_card_was_measured(build: Path, package: Path, manifest: Manifest) -> None:
    """None is typed by hand."""
    run = build / "run" / manifest.variant
    measured = json.loads((run / "metrics.json").read_text())
    assert [(f.name, f.on, f.value) for f in manifest.figures] == [
        (f["name"], f["on"], f["value"]) for f in measured["headline"]
    ]
    card = (package / "card.md").read_text(encoding="utf-8")
    for figure in manifest.figures:
        assert f"{figure.value:.3f} ({figure.low:.3f} to {figure.high:.3f})" in card
    assert "<html" in (run / "report.html").read_text(encoding="utf-8")


def test_evaluating_a_package_again_gives_its_figures(build: Path, package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the command, from the files alone."""
    monkeypatch.setattr("model_build.experiment.load_experiment", lambda _: small(load_experiment(CONFIG)))
    assert main(["evaluate", str(package), "--data", str(build / "run" / "films"), "--check"]) == 0


def test_the_run_tells_how_it_came_about(build: Path) -> None:
    """Split, histories, and the two comparisons."""
    run = build / "run"
    with (run / "split.csv").open(newline="") as file:
        assert {row["part"] for row in csv.DictReader(file)} == {"train", "validation", "test"}
    students = (run / "students.md").read_text()
    assert all(re.search(rf"^\| {way} \|", students, re.MULTILINE) for way in WAYS)
    steps = json.loads((run / "steps.json").read_text())
    assert [step["after"] for step in steps["steps"][:3]] == ["standard student", "standard, ONNX float", "standard, ONNX int8"]
    assert {cost["name"] for cost in steps["costs"]} >= {"teacher, float", "standard, int8", "lite, float", "lite, int8"}
    assert (run / "student-labels" / "history.csv").exists()


def test_a_finished_run_is_not_repeated(build: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A second call trains nothing and gives the same packages."""
    path = build / "shelf" / CONFIG / "manifest.json"
    before, trained = path.read_bytes(), (build / "run" / "student-labels" / "last.pt").stat().st_mtime_ns
    words = ["build", "--smoke", "--config", CONFIG, "--run", str(build / "run"), "--out", str(build / "shelf")]
    with caplog.at_level("INFO"):
        assert main(words) == 0
    assert (build / "run" / "student-labels" / "last.pt").stat().st_mtime_ns == trained
    assert " epoch 1/" not in caplog.text
    assert path.read_bytes() == before


def test_smoke_never_replaces_a_real_package(tmp_path: Path) -> None:
    """It needs a folder of its own."""
    assert main(["build", "--smoke", "--run", str(tmp_path)]) == 2


def test_the_best_way_is_one_at_the_size_of_the_clinic() -> None:
    """A network that ended at another size is not asked, and neither are teachers."""
    experiment = load_experiment(CONFIG)
    side = experiment.preprocessing.width
    rows = [Row("teacher a", side, 0.1, 1, 1, 1), Row(WAYS[0], side, 0.4, 1, 1, 1), Row(WAYS[1], side, 0.3, 1, 1, 1)]
    assert best_way([*rows, Row(WAYS[2], side // 2, 0.2, 1, 1, 1)], experiment) == WAYS[1]


def test_the_card_tells_of_the_test_part_first(build: Path) -> None:
    """Then of validation, then of what is only measured; no film of the first two in the last."""
    experiment = small(load_experiment(CONFIG))
    sets = evaluation_sets(experiment, build / "run" / "films")
    assert [part.name for part in sets[:2]] == ["test split", "validation"]
    assert len(sets) == 2 + sum(data.role == "measure" for data in experiment.data)


def test_samples_are_refused_when_the_model_recognises_none(package: Path, tmp_path: Path) -> None:
    """Noise is no film."""
    noise = np.random.default_rng(1).integers(0, 256, (60, 64, 64)).astype(np.uint8)
    films = tuple(Film(f"{i}.png", "normal", str(i)) for i in range(60))
    with pytest.raises(ValueError, match="too few drawn films"):
        write_samples(package, Inputs(noise, np.arange(60), np.arange(60) % 3, films), tmp_path)


def test_figures_are_renewed_for_their_own_network_alone(build: Path, tmp_path: Path) -> None:
    """Manifest and card change together, and the package stays whole."""
    folder = tmp_path / "package"
    shutil.copytree(build / "shelf" / CONFIG, folder)
    metrics = load_metrics(build / "run" / "standard" / "metrics.json")
    first, *others = metrics.headline
    renew_figures(folder, replace(metrics, headline=(replace(first, value=0.123), *others)))
    load_model(folder).verify()
    assert load_manifest(folder)[0].figures[0].value == 0.123
    with pytest.raises(ValueError, match="not of the network"):
        renew_figures(build / "shelf" / f"{CONFIG}-lite", metrics)

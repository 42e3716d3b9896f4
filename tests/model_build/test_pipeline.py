"""The whole way from films to a package, in small."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.model_package.manifest import Manifest, load_manifest, verify_files
from model_build.__main__ import main
from model_build.evaluate import refused
from model_build.export import open_session
from model_build.samples import write_samples
from model_build.train import Examples


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with ``run`` and ``package``."""
    folder = tmp_path_factory.mktemp("build")
    assert main(["build", "--smoke", "--run", str(folder / "run"), "--out", str(folder / "package")]) == 0
    return folder


@pytest.fixture(scope="module")
def manifest(build: Path) -> Manifest:
    """Return the manifest of the package."""
    return load_manifest(build / "package")[0]


def test_the_program_accepts_the_package(build: Path, manifest: Manifest) -> None:
    """The program accepts the package."""
    verify_files(manifest, build / "package")


def test_the_golden_answer_is_that_of_the_file(build: Path, manifest: Manifest) -> None:
    """The golden answer is that of the file."""
    with np.load(build / "package" / "golden.npz", allow_pickle=False) as golden:
        names = [manifest.tensors.probabilities, manifest.tensors.heatmaps, manifest.tensors.scope_score]
        answer = open_session(build / "package" / "model.onnx").run(names, {manifest.tensors.image: golden["image"]})
        for name, value in zip(names, answer, strict=True):
            np.testing.assert_allclose(golden[name], value, atol=1e-5)


def test_every_figure_of_the_manifest_and_the_card_was_measured(build: Path, manifest: Manifest) -> None:
    """Every figure of the manifest and the card was measured."""
    measured = json.loads((build / "run" / "metrics.json").read_text())
    assert [figure.name for figure in manifest.figures] == [figure["name"] for figure in measured]
    assert {figure.on for figure in manifest.figures} == {"official test split", "validation"}
    card = (build / "package" / "card.md").read_text(encoding="utf-8")
    for figure in manifest.figures:
        assert f"| {figure.name} | {figure.value:.3f} ({figure.low:.3f} to {figure.high:.3f}) |" in card


def test_evaluating_the_package_again_gives_its_figures(build: Path) -> None:
    """Evaluating the package again gives its figures."""
    assert main(["evaluate", str(build / "package"), "--data", str(build / "run" / "films")]) == 0


def test_pictures_that_are_no_films_are_refused(build: Path, tmp_path: Path) -> None:
    """Blank ones too; what is no picture does not count."""
    noise = np.random.default_rng(1).integers(0, 256, (80, 80)).astype(np.uint8)
    Image.fromarray(noise).save(tmp_path / "noise.png")
    Image.fromarray(np.full((80, 80), 90, np.uint8)).save(tmp_path / "blank.png")
    (tmp_path / "notes.txt").write_text("no picture")
    assert refused(build / "package", tmp_path) == (2, 2)
    judged, total = refused(build / "package", build / "run" / "films")
    assert judged < 0.3 * total


def test_a_claim_that_is_not_reached_is_found(build: Path, tmp_path: Path) -> None:
    """A claim that is not reached is found."""
    forged = tmp_path / "forged"
    forged.mkdir()
    for path in (build / "package").iterdir():
        (forged / path.name).write_bytes(path.read_bytes())
    data = json.loads((forged / "manifest.json").read_text())
    data["figures"][0]["value"] += 0.01
    (forged / "manifest.json").write_text(json.dumps(data))
    assert main(["evaluate", str(forged), "--data", str(build / "run" / "films")]) == 1


def test_the_run_keeps_split_and_history(build: Path) -> None:
    """The run keeps split and history."""
    with (build / "run" / "split.csv").open(newline="") as file:
        assert {row["part"] for row in csv.DictReader(file)} == {"train", "validation", "test"}
    assert (build / "run" / "history.csv").exists()


def test_smoke_never_replaces_a_real_package() -> None:
    """Smoke never replaces a real package."""
    assert main(["build", "--smoke"]) == 2


def test_samples_are_refused_when_the_model_recognises_none(build: Path, tmp_path: Path) -> None:
    """Samples are refused when the model recognises none."""
    noise = np.random.default_rng(1).standard_normal((60, 1, 64, 64)).astype(np.float16)
    with pytest.raises(ValueError, match="too few drawn films"):
        write_samples(build / "package", Examples(noise, np.arange(60) % 3), [str(i) for i in range(60)], tmp_path)

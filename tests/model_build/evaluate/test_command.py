"""The command reproduces the figures of a package, and says which claims do not hold."""

import argparse
import logging
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.model_package.manifest import load_manifest
from model_build.evaluate.answers import refused
from model_build.evaluate.command import add_parser
from model_build.evaluate.measure import EvaluationSet, measure
from model_build.evaluate.result import load_metrics
from tests.desktop.packages import tiny_manifest, write_package


@pytest.fixture
def claiming(package: Path, root: Path, test_set: EvaluationSet, tmp_path: Path) -> Path:
    """Return a package that claims what was measured on it."""
    headline = measure(package, root, [test_set], trials=0, resamples=10).headline
    return write_package(tmp_path / "claiming", replace(tiny_manifest(), figures=headline))


def run(test_set: EvaluationSet, *words: object) -> int:
    """Run the command on a set; the name of the experiment is that of the package."""
    parser = argparse.ArgumentParser()

    def sets_of(name: str, _: Path) -> list[EvaluationSet]:
        assert name == "tiny"
        return [test_set]

    add_parser(parser.add_subparsers(), sets_of)
    options = parser.parse_args(["evaluate", *map(str, words)])
    status: int = options.command(options)
    return status


def test_claims_that_hold_are_confirmed(claiming: Path, root: Path, test_set: EvaluationSet) -> None:
    """Status 0."""
    assert run(test_set, claiming, "--data", root, "--check") == 0


def test_a_claim_that_does_not_hold_is_named(
    claiming: Path, root: Path, test_set: EvaluationSet, caplog: pytest.LogCaptureFixture
) -> None:
    """Status 1; so for a claim about films that are not there."""
    manifest, _ = load_manifest(claiming)
    first, second, *others = manifest.figures
    figures = (replace(first, value=first.value + 0.01), replace(second, on="elsewhere"), *others)
    forged = write_package(claiming.parent / "forged", replace(manifest, figures=figures, files={}))
    with caplog.at_level(logging.ERROR):
        assert run(test_set, forged, "--data", root, "--check") == 1
    assert [record.args[0] for record in caplog.records if isinstance(record.args, tuple)] == [
        f"{first.name} (official test split)",
        f"{second.name} (elsewhere)",
    ]


def test_smoke_writes_everything_in_small(package: Path, root: Path, test_set: EvaluationSet, tmp_path: Path) -> None:
    """Metrics, report and card; nothing is compared."""
    assert run(test_set, package, "--data", root, "--smoke", "--out", tmp_path / "out") == 0
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"metrics.json", "report.html", "card.md"}
    metrics = load_metrics(tmp_path / "out" / "metrics.json")
    assert metrics.sets[0].images == 24
    assert metrics.robustness


def test_pictures_that_are_no_films_are_refused(tmp_path: Path) -> None:
    """Blank ones too; what is no picture does not count."""
    strict = write_package(
        tmp_path / "strict", replace(tiny_manifest(), scope=replace(tiny_manifest().scope, near=0.01, limit=0.02))
    )
    folder = tmp_path / "others"
    folder.mkdir()
    noise = np.random.default_rng(1).integers(0, 256, (80, 80)).astype(np.uint8)
    Image.fromarray(noise).save(folder / "noise.png")
    Image.fromarray(np.full((80, 80), 90, np.uint8)).save(folder / "blank.png")
    (folder / "notes.txt").write_text("no picture")
    assert refused(strict, folder) == (2, 2)
    assert refused(write_package(tmp_path / "mild"), folder) == (1, 2)

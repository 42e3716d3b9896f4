"""What keeps a package from the shelf."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.model_package.manifest import Figure
from model_build.evaluate.result import Metrics, SetMetrics
from model_build.experiment import load_experiment
from model_build.gate import lite_bars, missed_bars
from model_build.pipeline import put_on_shelf
from tests.desktop.packages import tiny_manifest, write_package


def metrics(**values: float) -> Metrics:
    """Return a measurement with these figures of the test part."""
    figures = tuple(Figure(name.replace("_", " "), value, value, value, 9, 9, "test") for name, value in values.items())
    part = SetMetrics("test", 9, 9, {}, figures, (), (), (), (), (), ())
    return Metrics("a", "1.0.0", "0" * 64, (), figures, (part,), (), (), ())


def test_a_bar_that_is_reached_is_no_hindrance() -> None:
    """One that is not, or is of no known figure, is one."""
    assert missed_bars({"area": 0.9}, metrics(area=0.9)) == []
    missed = missed_bars({"area": 0.91, "beauty": 0.5}, metrics(area=0.9))
    assert [sentence.split(" is ")[0] for sentence in missed] == ["area", "beauty"]


def test_a_lite_package_may_lose_two_points() -> None:
    """Against its standard one."""
    experiment = load_experiment("retina-oct")
    part = metrics().sets[0]
    accuracy = Figure("accuracy, 4 classes", 0.9, 0.8, 1.0, 9, 9, "test")
    bars = lite_bars(experiment, replace(metrics(), sets=(replace(part, figures=(accuracy,)),)))
    assert bars == pytest.approx({"accuracy, 4 classes": 0.88})


def test_what_misses_a_bar_stays_in_its_run(tmp_path: Path) -> None:
    """The package on the shelf stays too; without a miss it is replaced as a whole."""
    manifest = tiny_manifest()
    write_package(tmp_path / "run" / "package", manifest)
    old = tmp_path / "shelf" / manifest.id
    old.mkdir(parents=True)
    (old / "old.txt").write_text("old")
    put_on_shelf(tmp_path / "run", manifest, ["area is 0.8, not 0.9"], tmp_path / "shelf")
    assert [path.name for path in old.iterdir()] == ["old.txt"]
    put_on_shelf(tmp_path / "run", manifest, [], tmp_path / "shelf")
    assert not (old / "old.txt").exists()
    assert (old / "model.onnx").exists()

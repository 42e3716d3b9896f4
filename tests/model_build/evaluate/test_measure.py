"""Every figure comes from the package's own answers; what the films do not allow is not said."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from sklearn.metrics import accuracy_score, confusion_matrix, f1_score, roc_auc_score

from desktop.errors import ModelError
from desktop.inference.session import load_model
from desktop.model_package.manifest import Figure
from model_build.evaluate.measure import EvaluationSet, differences, measure
from model_build.evaluate.result import Metrics, load_metrics, save_metrics
from tests.desktop.packages import CODES, tiny_network, write_package


@pytest.fixture(scope="module")
def metrics(package: Path, root: Path, test_set: EvaluationSet) -> Metrics:
    """Return what the whole set gives."""
    return measure(package, root, [test_set], resamples=50)


def test_figures_are_those_of_the_answers_that_the_program_gives(
    metrics: Metrics, package: Path, root: Path, test_set: EvaluationSet
) -> None:
    """Asked by hand, counted by scikit-learn."""
    model = load_model(package)
    answers = [model.predict(np.asarray(Image.open(root / film.path))).probabilities for film in test_set.films]
    p = np.array([list(answer.values()) for answer in answers])
    true, called = [CODES.index(film.label) for film in test_set.films], p.argmax(1)
    found = {figure.name: figure.value for figure in metrics.sets[0].figures}
    assert found["accuracy, 3 classes"] == pytest.approx(accuracy_score(true, called), abs=5e-5)
    assert found["AUC, normal against ill"] == pytest.approx(roc_auc_score(np.array(true) > 0, -p[:, 0]), abs=5e-5)
    for code, f1 in zip(CODES, f1_score(true, called, average=None), strict=True):
        assert found[f"F1, {code}"] == pytest.approx(f1, abs=5e-5)
    pair = [i for i, label in enumerate(true) if label > 0]
    score = p[pair, 2] / (p[pair, 1] + p[pair, 2])
    assert found["AUC, viral_pneumonia against bacterial_pneumonia"] == pytest.approx(
        roc_auc_score(np.array(true)[pair] == 2, score), abs=5e-5
    )
    assert metrics.sets[0].confusion == tuple(map(tuple, confusion_matrix(true, called)))


def test_the_operating_point_moves_what_is_called_ill(
    root: Path, package: Path, test_set: EvaluationSet, tmp_path: Path
) -> None:
    """Nothing is called healthy when the threshold of normal cannot be reached."""
    manifest = load_model(package).manifest
    strict = write_package(tmp_path / "strict", replace(manifest, thresholds=dict.fromkeys(CODES, 1.0)))
    found = {figure.name: figure.value for figure in measure(strict, root, [test_set], resamples=10).sets[0].figures}
    assert found["normal called ill, operating point"] == 1
    assert found["ill called normal, operating point"] == 0


def test_a_set_without_a_class_says_nothing_that_needs_it(package: Path, root: Path, test_set: EvaluationSet) -> None:
    """Only healthy: no area, no accuracy."""
    healthy = EvaluationSet("healthy", tuple(film for film in test_set.films if film.label == "normal"))
    names = {figure.name for figure in measure(package, root, [healthy], resamples=10).sets[0].figures}
    assert {"normal called ill", "normal called viral_pneumonia", "in scope", "coverage, normal"} <= names
    assert not any(name.startswith(("AUC", "AUPRC", "accuracy", "F1", "ill", "specificity")) for name in names)


def test_a_set_may_be_good_for_one_figure_only(package: Path, root: Path, test_set: EvaluationSet) -> None:
    """And a figure that its films do not allow is an error, not a gap."""
    name = "AUC, viral_pneumonia against normal"
    measured = measure(package, root, [replace(test_set, only=(name,))], resamples=10)
    assert [figure.name for figure in measured.sets[0].figures] == [name]
    assert measured.headline == measured.sets[0].figures
    with pytest.raises(ValueError, match="does not allow: AUC, cnv against normal"):
        measure(package, root, [replace(test_set, only=("AUC, cnv against normal",))], resamples=10)


def test_a_label_that_the_package_does_not_know_is_an_error(package: Path, root: Path, test_set: EvaluationSet) -> None:
    """A label that the package does not know is an error."""
    other = EvaluationSet("other", (replace(test_set.films[0], label="cnv"),))
    with pytest.raises(ValueError, match="not a class of the package: cnv"):
        measure(package, root, [other], resamples=10)


def test_an_answer_that_is_no_number_is_an_error(root: Path, test_set: EvaluationSet, tmp_path: Path) -> None:
    """An answer that is no number is an error."""
    broken = write_package(tmp_path / "broken", network=tiny_network(poison=float("nan")))
    with pytest.raises(ModelError, match="MODEL-OUTPUT"):
        measure(broken, root, [test_set], resamples=10)


def test_parts_are_measured_apart(metrics: Metrics) -> None:
    """By view, not by source, of which there is but one; their films add up."""
    parts = [part for part in metrics.sets[0].subgroups if part.attribute == "view"]
    assert [(part.value, part.images) for part in parts] == [("AP", 30), ("PA", 30)]
    assert {part.attribute for part in metrics.sets[0].subgroups} <= {"view", "scope"}
    assert parts[0].figures[0].on == "official test split, view: AP"


def test_mistakes_are_named_by_place_and_sorted(metrics: Metrics, test_set: EvaluationSet) -> None:
    """No path stands in the metrics."""
    wrong = metrics.sets[0].mistakes
    assert all(test_set.films[mistake.film].label == mistake.label != mistake.called for mistake in wrong)
    assert ".png" not in repr(metrics)


def test_metrics_survive_their_file(metrics: Metrics, tmp_path: Path) -> None:
    """Every field."""
    save_metrics(metrics, tmp_path / "metrics.json")
    assert load_metrics(tmp_path / "metrics.json") == metrics


def figure(name: str, value: float, on: str = "official test split") -> Figure:
    """Return a figure of ten films."""
    return Figure(name, value, value - 0.01, value + 0.01, 10, 9, on)


def test_a_claim_that_differs_or_was_not_measured_is_named() -> None:
    """With both values."""
    claimed = (figure("a", 0.9), figure("b", 0.5), figure("b", 0.7, on="validation"))
    found = differences(claimed, (figure("a", 0.9001), figure("b", 0.6)))
    assert found == {"b (official test split)": (0.5, 0.6), "b (validation)": (0.7, None)}

"""A shortcut that was put into the pictures is found, and where there is none, none is claimed."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from onnx import helper

from desktop.inference.session import load_model
from model_build.evaluate.answers import answer
from model_build.evaluate.measure import EvaluationSet
from model_build.evaluate.result import Probe
from model_build.evaluate.shortcuts import mirrored, probe, probes, rim_alone, without_rim
from tests.desktop.packages import tiny_network, write_package


@pytest.fixture(scope="module")
def found(package: Path, root: Path, test_set: EvaluationSet) -> dict[tuple[str, str], Probe]:
    """Return the probes by question and evidence, of films from two hospitals with the same pictures."""
    model = load_model(package)
    films = [replace(film, source="a" if number % 2 else "b") for number, film in enumerate(test_set.films)]
    answers = answer(model, root, films, "films")
    return {(p.asked, p.evidence): p for p in probes(model, root, films, answers, on="test", resamples=50)}


def test_the_brightness_of_the_rim_gives_the_class_away(found: dict[tuple[str, str], Probe]) -> None:
    """In these pictures every class has its own, and its own height."""
    area, balanced = found["class", "the rim"].figures
    assert area.value > 0.99
    assert balanced.low > 0.9
    assert found["class", "the rim"].answers == 3
    assert found["class", "the stored size"].figures[1].value > 0.99


def test_nothing_tells_one_hospital_from_the_other(found: dict[tuple[str, str], Probe]) -> None:
    """They share all pictures: the interval holds a guess."""
    area, _ = found["source", "the stored size"].figures
    assert area.low < 0.5 < area.high or area.high <= 0.5


def test_what_is_not_known_or_too_rare_is_not_asked(found: dict[tuple[str, str], Probe]) -> None:
    """No original sizes here; of each hospital too few films within a class."""
    assert {evidence for _, evidence in found} == {
        "the rim",
        "the stored size",
        "the histogram",
        "the heat maps and probabilities",
    }
    assert {asked for asked, _ in found} == {"class", "source"}


def test_a_probe_never_learns_from_the_patient_it_is_asked_about() -> None:
    """Every patient has a value of their own that gives the answer away, and tells nothing of others."""
    rng = np.random.default_rng(4)
    patients = np.repeat(np.arange(40), 3)
    answers = np.where(rng.permutation(np.arange(40) % 2)[patients] == 1, "x", "y")
    area, _ = probe(np.eye(40)[patients], answers, patients.astype(str), "test", 50)
    assert area.value < 0.6


def test_original_sizes_are_read_from_the_table(package: Path, root: Path, test_set: EvaluationSet, tmp_path: Path) -> None:
    """Films whose original is not known are left out."""
    folder = tmp_path / "set"
    folder.mkdir()
    lines = ["path,orig_width,orig_height"]
    for number, film in enumerate(test_set.films):
        (folder / film.path).write_bytes((root / film.path).read_bytes())
        lines.append(f"{film.path},{1000 + 500 * (number % 3)},1000" if number != 5 else f"{film.path},,")
    (folder / "labels.csv").write_text("\n".join(lines) + "\n")
    films = [replace(film, path=f"set/{film.path}") for film in test_set.films]
    model = load_model(package)
    answers = answer(model, tmp_path, films, "films")
    found = probes(model, tmp_path, films, answers, on="test", resamples=20)
    known = next(p for p in found if (p.asked, p.evidence) == ("class", "the original size"))
    assert known.answers == 2  # of the third class one film is not known, and 19 are too few
    assert known.figures[1].value == 1
    assert known.figures[1].images == 40


def test_frozen_features_are_taken_from_inside_the_network(root: Path, test_set: EvaluationSet, tmp_path: Path) -> None:
    """They are no output of it."""
    network = tiny_network()
    network.graph.node.append(helper.make_node("Identity", ["logits"], ["pooled"]))
    model = load_model(write_package(tmp_path / "features", network=network))
    answers = answer(model, root, test_set.films, "films")
    found = {p.evidence: p for p in probes(model, root, test_set.films, answers, on="test", resamples=10) if p.asked == "class"}
    logits = answers.heatmaps.mean((2, 3))
    labels = np.array([film.label for film in test_set.films])
    told = probe(logits.astype(np.float64), labels, answers.patients, found["the frozen features"].figures[0].on, 10)
    assert found["the frozen features"].figures == told


def test_rim_and_inside_add_up_to_the_picture() -> None:
    """Each part is kept as it is; the other has one brightness."""
    picture = np.random.default_rng(1).integers(0, 256, (100, 50)).astype(np.uint8)
    rng = np.random.default_rng(0)
    rim, inside = rim_alone(picture, rng), without_rim(picture, rng)
    assert (rim[:12] == picture[:12]).all()
    assert len(np.unique(rim[12:88, 6:44])) == 1
    assert (inside[12:88, 6:44] == picture[12:88, 6:44]).all()
    assert len(np.unique(inside[:12])) == 1
    assert (mirrored(picture, rng)[:, 0] == picture[:, -1]).all()

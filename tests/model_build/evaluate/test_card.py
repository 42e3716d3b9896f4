"""The card says what was measured, all of it and nothing else."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.inference.session import load_model
from desktop.model_package.manifest import Manifest
from model_build.evaluate.card import model_card, robustness_sentences, shortcut_sentences
from model_build.evaluate.measure import EvaluationSet, measure
from model_build.evaluate.result import Metrics
from tests.desktop.packages import router_manifest


@pytest.fixture(scope="module")
def manifest(package: Path) -> Manifest:
    """Return the manifest of the package."""
    return load_model(package).manifest


@pytest.fixture(scope="module")
def metrics(package: Path, root: Path, test_set: EvaluationSet) -> Metrics:
    """Return everything that can be measured on two sets."""
    other = EvaluationSet("another hospital: b", test_set.films[:30], only=("normal called ill", "in scope"))
    return measure(package, root, [test_set, other], trials=12, resamples=20)


def test_every_figure_of_the_card_was_measured(manifest: Manifest, metrics: Metrics) -> None:
    """All headline figures stand in it; no interval does that was not measured."""
    card = model_card(manifest, metrics)
    for figure in metrics.headline:
        assert f"| {figure.name} | {figure.value:.3f} ({figure.low:.3f} to {figure.high:.3f}) |" in card
    sets = [figure for part in metrics.sets for figure in part.figures]
    parts = [figure for part in metrics.sets for group in part.subgroups for figure in group.figures]
    effects = [figure for effect in (*metrics.robustness, *metrics.shortcuts) for figure in effect.figures]
    probes = [figure for probe in metrics.probes for figure in probe.figures]
    measured = {f"{f.value:.3f} ({f.low:.3f} to {f.high:.3f})" for f in sets + parts + effects + probes}
    said = set(re.findall(r"\d\.\d{3} \(\d\.\d{3} to \d\.\d{3}\)", card))
    assert len(said) > 50
    assert said <= measured


def test_sets_come_with_their_size(manifest: Manifest, metrics: Metrics) -> None:
    """Films, patients and classes."""
    card = model_card(manifest, metrics)
    assert "### Official test split: 60 films of 30 patients (20 normal, 20 bacterial_pneumonia, 20 viral_pneumonia)" in card
    assert "### Another hospital: b: 30 films of 15 patients" in card


def test_what_is_for_research_only_is_said_with_the_answer_and_under_limits(manifest: Manifest, metrics: Metrics) -> None:
    """What is for research only is said with the answer and under limits."""
    viral = replace(manifest.classes[2], research_only=True)
    card = model_card(replace(manifest, classes=(*manifest.classes[:2], viral)), metrics)
    assert "- **viral pneumonia** (`viral_pneumonia`) - **research only**, not for any decision" in card
    assert "research only" in card.split("## Limits")[1].split("## Figures")[0]


def test_every_source_comes_with_its_licence(manifest: Manifest, metrics: Metrics) -> None:
    """Every source comes with its licence."""
    for source in manifest.training_data:
        assert f"- {source.name}. Licence: {source.licence}." in model_card(manifest, metrics)


def test_the_worst_change_is_named(metrics: Metrics) -> None:
    """With the lowest balanced accuracy of all changes."""
    name = "balanced accuracy, 3 classes"
    values = {f"{e.change} ({e.strength})": f.value for e in metrics.robustness[1:] for f in e.figures if f.name == name}
    worst = min(values, key=values.__getitem__)
    assert f"Most is lost under {worst}: {name} {values[worst]:.3f}" in " ".join(robustness_sentences(metrics))


def test_the_audit_is_told_in_words(metrics: Metrics) -> None:
    """Probes with a verdict, and what the package says of rims."""
    sentences = shortcut_sentences(metrics)
    rim = next(sentence for sentence in sentences if "tells the class (3 answers) from the rim" in sentence)
    assert rim.endswith("(more than guessing).")
    assert any("of which the rim alone is left" in sentence for sentence in sentences)


def test_a_router_and_an_unmeasured_package_have_cards_too() -> None:
    """Without figures of healthy and ill, without ages and modalities."""
    card = model_card(router_manifest(), None)
    assert "Nothing has been measured yet." in card
    assert "modalities" not in card

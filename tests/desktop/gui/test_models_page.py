"""The models' cards."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.gui.models_page import ModelsPage
from desktop.gui.theme import Look
from desktop.inference.package import Package, read_shelf
from desktop.model_package.manifest import AgeRange
from tests.desktop.gui.words import said
from tests.desktop.packages import chest_manifest, router_manifest, write_package


def test_card_tells_the_facts_of_the_manifest(qtbot: QtBot, look: Look, tiny_package: Path) -> None:
    """Task, population, answers, figures with intervals, limits, version and fingerprint."""
    page = ModelsPage(look)
    qtbot.addWidget(page)
    model = Package.read(tiny_package)
    page.show_models((model,))
    facts = ("Tiny", "Ages 1 to 5", "CR, DX", "AP, PA", "0.500", "0.400 – 0.600", "It knows nothing.", model.ref.sha256)
    for fact in facts:
        assert fact in said(page)
    for answer in model.manifest.classes:
        assert answer.meaning in said(page)


def test_router_and_lite_models_are_told_from_those_that_judge(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    """A lite one beside its standard one is a spare; classes for research only are marked."""
    adult = chest_manifest("adult", AgeRange(15, 150))
    lite = replace(adult, id="chest-xray-adult-lite", variant="lite")
    for manifest in (lite, adult, router_manifest()):
        write_package(tmp_path / "shelf" / manifest.id, manifest=manifest)
    page = ModelsPage(look)
    qtbot.addWidget(page)
    page.show_models(read_shelf(tmp_path / "shelf"))
    words = said(page).splitlines()
    order = [words.index(f"{name}, version 1.0.0") for name in ("chest-xray-adult", "chest-xray-adult-lite", "router")]
    assert order == sorted(order)
    marks = [words[place - 1] for place in order]
    assert marks == ["Active", "Spare, asked by its name only", "Active"]
    assert words.count("Lite") == 1
    assert words.count("COVID-19 (research only)") == 2


def test_missing_models_are_said(qtbot: QtBot, look: Look) -> None:
    """No blank page."""
    page = ModelsPage(look)
    qtbot.addWidget(page)
    page.show_models(())
    assert "No usable model" in said(page)

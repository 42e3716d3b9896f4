"""The models' cards."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.gui.models_page import ModelsPage
from desktop.gui.theme import Look
from desktop.inference.package import Package, read_shelf
from desktop.model_package.manifest import AgeRange, Figure, Manifest
from tests.desktop.gui.words import said
from tests.desktop.packages import chest_manifest, router_manifest, tiny_manifest, write_package


def card(qtbot: QtBot, look: Look, folder: Path, manifest: Manifest, *, may_set: bool = False) -> ModelsPage:
    """Return the page with one model."""
    page = ModelsPage(look)
    page.may_set = may_set
    qtbot.addWidget(page)
    page.show_models((Package.read(write_package(folder / manifest.id, manifest=manifest)),))
    return page


def button_of(page: ModelsPage, name: str) -> QPushButton | None:
    """Return a button of the page."""
    return next((made for made in page.findChildren(QPushButton) if made.accessibleName() == name), None)


def test_card_tells_what_a_model_is_for(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    """Task, population, answers, the figures that matter most with their intervals, version; how many limits there are."""
    figures = (
        Figure("accuracy, 3 classes", 0.5, 0.4, 0.6, 10, 5, "test split"),
        Figure("Brier score", 0.71, 0.6, 0.8, 10, 5, "test split"),
        Figure("accuracy, 3 classes", 0.3, 0.2, 0.4, 8, 4, "other hospitals"),
    )
    words = said(card(qtbot, look, tmp_path, replace(tiny_manifest(), figures=figures)))
    for fact in (
        "Tiny",
        "Ages 1 to 5",
        "CR, DX",
        "AP, PA",
        "0.500",
        "0.400 to 0.600",
        "tiny, version 1.0.0",
        "Active",
        "Known limits: 1.",
    ):
        assert fact in words
    assert "bacterial pneumonia" in words
    assert "0.710" not in words
    assert "0.300" not in words
    assert "More figures in the facts: 2" in words


def test_facts_and_shares_are_a_click_away(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    """What is common here is set by who may; the facts are for all."""
    page = card(qtbot, look, tmp_path, tiny_manifest())
    facts = button_of(page, "Facts")
    assert facts is not None
    with qtbot.waitSignal(page.facts_wanted) as asked:
        facts.click()
    assert asked.args[0].id == "tiny"
    assert button_of(page, "How common is it here?") is None
    shares = button_of(card(qtbot, look, tmp_path / "other", tiny_manifest(), may_set=True), "How common is it here?")
    assert shares is not None


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
    assert words.count("With a class for research only") == 2


def test_missing_models_are_said(qtbot: QtBot, look: Look) -> None:
    """No blank page."""
    page = ModelsPage(look)
    qtbot.addWidget(page)
    page.show_models(())
    assert "No usable model" in said(page)

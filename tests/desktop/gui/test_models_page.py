"""The models' cards."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.gui.models_page import ModelsPage
from desktop.gui.theme import Look
from desktop.inference.session import load_model
from tests.desktop.gui.words import said


def test_card_tells_the_facts_of_the_manifest(qtbot: QtBot, look: Look, tiny_package: Path) -> None:
    """Task, population, answers, figures with intervals, limits, version and fingerprint."""
    page = ModelsPage(look)
    qtbot.addWidget(page)
    model = load_model(tiny_package)
    page.show_models((model,))
    facts = ("Tiny", "Ages 1 to 5", "CR, DX", "AP, PA", "0.500", "0.400 – 0.600", "It knows nothing.", model.ref.sha256)
    for fact in facts:
        assert fact in said(page)
    for answer in model.manifest.classes:
        assert answer.meaning in said(page)


def test_missing_models_are_said(qtbot: QtBot, look: Look) -> None:
    """No blank page."""
    page = ModelsPage(look)
    qtbot.addWidget(page)
    page.show_models(())
    assert "No usable model" in said(page)

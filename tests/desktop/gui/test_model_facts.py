"""All that a model says of itself."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.analysis.predictive_value import PredictiveValue
from desktop.gui.dialogs.model_facts_dialog import ModelFactsDialog
from desktop.gui.film_jobs import OpenLog
from desktop.gui.model_facts import facts_page
from desktop.gui.model_knowledge import ModelKnowledge
from desktop.gui.theme import Look
from desktop.inference.package import Package, read_shelf
from desktop.model_package.manifest import Figure, Manifest, Source
from desktop.paths import MODELS
from tests.desktop.packages import tiny_manifest, with_classes, write_package


def package(folder: Path, manifest: Manifest) -> Package:
    """Return a package."""
    return Package.read(write_package(folder / manifest.id, manifest=manifest))


def test_texts_of_a_package_are_shown_as_they_are(tmp_path: Path) -> None:
    """Packages come from elsewhere: what looks like markup is none."""
    manifest = replace(
        tiny_manifest(),
        limits=("<img src='file:///etc/passwd'>",),
        training_data=(Source("<b>bold</b>", "CC & BY", "x", "y"),),
    )
    page = facts_page(package(tmp_path, manifest), ())
    assert "<img" not in page
    assert "&lt;img" in page
    assert "&lt;b&gt;bold" in page
    assert "CC &amp; BY" in page


def test_class_for_research_only_is_marked_plainly(tmp_path: Path) -> None:
    """With a sentence of its own, and nothing on how often it is right."""
    manifest = tiny_manifest()
    classes = [replace(c, research_only=c.code == "viral_pneumonia") for c in manifest.classes]
    page = facts_page(package(tmp_path, with_classes(manifest, classes)), ())
    assert "viral pneumonia (research only)" in page
    assert page.count("nobody may act on it") == 1


def test_figures_stand_with_their_intervals_by_what_they_were_measured_on(tmp_path: Path) -> None:
    """Each set has its own table, with its number of images and patients."""
    figures = (
        Figure("recall, normal", 0.9, 0.8, 0.95, 100, 50, "test split"),
        Figure("recall, normal", 0.4, 0.3, 0.5, 30, 20, "other hospitals"),
    )
    value = PredictiveValue("normal", 0.7, 0.6, 0.8, 0.2, by_clinic=True, figure=figures[0])
    page = facts_page(package(tmp_path, replace(tiny_manifest(), figures=figures)), [("normal", value, ())])
    for words in (
        "Test split: 100 images of 50 patients",
        "Other hospitals: 30 images of 20 patients",
        "0.800 to 0.950",
        "0.300 to 0.500",
    ):
        assert words in page
    assert "right in about 70 of 100" in page


def test_dialog_tells_which_model_it_is_and_copies_all(qtbot: QtBot, look: Look, open_log: OpenLog) -> None:
    """Of every model that ships: id, version, fingerprint, limits, licences."""
    owner = QObject()
    knowledge = ModelKnowledge(open_log, False, owner)
    shelf = read_shelf(MODELS)
    assert shelf
    with qtbot.waitSignal(knowledge.changed):
        knowledge.load(shelf)
    for one in shelf:
        dialog = ModelFactsDialog(one, knowledge, look)
        qtbot.addWidget(dialog)
        dialog.copy.click()
        copied = QGuiApplication.clipboard().text()
        manifest = one.manifest
        for fact in (
            manifest.id,
            manifest.version,
            one.ref.sha256,
            *manifest.limits,
            *(s.licence for s in manifest.training_data),
        ):
            assert fact in copied
        if manifest.kind == "classifier":
            told = sum(not answer.research_only for answer in manifest.classes)
            assert copied.count("it is right in about") == told
    knowledge.close_jobs()

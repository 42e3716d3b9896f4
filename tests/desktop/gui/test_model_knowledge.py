"""What is known of the models beside their manifests."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.errors import RecordsError
from desktop.gui.film_jobs import OpenLog
from desktop.gui.model_knowledge import ModelKnowledge
from desktop.inference.package import Package, read_shelf
from desktop.model_package.manifest import Figure
from desktop.records.session import ReadOnlySession, Session
from desktop.records.store import Records
from tests.desktop.packages import router_manifest, seal, tiny_manifest, write_package

CODE = "bacterial_pneumonia"
CARD = "### Test split: 100 films of 50 patients (40 normal, 40 bacterial_pneumonia, 20 viral_pneumonia)\n"


@pytest.fixture
def packages(tmp_path: Path) -> tuple[Package, ...]:
    """Return a measured model, and a router."""
    figures = (
        Figure(f"recall, {CODE}", 0.9, 0.8, 0.95, 100, 50, "test split"),
        Figure(f"specificity, {CODE}", 0.8, 0.7, 0.9, 100, 50, "test split"),
    )
    folder = write_package(tmp_path / "shelf" / "tiny")
    (folder / "card.md").write_text(CARD, encoding="utf-8")
    seal(folder, replace(tiny_manifest(), figures=figures))
    write_package(tmp_path / "shelf" / "router", router_manifest())
    return read_shelf(tmp_path / "shelf")


@pytest.fixture
def knowledge(open_log: OpenLog) -> Iterator[ModelKnowledge]:
    """Return what knows nothing yet."""
    owner = QObject()
    made = ModelKnowledge(open_log, True, owner)
    yield made
    made.close_jobs()


def test_nothing_is_known_before_it_was_read(qtbot: QtBot, knowledge: ModelKnowledge, packages: tuple[Package, ...]) -> None:
    """Then the counts of the card are, and the test's own share stands for the clinic's."""
    manifest = packages[-1].manifest
    assert not knowledge.ready
    assert knowledge.value(manifest, CODE) is None
    with qtbot.waitSignal(knowledge.changed):
        knowledge.load(packages)
    value = knowledge.value(manifest, CODE)
    assert value is not None
    assert (value.prevalence, value.by_clinic) == (pytest.approx(0.4), False)
    assert [package.manifest.id for package in knowledge.packages] == ["tiny"]


def test_what_the_clinic_sets_counts_at_once_and_at_the_next_login(
    qtbot: QtBot, knowledge: ModelKnowledge, packages: tuple[Package, ...], open_log: OpenLog
) -> None:
    """And another model's answer with the same code is none of it."""
    manifest = packages[-1].manifest
    with qtbot.waitSignal(knowledge.changed):
        knowledge.load(packages)
    with qtbot.waitSignal(knowledge.changed):
        knowledge.set_prevalences(manifest, {CODE: 0.2, "normal": None}, pytest.fail)
    again = ModelKnowledge(open_log, True, knowledge)
    with qtbot.waitSignal(again.changed):
        again.load(packages)
    for known in (knowledge, again):
        value = known.value(manifest, CODE)
        assert value is not None
        assert (value.prevalence, value.by_clinic) == (0.2, True)
        assert value.value == pytest.approx(0.18 / 0.34)
        assert known.prevalences(manifest) == {CODE: 0.2}
        assert known.prevalences(replace(manifest, id="another")) == {}
    again.close_jobs()


def test_without_a_log_the_tests_own_share_stands(qtbot: QtBot, packages: tuple[Package, ...]) -> None:
    """Nothing fails, and nothing is taken for the clinic's."""

    def locked() -> Records:
        raise RecordsError("LOG-LOCKED")

    owner = QObject()
    knowledge = ModelKnowledge(locked, False, owner)
    with qtbot.waitSignal(knowledge.changed):
        knowledge.load(packages)
    value = knowledge.value(packages[-1].manifest, CODE)
    assert value is not None
    assert not value.by_clinic
    knowledge.close_jobs()


def test_log_that_takes_nothing_says_so(qtbot: QtBot, session: Session, packages: tuple[Package, ...]) -> None:
    """What was set before stands."""
    with session.open():
        pass
    owner = QObject()
    knowledge = ModelKnowledge(ReadOnlySession.of(session).open, True, owner)
    with qtbot.waitSignal(knowledge.changed):
        knowledge.load(packages)
    failed: list[Exception] = []
    knowledge.set_prevalences(packages[-1].manifest, {CODE: 0.2}, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], RecordsError)
    assert knowledge.prevalences(packages[-1].manifest) == {}
    knowledge.close_jobs()

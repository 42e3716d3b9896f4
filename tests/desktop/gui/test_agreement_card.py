"""Agreement before and after the answer, in words."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.gui.agreement_card import AgreementCard
from desktop.gui.theme import Look as Theme
from desktop.model_package.manifest import load_manifest
from desktop.paths import MODELS
from desktop.records.second_looks import Look
from tests.desktop.gui.words import said


@pytest.fixture
def card(qtbot: QtBot, look: Theme) -> AgreementCard:
    """Return a card that knows the child model."""
    made = AgreementCard()
    qtbot.addWidget(made)
    made.set_manifests([load_manifest(MODELS / "chest-xray-child")[0]])
    return made


def looks(*rows: tuple[int, str, str, str, str]) -> list[Look]:
    """Return so many looks of each kind: answer, before, after, outcome."""
    kinds = [kind for count, *kind in rows for _ in range(count)]
    return [Look(number, "chest-xray-child", *kind) for number, kind in enumerate(kinds)]


def test_few_images_give_no_figure(card: AgreementCard) -> None:
    """Nine of a kind are too few, and nothing at all is said as such."""
    assert "Nothing in this period." in said(card)
    card.show_looks(looks((9, "ill", "ill", "ill", "ill")))
    assert said(card).count("too few") == 6
    assert "%" not in said(card).replace("95 %", "")


def test_figures_of_each_pair_and_changes_of_mind(card: AgreementCard) -> None:
    """By hand: before, 8 of 12 as it turned out; after, 11 of 12; three minds changed for the better and none for the worse."""
    card.show_looks(
        looks(
            (6, "ill", "ill", "ill", "ill"), (2, "well", "well", "well", "well"), (3, "ill", "well", "ill", "ill"),
            (1, "well", "well", "well", "ill"), (4, "ill", "", "ill", ""),
        )
    )  # fmt: skip
    lines = said(card).split("\n")
    rows = {line: lines[n + 1 : n + 4] for n, line in enumerate(lines) if ", and " in line}
    assert "Chest film, child" in lines
    assert rows["Reader before, and the model"][:2] == ["12", "75 %"]
    assert rows["Reader after, and the model"][:2] == ["16", "100 %"]
    assert rows["Reader before, and what turned out"] == ["12", "67 %", "0.33 (-0.06 to 0.73)"]
    assert rows["Reader after, and what turned out"][:2] == ["12", "92 %"]
    assert rows["The model, and what turned out"][:2] == ["12", "92 %"]
    assert "Changes of mind in 12 images: 3 towards what turned out, 0 away from it." in said(card)
    assert rows["Reader after, and the model"][2] == "1.00 (1.00 to 1.00)"


def test_two_readers_at_one_image_are_one_answer_of_the_model(card: AgreementCard) -> None:
    """Else an image with many readers would count for the model many times."""
    twice = [Look(number // 2, "chest-xray-child", "ill", "ill", "ill", "ill") for number in range(24)]
    card.show_looks(twice)
    lines = said(card).split("\n")
    assert lines[lines.index("Reader after, and the model") + 1] == "24"
    assert lines[lines.index("The model, and what turned out") + 1] == "12"
    assert "not defined: always one class" in said(card)

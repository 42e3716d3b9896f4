"""What the model card says of the pictures that were measured on."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.model_package.card import CARD_NAME, class_counts, read_counts
from desktop.model_package.manifest import Figure, load_manifest
from tests.desktop.packages import seal, tiny_manifest, write_package

MANIFEST = replace(
    tiny_manifest(),
    figures=(
        Figure("accuracy", 0.9, 0.8, 0.95, 100, 50, "official test split"),
        Figure("accuracy", 0.7, 0.6, 0.75, 30, 20, "OCT, another device (X), never trained on"),
    ),
)
CARD = """# Tiny
### Official test split: 100 films of 50 patients (40 normal, 60 viral_pneumonia)
| figure | value |
### OCT, another device (X), never trained on: 30 films of 20 patients (30 normal)
### Changed pictures: official test split
"""


def test_counts_of_each_set_are_found() -> None:
    """A class that a set does not show counts 0."""
    test, other = read_counts(CARD, MANIFEST).values()
    assert test == {"normal": 40, "bacterial_pneumonia": 0, "viral_pneumonia": 60}
    assert other == {"normal": 30, "bacterial_pneumonia": 0, "viral_pneumonia": 0}


@pytest.mark.parametrize(
    ("words", "others"),
    [
        ("40 normal, 60 viral", "41 normal, 60 viral"),  # does not add up
        ("100 films", "99 films"),  # another number than the manifest's
        ("50 patients", "51 patients"),
        ("60 viral_pneumonia", "60 cancer"),
        ("Official", "Unofficial"),
    ],
)
def test_card_that_does_not_fit_the_manifest_tells_nothing(words: str, others: str) -> None:
    """Of that set; the other one stands."""
    assert words in CARD
    assert list(read_counts(CARD.replace(words, others), MANIFEST)) == ["OCT, another device (X), never trained on"]


def test_card_is_that_of_the_manifest(tmp_path: Path) -> None:
    """One that was changed, or is not there, tells nothing."""
    folder = write_package(tmp_path / "tiny")
    (folder / CARD_NAME).write_text(CARD, encoding="utf-8")
    seal(folder, MANIFEST)
    manifest, _ = load_manifest(folder)
    assert len(class_counts(folder, manifest)) == 2
    (folder / CARD_NAME).write_text(CARD.replace("40 normal, 60", "60 normal, 40"), encoding="utf-8")
    assert class_counts(folder, manifest) == {}
    (folder / CARD_NAME).unlink()
    assert class_counts(folder, manifest) == {}

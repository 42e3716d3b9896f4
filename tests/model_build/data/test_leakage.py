"""Leakage: the same patient, the same picture, and the same picture changed a little."""

import csv
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from model_build.data import (
    Film,
    LeakageError,
    Split,
    check_leakage,
    near_duplicates,
    read_films,
    read_gray,
    signature,
    split_films,
)


def film(name: str, patient: str, dup: str = "") -> Film:
    """Return a film."""
    return Film(name, "normal", patient, dup_group=dup)


def drawing(seed: int) -> NDArray[np.uint8]:
    """Return a picture of smooth blots, another one for every seed."""
    rng = np.random.default_rng(seed)
    coarse = Image.fromarray(rng.integers(0, 255, (20, 20), np.uint8))
    return np.asarray(coarse.resize((160, 140), Image.Resampling.BICUBIC))


def jpeg(gray: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the picture after poor compression."""
    buffer = BytesIO()
    Image.fromarray(gray).save(buffer, "JPEG", quality=30)
    return np.asarray(Image.open(buffer))


@pytest.mark.parametrize(
    ("other", "hashes"),
    [
        (film("b", "1"), {"a": "1", "b": "2"}),
        (film("b", "2", dup="x"), {"a": "1", "b": "2"}),
        (film("b", "2"), {"a": "1", "b": "1"}),
    ],
    ids=["patient", "dup_group", "pixels"],
)
def test_leakage_fails(other: Film, hashes: dict[str, str]) -> None:
    """The error names the parts."""
    with pytest.raises(LeakageError, match="stands in train and test"):
        check_leakage(Split((film("a", "1", dup="x"),), (), (other,)), hashes)


def test_a_clean_split_passes() -> None:
    """Also with signatures, and with a near copy inside one part."""
    split = Split((film("a", "1"), film("d", "4")), (film("b", "2"),), (film("c", "3"),))
    pictures = {"a": drawing(1), "b": drawing(2), "c": drawing(3), "d": jpeg(drawing(1))}
    check_leakage(split, {name: name for name in pictures}, {name: signature(gray) for name, gray in pictures.items()})


def test_a_changed_copy_in_another_part_fails() -> None:
    """Other pixels, another patient, the same picture."""
    split = Split((film("a", "1"),), (film("b", "2"),), (film("c", "3"),))
    pictures = {"a": drawing(1), "b": drawing(2), "c": jpeg(drawing(1))}
    with pytest.raises(LeakageError, match="a in train and c in test"):
        check_leakage(split, {name: name for name in pictures}, {name: signature(gray) for name, gray in pictures.items()})


@pytest.mark.parametrize(
    "changed",
    [
        jpeg(drawing(1)),
        np.asarray(Image.fromarray(drawing(1)).resize((80, 70), Image.Resampling.BILINEAR)),
        drawing(1)[:, ::-1],
        (255 * (drawing(1) / 255) ** 1.4).astype(np.uint8),
        (drawing(1) / 255).astype(np.float32),
    ],
    ids=["compressed", "smaller", "mirrored", "darker", "float"],
)
def test_changed_copies_are_found(changed: NDArray[np.uint8]) -> None:
    """Among other pictures."""
    pictures = [drawing(7), drawing(1), drawing(8), changed]
    assert near_duplicates(np.stack([signature(gray) for gray in pictures])) == [(1, 3)]


def test_pairs_of_one_patient_can_be_left_out() -> None:
    """Then only the same picture under two patients is told."""
    signatures = np.stack([signature(drawing(seed)) for seed in (1, 1, 1, 2)])
    assert near_duplicates(signatures) == [(0, 1), (0, 2), (1, 2)]
    assert near_duplicates(signatures, ["p", "p", "q", "r"]) == [(0, 2), (1, 2)]


def test_pairs_are_found_across_blocks() -> None:
    """The product is made in blocks; indices count from the first film."""
    rng = np.random.default_rng(1)
    many = rng.standard_normal((2300, 1024)).astype(np.float32)
    many[2200], many[2299] = many[3], many[1500]
    many /= np.linalg.norm(many, axis=1, keepdims=True)
    assert near_duplicates(many) == [(3, 2200), (1500, 2299)]


def test_a_blank_picture_is_like_no_other() -> None:
    """A signature of zeros, not of numbers that are not numbers."""
    blank = signature(np.full((40, 50), 77, np.uint8))
    assert not blank.any()
    assert near_duplicates(np.stack([blank, blank])) == []


def test_different_children_do_not_trip_it(shared_data: Path) -> None:
    """300 squeezed films of the real set, which look alike."""
    films = read_films(shared_data, "chestxray2017", None)[::19]
    signatures = np.stack([signature(read_gray(shared_data / film.path)) for film in films])
    assert near_duplicates(signatures, [film.patient_id for film in films]) == []


def test_no_child_of_the_real_set_stands_in_two_parts(shared_data: Path) -> None:
    """By patient and by the hash of the file."""
    films = read_films(shared_data, "chestxray2017", None)
    split = split_films(films, validation_share=0.12, seed=20171)
    assert (len(split.train) + len(split.validation), len(split.test)) == (5232, 528)
    with (shared_data / "chestxray2017" / "labels.csv").open(newline="") as file:
        hashes = {f"chestxray2017/{row['path']}": row["sha256"] for row in csv.DictReader(file)}
    check_leakage(split, hashes)

"""Films and their split: by child and by identical picture, never by film; the official test part is never touched for a choice."""

import csv
import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop.imaging.presentation import grayscale
from desktop.imaging.reader import read_image
from desktop.model_package.manifest import Preprocessing
from desktop.model_package.preprocessing import preprocess

TEST: Final = "test"
"""Name of the official test part in a ``labels.csv``; every other part serves training and validation."""


class LeakageError(ValueError):
    """The same patient or the same picture stands in two parts of a split."""


@dataclass(frozen=True)
class Film:
    """One row of a ``labels.csv``."""

    path: str
    """Below the folder of the ``labels.csv``."""
    split: str
    label: str
    """Class code."""
    patient_id: str
    dup_group: str
    """Films with identical pixels share it; empty where there is no other."""


@dataclass(frozen=True)
class Split:
    """Films by what they may be used for."""

    train: tuple[Film, ...]
    validation: tuple[Film, ...]
    test: tuple[Film, ...]

    def parts(self) -> dict[str, tuple[Film, ...]]:
        """Return the parts by name."""
        return {"train": self.train, "validation": self.validation, TEST: self.test}


def read_films(folder: Path, labels: Mapping[str, str]) -> list[Film]:
    """Read ``labels.csv`` in `folder`.

    Parameters
    ----------
    folder : Path
        Holds ``labels.csv`` with at least the columns path, split, label and patient_id.
    labels : mapping
        Class code of every label that is used; films with other labels are left out.

    Raises
    ------
    ValueError
        A film without a patient, or a class without a film.
    """
    with (folder / "labels.csv").open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["label"] in labels]
    films = [
        Film(row["path"], row["split"], labels[row["label"]], row["patient_id"], row.get("dup_group") or "") for row in rows
    ]
    for film in films:
        if not film.patient_id:
            raise ValueError(f"{film.path} has no patient_id: it cannot be split by patient")
    missing = set(labels.values()) - {film.label for film in films}
    if missing:
        raise ValueError(f"no film of the class {', '.join(sorted(missing))} in {folder.name}")
    return films


def group_films(films: Sequence[Film]) -> list[list[Film]]:
    """Join films that share a patient or a dup_group, directly or through others; groups in order of their first film."""
    parent = list(range(len(films)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    first: dict[tuple[str, str], int] = {}
    for i, film in enumerate(films):
        for key in (("patient", film.patient_id), ("picture", film.dup_group)):
            if key[1]:
                parent[root(i)] = root(first.setdefault(key, i))
    groups: dict[int, list[Film]] = defaultdict(list)
    for i, film in enumerate(films):
        groups[root(i)].append(film)
    return list(groups.values())


def split_films(films: Sequence[Film], validation_share: float, seed: int) -> Split:
    """Split all but the official test part into training and validation, by group, with equal shares of every class.

    A group that reaches into the official test part is left out of training and validation.
    """
    rng = np.random.default_rng(seed)
    strata: dict[str, list[list[Film]]] = defaultdict(list)
    for group in group_films(films):
        if all(film.split != TEST for film in group):
            strata[Counter(film.label for film in group).most_common(1)[0][0]].append(group)
    train: list[Film] = []
    validation: list[Film] = []
    for label in sorted(strata):
        groups = strata[label]
        wanted = validation_share * sum(len(group) for group in groups)
        taken = 0
        for i in rng.permutation(len(groups)):
            part = validation if taken < wanted else train
            taken += len(groups[i]) if part is validation else 0
            part.extend(groups[i])
    return Split(tuple(train), tuple(validation), tuple(film for film in films if film.split == TEST))


def check_leakage(split: Split, hashes: Mapping[str, str]) -> None:
    """Fail where a patient, a dup_group or a picture stands in two parts.

    Parameters
    ----------
    split : Split
    hashes : mapping of path to str
        Hash of the decoded pixels, see `pixel_hash`.

    Raises
    ------
    LeakageError
        Naming the parts and one thing that they share.
    """
    seen: dict[tuple[str, str], str] = {}
    for part, films in split.parts().items():
        for film in films:
            for key in (("patient", film.patient_id), ("dup_group", film.dup_group), ("picture", hashes[film.path])):
                if key[1] and seen.setdefault(key, part) != part:
                    raise LeakageError(f"the same {key[0]} ({key[1]}) stands in {seen[key]} and {part}: {film.path}")


def save_split(split: Split, path: Path) -> None:
    """Write the split as CSV: part, then the fields of `Film`."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, ["part", *(f.name for f in fields(Film))], lineterminator="\n")
        writer.writeheader()
        writer.writerows({"part": part, **asdict(film)} for part, films in split.parts().items() for film in films)


def load_split(path: Path) -> Split:
    """Read what `save_split` wrote."""
    parts: dict[str, list[Film]] = {"train": [], "validation": [], TEST: []}
    with path.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            parts[row.pop("part")].append(Film(**row))
    return Split(tuple(parts["train"]), tuple(parts["validation"]), tuple(parts[TEST]))


def read_gray(path: Path) -> NDArray[np.uint8] | NDArray[np.float32]:
    """Decode a film as the program in the clinic does; brightness, shape (rows, columns)."""
    return grayscale(read_image(path))


def pixel_hash(gray: NDArray[np.uint8] | NDArray[np.float32]) -> str:
    """Return a hash of the decoded pixels and their shape."""
    return hashlib.sha256(str(gray.shape).encode() + gray.tobytes()).hexdigest()


def load_inputs(folder: Path, films: Iterable[Film], spec: Preprocessing) -> tuple[NDArray[np.float16], dict[str, str]]:
    """Decode and preprocess films exactly as the clinic does.

    Returns
    -------
    ndarray of float16, shape (films, 1, height, width)
        Half the memory of what the clinic feeds; the rounding is a thousandth of the spread of a film.
    dict
        `pixel_hash` by path.
    """
    inputs: list[NDArray[np.float16]] = []
    hashes: dict[str, str] = {}
    for film in films:
        gray = read_gray(folder / film.path)
        hashes[film.path] = pixel_hash(gray)
        inputs.append(preprocess(gray, spec)[0].astype(np.float16))
    return np.stack(inputs), hashes


def targets(films: Iterable[Film], codes: Sequence[str]) -> NDArray[np.int64]:
    """Return the index of each film's class."""
    return np.array([codes.index(film.label) for film in films], np.int64)

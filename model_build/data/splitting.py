"""The split: by patient and by identical picture, never by film; the official test part is never touched for a choice."""

import csv
import logging
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import Final

import numpy as np

from model_build.data.films import TEST, Film, Split

log = logging.getLogger(__name__)

_SUGGESTED: Final = {"train": "train", "val": "validation", "validation": "validation"}
"""Part that a source's own suggestion means."""

Group = list[int]
"""Indices of films that must stay together, in their order."""


def group_films(films: Sequence[Film], joined: Iterable[tuple[int, int]] = ()) -> list[Group]:
    """Join films that share a patient or a dup_group, directly or through others.

    Parameters
    ----------
    films : sequence of Film
    joined : iterable of pairs of int
        Films that belong together for another reason, see `near_duplicates`.

    Returns
    -------
    list of list of int
        Indices into `films`; groups in order of their first film.
    """
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
    for i, j in joined:
        parent[root(i)] = root(j)
    groups: dict[int, Group] = defaultdict(list)
    for i in range(len(films)):
        groups[root(i)].append(i)
    return list(groups.values())


def split_films(
    films: Sequence[Film],
    *,
    validation_share: float,
    seed: int,
    test_share: float = 0.0,
    official: str = TEST,
    keep_suggested: bool = False,
    joined: Iterable[tuple[int, int]] = (),
) -> Split:
    """Split films by group, with about equal shares of every class of every source.

    Films of the official test part are the test part. A group that reaches into it is left out of training and validation.

    Parameters
    ----------
    films : sequence of Film
    validation_share : float
        Of the films outside the official test part, 0 to 1.
    seed : int
    test_share : float
        Of all films; used only where the source has no official test part.
    official : str
        What `Film.split` says of the official test part.
    keep_suggested : bool
        Follow the source's own train and val; only films without one of them are drawn.
    joined : iterable of pairs of int
        Films that must stay together besides those of a patient, see `near_duplicates`.

    Returns
    -------
    Split
        Films in the given order.

    Raises
    ------
    ValueError
        The shares leave nothing to train on, or a class has too few patients for a part that is drawn.
    """
    if min(validation_share, test_share) < 0 or validation_share + test_share >= 1:
        raise ValueError(f"shares of {validation_share} for validation and {test_share} for test leave nothing to train on")
    parts: dict[str, set[int]] = {
        TEST: {i for i, film in enumerate(films) if film.split == official},
        "validation": set(),
        "train": set(),
    }
    shares = {"validation": validation_share} if parts[TEST] else {TEST: test_share, "validation": validation_share}
    groups = group_films(films, joined)
    free = [group for group in groups if parts[TEST].isdisjoint(group)]
    left_out = len(films) - len(parts[TEST]) - sum(map(len, free))
    if left_out:
        log.info("%d films belong to patients of the official test part and are left out", left_out)
    undecided = []
    for group in free:
        part = _suggestion(films, group) if keep_suggested else ""
        if part:
            parts[part].update(group)
        else:
            undecided.append(group)
    _draw(films, undecided, shares, parts, np.random.default_rng(seed))
    if undecided:
        _require_classes(
            films, [i for group in free for i in group], parts, [part for part in shares if shares[part]] + ["train"]
        )
    train, validation, test = (tuple(films[i] for i in sorted(parts[name])) for name in ("train", "validation", TEST))
    return Split(train, validation, test)


def _suggestion(films: Sequence[Film], group: Group) -> str:
    """Return the part that most films of the group are suggested for."""
    said = Counter(_SUGGESTED.get(films[i].split, "") for i in group)
    return said.most_common(1)[0][0]


def _draw(
    films: Sequence[Film],
    groups: Sequence[Group],
    shares: dict[str, float],
    parts: dict[str, set[int]],
    rng: np.random.Generator,
) -> None:
    """Fill the parts with groups, each stratum (class and source) by itself."""
    strata: dict[tuple[str, str], list[Group]] = defaultdict(list)
    for group in groups:
        strata[Counter((films[i].label, films[i].source) for i in group).most_common(1)[0][0]].append(group)
    for stratum in sorted(strata):
        members = strata[stratum]
        total = sum(map(len, members))
        wanted = {part: share * total for part, share in shares.items()}
        for k in rng.permutation(len(members)):
            group = members[k]
            # A group goes where it brings the count nearer to the wish, so that a patient of many films does not burst a part
            part = next((part for part, count in wanted.items() if len(group) / 2 <= count), "train")
            parts[part].update(group)
            if part in wanted:
                wanted[part] -= len(group)


def _require_classes(films: Sequence[Film], free: Sequence[int], parts: dict[str, set[int]], names: Sequence[str]) -> None:
    """Fail where a drawn part lacks a class that there are films of."""
    for name in names:
        missing = {films[i].label for i in free} - {films[i].label for i in parts[name]}
        if missing:
            raise ValueError(f"too few patients of the class {', '.join(sorted(missing))} for the part {name}")


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

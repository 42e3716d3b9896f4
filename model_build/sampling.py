"""Which films an epoch shows: rare classes more often, frequent ones less, every source alike; and a table of what that does.

python -m model_build sample --data ../shared/data/covid --method sources --out epoch.csv
"""

import argparse
import csv
import logging
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from model_build.data import Film, load_split
from model_build.data.command import add_data_options, chosen_films

log = logging.getLogger(__name__)

METHODS: Final = ("over", "under", "weighted", "sources")
REPEATS: Final = 5
"""Most times that over-sampling shows one film in an epoch: beyond that a network learns the film, not the class."""


def balanced_indices(
    targets: NDArray[np.int64],
    ratio: float,
    generator: np.random.Generator,
    *,
    method: str = "over",
    repeats: int = REPEATS,
) -> NDArray[np.int64]:
    """Return the films of one epoch, no class rarer than a share of the most frequent one.

    Parameters
    ----------
    targets : ndarray of int64, shape (films,)
        Class of every film; classes without films are left alone.
    ratio : float
        Smallest count of a class over the largest, above 0 up to 1 (all alike). Classes that are balanced enough stay as
        they are.
    generator : numpy.random.Generator
        One for each epoch: other films are repeated, or left out, each time.
    method : str
        ``over``: repeat films of rare classes. ``under``: leave films of frequent classes out.
    repeats : int
        Most times that a film is shown; a class of very few films stays below `ratio` then.

    Returns
    -------
    ndarray of int64
        Indices in random order. With ``over`` every film is among them, and those of one class differ by at most one in
        how often; with ``under`` each is there at most once.

    Raises
    ------
    ValueError
        A ratio outside the range, no repeat at all, or an unknown method.
    """
    if not 0 < ratio <= 1:
        raise ValueError(f"the ratio of class sizes must lie above 0 and up to 1, not {ratio}")
    if repeats < 1:
        raise ValueError(f"a film cannot be shown {repeats} times")
    if method not in ("over", "under"):
        raise ValueError(f"the method {method!r} is not known; there are over and under")
    classes, counts = np.unique(targets, return_counts=True)
    chosen = []
    for code, count in zip(classes, counts, strict=True):
        least, most = int(np.ceil(ratio * counts.max())), int(counts.min() / ratio)
        wanted = min(max(count, least), repeats * count) if method == "over" else min(count, most)
        films = np.flatnonzero(targets == code)
        chosen.append(np.concatenate([np.tile(films, wanted // count), generator.permutation(films)[: wanted % count]]))
    return generator.permutation(np.concatenate(chosen))


def source_balanced_indices(
    targets: NDArray[np.int64], sources: Sequence[str], generator: np.random.Generator, *, repeats: int = REPEATS
) -> NDArray[np.int64]:
    """Return the films of one epoch with an equal share for each class of each source, as far as `repeats` allows.

    Balances what there is: a class that comes from one source alone still tells its source.

    Parameters
    ----------
    targets : ndarray of int64, shape (films,)
    sources : sequence of str
        Source of every film.
    generator : numpy.random.Generator
    repeats : int
        See `balanced_indices`.
    """
    _, cells = np.unique([f"{target}\0{source}" for target, source in zip(targets, sources, strict=True)], return_inverse=True)
    return balanced_indices(cells.astype(np.int64), 1.0, generator, repeats=repeats)


def weighted_indices(targets: NDArray[np.int64], power: float, count: int, generator: np.random.Generator) -> NDArray[np.int64]:
    """Draw films with replacement, each by the size of its class.

    Parameters
    ----------
    targets : ndarray of int64, shape (films,)
    power : float
        The chance of a film goes with ``1 / (films of its class) ** power``: 0 as they come, 1 all classes alike.
    count : int
        Films to draw.
    generator : numpy.random.Generator

    Returns
    -------
    ndarray of int64, shape (count,)
    """
    _, place, counts = np.unique(targets, return_inverse=True, return_counts=True)
    chance = 1.0 / counts[place] ** power
    return generator.choice(len(targets), count, p=chance / chance.sum())


def sampling_table(names: Sequence[str], indices: NDArray[np.int64]) -> str:
    """Return a text table of the films before and after sampling.

    Parameters
    ----------
    names : sequence of str
        What each film counts as: its class, or its class and source.
    indices : ndarray of int64
        Films of an epoch.

    Returns
    -------
    str
        For each name: films and share before, films shown and share after, films that are not shown, and how often the most
        frequent film is.
    """
    before, after = Counter(names), Counter(names[i] for i in indices)
    shown = np.bincount(indices, minlength=len(names))
    width = max(len("class"), *(len(name) for name in before))
    lines = [f"{'class':<{width}}  {'before':>14}  {'after':>14}  {'unseen':>6}  {'most':>4}"]
    for name in sorted(before):
        times = shown[[i for i, other in enumerate(names) if other == name]]
        lines.append(
            f"{name:<{width}}  {before[name]:>6} {before[name] / len(names):>7.1%}  {after[name]:>6} "
            f"{after[name] / len(indices):>7.1%}  {(times == 0).sum():>6}  {times.max():>4}"
        )
    lines.append(
        f"{'all':<{width}}  {len(names):>6} {1:>7.1%}  {len(indices):>6} {1:>7.1%}  {(shown == 0).sum():>6}  {shown.max():>4}"
    )
    return "\n".join(lines)


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command ``sample``."""
    parser = commands.add_parser("sample", help="balance the classes of an epoch and show what that does")
    parser.set_defaults(command=_sample)
    add_data_options(parser)
    parser.add_argument("--split", type=Path, help="split file; only its training part is sampled, and --data is not needed")
    parser.add_argument("--method", choices=METHODS, default="over", help="(%(default)s)")
    parser.add_argument("--ratio", type=float, default=1.0, help="over, under: smallest class over largest (%(default)s)")
    parser.add_argument("--power", type=float, default=1.0, help="weighted: 0 as they come, 1 all classes alike (%(default)s)")
    parser.add_argument("--repeats", type=int, default=REPEATS, help="most times that a film is shown (%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="(%(default)s)")
    parser.add_argument("--out", type=Path, help="write the films of the epoch, in their order, as CSV")


def _sample(options: argparse.Namespace) -> int:
    try:
        if options.split:
            films = list(load_split(options.split).train)
        else:
            with chosen_films(options) as (_, chosen):
                films = chosen
        indices = _epoch(films, options)
    except (ValueError, OSError) as error:
        log.error("%s", error)
        return 2
    names = [f"{film.label}, {film.source}" if film.source else film.label for film in films]
    log.info("%s\n%s", options.method, sampling_table(names, indices))
    if options.out:
        with options.out.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["path", "label", "source"])
            writer.writerows([films[i].path, films[i].label, films[i].source] for i in indices)
    return 0


def _epoch(films: Sequence[Film], options: argparse.Namespace) -> NDArray[np.int64]:
    """Return the films of one epoch by the wished method."""
    targets = np.unique([film.label for film in films], return_inverse=True)[1].astype(np.int64)
    generator = np.random.default_rng(options.seed)
    if options.method == "weighted":
        return weighted_indices(targets, options.power, len(films), generator)
    if options.method == "sources":
        return source_balanced_indices(targets, [film.source for film in films], generator, repeats=options.repeats)
    return balanced_indices(targets, options.ratio, generator, method=options.method, repeats=options.repeats)

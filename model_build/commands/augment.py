"""``augment``: what augmentation makes of the training films, as contact sheets or as a data set of changed copies."""

import argparse
import csv
import logging
import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from model_build.commands.options import Work, add_options, prepare_work

if TYPE_CHECKING:
    from model_build.data.films import Film

log = logging.getLogger(__name__)

SHEET_FILMS: Final = 5
"""Rows of a sheet."""


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("augment", help="look at the augmentation, or write augmented copies of the training films")
    parser.set_defaults(command=run)
    add_options(parser)
    parser.add_argument("--out", type=Path, required=True, help="folder")
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--sheets", action="store_true", help="a contact sheet for each kind of change, weak to strong (the default)"
    )
    what.add_argument(
        "--write", type=int, metavar="N", help="write every training film and N changed copies, with a labels.csv"
    )
    parser.add_argument(
        "--ratio", type=float, default=0.5,
        help="with --write: rare classes get more copies, until they have this share of the films of the largest (%(default)s)",
    )  # fmt: skip


def run(options: argparse.Namespace) -> int:
    """Write sheets or copies."""
    work = prepare_work(options)
    if options.write is None:
        for path in write_sheets(work, options.out):
            log.info("%s", path.name)
        return 0
    if options.write < 0 or not 0 <= options.ratio <= 1:
        log.error("--write takes a number of copies, and --ratio a share from 0 to 1")
        return 2
    written = write_copies(work, options.out, options.write, options.ratio)
    for label, count in sorted(written.items()):
        log.info("%s: %d films", label, count)
    return 0


def write_sheets(work: Work, out: Path) -> list[Path]:
    """Write the contact sheets of some training films, each class among them."""
    import numpy as np  # noqa: PLC0415 - --help should not wait for it

    from model_build.contact_sheet import sheets  # noqa: PLC0415

    films, classes = work.prepared.train, len(work.experiment.classes)
    shuffled = np.random.default_rng(work.experiment.split.seed).permutation(len(films))
    by_class = [shuffled[films.targets[shuffled] == c] for c in range(classes)]
    chosen = np.array([by_class[i % classes][i // classes] for i in range(SHEET_FILMS)])
    return sheets(films.read(chosen), work.experiment.student.recipe.strength, out)


def copies_by_class(counts: Counter[str], copies: int, ratio: float) -> dict[str, int]:
    """Return how many changed copies each film of a class gets.

    Parameters
    ----------
    counts : Counter of str
        Films of each class.
    copies : int
        At least so many.
    ratio : float
        A class gets as many more as it needs to reach this share of the films of the largest.
    """
    wanted = ratio * max(counts.values()) * (1 + copies)
    return {label: max(copies, math.ceil(wanted / count) - 1) for label, count in counts.items()}


def write_copies(work: Work, out: Path, copies: int, ratio: float) -> Counter[str]:
    """Write every training film as the network sees it, and changed copies, as PNG with a ``labels.csv`` for `read_films`.

    Returns
    -------
    Counter of str
        Films written, by class.
    """
    out.mkdir(parents=True, exist_ok=True)
    rows = list(_write_pictures(work, out, copies, ratio))
    with (out / "labels.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(asdict(rows[0])), lineterminator="\n")
        writer.writeheader()
        writer.writerows(asdict(row) for row in rows)
    return Counter(row.label for row in rows)


def _write_pictures(work: Work, out: Path, copies: int, ratio: float) -> Iterator["Film"]:
    import numpy as np  # noqa: PLC0415
    from PIL import Image  # noqa: PLC0415
    from tqdm import tqdm  # noqa: PLC0415

    from model_build.augment import augment, draws  # noqa: PLC0415

    inputs, recipe = work.prepared.train, work.experiment.student.recipe
    wanted = copies_by_class(Counter(film.label for film in inputs.films), copies, ratio)
    for number, film in enumerate(tqdm(inputs.films, "writing", disable=None)):
        index = np.array([number])
        pixels = inputs.read(index)
        for copy in range(wanted[film.label] + 1):
            if copy:
                changed = augment(pixels, draws(recipe.seed, copy, index), recipe.strength)
                picture = np.rint(changed.numpy()[0, 0] * 255).astype(np.uint8)
            else:
                picture = pixels[0]
            path = f"{film.label}/{number:06}-{copy}.png"
            (out / film.label).mkdir(exist_ok=True)
            Image.fromarray(picture).save(out / path)
            yield replace(film, path=path, dup_group="")  # the patient holds the copies together

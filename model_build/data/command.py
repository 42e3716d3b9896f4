"""The command ``split``, and how every command names a data set.

python -m model_build split --data ../shared/data/oct2017 --config retina-oct --test 0.25 --out split.csv
"""

import argparse
import logging
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from desktop.errors import ImageError
from model_build.data.films import Film, Split, pixel_hash, read_gray
from model_build.data.layouts import LAYOUTS, read_films
from model_build.data.leakage import check_leakage, near_duplicates, signature
from model_build.data.splitting import save_split, split_films

log = logging.getLogger(__name__)

SMOKE_FILMS = 20
"""Of each class."""


def add_data_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that `chosen_films` reads."""
    parser.add_argument("--data", type=Path, help="the data set: a folder in the folder of all data sets")
    parser.add_argument("--config", help="take the labels and the layout that this config has for the folder")
    parser.add_argument("--layout", choices=("auto", *LAYOUTS), default="auto", help="(%(default)s: by what is there)")
    parser.add_argument(
        "--smoke", action="store_true", help=f"only {SMOKE_FILMS} films of each class; without --data, drawn pictures"
    )


@contextmanager
def chosen_films(options: argparse.Namespace) -> Iterator[tuple[Path, list[Film]]]:
    """Give the data root and the films that the options name; drawn pictures are gone afterwards.

    Raises
    ------
    ValueError
        One sentence, see `read_films`.
    """
    with TemporaryDirectory() as scratch:
        data = _draw(Path(scratch), options.config) if options.data is None and options.smoke else options.data
        if data is None:
            raise ValueError("--data is missing: the folder of the data set")
        root, folder = data.resolve().parent, data.resolve().name
        labels, layout = None, options.layout
        if options.config:
            labels, layout = _of_config(options.config, folder, layout)
        films = read_films(root, folder, labels, layout)
        yield root, some_of_each_class(films, SMOKE_FILMS) if options.smoke else films


def some_of_each_class(films: Sequence[Film], count: int) -> list[Film]:
    """Return about `count` films of every class, spread over all of them, in their order."""
    chosen: set[int] = set()
    for label in {film.label for film in films}:
        places = [i for i, film in enumerate(films) if film.label == label]
        chosen.update(places[:: -(-len(places) // count)])
    return [films[i] for i in sorted(chosen)]


def measure_pixels(root: Path, films: Sequence[Film]) -> tuple[dict[str, str], NDArray[np.float32]]:
    """Decode films one at a time.

    Returns
    -------
    dict
        `pixel_hash` by path.
    ndarray of float32, shape (films, SIDE * SIDE)
        See `signature`.
    """
    hashes: dict[str, str] = {}
    signatures = []
    for film in tqdm(films, "decoding", unit="film", disable=None):
        gray = read_gray(root / film.path)
        hashes[film.path] = pixel_hash(gray)
        signatures.append(signature(gray))
    return hashes, np.stack(signatures)


def add_parser(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command ``split``."""
    parser = commands.add_parser("split", help="split films by patient and check that nothing leaks")
    parser.set_defaults(command=_split)
    add_data_options(parser)
    parser.add_argument("--validation", type=float, default=0.15, help="share of the films (%(default)s)")
    parser.add_argument("--test", type=float, default=0.0, help="share, where the set has no official test part (%(default)s)")
    parser.add_argument("--official", default="test", help="what the set calls its official test part (%(default)s)")
    parser.add_argument("--keep-suggested", action="store_true", help="follow the set's own train and val")
    parser.add_argument("--seed", type=int, default=1, help="(%(default)s)")
    parser.add_argument("--out", type=Path, required=True, help="the split file (CSV)")


def _split(options: argparse.Namespace) -> int:
    try:
        with chosen_films(options) as (root, films):
            split = split_checked(root, films, options)
    except (ValueError, OSError, ImageError) as error:  # a LeakageError is a ValueError
        log.error("%s", error)
        return 2
    save_split(split, options.out)
    for name, part in split.parts().items():
        counts = ", ".join(f"{label} {count}" for label, count in sorted(Counter(film.label for film in part).items()))
        log.info("%s: %d films of %d patients (%s)", name, len(part), len({film.patient_id for film in part}), counts)
    return 0


def split_checked(root: Path, films: Sequence[Film], options: argparse.Namespace) -> Split:
    """Split films as the options say, near duplicates kept together, and check that nothing leaks."""
    hashes, signatures = measure_pixels(root, films)
    pairs = near_duplicates(signatures, [film.patient_id for film in films])
    for i, j in pairs:
        log.info("nearly the same picture under two patients, kept in one part: %s and %s", films[i].path, films[j].path)
    split = split_films(
        films,
        validation_share=options.validation,
        test_share=options.test,
        seed=options.seed,
        official=options.official,
        keep_suggested=options.keep_suggested,
        joined=pairs,
    )
    check_leakage(split, hashes, dict(zip((film.path for film in films), signatures, strict=True)))
    return split


def _draw(root: Path, config: str | None) -> Path:
    """Draw the pictures of a config's first data set; returns its folder."""
    from model_build.experiment import load_experiment  # noqa: PLC0415 - imports torch
    from model_build.smoke import write_films  # noqa: PLC0415

    experiment = load_experiment(config or "chest-xray-child")
    write_films(root, experiment)
    return root / experiment.data[0].folder


def _of_config(config: str, folder: str, layout: str) -> tuple[dict[str, str], str]:
    """Return the labels that a config has for a folder, and its layout where none is wished."""
    from model_build.experiment import load_experiment  # noqa: PLC0415 - imports torch

    for data in load_experiment(config).data:
        if Path(data.folder).name == folder:
            return data.labels, data.layout if layout == "auto" else layout
    raise ValueError(f"the config {config} has no data set {folder}")

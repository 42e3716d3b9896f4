"""Preprocessed films on disk: decoded once, as the clinic does, then read in pieces, never all in memory."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from desktop.model_package.manifest import Preprocessing
from desktop.model_package.preprocessing import preprocess
from model_build.data.films import Film, pixel_hash, read_gray


@dataclass(frozen=True, eq=False)
class Inputs:
    """Films with their classes.

    Parameters
    ----------
    pixels : ndarray of uint8, shape (films on disk, height, width)
        What `preprocess` returns, before normalisation: 0..255 for brightness 0..1. A memory map.
    rows : ndarray of int64, shape (n,)
        Which of them these are.
    targets : ndarray of int64, shape (n,)
        Index of the class; -1 where the film has none of them.
    films : tuple of Film
    """

    pixels: NDArray[np.uint8]
    rows: NDArray[np.int64]
    targets: NDArray[np.int64]
    films: tuple[Film, ...]

    def __len__(self) -> int:
        return len(self.rows)

    def read(self, index: NDArray[np.int64] | slice) -> NDArray[np.uint8]:
        """Read some films from disk, (n, height, width)."""
        return self.pixels[self.rows[index]]

    def take(self, index: NDArray[np.int64]) -> "Inputs":
        """Return some of the films, as often as they are named."""
        return Inputs(self.pixels, self.rows[index], self.targets[index], tuple(self.films[i] for i in index))


def cache_inputs(
    root: Path, films: Sequence[Film], spec: Preprocessing, folder: Path
) -> tuple[NDArray[np.uint8], dict[str, str]]:
    """Decode and preprocess films exactly as the clinic does, or open what was done before.

    Parameters
    ----------
    root : Path
        The films' paths are below it.
    films : sequence of Film
    spec : Preprocessing
    folder : Path
        Holds the results, one file for each list of films and preprocessing.

    Returns
    -------
    ndarray of uint8, shape (films, height, width)
        A memory map. Rounding to 8 bits moves a brightness by at most 1/510.
    dict
        `pixel_hash` by path.
    """
    key = hashlib.sha256(json.dumps([asdict(spec), [film.path for film in films]]).encode()).hexdigest()[:16]
    path, notes = folder / f"{key}.npy", folder / f"{key}.json"
    if not notes.exists():
        folder.mkdir(parents=True, exist_ok=True)
        shape = (len(films), spec.height, spec.width)
        pixels = np.lib.format.open_memmap(path, "w+", np.uint8, shape)
        hashes = {}
        for row, film in enumerate(tqdm(films, "decoding", disable=None)):
            gray = read_gray(root / film.path)
            hashes[film.path] = pixel_hash(gray)
            brightness = preprocess(gray, spec)[0, 0] * spec.std + spec.mean
            pixels[row] = np.rint(brightness.clip(0, 1) * 255)
        pixels.flush()
        notes.write_text(json.dumps(hashes), encoding="utf-8")  # written last: it says that the other is whole
    return np.load(path, mmap_mode="r"), json.loads(notes.read_text(encoding="utf-8"))


def select(pixels: NDArray[np.uint8], films: Sequence[Film], part: Sequence[Film], codes: Sequence[str]) -> Inputs:
    """Return the part of the films on disk as `Inputs`."""
    place = {film.path: row for row, film in enumerate(films)}
    targets = [codes.index(film.label) if film.label in codes else -1 for film in part]
    return Inputs(pixels, np.array([place[film.path] for film in part], np.int64), np.array(targets, np.int64), tuple(part))

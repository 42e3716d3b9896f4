"""Chest films that no patient ever had, drawn from a low-rank model of the training films.

A drawn film is the mean of its class plus a random mixture along the main directions in which the films of the class differ. Every
training film enters it with a small share (`Drawn.largest_share`), so no single film can be recovered.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop.model_package.manifest import Manifest, Preprocessing, load_manifest
from desktop.model_package.preprocessing import preprocess
from model_build.export import open_session
from model_build.sample_files import develop, write_dicom, write_jpeg
from model_build.train import Examples

log = logging.getLogger(__name__)

COMPONENTS: Final = 120
"""Directions of difference: with 40 the ribs are missing, with 120 they are there."""
CLIP: Final = 1.5
"""Standard deviations along each direction: outliers show the habitus of few films."""
WIDTH, HEIGHT = 900, 720
"""About the shape of the films before they were squeezed."""
CANDIDATES: Final = 24
"""Drawn for each class, of which the clearest are taken."""


@dataclass(frozen=True, eq=False)
class Drawn:
    """A drawn film.

    Parameters
    ----------
    brightness : ndarray of float32, shape (height, width)
        0..1.
    largest_share : float
        Of any single training film in the mixture.
    """

    brightness: NDArray[np.float32]
    largest_share: float


def draw_films(brightness: NDArray[np.float32], count: int, rng: np.random.Generator) -> list[Drawn]:
    """Draw films from the main directions of difference of the films of one class.

    Parameters
    ----------
    brightness : ndarray of float32, shape (n, height, width)
        Training films of the class, 0..1.
    count : int
    rng : Generator
    """
    n = len(brightness)
    flat = brightness.reshape(n, -1)
    mean = flat.mean(0)
    centred = flat - mean
    _, vectors = np.linalg.eigh(centred @ centred.T)
    vectors = vectors[:, ::-1][:, : min(COMPONENTS, n - 1)]  # (n, components), largest first
    films = []
    for _ in range(count):
        coefficients = np.clip(rng.standard_normal(vectors.shape[1]), -CLIP, CLIP)
        # direction k, as long as its standard deviation, is vectors[:, k] @ centred / sqrt(n)
        shares = vectors @ coefficients / np.sqrt(n)
        film = np.clip(mean + shares @ centred, 0, 1).reshape(brightness.shape[1:]).astype(np.float32)
        films.append(Drawn(film, float(np.abs(shares).max())))
    return films


def nearest_distance(film: NDArray[np.float32], others: NDArray[np.float32]) -> float:
    """Return the smallest root mean square difference of a film (height, width) to others (n, height, width).

    All are standardised (mean 0, deviation 1) at a quarter of the resolution, so that exposure and grain do not hide a likeness.
    """
    return float(np.sqrt(((_standardised(others) - _standardised(film[np.newaxis])) ** 2).mean(1)).min())


def brightness_of(examples: Examples, target: int, spec: Preprocessing) -> NDArray[np.float32]:
    """Return the brightness 0..1 (n, height, width) of the films of one class."""
    films = examples.images[examples.targets == target, 0].astype(np.float32)
    brightness: NDArray[np.float32] = np.clip(films * np.float32(spec.std) + np.float32(spec.mean), 0, 1)
    return brightness


def write_samples(package: Path, examples: Examples, out: Path, seed: int = 7) -> None:
    """Draw films of every class, take the clearest that the package judges, and write five files.

    Parameters
    ----------
    package : Path
        Its model chooses among the drawn films.
    examples : Examples
        The training films.
    out : Path
        Gets ``sample-1.dcm`` (MONOCHROME2), ``sample-2.dcm`` (MONOCHROME1, JPEG 2000), ``sample-3.dcm`` (JPEG 2000),
        ``sample-4.jpg`` and ``sample-5.jpg`` (EXIF orientation 6), and a README.
    seed : int
    """
    manifest, _ = load_manifest(package)
    rng = np.random.default_rng(seed)
    chosen: list[list[NDArray[np.float32]]] = []
    facts = []
    for target in range(len(manifest.classes)):
        films = brightness_of(examples, target, manifest.preprocessing)
        drawn = draw_films(films, CANDIDATES, rng)
        developed = [develop(film.brightness, WIDTH, HEIGHT, rng) for film in drawn]
        order = _clearest(package, manifest, developed, target)
        chosen.append([developed[i] for i in order])
        facts += [(drawn[i].largest_share, nearest_distance(drawn[i].brightness, films)) for i in order[:2]]
    out.mkdir(parents=True, exist_ok=True)
    write_dicom(chosen[0][0], 0, out / "sample-1.dcm")
    write_dicom(chosen[1][0], 1, out / "sample-2.dcm", inverted=True, compressed=True)
    write_dicom(chosen[2 % len(chosen)][0], 2, out / "sample-3.dcm", compressed=True)
    write_jpeg(chosen[0][1], out / "sample-4.jpg")
    write_jpeg(chosen[1][1], out / "sample-5.jpg", turned=True)
    share, distance = max(share for share, _ in facts), min(distance for _, distance in facts)
    (out / "README.md").write_text(_readme(share, distance), encoding="utf-8", newline="\n")
    log.info("largest share of a training film %.4f, smallest distance to one %.3f", share, distance)


def typical_distance(films: NDArray[np.float32], patients: Sequence[str], count: int, rng: np.random.Generator) -> float:
    """Return the median distance of `count` films to the nearest film of another patient, as `nearest_distance` measures it."""
    names = np.array(patients)
    chosen = rng.choice(len(films), min(count, len(films)), replace=False)
    return float(np.median([nearest_distance(films[i], films[names != names[i]]) for i in chosen]))


def _standardised(films: NDArray[np.float32]) -> NDArray[np.float32]:
    n, height, width = films.shape
    small = films.reshape(n, height // 4, 4, width // 4, 4).mean((2, 4)).reshape(n, -1)
    result: NDArray[np.float32] = (small - small.mean(1, keepdims=True)) / small.std(1, keepdims=True)
    return result


def _clearest(package: Path, manifest: Manifest, films: Sequence[NDArray[np.float32]], target: int) -> list[int]:
    """Return the two films in scope that the model is surest of, for the class that they were drawn from."""
    session, names = open_session(package / "model.onnx"), manifest.tensors
    scores = []
    for film in films:
        feed = {names.image: preprocess(film, manifest.preprocessing)}
        probabilities, score = session.run([names.probabilities, names.scope_score], feed)
        scores.append(float(probabilities[0, target]) if score[0] <= manifest.scope.near else 0.0)
    order = sorted(range(len(films)), key=lambda i: -scores[i])[:2]
    if scores[order[-1]] < 0.5:
        raise ValueError(f"too few drawn films that the model sees as {manifest.codes[target]}; draw more")
    return order


def _readme(share: float, distance: float) -> str:
    return f"""# Samples

Chest films that Lightbox drew itself: no patient's image. Made by `python -m model_build samples`.

Each is the mean of the training films of one class plus a random mixture along the {COMPONENTS} main directions in which these
films differ, enlarged, with film grain and the word SAMPLE. No training film enters with a share above {share:.1%}.
Smallest distance to any training film of the class: {distance:.2f} standard deviations of brightness (root mean square).

| file | kind |
| --- | --- |
| sample-1.dcm | 12-bit, MONOCHROME2, uncompressed |
| sample-2.dcm | 12-bit, MONOCHROME1, JPEG 2000 lossless |
| sample-3.dcm | 12-bit, MONOCHROME2, JPEG 2000 lossless |
| sample-4.jpg | 8-bit JPEG |
| sample-5.jpg | 8-bit JPEG lying on its side, EXIF orientation 6 |

Patient, date and age in the headers are invented. The training films are CC BY 4.0 (Kermany, Zhang, Goldbaum,
doi:10.17632/rscbjbr9sj.2).
"""

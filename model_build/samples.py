"""Chest films that no patient ever had, drawn from a low-rank model of the training films.

A drawn film is the mean of its class plus a random mixture along the main directions in which the films of the class differ. Every
training film enters it with a small share (`Drawn.largest_share`), so no single film can be recovered.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from desktop.model_package.manifest import Manifest, load_manifest
from desktop.model_package.preprocessing import preprocess
from model_build.data.inputs import Inputs
from model_build.export import open_session
from model_build.sample_files import develop, write_dicom, write_jpeg

COMPONENTS: Final = 120
"""Directions of difference: with 40 the ribs are missing, with 120 they are there."""
CLIP: Final = 1.5
"""Standard deviations along each direction: outliers show the habitus of few films."""
WIDTH, HEIGHT = 900, 720
"""About the shape of the films before they were squeezed."""
FILMS: Final = 1000
"""Films of a class that are mixed; more only take longer."""
NEAR_SHARE: Final = 0.95
"""Of the score from which an answer carries a notice: a sample shows the usual answer, after all rounding."""
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


def nearest_distances(
    films: NDArray[np.float32], others: NDArray[np.float32], apart: NDArray[np.bool_] | None = None
) -> NDArray[np.float32]:
    """Return for each film the smallest root mean square difference to the others.

    All are standardised (mean 0, deviation 1) at a quarter of the resolution, so that exposure and grain do not hide a likeness.

    Parameters
    ----------
    films : ndarray of float32, shape (m, height, width)
    others : ndarray of float32, shape (n, height, width)
    apart : ndarray of bool, shape (m, n), optional
        Which pairs count.
    """
    a, b = _standardised(films), _standardised(others)
    likeness = a @ b.T / a.shape[1]  # (m, n), 1 for the same film
    if apart is not None:
        likeness[~apart] = -1
    distances: NDArray[np.float32] = np.sqrt(np.clip(2 - 2 * likeness.max(1), 0, None))
    return distances


def brightness_of(inputs: Inputs, target: int, limit: int | None = None, seed: int = 0) -> NDArray[np.float32]:
    """Return the brightness 0..1 (n, height, width) of the films of one class; of `limit` of them, drawn by `seed`."""
    rows = np.flatnonzero(inputs.targets == target)
    rows = np.random.default_rng(seed).permutation(rows)[:limit]
    return inputs.read(rows).astype(np.float32) / np.float32(255)


def write_samples(package: Path, inputs: Inputs, out: Path, seed: int = 7) -> None:
    """Draw films of every class, take the clearest that the package judges, and write five files.

    Parameters
    ----------
    package : Path
        Its model chooses among the drawn films.
    inputs : Inputs
        The training films.
    out : Path
        Gets the films; a text file of the same name beside it lists and explains them, so that the folder holds films only.
    seed : int
    """
    manifest, _ = load_manifest(package)
    rng = np.random.default_rng(seed)
    chosen: list[list[NDArray[np.float32]]] = []
    shares, distances, usual = [], [], []
    for target in range(len(manifest.classes)):
        films = brightness_of(inputs, target, seed=seed)
        names = np.array([film.patient_id for film in inputs.films])[np.flatnonzero(inputs.targets == target)]
        names = np.random.default_rng(seed).permutation(names)  # in the order of `films`
        drawn = draw_films(films[:FILMS], CANDIDATES, rng)
        developed = [develop(film.brightness, WIDTH, HEIGHT, rng) for film in drawn]
        order = _clearest(package, manifest, developed, target)
        chosen.append([developed[i] for i in order])
        shares += [drawn[i].largest_share for i in order]
        distances.append(nearest_distances(np.stack([drawn[i].brightness for i in order]), films))
        usual.append(nearest_distances(films, films, names[:, None] != names))
    out.mkdir(parents=True, exist_ok=True)
    write_dicom(chosen[0][0], 0, out / "sample-1.dcm")
    write_dicom(chosen[1][0], 1, out / "sample-2.dcm", inverted=True)
    write_dicom(chosen[2][0], 2, out / "sample-3.dcm")
    write_jpeg(chosen[0][1], out / "sample-4.jpg")
    write_jpeg(chosen[1][1], out / "sample-5.jpg", turned=True)
    text = _readme(max(shares), float(np.concatenate(distances).min()), np.concatenate(usual))
    out.with_suffix(".md").write_text(text, encoding="utf-8", newline="\n")


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
        scores.append(float(probabilities[0, target]) if score[0] <= NEAR_SHARE * manifest.scope.near else 0.0)
    order = sorted(range(len(films)), key=lambda i: -scores[i])[:2]
    if scores[order[-1]] < 0.5:
        raise ValueError(f"too few drawn films that the model sees as {manifest.codes[target]}; draw more")
    return order


def _readme(share: float, distance: float, usual: NDArray[np.float32]) -> str:
    low, middle = np.quantile(usual, (0.01, 0.5))
    return f"""# Samples

Chest films that Lightbox drew itself: no patient's image. Made by `python -m model_build samples`.

Each is the mean of the training films of one class plus a random mixture along the {COMPONENTS} main directions in which these
films differ, enlarged, with film grain and the word SAMPLE. No training film enters with a share above {share:.1%}.
Likeness, as the root mean square difference of brightness in standard deviations, at a quarter of the resolution: from a sample
to the nearest training film at least {distance:.2f}; from a training film to the nearest one of another child {middle:.2f} (median),
{low:.2f} (the nearest 1 %).

| file | kind |
| --- | --- |
| sample-1.dcm | 12-bit, MONOCHROME2, JPEG 2000 lossless |
| sample-2.dcm | 12-bit, MONOCHROME1, JPEG 2000 lossless |
| sample-3.dcm | 12-bit, MONOCHROME2, JPEG 2000 lossless |
| sample-4.jpg | 8-bit JPEG |
| sample-5.jpg | 8-bit JPEG lying on its side, EXIF orientation 6 |

Patient, date and age in the headers are invented. The training films are CC BY 4.0 (Kermany, Zhang, Goldbaum,
doi:10.17632/rscbjbr9sj.2).
"""

"""Ask a package about films, exactly as the program in the clinic does."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from desktop.errors import ImageError
from desktop.inference.session import Model, load_model
from model_build.data.films import Film, read_gray, targets

Gray = NDArray[np.uint8] | NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Answers:
    """What a package said of labelled films.

    Parameters
    ----------
    probabilities : ndarray of float64, shape (films, classes)
    scope_scores : ndarray of float64, shape (films,)
    heatmaps : ndarray of float32, shape (films, classes, h, w)
    targets : ndarray of int64, shape (films,)
        Index of the true class.
    patients : ndarray of str, shape (films,)
    """

    probabilities: NDArray[np.float64]
    scope_scores: NDArray[np.float64]
    heatmaps: NDArray[np.float32]
    targets: NDArray[np.int64]
    patients: NDArray[np.str_]

    @property
    def called(self) -> NDArray[np.int64]:
        """Index of the most probable class of each film."""
        called: NDArray[np.int64] = self.probabilities.argmax(1)
        return called

    def take(self, films: NDArray[np.bool_] | NDArray[np.int64]) -> "Answers":
        """Return some of the films."""
        return Answers(
            self.probabilities[films],
            self.scope_scores[films],
            self.heatmaps[films],
            self.targets[films],
            self.patients[films],
        )


def answer(
    model: Model, root: Path, films: Sequence[Film], title: str, change: Callable[[Gray, int], Gray] | None = None
) -> Answers:
    """Ask a package about every film, one after the other.

    Parameters
    ----------
    model : Model
    root : Path
        Data root; the films' paths are below it.
    films : sequence of Film
        Each with a class of the package as its label.
    title : str
        What the progress bar says.
    change : callable, optional
        What is done to the decoded picture of film number i before the package sees it.

    Raises
    ------
    ValueError
        No film, or a label that is no class of the package.
    ImageError
        A film cannot be read.

    Notes
    -----
    A picture that the package refuses as blank gets equal probabilities and an infinite scope score.
    """
    codes = model.manifest.codes
    unknown = {film.label for film in films} - set(codes)
    if unknown or not films:
        raise ValueError(f"{title}: {'no films' if not films else 'not a class of the package: ' + ', '.join(sorted(unknown))}")
    probabilities, scores, heatmaps = [], [], []
    for number, film in enumerate(tqdm(films, title, unit="film", leave=False)):
        gray = read_gray(root / film.path)
        p, score, maps = _ask(model, gray if change is None else change(gray, number))
        probabilities.append(p)
        scores.append(score)
        heatmaps.append(maps)
    patients = np.array([film.patient_id for film in films])
    return Answers(np.stack(probabilities), np.array(scores), _stack(heatmaps), targets(films, codes), patients)


def refused(package: Path, folder: Path) -> tuple[int, int]:
    """Return how many pictures of a folder a package refuses by its scope score or as blank, and how many can be read.

    Headers are not asked: this is what the network alone keeps out.
    """
    model = load_model(package)
    count = total = 0
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        try:
            gray = read_gray(path)
        except ImageError:
            continue
        total += 1
        count += _ask(model, gray)[1] > model.manifest.scope.limit
    return count, total


def _ask(model: Model, gray: Gray) -> tuple[NDArray[np.float64], float, NDArray[np.float32] | None]:
    classes = len(model.manifest.codes)
    try:
        prediction = model.predict(gray)
    except ImageError:
        return np.full(classes, 1 / classes), np.inf, None
    maps = np.stack(list(prediction.heatmaps.values()))
    return np.array(list(prediction.probabilities.values())), prediction.scope_score, maps


def _stack(heatmaps: Sequence[NDArray[np.float32] | None]) -> NDArray[np.float32]:
    """Stack the heat maps; those of blank pictures are zero."""
    shape = next((maps.shape for maps in heatmaps if maps is not None), (0, 0, 0))
    return np.stack([np.zeros(shape, np.float32) if maps is None else maps for maps in heatmaps])

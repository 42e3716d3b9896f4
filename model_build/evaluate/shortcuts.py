"""Does the answer come from the body? How well the rim, the size and the brightness of a picture tell the class and the hospital.

Two kinds of question. Probes: a logistic regression, cross-validated by patient, on evidence that should tell nothing. And the
package itself on pictures of which the rim alone is left, or is gone (DeGrave et al., Nature Machine Intelligence 3, 2021).
"""

import csv
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
import onnx
import onnxruntime as ort
from numpy.typing import NDArray
from PIL import Image
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from tqdm import tqdm

from desktop.inference.session import Model
from desktop.model_package.manifest import Figure
from desktop.model_package.preprocessing import preprocess
from model_build.data.films import Film, read_gray
from model_build.evaluate.answers import Answers
from model_build.evaluate.corruptions import Corruption, Picture
from model_build.evaluate.figures import with_intervals
from model_build.evaluate.result import Probe
from model_build.evaluate.robustness import as_8_bit
from model_build.metrics import Measure, average, ratio, roc_area

RIM: Final = 0.12
"""Share of each side that counts as the rim: markers, collimation and the like stand there, the lungs and the retina do not."""
FOLDS: Final = 5
SMALLEST: Final = 20
"""Films that an answer needs to be told from others."""
FEATURES: Final = ("the heat maps and probabilities", "the frozen features")
"""What the network knows."""
POOLED: Final = "pooled"
"""What the trainer calls the frozen features inside every network (export.py)."""
SIDE: Final = 32
"""The rim is looked at on a picture of this many pixels."""


def rim_alone(picture: Picture, _: np.random.Generator) -> Picture:
    """Keep the rim; the inside becomes as bright as the rim is on average."""
    inside = _inside(picture.shape)
    return np.where(inside, np.rint(picture[~inside].mean()), picture).astype(np.uint8)


def without_rim(picture: Picture, _: np.random.Generator) -> Picture:
    """Keep the inside; the rim becomes as bright as the inside is on average."""
    inside = _inside(picture.shape)
    return np.where(inside, picture, np.rint(picture[inside].mean())).astype(np.uint8)


def mirrored(picture: Picture, _: np.random.Generator) -> Picture:
    """Mirror left and right."""
    return picture[:, ::-1]


CHANGES: Final = (
    Corruption("rim alone", "12 % of each side", rim_alone),
    Corruption("without the rim", "12 % of each side", without_rim),
    Corruption("mirrored", "", mirrored),
)


def probes(
    model: Model,
    root: Path,
    films: Sequence[Film],
    answers: Answers,
    *,
    on: str,
    resamples: int,
    trunk: Path | None = None,
) -> tuple[Probe, ...]:
    """Tell class and source from what should not tell them, and from the frozen features.

    Parameters
    ----------
    model : Model
    root : Path
        Data root.
    films : sequence of Film
        Something is fitted on them: never those that are for validation only.
    answers : Answers
        What the package said of them.
    on : str
        Name of the set.
    resamples : int
    trunk : Path, optional
        ONNX file that gives the frozen features; the package's own network where it is not given.
    """
    evidence = _evidence(root, films)
    maps = answers.heatmaps.reshape(len(films), -1).astype(np.float64)
    evidence[FEATURES[0]] = np.hstack([maps, answers.probabilities])
    pooled = _pooled(model, trunk or model.folder / "model.onnx", root, films)
    if pooled is not None:
        evidence[FEATURES[1]] = pooled
    found = []
    for question, truth in _questions(films, model.manifest.codes).items():
        for name, values in evidence.items():
            chosen = _tellable(np.where(np.isfinite(values).all(1), truth, ""), answers.patients)
            if chosen.any():
                where = f"{on}, {question} from {name}"
                figures = probe(values[chosen], truth[chosen], answers.patients[chosen], where, resamples)
                found.append(Probe(question, name, len(np.unique(truth[chosen])), figures))
    return tuple(found)


def probe(
    values: NDArray[np.float64], answers: NDArray[np.str_], patients: NDArray[np.str_], on: str, resamples: int
) -> tuple[Figure, ...]:
    """Fit a logistic regression on the other patients, and measure how well it tells the answers.

    Parameters
    ----------
    values : ndarray, shape (films, values)
    answers : ndarray of str, shape (films,)
    patients : ndarray of str, shape (films,)
    on : str
    resamples : int
    """
    kinds, place = np.unique(answers, return_inverse=True)
    folds = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=1)
    # A weak model is enough to show that something leaks; C is small because there are about as many values as films.
    told = make_pipeline(StandardScaler(), LogisticRegression(C=0.01, class_weight="balanced", max_iter=2000))
    p = cross_val_predict(told, values, place, groups=patients, cv=folds, method="predict_proba")  # (films, kinds)
    areas: list[Measure] = [roc_area(p[:, k], place == k) for k in range(len(kinds))]
    recalls = [ratio((place == k) & (p.argmax(1) == k), place == k) for k in range(len(kinds))]
    return with_intervals(patients, {"AUC": average(areas), "balanced accuracy": average(recalls)}, on, resamples)


def _questions(films: Sequence[Film], codes: Sequence[str]) -> dict[str, NDArray[np.str_]]:
    """Return what is to be told, by name; an empty answer is not asked for.

    Where every class comes from another hospital, class and source are one question: so the source also within each class.
    """
    asked = {"class": [film.label for film in films], "source": [film.source for film in films]}
    asked |= {f"source within {code}": [film.source if film.label == code else "" for film in films] for code in codes}
    return {question: np.array(truth) for question, truth in asked.items()}


def _evidence(root: Path, films: Sequence[Film]) -> dict[str, NDArray[np.float64]]:
    """Return what should tell nothing, by name, each (films, values); not finite where it is not known of a film."""
    rims, sizes, histograms = [], [], []
    for film in tqdm(films, "rims, sizes, histograms", unit="film", leave=False):
        picture = as_8_bit(read_gray(root / film.path))
        small = np.asarray(Image.fromarray(picture).resize((SIDE, SIDE), Image.Resampling.BOX))
        rims.append(small[~_inside(small.shape)] / 255)
        sizes.append(picture.shape[::-1])
        histograms.append(np.histogram(picture, bins=16, range=(0, 256))[0] / picture.size)
    return {
        "the rim": np.array(rims),
        "the stored size": _size_values(sizes),
        "the original size": _size_values(_original_sizes(root, films)),
        "the histogram": np.array(histograms),
    }


def _pooled(model: Model, network: Path, root: Path, films: Sequence[Film]) -> NDArray[np.float64] | None:
    """Return the pooled features (films, features), also where they are no output; None where the network has none by that name."""
    graph = onnx.load(network)
    if not any(POOLED in node.output for node in graph.graph.node):
        return None
    if all(output.name != POOLED for output in graph.graph.output):
        graph.graph.output.append(onnx.ValueInfoProto(name=POOLED))
    session = ort.InferenceSession(graph.SerializeToString(), providers=["CPUExecutionProvider"])
    name, spec = session.get_inputs()[0].name, model.manifest.preprocessing
    bar = tqdm(films, "features", unit="film", leave=False)
    return np.array([session.run([POOLED], {name: preprocess(read_gray(root / film.path), spec)})[0][0] for film in bar])


def _size_values(sizes: Sequence[tuple[float, ...]]) -> NDArray[np.float64]:
    """Return logarithms of width, height and their ratio, each (films, 3)."""
    width, height = np.log(np.array(sizes, np.float64)).T
    return np.stack([width, height, width - height], 1)


def _original_sizes(root: Path, films: Sequence[Film]) -> list[tuple[float, ...]]:
    """Return width and height of the originals as far as the ``labels.csv`` of the data set tells them, else NaN."""
    sizes: dict[str, tuple[float, ...]] = {}
    for folder in dict.fromkeys(film.path.split("/")[0] for film in films):
        table = root / folder / "labels.csv"
        if table.is_file():
            with table.open(newline="", encoding="utf-8-sig") as file:
                for row in csv.DictReader(file):
                    if row.get("orig_width") and row.get("orig_height"):
                        sizes[f"{folder}/{row['path']}"] = float(row["orig_width"]), float(row["orig_height"])
    return [sizes.get(film.path, (np.nan, np.nan)) for film in films]


def _tellable(answers: NDArray[np.str_], patients: NDArray[np.str_]) -> NDArray[np.bool_]:
    """Return which films have an answer that is known and common enough; none where there is but one such answer."""
    films = Counter(answers.tolist())
    people = Counter(answer for answer, _ in set(zip(answers.tolist(), patients.tolist(), strict=True)))
    common = [kind for kind in films if kind and films[kind] >= SMALLEST and people[kind] >= FOLDS]
    return np.isin(answers, common) if len(common) > 1 else np.zeros(len(answers), bool)


def _inside(shape: tuple[int, ...]) -> NDArray[np.bool_]:
    inside = np.zeros(shape, bool)
    rows, columns = (round(RIM * side) for side in shape)
    inside[rows : shape[0] - rows, columns : shape[1] - columns] = True
    return inside

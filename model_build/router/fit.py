"""The head, the scope score and their limits, fitted on what the frozen layers say."""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray
from scipy.special import softmax
from sklearn.covariance import ledoit_wolf
from sklearn.linear_model import LogisticRegression

from desktop.model_package.manifest import OTHER
from model_build.router.graph import GRID, TENSORS, Head
from model_build.router.pictures import DRAWING, FIT, Picture, Pictures
from model_build.router.settings import CLASSES, Settings

Floats = NDArray[np.float32]
CODES = tuple(c.code for c in CLASSES)


@dataclass(frozen=True, eq=False)
class Features:
    """What the frozen layers say: float16 (n, channels, GRID, GRID) and float32 (n, features)."""

    map: NDArray[np.float16]
    pooled: Floats


@dataclass(frozen=True)
class Limits:
    """When a picture passes: the probability of its kind reaches the threshold, and the scope score does not exceed the limit."""

    thresholds: dict[str, float]
    scope: float
    near: float
    """Score that 95 % of the validation pictures stay below."""


def features(frozen: Path, pictures: Pictures) -> Features:
    """Run the frozen layers, see `write_graph`, on one thread: this runs beside other work."""
    session = open_session(frozen)
    maps, pooled = [], []
    for start in range(0, len(pictures.inputs), 32):
        answer = session.run(["map", "pooled"], {TENSORS.image: pictures.inputs[start : start + 32].astype(np.float32)})
        maps.append(answer[0].astype(np.float16))
        pooled.append(answer[1])
    return Features(np.concatenate(maps), np.concatenate(pooled))


def open_session(path: Path) -> ort.InferenceSession:
    """Open an ONNX file on one thread of the CPU."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    return ort.InferenceSession(path.read_bytes(), options, providers=["CPUExecutionProvider"])


def fit_head(seen: Features, pictures: Pictures, settings: Settings) -> Head:
    """Fit the head by logistic regression (every class has the same say) and the scope score, on the pictures to fit on.

    Parameters
    ----------
    seen : Features
    pictures : Pictures
    settings : Settings
    """
    rows = pictures.rows(FIT)
    codes = np.array([pictures.entries[i].code for i in rows])
    flat = seen.map[rows].reshape(len(rows), -1).astype(np.float32)
    mean, deviation = flat.mean(0), flat.std(0) + 1e-3
    regression = LogisticRegression(C=settings.regularization, class_weight="balanced", max_iter=300)
    regression.fit((flat - mean) / deviation, codes)
    order = [list(regression.classes_).index(code) for code in CODES]
    weight = regression.coef_[order] / deviation  # (classes, channels * GRID * GRID)
    bias = regression.intercept_[order] - weight @ mean
    shape = (len(CODES), seen.map.shape[1], GRID, GRID)
    whitening, centres = fit_scope(seen.pooled[rows], codes)
    return Head((weight.reshape(shape) * GRID**2).astype(np.float32), bias.astype(np.float32), whitening, centres)


def fit_scope(pooled: Floats, codes: NDArray[np.str_]) -> tuple[Floats, Floats]:
    """Return the whitening and the whitened centres of the kinds in scope; one covariance for all, shrunk (Ledoit and Wolf 2004).

    References
    ----------
    Lee et al., A Simple Unified Framework for Detecting Out-of-Distribution Samples, NeurIPS 2018.
    """
    kinds = [code for code in CODES if code != OTHER]
    means = np.stack([pooled[codes == kind].mean(0) for kind in kinds]).astype(np.float64)
    within = np.concatenate([pooled[codes == kind] - mean for kind, mean in zip(kinds, means, strict=True)])
    scale = within.std(0) + 1e-6  # shrinkage is towards equal variances: put the features on one scale first
    covariance, _ = ledoit_wolf(within / scale, assume_centered=True)
    values, vectors = np.linalg.eigh(covariance)
    whitening = vectors / np.sqrt(values * pooled.shape[1]) / scale[:, None]
    return whitening.astype(np.float32), (means @ whitening).astype(np.float32)


def answers(seen: Features, head: Head, rows: NDArray[np.int64]) -> tuple[Floats, Floats]:
    """Return probabilities (n, classes) and scope scores (n,) of some pictures; the graph computes the same."""
    flat = seen.map[rows].reshape(len(rows), -1).astype(np.float32)
    logits = flat @ (head.weight.reshape(len(head.bias), -1) / GRID**2).T + head.bias
    offsets = (seen.pooled[rows] @ head.whitening)[:, None] - head.centres
    return softmax(logits, axis=1).astype(np.float32), (offsets**2).sum(2).min(1)


def lean_to_scope(head: Head, probabilities: Floats, entries: list[Picture], settings: Settings) -> Head:
    """Raise the bias of a kind in scope until it is the most probable of the asked share of its validation pictures, and a little more.

    Parameters
    ----------
    head : Head
    probabilities : ndarray of float32, shape (n, classes)
        What the head says of the validation pictures.
    entries : list of Picture
        Of the same pictures.
    settings : Settings
        `let_pass` and `lean`.
    """
    codes = np.array([entry.code for entry in entries])
    logs = np.log(probabilities + 1e-9)
    bias = head.bias.copy()
    for code in (code for code in CODES if code != OTHER):
        own = logs[codes == code]
        lead = own[:, CODES.index(code)] - np.delete(own, CODES.index(code), axis=1).max(1)
        behind = -float(np.quantile(lead, 1 - settings.let_pass, method="lower"))
        bias[CODES.index(code)] += max(0.0, behind) + settings.lean
    return replace(head, bias=bias)


def fit_limits(probabilities: Floats, scores: Floats, entries: list[Picture], let_pass: float) -> Limits:
    """Set the limits on the validation pictures, as they are and varied.

    The threshold of a kind lets the share `let_pass` of its pictures pass, and is never above a half. The scope limit stands half
    way, as a ratio, between the score that lets this share of the pictures in scope pass, and the smallest score of a drawing:
    other makes of device lie further out than those that the pictures came from (LOG.md), so it must not hug them.

    Parameters
    ----------
    probabilities : ndarray of float32, shape (n, classes)
    scores : ndarray of float32, shape (n,)
    entries : list of Picture
        Of the same pictures.
    let_pass : float
        Share that each limit lets pass, at least.
    """
    codes = np.array([entry.code for entry in entries])
    inside, drawn = codes != OTHER, np.array([entry.kind.startswith(DRAWING) for entry in entries])
    thresholds = {OTHER: 0.5}
    for code in set(codes[inside]):
        own = probabilities[codes == code, CODES.index(code)]
        # a third is the least that the most probable of three kinds can have
        thresholds[code] = float(np.clip(np.quantile(own, 1 - let_pass, method="lower"), 1 / 3, 0.5))
    usual, near = (float(np.quantile(scores[inside], share)) for share in (let_pass, 0.95))
    limit = max(usual, float(np.sqrt(usual * scores[drawn].min())))
    return Limits({code: thresholds[code] for code in CODES}, limit, near)


def passed(probabilities: Floats, scores: Floats, limits: Limits) -> NDArray[np.str_]:
    """Return the kind that each picture passes as, "other" where it is refused; the program decides the same."""
    most = probabilities.argmax(1)
    enough = probabilities[np.arange(len(most)), most] >= np.array([limits.thresholds[code] for code in CODES])[most]
    return np.where(enough & (scores <= limits.scope), np.array(CODES)[most], OTHER)

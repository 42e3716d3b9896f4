"""Does an answer hold when the picture is changed a little? Nine fixed small changes, each judged like the picture itself.

They are smaller than the differences between two exposures of one patient, so an answer that they overturn hangs on next to nothing.
What it means that they do not: see `Steadiness`.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop.model_package.manifest import Preprocessing

if TYPE_CHECKING:  # the window knows what an answer bears, and has no model
    from desktop.inference.session import Model

Picture = NDArray[np.float32]
"""Shape (rows, columns), 0..1, brighter = larger."""

SHIFT: Final = 0.02
"""Of the sides."""
TURN_DEGREES: Final = 2.0
CROP: Final = 0.03
"""Of the sides, cut away at each edge."""
GAMMAS: Final = (0.9, 1.1)
NOISE: Final = 0.01
"""Standard deviation in a pixel of the network's input; 1 is the span from black to white."""
SEED: Final = 20170101
"""Of the noise: the same picture gets the same noise, and the same answer, each time."""
FINENESS: Final = 3
"""Of a large film the changes are made on so many pixels, or more, a side of one of the network's: finer ones do not reach it."""


@dataclass(frozen=True)
class ChangedAnswer:
    """What the model says of the picture after one small change."""

    label: str
    """The most probable class."""
    probability: float
    """Of the class that was the most probable before."""


@dataclass(frozen=True)
class Steadiness:
    """How an answer bears the small changes.

    Notes
    -----
    Measured on the films of the test splits that the three models judge (893: children 524, adults 164, OCT 205), and on 140 of other
    hospitals (the adults' model, COVID-19 Image Data Collection). Of the answers that all changes keep, 92 % were right (741 of 805), of
    the others 69 % (61 of 88); in other hospitals 39 % (36 of 93) and 38 % (18 of 47). Of the wrong answers 70 % were steady (64 of 91),
    in other hospitals 66 % (57 of 86). So an unsteady answer hangs on details, and a steady one is no sign that it is right where the
    films are of another kind. All nine changes of a film of 256 pixels take some 50 to 80 ms of one core.
    """

    kept: int
    """So many changes leave the most probable class as it was."""
    changes: int
    lowest: float
    """Probability of the first class after the change that lowers it most."""
    highest: float

    @property
    def steady(self) -> bool:
        """Whether no change overturns the answer."""
        return self.kept == self.changes


def steadiness(label: str, probability: float, changed: Iterable[ChangedAnswer]) -> Steadiness:
    """Return how an answer bears the changes; the unchanged picture's `probability` lies within the range."""
    answers = tuple(changed)
    probabilities = (probability, *(answer.probability for answer in answers))
    kept = sum(answer.label == label for answer in answers)
    return Steadiness(kept, len(answers), min(probabilities), max(probabilities))


def judge_changed(model: "Model", gray: NDArray[np.uint8] | NDArray[np.float32], label: str) -> Iterator[ChangedAnswer]:
    """Judge a picture after each of the changes.

    Parameters
    ----------
    model : Model
        Which gave the answer.
    gray : ndarray of uint8 (0..255) or float32 (0..1), shape (rows, columns)
    label : str
        The answer: code of its most probable class.

    Yields
    ------
    ChangedAnswer
        In the order of `CHANGES`.
    """
    picture = _reduced(gray, model.manifest.preprocessing)
    for change in CHANGES:
        probabilities = model.predict(change(picture, model.manifest.preprocessing)).probabilities
        yield ChangedAnswer(max(probabilities, key=probabilities.__getitem__), probabilities[label])


def _reduced(gray: NDArray[np.uint8] | NDArray[np.float32], spec: Preprocessing) -> Picture:
    rows, columns = gray.shape
    factor = (max(1, columns // (FINENESS * spec.width)), max(1, rows // (FINENESS * spec.height)))
    scale = np.float32(1 / 255) if gray.dtype == np.uint8 else np.float32(1)
    return np.asarray(Image.fromarray(gray.astype(np.float32)).reduce(factor)) * scale


def _shifted(picture: Picture, share: float) -> Picture:
    """Move it right and down, or left and up; the edge repeats itself, for black would be a border that films do not have."""
    rows, columns = picture.shape
    down, right = round(share * rows), round(share * columns)
    frame = max(abs(down), abs(right))
    wide = np.pad(picture, frame, mode="edge")
    return wide[frame - down : frame - down + rows, frame - right : frame - right + columns]


def _turned(picture: Picture, degrees: float) -> Picture:
    rows, columns = picture.shape
    frame = int(np.ceil(np.sin(np.radians(abs(degrees))) * max(rows, columns) / 2)) + 1
    wide = Image.fromarray(np.pad(picture, frame, mode="edge")).rotate(degrees, Image.Resampling.BILINEAR)
    return np.asarray(wide)[frame : frame + rows, frame : frame + columns]


def _cropped(picture: Picture) -> Picture:
    rows, columns = (max(1, round(CROP * side)) for side in picture.shape)
    return picture[rows:-rows, columns:-columns]


def _brightened(picture: Picture, gamma: float) -> Picture:
    brightened: Picture = np.power(np.clip(picture, 0, 1), np.float32(gamma))
    return brightened


def _noisy(picture: Picture, spec: Preprocessing) -> Picture:
    noise = np.random.default_rng(SEED).standard_normal((spec.height, spec.width), dtype=np.float32)
    spread = np.asarray(Image.fromarray(noise).resize(picture.shape[::-1], Image.Resampling.NEAREST))
    noisy: Picture = np.clip(picture + np.float32(NOISE) * spread, 0, 1)
    return noisy


def _blurred(picture: Picture, spec: Preprocessing) -> Picture:
    """Mix each pixel with its neighbours, 1 : 2 : 1, which are a pixel of the network's input away."""
    blurred = picture
    for axis, pixels in enumerate((spec.height, spec.width)):
        step = max(1, round(picture.shape[axis] / pixels))
        frame = [(step, step) if axis == padded else (0, 0) for padded in range(2)]
        wide = np.pad(blurred, frame, mode="edge")
        before, after = (np.take(wide, np.arange(picture.shape[axis]) + shift, axis) for shift in (0, 2 * step))
        blurred = (before + 2 * blurred + after) / np.float32(4)
    return blurred


Change = Callable[[Picture, Preprocessing], Picture]
CHANGES: Final[tuple[Change, ...]] = (
    lambda picture, _: _shifted(picture, SHIFT),
    lambda picture, _: _shifted(picture, -SHIFT),
    lambda picture, _: _turned(picture, TURN_DEGREES),
    lambda picture, _: _turned(picture, -TURN_DEGREES),
    lambda picture, _: _cropped(picture),
    lambda picture, _: _brightened(picture, GAMMAS[0]),
    lambda picture, _: _brightened(picture, GAMMAS[1]),
    _noisy,
    _blurred,
)

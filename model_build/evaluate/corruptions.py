"""What happens to pictures on their way to a clinic's screen: noise, blur, exposure, rotation, JPEG, few pixels, a photographed film.

Each takes an 8-bit picture, shape (rows, columns), and a generator, and returns an 8-bit picture of the same shape. Lengths are
shares of the shorter side, so that a strength means the same for every size.
"""

import io
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy.ndimage import gaussian_filter

Picture = NDArray[np.uint8]
Change = Callable[[Picture, np.random.Generator], Picture]


@dataclass(frozen=True)
class Corruption:
    """A change of pictures with its strength in words."""

    name: str
    strength: str
    change: Change


def noise(picture: Picture, rng: np.random.Generator, *, sigma: float) -> Picture:
    """Add normal noise with `sigma` grey levels."""
    return _levels(picture + rng.normal(0, sigma, picture.shape))


def blur(picture: Picture, _: np.random.Generator, *, share: float) -> Picture:
    """Blur with a Gaussian whose standard deviation is a share of the shorter side."""
    return _levels(gaussian_filter(picture.astype(np.float64), share * min(picture.shape)))


def exposure(picture: Picture, _: np.random.Generator, *, gamma: float) -> Picture:
    """Bend the brightness: darker above 1, brighter below."""
    return _levels(255 * (picture / 255) ** gamma)


def rotation(picture: Picture, rng: np.random.Generator, *, degrees: float) -> Picture:
    """Turn to one of the two sides; what was not in the picture is black."""
    angle = degrees * rng.choice((-1, 1))
    return np.asarray(Image.fromarray(picture).rotate(angle, Image.Resampling.BILINEAR))


def jpeg(picture: Picture, _: np.random.Generator, *, quality: int) -> Picture:
    """Compress."""
    file = io.BytesIO()
    Image.fromarray(picture).save(file, "JPEG", quality=quality)
    with Image.open(file) as image:
        return np.asarray(image)


def few_pixels(picture: Picture, _: np.random.Generator, *, side: int) -> Picture:
    """Shrink to `side` pixels on the shorter side, and back."""
    rows, columns = picture.shape
    scale = side / min(rows, columns)
    small = Image.fromarray(picture).resize((max(round(columns * scale), 1), max(round(rows * scale), 1)), Image.Resampling.BOX)
    return np.asarray(small.resize((columns, rows), Image.Resampling.BILINEAR))


def photo_of_film(picture: Picture, rng: np.random.Generator, *, strength: float) -> Picture:
    """Photograph a film on a light box or screen: perspective, uneven light, a reflection, moire, a soft lens, JPEG."""
    rows, columns = picture.shape
    y, x = np.mgrid[-1 : 1 : rows * 1j, -1 : 1 : columns * 1j]  # -1..1 over each side
    seen = _perspective(picture, rng, 0.08 * strength).astype(np.float64)
    seen *= 1 - 0.25 * strength * (x**2 + y**2)  # light falls off towards the corners
    x0, y0 = rng.uniform(-0.7, 0.7, 2)
    seen += 80 * strength * np.exp(-((x - x0) ** 2 + (y - y0) ** 2) / 0.08)
    angle, waves = rng.uniform(0, np.pi), rng.uniform(15, 30)
    seen += 6 * strength * np.sin(2 * np.pi * waves * (x * np.cos(angle) + y * np.sin(angle)))
    soft = gaussian_filter(seen, 0.003 * min(rows, columns))
    return jpeg(_levels(soft), rng, quality=70)


def _perspective(picture: Picture, rng: np.random.Generator, share: float) -> Picture:
    """Move every corner by up to a share of its side; what lies outside of the film is black."""
    rows, columns = picture.shape
    corners = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)], np.float64)
    moved = corners + rng.uniform(-share, share, (4, 2)) * (columns, rows)
    equations, values = [], []
    for (x, y), (u, v) in zip(corners, moved, strict=True):  # u = (ax + by + c) / (gx + hy + 1), v likewise: Pillow's own form
        equations += [(x, y, 1, 0, 0, 0, -u * x, -u * y), (0, 0, 0, x, y, 1, -v * x, -v * y)]
        values += [u, v]
    data = np.linalg.solve(np.array(equations), np.array(values)).tolist()
    size = (columns, rows)
    return np.asarray(Image.fromarray(picture).transform(size, Image.Transform.PERSPECTIVE, data, Image.Resampling.BILINEAR))


def _levels(values: NDArray[np.float64]) -> Picture:
    return np.clip(np.rint(values), 0, 255).astype(np.uint8)


CORRUPTIONS: Final = (
    Corruption("noise", "8 grey levels", partial(noise, sigma=8)),
    Corruption("noise", "20 grey levels", partial(noise, sigma=20)),
    Corruption("blur", "0.5 % of the side", partial(blur, share=0.005)),
    Corruption("blur", "1 % of the side", partial(blur, share=0.01)),
    Corruption("darker", "gamma 1.3", partial(exposure, gamma=1.3)),
    Corruption("darker", "gamma 1.8", partial(exposure, gamma=1.8)),
    Corruption("brighter", "gamma 0.77", partial(exposure, gamma=1 / 1.3)),
    Corruption("brighter", "gamma 0.56", partial(exposure, gamma=1 / 1.8)),
    Corruption("rotation", "5 degrees", partial(rotation, degrees=5)),
    Corruption("rotation", "10 degrees", partial(rotation, degrees=10)),
    Corruption("JPEG", "quality 30", partial(jpeg, quality=30)),
    Corruption("JPEG", "quality 10", partial(jpeg, quality=10)),
    Corruption("few pixels", "128 on the shorter side", partial(few_pixels, side=128)),
    Corruption("few pixels", "64 on the shorter side", partial(few_pixels, side=64)),
    Corruption("photo of film", "good", partial(photo_of_film, strength=0.5)),
    Corruption("photo of film", "poor", partial(photo_of_film, strength=1.0)),
)
"""All that are tried, the mild strength of each first."""

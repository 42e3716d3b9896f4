"""What a film may look like elsewhere: position, exposure, sharpness, noise, compression, markers, a phone's photograph of it.

Every film draws `DRAWS` uniform numbers from its own generator, and everything here is a plain function of the batch and these
numbers: the same film of the same epoch looks the same in any batch, after an interruption, and in any process.
"""

import io
import math
from dataclasses import dataclass, fields, replace
from typing import Final

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from PIL import Image
from scipy.ndimage import gaussian_filter
from torch import Tensor

DRAWS: Final = 40
Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Strength:
    """Largest change of each kind (every film draws its own), or the share of the films that get it."""

    rotation_deg: float = 10.0
    shift: float = 0.06
    """Of the side."""
    zoom: float = 0.12
    shear: float = 0.06
    aspect: float = 0.25
    """Natural logarithm of the change of width / height: as much as films of the ill are wider than those of the healthy here."""
    perspective: float = 0.04
    flip: float = 0.0
    """Share of the films that are mirrored; 0 where sides matter: the heart is on one side."""
    gamma: float = 0.35
    """Natural logarithm of the exponent."""
    contrast: float = 0.3
    brightness: float = 0.08
    noise: float = 0.03
    """Standard deviation."""
    blur: float = 0.25
    """Share; up to `blur_px`."""
    blur_px: float = 1.2
    """Standard deviation of the blur at 224 pixels a side."""
    detail: float = 0.0
    """Share; one band of a Laplacian pyramid is raised (Burt and Adelson 1983)."""
    jpeg: float = 0.12
    """Share; quality 25 to 80."""
    marker: float = 0.3
    """Share; a bright or black block near the border, as letters and tape leave it."""
    border: float = 0.15
    """Share; one or more sides covered by a plain stripe, as collimation leaves it."""
    photo: float = 0.05
    """Share; a phone's photograph of the film: more perspective, vignetting, glare, moire."""


TRAINING: Final = Strength()
MILD: Final = Strength(
    rotation_deg=5, shift=0.03, zoom=0.06, shear=0.03, aspect=0.06, perspective=0.01, gamma=0.2, contrast=0.15, brightness=0.05,
    noise=0.04, blur=0.2, blur_px=0.8, jpeg=0.1, marker=0.0, border=0.0, photo=0.0,
)  # fmt: skip
"""The look of another device, for the limits of the scope score."""
NONE: Final = Strength(**{field.name: 0.0 for field in fields(Strength)})


def draws(seed: int, epoch: int, films: NDArray[np.int64]) -> Floats:
    """Return uniform numbers of each film, float32 (n, DRAWS); `films` are their numbers in the data set."""
    return np.stack([np.random.default_rng((seed, epoch, int(film))).random(DRAWS, np.float32) for film in films])


KINDS: Final = tuple(field.name for field in fields(Strength) if field.name != "blur_px")


def augment(pixels: NDArray[np.uint8], u: Floats, strength: Strength = TRAINING, side: int | None = None) -> Tensor:
    """Change every film of a batch.

    Parameters
    ----------
    pixels : ndarray of uint8, shape (n, height, width)
        Brightness 0..255.
    u : ndarray of float32, shape (n, DRAWS)
        From `draws`.
    strength : Strength
    side : int, optional
        Sides of the result; the height of `pixels` by default.

    Returns
    -------
    Tensor
        float32 (n, 1, side, side), 0..1.
    """
    s, side = strength, side or pixels.shape[1]
    images = shrink(torch.from_numpy(_tones(pixels, u[:, 9:12], s))[:, None], side)
    images = F.grid_sample(images, _grid(u[:, :9], s, side), padding_mode="border", align_corners=False)
    array: Floats = images.numpy()[:, 0]  # a view: what follows works film by film, in place
    for film in np.flatnonzero(u[:, 16] < s.detail):
        array[film] = raise_detail(array[film], 1 + float(u[film, 17]))
    for film in np.flatnonzero(u[:, 14] < s.blur):
        array[film] = _blur(array[film], float(u[film, 15]) * s.blur_px * side / 224)
    for film in np.flatnonzero(u[:, 20] < s.marker):
        _mark(array[film], u[film, 21:26])
    for film in np.flatnonzero(u[:, 26] < s.border):
        _cover(array[film], u[film, 27:31])
    for film in np.flatnonzero(u[:, 31] < s.photo):
        array[film] = photograph(array[film], u[film, 32:40])
    _add_noise(array, u[:, 12:14], s.noise)
    for film in np.flatnonzero(u[:, 18] < s.jpeg):
        array[film] = compress(array[film], 25 + int(55 * u[film, 19]))
    return images.clamp_(0, 1)


def shrink(images: Tensor, side: int) -> Tensor:
    """Average films (n, 1, height, width) down to a smaller square; the warp itself looks at four neighbours only."""
    return images if images.shape[-1] == side else F.interpolate(images, (side, side), mode="area")


def _signed(column: Floats, limit: float) -> Floats:
    return (2 * column - 1) * np.float32(limit)


def _tones(pixels: NDArray[np.uint8], u: Floats, s: Strength) -> Floats:
    """Gamma, then contrast and brightness, as one table of 256 tones a film."""
    tone = np.linspace(0, 1, 256, dtype=np.float32)[None]
    gamma = np.exp(_signed(u[:, 0:1], s.gamma))
    contrast = 1 - s.contrast + u[:, 1:2] * (4 / 3) * s.contrast  # upwards it burns out what is spread already
    tables = ((tone**gamma - 0.5) * contrast + 0.5 + _signed(u[:, 2:3], s.brightness)).clip(0, 1).astype(np.float32)
    images = np.empty(pixels.shape, np.float32)
    for image, table, film in zip(images, tables, pixels, strict=True):
        np.take(table, film, out=image, mode="clip")  # "clip": without it numpy copies through a buffer
    return images


def _grid(u: Floats, s: Strength, side: int) -> Tensor:
    """Rotation, zoom, squeeze, shear, shift, perspective and mirroring as one map, (n, side, side, 2) for ``grid_sample``."""
    angle, zoom, aspect = (
        _signed(u[:, 0], math.radians(s.rotation_deg)),
        _signed(u[:, 3], s.zoom),
        _signed(u[:, 5], s.aspect / 2),
    )
    cos, sin, shear = np.cos(angle), np.sin(angle), _signed(u[:, 4], s.shear)
    wide, tall = np.exp(zoom + aspect), np.exp(zoom - aspect)
    side_x = np.where(u[:, 8] < s.flip, -1, 1).astype(np.float32)
    one = np.ones_like(cos)
    rows = [
        [cos * wide * side_x, (shear - sin) * tall, 2 * _signed(u[:, 1], s.shift)],
        [sin * wide * side_x, cos * tall, 2 * _signed(u[:, 2], s.shift)],
        [_signed(u[:, 6], s.perspective), _signed(u[:, 7], s.perspective), one],
    ]
    matrix = torch.from_numpy(np.stack([np.stack(row, -1) for row in rows], 1).astype(np.float32))  # (n, 3, 3)
    line = (torch.arange(side, dtype=torch.float32) * 2 + 1) / side - 1
    y, x = torch.meshgrid(line, line, indexing="ij")
    flat = torch.stack([x, y, torch.ones_like(x)]).view(3, -1)  # (3, side * side)
    mapped = matrix @ flat
    grid = mapped[:, :2] / mapped[:, 2:] if s.perspective else mapped[:, :2]
    return grid.view(-1, 2, side, side).permute(0, 2, 3, 1)


def _blur(image: Floats, sigma: float) -> Floats:
    blurred: Floats = gaussian_filter(image, sigma, mode="nearest", truncate=2.5)
    return blurred


def raise_detail(image: Floats, gain: float) -> Floats:
    """Multiply one band of the Laplacian pyramid (details of 2 to 6 pixels) by `gain`."""
    band: Floats = gaussian_filter(image, 1.0, mode="nearest") - gaussian_filter(image, 3.0, mode="nearest")
    return image + (gain - 1) * band


def _mark(image: Floats, u: Floats) -> None:
    """Put a block of one brightness near the left or right border, in place."""
    height, width = image.shape
    rows, columns = 2 + int(u[2] * height / 12), 2 + int(u[3] * width / 8)
    y, x = int(u[0] * (height - rows)), int(u[1] * width / 8)
    x = x if u[1] < 0.5 else width - columns - x // 2
    image[y : y + rows, x : x + columns] = round(float(u[4]))


def _cover(image: Floats, u: Floats) -> None:
    """Cover up to 8 % of one or two sides with black or white, in place."""
    height, width = image.shape
    level = 0.0 if u[2] < 0.7 else 1.0
    rows, columns = int(u[0] * 0.08 * height), int(u[1] * 0.08 * width)
    image[slice(0, rows) if u[3] < 0.5 else slice(height - rows, height)] = level
    image[:, slice(0, columns) if u[3] * 2 % 1 < 0.5 else slice(width - columns, width)] = level


def photograph(image: Floats, u: Floats) -> Floats:
    """Return a film as a phone photographs it from a light box, which shines round it, or from a monitor, which brings moire.

    Parameters
    ----------
    image : ndarray of float32, shape (height, width)
        0..1.
    u : ndarray of float32, shape (8,)
        0..1: tilt in x and y, vignetting, place (2) and strength of the glare, pitch of the moire; the last says where from: a
        light box below 0.5, above it a monitor with the more moire.
    """
    height, width = image.shape
    strength = replace(NONE, perspective=0.25, zoom=0.05)
    tilt = np.array([[0.5, 0.5, 0.5, 1, 0.5, 0.5, u[0], u[1], 1]], np.float32)
    moire_share = max(2 * float(u[7]) - 1, 0.0)
    around = 0.9 if u[7] < 0.5 else 0.0
    shifted = torch.from_numpy(image - np.float32(around))[None, None]
    tilted = (
        F.grid_sample(shifted, _grid(tilt, strength, height), padding_mode="zeros", align_corners=False).numpy()[0, 0] + around
    )
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j].astype(np.float32)
    vignette = 1 - 0.5 * u[2] * (x * x + y * y) / 2
    glare = 0.6 * u[5] * np.exp(-16 * ((x - 2 * u[3] + 1) ** 2 + (y - 2 * u[4] + 1) ** 2))
    pitch = 2.1 + 4 * float(u[6])  # pixels
    moire = 1 + 0.06 * moire_share * np.sin(2 * np.pi * (np.arange(width) / pitch + np.arange(height)[:, None] / (7 * pitch)))
    photo: Floats = (tilted * vignette * moire * (1 - 0.3 * u[5]) + glare).clip(0, 1).astype(np.float32)
    return photo


def _noise_bank() -> Floats:
    """Gaussian noise drawn once: a film takes a stretch of it, which costs a hundredth of drawing anew."""
    return np.random.default_rng(1).standard_normal(1 << 21).astype(np.float32)


def _add_noise(images: Floats, u: Floats, limit: float) -> None:
    if limit == 0:
        return
    size = images[0].size
    for image, (level, place) in zip(images, u, strict=True):
        start = int(place * (len(_BANK) - size))
        np.add(image, _BANK[start : start + size].reshape(image.shape) * np.float32(level * limit), out=image)


def compress(image: Floats, quality: int) -> Floats:
    """Return a film (0..1) after JPEG."""
    buffer = io.BytesIO()
    Image.fromarray((image.clip(0, 1) * 255).astype(np.uint8)).save(buffer, "JPEG", quality=quality)
    return np.asarray(Image.open(buffer), np.float32) / np.float32(255)


_BANK: Final = _noise_bank()

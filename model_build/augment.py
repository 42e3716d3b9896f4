"""What a film may look like elsewhere: position, exposure, sharpness, noise, compression. Never mirrored: the heart is on one side.

Everything works on a batch of brightness values, float32 (n, 1, height, width) from 0 to 1, with a generator passed in.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Generator, Tensor


@dataclass(frozen=True)
class Strength:
    """Largest change of each kind; every film draws its own."""

    rotation_deg: float = 10.0
    shift: float = 0.06
    """Of the side."""
    zoom: float = 0.12
    shear: float = 0.06
    aspect: float = 0.25
    """Natural logarithm of the change of width / height: as much as films of the ill are wider than those of the healthy here."""
    gamma: float = 0.35
    """Natural logarithm of the exponent."""
    contrast: float = 0.3
    brightness: float = 0.08
    noise: float = 0.03
    """Standard deviation."""
    blur_px: float = 1.2
    """Standard deviation of the blur."""
    jpeg_step: float = 0.06
    """Quantisation step of the 8 x 8 cosine transform."""
    marker: float = 0.3
    """Share of the films that get a bright or black block near the border, as letters and tape leave it."""


TRAINING = Strength()
MILD = Strength(
    rotation_deg=5, shift=0.03, zoom=0.06, shear=0.03, aspect=0.06, gamma=0.2, contrast=0.15, brightness=0.05, noise=0.02,
    blur_px=0.8, jpeg_step=0.03, marker=0.0,
)  # fmt: skip
"""The look of another device, for the limits of the scope score."""


def augment(images: Tensor, generator: Generator, strength: Strength = TRAINING) -> Tensor:
    """Change every film of a batch at random.

    Parameters
    ----------
    images : Tensor, float32, shape (n, 1, height, width)
        Brightness 0..1.
    generator : Generator
        Of the CPU; the same state gives the same result.

    Returns
    -------
    Tensor
        Same shape and range.
    """
    images = _warp(images, generator, strength)
    images = _expose(images, generator, strength)
    images = _blur(images, generator, strength.blur_px)
    images = images + _uniform(images, generator, 0, strength.noise) * torch.randn(images.shape, generator=generator)
    images = _compress(images, generator, strength.jpeg_step)
    return _mark(images, generator, strength.marker).clamp(0, 1)


def _uniform(images: Tensor, generator: Generator, low: float, high: float) -> Tensor:
    """One number for each film, shape (n, 1, 1, 1)."""
    return low + (high - low) * torch.rand((len(images), 1, 1, 1), generator=generator)


def _warp(images: Tensor, generator: Generator, s: Strength) -> Tensor:
    """Rotate, zoom, squeeze, shear and shift; what comes from outside repeats the border, as wide collimation does."""
    draw: Callable[[float], Tensor] = lambda limit: _uniform(images, generator, -limit, limit).flatten()
    angle, zoom, aspect = draw(math.radians(s.rotation_deg)), torch.exp(draw(s.zoom)), torch.exp(draw(s.aspect) / 2)
    cos, sin, shear = torch.cos(angle), torch.sin(angle), draw(s.shear)
    rows = [
        torch.stack([cos * zoom * aspect, (shear - sin) * zoom, 2 * draw(s.shift)], 1),
        torch.stack([sin * zoom, cos * zoom / aspect, 2 * draw(s.shift)], 1),
    ]
    grid = F.affine_grid(torch.stack(rows, 1), list(images.shape), align_corners=False)  # (n, height, width, 2)
    return F.grid_sample(images, grid, padding_mode="border", align_corners=False)


def _expose(images: Tensor, generator: Generator, s: Strength) -> Tensor:
    """Gamma, then contrast and brightness."""
    gamma = torch.exp(_uniform(images, generator, -s.gamma, s.gamma))
    contrast = 1 + _uniform(images, generator, -s.contrast, s.contrast / 3)  # upwards it burns out what is spread already
    brightness = _uniform(images, generator, -s.brightness, s.brightness)
    return ((images.clamp(1e-4, 1) ** gamma - 0.5) * contrast + 0.5 + brightness).clamp(0, 1)


def _blur(images: Tensor, generator: Generator, blur_px: float) -> Tensor:
    """Gaussian blur of half the films."""
    sigma = _uniform(images, generator, -blur_px, blur_px).clamp(min=1e-2)  # below zero: not blurred
    distance = torch.arange(-3, 4, dtype=images.dtype).view(1, 1, 1, -1)
    kernel = torch.exp(-0.5 * (distance / sigma) ** 2)
    kernel = kernel / kernel.sum(-1, keepdim=True)  # (n, 1, 1, 7)
    stack = F.pad(images.transpose(0, 1), (3, 3, 3, 3), mode="replicate")  # (1, n, ...): one group for each film
    stack = F.conv2d(F.conv2d(stack, kernel, groups=len(images)), kernel.transpose(2, 3), groups=len(images))
    return stack.transpose(0, 1)


def _compress(images: Tensor, generator: Generator, step: float) -> Tensor:
    """Round the cosine transform of 8 x 8 blocks, coarser for fine detail, as JPEG does (ITU-T T.81 A.3)."""
    n, _, height, width = images.shape
    if height % 8 or width % 8:
        raise ValueError(f"the sides must be multiples of 8, got {height} x {width}")
    k = torch.arange(8, dtype=images.dtype)
    basis = torch.cos(math.pi * (2 * k[None] + 1) * k[:, None] / 16) * 0.5
    basis[0] /= math.sqrt(2)
    blocks = images.view(n, height // 8, 8, width // 8, 8).transpose(2, 3)  # (n, rows, columns, 8, 8)
    size = _uniform(images, generator, -step, step).clamp(min=1e-4)[..., None] * (1 + (k[:, None] + k[None]) / 4)
    coefficients = torch.round(basis @ blocks @ basis.T / size) * size
    return (basis.T @ coefficients @ basis).transpose(2, 3).reshape(images.shape)


def _mark(images: Tensor, generator: Generator, share: float) -> Tensor:
    """Put a block of one brightness near the left or right border of some films."""
    images = images.clone()
    _, _, height, width = images.shape
    for film in torch.nonzero(torch.rand(len(images), generator=generator) < share).flatten().tolist():
        top, left, tall, wide, level = torch.rand(5, generator=generator).tolist()
        rows, columns = 2 + int(tall * height / 12), 2 + int(wide * width / 8)
        y, x = int(top * (height - rows)), int(left * width / 8)
        x = x if left < 0.5 else width - columns - x // 2
        images[film, :, y : y + rows, x : x + columns] = round(level)
    return images

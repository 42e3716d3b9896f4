"""Write preprocessing.npz: small pictures and the tensors they must become, worked out without the code under test.

    python tests/contract/make_preprocessing_cases.py

The file is the contract between trainer and program: it changes only together with the preprocessing version.
"""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

OUT = Path(__file__).with_name("preprocessing.npz")
WIDTH, HEIGHT, LOW, HIGH, MEAN, STD = 24, 16, 2.0, 98.0, 0.449, 0.226


def resize_rows(picture: NDArray[np.float64], rows: int) -> NDArray[np.float64]:
    """Average with a triangle as wide as two steps of the smaller grid: bilinear with anti-aliasing."""
    scale = len(picture) / rows
    support = max(scale, 1.0)
    centres = (np.arange(rows) + 0.5) * scale
    offsets = (np.arange(len(picture))[None] + 0.5 - centres[:, None]) / support
    weights = np.clip(1 - np.abs(offsets), 0, None)
    return (weights / weights.sum(1, keepdims=True)) @ picture


def expected(picture: NDArray[np.float64]) -> NDArray[np.float32]:
    """Resize, spread between the percentiles, normalise; brightness 0..1 in."""
    small = resize_rows(resize_rows(picture.T, WIDTH).T, HEIGHT)
    low, high = np.percentile(small, (LOW, HIGH))
    spread = np.clip((small - low) / (high - low), 0, 1)
    return ((spread - MEAN) / STD).astype(np.float32)[np.newaxis, np.newaxis]


def main() -> None:
    """Write the cases."""
    rng = np.random.default_rng(20)
    y, x = np.mgrid[:50, :70]
    grey = np.rint(60 + 90 * np.sin(x / 9) * np.cos(y / 7) + 40 * rng.random((50, 70))).clip(0, 255).astype(np.uint8)
    deep = (0.3 + 0.004 * x + 0.05 * rng.random((50, 70))).astype(np.float32)
    tiny = rng.integers(0, 256, (9, 11)).astype(np.uint8)  # smaller than the input: enlarged
    cases = {"grey": grey, "deep": deep, "tiny": tiny}
    tensors = {
        f"{name}_tensor": expected(picture / 255 if picture.dtype == np.uint8 else picture.astype(np.float64))
        for name, picture in cases.items()
    }
    np.savez_compressed(OUT, **cases, **tensors)


if __name__ == "__main__":
    main()

"""Stand-ins for the data sets and the weights, so that the whole way can be walked anywhere. They prove the path, not a router."""

import csv
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image
from safetensors.numpy import save_file

from model_build.others import spectrum_noise
from model_build.router.graph import STRIDES, WEIGHTS
from model_build.router.settings import CHEST, FOLDERS

FILMS: Final = 10
"""In each data set and split."""
SIDE: Final = 128
WIDTHS: Final = (32, 16, 24, 24, 32, 32, 32, 64, 64, 64, 64, 96, 96, 96)
"""Channels of the stem and of blocks 1 to 13."""


def write_stand_ins(root: Path) -> tuple[Path, Path]:
    """Write drawn films in the folders of the data sets, and random weights.

    Returns
    -------
    Path
        Folder of the data sets.
    Path
        Folder of the weights.
    """
    rng = np.random.default_rng(1)
    for folder in FOLDERS:
        place = root / "data" / folder.folder
        place.mkdir(parents=True)
        with (place / "labels.csv").open("w", newline="", encoding="utf-8") as file:
            table = csv.writer(file)
            table.writerow(["path", "split", "label", "patient_id", "source"])
            for k in range(3 * FILMS):
                name = f"{k}.png"
                _draw(folder.code, rng).save(place / name)
                table.writerow([name, ("train", "val", "test")[k % 3], "normal", f"{folder.folder}-{k}", folder.folder])
    (root / "weights").mkdir()
    save_file(_random_weights(rng), root / "weights" / WEIGHTS)
    return root / "data", root / "weights"


def _draw(code: str, rng: np.random.Generator) -> Image.Image:
    """A chest film is dark in two fields, a B-scan is a bright band on black."""
    y, x = np.mgrid[-1 : 1 : SIDE * 1j, -1 : 1 : SIDE * 1j]
    fields = 1 - np.exp(-8 * ((abs(x) - 0.45) ** 2 + (y / 1.6) ** 2)) + 0.6 * y
    band = np.exp(-20 * (y - 0.2 * np.sin(2 * x + rng.uniform(0, 3))) ** 2)
    picture = 0.6 * (fields if code == CHEST else band) + 0.2 * spectrum_noise(rng, SIDE, SIDE, 1.5)
    return Image.fromarray((255 * picture.clip(0, 1)).astype(np.uint8))


def _random_weights(rng: np.random.Generator) -> dict[str, np.ndarray]:
    weights: dict[str, np.ndarray] = {}

    def add(name: str, out: int, width: int, kernel: int) -> None:
        scale = np.sqrt(2 / (width * kernel * kernel))
        weights[f"{name}.weight"] = (scale * rng.standard_normal((out, width, kernel, kernel))).astype(np.float16)
        weights[f"{name}.bias"] = np.zeros(out, np.float16)

    add("features.0.0", WIDTHS[0], 3, 3)
    for number in range(1, len(STRIDES) + 1):
        name, hidden = f"features.{number}.conv", WIDTHS[number - 1] * (6 if number > 1 else 1)
        if number > 1:
            add(f"{name}.0.0", hidden, WIDTHS[number - 1], 1)
        add(f"{name}.{min(number - 1, 1)}.0", hidden, 1, 3)
        add(f"{name}.{min(number, 2)}", WIDTHS[number], hidden, 1)
    return weights

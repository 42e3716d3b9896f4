"""How far the answer moves when a film is photographed: films of the held-out parts, simulated photographs, the shipped models.

    nice -n 10 python -m tests.benchmarks.photographs [FILMS]

Every film is judged as it is, and as a photograph of it: as it comes from the telephone, and straightened. Films of children and of
adults in turns, on a light box and on a monitor, turned by up to 20 degrees (tests/photographs.py). The age is given, as in a clinic.
"""

import csv
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

from desktop.analysis.pipeline import Analyzer
from desktop.imaging.photo import as_film, corners_of
from desktop.imaging.photo_film import Surround
from desktop.imaging.photo_warp import Corners
from desktop.imaging.reader import read_image
from desktop.inference.result import Analysis
from tests.photographs import Gray, Photograph, photograph

DATA: Final = Path(__file__).parents[3] / "shared" / "data"
SETS: Final = (("chest-xray-child", "chestxray2017_aspect", 3.0), ("chest-xray-adult", "covid", 40.0))
FILMS: Final = 140
"""Of each model."""
GOOD_FIT: Final = 0.02
"""Of the longer side of the photograph: how far a found corner may be off."""


@dataclass
class Tally:
    """What became of the photographs of one kind."""

    films: int = 0
    refused: int = 0
    flipped: int = 0
    found: int = 0
    fitting: int = 0
    moved: list[float] = field(default_factory=list)
    """Largest difference of a class's probability."""

    def add(self, film: Analysis, photo: Analysis) -> None:
        """Count one photograph against its film."""
        self.films += 1
        if film.prediction is None or photo.prediction is None:
            self.refused += 1
            return
        before, after = film.prediction.probabilities, photo.prediction.probabilities
        self.moved.append(max(abs(before[code] - after[code]) for code in before))
        self.flipped += film.label != photo.label

    def row(self, name: str) -> str:
        """Return the line of the table."""
        moved = np.percentile(self.moved, (50, 95)) if self.moved else (np.nan, np.nan)
        judged = len(self.moved)
        share = f"{self.found}/{self.films}, {self.fitting} fit" if self.found else ""
        return (
            f"{name:44} {self.films:5} {100 * self.refused / self.films:7.1f} % {moved[0]:8.3f} {moved[1]:8.3f} "
            f"{100 * self.flipped / max(judged, 1):7.1f} %  {share}"
        )


def held_out(folder: str) -> Iterator[Gray]:
    """Yield the films of a data set's test part that the models had no part of, the children's and adults' in the order of the table."""
    with (DATA / folder / "labels.csv").open(encoding="utf-8") as table:
        for row in csv.DictReader(table):
            if row["split"] == "test":
                with Image.open(DATA / folder / row["path"]) as picture:
                    yield np.asarray(picture.convert("L"))


def off(found: Corners, true: Corners, shape: tuple[int, ...]) -> float:
    """Return how far the worst corner is off, as a share of the longer side."""
    apart = (np.array(found) - np.array(true)) * (shape[1], shape[0])
    return float(np.linalg.norm(apart, axis=1).max() / max(shape))


def judge(
    analyzer: Analyzer, folder: Path, photo: Photograph, model_id: str, age: float
) -> tuple[Analysis, Analysis, Corners | None]:
    """Return the answers for a photograph as it is and straightened, and the corners that were found."""
    path = folder / "photograph.jpg"
    path.write_bytes(photo.jpeg(camera=True))
    image = read_image(path)
    plain = analyzer.analyze(image, file="", model_id=model_id, age_years=age)
    film = as_film(image)
    return plain, analyzer.analyze(film, file="", model_id=model_id, age_years=age), corners_of(film.notices)


def measure(analyzer: Analyzer, folder: Path, films: int) -> dict[str, Tally]:
    """Photograph and judge so many films of each model."""
    tallies: dict[str, Tally] = {}
    for model_id, data, age in SETS:
        for number, gray in enumerate(islice(held_out(data), films)):
            surround = tuple(Surround)[number % 2]
            photo = photograph(gray, np.random.default_rng(number), surround)
            Image.fromarray(gray).save(folder / "film.png")
            film = analyzer.analyze(read_image(folder / "film.png"), file="", model_id=model_id, age_years=age)
            if film.prediction is None:
                continue  # out of scope before it was photographed
            plain, straight, corners = judge(analyzer, folder, photo, model_id, age)
            for way, answer in (("as it is", plain), ("straightened", straight)):
                tally = tallies.setdefault(f"{model_id}, {surround}, {way}", Tally())
                tally.add(film, answer)
                if way == "straightened" and corners is not None:
                    tally.found += 1
                    tally.fitting += off(corners, photo.corners, photo.rgb.shape) < GOOD_FIT
    return tallies


def cost() -> float:
    """Return the seconds that a photograph of 12 megapixels costs: finding and straightening."""
    rng = np.random.default_rng(0)
    photo = photograph(next(held_out(SETS[0][1])), rng, Surround.LIGHT_BOX)
    large = Image.fromarray(photo.rgb).resize((4000, 3000))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.jpg"
        large.save(path, quality=90)
        image = read_image(path)
        times = []
        for _ in range(5):
            start = time.perf_counter()
            film = as_film(image)
            times.append(time.perf_counter() - start)
    if corners_of(film.notices) is None:
        raise RuntimeError("the film of the timed photograph was not found")
    return min(times)


def main() -> None:
    """Print the table."""
    if not DATA.is_dir():
        print("There are no films beside the project; nothing is measured.")
        return
    films = int(sys.argv[1]) if len(sys.argv) > 1 else FILMS
    analyzer = Analyzer.installed()
    with tempfile.TemporaryDirectory() as folder:
        tallies = measure(analyzer, Path(folder), films)
    print(f"{'photographs':44} {'films':>5} {'refused':>9} {'median':>8} {'95th p.':>8} {'flipped':>9}  corners")
    for name, tally in tallies.items():
        print(tally.row(name))
    print(f"12 megapixels found and straightened in {1000 * cost():.0f} ms")


if __name__ == "__main__":
    main()

"""The pictures that the router is fitted, limited and measured on, each in one part only; preprocessed as the clinic does."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from desktop.errors import ImageError
from desktop.model_package.manifest import OTHER
from desktop.model_package.preprocessing import preprocess
from model_build.data.films import Film, read_gray
from model_build.data.layouts import read_films
from model_build.data.leakage import near_duplicates, signature
from model_build.others import DRAWN, draw_other
from model_build.router.derived import DERIVED, NO_OTHERS, brightness, mirrored, narrowed, vary
from model_build.router.settings import CHEST, CHEST_DICOM, FOLDERS, OCT, PREPROCESSING, Folder, Settings

Floats = NDArray[np.float32]

FIT: Final = "fit"
LIMITS: Final = "limits"
MEASURE: Final = "measure"
PARTS: Final = (FIT, LIMITS, MEASURE)
MIRRORED: Final = "mirrored chest film"
DRAWING: Final = "drawn: "
"""How the kinds of drawn pictures begin."""
SMALLEST: Final = 48
"""Fewest pixels a side of a DICOM picture that is measured; models refuse smaller ones by their size."""


@dataclass(frozen=True)
class Picture:
    """What is known of one picture."""

    part: str
    code: str
    """Class code; of a mirrored chest film, which nothing is asked of, the one it was."""
    kind: str
    group: str
    """Patient, photograph or drawing: pictures of one group are in one part."""
    varied: bool = False
    """Changed as another clinic's would be, see `vary`."""


@dataclass(frozen=True, eq=False)
class Pictures:
    """Pictures of all parts.

    Parameters
    ----------
    inputs : ndarray of float16, shape (n, 1, height, width)
        What `preprocess` returns.
    entries : tuple of Picture
    """

    inputs: NDArray[np.float16]
    entries: tuple[Picture, ...]

    def rows(self, part: str) -> NDArray[np.int64]:
        """Return the numbers of the pictures of one part."""
        return np.array([i for i, entry in enumerate(self.entries) if entry.part == part], np.int64)


def collect(settings: Settings, data: Path, photos: Path | None) -> Pictures:
    """Read, derive and draw all pictures. A picture that `preprocess` calls blank is refused before any network: left out.

    Parameters
    ----------
    settings : Settings
    data : Path
        Folder of the data sets.
    photos : Path or None
        Folder of photographs; without it none is fitted on or measured.
    """
    inputs: list[NDArray[np.float16]] = []
    entries: list[Picture] = []
    for entry, gray in tqdm(_all(settings, data, photos), "pictures", disable=None):
        try:
            inputs.append(preprocess(np.ascontiguousarray(gray, np.float32), PREPROCESSING)[0].astype(np.float16))
        except ImageError:
            continue
        entries.append(entry)
    return Pictures(np.stack(inputs), tuple(entries))


def _all(settings: Settings, data: Path, photos: Path | None) -> Iterator[tuple[Picture, Floats]]:
    for folder in FOLDERS:
        if (data / folder.folder).is_dir():
            yield from _films(settings, folder, data)
    if (data / "dicom").is_dir():
        yield from _dicom(data / "dicom")
    if photos:
        yield from _photographs(settings, photos)
    for number, kind in enumerate(DRAWN):
        for part, count in ((FIT, settings.drawn_fit), (LIMITS, 3), (MEASURE, settings.drawn_measure)):
            for k in range(count):
                rng = np.random.default_rng((settings.seed, number, PARTS.index(part), k))
                yield Picture(part, OTHER, DRAWING + kind, f"{kind} {part} {k}"), draw_other(kind, rng)


def part_of(film: Film, suggested: bool) -> str:
    """Return the part of a film: the source's own, or drawn for the patient: 6 tenths to fit, 2 for limits, 2 to measure."""
    draw = zlib.crc32(film.patient_id.encode()) % 10
    if suggested:
        own = {"test": MEASURE, "val": LIMITS}.get(film.split, FIT)
        # the children's own validation folder holds 16 films; patients of train make up for it
        return own if own != FIT or film.source else (LIMITS if draw >= 8 else FIT)
    return FIT if draw < 6 else LIMITS if draw < 8 else MEASURE


def _films(settings: Settings, folder: Folder, data: Path) -> Iterator[tuple[Picture, Floats]]:
    rng = np.random.default_rng((settings.seed, zlib.crc32(folder.folder.encode())))
    films = read_films(data, folder.folder, None)
    measured_only = folder.fit == folder.limits == 0
    for part, count in ((FIT, folder.fit), (LIMITS, folder.limits), (MEASURE, folder.measure)):
        members = [film for film in films if (MEASURE if measured_only else part_of(film, folder.suggested)) == part]
        chosen = [members[i] for i in rng.permutation(len(members))[:count]]
        before: Floats | None = None
        for film in chosen:
            gray = brightness(read_gray(data / film.path))
            picture = Picture(part, folder.code, folder.name, film.patient_id)
            yield picture, gray
            shown = gray
            if part != MEASURE:
                changed = vary(narrowed(gray, rng) if folder.code == OCT else gray, rng)
                yield replace(picture, varied=True), changed
                shown = changed if folder.code == OCT and rng.random() < 0.5 else gray
            elif folder.code == CHEST:
                yield replace(picture, kind=MIRRORED), mirrored(gray)
            if before is not None and rng.random() < settings.derived_share:
                yield _wrong(folder, picture, shown, before, rng)
            before = gray


def _wrong(folder: Folder, right: Picture, gray: Floats, before: Floats, rng: np.random.Generator) -> tuple[Picture, Floats]:
    """Return one wrong version of a film, of a kind that is drawn; `before` is another film of the same part."""
    kind = str(rng.choice([kind for kind in DERIVED if kind not in NO_OTHERS.get(folder.code, ())]))
    what = "chest" if folder.code == CHEST else "OCT"
    return Picture(right.part, OTHER, f"{what}, {kind}", right.group), DERIVED[kind](gray, before, rng)


def _dicom(folder: Path) -> Iterator[tuple[Picture, Floats]]:
    """Every DICOM picture that is not the same as another one; all are measured only."""
    found: list[tuple[Path, Floats]] = []
    for path in sorted(folder.rglob("*.dcm")):
        if "malformed" in path.parts:
            continue
        try:
            gray = brightness(read_gray(path))
        except ImageError:
            continue
        if min(gray.shape) >= SMALLEST:
            found.append((path, gray))
    copies = {second for _, second in near_duplicates(np.stack([signature(gray) for _, gray in found]))}
    for i, (path, gray) in enumerate(found):
        if i not in copies:
            chest = path.name in CHEST_DICOM
            yield Picture(MEASURE, CHEST if chest else OTHER, "DICOM, chest" if chest else "DICOM, other", path.name), gray


def _photographs(settings: Settings, folder: Path) -> Iterator[tuple[Picture, Floats]]:
    """Photographs in alphabetical order, the even ones to fit on (whole, and cuts of them), the odd ones to measure."""
    paths = [path for path in sorted(folder.iterdir()) if path.suffix in (".png", ".jpg")]
    rng = np.random.default_rng((settings.seed, 1))
    for number, path in enumerate(paths):
        gray = brightness(read_gray(path))
        if number % 2:
            yield Picture(MEASURE, OTHER, "photograph", path.name), gray
            continue
        yield Picture(FIT, OTHER, "photograph", path.name), gray
        for _ in range(settings.photo_crops):
            rows, columns = (rng.uniform(0.3, 1, 2) * gray.shape).astype(int)
            y, x = (int(rng.integers(0, whole - cut + 1)) for whole, cut in zip(gray.shape, (rows, columns), strict=True))
            yield Picture(FIT, OTHER, "photograph", path.name), gray[y : y + rows, x : x + columns]

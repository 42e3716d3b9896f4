"""The contract between trainer and program: what a model package says of itself, read strictly into frozen dataclasses.

A package is a folder of data, never code: ``manifest.json``, ``model.onnx``, ``card.md``, ``golden.npz``.
"""

import dataclasses
import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.errors import ModelError
from desktop.model_package.strict_json import read_strictly

SCHEMA_VERSION: Final = 2
MANIFEST_NAME: Final = "manifest.json"
MANIFEST_BYTES: Final = 1_000_000
"""Largest manifest that is read; real ones have some kilobytes."""
KINDS: Final = ("classifier", "router")
"""A classifier judges; a router only tells which kind of picture it is, so that the right classifier is asked."""
VARIANTS: Final = ("standard", "lite")
OTHER: Final = "other"
"""A router's class for the pictures that no classifier judges."""
OLDEST: Final = 120
"""An age range that ends here, in years, or later has no upper limit in words."""


@dataclass(frozen=True)
class ModelClass:
    """One answer that the model can give."""

    code: str
    name: str
    meaning: str
    """One plain sentence: what this answer means and what it does not."""
    research_only: bool
    """It has not passed its audit: nobody may act on it."""

    @property
    def full_name(self) -> str:
        """The name as it stands wherever it is shown as an answer."""
        return marked(self.name) if self.research_only else self.name


@dataclass(frozen=True)
class AgeRange:
    """Ages that the model was built and measured for, in years: ``minimum <= age < below``."""

    minimum: float
    below: float

    def __contains__(self, age_years: float) -> bool:
        return self.minimum <= age_years < self.below

    def __str__(self) -> str:
        return f"ages {self.minimum:g} and over" if self.below >= OLDEST else f"ages {self.minimum:g} to {self.below - 1:g}"


@dataclass(frozen=True)
class Population:
    """Whom and what the model was built and measured for. Values in the tuples are DICOM's own terms."""

    description: str
    image: str
    """The kind of picture, as it stands in a sentence: "frontal chest films of children"."""
    image_kind: str
    """The router's class for such pictures: ``chest_frontal``, ``retina_oct``; empty for the router itself."""
    age_years: AgeRange | None
    modalities: tuple[str, ...]
    body_parts: tuple[str, ...]
    views: tuple[str, ...]


@dataclass(frozen=True)
class Intensity:
    """Brightness percentiles of the resized picture (0..100) that become 0 and 1."""

    low_percentile: float
    high_percentile: float


@dataclass(frozen=True)
class Preprocessing:
    """Steps from a picture to the network's input, by values; the order of steps is fixed by `preprocess`."""

    version: int
    width: int
    height: int
    fit: str
    """Only ``stretch``: both sides are scaled to the target, the aspect ratio is not kept."""
    resampling: str
    """Only ``bilinear``: Pillow's, which averages over the source area when it shrinks, with a reducing gap of 2."""
    intensity: Intensity
    mean: float
    std: float


@dataclass(frozen=True)
class Tensors:
    """Names of the ONNX input (float32, (n, 1, height, width)) and outputs."""

    image: str
    probabilities: str
    """float32 (n, classes)"""
    heatmaps: str
    """float32 (n, classes, h, w)"""
    scope_score: str
    """float32 (n,)"""


@dataclass(frozen=True)
class PredictionSet:
    """Split conformal sets: class c belongs to the set when ``1 - p(c) <= quantiles[c]`` (Vovk; Sadinle et al. 2019)."""

    coverage: float
    quantiles: dict[str, float]


@dataclass(frozen=True)
class Scope:
    """What the model refuses to judge."""

    limit: float
    """Largest scope score that is judged."""
    near: float
    """From this score on the answer carries a notice."""
    minimum_side: int
    """Fewest pixels on the shorter side."""
    aspect: tuple[float, float]
    """Smallest and largest width / height."""


@dataclass(frozen=True)
class Source:
    """One set of images that the model was trained or measured on."""

    name: str
    licence: str
    citation: str
    use: str


@dataclass(frozen=True)
class Figure:
    """One measured figure with its 95 % interval."""

    name: str
    value: float
    low: float
    high: float
    images: int
    patients: int
    on: str
    """Which images: ``official test split``, ``validation`` ..."""


@dataclass(frozen=True)
class PackageFile:
    """Hash and size of one file of the package."""

    sha256: str
    size: int


@dataclass(frozen=True)
class Manifest:
    """All that a package says of itself. Field order is the order in the file."""

    schema_version: int
    id: str
    version: str
    name: str
    kind: str
    """One of `KINDS`."""
    variant: str
    """One of `VARIANTS`: ``lite`` is the same model made small."""
    task: str
    classes: tuple[ModelClass, ...]
    population: Population
    preprocessing: Preprocessing
    tensors: Tensors
    temperature: float
    """Already applied inside the graph; kept for the record (Guo et al. 2017)."""
    class_bias: dict[str, float]
    """Added to ``logits / temperature``, inside the graph as well (vector scaling's offset, Guo et al. 2017)."""
    thresholds: dict[str, float]
    """Operating point: a class is called when its probability reaches this."""
    prediction_set: PredictionSet
    scope: Scope
    training_data: tuple[Source, ...]
    figures: tuple[Figure, ...]
    limits: tuple[str, ...]
    """Known failures and limits, a sentence each."""
    files: dict[str, PackageFile]

    @property
    def codes(self) -> tuple[str, ...]:
        """Class codes in the order of the network's outputs."""
        return tuple(c.code for c in self.classes)

    def model_class(self, code: str) -> ModelClass:
        """Return the class with this code."""
        return next(c for c in self.classes if c.code == code)


def marked(name: str) -> str:
    """Return the name or code of a research-only class as it must stand wherever it is shown as an answer."""
    return f"{name} (research only)"


def load_manifest(folder: Path) -> tuple[Manifest, str]:
    """Read and check a package's manifest.

    Parameters
    ----------
    folder : Path
        The package.

    Returns
    -------
    Manifest
    str
        SHA-256 of the manifest file, 64 hexadecimal digits.

    Raises
    ------
    ModelError
        ``MODEL-MANIFEST`` or ``MODEL-DAMAGED``.
    """
    try:
        _require_plain(folder / MANIFEST_NAME)
        with (folder / MANIFEST_NAME).open("rb") as file:
            raw = file.read(MANIFEST_BYTES + 1)
    except OSError as error:
        raise ModelError("MODEL-DAMAGED", model=folder.name, detail="no readable manifest.json") from error
    if len(raw) > MANIFEST_BYTES:
        raise ModelError("MODEL-MANIFEST", model=folder.name, detail="it is too large")
    try:
        manifest = read_strictly(Manifest, raw)
        _check(manifest)
    except ValueError as error:
        raise ModelError("MODEL-MANIFEST", model=folder.name, detail=str(error)) from error
    return manifest, hashlib.sha256(raw).hexdigest()


def save_manifest(manifest: Manifest, folder: Path) -> None:
    """Check a manifest and write it into the package folder."""
    _check(manifest)
    text = json.dumps(dataclasses.asdict(manifest), indent=2, ensure_ascii=False, allow_nan=False)
    (folder / MANIFEST_NAME).write_text(text + "\n", encoding="utf-8", newline="\n")


def verify_files(manifest: Manifest, folder: Path) -> None:
    """Compare every file of the package with its hash; the set of files must be exact.

    Raises
    ------
    ModelError
        ``MODEL-DAMAGED``, naming the first file that differs.
    """
    try:
        _verify_files(manifest, folder)
    except OSError as error:  # a folder in the place of a file, no permission, a failing disk
        raise ModelError("MODEL-DAMAGED", model=folder.name, detail="a file of it cannot be read") from error


def _verify_files(manifest: Manifest, folder: Path) -> None:
    present = {path.name for path in folder.iterdir()} - {MANIFEST_NAME}
    for name in sorted(present ^ set(manifest.files)):
        detail = f"{name} is missing" if name in manifest.files else f"{name} does not belong to it"
        raise ModelError("MODEL-DAMAGED", model=folder.name, detail=detail)
    for name, expected in manifest.files.items():
        _require_plain(folder / name)
        if file_facts(folder / name) != expected:
            raise ModelError("MODEL-DAMAGED", model=folder.name, detail=f"{name} differs from its hash")


def _require_plain(path: Path) -> None:
    """Open no pipe, which would wait for ever, and no link, which leads out of the package; raises OSError."""
    if path.is_symlink() or not path.is_file():
        raise FileNotFoundError


def file_facts(path: Path) -> PackageFile:
    """Return hash and size of a file."""
    with path.open("rb") as file:
        return PackageFile(sha256=hashlib.file_digest(file, "sha256").hexdigest(), size=path.stat().st_size)


def _check(manifest: Manifest) -> None:
    """Check what types alone do not say; raises ValueError."""
    m, p, s = manifest, manifest.preprocessing, manifest.scope
    by_class: Callable[[dict[str, float]], bool] = lambda d: set(d) == set(m.codes) and all(0 <= v <= 1 for v in d.values())
    for condition, detail in (
        (m.schema_version == SCHEMA_VERSION, f"schema version {m.schema_version}, this program reads {SCHEMA_VERSION}"),
        (re.fullmatch(r"[a-z0-9][a-z0-9-]{0,63}", m.id), "the id may hold a-z, 0-9 and - only"),
        (re.fullmatch(r"\d{1,4}\.\d{1,4}\.\d{1,4}", m.version), "the version is not of the form 1.2.3"),
        (2 <= len(m.classes) <= 100 and len(set(m.codes)) == len(m.codes), "it needs two or more different classes"),
        (all(re.fullmatch(r"[a-z][a-z0-9_]{0,63}", code) for code in m.codes), "a class code is not a plain name"),
        (m.kind in KINDS, f"the kind {m.kind!r} is not known"),
        (m.variant in VARIANTS, f"the variant {m.variant!r} is not known"),
        (m.kind != "router" or OTHER in m.codes, "a router needs the class 'other'"),
        (_image_kind_fits(m), "the image kind does not fit the kind of package"),
        (p.version == 1 and p.fit == "stretch" and p.resampling == "bilinear", "this preprocessing is not known"),
        (16 <= p.width <= 1024 and 16 <= p.height <= 1024, "the input size is out of bounds"),
        (0 <= p.intensity.low_percentile < p.intensity.high_percentile <= 100, "the intensity percentiles are out of order"),
        (p.std > 0, "std must be positive"),
        (m.temperature > 0, "the temperature must be positive"),
        (set(m.class_bias) == set(m.codes), "the class bias does not match the classes"),
        (by_class(m.thresholds), "thresholds do not match the classes"),
        (
            by_class(m.prediction_set.quantiles) and 0 < m.prediction_set.coverage < 1,
            "the prediction sets do not match the classes",
        ),
        (0 < s.near <= s.limit and 0 < s.aspect[0] < s.aspect[1] and s.minimum_side > 0, "the scope limits are out of order"),
        ("model.onnx" in m.files and "golden.npz" in m.files and "card.md" in m.files, "a file is not listed"),
        (all(re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}", name) for name in m.files), "a file name is not plain"),
        (all(re.fullmatch(r"[0-9a-f]{64}", f.sha256) for f in m.files.values()), "a hash is not SHA-256"),
    ):
        if not condition:
            raise ValueError(detail)


def _image_kind_fits(manifest: Manifest) -> bool:
    """A classifier judges one kind of picture, which is not "other"; a router tells the kinds apart and has none itself."""
    kind = manifest.population.image_kind
    return kind == "" if manifest.kind == "router" else kind != OTHER and bool(re.fullmatch(r"[a-z][a-z0-9_]{0,63}", kind))

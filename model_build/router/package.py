"""Write the router's package: network, golden answer, card and manifest. Every figure comes from `measure`."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np

from desktop.model_package.manifest import (
    SCHEMA_VERSION,
    Figure,
    Manifest,
    PredictionSet,
    Scope,
    file_facts,
    save_manifest,
)
from desktop.model_package.preprocessing import preprocess
from model_build.others import draw_other
from model_build.router.fit import Limits, open_session
from model_build.router.graph import TENSORS
from model_build.router.settings import CLASSES, POPULATION, PREPROCESSING, SOURCES, Settings

COVERAGE: Final = 0.95
ASPECT: Final = (0.2, 5.0)
MINIMUM_SIDE: Final = 48
LIMITS_IN_WORDS: Final = (
    "It tells kinds of pictures apart; it does not judge quality, and it does not know whether a film is of a child or an adult.",
    "Chest films from the side of real patients were not at hand: only drawn ones were measured.",
    "A mirrored chest film is not refused reliably; the share that passes is among the figures.",
    "Several B-scans on one sheet, or a B-scan whose parts were shuffled, may pass as one.",
    "The real pictures of other kinds are few: their intervals are wide.",
    "OCT scans of two makes of device were measured; others may be refused.",
)


def write_package(folder: Path, network: Path, limits: Limits, figures: Sequence[Figure], settings: Settings) -> Manifest:
    """Write a package folder, replacing what the package held before.

    Parameters
    ----------
    folder : Path
    network : Path
        From `write_graph`, with its head.
    limits : Limits
    figures : sequence of Figure
    settings : Settings
    """
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    shutil.copyfile(network, folder / "model.onnx")
    _write_golden(folder)
    manifest = _manifest(limits, figures, settings)
    (folder / "card.md").write_text(card(manifest), encoding="utf-8", newline="\n")
    for path in sorted(folder.iterdir()):
        manifest.files[path.name] = file_facts(path)
    save_manifest(manifest, folder)
    return manifest


def card(manifest: Manifest) -> str:
    """Return the card as Markdown (Mitchell et al. 2019)."""
    classes = "\n".join(f"- **{c.name}** (`{c.code}`): {c.meaning}" for c in manifest.classes)
    points = "\n".join(f"- `{c}`: at least {manifest.thresholds[c]:.3f}" for c in manifest.codes if c != "other")
    limits = "\n".join(f"- {limit}" for limit in manifest.limits)
    sources = "\n".join(f"- {s.name}. Licence: {s.licence}. Used for: {s.use}. {s.citation}." for s in manifest.training_data)
    rows = "\n".join(
        f"| {f.on} | {f.name} | {round(f.value * f.images)} of {f.images} | {f.value:.1%} ({f.low:.1%} to {f.high:.1%}) | {f.patients} |"
        for f in manifest.figures
    )
    return f"""# {manifest.name} ({manifest.id} {manifest.version})

It tells which kind of picture this is, so that the right model is asked and everything else is refused. It judges no illness.

## For whom
{manifest.population.description}

## Answers
{classes}

A picture passes when its kind has the largest probability and
{points}

and when its scope score is at most {manifest.scope.limit:.3f}. Both limits were set on validation pictures.

## Limits
{limits}

## Figures
On pictures that nothing was fitted or set on. Passed: as what it is. Refused: as neither kind. In brackets the exact 95 % interval
(Clopper and Pearson), picture by picture. The last column counts patients, photographs or drawings.

| pictures | figure | count | share | groups |
| --- | --- | --- | --- | --- |
{rows}

## Data and licences
{sources}
"""


def _write_golden(folder: Path) -> None:
    """A drawn picture and its answer, for the self-test."""
    image = preprocess(draw_other("lateral chest", np.random.default_rng(1)), PREPROCESSING)
    names = (TENSORS.probabilities, TENSORS.heatmaps, TENSORS.scope_score)
    answer = open_session(folder / "model.onnx").run(list(names), {TENSORS.image: image})
    np.savez_compressed(folder / "golden.npz", image=image, **dict(zip(names, answer, strict=True)))


def _manifest(limits: Limits, figures: Sequence[Figure], settings: Settings) -> Manifest:
    """Without the files."""
    codes = [c.code for c in CLASSES]
    return Manifest(
        schema_version=SCHEMA_VERSION,
        id=settings.id,
        version=settings.version,
        name="Router",
        kind="router",
        variant="standard",
        task="telling kinds of pictures apart",
        classes=CLASSES,
        population=POPULATION,
        preprocessing=PREPROCESSING,
        tensors=TENSORS,
        temperature=1.0,
        class_bias=dict.fromkeys(codes, 0.0),
        thresholds=limits.thresholds,
        # nobody reads a router's sets; the quantile says the same as the threshold
        prediction_set=PredictionSet(COVERAGE, {code: 1 - limits.thresholds[code] for code in codes}),
        scope=Scope(limits.scope, limits.near, MINIMUM_SIDE, ASPECT),
        training_data=SOURCES,
        figures=tuple(figures),
        limits=LIMITS_IN_WORDS,
        files={},
    )

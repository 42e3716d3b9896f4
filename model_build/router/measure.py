"""How the packaged router does, kind by kind, on pictures that nothing was fitted or set on."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.stats import binomtest

from desktop.model_package.manifest import OTHER, Figure
from model_build.router.fit import Limits, open_session, passed
from model_build.router.graph import TENSORS
from model_build.router.pictures import DRAWING, MIRRORED, Picture, Pictures

Floats = NDArray[np.float32]


def run_router(network: Path, inputs: NDArray[np.float16]) -> tuple[Floats, Floats]:
    """Return the probabilities (n, classes) and scope scores (n,) of preprocessed pictures, from the file that ships."""
    session = open_session(network)
    names = [TENSORS.probabilities, TENSORS.scope_score]
    chunks = [
        session.run(names, {TENSORS.image: inputs[start : start + 32].astype(np.float32)})
        for start in range(0, len(inputs), 32)
    ]
    probabilities, scores = (np.concatenate(parts) for parts in zip(*chunks, strict=True))
    return probabilities, scores


def measure(network: Path, pictures: Pictures, limits: Limits, part: str) -> tuple[Figure, ...]:
    """Measure the shares that pass and that are refused, for each kind and for all.

    Parameters
    ----------
    network : Path
    pictures : Pictures
    limits : Limits
    part : str
        Which of the pictures.

    Returns
    -------
    tuple of Figure
        With exact intervals (Clopper and Pearson 1934), picture by picture: pictures of one patient count as many.
    """
    rows = pictures.rows(part)
    entries = [pictures.entries[i] for i in rows]
    kinds = passed(*run_router(network, pictures.inputs[rows]), limits)
    right = np.array([kind == entry.code for kind, entry in zip(kinds, entries, strict=True)])
    figures = [
        share("passed", "all in scope", right, entries, [e.code != OTHER and e.kind != MIRRORED for e in entries]),
        share("refused", "all others", right, entries, [e.code == OTHER for e in entries]),
        share("refused", "all others that are not drawn", right, entries, [_is_real(e) for e in entries]),
    ]
    for code, kind in dict.fromkeys((entry.code, entry.kind) for entry in entries):
        name = "refused" if code == OTHER else "passed"
        figures.append(share(name, kind, right, entries, [e.code == code and e.kind == kind for e in entries]))
    return tuple(figures)


def share(name: str, on: str, right: NDArray[np.bool_], entries: Sequence[Picture], chosen: Sequence[bool]) -> Figure:
    """Return the share of the chosen pictures that were treated rightly; 1 from 0 to 1 where there are none."""
    mine = np.array(chosen, bool)
    count, good = int(mine.sum()), int(right[mine].sum())
    groups = {entry.group for entry, own in zip(entries, mine, strict=True) if own}
    if count == 0:
        return Figure(name, 1.0, 0.0, 1.0, 0, 0, on)
    interval = binomtest(good, count).proportion_ci(0.95, "exact")
    return Figure(name, good / count, float(interval.low), float(interval.high), count, len(groups), on)


def _is_real(entry: Picture) -> bool:
    return entry.code == OTHER and not entry.kind.startswith(DRAWING)

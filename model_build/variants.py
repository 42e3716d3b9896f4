"""Ways of training compared: the same network trained in several ways, measured on sources that it never saw."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.special import softmax

from model_build.commands.options import INPUTS
from model_build.data.inputs import Inputs, cache_inputs, select
from model_build.experiment import Experiment
from model_build.metrics import auc
from model_build.networks import CamNet
from model_build.prepare import measured_films
from model_build.teach import School
from model_build.train import predict


@dataclass(frozen=True)
class Finding:
    """A variant on one set of films."""

    variant: str
    on: str
    figures: dict[str, float]


def compare_variants(school: School, root: Path) -> list[Finding]:
    """Train every variant of an experiment and measure it on validation and on the sets that are only measured."""
    experiment = school.experiment
    sets = [("validation", school.prepared.validation), *elsewhere(experiment, root, school.runs / INPUTS)]
    findings = []
    for name, plan in experiment.variants.items():
        net = school.train_alone(f"variants/{name}", plan)
        findings += [Finding(name, on, _figures(net, inputs, experiment)) for on, inputs in sets]
    return findings


def elsewhere(experiment: Experiment, root: Path, caches: Path) -> list[tuple[str, Inputs]]:
    """Return the sets that are only measured, decoded."""
    sets = []
    for name, films in measured_films(experiment, root):
        pixels, _ = cache_inputs(root, films, experiment.preprocessing, caches)
        sets.append((name, select(pixels, films, films, experiment.codes)))
    return sets


def _figures(net: CamNet, inputs: Inputs, experiment: Experiment) -> dict[str, float]:
    """Return what is called what, and the areas between every two classes that the films have."""
    p = softmax(predict(net, inputs, experiment.preprocessing), axis=1).astype(np.float64)
    codes, targets, called = experiment.codes, inputs.targets, p.argmax(1)
    present = [c for c in range(len(codes)) if (targets == c).any()]
    figures: dict[str, float] = {}
    for a in present:
        figures |= {f"{codes[a]} called {codes[b]}": float((called[targets == a] == b).mean()) for b in range(len(codes))}
        figures |= {f"AUC {codes[b]} against {codes[a]}": _pair(p, targets, a, b) for b in present if b > a}
    return figures


def _pair(p: NDArray[np.float64], targets: NDArray[np.int64], a: int, b: int) -> float:
    films = (targets == a) | (targets == b)
    return auc((p[:, b] / (p[:, a] + p[:, b] + 1e-12))[films], (targets == b)[films])


def table(findings: Sequence[Finding]) -> str:
    """Return the findings as Markdown, one table for each set of films."""
    text = ""
    for on in dict.fromkeys(finding.on for finding in findings):
        rows = [finding for finding in findings if finding.on == on]
        names = list(rows[0].figures)
        text += f"\n{on}\n\n| way | {' | '.join(names)} |\n|{' --- |' * (len(names) + 1)}\n"
        text += "".join(f"| {row.variant} | {' | '.join(f'{row.figures[name]:.3f}' for name in names)} |\n" for row in rows)
    return text

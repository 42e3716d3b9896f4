"""Each step down against the one before on the same films, and what every network costs: teacher, student, ONNX, int8."""

import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray
from scipy.special import softmax

from model_build.export import TENSORS
from model_build.metrics import auc

THREADS: Final = (1, 2)

Logits = NDArray[np.float32]
Targets = NDArray[np.int64]
Pair = tuple[float, float]


@dataclass(frozen=True)
class Step:
    """How far a step moved the answers, on the same films; pairs are before and after."""

    before: str
    after: str
    images: int
    largest_difference: float
    """Of any probability, without calibration."""
    equal_decisions: float
    """Share of the films with the same most probable class."""
    accuracy: Pair
    auc: Pair
    """Normal against ill; the mean over the classes where none is the normal one."""
    recall: dict[str, Pair]
    """Of each class that has films."""
    auroc: dict[str, Pair]
    """Of each class against the others, where there are films of both."""


@dataclass(frozen=True)
class Cost:
    """What a network costs."""

    name: str
    bytes: int
    milliseconds: dict[int, float]
    """Median for one film, by the number of threads."""
    repeats: int


def compare(names: tuple[str, str], logits: tuple[Logits, Logits], targets: Targets, codes: Sequence[str], normal: str) -> Step:
    """Compare the answers of two networks.

    Parameters
    ----------
    names : tuple of str
    logits : tuple of ndarray of float32, shape (n, classes)
        Before and after the step, uncalibrated.
    targets : ndarray of int64, shape (n,)
    codes : sequence of str
    normal : str
        Code of the healthy class; none of `codes` where there is none.
    """
    p = [softmax(part, axis=1) for part in logits]
    called = [part.argmax(1) for part in p]
    present = {code: targets == c for c, code in enumerate(codes) if (targets == c).any()}
    recall = {code: _pair(*((part[films] == targets[films]).mean() for part in called)) for code, films in present.items()}
    auroc = {
        code: _pair(*(auc(part[:, codes.index(code)], films) for part in p))
        for code, films in present.items()
        if not films.all()
    }
    # the area of normal against the rest is that of ill against normal: the score is turned round with the question
    area = auroc[normal] if normal in codes else _pair(*np.mean(list(auroc.values()), axis=0))
    return Step(
        before=names[0],
        after=names[1],
        images=len(targets),
        largest_difference=float(np.abs(p[0] - p[1]).max()),
        equal_decisions=float((called[0] == called[1]).mean()),
        accuracy=_pair(*((part == targets).mean() for part in called)),
        auc=area,
        recall=recall,
        auroc=auroc,
    )


def compare_chain(answers: Mapping[str, Logits], targets: Targets, codes: Sequence[str], normal: str) -> list[Step]:
    """Compare each network with the one before it: teacher, student, ONNX in float, ONNX in int8."""
    return [compare((a, b), (answers[a], answers[b]), targets, codes, normal) for a, b in pairwise(answers)]


def measure_costs(files: Mapping[str, Path], repeats: int = 100) -> list[Cost]:
    """Measure networks in one run, taking turns, so that a busy moment of the machine hits all alike.

    Parameters
    ----------
    files : mapping of name to Path
        ONNX files; each gets one picture of noise of the size that it takes.
    repeats : int
    """
    times: dict[tuple[str, int], list[float]] = {(name, threads): [] for name in files for threads in THREADS}
    for threads in THREADS:
        ready = {name: _session(path, threads) for name, path in files.items()}
        for session, feed in ready.values():
            session.run(None, feed)  # the first run sets memory up
        for _ in range(repeats):
            for name, (session, feed) in ready.items():
                started = time.perf_counter()
                session.run(None, feed)
                times[name, threads].append(time.perf_counter() - started)
    return [
        Cost(name, path.stat().st_size, {t: round(1000 * float(np.median(times[name, t])), 2) for t in THREADS}, repeats)
        for name, path in files.items()
    ]


def save_parity(steps: Sequence[Step], costs: Sequence[Cost], path: Path) -> None:
    """Write both as JSON."""
    record = {"steps": [asdict(step) for step in steps], "costs": [asdict(cost) for cost in costs]}
    path.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")


def parity_table(steps: Sequence[Step]) -> str:
    """Return the steps as a Markdown table, with the class whose recall fell most."""
    head = (
        "| from | to | images | largest difference of a probability | equal decisions | accuracy | AUC, normal against ill "
        "| recall that changed most |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n"
    )
    return head + "".join(f"{_row(step)}\n" for step in steps)


def _row(step: Step) -> str:
    code, (before, after) = max(step.recall.items(), key=lambda item: abs(item[1][1] - item[1][0]))
    return (
        f"| {step.before} | {step.after} | {step.images} | {step.largest_difference:.3f} | {step.equal_decisions:.1%} "
        f"| {step.accuracy[0]:.3f} to {step.accuracy[1]:.3f} | {step.auc[0]:.4f} to {step.auc[1]:.4f} "
        f"| {code}: {before:.3f} to {after:.3f} |"
    )


def size_speed_table(costs: Sequence[Cost]) -> str:
    """Return the costs as a Markdown table."""
    head = "| network | size, MB | 1 thread, ms | 2 threads, ms |\n| --- | --- | --- | --- |\n"
    return head + "".join(
        f"| {cost.name} | {cost.bytes / 1e6:.2f} | {cost.milliseconds[1]:.1f} | {cost.milliseconds[2]:.1f} |\n"
        for cost in costs
    )


def _pair(before: float, after: float) -> Pair:
    return float(before), float(after)


def _session(path: Path, threads: int) -> tuple[ort.InferenceSession, dict[str, NDArray[np.float32]]]:
    """Open a network; returns it with a picture of noise."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    session = ort.InferenceSession(path.read_bytes(), options, providers=["CPUExecutionProvider"])
    size = session.get_inputs()[0].shape[2:]
    return session, {TENSORS.image: np.random.default_rng(1).standard_normal((1, 1, *size)).astype(np.float32)}

"""Float to int8 in two ways, after training and in training, and the choice of the file that ships.

Both ways: activations of 8 bits, unsigned, since onnxruntime has fast kernels for them only; weights of 7 bits, signed, a scale for
each channel. With 8 bits sums saturate on processors without VNNI, and the same file gives another answer there (measured).
"""

import copy
import json
import logging
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import numpy as np
import onnx
from numpy.typing import NDArray
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process

from model_build.calibrate import fit_temperature
from model_build.experiment import Experiment
from model_build.export import TENSORS, Images, batches, export_trunk, run_trunk
from model_build.networks import CamNet
from model_build.parity import Step, compare
from model_build.prepare import Prepared
from model_build.quantize_aware import train_rounded
from model_build.train import validation_loss

log = logging.getLogger(__name__)

QUANTIZED: Final = ("Conv", "Add", "MaxPool")
"""Operators in int8. Pooled features, softmax and scope stay float; the head is named separately."""
EQUAL: Final = 0.98
"""Least share of decisions equal to those in float for an int8 file to ship."""
TOLERANCE: Final = 0.005
"""Largest loss of accuracy and of area under the ROC curve for which it ships."""
FLOAT, AFTER, AWARE = "float", "int8 after training", "int8 in training"
RECORD: Final = "int8.json"


@dataclass(frozen=True)
class Candidate:
    """An int8 file on the validation films, against float."""

    name: str
    bytes: int
    loss: float
    """Cross-entropy to the labels after the best temperature."""
    step: Step

    @property
    def fit_to_ship(self) -> bool:
        """Whether it keeps to `EQUAL` and `TOLERANCE`."""
        fallen = max(before - after for before, after in (self.step.accuracy, self.step.auc))
        return self.step.equal_decisions >= EQUAL and fallen <= TOLERANCE


def quantized(net: CamNet, prepared: Prepared, experiment: Experiment, run: Path) -> Path:
    """Make int8 trunks of a trained network and return the trunk that ships; what lies in `run` is not made again.

    Parameters
    ----------
    net : CamNet
        The student in float.
    prepared : Prepared
    experiment : Experiment
        ``quantization_aware`` is the recipe of the second way.
    run : Path
        Gets the trunks and the record of the decision, ``int8.json``.
    """
    run.mkdir(parents=True, exist_ok=True)
    files = {FLOAT: run / "trunk-float.onnx", AFTER: run / "trunk-after.onnx", AWARE: run / "trunk-aware.onnx"}
    if not (run / RECORD).exists():
        _make(net, prepared, experiment, run, files)
        logits = {name: run_trunk(path, batches(prepared.validation, experiment)).logits for name, path in files.items()}
        _record(decide(logits, files, prepared.validation.targets, experiment), logits, prepared, run / RECORD)
    record = json.loads((run / RECORD).read_text(encoding="utf-8"))
    log.info("%s ships", record["ships"])
    return files[record["ships"]]


def _make(net: CamNet, prepared: Prepared, experiment: Experiment, run: Path, files: dict[str, Path]) -> None:
    """Write the trunks that are missing, each under its name only when it is whole."""
    spec, recipe = experiment.preprocessing, experiment.quantization_aware
    size = (spec.height, spec.width)
    part = run / "writing.onnx"
    if not files[FLOAT].exists():
        export_trunk(copy.deepcopy(net), size, part)
        part.replace(files[FLOAT])
    if not files[AFTER].exists():
        films = prepared.train.take(prepared.some(recipe.seed))
        quantize_trunk(files[FLOAT], batches(films, experiment), part)
        part.replace(files[AFTER])
    if not files[AWARE].exists():
        export_trunk(train_rounded(net, prepared.train, recipe, spec, run / "quantization-aware"), size, part)
        part.replace(files[AWARE])


def decide(
    logits: dict[str, NDArray[np.float32]], files: dict[str, Path], targets: NDArray[np.int64], experiment: Experiment
) -> list[Candidate]:
    """Measure the int8 files on validation, best first: the smaller loss counts, among those that are fit to ship.

    Parameters
    ----------
    logits : dict of name to ndarray of float32, shape (n, classes)
        ``float`` and each int8 file.
    files : dict of name to Path
    targets : ndarray of int64, shape (n,)
    experiment : Experiment
    """
    found = []
    for name in (AFTER, AWARE):
        step = compare((FLOAT, name), (logits[FLOAT], logits[name]), targets, experiment.codes, experiment.normal)
        found.append(Candidate(name, files[name].stat().st_size, _loss(logits[name], targets), step))
    return sorted(found, key=lambda candidate: (not candidate.fit_to_ship, candidate.loss))


def _record(ranked: Sequence[Candidate], logits: dict[str, NDArray[np.float32]], prepared: Prepared, path: Path) -> None:
    record = {
        "ships": ranked[0].name if ranked[0].fit_to_ship else FLOAT,
        "rule": f"of the int8 files with {EQUAL:.0%} equal decisions and at most {TOLERANCE} less accuracy and AUC than float, "
        "the one with the smaller cross-entropy after temperature; float where there is none; all on validation",
        "float_loss": _loss(logits[FLOAT], prepared.validation.targets),
        "candidates": [asdict(candidate) | {"fit_to_ship": candidate.fit_to_ship} for candidate in ranked],
    }
    path.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")


def _loss(logits: NDArray[np.float32], targets: NDArray[np.int64]) -> float:
    return validation_loss(logits / np.float32(fit_temperature(logits, targets)), targets)


def quantize_trunk(source: Path, films: Iterable[Images], path: Path) -> None:
    """Turn a float trunk into int8 after training; the head stays float.

    Parameters
    ----------
    source : Path
        From `export_trunk`.
    films : iterable of ndarray of float32, shape (n, 1, height, width)
        Batches of normalised training films, on which the ranges of the activations are measured.
    path : Path
    """
    with tempfile.TemporaryDirectory(prefix="lightbox-quantize-") as folder:
        prepared = Path(folder) / "prepared.onnx"
        quant_pre_process(source, prepared, skip_symbolic_shape=True)
        quantize_static(
            prepared,
            path,
            _Films(films),
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=list(QUANTIZED),
            nodes_to_exclude=[_head(onnx.load(prepared))],
            per_channel=True,
            reduce_range=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
        )


class _Films(CalibrationDataReader):  # type: ignore[misc]
    """onnxruntime asks for one batch after the other."""

    def __init__(self, films: Iterable[Images]) -> None:
        self._films = iter(films)

    def get_next(self) -> dict[str, Images] | None:
        batch = next(self._films, None)
        return None if batch is None else {TENSORS.image: batch}


def _head(model: onnx.ModelProto) -> str:
    """Return the name of the node that makes the heat maps."""
    name: str = next(node.name for node in model.graph.node if "heatmaps" in node.output)
    return name

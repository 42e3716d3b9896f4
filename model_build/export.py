"""From the trained network to one ONNX file: a trunk, and what calibration adds behind it.

The trunk gives logits, heat maps and pooled features. Calibration is fitted on the outputs of the very file that ships (float or
int8, see `quantize`), then scaling, softmax and scope score are appended to its graph.
"""

import json
import logging
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import onnx
import onnxruntime as ort
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from desktop.model_package.manifest import Tensors
from model_build.augment import MILD, Strength, augment, draws
from model_build.calibrate import (
    Calibration,
    conformal_quantiles,
    equal_say,
    fit_scalings,
    fit_scope,
    operating_points,
    scope_limits,
)
from model_build.data.inputs import Inputs
from model_build.experiment import Experiment
from model_build.prepare import Prepared, normalized_batch

log = logging.getLogger(__name__)

OPSET: Final = 20
"""With IR version 10 it runs from onnxruntime 1.18 on, the last for Intel Macs (1.23) included."""
TENSORS: Final = Tensors(image="image", probabilities="probabilities", heatmaps="heatmaps", scope_score="scope_score")
TRUNK_OUTPUTS: Final = ("logits", "heatmaps", "pooled")

Images = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class TrunkOutput:
    """What a trunk says of n films: float32 (n, classes), (n, classes, h, w) and (n, features)."""

    logits: NDArray[np.float32]
    heatmaps: NDArray[np.float32]
    pooled: NDArray[np.float32]


def export_trunk(net: nn.Module, size: tuple[int, int], path: Path) -> None:
    """Write the network as float32 ONNX with a free batch size.

    Parameters
    ----------
    net : nn.Module
        A `CamNet`, or what `quantize` makes of one: gives logits, heat maps and pooled features.
    size : tuple of int
        Height and width of the input.
    path : Path
    """
    net = net.eval().to(memory_format=torch.contiguous_format)  # type: ignore[call-overload]
    batch = torch.export.Dim("batch", min=1, max=1024)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", r"`isinstance\(treespec", FutureWarning)  # torch 2.13 warns about its own code
        program = torch.onnx.export(
            net,
            (torch.zeros(2, 1, *size),),
            dynamo=True,
            input_names=[TENSORS.image],
            output_names=list(TRUNK_OUTPUTS),
            dynamic_shapes=({0: batch},),
            opset_version=OPSET,
            external_data=False,
            verbose=False,
        )
    if program is None:
        raise RuntimeError("torch gave no ONNX program")
    program.save(str(path))


def finish_trunk(trunk: Path, prepared: Prepared, experiment: Experiment, path: Path) -> Calibration:
    """Fit calibration on a trunk's own outputs and write the file that ships, and beside it a JSON on how it was scaled.

    Parameters
    ----------
    trunk : Path
        From `export_trunk` or `quantize`.
    prepared : Prepared
        The scope model sees the training films, everything else the validation films.
    experiment : Experiment
    path : Path
    """
    validation, codes = prepared.validation, experiment.codes
    output, targets = run_trunk(trunk, batches(validation, experiment)), validation.targets
    patients = np.array([film.patient_id or film.path for film in validation.films])
    scalings = fit_scalings(output.logits, targets, patients, equal_say(targets))
    used = min(scalings, key=lambda name: scalings[name].loss) if experiment.scaling == "best" else experiment.scaling
    scaling = scalings[used]
    probabilities = scaling.probabilities(output.logits)
    # as they are and as another device shows them: otherwise a little noise lies further off than an adult
    seen = [run_trunk(trunk, batches(prepared.train, experiment, strength)).pooled for strength in (None, MILD)]
    scope = fit_scope(np.concatenate(seen))
    changed = run_trunk(trunk, batches(validation, experiment, MILD)).pooled
    limit, near = scope_limits(scope.score(output.pooled), scope.score(changed))
    healthy = codes.index(experiment.normal) if experiment.normal in codes else -1
    calibration = Calibration(
        temperature=scaling.temperature,
        class_bias=dict(zip(codes, map(float, scaling.bias), strict=True)),
        thresholds=dict(zip(codes, operating_points(probabilities, targets, healthy, experiment.sensitivity), strict=True)),
        quantiles=dict(zip(codes, conformal_quantiles(probabilities, targets, experiment.coverage), strict=True)),
        scope=scope,
        limit=limit,
        near=near,
    )
    append_calibration(trunk, calibration, path)
    fits = {name: {"temperature": s.temperature, "bias": s.bias.tolist(), "loss": s.loss} for name, s in scalings.items()}
    path.with_suffix(".calibration.json").write_text(json.dumps({"used": used, **fits}, indent=2) + "\n", encoding="utf-8")
    log.info("%s scaling: %s", used, fits)
    return calibration


def append_calibration(source: Path, calibration: Calibration, path: Path) -> None:
    """Add scaling, softmax and scope score to a trunk; its logits and pooled features are no longer outputs.

    Parameters
    ----------
    source : Path
        From `export_trunk` or `quantize`.
    calibration : Calibration
    path : Path
    """
    model = onnx.load(source)
    graph, scope = model.graph, calibration.scope
    constants = {
        "temperature": np.float32(calibration.temperature),
        "class_bias": np.array(list(calibration.class_bias.values()), np.float32),
        "scope_mean": scope.mean,
        "scope_half_whitening": scope.whitening,
        "scope_axis": np.array([1], np.int64),
    }
    graph.initializer.extend(numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items())
    node = helper.make_node
    graph.node.extend(
        [
            node("Div", ["logits", "temperature"], ["scaled_logits"], name="scale"),
            node("Add", ["scaled_logits", "class_bias"], ["calibrated_logits"], name="shift"),
            node("Softmax", ["calibrated_logits"], [TENSORS.probabilities], name="softmax", axis=1),
            node("Sub", ["pooled", "scope_mean"], ["scope_offsets"], name="scope_offset"),
            node("Cast", ["scope_half_whitening"], ["scope_whitening"], name="scope_widen", to=TensorProto.FLOAT),
            node("MatMul", ["scope_offsets", "scope_whitening"], ["scope_axes"], name="scope_whiten"),
            node("ReduceSumSquare", ["scope_axes", "scope_axis"], [TENSORS.scope_score], name="scope_distance", keepdims=0),
        ]
    )
    heatmaps = next(output for output in graph.output if output.name == "heatmaps")
    batch = heatmaps.type.tensor_type.shape.dim[0].dim_param
    del graph.output[:]
    graph.output.extend(
        [
            helper.make_tensor_value_info(TENSORS.probabilities, TensorProto.FLOAT, [batch, len(calibration.class_bias)]),
            heatmaps,
            helper.make_tensor_value_info(TENSORS.scope_score, TensorProto.FLOAT, [batch]),
        ]
    )
    _forget_origin(model)
    onnx.checker.check_model(model, full_check=True)
    onnx.save(model, path)


def _forget_origin(model: onnx.ModelProto) -> None:
    """Drop what the exporter notes beside the graph: source lines with the paths of the machine that it ran on."""
    graph = model.graph
    for part in (model, graph, *graph.node, *graph.input, *graph.output, *graph.value_info, *graph.initializer):
        part.ClearField("metadata_props")
        part.ClearField("doc_string")


def open_session(path: Path) -> ort.InferenceSession:
    """Open an ONNX file on the CPU."""
    return ort.InferenceSession(path.read_bytes(), providers=["CPUExecutionProvider"])


def batches(inputs: Inputs, experiment: Experiment, strength: Strength | None = None, size: int = 32) -> Iterator[Images]:
    """Give films as the network gets them in the clinic, float32 (up to `size`, 1, height, width), changed where `strength` is given."""
    spec = experiment.preprocessing
    for start in range(0, len(inputs), size):
        index = np.arange(start, min(start + size, len(inputs)))
        if strength is None:
            yield normalized_batch(inputs, index, experiment).numpy()
        else:
            yield (
                (augment(inputs.read(index), draws(experiment.split.seed, 0, index), strength) - spec.mean) / spec.std
            ).numpy()


def run_trunk(path: Path, images: Iterable[Images]) -> TrunkOutput:
    """Run a trunk on batches of normalised films, (n, 1, height, width) each."""
    session = open_session(path)
    chunks = [session.run(list(TRUNK_OUTPUTS), {TENSORS.image: batch}) for batch in images]
    logits, heatmaps, pooled = (np.concatenate(parts) for parts in zip(*chunks, strict=True))
    return TrunkOutput(logits, heatmaps, pooled)

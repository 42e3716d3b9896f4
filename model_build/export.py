"""From the trained network to one ONNX file, in three steps: trunk, int8, and what calibration adds behind it.

The trunk gives logits, heat maps and pooled features. Calibration is fitted on the outputs of the very file that ships (float or
int8), then temperature, softmax and scope score are appended to its graph.
"""

import tempfile
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import onnx
import onnxruntime as ort
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process
from scipy.special import softmax

from desktop.model_package.manifest import Tensors
from model_build.calibrate import Calibration
from model_build.metrics import auc
from model_build.models import CamNet

OPSET: Final = 20
"""With IR version 10 it runs from onnxruntime 1.18 on, the last for Intel Macs (1.23) included."""
TENSORS: Final = Tensors(image="image", probabilities="probabilities", heatmaps="heatmaps", scope_score="scope_score")
TRUNK_OUTPUTS: Final = ("logits", "heatmaps", "pooled")
QUANTIZED: Final = ("Conv", "Add", "MaxPool")
"""Operators in int8. Pooled features, softmax and scope stay float; the head is named separately."""


@dataclass(frozen=True, eq=False)
class TrunkOutput:
    """What a trunk says of n films: float32 (n, classes), (n, classes, h, w) and (n, features)."""

    logits: NDArray[np.float32]
    heatmaps: NDArray[np.float32]
    pooled: NDArray[np.float32]


@dataclass(frozen=True)
class Parity:
    """How far a step moved the answers, on the same films."""

    images: int
    largest_difference: float
    """Of any probability, without calibration."""
    equal_decisions: float
    """Share of the films with the same most probable class."""
    accuracy: tuple[float, float]
    """Before and after."""
    auc: tuple[float, float]
    """Normal against ill, before and after."""


def compare(before: TrunkOutput, after: TrunkOutput, targets: NDArray[np.int64], healthy: int) -> Parity:
    """Compare the outputs of two trunks on the same films; `healthy` is the index of the normal class."""
    probabilities = [softmax(output.logits, axis=1) for output in (before, after)]
    called = [p.argmax(1) for p in probabilities]
    return Parity(
        images=len(targets),
        largest_difference=float(np.abs(probabilities[0] - probabilities[1]).max()),
        equal_decisions=float((called[0] == called[1]).mean()),
        accuracy=(float((called[0] == targets).mean()), float((called[1] == targets).mean())),
        auc=(auc(-probabilities[0][:, healthy], targets != healthy), auc(-probabilities[1][:, healthy], targets != healthy)),
    )


def export_trunk(net: CamNet, size: tuple[int, int], path: Path) -> None:
    """Write the network as float32 ONNX with a free batch size.

    Parameters
    ----------
    net : CamNet
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


def quantize_trunk(source: Path, calibration_images: NDArray[np.float16], path: Path) -> None:
    """Turn a trunk into int8: activations 8 bits unsigned, weights 7 bits signed per channel, the head left in float.

    Parameters
    ----------
    source : Path
        From `export_trunk`.
    calibration_images : ndarray of float16, shape (n, 1, height, width)
        Preprocessed training films.
    path : Path

    Notes
    -----
    Weights keep to 7 bits (``reduce_range``): with 8, sums saturate on processors without VNNI and the same file gives another
    answer there (measured).
    """
    with tempfile.TemporaryDirectory(prefix="lightbox-quantize-") as folder:
        prepared = Path(folder) / "prepared.onnx"
        quant_pre_process(source, prepared, skip_symbolic_shape=True)
        quantize_static(
            prepared,
            path,
            _Films(calibration_images),
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=list(QUANTIZED),
            nodes_to_exclude=[_head(onnx.load(prepared))],
            per_channel=True,
            reduce_range=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
        )


def append_calibration(source: Path, calibration: Calibration, path: Path) -> None:
    """Add temperature, softmax and scope score to a trunk; its logits and pooled features are no longer outputs.

    Parameters
    ----------
    source : Path
        From `export_trunk` or `quantize_trunk`.
    calibration : Calibration
    path : Path
    """
    model = onnx.load(source)
    graph, scope = model.graph, calibration.scope
    constants = {
        "temperature": np.float32(calibration.temperature),
        "scope_whitening": scope.whitening,
        "scope_centre": scope.centre,
        "scope_axis": np.array([1], np.int64),
    }
    graph.initializer.extend(numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items())
    node = helper.make_node
    graph.node.extend(
        [
            node("Div", ["logits", "temperature"], ["calibrated_logits"], name="calibrate"),
            node("Softmax", ["calibrated_logits"], [TENSORS.probabilities], name="softmax", axis=1),
            node("MatMul", ["pooled", "scope_whitening"], ["scope_axes"], name="scope_whiten"),
            node("Sub", ["scope_axes", "scope_centre"], ["scope_offsets"], name="scope_offset"),
            node("ReduceSumSquare", ["scope_offsets", "scope_axis"], [TENSORS.scope_score], name="scope_distance", keepdims=0),
        ]
    )
    heatmaps = next(output for output in graph.output if output.name == "heatmaps")
    batch = heatmaps.type.tensor_type.shape.dim[0].dim_param
    del graph.output[:]
    classes = len(calibration.thresholds)
    graph.output.extend(
        [
            helper.make_tensor_value_info(TENSORS.probabilities, TensorProto.FLOAT, [batch, classes]),
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


def run_trunk(path: Path, images: NDArray[np.float16]) -> TrunkOutput:
    """Run a trunk on preprocessed films, (n, 1, height, width)."""
    session = open_session(path)
    chunks = [session.run(list(TRUNK_OUTPUTS), feed) for feed in _feeds(images)]
    logits, heatmaps, pooled = (np.concatenate(parts) for parts in zip(*chunks, strict=True))
    return TrunkOutput(logits, heatmaps, pooled)


def _feeds(images: NDArray[np.float16], batch: int = 32) -> Iterator[dict[str, NDArray[np.float32]]]:
    for start in range(0, len(images), batch):
        yield {TENSORS.image: images[start : start + batch].astype(np.float32)}


class _Films(CalibrationDataReader):  # type: ignore[misc]
    """onnxruntime asks for one batch after the other."""

    def __init__(self, images: NDArray[np.float16]) -> None:
        self._feeds = _feeds(images)

    def get_next(self) -> dict[str, NDArray[np.float32]] | None:
        return next(self._feeds, None)


def _head(model: onnx.ModelProto) -> str:
    """Return the name of the node that makes the heat maps."""
    name: str = next(node.name for node in model.graph.node if "heatmaps" in node.output)
    return name

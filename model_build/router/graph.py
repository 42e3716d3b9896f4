"""The router's network as an ONNX graph: frozen MobileNetV2 layers, a linear head over the whole map, a scope score.

Nothing is trained by gradient, so the graph is written straight from the weight file: what is fitted is what ships.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from safetensors.numpy import load_file

from desktop.model_package.manifest import Tensors

Floats = NDArray[np.float32]

WEIGHTS: Final = "mobilenet_v2_1.0_in1k_bnfolded_f16.safetensors"
TENSORS: Final = Tensors(image="image", probabilities="probabilities", heatmaps="heatmaps", scope_score="scope_score")
OPSET: Final = 20
IR: Final = 10
STRIDES: Final = (1, 2, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1)
"""Of blocks 1 to 13 (Sandler et al. 2018, table 2); after them the map is 1/16 of the side."""
TAPS: Final = {3: "quarter", 6: "eighth", 13: "map"}
"""Blocks whose outputs are looked at, 24, 32 and 96 channels."""
SIDE: Final = 112
GRID: Final = SIDE // 16
FROZEN: Final[dict[str, list[str | int]]] = {"map": ["n", 96, GRID, GRID], "pooled": ["n", 152]}
"""Outputs without a head, and their shapes."""


@dataclass(frozen=True, eq=False)
class Head:
    """What is fitted behind the frozen layers.

    Parameters
    ----------
    weight : ndarray of float32, shape (classes, channels, GRID, GRID)
        The heat maps are the products with the map, summed over channels; the logits are their means.
    bias : ndarray of float32, shape (classes,)
    whitening : ndarray of float32, shape (features, axes)
        Of the pooled features.
    centres : ndarray of float32, shape (kinds, axes)
        Whitened mean of each kind in scope; the scope score is the squared distance to the nearest.
    """

    weight: Floats
    bias: Floats
    whitening: Floats
    centres: Floats


def write_graph(weights: Path, path: Path, head: Head | None = None) -> None:
    """Write the network.

    Parameters
    ----------
    weights : Path
        Folder of `WEIGHTS`; batch norm is already folded into its convolutions.
    path : Path
    head : Head or None
        None: the outputs are ``map`` (n, channels, GRID, GRID) and ``pooled`` (n, features), to fit the head on.
    """
    stored = {name: value.astype(np.float32) for name, value in load_file(weights / WEIGHTS).items()}
    first = stored["features.0.0.weight"]
    stored["features.0.0.weight"] = first.sum(1, keepdims=True)  # R = G = B; the input is -1..1 as in training
    graph = _Graph(stored)
    graph.frozen_layers()
    graph.pool()
    model = graph.model(graph.answers(head) if head else FROZEN)
    onnx.checker.check_model(model, full_check=True)
    onnx.save(model, path)


class _Graph:
    """Nodes and constants, collected one after the other."""

    def __init__(self, stored: dict[str, Floats]) -> None:
        self.stored = stored
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, NDArray[np.generic]] = {"zero": np.array(0, np.float32), "six": np.array(6, np.float32)}

    def add(self, operator: str, inputs: list[str], output: str, **attributes: Any) -> str:
        self.nodes.append(helper.make_node(operator, inputs, [output], name=output, **attributes))
        return output

    def constant(self, name: str, value: NDArray[np.generic]) -> str:
        self.constants[name] = value
        return name

    def convolution(self, name: str, source: str, stride: int = 1, *, linear: bool = False) -> str:
        weight = self.constant(f"{name}.weight", self.stored[f"{name}.weight"])
        bias = self.constant(f"{name}.bias", self.stored[f"{name}.bias"])
        kernel = self.stored[weight].shape[-1]
        # these weights were trained with one pixel more on the right and below only, where the stride is 2
        pads = [0, 0, 1, 1] if stride == 2 else [kernel // 2] * 4
        groups = self.stored[weight].shape[0] if self.stored[weight].shape[1] == 1 and name != "features.0.0" else 1
        target = self.add("Conv", [source, weight, bias], f"{name}.out", strides=[stride] * 2, pads=pads, group=groups)
        return target if linear else self.add("Clip", [target, "zero", "six"], f"{name}.relu6")

    def frozen_layers(self) -> None:
        x = self.convolution("features.0.0", TENSORS.image, 2)
        for number, stride in enumerate(STRIDES, start=1):
            name, before = f"features.{number}.conv", x
            if number > 1:
                x = self.convolution(f"{name}.0.0", x)
            x = self.convolution(f"{name}.{min(number - 1, 1)}.0", x, stride)
            x = self.convolution(f"{name}.{min(number, 2)}", x, linear=True)
            if self.stored[f"{name}.{min(number, 2)}.bias"].shape == self._width(before) and stride == 1:
                x = self.add("Add", [x, before], f"{name}.sum")
            if number in TAPS:
                x = self.add("Identity", [x], TAPS[number])

    def _width(self, tensor: str) -> tuple[int, ...]:
        """Return the channels of a block's output, from the name of its last convolution."""
        if tensor.startswith("features.0."):
            return (32,)
        number = next((k for k, tap in TAPS.items() if tap == tensor), None) or int(tensor.split(".")[1])
        return self.stored[f"features.{number}.conv.{min(number, 2)}.bias"].shape

    def pool(self) -> None:
        axes = self.constant("plane", np.array([2, 3], np.int64))
        means = [self.add("ReduceMean", [tap, axes], f"{tap}.mean", keepdims=0) for tap in TAPS.values()]
        self.add("Concat", means, "pooled", axis=1)

    def answers(self, head: Head) -> dict[str, list[str | int]]:
        classes = len(head.bias)
        products = self.add("Einsum", ["map", self.constant("head", head.weight)], "products", equation="nchw,kchw->nkhw")
        self.add("Add", [products, self.constant("head_bias", head.bias[:, None, None])], TENSORS.heatmaps)
        self.add("ReduceMean", [TENSORS.heatmaps, "plane"], "logits", keepdims=0)
        self.add("Softmax", ["logits"], TENSORS.probabilities, axis=1)
        axes = self.add("MatMul", ["pooled", self.constant("whitening", head.whitening)], "axes")
        rows = self.add("Unsqueeze", [axes, self.constant("one", np.array([1], np.int64))], "axes_rows")  # (n, 1, axes)
        offsets = self.add("Sub", [rows, self.constant("centres", head.centres)], "offsets")  # (n, kinds, axes)
        distances = self.add(
            "ReduceSumSquare", [offsets, self.constant("two", np.array([2], np.int64))], "distances", keepdims=0
        )
        self.add("ReduceMin", [distances, "one"], TENSORS.scope_score, keepdims=0)
        return {
            TENSORS.probabilities: ["n", classes],
            TENSORS.heatmaps: ["n", classes, GRID, GRID],
            TENSORS.scope_score: ["n"],
        }

    def model(self, outputs: dict[str, list[str | int]]) -> onnx.ModelProto:
        info = helper.make_tensor_value_info
        graph = helper.make_graph(
            self.nodes,
            "router",
            [info(TENSORS.image, TensorProto.FLOAT, ["n", 1, SIDE, SIDE])],
            [info(name, TensorProto.FLOAT, shape) for name, shape in outputs.items()],
            [numpy_helper.from_array(np.ascontiguousarray(value), name) for name, value in self.constants.items()],
        )
        return helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR, producer_name="model_build"
        )

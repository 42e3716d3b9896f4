"""Fit the scope of a package anew: network, calibration and operating points stay."""

import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper

from desktop.model_package.manifest import Manifest, Scope, load_manifest
from model_build.augment import MILD
from model_build.calibrate import Calibration, fit_scope, scope_limits
from model_build.data.inputs import Inputs
from model_build.experiment import Experiment
from model_build.export import TENSORS, TRUNK_OUTPUTS, append_calibration, batches, run_trunk
from model_build.package import write_package
from model_build.prepare import Prepared


def rescope(package: Path, prepared: Prepared, experiment: Experiment, version: str) -> Manifest:
    """Fit the scope of a package on the training films, as they are and as another device shows them, and write the package.

    Parameters
    ----------
    package : Path
        Replaced as a whole; its figures have to be measured again.
    prepared : Prepared
        Films in the package's own preprocessing.
    experiment : Experiment
        With that preprocessing.
    version : str
        Of the new package.
    """
    manifest, _ = load_manifest(package)
    with np.load(package / "golden.npz", allow_pickle=False) as golden:
        image = golden["image"]
    with tempfile.TemporaryDirectory() as scratch:
        trunk, network = Path(scratch) / "trunk.onnx", Path(scratch) / "model.onnx"
        onnx.save(trunk_of(onnx.load(package / "model.onnx")), trunk)

        def pooled(inputs: Inputs) -> list[np.ndarray]:
            return [run_trunk(trunk, batches(inputs, experiment, strength)).pooled for strength in (None, MILD)]

        scope = fit_scope(np.concatenate(pooled(prepared.train)))
        limit, near = scope_limits(*(scope.score(part) for part in pooled(prepared.validation)))
        calibration = Calibration(
            manifest.temperature,
            manifest.class_bias,
            manifest.thresholds,
            manifest.prediction_set.quantiles,
            scope,
            limit,
            near,
        )
        append_calibration(trunk, calibration, network)
        old = manifest.scope
        renewed = replace(manifest, version=version, scope=Scope(limit, near, old.minimum_side, old.aspect))
        return write_package(package, renewed, network, golden=image, metrics=None)


def trunk_of(model: onnx.ModelProto) -> onnx.ModelProto:
    """Return the network of a package without what calibration has added behind it."""
    graph, wanted, kept = model.graph, set(TRUNK_OUTPUTS), []
    for node in reversed(graph.node):
        if wanted & set(node.output):
            kept.append(node)
            wanted |= set(node.input)
    heatmaps = next(output for output in graph.output if output.name == TENSORS.heatmaps)
    batch, classes = (heatmaps.type.tensor_type.shape.dim[i] for i in (0, 1))
    shapes = {"logits": [batch.dim_param, classes.dim_value], "pooled": [batch.dim_param, None]}
    added = [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in shapes.items()]
    trunk = helper.make_graph(
        kept[::-1], graph.name, graph.input, [added[0], heatmaps, added[1]], [i for i in graph.initializer if i.name in wanted]
    )  # fmt: skip
    return helper.make_model(trunk, opset_imports=model.opset_import, ir_version=model.ir_version)

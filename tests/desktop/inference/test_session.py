"""A package is used only when it is whole, fits its manifest and gives numbers."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper

from desktop.errors import ModelError
from desktop.inference.package import installed_packages
from desktop.inference.session import Model, load_model
from desktop.model_package.manifest import Tensors
from tests.desktop.packages import SIDE, seal, tiny_manifest, tiny_network, with_classes


def film() -> np.ndarray:
    """Return a smooth picture."""
    y, x = np.mgrid[:80, :70]
    return np.rint(120 + 100 * np.sin(x / 15) * np.cos(y / 20)).astype(np.uint8)


def with_golden(package: Path, change: float = 0) -> Model:
    """Write the model's own answer as the golden one, off by `change`, and load the package again."""
    model = load_model(package)
    x = np.random.default_rng(0).normal(size=(1, 1, SIDE, SIDE)).astype(np.float32)
    prediction = model.run(x)
    probabilities = np.array(list(prediction.probabilities.values())) + change
    np.savez(package / "golden.npz", image=x, probabilities=probabilities, scope_score=prediction.scope_score)
    seal(package, model.manifest)
    return load_model(package)


def test_answer_is_a_distribution_with_a_heat_map_for_every_class(tiny_package: Path) -> None:
    """One call gives all."""
    prediction = load_model(tiny_package).predict(film())
    assert list(prediction.probabilities) == ["normal", "bacterial_pneumonia", "viral_pneumonia"]
    assert sum(prediction.probabilities.values()) == pytest.approx(1, abs=1e-9)
    assert {heatmap.shape for heatmap in prediction.heatmaps.values()} == {(8, 8)}
    assert prediction.scope_score > 0


@pytest.mark.parametrize("poison", [np.nan, np.inf, -np.inf, 0.5], ids=str)
def test_network_that_gives_no_probabilities_is_refused_at_load(package_with: Callable[..., Path], poison: float) -> None:
    """NaN never becomes a class: argmax would say "normal"."""
    with pytest.raises(ModelError) as caught:
        load_model(package_with(network=tiny_network(poison)))
    assert caught.value.code == "MODEL-OUTPUT"


@pytest.mark.parametrize(
    ("probabilities", "heatmaps", "scope_score"),
    [((2, 3), (1, 3, 8, 8), (1,)), ((1, 3), (1, 2, 8, 8), (1,)), ((1, 3), (1, 3, 8, 8), (2,))],
    ids=["probabilities", "heat maps", "score"],
)
def test_answer_of_another_shape_is_refused(
    tiny_package: Path, probabilities: tuple[int, ...], heatmaps: tuple[int, ...], scope_score: tuple[int, ...]
) -> None:
    """One output of the three is enough: nothing is read from the wrong place."""
    answer = np.full(probabilities, 1 / 3, np.float32), np.zeros(heatmaps, np.float32), np.zeros(scope_score, np.float32)
    with pytest.raises(ModelError, match="unexpected shapes"):
        load_model(tiny_package)._check(*answer)


def test_damaged_network_is_refused(tiny_package: Path) -> None:
    """Neither a byte changed behind the hash, nor rubbish with a right hash, is used."""
    manifest = load_model(tiny_package).manifest
    network = tiny_package / "model.onnx"
    network.write_bytes(network.read_bytes()[:-1])
    with pytest.raises(ModelError, match="differs from its hash"):
        load_model(tiny_package)
    network.write_bytes(b"rubbish")
    seal(tiny_package, manifest)
    with pytest.raises(ModelError, match="cannot be loaded"):
        load_model(tiny_package)


@pytest.mark.parametrize(
    "manifest",
    [
        replace(tiny_manifest(), tensors=Tensors("picture", "probabilities", "heatmaps", "scope_score")),
        replace(tiny_manifest(), tensors=Tensors("image", "probabilities", "heatmaps", "score")),
        replace(tiny_manifest(), preprocessing=replace(tiny_manifest().preprocessing, width=32)),
    ],
    ids=["input name", "output name", "input size"],
)
def test_network_that_does_not_fit_its_manifest_is_refused(package_with: Callable[..., Path], manifest: object) -> None:
    """Names and sizes must agree."""
    with pytest.raises(ModelError, match="does not fit"):
        load_model(package_with(manifest=manifest))


def test_network_that_answers_in_another_type_is_refused(package_with: Callable[..., Path]) -> None:
    """The contract says float32."""
    network = tiny_network()
    network.graph.node.append(helper.make_node("Cast", ["probabilities"], ["doubled"], to=onnx.TensorProto.DOUBLE))
    network.graph.output[0].CopyFrom(helper.make_tensor_value_info("doubled", onnx.TensorProto.DOUBLE, ["n", 3]))
    manifest = replace(tiny_manifest(), tensors=replace(tiny_manifest().tensors, probabilities="doubled"))
    with pytest.raises(ModelError, match="does not fit"):
        load_model(package_with(network=network, manifest=manifest))


def test_swapped_class_count_is_refused(package_with: Callable[..., Path]) -> None:
    """A manifest with two classes for a network with three."""
    manifest = tiny_manifest()
    smaller = with_classes(manifest, manifest.classes[:2])
    with pytest.raises(ModelError, match="does not fit"):
        load_model(package_with(manifest=smaller))


def test_external_weights_are_refused(tiny_package: Path, tmp_path: Path) -> None:
    """A network may not point to files outside its package."""
    manifest = load_model(tiny_package).manifest
    (tmp_path / "secret").write_bytes(bytes(3 * 64 * 4))
    network = tiny_network()
    weights = next(tensor for tensor in network.graph.initializer if tensor.name == "w")
    weights.ClearField("raw_data")
    weights.data_location = onnx.TensorProto.EXTERNAL
    weights.external_data.add(key="location", value="../../secret")
    (tiny_package / "model.onnx").write_bytes(network.SerializeToString())
    seal(tiny_package, manifest)
    with pytest.raises(ModelError, match="cannot be loaded"):
        load_model(tiny_package)


def test_network_that_fails_only_when_it_runs_is_refused(package_with: Callable[..., Path]) -> None:
    """A shape error inside the graph is found by the warm-up."""
    network = tiny_network()
    halves = [("clean", "two", "odd"), ("odd", "three", "reshaped")]  # 3 values do not split into two rows
    for place, (source, shape, target) in enumerate(halves):
        network.graph.node.insert(3 + place, helper.make_node("Reshape", [source, shape], [target]))
    for name, shape in (("two", [2, -1]), ("three", [-1, 3])):
        network.graph.initializer.append(numpy_helper.from_array(np.array(shape), name))
    network.graph.node[5].input[0] = "reshaped"
    with pytest.raises(ModelError, match="cannot run"):
        load_model(package_with(network=network))


def test_verify_compares_with_the_golden_answer(tiny_package: Path) -> None:
    """Right files with a wrong answer do not pass either."""
    with_golden(tiny_package).verify()
    with pytest.raises(ModelError, match="golden answer is not reached"):
        with_golden(tiny_package, change=0.02).verify()


def test_package_without_a_usable_golden_answer_is_refused(tiny_package: Path) -> None:
    """The golden file is read without pickle."""
    manifest = load_model(tiny_package).manifest
    np.savez(tiny_package / "golden.npz", image=np.array([{"run": "me"}], dtype=object))
    seal(tiny_package, manifest)
    with pytest.raises(ModelError, match="no usable golden answer"):
        load_model(tiny_package).verify()


def test_shelf_lists_packages_in_order(tiny_package: Path) -> None:
    """Folders without a manifest are none."""
    (tiny_package.parent / "empty").mkdir()
    assert installed_packages(tiny_package.parent) == [tiny_package]
    assert installed_packages(tiny_package / "nowhere") == []


def test_onnxruntime_keeps_no_identifier_and_calls_nobody(tmp_path: Path) -> None:
    """Its library reports from the moment of its import unless it is told not to; nothing of that is left behind."""
    everywhere = dict.fromkeys(("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_DATA_HOME"), str(tmp_path))
    environment = {name: value for name, value in os.environ.items() if name != "ORT_DISABLE_TELEMETRY"} | everywhere
    code = "import desktop.inference.session, time; time.sleep(0.2)"
    subprocess.run([sys.executable, "-B", "-c", code], env=environment, check=True)
    assert list(tmp_path.iterdir()) == []

"""The exported file says what the network says."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from model_build.augment import MILD
from model_build.calibrate import Calibration, Scaling, fit_scope
from model_build.export import (
    TENSORS,
    append_calibration,
    batches,
    export_trunk,
    finish_trunk,
    open_session,
    run_trunk,
)
from model_build.networks import CamNet, build_network
from model_build.prepare import Prepared, normalized_batch
from tests.model_build.drawn_inputs import SIDE, drawn_experiment, drawn_inputs, drawn_prepared

CODES = ("normal", "bacterial_pneumonia", "viral_pneumonia")


@pytest.fixture(scope="module")
def images() -> NDArray[np.float32]:
    """Return preprocessed noise."""
    return np.random.default_rng(1).standard_normal((12, 1, SIDE, SIDE)).astype(np.float32)


@pytest.fixture(scope="module")
def net() -> CamNet:
    """Return a small network in evaluation mode, whose answers differ from picture to picture."""
    torch.manual_seed(1)
    net = build_network("lite", 3).eval()
    with torch.no_grad():
        net.head.weight *= 30
    return net


@pytest.fixture(scope="module")
def trunk(net: CamNet, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the exported network."""
    path = tmp_path_factory.mktemp("trunk") / "trunk.onnx"
    export_trunk(net, (SIDE, SIDE), path)
    return path


@pytest.fixture(scope="module")
def prepared() -> Prepared:
    """Return a small run's films."""
    return drawn_prepared()


@pytest.mark.parametrize("architecture", ["resnet18", "lite", "mobilenet_v2"])
def test_onnx_equals_torch_for_any_batch_size(architecture: str, images: NDArray[np.float32], tmp_path: Path) -> None:
    """ONNX equals torch for any batch size."""
    torch.manual_seed(1)
    net = build_network(architecture, 3).eval()
    export_trunk(net, (SIDE, SIDE), tmp_path / "trunk.onnx")
    for count in (1, 5):
        found = run_trunk(tmp_path / "trunk.onnx", [images[:count]])
        with torch.inference_mode():
            expected = net(torch.from_numpy(images[:count]))
        for name in ("logits", "heatmaps", "pooled"):
            np.testing.assert_allclose(getattr(found, name), getattr(expected, name).numpy(), atol=1e-4)


def test_the_finished_file_has_scaling_and_scope_inside(trunk: Path, images: NDArray[np.float32], tmp_path: Path) -> None:
    """The finished file has scaling and scope inside."""
    output = run_trunk(trunk, [images])
    scope = fit_scope(output.pooled)
    half = dict.fromkeys(CODES, 0.5)
    bias = dict(zip(CODES, (1.0, -0.5, -0.5), strict=True))
    append_calibration(trunk, Calibration(0.4, bias, half, half, scope, limit=2.0, near=1.0), tmp_path / "model.onnx")
    session = open_session(tmp_path / "model.onnx")
    assert [o.name for o in session.get_outputs()] == [TENSORS.probabilities, TENSORS.heatmaps, TENSORS.scope_score]
    probabilities, heatmaps, scores = session.run(None, {TENSORS.image: images})
    expected = Scaling(0.4, np.array(list(bias.values())), 0.0).probabilities(output.logits)
    np.testing.assert_allclose(probabilities, expected, atol=1e-4)
    np.testing.assert_allclose(heatmaps, output.heatmaps, atol=1e-5)
    np.testing.assert_allclose(scores, scope.score(output.pooled), rtol=1e-3)
    assert b"site-packages" not in (tmp_path / "model.onnx").read_bytes(), (
        "the exporter's notes hold paths of the machine that it ran on"
    )


def test_the_films_come_as_in_the_clinic_and_changed_ones_differ_mildly() -> None:
    """The films come as in the clinic, and changed ones differ mildly."""
    inputs, experiment = drawn_inputs(10, seed=4), drawn_experiment()
    plain = np.concatenate(list(batches(inputs, experiment, size=4)))
    np.testing.assert_array_equal(plain, normalized_batch(inputs, slice(None), experiment).numpy())
    changed = np.concatenate(list(batches(inputs, experiment, MILD, size=4)))
    np.testing.assert_array_equal(changed, np.concatenate(list(batches(inputs, experiment, MILD, size=10))))
    assert 0.1 < np.abs(changed - plain).mean() / plain.std() < 1


def test_finishing_fits_on_the_trunk_and_says_how_it_was_scaled(trunk: Path, prepared: Prepared, tmp_path: Path) -> None:
    """Finishing fits on the trunk's own answers and says how they were scaled."""
    experiment = drawn_experiment()
    calibration = finish_trunk(trunk, prepared, experiment, tmp_path / "model.onnx")
    said = json.loads((tmp_path / "model.calibration.json").read_text(encoding="utf-8"))
    assert said["used"] == min(("temperature", "vector"), key=lambda name: said[name]["loss"])
    assert calibration.temperature == said[said["used"]]["temperature"]
    assert list(calibration.class_bias.values()) == said[said["used"]]["bias"]
    films = {TENSORS.image: np.concatenate(list(batches(prepared.validation, experiment)))}
    probabilities, scores = open_session(tmp_path / "model.onnx").run([TENSORS.probabilities, TENSORS.scope_score], films)
    assert np.mean(scores <= calibration.limit) >= 0.98
    sets = 1 - probabilities <= np.array(list(calibration.quantiles.values()), np.float32) + 1e-6
    assert sets[np.arange(60), prepared.validation.targets].mean() >= experiment.coverage

"""The exported file says what the network says."""

from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from model_build.calibrate import Calibration, calibrated, fit_scope
from model_build.export import (
    TENSORS,
    TrunkOutput,
    append_calibration,
    compare,
    export_trunk,
    open_session,
    quantize_trunk,
    run_trunk,
)
from model_build.models import CamNet

CODES = ("normal", "bacterial_pneumonia", "viral_pneumonia")


@pytest.fixture(scope="module")
def images() -> NDArray[np.float16]:
    """Return preprocessed noise."""
    return np.random.default_rng(1).standard_normal((12, 1, 32, 32)).astype(np.float16)


@pytest.fixture(scope="module")
def net() -> CamNet:
    """Return a network in evaluation mode."""
    torch.manual_seed(1)
    return CamNet(3).eval()


@pytest.fixture(scope="module")
def trunk(net: CamNet, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the exported network."""
    path = tmp_path_factory.mktemp("trunk") / "trunk.onnx"
    export_trunk(net, (32, 32), path)
    return path


def test_onnx_equals_torch_for_any_batch_size(net: CamNet, trunk: Path, images: NDArray[np.float16]) -> None:
    """ONNX equals torch for any batch size."""
    for count in (1, 5):
        found = run_trunk(trunk, images[:count])
        with torch.inference_mode():
            expected = net(torch.from_numpy(images[:count].astype(np.float32)))
        for name in ("logits", "heatmaps", "pooled"):
            np.testing.assert_allclose(getattr(found, name), getattr(expected, name).numpy(), atol=1e-4)


def test_int8_is_close_to_float_a_quarter_of_its_size_and_keeps_its_head_in_float(
    trunk: Path, images: NDArray[np.float16], tmp_path: Path
) -> None:
    """Int8 is close to float a quarter of its size and keeps its head in float."""
    quantize_trunk(trunk, images, tmp_path / "int8.onnx")
    before, after = run_trunk(trunk, images), run_trunk(tmp_path / "int8.onnx", images)
    assert np.abs(before.logits - after.logits).max() < 0.2 * np.abs(before.logits).max()
    assert (tmp_path / "int8.onnx").stat().st_size < 0.3 * trunk.stat().st_size
    # a head in int8 would give heat maps on a grid of at most 256 values
    assert len(np.unique(after.heatmaps)) == after.heatmaps.size


def test_the_finished_file_has_calibration_and_scope_inside(trunk: Path, images: NDArray[np.float16], tmp_path: Path) -> None:
    """The finished file has calibration and scope inside."""
    output = run_trunk(trunk, images)
    scope = fit_scope(output.pooled)
    half = dict.fromkeys(CODES, 0.5)
    calibration = Calibration(0.02, half, half, scope, limit=2.0, near=1.0)
    append_calibration(trunk, calibration, tmp_path / "model.onnx")
    session = open_session(tmp_path / "model.onnx")
    assert [o.name for o in session.get_outputs()] == [TENSORS.probabilities, TENSORS.heatmaps, TENSORS.scope_score]
    probabilities, heatmaps, scores = session.run(None, {TENSORS.image: images.astype(np.float32)})
    np.testing.assert_allclose(probabilities, calibrated(output.logits, 0.02), atol=1e-4)
    np.testing.assert_allclose(heatmaps, output.heatmaps, atol=1e-5)
    np.testing.assert_allclose(scores, scope.score(output.pooled), rtol=1e-2)
    assert b"site-packages" not in (tmp_path / "model.onnx").read_bytes(), (
        "the exporter's notes hold paths of the machine that it ran on"
    )


def test_parity_of_two_files_by_hand() -> None:
    """Parity of two files by hand."""
    maps, pooled = np.zeros((2, 2, 1, 1), np.float32), np.zeros((2, 1), np.float32)
    before = TrunkOutput(np.log(np.array([[3, 1], [1, 3]], np.float32)), maps, pooled)
    after = TrunkOutput(np.log(np.array([[3, 1], [3, 1]], np.float32)), maps, pooled)
    parity = compare(before, after, np.array([0, 1]), healthy=0)
    assert parity.largest_difference == pytest.approx(0.5)
    assert parity.equal_decisions == 0.5
    assert parity.accuracy == (1.0, 0.5)
    assert parity.auc == (1.0, 0.5)

"""Int8 is close to float, small, within seven bits, and ships only where it keeps what the rule asks."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from onnx import TensorProto, numpy_helper

from model_build.experiment import Experiment, Phase
from model_build.export import TrunkOutput, batches, run_trunk
from model_build.networks import CamNet, build_network
from model_build.prepare import Prepared
from model_build.quantize import AFTER, AWARE, FLOAT, decide, quantized
from model_build.quantize_aware import prepare_rounding, resume
from model_build.train import make_optimizer
from tests.model_build.drawn_inputs import SIDE, drawn_experiment, drawn_prepared


@pytest.fixture(scope="module")
def experiment() -> Experiment:
    """Return an experiment with a short training in int8."""
    recipe = replace(drawn_experiment().quantization_aware, phases=(Phase(1, SIDE, learning_rate=0.001),), batch_size=16)
    return replace(drawn_experiment(), quantization_aware=recipe)


@pytest.fixture(scope="module")
def prepared() -> Prepared:
    """Return a small run's films."""
    return drawn_prepared()


@pytest.fixture(scope="module")
def net(experiment: Experiment, prepared: Prepared) -> CamNet:
    """Return a network whose batch norms know the films, and whose answers differ."""
    torch.manual_seed(1)
    net = build_network("lite", 3)
    with torch.no_grad():
        for batch in batches(prepared.train, experiment):
            net(torch.from_numpy(batch))
        net.head.weight *= 30
    return net.eval()


@pytest.fixture(scope="module")
def run(net: CamNet, experiment: Experiment, prepared: Prepared, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a network that was made int8 in both ways."""
    folder = tmp_path_factory.mktemp("run")
    assert quantized(net, prepared, experiment, folder).parent == folder
    return folder


def output(run: Path, way: str, experiment: Experiment, prepared: Prepared) -> TrunkOutput:
    """Return what a trunk says of the validation films."""
    return run_trunk(run / f"trunk-{way}.onnx", batches(prepared.validation, experiment))


@pytest.mark.parametrize("way", ["after", "aware"])
def test_int8_is_close_to_float_a_quarter_of_its_size_and_keeps_its_head_in_float(
    run: Path, way: str, experiment: Experiment, prepared: Prepared
) -> None:
    """Int8 is close to float, a quarter of its size, and keeps its head in float."""
    before, after = output(run, "float", experiment, prepared), output(run, way, experiment, prepared)
    assert np.abs(before.logits - after.logits).max() < 0.2 * np.abs(before.logits).max()
    assert before.pooled.shape == after.pooled.shape
    assert (run / f"trunk-{way}.onnx").stat().st_size < 0.35 * (run / "trunk-float.onnx").stat().st_size
    # a head in int8 would give heat maps on a grid of at most 256 values
    assert len(np.unique(after.heatmaps)) > 0.9 * after.heatmaps[..., 0, 0].size


@pytest.mark.parametrize("way", ["after", "aware"])
def test_all_kernels_but_the_head_are_int8_within_seven_bits(run: Path, way: str) -> None:
    """All kernels but the head are int8, within seven bits."""
    kernels = [numpy_helper.to_array(t) for t in onnx.load(run / f"trunk-{way}.onnx").graph.initializer if len(t.dims) == 4]
    small = [kernel for kernel in kernels if kernel.dtype == np.int8]
    assert len(small) == 20
    assert [kernel.shape[:2] for kernel in kernels if kernel.dtype != np.int8] == [(3, 192)]
    assert min(int(kernel.min()) for kernel in small) >= -64
    assert max(int(kernel.max()) for kernel in small) <= 64
    assert TensorProto.UINT8 in {t.data_type for t in onnx.load(run / f"trunk-{way}.onnx").graph.initializer}


def test_the_record_says_why_and_nothing_is_made_again(run: Path, experiment: Experiment, prepared: Prepared) -> None:
    """The record says why, and nothing is made again."""
    record = json.loads((run / "int8.json").read_text(encoding="utf-8"))
    assert {candidate["name"] for candidate in record["candidates"]} == {AFTER, AWARE}
    times = {path: path.stat().st_mtime_ns for path in run.iterdir()}
    other = build_network("lite", 3)  # would give other files
    ships = quantized(other, prepared, experiment, run)
    assert ships.name == {FLOAT: "trunk-float.onnx", AFTER: "trunk-after.onnx", AWARE: "trunk-aware.onnx"}[record["ships"]]
    assert {path: path.stat().st_mtime_ns for path in run.iterdir()} == times


def test_an_interrupted_training_goes_on_where_it_stopped(run: Path, net: CamNet, experiment: Experiment) -> None:
    """An interrupted training goes on where it stopped, with the ranges of the activations that it had measured."""
    student, recipe = prepare_rounding(net, (SIDE, SIDE)), experiment.quantization_aware
    optimizer = make_optimizer({"net": student}, recipe.phases[0], recipe.weight_decay)
    path = run / "quantization-aware" / "last.pt"
    assert resume(path.with_name("none.pt"), student, optimizer) == 0
    assert resume(path, student, optimizer) == 1
    saved, found = torch.load(path, weights_only=True)["net"], student.state_dict()
    assert saved.keys() == found.keys()
    assert all(torch.equal(saved[name], found[name]) for name in saved)
    assert optimizer.state_dict()["state"]


def test_the_smaller_loss_wins_among_those_that_keep_the_decisions(tmp_path: Path, experiment: Experiment) -> None:
    """The smaller loss wins, among those that keep the decisions."""
    files = {name: tmp_path / name for name in (FLOAT, AFTER, AWARE)}
    for path in files.values():
        path.touch()
    targets = np.arange(300) % 3
    exact = (np.eye(3)[targets] * 2 + np.random.default_rng(1).standard_normal((300, 3))).astype(np.float32)
    better, worse = exact + 0.02 * np.eye(3, dtype=np.float32)[targets], exact.copy()
    worse[:60] = worse[:60, [1, 2, 0]]
    ranked = decide({FLOAT: exact, AFTER: exact, AWARE: better}, files, targets, experiment)
    assert [candidate.name for candidate in ranked] == [AWARE, AFTER]
    assert all(candidate.fit_to_ship for candidate in ranked)
    ranked = decide({FLOAT: exact, AFTER: worse, AWARE: exact}, files, targets, experiment)
    assert [(candidate.name, candidate.fit_to_ship) for candidate in ranked] == [(AWARE, True), (AFTER, False)]

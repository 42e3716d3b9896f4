"""Several processes train as one."""

import os
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from torch import nn

from model_build.distributed import (
    SharedBatchNorm,
    first_before_others,
    from_first,
    is_first,
    rank,
    share_batch_norm,
    world_size,
)
from model_build.networks import CamNet

SCRIPT = '''
"""Trains a small network; what each process ends with is written for comparison."""

import sys
from pathlib import Path

import numpy as np
import torch
from torch.nn.functional import cross_entropy

from desktop.model_package.manifest import Intensity, Preprocessing
from model_build.data.films import Film
from model_build.data.inputs import Inputs
from model_build.distributed import first_before_others, from_first, join, rank, world_size
from model_build.experiment import Phase, Recipe
from model_build.networks import build_network
from model_build.train import fit

torch.set_num_threads(1)
join()
out = Path(sys.argv[1])
spec = Preprocessing(
    version=1, width=64, height=64, fit="stretch", resampling="bilinear", intensity=Intensity(0.5, 99.5), mean=0.449, std=0.226
)
pixels = np.random.default_rng(1).integers(0, 255, (16, 64, 64)).astype(np.uint8)
films = Inputs(pixels, np.arange(16), np.arange(16) % 3, tuple(Film(f"{i}", "x", f"{i}") for i in range(16)))


def exactly(net, batch):
    with torch.autocast("cpu", enabled=False):
        return cross_entropy(net(batch.images.to(net.head.weight.dtype)).logits, batch.targets)


def train(inputs, recipe, name, validation=None):
    torch.manual_seed(rank() + 1)  # the start of the first process must count
    net = build_network("lite", 3)
    average = fit(net, exactly, inputs, recipe, spec, out / name, validation=validation)
    torch.save({"net": net.state_dict(), "average": average.state_dict()}, out / f"{name}-{rank()}.pt")


torch.set_default_dtype(torch.float64)  # in 32 bits the order of sums alone moves a weight by 1e-5 within a few steps
train(films, Recipe((Phase(2, 64, "sgd", 0.02),), batch_size=8), "even")
torch.set_default_dtype(torch.float32)
if world_size() > 1:
    train(films.take(np.arange(13)), Recipe((Phase(4, 64, "sgd", 0.05),), batch_size=4, patience=1, average="none"), "odd", films)
    with first_before_others():
        (out / f"seen-{rank()}").write_text(str(sorted(p.name for p in out.glob("seen-*"))))
    (out / f"told-{rank()}").write_text(from_first(f"by {rank()}"))
'''


@pytest.fixture(scope="module")
def ends(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Train with one process here, and with two started by torchrun; return both folders."""
    alone, together = tmp_path_factory.mktemp("alone"), tmp_path_factory.mktemp("together")
    script = alone / "script.py"
    script.write_text(SCRIPT)
    done = subprocess.run(
        [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2", script, together],
        capture_output=True, text=True, check=False, timeout=900,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[2]), "OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    arguments, sys.argv = sys.argv, ["script.py", str(alone)]
    try:
        runpy.run_path(str(script))
    finally:
        sys.argv = arguments
    return alone, together


def test_two_processes_reach_the_weights_of_one_with_the_whole_batch(ends: tuple[Path, Path]) -> None:
    """Weights and the statistics of batch norm, of the network and of its average."""
    alone, together = (torch.load(folder / "even-0.pt", weights_only=True) for folder in ends)
    for part in ("net", "average"):
        for name, value in alone[part].items():
            torch.testing.assert_close(together[part][name], value, atol=1e-6, rtol=1e-6)


@pytest.mark.parametrize("name", ["even", "odd"])
def test_all_processes_end_with_the_same(ends: tuple[Path, Path], name: str) -> None:
    """Bit by bit, also where a batch cannot be shared evenly and training stops early."""
    first, second = (torch.load(ends[1] / f"{name}-{k}.pt", weights_only=True) for k in (0, 1))
    for part, state in first.items():
        assert all(torch.equal(value, second[part][key]) for key, value in state.items())


def test_the_first_does_it_for_all_and_tells_the_others(ends: tuple[Path, Path]) -> None:
    """The first does it for all and tells the others."""
    assert (ends[1] / "seen-0").read_text() == "[]"
    assert (ends[1] / "seen-1").read_text() == "['seen-0']"
    assert {(ends[1] / f"told-{k}").read_text() for k in (0, 1)} == {"by 0"}


def test_a_process_alone_is_the_first() -> None:
    """And waits for nobody."""
    assert (rank(), world_size(), is_first(), from_first(5)) == (0, 1, True, 5)
    with first_before_others():
        pass


def test_shared_norms_keep_their_parameters_and_what_is_frozen(fresh: Callable[..., CamNet]) -> None:
    """Otherwise a frozen norm would learn, and an optimiser would move parameters that nobody uses."""
    net = fresh()
    net.stages[1].requires_grad_(False)
    before = {name: (id(p), p.requires_grad) for name, p in net.named_parameters()}
    films = torch.rand(4, 1, 32, 32)
    expected = net.train()(films).logits
    share_batch_norm(net)
    assert all(isinstance(m, SharedBatchNorm) for m in net.modules() if isinstance(m, nn.BatchNorm2d))
    assert {name: (id(p), p.requires_grad) for name, p in net.named_parameters()} == before
    assert torch.equal(net(films).logits, expected)

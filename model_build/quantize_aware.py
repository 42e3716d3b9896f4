"""Quantisation-aware training: the float student teaches a copy of itself that computes with the rounding of int8.

torchao rewrites the stages as a graph in which weights and activations are rounded in the forward pass and gradients pass through
(Jacob et al., CVPR 2018). The head stays a float layer: rounded logits would be a coarse grid.
"""

import copy
import logging
import math
import time
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from torch import Tensor, nn
from torchao.quantization.pt2e import (
    FakeQuantize,
    FusedMovingAvgObsFakeQuantize,
    MovingAverageMinMaxObserver,
    MovingAveragePerChannelMinMaxObserver,
    allow_exported_model_train_eval,
    move_exported_model_to_eval,
)
from torchao.quantization.pt2e.quantize_pt2e import convert_pt2e, prepare_qat_pt2e
from torchao.quantization.pt2e.quantizer import QuantizationSpec

# torchao keeps its only quantiser for plain x86 and ARM kernels here; its version is pinned for that
from torchao.testing.pt2e._xnnpack_quantizer import XNNPACKQuantizer, get_symmetric_quantization_config
from tqdm import tqdm

from desktop.model_package.manifest import Preprocessing
from model_build.augment import augment, draws
from model_build.data.inputs import Inputs
from model_build.experiment import Recipe
from model_build.losses import soft_cross_entropy
from model_build.networks import CamNet, Output
from model_build.train import epoch_indices, make_optimizer, normalized, schedule

log = logging.getLogger(__name__)

WEIGHTS: Final = (-64, 63)
"""Range of the weights, 7 bits: with 8, sums saturate on processors without VNNI and the same file gives another answer there."""
LAST: Final = "last.pt"


class Stages(nn.Module):
    """The part of a `CamNet` that becomes int8."""

    def __init__(self, net: CamNet) -> None:
        super().__init__()
        self.stages = net.stages

    def forward(self, images: Tensor) -> tuple[Tensor, ...]:
        """Return the outputs of the four stages."""
        outputs = []
        for stage in self.stages:
            images = stage(images)
            outputs.append(images)
        return tuple(outputs[1:])


class QuantizedNet(nn.Module):
    """Stages with rounding, or in int8, below a float head; gives what `CamNet` gives."""

    def __init__(self, backbone: nn.Module, head: nn.Conv2d) -> None:
        super().__init__()
        self.backbone, self.head = backbone, head

    def forward(self, images: Tensor) -> Output:
        """Judge normalised films, float32 (n, 1, height, width)."""
        features = self.backbone(images)
        heatmaps = self.head(features[-1])
        return Output(heatmaps.mean((2, 3)), heatmaps, torch.cat([x.mean((2, 3)) for x in features], 1))


def prepare_rounding(net: CamNet, size: tuple[int, int]) -> QuantizedNet:
    """Return a copy of the network that rounds as int8 does and can be trained; batch norms keep their statistics.

    Parameters
    ----------
    net : CamNet
    size : tuple of int
        Height and width of the input; the copy takes no other.
    """
    student = (
        copy.deepcopy(net).requires_grad_(True).train()
    )  # torchao finds convolution and batch norm as a pair only in training mode
    batch = torch.export.Dim("batch", min=2, max=1024)  # torch would take a batch of one for a constant
    program = torch.export.export(Stages(student), (torch.zeros(2, 1, *size),), dynamic_shapes=({0: batch},))
    activations = QuantizationSpec(
        dtype=torch.uint8,  # onnxruntime has fast kernels for unsigned activations only
        quant_min=0,
        quant_max=255,
        qscheme=torch.per_tensor_affine,
        is_dynamic=False,
        observer_or_fake_quant_ctr=FusedMovingAvgObsFakeQuantize.with_args(observer=MovingAverageMinMaxObserver, eps=2**-12),
    )
    config = get_symmetric_quantization_config(is_per_channel=True, is_qat=True)
    # not the fused kind: its scale is another than the one that conversion takes, and all weights would be rounded anew
    rounding = FakeQuantize.with_args(observer=MovingAveragePerChannelMinMaxObserver, averaging_constant=1.0, eps=2**-12)
    weights = replace(config.weight, quant_min=WEIGHTS[0], quant_max=WEIGHTS[1], observer_or_fake_quant_ctr=rounding)
    config = replace(config, input_activation=activations, output_activation=activations, weight=weights)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "XNNPACKQuantizer is deprecated", UserWarning)  # for one that needs another runtime
        prepared = prepare_qat_pt2e(program.module(), XNNPACKQuantizer().set_global(config))
    move_exported_model_to_eval(prepared)
    allow_exported_model_train_eval(prepared)
    return QuantizedNet(prepared, student.head)


def converted(net: QuantizedNet) -> QuantizedNet:
    """Return the network with int8 weights, ready for export; the one given is used up."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", r"`isinstance\(treespec", FutureWarning)  # torch 2.13 warns about its own code
        backbone = convert_pt2e(net.backbone)
    allow_exported_model_train_eval(backbone)
    return QuantizedNet(backbone, net.head).eval()


def train_rounded(net: CamNet, inputs: Inputs, recipe: Recipe, spec: Preprocessing, run: Path) -> QuantizedNet:
    """Fine-tune a network under int8 rounding until it answers as in float; no label is read.

    Parameters
    ----------
    net : CamNet
        The float student; it is its own teacher.
    inputs : Inputs
        Training films.
    recipe : Recipe
        Its sizes, loss and averaging are not looked at.
    spec : Preprocessing
    run : Path
        Folder for the checkpoint after each epoch, from which an interrupted training goes on.

    Returns
    -------
    QuantizedNet
        In int8.
    """
    run.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(recipe.seed)
    teacher, student = copy.deepcopy(net).eval().requires_grad_(False), prepare_rounding(net, (spec.height, spec.width))
    optimizer = make_optimizer({"net": student}, recipe.phases[0], recipe.weight_decay)
    for epoch in range(resume(run / LAST, student, optimizer), recipe.epochs):
        started = time.monotonic()
        loss = _epoch(student, teacher, optimizer, _batches(inputs, recipe, spec, epoch))
        log.info("int8 epoch %d/%d: loss %.4f, %.0f s", epoch + 1, recipe.epochs, loss, time.monotonic() - started)
        state = {"net": student.state_dict(), "optimizer": optimizer.state_dict(), "epochs": epoch + 1}
        torch.save(state, run / "writing.pt")
        (run / "writing.pt").replace(run / LAST)
    return converted(student)


def _batches(inputs: Inputs, recipe: Recipe, spec: Preprocessing, epoch: int) -> Iterator[tuple[float, Tensor]]:
    """Give the batches of an epoch, augmented and normalised, each with its learning rate."""
    order = epoch_indices(inputs, recipe, epoch)
    steps = math.ceil(len(order) / recipe.batch_size)
    highest = recipe.phases[recipe.phase(epoch)].learning_rate
    for step, films in enumerate(tqdm(np.array_split(order, steps), f"int8 epoch {epoch + 1}", disable=None, leave=False)):
        rate = highest * schedule((epoch * steps + step) / (recipe.epochs * steps), recipe.warm_up)
        changed = augment(inputs.read(films), draws(recipe.seed, epoch, films), recipe.strength, spec.width)
        yield rate, normalized(changed, spec)


def _epoch(
    student: QuantizedNet, teacher: CamNet, optimizer: torch.optim.Optimizer, batches: Iterable[tuple[float, Tensor]]
) -> float:
    """Learn from each batch; returns the mean loss of the batches."""
    losses = []
    for rate, images in batches:
        for group in optimizer.param_groups:
            group["lr"] = rate
        with torch.no_grad():
            wanted = teacher(images).logits
        loss = soft_cross_entropy(student(images).logits, wanted, 1.0)
        if not torch.isfinite(loss):
            raise FloatingPointError(f"the loss is {loss.item()}")
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        losses.append(loss.item())
    return float(np.mean(losses))


def resume(path: Path, student: QuantizedNet, optimizer: torch.optim.Optimizer) -> int:
    """Load the last checkpoint where there is one; returns the epochs done."""
    if not path.exists():
        return 0
    state: dict[str, Any] = torch.load(path, weights_only=True)
    student.load_state_dict(state["net"])
    optimizer.load_state_dict(state["optimizer"])
    return int(state["epochs"])

"""How a network starts: random, from a checkpoint, or from ImageNet weights whose batch norm was folded away; whole or in part."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from model_build.networks import CamNet, convolutions

IMAGENET: Final = ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
"""Mean and deviation of R, G, B that torchvision's weights expect (brightness 0..1)."""
CENTRED: Final = ((0.5, 0.5, 0.5), (0.5, 0.5, 0.5))
"""TensorFlow's MobileNetV2: -1..1."""
FOLDED: Final = {
    "resnet18": ("resnet18_in1k_bnfolded_partial_f16.safetensors", IMAGENET),
    "mobilenet_v2": ("mobilenet_v2_1.0_in1k_bnfolded_f16.safetensors", CENTRED),
    "resnet34": ("resnet18_in1k_bnfolded_partial_f16.safetensors", IMAGENET),
    "resnet50": ("resnet18_in1k_bnfolded_partial_f16.safetensors", IMAGENET),
}
"""Weight file of an architecture, and the normalisation that it expects. ResNet-34 and 50 grow from ResNet-18's."""


@dataclass(frozen=True)
class Start:
    """Where the weights come from.

    Parameters
    ----------
    source : str
        ``scratch``, ``imagenet`` (a file of `FOLDED`), or the path of a checkpoint below the folder of runs.
    transfer_fraction : float
        Share of the convolutions, from the input on, that is taken over; the rest starts new.
    freeze : bool
        Whether what was taken over stays as it is.
    """

    source: str = "imagenet"
    transfer_fraction: float = 1.0
    freeze: bool = False


def initialize(
    net: CamNet, start: Start, weights: Path | None, runs: Path, images: Tensor, mean: float, std: float
) -> list[str]:
    """Give a network its start weights.

    Parameters
    ----------
    net : CamNet
        With its random start.
    start : Start
    weights : Path or None
        Folder of the ImageNet files; None leaves networks that ask for them random.
    runs : Path
        Folder that a checkpoint's path is below.
    images : Tensor, float32, shape (n, 1, height, width)
        Normalised training films, for the statistics of batch norm.
    mean, std : float
        Normalisation of `images`.

    Returns
    -------
    list of str
        Names of the convolutions that were taken over.
    """
    if start.source == "scratch" or (start.source == "imagenet" and (weights is None or not _file(net))):
        return []
    kept = list(convolutions(net))
    kept = kept[: round(start.transfer_fraction * len(kept))]
    if not kept:
        return []
    if start.source != "imagenet":
        taken = _load_checkpoint(net, torch.load(runs / start.source, weights_only=True)["average"], kept)
    else:
        assert weights is not None  # noqa: S101
        stored = {name: value.float() for name, value in load_file(weights / _file(net)).items()}
        taken = load_folded(net, stored, kept, images, mean, std)
    if start.freeze:
        for _, convolution, norm in (layer for layer in kept if layer[0] in taken):
            for parameter in (*convolution.parameters(), *norm.parameters()):
                parameter.requires_grad_(False)
    return taken


def _file(net: CamNet) -> str:
    return FOLDED.get(net.architecture, ("", IMAGENET))[0]


Layers = list[tuple[str, nn.Conv2d, nn.BatchNorm2d]]


def _load_checkpoint(net: CamNet, state: dict[str, Tensor], kept: Layers) -> list[str]:
    """Copy convolutions and norms of the same architecture; the head starts new (its classes may be others)."""
    own = {id(module): name for name, module in net.named_modules()}
    for _, convolution, norm in kept:
        for module in (convolution, norm):
            prefix = own[id(module)] + "."
            module.load_state_dict({key.removeprefix(prefix): v for key, v in state.items() if key.startswith(prefix)})
    return [name for name, _, _ in kept]


def fold_rgb(
    weight: Tensor, norm: tuple[tuple[float, ...], tuple[float, ...]], mean: float, std: float
) -> tuple[Tensor, Tensor]:
    """Turn a first convolution for RGB into one for a grey film in our normalisation.

    Parameters
    ----------
    weight : Tensor, shape (out, 3, k, k)
    norm : pair of tuples
        Mean and deviation per channel that the weights expect.
    mean, std : float
        Our normalisation: ``z = (brightness - mean) / std``.

    Returns
    -------
    Tensor, shape (out, 1, k, k)
    Tensor, shape (out,)
        To be added to the bias. Exact away from the border, where zero padding means another grey.
    """
    per_unit = weight / torch.tensor(norm[1]).view(1, 3, 1, 1)
    return std * per_unit.sum(1, keepdim=True), (per_unit * (mean - torch.tensor(norm[0]).view(1, 3, 1, 1))).sum((1, 2, 3))


def load_folded(net: CamNet, stored: dict[str, Tensor], kept: Layers, images: Tensor, mean: float, std: float) -> list[str]:
    """Start from weights whose batch norm was folded into the convolutions, and restore a trainable batch norm.

    Every batch norm gets the mean and variance that its convolution really has on `images`, with the weight and bias that undo
    them: the network computes the same in evaluation mode, and nearly the same in training mode. A ResNet-34 or 50 takes what has
    the same shape, stage by stage; its batch norms start plain, because behind new layers ResNet-18's mean nothing.

    Parameters
    ----------
    net : CamNet
    stored : dict
        ``NAME.weight`` and ``NAME.bias`` for every convolution, RGB; some weights may be missing.
    kept : list
        Layers to fill, from `convolutions`.
    images, mean, std
        As in `initialize`.

    Returns
    -------
    list of str
        Convolutions that were filled.
    """
    first = kept[0][0]
    stored[f"{first}.weight"], shift = fold_rgb(stored[f"{first}.weight"], FOLDED[net.architecture][1], mean, std)
    stored[f"{first}.bias"] = stored[f"{first}.bias"] + shift
    grown = net.architecture in {"resnet34", "resnet50"}
    taken, folded = [], []
    with torch.no_grad():
        for name, convolution, norm in kept:
            source = _same_shape(name, convolution, stored) if grown else name
            if f"{source}.weight" not in stored:
                continue
            taken.append(name)
            convolution.weight.copy_(stored[f"{source}.weight"])
            if not grown:
                ones = torch.ones(norm.num_features)
                _set_norm(norm, 0 * ones, ones, stored[f"{name}.bias"])  # this one only adds the folded bias
                folded.append((norm, stored[f"{name}.bias"]))
        _unfold(net, folded, images)
    return taken


def _same_shape(name: str, convolution: nn.Conv2d, stored: dict[str, Tensor]) -> str:
    """Return the convolution of the same stage and shape in the file, in turn where a stage has more blocks than the file."""
    stage, _, rest = name.partition(".")
    alike = [
        key.removesuffix(".weight")
        for key, value in stored.items()
        if key.startswith(stage + ".") and key.endswith(".weight") and value.shape == convolution.weight.shape
    ]
    if not rest or not alike:
        return name if f"{name}.weight" in stored and stored[f"{name}.weight"].shape == convolution.weight.shape else ""
    return alike[int(rest.split(".")[0]) % len(alike)]


def _unfold(net: CamNet, folded: list[tuple[nn.BatchNorm2d, Tensor]], images: Tensor) -> None:
    with _moments([norm for norm, _ in folded]) as moments:
        net.eval()(images)
    for norm, bias in folded:
        mean, variance = moments[norm]
        _set_norm(norm, mean, variance, bias + mean)


def _set_norm(norm: nn.BatchNorm2d, mean: Tensor, variance: Tensor, bias: Tensor) -> None:
    """Set the statistics, and the weight that undoes the division by them."""
    weight = (variance + norm.eps).sqrt()
    norm.load_state_dict(
        {"running_mean": mean, "running_var": variance, "weight": weight, "bias": bias, "num_batches_tracked": torch.tensor(0)}
    )


@contextmanager
def _moments(norms: list[nn.BatchNorm2d]) -> Iterator[dict[nn.Module, tuple[Tensor, Tensor]]]:
    """Collect mean and variance per channel of what enters each norm."""
    moments: dict[nn.Module, tuple[Tensor, Tensor]] = {}

    def note(norm: nn.Module, inputs: tuple[Tensor]) -> None:
        moments[norm] = (inputs[0].mean((0, 2, 3)), inputs[0].var((0, 2, 3)))

    handles = [norm.register_forward_pre_hook(note) for norm in norms]
    try:
        yield moments
    finally:
        for handle in handles:
            handle.remove()
